import type { Draft, Group } from './basis-groups';
import type { Policy } from './policy';

const MARK = String.raw`\(?(?:[a-z]|[ivx]{2,4}|\d{1,2})\)?`;
const MARKS = new RegExp(
  String.raw`\b(?:purposes?|points?|items?|letters?|lit\.?|numbers?|nos?\.?|uses?)\s{1,2}(?:mentioned |listed |described |stated |set out |named )?(?:under |in |at |above )?(?:points? |items? |letters? |lit\.? |nos?\.? )?(${MARK}(?![a-z\d])(?:\s{0,2}(?:,|and|or|to|through|[–-]|&)\s{0,2}${MARK}(?![a-z\d])){0,12})`,
  'i',
);

/** The letters or numbers of purposes that a group of statements names. */
export function marksNamed({ statements }: Group): ReadonlySet<string> | undefined {
  for (const { placed, mention } of statements) {
    const sentence = placed.block.sentences[mention.sentence];
    const named = sentence && MARKS.exec(placed.block.prose.slice(sentence.start, sentence.end))?.[1];
    if (!named || !/[()\d]|\b[b-z]\b/.test(named)) continue;
    const marks = new Set<string>();
    let before: string | undefined;
    let isRange = false;
    for (const [token] of named.toLowerCase().matchAll(/[a-z]+|\d+|[–-]/g)) {
      if (/^(?:and|or)$/.test(token)) continue;
      if (/^(?:to|through|[–-])$/.test(token)) {
        isRange = true;
        continue;
      }
      marks.add(token);
      if (isRange && before !== undefined) for (const mark of between(before, token)) marks.add(mark);
      isRange = false;
      before = token;
    }
    return marks.size > 0 ? marks : undefined;
  }
  return undefined;
}

/** "(a) to (d)" names b and c, too. */
function between(first: string, last: string): string[] {
  if (/^\d+$/.test(first) && /^\d+$/.test(last))
    return Array.from({ length: Math.min(40, Math.max(0, +last - +first)) }, (_, k) => `${+first + k}`);
  if (first.length > 1 || last.length > 1) return [];
  const from = first.charCodeAt(0);
  return Array.from({ length: Math.max(0, last.charCodeAt(0) - from) }, (_, k) => String.fromCharCode(from + k));
}

/** The letter or number that an item, or an aim within a paragraph, begins with. */
export function markOf({ span }: Draft, { text }: Policy): string | undefined {
  const before = text.slice(Math.max(0, span.start - 12), span.start);
  return /(?:^|[\s(*_])\(?([a-z]|[ivx]{2,4}|\d{1,2})[.)]\W{0,4}$/i.exec(before)?.[1]?.toLowerCase();
}
