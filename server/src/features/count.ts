import type { Policy, Section } from '../policy/policy';
import { NUMBER } from '../text/plain';

/*
 * Counting on in the numbers of titles: "5", "5.1.3", "B", "iv". The last part counts, and only where the row it stands in
 * shows how.
 */

const ROMAN = 'i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx'.split(' ');

const parts = (number: string): string[] =>
  number
    .replaceAll('\\', '')
    .replace(/[.)]+$/, '')
    .split('.');
const lastOf = (number: string): string => parts(number).at(-1) ?? '';
const isRoman = (number: string): boolean => ROMAN.includes(lastOf(number).toLowerCase());

/** The sections that are counted together with one: under one parent, numbered in one way, without a new beginning between. */
export function rowOf(policy: Policy, section: Section): readonly Section[] {
  if (!section.number) return [];
  const shape = shapeOf(section.number);
  const alike = policy.sections.filter(
    ({ parent, heading, number }) => heading && parent === section.parent && number && shapeOf(number) === shape,
  );
  const roman = alike.every(({ number }) => isRoman(number));
  let row: Section[] = [];
  let last = 0;
  for (const one of alike) {
    const value = placeInCount(one.number, roman) ?? 0;
    if (value <= last) {
      if (row.includes(section)) break;
      row = [];
    }
    row.push(one);
    last = value;
  }
  return row.includes(section) ? row : [];
}

/** "5.1" and "5.2" are counted in one row, "5.1" and "6.1" are not, nor "5" and "B". */
function shapeOf(number: string): string {
  const last = lastOf(number);
  const kind = /^\d/.test(last) ? '#' : last === last.toUpperCase() ? 'A' : 'a';
  return [...parts(number).slice(0, -1), kind].join('.');
}

function placeInCount(number: string, roman: boolean): number | undefined {
  const last = lastOf(number);
  if (/^\d{1,3}$/.test(last)) return Number(last);
  if (roman) return ROMAN.indexOf(last.toLowerCase()) + 1 || undefined;
  return /^[a-z]$/i.test(last) ? last.toLowerCase().charCodeAt(0) - 96 : undefined;
}

/** A number some steps on in its row; undefined where there is no telling what comes next. */
export function countOn(policy: Policy, section: Section, steps: number): string | undefined {
  const row = rowOf(policy, section);
  const roman = row.length > 0 && row.every(({ number }) => isRoman(number));
  return later(section.number, steps, roman);
}

/** @param roman whether a letter is a Roman numeral. */
export function later(number: string, steps: number, roman: boolean): string | undefined {
  const last = lastOf(number);
  const value = (placeInCount(number, roman) ?? Number.NaN) + steps;
  const next = /^\d/.test(last)
    ? value <= 999
      ? String(value)
      : undefined
    : roman
      ? ROMAN[value - 1]
      : value <= 26
        ? String.fromCharCode(value + 96)
        : undefined;
  if (next === undefined) return undefined;
  const cased = last === last.toLowerCase() ? next : next.toUpperCase();
  return [...parts(number).slice(0, -1), cased].join('.');
}

/** Whether a number goes on from another: "5.2" from "5". */
export const goesOn = (number: string, from: string): boolean =>
  parts(number).length > parts(from).length && parts(from).every((part, i) => parts(number)[i] === part);

/** "5\.2\." with the part of `before` that stands in it changed to that of `after`: both have the same number of parts. */
export function replacePart(written: string, before: string, after: string): string | undefined {
  const own = parts(written);
  const old = parts(before);
  if (!old.every((part, i) => own[i] === part)) return undefined;
  const pieces = written.split(/(\\?\.)/);
  const at = 2 * (old.length - 1);
  if (pieces[at] !== old.at(-1)) return undefined;
  pieces[at] = lastOf(after);
  return pieces.join('');
}

/** The number with which a line begins, behind its marks. */
export function leadingNumber(
  text: string,
  from: number,
): { readonly start: number; readonly end: number; readonly written: string } | undefined {
  const line = text.slice(from, from + 120);
  const marks = /^[ \t>]*(?:#{1,6}[ \t]+|[-*+•][ \t]+)?\[?[*_]{0,3}[ \t]*/.exec(line)?.[0] ?? '';
  const match = NUMBER.exec(line.slice(marks.length));
  const written = match?.[1];
  if (!match || !written) return undefined;
  const start = from + marks.length + match[0].lastIndexOf(written);
  return { start, end: start + written.length, written };
}
