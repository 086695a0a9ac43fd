import { phrases } from '../text/phrases';
import type { Gate } from './vagueness/family';
import { isNegated } from './vagueness/gates';
import { vagueRule } from './vagueness/vague-rule';

const named = phrases(
  '(gdpr/regulation eu/ccpa/cpra/coppa/pipeda/lgpd/pecr/directive/hipaa/ferpa)',
  '(data protection/privacy/protection of) act',
  'article #',
  'art #',
  'section #',
);
const duty = phrases('(right/rights)', '(retain/retained/keep/kept/store/stored)', '(transfer/transfers/transferred)');

const nameStands: Gate = place =>
  place.block.has(named) ? { level: 'silent', why: 'The law is named beside it.' } : undefined;

// Rights and periods that the text leaves wholly to "the law" tell readers nothing.
const soleContent: Gate = place =>
  place.has(duty) && place.sentence.endWord - place.sentence.firstWord <= 16
    ? undefined
    : { level: 'hint', why: 'The sentence says more than the reference to the law.' };

// "To comply with applicable law" is a purpose: the duty that it leaves unnamed has a rule of its own.
const isPurpose: Gate = place =>
  /^compl(y|ies|ying|iance)$/.test(place.word(place.first - 1)) ||
  (place.word(place.first - 1) === 'obligations' && place.word(place.first) === 'under')
    ? {
        level: 'silent',
        why: 'To comply with the law is a purpose; whether the duty is named is another rule’s matter.',
      }
    : undefined;

export const vagueLaw = vagueRule({
  id: 'vague-law',
  title: 'Law that is not named',
  severity: 'hint',
  cites: ['GDPR Art. 12(1)', 'WP260 §12-13'],
  explain: `"As permitted by law" sends readers to look for a law that the text does not name. What it permits or demands
stays open.

Name the law: "You have these rights under the GDPR:", "Tax law makes us keep invoices for ten years."`,
  leavesOpen: 'which law',
  instead: 'Name the law.',
  gates: [isNegated, nameStands, isPurpose, soleContent],
  terms: [
    {
      words: phrases(
        '(as/where/when/if/to the extent) (permitted/allowed/required) (by/under) (the)? (applicable/relevant/local)? (law/laws/legislation)',
        '(under/by/with/to) (all)? (applicable/relevant/local/prevailing) (privacy/data protection)? (law/laws/legislation/regulations/regulation/rules)',
        '(if/where/when/as) the law (requires/permits/allows/demands)',
        '(if/where/when/as) legally (permitted/allowed/required)',
        'in accordance with (the)? (applicable/relevant/local)? (data protection)? (law/laws/legislation)',
        'to the (fullest/maximum)? extent permitted by (applicable)? law',
        '(applicable/relevant) (laws/regulations) (and/or) (regulations/rules/laws)',
      ),
      tier: 'C',
      severity: 'warning',
    },
  ],
  examples: [
    { bad: 'You have rights «under applicable law».' },
    { bad: 'We transfer your data «as permitted by law».' },
    { good: 'You have these rights under the GDPR:' },
    { good: 'The Data Protection Act gives you rights under applicable law of the United Kingdom.' },
  ],
});
