import { agree, compareDays, type Day, dayName, monthsBetween } from '../policy/dates';
import { type DateKind, datesOf, type PolicyDate } from '../policy/effective-dates';
import type { Policy, Section } from '../policy/policy';
import { phrases } from '../text/phrases';
import { defaultLimits } from './limits';
import type { PolicyRule, RawFinding } from './rule';
import { today } from './today';

/** In months. Other laws set no number, so for them the settings do. */
const MOST_AGE_IN_CALIFORNIA = 12;

/** A text can be published ahead of the day from which it applies, but not by years. In months. */
const MOST_NOTICE = 12;

const californian = phrases('california (resident~/consumer~/privacy/user~)', 'ccpa', 'cpra', 'caloppa');

export const effectiveDateOld: PolicyRule = {
  id: 'effective-date-old',
  title: 'Date that is old, in the future or contradicted',
  severity: 'information',
  cites: ['GDPR Art. 12(1)', 'CCPA 1798.130(a)(5)'],
  explain: `The date tells readers which text they have. Two dates that disagree, or one that has not come yet, tell them
nothing. One that is more than two years old (or than the age set in "effectiveDate.maxAgeMonths") says that nobody has compared
the text with the practice since: services, recipients and laws change faster. California asks for a review every 12 months.

Read the text against what is done today, then write the day of that review.`,
  *inPolicy(policy, limits = defaultLimits) {
    const { dates } = datesOf(policy);
    yield* disagreements(dates);
    const now = today();
    if (!now || dates.length === 0) return;
    const late = dates.filter(date => isAhead(date, now));
    for (const { start, end, kind } of late) {
      yield {
        span: { start, end },
        message:
          kind === 'effective'
            ? 'This date is more than a year away. Write the day from which the text applies.'
            : 'This date is in the future. Write the day of the last change.',
        severity: 'warning',
      };
    }
    if (late.length === 0) yield* age(policy, dates, now, limits['effectiveDate.maxAgeMonths']);
  },
  examples: [
    {
      bad: '# Privacy notice\nLast updated: 3 March 2026\nRowan Cycles repairs bicycles.\nThis notice was last updated on «3 May 2026».',
    },
    {
      bad: '# Privacy notice\nLast updated: November 2025\nRowan Cycles repairs bicycles.\nLast updated: «02.12.2025»',
    },
    {
      bad: '# Privacy notice\nEffective date: 1 April 2026\nRowan Cycles repairs bicycles.\nThis notice takes effect on «1 May 2026».',
    },
    {
      good: '# Privacy notice\nLast updated: 28 November 2025\nRowan Cycles repairs bicycles.\nLast updated: 28.11.2025',
    },
    {
      good: '# Privacy notice\nLast updated: 3 March 2026\nRowan Cycles repairs bicycles.\nEffective from 1 April 2026',
    },
  ],
};

/** Of dates that say the same thing, each that is another day than the first. */
function* disagreements(dates: readonly PolicyDate[]): Generator<RawFinding> {
  const first = new Map<string, PolicyDate>();
  for (const date of dates) {
    const key = `${saysLike(date.kind)} ${partOf(date.placed.section)?.index ?? 0}`;
    const before = first.get(key);
    if (!before) first.set(key, date);
    else if (!agree(before, date)) {
      yield {
        span: { start: date.start, end: date.end },
        message: `This date disagrees with ${dayName(before.readings[0])}, which the text gives as its date, too. Keep one of them.`,
        severity: 'warning',
        related: [{ start: before.start, end: before.end, message: 'This is the other date.' }],
      };
    }
  }
}

/** A date of publication and one of the last change are two things. */
const saysLike = (kind: DateKind): string =>
  kind === 'updated' ? 'updated' : kind === 'effective' ? 'effective' : 'other';

/** A file can hold several texts, each under its own title and with its own date: a privacy policy and a cookie policy. */
function partOf(section: Section): Section | undefined {
  for (let at: Section | undefined = section; at; at = at.parent)
    if (/\b(?:policy|notice|statement)$/i.test(at.title) && !/\b(?:this|our|the|changes|updates)\b/i.test(at.title))
      return at;
  return undefined;
}

/** Whether every reading of a date lies ahead, beyond what its label allows. */
const isAhead = ({ readings, kind }: PolicyDate, now: Day): boolean =>
  readings.every(day => compareDays(now, day) < 0 && (kind !== 'effective' || monthsBetween(now, day) >= MOST_NOTICE));

function* age(policy: Policy, dates: readonly PolicyDate[], now: Day, most: number): Generator<RawFinding> {
  let newest: { readonly date: PolicyDate; readonly day: Day } | undefined;
  for (const date of dates) {
    for (const day of date.readings)
      if (compareDays(day, now) <= 0 && (!newest || compareDays(newest.day, day) < 0)) newest = { date, day };
  }
  if (!newest) return;
  const months = monthsBetween(newest.day, now);
  const inCalifornia = months >= MOST_AGE_IN_CALIFORNIA && months < most && addressesCalifornians(policy);
  if (months < most && !inCalifornia) return;
  const { start, end } = newest.date;
  yield {
    span: { start, end },
    message: inCalifornia
      ? `This date is ${months} months old, and California asks for an update every 12 months (Cal. Civ. Code § 1798.130(a)(5)).`
      : `This date is ${ageOf(months)} old. Read the text against what is done today, and date it anew.`,
  };
}

const ageOf = (months: number): string => (months < 36 ? `${months} months` : `${Math.floor(months / 12)} years`);

const addressesCalifornians = ({ blocks }: Policy): boolean => blocks.some(({ block }) => block.has(californian));
