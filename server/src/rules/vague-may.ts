import { phrases } from '../text/phrases';
import { withUmbrellaTerms } from './vagueness/extent';
import { holdsItems, listFollows } from './vagueness/gates';
import type { Place } from './vagueness/place';
import { isConditional, isPossibility, processingVerb } from './vagueness/subject';
import { vagueRule } from './vagueness/vague-rule';

// "It may include your name, your age and your height."
const itemsFollow = (place: Place): boolean =>
  /,/.test(place.block.prose.slice(place.stop, place.stop + 60)) && holdsItems(place, place.end);

const handled = phrases('{collect}', '{share}', '{use}', '{keep}');

export const vagueMay = vagueRule({
  id: 'vague-may',
  title: 'Processing that may or may not happen',
  cites: ['GDPR Art. 12(1)', 'WP260 §12-13'],
  explain: `A policy tells people what happens to their data. "May" and "might" leave open whether it happens at all, so
that nobody can tell what to expect. The transparency guidelines (WP260) name these two words among those to avoid.

Write what you do: "we share", "we will share". If it happens in one case only, name the case: "When you pay by card, we
pass your card number to the bank." A permission ("you may object") and a prohibition ("you may not copy") are clear.`,
  leavesOpen: 'whether it happens',
  instead: 'Write what you do, or name the case in which you do it.',
  terms: [
    {
      words: phrases('may', 'might'),
      tier: 'A',
      gates: [isPossibility, isConditional],
      extent: place => withUmbrellaTerms(place, processingVerb(place)),
    },
    {
      words: phrases('(may/might) (also/typically)? include', '(may/might) (also)? be any of'),
      tier: 'A',
      gates: [
        place => (listFollows(place) ? { level: 'silent', why: 'A list follows that says what is meant.' } : undefined),
        place => (itemsFollow(place) ? { level: 'hint', why: 'A list follows that says what is meant.' } : undefined),
        isConditional,
      ],
    },
    {
      words: phrases(
        '(there/it) (may/might) be (times/occasions/instances/situations/cases/circumstances/necessary/appropriate) .. (when/where/that/in which/to/we/our)',
      ),
      tier: 'A',
      severity: 'information',
      gates: [place => (place.has(handled) ? undefined : { level: 'silent', why: 'The sentence processes no data.' })],
    },
    {
      words: phrases('it is possible that', 'there (is/may be) a possibility that', 'possibly', 'potentially'),
      tier: 'B',
    },
  ],
  examples: [
    { bad: 'We «may share» your address.' },
    { bad: '«Your data may be combined» with those of our shops.' },
    { bad: '«Our partners might also send» you letters.' },
    { bad: '«There may be times when» we record your voice.' },
    { good: 'There may be times when the shop is closed.' },
    { good: 'We give your address to the courier who delivers your order.' },
    { bad: 'You «may be asked to provide» your date of birth.' },
    { good: 'You may opt out at any time.' },
    { good: 'You may not copy these pages.' },
    { good: 'The courts may order us to hand over data.' },
    { good: 'This policy was changed on 23 May 2018.' },
    { good: 'We changed it in May 2018.' },
  ],
});
