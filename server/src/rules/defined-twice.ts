import type { Policy } from '../policy/policy';
import { isPronoun } from '../policy/term-names';
import { type TermDefinition, termsOf } from '../policy/terms';
import { tokenize, wordId } from '../text/tokens';
import type { PolicyRule } from './rule';

export const definedTwice: PolicyRule = {
  id: 'defined-twice',
  title: 'Term with two definitions',
  severity: 'warning',
  cites: ['GDPR Art. 12(1)'],
  explain: `A term that is given two meanings has none: readers cannot tell which is meant where. A definition that is merely repeated
will drift apart from the first when one of them is edited.

Keep one definition. If two things are meant, give them two names.`,
  *inPolicy(policy) {
    for (const { definition, others, kind } of termsOf(policy)) {
      // Spelling an acronym out again helps readers who skipped its first place.
      if (kind === 'acronym') continue;
      for (const other of others) {
        const name = other.names.find(
          ({ text }) => !isPronoun(text) && definition.names.some(first => first.text === text),
        );
        if (!name || other.form === 'acronym') continue;
        const first = definition.names.find(({ text }) => text === name.text) ?? definition.span;
        const same = meansSame(policy, definition, other);
        yield {
          span: { start: name.start, end: name.end },
          message: same
            ? `“${name.text}” is defined already; one definition is enough.`
            : `“${name.text}” is defined twice, with different meanings.`,
          ...(same && { severity: 'hint' as const, note: 'Both definitions seem to say the same.' }),
          related: [{ start: first.start, end: first.end, message: `“${name.text}” is first defined here.` }],
        };
      }
    }
  },
  examples: [
    {
      bad: 'You can order on our website bikes.example (the "Platform").\nOur mobile app (the "«Platform»") shows offers near you. The Platform sets cookies.',
    },
    {
      bad: '"Rider" means anyone who hires a bicycle.\n"«Rider»" shall mean a member of our club. Each Rider pays.',
    },
    {
      good: 'You can order on our website bikes.example (the "Site").\nOur mobile app (the "App") shows offers near you. The Site and the App set cookies.',
    },
    {
      good: 'You can complain to the Information Commissioner’s Office (ICO).\nThe Information Commissioner’s Office (ICO) is in Wilmslow.',
    },
  ],
};

// "Our website" and "our app" have a word in common that says nothing.
const SMALL = new Set(['our', 'the', 'your', 'any', 'this', 'that', 'of', 'and', 'or', 'we', 'you'].map(wordId));

/** Three in four words of the shorter meaning in the longer one: good enough to grade a finding down. */
function meansSame({ text }: Policy, a: TermDefinition, b: TermDefinition): boolean {
  const [first, second] = [a, b].map(
    ({ standsFor }) =>
      new Set(
        tokenize(text.slice(standsFor.start, Math.min(standsFor.end, standsFor.start + 400))).ids.filter(
          id => !SMALL.has(id),
        ),
      ),
  );
  if (!first?.size || !second?.size) return false;
  const [shorter, longer] = first.size < second.size ? [first, second] : [second, first];
  let shared = 0;
  for (const id of shorter) if (longer.has(id)) shared++;
  return shared * 4 >= shorter.size * 3;
}
