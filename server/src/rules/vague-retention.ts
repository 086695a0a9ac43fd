import { phrases } from '../text/phrases';
import type { Gate } from './vagueness/family';
import { isQuoted } from './vagueness/gates';
import { vagueRule } from './vagueness/vague-rule';

const keeping = phrases('{keep}', '{delete}');
const periods = phrases(
  '{N} (calendar/full/business)? {period}',
  '(after/until/when/once) you (delete/close/cancel/leave/withdraw/unsubscribe/object/terminate)',
  '(until/after/when) (your/the) (account/contract/claim/order/guarantee/warranty/employment/membership/session/relationship) .. (ends/expires/closed/deleted/over/ended/terminat~)',
  'statutory (limitation/retention) period~',
);

// What the periods beside it do not cover.
const theRest = phrases('(all/everything/anything) else', '(all/any) other', 'the (rest/remainder)');

const aboutKeeping: Gate = place =>
  // In a table the column's title says so.
  place.has(keeping) || place.block.kind === 'row'
    ? undefined
    : { level: 'silent', why: 'The sentence is not about storing data.' };

// A period or an event anywhere in the block says what "necessary" comes to.
const periodInBlock: Gate = place =>
  place.block.has(periods) && !place.has(theRest)
    ? { level: 'silent', why: 'A period or an event stands beside it.' }
    : undefined;

export const vagueRetention = vagueRule({
  id: 'vague-retention',
  title: 'Storage without a period',
  cites: ['GDPR Art. 13(2)(a)', 'GDPR Art. 5(1)(e)', 'GDPR Art. 12(1)'],
  explain: `"As long as necessary" repeats the law and tells nobody when the data are gone. The law asks for the period, or
for the criteria by which it is found.

Write a period or an event for each kind of data: "invoices for ten years (tax law), messages for six months".`,
  leavesOpen: 'when the data are deleted',
  instead: 'Give a period or an event for each kind of data.',
  gates: [isQuoted, aboutKeeping, periodInBlock],
  terms: [
    {
      words: phrases(
        '(for)? (as/so) long as (is/it is/are/they are/reasonably/we deem/may be/we consider)? (reasonably)? (necessary/required/needed/relevant/appropriate)',
        '(for)? (as/so) long as we (need/require/have a/are required/consider/believe)',
        '(for)? (as/so) long as (permitted/allowed/required) by law',
        '(for)? no longer than (is/it is/are/reasonably)? (necessary/required/needed)',
        '(for)? (only)? (the/a) (reasonable/appropriate/necessary/limited/certain) (period/time/amount of time/period of time/length of time)',
        '(for)? the (minimum)? (period/time/period of time/duration) (necessary/required/needed)',
        '(until/when/once/after) (it is/they are/it/they/no/we)? no longer (necessary/needed/required/need/require/relevant)',
        '(for)? (as/so) long as (it/they) (serve/serves) (its/their/the/a) (purpose/purposes)',
        '(for)? the (minimum/shortest) (period/time/period of time/length of time/duration) (possible/necessary)?',
        'indefinitely',
        '(for)? (an/a) (indefinite/unlimited) period',
        '(for)? longer (if/where) (required/necessary/needed/permitted)',
      ),
      tier: 'A',
    },
  ],
  examples: [
    { bad: 'We keep it «no longer than is necessary».' },
    { bad: 'Your messages are stored «for as long as we need» them.' },
    { bad: 'We retain it «for a reasonable period».' },
    { bad: '| Data | Period |\n|---|---|\n| Orders | «as long as necessary» |' },
    { bad: 'We keep invoices for ten years and all else «for as long as necessary».' },
    { good: 'We keep invoices for ten years (tax law) and messages for six months.' },
    { good: 'We keep your file six years, and no longer than necessary.' },
    { good: 'You can stay on the page as long as necessary.' },
  ],
});
