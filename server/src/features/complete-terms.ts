import type { Policy } from '../policy/policy';
import { isCapitalisedTerm } from '../policy/term-names';
import { termsOf } from '../policy/terms';
import type { Completion } from './complete';

const MOST_SHOWN = 200;

/** The defined terms that begin with the capitalised letters before an offset; none where there are no such letters. */
export function completeTerms(policy: Policy, offset: number): readonly Completion[] {
  const before = policy.text.slice(Math.max(0, offset - 60), offset);
  const typed = /(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{N}]{0,40}$/u.exec(before)?.[0];
  if (!typed) return [];
  const replace = { start: offset - typed.length, end: offset };
  return termsOf(policy).flatMap(({ aliases, definition: { standsFor, names } }) => {
    // A name that is just being typed needs no completion to itself.
    if (names.some(({ start, end }) => start < offset && offset <= end)) return [];
    const meaning = policy.text.slice(standsFor.start, Math.min(standsFor.end, standsFor.start + MOST_SHOWN));
    return aliases
      .filter(name => isCapitalisedTerm(name) && name.startsWith(typed))
      .map(name => ({
        kind: 'term' as const,
        label: name,
        detail: 'defined term',
        documentation: meaning.replace(/\s+/g, ' '),
        insert: name,
        replace,
        filter: name,
        sort: name,
      }));
  });
}
