import type { Policy } from '../policy/policy';
import { isCapitalisedTerm } from '../policy/term-names';
import { termsOf } from '../policy/terms';
import type { Completion } from './complete';

const MOST_SHOWN = 200;

/** The defined terms that begin with the capitalised letters before an offset; none where there are no such letters. */
export function completeTerms(policy: Policy, offset: number): readonly Completion[] {
  const before = policy.text.slice(Math.max(0, offset - 120), offset);
  const typed = TYPED.exec(before)?.[0];
  if (!typed) return [];
  return termsOf(policy).flatMap(({ aliases, definition: { standsFor, names } }) => {
    // A name that is just being typed needs no completion to itself.
    if (names.some(({ start, end }) => start < offset && offset <= end)) return [];
    const meaning = policy.text.slice(standsFor.start, Math.min(standsFor.end, standsFor.start + MOST_SHOWN));
    return aliases.flatMap(name => {
      const begun = isCapitalisedTerm(name) ? beginning(typed, name) : 0;
      return begun
        ? [
            {
              kind: 'term' as const,
              label: name,
              detail: 'defined term',
              documentation: meaning.replace(/\s+/g, ' '),
              insert: name,
              replace: { start: offset - begun, end: offset },
              filter: name,
              sort: name,
            },
          ]
        : [];
    });
  });
}

// Up to four words, the last of them perhaps unfinished.
const TYPED = /(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{N}'’]{0,40}(?:[ -][\p{L}\p{N}'’]{0,40}){0,3}$/u;

/** The length of the longest words typed last that a name begins with; 0 where it begins with none. */
function beginning(typed: string, name: string): number {
  for (let at = 0; at >= 0 && at < typed.length; at = typed.indexOf(' ', at) < 0 ? -1 : typed.indexOf(' ', at) + 1) {
    if (/^\p{Lu}/u.test(typed.slice(at)) && name.startsWith(typed.slice(at))) return typed.length - at;
  }
  return 0;
}
