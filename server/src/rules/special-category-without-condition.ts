import { assess } from '../law/assess';
import { gdpr } from '../law/gdpr';
import { european } from '../law/regime';
import type { Section } from '../policy/policy';
import { awaitsFilling } from './placeholder-left';
import type { PolicyRule } from './rule';

// Those that a policy of a company can rest on; the others are for public bodies and associations.
const CONDITIONS = [
  'your explicit consent under Art. 9(2)(a) GDPR',
  'employment or social security law under Art. 9(2)(b) GDPR',
  'legal claims under Art. 9(2)(f) GDPR',
  'health or social care under Art. 9(2)(h) GDPR',
];

const KIND =
  /\b(?:health|medic|allerg|menstru|vaccin|blood|genetic|biometric|fingerprint|facial|relig|ethnic|racial|politic|trade union|sexual|sex life|disab)/gi;

/** Which kinds of Art. 9(1) are named, by the beginnings of their words. */
const kindsIn = (text: string): string[] =>
  (text.match(KIND) ?? []).map(word => word.toLowerCase().replace(/medic|allerg|menstru|vaccin|blood/, 'health'));

export const specialCategoryWithoutCondition: PolicyRule = {
  id: 'special-category-without-condition',
  title: 'Special category without a condition of Art. 9(2)',
  severity: 'warning',
  under: european,
  cites: ['GDPR Art. 9(2)', 'GDPR Art. 9'],
  explain: `Data on health, origin, belief, politics, union membership, sex life, genes and biometric identity are forbidden ground
unless a condition of Article 9(2) GDPR is met, beside a ground of Article 6. Contract and legitimate interests are no such
conditions.

Name the condition where the data are named: "We record allergies you tell us about only with your explicit consent
(Art. 9(2)(a) GDPR)". If it is explicit consent, people must also learn that they can withdraw it (Art. 13(2)(c)).`,
  *inPolicy(policy) {
    const answer = assess(policy, gdpr).find(({ disclosure }) => disclosure.key === 'special_categories');
    if (answer?.status !== 'weak' && answer?.status !== 'found') return;
    const met = new Set<Section>();
    // Many notices name the data in one place and the condition where they tell what the data are used for.
    const allowed = new Set<string>();
    for (const { placed, strength } of answer.evidence) {
      if (strength !== 'found') continue;
      met.add(placed.section);
      for (const kind of kindsIn(placed.block.prose)) allowed.add(kind);
    }
    const reported = new Set<Section>();
    for (const { placed, strength, start, end } of answer.evidence) {
      const { section } = placed;
      if (strength !== 'weak' || met.has(section) || reported.has(section) || awaitsFilling(placed.block)) continue;
      const sentence = placed.block.sentenceAt(start) ?? { start, end };
      const named = kindsIn(placed.block.prose.slice(sentence.start, sentence.end));
      if (named.length > 0 && named.every(kind => allowed.has(kind))) continue;
      reported.add(section);
      const at = placed.start + sentence.end;
      yield {
        span: { start: placed.start + sentence.start, end: at },
        message: 'No condition of Art. 9(2) GDPR is given for these sensitive data.',
        fixes: [
          {
            title: 'Name the condition',
            edits: [{ start: at, end: at, text: ` The condition is \${1|${CONDITIONS.join(',')}|}.` }],
            snippet: true,
          },
        ],
      };
    }
  },
  examples: [
    {
      bad: '«We record your health data to plan your training.»',
      fixed:
        'We record your health data to plan your training. The condition is your explicit consent under Art. 9(2)(a) GDPR.',
    },
    { good: 'We record your health data only with your explicit consent (Art. 9(2)(a) GDPR).' },
    {
      good: '# Data\n\nWe record health notes.\n\n# Use\n\nWe use the health notes to plan your ride, with your explicit consent.',
    },
    { good: 'We do not collect health data.' },
  ],
};
