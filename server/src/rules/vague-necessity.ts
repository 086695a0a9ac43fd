import { phrases } from '../text/phrases';
import { withNoun } from './vagueness/extent';
import type { Gate } from './vagueness/family';
import { holdsItems, isNegated } from './vagueness/gates';
import { vagueRule } from './vagueness/vague-rule';

const ownRetention: Gate = place =>
  /^(as|so|for|no|until|the)$/.test(place.word(place.first - 2)) &&
  /long|longer|period/.test(place.word(place.first - 1))
    ? { level: 'silent', why: 'Storage has a rule of its own.' }
    : undefined;

// "necessary to perform our contract with you": the test is stated.
const saysWhatFor: Gate = place =>
  /^(to|for|in|by|under)$/.test(place.word(place.end)) && place.word(place.end + 1) !== 'any'
    ? { level: 'silent', why: 'The sentence says what it is necessary for.' }
    : undefined;

const measures = phrases('(measures/safeguards/security/procedures/precautions/controls/steps)');

// "appropriate technical and organisational measures" is the law's own wording; what counts is whether measures follow.
const measuresNamed: Gate = place => {
  const [hit] = place.hits(measures).filter(({ endWord }) => endWord >= place.end);
  if (!hit || hit.firstWord - place.end > 6) return undefined;
  return /:|such as|including|e\.g\./i.test(place.block.prose.slice(hit.end, place.sentence.end)) &&
    holdsItems(place, hit.endWord)
    ? { level: 'silent', why: 'The measures are named.' }
    : { level: 'information', why: 'It is the wording of Article 32, but the sentence names no measure.' };
};

const evidence: Gate = place =>
  /^(evidence|proof|grounds|fee|charge|control|indication|suspicion|person|doubt|cause|ground|basis|expectation|expectations|time|period|timeframe|timescale|deadline|delay|accommodation|adjustments?|notice)$/.test(
    place.word(place.end),
  ) ||
  /^(efforts?|endeavou?rs)$/.test(place.word(place.end)) ||
  // Steps that protect data are the measures of Article 32.
  (place.word(place.end) === 'steps' &&
    !/^(protect|secure|safeguard|ensure|keep|guard|help)$/.test(place.word(place.end + 2)))
    ? { level: 'silent', why: 'It is the measure of a request or an effort, not of processing.' }
    : undefined;

const abroad = phrases(
  '(transfer~/abroad/overseas/countries/country/eea/worldwide/internationally)',
  'standard contractual clauses',
  'adequacy (decision~/regulation~)',
);
// "Appropriate safeguards" of a transfer are those of Article 46.
const ofTransfer: Gate = place =>
  /^(safeguards?|protections?|guarantees)$/.test(place.word(place.end - 1)) && place.block.has(abroad)
    ? { level: 'silent', why: 'Safeguards of a transfer have a rule of their own.' }
    : undefined;

export const vagueNecessity = vagueRule({
  id: 'vague-necessity',
  title: 'Need that the company measures itself',
  cites: ['GDPR Art. 12(1)', 'WP260 §12-13'],
  explain: `"Where appropriate" and "as necessary" leave it to the company to find, case by case, that something is needed.
Readers learn neither who decides nor by what test.

Name the case: "We disclose data to the police when a court orders it." For security name the measures.`,
  leavesOpen: 'who decides, and by what test',
  instead: 'Name the case, or the test and who applies it.',
  gates: [isNegated, ownRetention],
  terms: [
    { words: phrases('reasonably'), tier: 'A', extent: withNextWord },
    {
      words: phrases(
        '(as/if/where/when/whenever/wherever) (is/are/it is/reasonably/we deem/deemed/considered/otherwise)? (appropriate/needed/required/desirable)',
        '(necessary/required/needed) (or/and) (appropriate/advisable/desirable/useful/convenient/prudent)',
        '(appropriate/advisable) (or/and) necessary',
      ),
      tier: 'B',
      gates: [saysWhatFor],
    },
    {
      words: phrases(
        '(as/if/where/when/whenever/wherever) (is/are/it is/may be/reasonably)? (necessary/applicable)',
        'to the extent (necessary/applicable)',
      ),
      tier: 'C',
      gates: [saysWhatFor],
    },
    {
      words: phrases('reasonable'),
      tier: 'B',
      gates: [evidence, measuresNamed],
      extent: withNoun,
      instead: 'Say what is done.',
    },
    {
      words: phrases(
        'appropriate (technical/organisational/organizational/security/administrative/physical/industry)? (and/or)? ..  (measures/safeguards/security/procedures/precautions/controls/steps)',
      ),
      tier: 'B',
      gates: [ofTransfer, measuresNamed],
      instead: 'Name the measures.',
    },
  ],
  examples: [
    { bad: 'We disclose data «where appropriate».' },
    { bad: 'We pass on what is «reasonably necessary».' },
    { bad: 'The app sends your position «when needed».' },
    { good: 'We disclose data to the police when a court orders it.' },
    { good: 'We use your address where necessary to perform our contract with you.' },
    { good: 'We may ask for reasonable evidence of your identity.' },
    { good: 'We take appropriate measures: disks are encrypted, and doors are locked.' },
  ],
});

function withNextWord(place: Parameters<typeof withNoun>[0]) {
  const next = place.word(place.end);
  return {
    first: place.first,
    end: /^(necessary|appropriate|required|needed|possible|practicable|practical|believe|related|anticipate|expect|available|requested|relevant|be)$/.test(
      next,
    )
      ? place.end + 1
      : place.end,
  };
}
