import type { Policy } from '../policy/policy';
import { isPronoun } from '../policy/term-names';
import { termsOf } from '../policy/terms';
import type { Span } from '../text/span';

/** A defined term where it stands; within one line. */
export interface TermToken extends Span {
  readonly defines: boolean;
}

/** The defined terms of a policy, in document order and not overlapping. "We" and "you" are left as they are: they are everywhere. */
export function semanticTokens(policy: Policy): readonly TermToken[] {
  const all: TermToken[] = [];
  for (const { definition, others, uses } of termsOf(policy)) {
    for (const { names } of [definition, ...others]) {
      for (const { text, start, end } of names) if (!isPronoun(text)) all.push({ start, end, defines: true });
    }
    for (const { name, start, end } of uses) if (!isPronoun(name)) all.push({ start, end, defines: false });
  }
  all.sort((a, b) => a.start - b.start || b.end - a.end);
  const tokens: TermToken[] = [];
  for (const token of all) {
    if (token.start >= (tokens.at(-1)?.end ?? 0)) tokens.push(...byLine(policy.text, token));
  }
  return tokens;
}

/** A token must not go on in a second line (LSP, multilineTokenSupport). */
function byLine(text: string, { start, end, defines }: TermToken): TermToken[] {
  const parts: TermToken[] = [];
  let at = start;
  for (const line of text.slice(start, end).split(/\r\n?|\n/)) {
    const from = text.indexOf(line, at);
    const lead = /^[\s>]*/.exec(line)?.[0].length ?? 0;
    const words = line.trimEnd();
    if (words.length > lead) parts.push({ start: from + lead, end: from + words.length, defines });
    at = from + line.length;
  }
  return parts;
}
