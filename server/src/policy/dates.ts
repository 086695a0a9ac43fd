import { type Block, BlockMap } from '../text/block';
import { overlaps, type Span } from '../text/span';

/** A day of the calendar, or a whole month where the text names no day. `month` and `day` count from 1. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number | undefined;
}

/** A date as a block writes it; offsets of the block. "03/04/2025" has two readings, the European one first. */
export interface DateMention extends Span {
  readonly readings: readonly [Day, ...Day[]];
}

const NAMES = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

const MONTH =
  '(Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\b';
const YEAR = '((?:19|20)\\d\\d)\\b';
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?';
const GAP = '[\\s\\u00a0-]{0,3}';

type Form = readonly [pattern: RegExp, read: (parts: readonly string[]) => readonly Day[]];

// The longer form stands first: "3 May 2018" holds "May 2018".
const FORMS: readonly Form[] = [
  // 28th of November, 2023; 28-Nov-2023
  [
    new RegExp(`\\b${DAY}(?: day)?(?: of)?${GAP}${MONTH}[.,]{0,2}${GAP}${YEAR}`, 'gi'),
    ([day, month, year]) => valid(year, monthOf(month), day),
  ],
  // November 28, 2023
  [
    new RegExp(`\\b${MONTH}\\.?${GAP}${DAY}(?:\\s?,\\s{0,2}|\\s{1,2})${YEAR}`, 'gi'),
    ([month, day, year]) => valid(year, monthOf(month), day),
  ],
  // 2023-11-28, 2023/11/28
  [
    /(?<![\d./-])((?:19|20)\d\d)([./-])(\d{1,2})\2(\d{1,2})(?![\d/-]|\.\d)/g,
    ([year, , month, day]) => valid(year, month, day),
  ],
  // 28.11.2023, 11/28/2023, 28-11-2023
  [
    /(?<![\d./-])(\d{1,2})([./-])(\d{1,2})\2((?:19|20)\d\d)(?![\d/-]|\.\d)/g,
    ([first, mark, second, year]) => numeric(first, second, year, mark === '/'),
  ],
  // 28.11.23, 28-11-23, 11/28/23; single digits only between slashes, since "4.2.18" is a number of a section
  [
    /(?<![\d./-])(?:(?=\d{2}[.-]\d{2}[.-]|\d{1,2}\/))(\d{1,2})([./-])(\d{1,2})\2(\d{2})(?![\d/-]|\.\d)/g,
    ([first, mark, second, year]) => numeric(first, second, `20${year}`, mark === '/'),
  ],
  // November 2023, Nov. of 2023
  [
    new RegExp(`\\b${MONTH}[.,]{0,2}(?: of)?[\\s\\u00a0-]{1,3}${YEAR}`, 'gi'),
    // In small letters it is a verb: "we may 2025 times".
    ([month, year]) => (month === 'may' ? [] : valid(year, monthOf(month))),
  ],
  // 2023-11
  [/(?<![\d./-])((?:19|20)\d\d)-(\d{2})(?![\d/-]|\.\d)/g, ([year, month]) => valid(year, month)],
  // 11/2023
  [/(?<![\d./-])(\d{1,2})\/((?:19|20)\d\d)(?![\d/-]|\.\d)/g, ([month, year]) => valid(year, month)],
];

const monthOf = (name = ''): string =>
  String(NAMES.findIndex(month => month.slice(0, 3).toLowerCase() === name.slice(0, 3).toLowerCase()) + 1);

/** "03/04/2025" is read both ways where slashes stand; with full stops and hyphens the day comes first if it can. */
function numeric(first = '', second = '', year = '', both: boolean): readonly Day[] {
  const european = valid(year, second, first);
  const american = valid(year, first, second);
  if (european.length === 0 || first === second) return american;
  return both ? [...european, ...american] : european;
}

function valid(year = '', month = '', day?: string): readonly Day[] {
  const m = Number(month);
  if (m < 1 || m > 12) return [];
  const d = day === undefined ? undefined : Number(day);
  if (d !== undefined && (d < 1 || d > daysIn(Number(year), m))) return [];
  return [{ year: Number(year), month: m, day: d }];
}

const daysIn = (year: number, month: number): number =>
  month === 2
    ? year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
      ? 29
      : 28
    : [4, 6, 9, 11].includes(month)
      ? 30
      : 31;

const NONE: readonly DateMention[] = [];
const kept = new BlockMap<readonly DateMention[]>();

/** The dates in a block, in order. */
export function datesIn(block: Block): readonly DateMention[] {
  let dates = kept.get(block);
  if (!dates) kept.set(block, (dates = search(block.prose)));
  return dates;
}

function search(prose: string): readonly DateMention[] {
  if (!/(?:19|20)\d\d|\d[./-]\d{1,2}[./-]\d/.test(prose)) return NONE;
  const found: DateMention[] = [];
  for (const [pattern, read] of FORMS) {
    for (const match of prose.matchAll(pattern)) {
      const span = { start: match.index, end: match.index + match[0].length };
      if (found.some(other => overlaps(other, span))) continue;
      const [first, ...others] = read(match.slice(1));
      if (first) found.push({ ...span, readings: [first, ...others] });
    }
  }
  return found.length ? found.sort((a, b) => a.start - b.start) : NONE;
}

/** Negative if `a` is surely before `b`; 0 where a month holds the day. */
export const compareDays = (a: Day, b: Day): number =>
  a.year - b.year || a.month - b.month || (a.day === undefined || b.day === undefined ? 0 : a.day - b.day);

/** Whether two dates can be one and the same day. */
export const agree = (a: DateMention, b: DateMention): boolean =>
  a.readings.some(one => b.readings.some(other => compareDays(one, other) === 0));

/** Full months from one day to a later one. */
export const monthsBetween = (from: Day, to: Day): number =>
  (to.year - from.year) * 12 + to.month - from.month - ((to.day ?? 31) < (from.day ?? 1) ? 1 : 0);

/** "28 November 2023", "November 2023". */
export const dayName = ({ year, month, day }: Day): string =>
  `${day === undefined ? '' : `${day} `}${NAMES[month - 1]} ${year}`;
