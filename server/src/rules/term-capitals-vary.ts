import { type Term, type TermUse, termsOf } from '../policy/terms';
import type { Edit, PolicyRule } from './rule';

const MOST_RELATED = 10;

export const termCapitalsVary: PolicyRule = {
  id: 'term-capitals-vary',
  title: 'Defined term with and without its capitals',
  severity: 'hint',
  cites: ['GDPR Art. 12(1)'],
  explain: `Where "the Site" is defined, "the site" makes readers wonder whether another one is meant.

Write the term as it is defined wherever it is meant.`,
  *inPolicy(policy) {
    for (const term of termsOf(policy)) {
      const { name, kind, uses, lowerUses } = term;
      const [first, ...rest] = lowerUses;
      if (!first || kind === 'acronym') continue;
      const written = policy.text.slice(first.start, first.end);
      yield {
        span: { start: first.start, end: first.end },
        message: `“${written}” is defined as “${first.name}”: if it is meant here, write it so.`,
        note: `${lowerUses.length} without capitals, ${uses.length} with them.`,
        fixes: [
          {
            title: `Write “${name}” with capitals throughout`,
            edits: lowerUses.map(use => capitalised(policy.text, use)),
          },
        ],
        related: related(rest, term),
      };
    }
  },
  examples: [
    {
      bad: 'This notice covers our website bikes.example (the "Site"). The Site sets cookies.\nYou can leave the «site» at any time.',
      fixed:
        'This notice covers our website bikes.example (the "Site"). The Site sets cookies.\nYou can leave the Site at any time.',
    },
    {
      bad: 'This notice covers our website bikes.example (the "Site").\nWe count visits to our «site» by day.',
      fixed: 'This notice covers our website bikes.example (the "Site").\nWe count visits to our Site by day.',
    },
    {
      good: 'This notice covers our website bikes.example (the "Site"). The Site sets cookies.\nThird-party sites have notices of their own.',
    },
  ],
};

const related = (uses: readonly TermUse[], { name }: Term) =>
  uses
    .slice(0, MOST_RELATED)
    .map(({ start, end }) => ({ start, end, message: `“${name}” without its capitals, too.` }));

/** The words of a use with the capitals of its name; plural and possessive stay. */
function capitalised(text: string, { start, end, name }: TermUse): Edit {
  const model = name.split(/[\s-]+/);
  let word = 0;
  const written = text.slice(start, end).replace(/[\p{L}\p{N}][\p{L}\p{N}'’]*/gu, found => {
    const like = model[word++] ?? '';
    return /^\p{Lu}/u.test(like) ? found[0]?.toUpperCase() + found.slice(1) : found;
  });
  return { start, end, text: written };
}
