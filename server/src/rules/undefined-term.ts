import { undefinedTerms } from '../policy/term-candidates';
import type { PolicyRule } from './rule';

const MOST_RELATED = 10;

export const undefinedTerm: PolicyRule = {
  id: 'undefined-term',
  title: 'Capitalised term without a definition',
  severity: 'information',
  cites: ['GDPR Art. 12(1)'],
  explain: `Capitals tell readers that a word has a meaning of its own, given somewhere in the text. Here it is given nowhere, so they
search in vain and do not learn what is covered.

Define the term where it first stands: \`our website example.org (the "Site")\`. If it means no more than usual, write it small.`,
  *inPolicy(policy) {
    for (const { name, places } of undefinedTerms(policy)) {
      const [first, ...rest] = places;
      if (!first) continue;
      yield {
        span: first,
        message: `“${name}” is capitalised like a defined term, but it is not defined.`,
        related: rest
          .slice(0, MOST_RELATED)
          .map(({ start, end }) => ({ start, end, message: `“${name}” stands here, too.` })),
      };
    }
  },
  examples: [
    {
      bad: 'We collect your name when you register on our «Platform».\nWe keep it for as long as you use the Platform.',
    },
    { bad: '«Authorised Users» may log in.\nWe keep the names of Authorised Users for a year.' },
    { bad: 'We run the «Platform».\nYou may use the Platform if you are 18 years old.' },
    {
      bad: 'We process «Personal Data» to answer you.\nWe delete your Personal Data after two years.',
    },
    {
      good: 'We collect your name when you register on our website example.org (the "Platform").\nWe keep it for as long as you use the Platform.',
    },
    {
      bad: 'We run our «Platform» in Leeds. You leave the Platform when you like.\nThe terms "Hirer" and "Lender" have the meaning given in our terms of hire. Each Hirer pays the Lender.',
    },
    { good: 'We use Google Services on this page.\nYou can switch off Google Services in your browser.' },
    {
      good: 'Capitalised terms have the meanings given in our Terms of Use.\nWe keep your Account for a year. You can close your Account.',
    },
  ],
};
