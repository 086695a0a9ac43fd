import { phrases } from '../text/phrases';
import { announcesChange } from './vagueness/changes';
import { withUmbrellaTerms } from './vagueness/extent';
import type { Gate } from './vagueness/family';
import { holdsItems, listFollows } from './vagueness/gates';
import type { Place } from './vagueness/place';
import { isConditional, isPossibility, processingVerb } from './vagueness/subject';
import { vagueRule } from './vagueness/vague-rule';

// "It may include your name, your age and your height."
const itemsFollow = (place: Place): boolean =>
  /,/.test(place.block.prose.slice(place.stop, place.stop + 60)) && holdsItems(place, place.end);

// What is included is listed or not: the term below asks for that.
const includes: Gate = place =>
  place.word(place.end + (/^(also|typically)$/.test(place.word(place.end)) ? 1 : 0)) === 'include'
    ? { level: 'silent', why: 'What may be included is judged by the list that follows.' }
    : undefined;

// "Potentially unlawful acts": what it is said of is no processing.
const ofMisuse: Gate = place =>
  /^(illegal|unlawful|prohibited|fraudulent|harmful|malicious|dangerous|criminal|infringing|abusive|offensive)$/.test(
    place.word(place.end),
  )
    ? { level: 'silent', why: 'It is said of misuse and not of what is done with data.' }
    : undefined;

const identity = phrases(
  '(verify/verifies/verifying/confirm/confirming/authenticate/authenticating/prove/proof/evidence/validate/validating/establish) … (identity/identification)',
  '(verify/confirm/authenticate) .. (request/requests/ownership)',
);

// Article 12(6) lets a controller ask only where it doubts who is asking.
const verifiesIdentity: Gate = place =>
  place.has(identity)
    ? { level: 'hint', why: 'It asks who somebody is, and that is allowed only in a case of doubt.' }
    : undefined;

// A sale of the business or an order of the law is the case in which it happens, also where no "if" opens it.
const corporate = phrases(
  '(as/in/during/with/of/to) (part of)? (a/an/any/such)? (proposed/potential/actual)? (corporate/business/company)? (merger/acquisition/reorganisation/reorganization/bankruptcy/insolvency/restructuring)',
  '(corporate/business) (transaction/transfer/transition)',
);
const isOfSale: Gate = place =>
  place.has(corporate)
    ? { level: 'hint', why: 'It happens when the business changes hands, so the case is named.' }
    : undefined;

// How changes of the policy are told has a rule of its own.
const changesPolicy: Gate = place =>
  announcesChange(place)
    ? { level: 'hint', why: 'It is about changes of the policy, which have a rule of their own.' }
    : undefined;

// "The right to be informed that we may process your data" tells of the right.
const informed = phrases('right to (be informed/know/be told/learn)');
const toldOfRight: Gate = place =>
  place.hits(informed).some(({ endWord }) => endWord <= place.first)
    ? { level: 'hint', why: 'It tells of a right of the reader.' }
    : undefined;

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
      verbal: true,
      tier: 'A',
      gates: [includes, isPossibility, isConditional, verifiesIdentity, isOfSale, changesPolicy, toldOfRight],
      extent: place => withUmbrellaTerms(place, processingVerb(place)),
    },
    {
      words: phrases('(may/might) (also/typically)? include', '(may/might) (also)? be any of'),
      tier: 'A',
      extent: place => withUmbrellaTerms(place, place.end - 1),
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
      gates: [ofMisuse],
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
