import type { Policy } from '../policy/policy';
import { isCapitalisedTerm } from '../policy/term-names';
import { type Term, termsOf } from '../policy/terms';
import type { Fix, PolicyRule } from './rule';

export const unusedTerm: PolicyRule = {
  id: 'unused-term',
  title: 'Defined term that is never used',
  severity: 'hint',
  cites: ['GDPR Art. 12(1)'],
  explain: `A definition asks readers to remember a name. If the name never comes again, they remember it for nothing, or wonder whether
they have missed something.

Remove the definition, or use the name where the thing is meant.`,
  *inPolicy(policy) {
    for (const term of termsOf(policy)) {
      const { definition, others, kind, uses, lowerUses, mentioned, name } = term;
      if (kind !== 'term' || others.length || uses.length || lowerUses.length || !isCapitalisedTerm(name)) continue;
      const [first] = definition.names;
      // Written otherwise than it is defined, it is still not for nothing.
      if (!first || mentioned) continue;
      const fix = removal(policy, term);
      yield {
        span: { start: first.start, end: first.end },
        message: `“${name}” is defined here and never used.`,
        ...(fix && { fixes: [fix] }),
      };
    }
  },
  examples: [
    {
      bad: 'We run a shop for bicycles (the "«Store»").\nWe use your address to deliver what you order.',
      fixed: 'We run a shop for bicycles.\nWe use your address to deliver what you order.',
    },
    { good: 'We run a shop for bicycles (the "Store").\nWe use your address to deliver what you order in the Store.' },
    { good: 'You can complain to the Information Commissioner’s Office (ICO).' },
  ],
};

/** A parenthesis that does nothing but define can go without a loss. */
function removal(policy: Policy, { definition }: Term): Fix | undefined {
  const { form, span, collective } = definition;
  const words = policy.text.slice(span.start, span.end);
  if (form !== 'parenthesis' || collective || !words.startsWith('(') || words.length > 60) return undefined;
  const space = /\s/.test(policy.text[span.start - 1] ?? '') ? 1 : 0;
  return { title: 'Remove the definition', edits: [{ start: span.start - space, end: span.end, text: '' }] };
}
