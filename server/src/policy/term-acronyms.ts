import type { Block } from '../text/block';
import type { Span } from '../text/span';
import type { Definition } from './term-definitions';
import { isAcronym } from './term-names';

/** `Information Commissioner's Office (ICO)`, or `ICO (Information Commissioner's Office)`. */
export function acronym({ prose }: Block, span: Span): Definition | undefined {
  const inner = prose.slice(span.start, span.end);
  const lead = /^\s*(?:the\s+)?/i.exec(inner)?.[0].length ?? 0;
  const short = inner.slice(lead).trimEnd();
  if (isAcronym(short)) {
    const before = prose.slice(Math.max(0, span.start - 120), span.start - 1);
    const meant = spelledOut(before, short);
    if (!meant) return undefined;
    const offset = Math.max(0, span.start - 120);
    const start = span.start + lead;
    return {
      form: 'acronym',
      names: [{ text: short, start, end: start + short.length }],
      span: { start: span.start - 1, end: span.end + 1 },
      standsFor: { start: meant.start + offset, end: meant.end + offset },
      collective: false,
    };
  }
  const before = /(?<![\p{L}\p{N}])([\p{Lu}\p{Ll}\d]{2,10})\s*$/u.exec(
    prose.slice(Math.max(0, span.start - 13), span.start - 1),
  );
  const word = before?.[1];
  if (!word || !isAcronym(word) || inner.length > 100) return undefined;
  const meant = spelledOut(inner, word);
  if (!meant || inner.slice(0, meant.start).trim().length > 4) return undefined;
  const start = Math.max(0, span.start - 13) + (before?.index ?? 0);
  return {
    form: 'acronym',
    names: [{ text: word, start, end: start + word.length }],
    span: { start, end: span.end + 1 },
    standsFor: { start: span.start + meant.start, end: span.start + meant.end },
    collective: false,
  };
}

/** The last words of a text whose initials are the capitals of an acronym, small words between them left out of account. */
function spelledOut(text: string, short: string): Span | undefined {
  const letters = [...short.replace(/s$/, '')].filter(char => /\p{Lu}/u.test(char)).map(char => char.toLowerCase());
  const all = [...text.matchAll(/[\p{L}\p{N}’']+/gu)];
  let at = letters.length - 1;
  let last: RegExpMatchArray | undefined;
  for (let i = all.length - 1; i >= 0 && at >= 0 && all.length - i <= letters.length + 4; i--) {
    const word = all[i] as RegExpMatchArray;
    last ??= word;
    if (word[0].toLowerCase().startsWith(letters[at] as string)) {
      at--;
      if (at < 0) return { start: word.index as number, end: (last.index as number) + last[0].length };
    } else if (!/^(of|and|the|for|to|in|on|a|an)$/i.test(word[0])) return undefined;
  }
  return undefined;
}
