import type { Policy, Section } from '../policy/policy';
import { numberOf } from '../policy/title-text';
import type { PolicyRule, RawFinding } from './rule';

export const numberingGap: PolicyRule = {
  id: 'numbering-gap',
  title: 'Section numbers that skip or repeat',
  severity: 'information',
  cites: ['GDPR Art. 12(1)'],
  explain: `Where the numbers jump, readers look for a section that is not there; where one stands twice, "see section 4" can mean
either.

Number the sections in one row, then follow the references to them.`,
  *inPolicy(policy) {
    for (const row of rowsOf(policy)) yield* gaps(policy, row);
  },
  examples: [
    {
      bad: '## 1. Who we are\nRowan Cycles.\n## 2. Cookies\nWe set one cookie.\n## «4. Contact»\nWrite to privacy@rowan-cycles.test.',
    },
    {
      bad: '## A. Who we are\nRowan Cycles.\n## B. Cookies\nWe set one cookie.\n## «B. Contact»\nWrite to privacy@rowan-cycles.test.',
    },
    {
      bad: '## 1. Data\n### 1.1 Orders\nYour name.\n### «1.3 Letters»\nYour address.\n## 2. Contact\nWrite to privacy@rowan-cycles.test.',
    },
    {
      bad: '## «2. Cookies»\nWe set one cookie.\n## 3. Your rights\nAsk for a copy.\n## 4. Contact\nWrite to privacy@rowan-cycles.test.',
    },
    {
      good: '## A. Who we are\nRowan Cycles.\n\nB. Cookies: none\n## C. Contact\nWrite to privacy@rowan-cycles.test.',
    },
    {
      good: '## I. Who we are\nRowan Cycles.\n## II. Cookies\nWe set one cookie.\n## III. Contact\nWrite to privacy@rowan-cycles.test.',
    },
    {
      good: '## 1. Who we are\nRowan Cycles.\n## 2. Cookies\nWe set one cookie.\n## For Californians\nYou have more rights:\n## 1. Copy\nAsk for a copy.',
    },
  ],
};

interface Numbered {
  readonly section: Section;
  /** The place in its row, counted from 1. */
  readonly value: number;
  /** "5.1." of "5.1.3". */
  readonly prefix: string;
}

const ROMAN: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 };

function romanValue(number: string): number | undefined {
  if (!/^[ivx]{1,6}$/i.test(number)) return undefined;
  const digits = [...number.toLowerCase()].map(letter => ROMAN[letter] ?? 0);
  return digits.reduce((sum, digit, i) => sum + (digit < (digits[i + 1] ?? 0) ? -digit : digit), 0);
}

const letterValue = (number: string): number | undefined =>
  /^[a-z]$/i.test(number) ? number.toLowerCase().charCodeAt(0) - 96 : undefined;

/** Numbered sections under one parent whose numbers are written in one way, at least two of them. */
function rowsOf({ sections }: Policy): readonly (readonly Numbered[])[] {
  const rows = new Map<string, { section: Section; number: string }[]>();
  for (const section of sections) {
    const number = section.number.replace(/[.)]+$/, '');
    if (!section.heading || !number) continue;
    const kind = /^\d/.test(number) ? `#${number.split('.').length}` : number === number.toUpperCase() ? 'A' : 'a';
    const place = `${section.parent?.index ?? ''} ${kind}`;
    const row = rows.get(place);
    if (row) row.push({ section, number });
    else rows.set(place, [{ section, number }]);
  }
  return [...rows.values()].filter(({ length }) => length > 1).map(numbered);
}

function numbered(row: readonly { section: Section; number: string }[]): Numbered[] {
  const roman = row.every(({ number }) => romanValue(number) !== undefined);
  return row.flatMap(({ section, number }) => {
    const parts = number.split('.');
    const last = parts.at(-1) ?? '';
    const value = /^\d+$/.test(last) ? Number(last) : roman ? romanValue(last) : letterValue(last);
    return value === undefined ? [] : [{ section, value, prefix: parts.slice(0, -1).join('.') }];
  });
}

function* gaps(policy: Policy, row: readonly Numbered[]): Generator<RawFinding> {
  const found: RawFinding[] = [];
  const [first] = row;
  if (first && row.length > 2 && lacksFirst(policy, first))
    found.push({ span: spanOf(first), message: `The numbers begin with ${nameOf(first)}.` });
  for (let i = 1; i < row.length; i++) {
    const before = row[i - 1] as Numbered;
    const here = row[i] as Numbered;
    // A new count begins.
    if (here.prefix !== before.prefix || here.value === 1 || here.value === before.value + 1) continue;
    const related = [{ ...spanOf(before), message: 'This section has it, too.' }];
    if (here.value === before.value) {
      found.push({ span: spanOf(here), message: `The number ${nameOf(here)} stands twice.`, related });
    } else if (here.value > before.value) {
      if (standsBetween(policy, before.section.firstBlock + 1, here.section, here.value - 1)) continue;
      found.push({
        span: spanOf(here),
        message: `The numbers skip from ${nameOf(before)} to ${nameOf(here)}.`,
        related: [{ ...spanOf(before), message: 'This is the section before.' }],
      });
    } else {
      found.push({ span: spanOf(here), message: `The number ${nameOf(here)} comes after ${nameOf(before)}.` });
    }
  }
  // Numbers that jump at every step are no count: years, paragraphs of a law.
  if (found.length * 2 < row.length || found.length === 1) yield* found;
}

const spanOf = ({ section: { titleSpan } }: Numbered) => ({ start: titleSpan.start, end: titleSpan.end });

const nameOf = ({ section: { number } }: Numbered): string => number.replace(/[.)]+$/, '');

/** A row from 2 on has lost its first section, unless that one goes without a number. A row from 4 on is part of a longer text. */
const lacksFirst = (policy: Policy, { value, prefix, section }: Numbered): boolean =>
  value === 2 &&
  prefix === '' &&
  policy.sections.every(other => other.index >= section.index || !other.heading || other === policy.title) &&
  !standsBetween(policy, 0, section, 1);

/** Whether the number that is missed stands between two places after all, before something that is no title. */
function standsBetween({ blocks, text }: Policy, from: number, to: Section, value: number): boolean {
  for (let i = from; i < to.firstBlock; i++) {
    const placed = blocks[i];
    if (!placed) continue;
    const number =
      placed.section.heading === placed.block
        ? placed.section.number
        : numberOf(text.slice(placed.outerStart, placed.start + 12));
    const last = number
      .replace(/[.)]+$/, '')
      .split('.')
      .at(-1);
    if (last && (last === String(value) || letterValue(last) === value || romanValue(last) === value)) return true;
  }
  return false;
}
