import type { Policy } from '../policy/policy';
import { type Term, termsOf } from '../policy/terms';
import { tokenize } from '../text/tokens';
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
      const { definition, others, kind, uses, lowerUses, name } = term;
      if (kind !== 'term' || others.length || uses.length || lowerUses.length || !/^\p{Lu}/u.test(name)) continue;
      const [first] = definition.names;
      if (!first || standsAgain(policy, term)) continue;
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

/** Whether one of the names comes again in whatever capitals. */
function standsAgain(policy: Policy, { aliases, definition }: Term): boolean {
  return aliases.some(alias => {
    const { ids } = tokenize(alias);
    const [head] = ids;
    if (head === undefined) return false;
    return policy.blocks.some(({ block, start }) => {
      const words = block.words;
      for (let at = words.ids.indexOf(head); at >= 0; at = words.ids.indexOf(head, at + 1)) {
        const offset = start + (words.starts[at] as number);
        if (
          ids.every((id, k) => words.ids[at + k] === id) &&
          !definition.names.some(({ start: from, end }) => offset >= from && offset < end) &&
          !(offset >= definition.standsFor.start && offset < definition.standsFor.end)
        )
          return true;
      }
      return false;
    });
  });
}

/** A parenthesis that does nothing but define can go without a loss. */
function removal(policy: Policy, { definition }: Term): Fix | undefined {
  const { form, span, collective } = definition;
  const words = policy.text.slice(span.start, span.end);
  if (form !== 'parenthesis' || collective || !words.startsWith('(') || words.length > 60) return undefined;
  const space = /\s/.test(policy.text[span.start - 1] ?? '') ? 1 : 0;
  return { title: 'Remove the definition', edits: [{ start: span.start - space, end: span.end, text: '' }] };
}
