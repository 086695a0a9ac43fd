import { phrases } from '../text/phrases';
import { announcesChange } from './vagueness/changes';
import { withUmbrellaTerms } from './vagueness/extent';
import type { Gate } from './vagueness/family';
import { isNegated } from './vagueness/gates';
import { Place } from './vagueness/place';
import { processingVerb } from './vagueness/subject';
import { vagueRule } from './vagueness/vague-rule';

const data = phrases(
  '(information/data/details/address/addresses/cookies/account/accounts/profile/pii/record~/message~)',
);

const aboutData: Gate = place =>
  place.has(data) ? undefined : { level: 'silent', why: 'The sentence is not about personal data.' };

const ownChange: Gate = place =>
  announcesChange(place)
    ? { level: 'silent', why: 'It is about changes of the policy, which have a rule of their own.' }
    : undefined;

// A right reserved is a possibility like "may": it matters where the verb after it processes data.
const rightToProcess: Gate = place =>
  reservedVerb(place) === undefined ? { level: 'silent', why: 'The verb after it processes no data.' } : undefined;

const reservedVerb = (place: Place): number | undefined =>
  place.word(place.end) === 'to'
    ? processingVerb(new Place(place.block, place.sentence, place.first, place.end + 1))
    : undefined;

export const vagueDiscretion = vagueRule({
  id: 'vague-discretion',
  title: 'Promise that the company can bend',
  severity: 'information',
  cites: ['GDPR Art. 12(1)', 'WP260 §12-13'],
  explain: `"At our discretion" and "as we see fit" say that the company decides; "we endeavour" and "we strive" promise an
attempt. None of them tells people what is done with their data.

Write what is done: "We encrypt your data in transit and at rest."`,
  leavesOpen: 'what is done',
  instead: 'Say what is done, and in which case.',
  gates: [isNegated, ownChange, aboutData],
  terms: [
    {
      words: phrases(
        '(at/in) (our/its/their) (sole/own/absolute/reasonable/complete)? (and/or)? (absolute/exclusive/unfettered)? discretion',
        '(as/if/where/when) (we/they/it/the company) (deem/deems/see/sees/consider/considers/think/thinks) (it)? (fit/appropriate/necessary/reasonable/useful/advisable/desirable/proper)',
        '(we/they) (deem/deems) (necessary/appropriate)',
      ),
      tier: 'B',
    },
    {
      words: phrases(
        '(commercially/all)? reasonable (efforts/endeavours/endeavors/effort)',
        'best (efforts/endeavours/endeavors)',
        'commercially reasonable',
        'every (reasonable)? effort',
      ),
      tier: 'B',
    },
    {
      words: phrases(
        '(a/in)? good faith (belief/determination)?',
        'as far as (is)? (reasonably)? possible',
        '(where/wherever/whenever/if) (reasonably)? possible',
        'to the extent possible',
        '(if/when/where/as/that/which/what) we (reasonably/in good faith)? (believe/feel) (in good faith/reasonably)? (is/are/it is/to be/that it is/such/it/that)?',
      ),
      tier: 'C',
    },
    {
      verbal: true,
      words: phrases('we (strive/endeavour/endeavor/aim/try/seek/attempt) to'),
      tier: 'C',
      extent: place => withUmbrellaTerms(place, place.end),
    },
    {
      verbal: true,
      words: phrases('(we/company)? (reserve/reserves) the right'),
      tier: 'C',
      gates: [rightToProcess],
      extent: place => withUmbrellaTerms(place, reservedVerb(place)),
    },
  ],
  examples: [
    { bad: '«We endeavour to protect your data».' },
    { bad: '«We reserve the right to use your data» for films.' },
    { bad: 'We share data «as we see fit».' },
    { bad: 'We delete accounts «at our sole discretion».' },
    { good: 'We encrypt your data in transit and at rest.' },
    { good: 'We ask for reasonable evidence of your identity.' },
    { good: 'We reserve the right to close the shop.' },
  ],
});
