import { phrases } from '../text/phrases';
import { announcesChange } from './vagueness/changes';
import type { Gate } from './vagueness/family';
import { isNegated } from './vagueness/gates';
import { vagueRule } from './vagueness/vague-rule';

const ownChange: Gate = place =>
  announcesChange(place) ? { level: 'silent', why: 'It is about changes of the policy, which have a rule of their own.' } : undefined;

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
  gates: [isNegated, ownChange],
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
        'we (strive/endeavour/endeavor/aim/try/seek/attempt) to',
        'as far as (is)? (reasonably)? possible',
        '(where/wherever/whenever/if) (reasonably)? possible',
        'to the extent possible',
        'we (reasonably)? believe (is/are/it is/to be/that it is/such/in good faith)',
      ),
      tier: 'C',
    },
    { words: phrases('we reserve the right', 'reserves the right', 'reserve the right'), tier: 'D' },
  ],
  examples: [
    { bad: '«We endeavour to» protect your data.' },
    { bad: 'We share data «as we see fit».' },
    { bad: 'We delete accounts «at our sole discretion».' },
    { good: 'We encrypt your data in transit and at rest.' },
    { good: 'We ask for reasonable evidence of your identity.' },
  ],
});
