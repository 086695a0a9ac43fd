import { phrases } from '../text/phrases';
import { announcesChange } from './vagueness/changes';
import type { Gate } from './vagueness/family';
import { isNegated } from './vagueness/gates';
import { actsOfReader } from './vagueness/subject';
import { vagueRule } from './vagueness/vague-rule';

const changesPolicy: Gate = place =>
  announcesChange(place)
    ? { level: 'silent', why: 'It is about changes of the policy, which have a rule of their own.' }
    : undefined;

// "Please check back regularly": what readers are asked to do has a rule of its own.
const askedOfReader = phrases(
  '(check/review/visit/revisit/read/consult/look/monitor) .. (back/this/our/the/page/policy/notice/site/website/here)',
);
// Words between a request and how often it is to be done.
const NEAR = 6;
const requests: Gate = place =>
  place.hits(askedOfReader).some(({ firstWord, endWord }) => {
    if (place.first > endWord + NEAR || place.first < firstWord - NEAR) return false;
    const before = place.word(firstWord - 1);
    return (
      !before ||
      /^(please|and|should|you|to|then)$/.test(before) ||
      (firstWord > 0 && /^(periodically|regularly|occasionally)$/.test(before))
    );
  }) && !place.has(ours)
    ? { level: 'silent', why: 'It asks readers to do something.' }
    : undefined;
const ours = phrases(
  'we (may/will/also/regularly/periodically/occasionally)? (check/review/monitor/consult/visit/read)',
);

const aboutPeople = phrases(
  '(information/data/details/address/addresses/email/emails/letter/letters/message/messages/profile/pii/cookies/records/calls/newsletter~/communications/ads/advertis~/offers/mailings/location/history/preferences/surveys/people/employees/staff)',
  // What is done with data, whatever the data are called.
  '(delete~/eras~/destroy~/purg~/retain~/retention/archiv~/stor~/collect~/shar~/disclos~/track~/monitor~/process~/transfer~/contact~)',
  '(tell/inform/notify/answer/respond/reply/contact/contacts/contacted/send/sends/email/call/ring/write/share/sharing/share~/disclose~/collect~/use/uses/track/monitor/record/records/ask/asks/access/review/process/pass/sell/transfer/delete/keep) .. (you/your/it/them/users/customers/members)',
);
// "We may from time to time bake new bread": nothing is done with anyone's data.
const ofOtherThings: Gate = place =>
  place.has(aboutPeople) ? undefined : { level: 'hint', why: 'The sentence is not about people or their data.' };

const links = phrases('(contain/contains/include/includes/have/has/provide/display/displays) … (link/links)');
const ofLinks: Gate = place =>
  place.has(links)
    ? { level: 'silent', why: 'It is about links, through which nothing is done with data.' }
    : undefined;

const namesThing: Gate = place =>
  /^(called|known|referred|termed|named)$/.test(place.word(place.end))
    ? { level: 'silent', why: 'It gives another name of a thing.' }
    : undefined;

export const vagueTiming = vagueRule({
  id: 'vague-timing',
  title: 'Timing that readers cannot predict',
  cites: ['GDPR Art. 12(1)', 'WP260 §12-13'],
  explain: `"From time to time" fits once a day and once in ten years. People who do not know how often or on what occasion
something happens cannot judge what it means for them.

Write an interval ("every month") or the event ("when you order", "when your contract ends").`,
  leavesOpen: 'how often or when',
  instead: 'Name the interval or the event.',
  gates: [isNegated, changesPolicy, requests, actsOfReader, namesThing, ofLinks, ofOtherThings],
  terms: [
    {
      words: phrases(
        'from time to time',
        'time to time',
        'occasionally',
        'occasional',
        'on (an/some/rare)? (occasion/occasions)',
        'periodically',
        'periodic',
        'sometimes',
        'at times',
        'every (so often/now and then)',
        'now and then',
      ),
      tier: 'A',
    },
    {
      words: phrases(
        'regularly',
        'on a regular basis',
        'at regular intervals',
        'in due course',
        'at (various/certain/other) times',
      ),
      tier: 'B',
    },
    { words: phrases('as soon as (is)? reasonably (practicable/practical/possible)'), tier: 'A' },
    {
      words: phrases(
        'as soon as (reasonably)? (practicable/practical/possible)',
        'promptly',
        '(we/us/company) (may/can) at any time',
        '(we/us/company) (may/can) .. at any time',
      ),
      tier: 'C',
    },
  ],
  examples: [
    { bad: 'We delete your letters «as soon as reasonably practicable».' },
    { good: 'Please check this page regularly.' },
    { good: 'Our pages may, from time to time, contain links to the sites of our partners.' },
    { bad: 'We contact you «from time to time».' },
    { bad: 'We ring you «from time to time».' },
    { bad: 'Our partners «occasionally» receive your address.' },
    { bad: '«Sometimes» the shop records calls.' },
    { good: 'We send one newsletter a month.' },
    { good: 'You may, from time to time, be asked to renew your password.' },
    { good: 'We tell you about a breach without undue delay.' },
    { good: 'You can object at any time.' },
  ],
});
