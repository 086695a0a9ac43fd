import type { Policy, Section } from '../policy/policy';
import { NUMBER } from '../text/plain';
import { endOfLine, type Model } from './clause';

/**
 * A title marked up as another one is: "**15\. Title**" begets "**16\. New title**". One that is to stand `deeper` takes the
 * next lower rank, where the only title to go by is that of the document.
 */
export function headingLike(policy: Policy, title: string, { section, deeper, counted = 0 }: Model): string {
  if (!section?.heading || section.style === 'none') return policy.format === 'markdown' ? `## ${title}` : title;
  const { start, end } = section.headingSpan;
  const [raw = '', underline] = policy.text.slice(start, end).split(/\r\n?|\n/);
  if (section.style === 'setext') {
    const mark = deeper ? '-' : (/[=-]/.exec(underline ?? '')?.[0] ?? '-');
    return `${title}${endOfLine(policy.text)}${mark.repeat(Math.max(3, title.length))}`;
  }
  const parts = anatomy(raw, section);
  const marks = deeper ? parts.marks.replace(/^#{1,5}(?=[ \t])/, '$&#') : parts.marks;
  const words = isCapitals(section.title) ? title.toUpperCase() : title;
  const number = deeper ? '' : laterNumber(parts.number, section.number, counted + 1);
  return `${marks}${number}${words}${parts.tail}`;
}

interface Anatomy {
  readonly marks: string;
  /** With what separates it from the words. */
  readonly number: string;
  readonly tail: string;
}

function anatomy(raw: string, { number }: Section): Anatomy {
  const marks = /^[ \t>]*(?:#{1,6}[ \t]+)?[*_]{0,3}[ \t]*/.exec(raw)?.[0] ?? '';
  const rest = raw.slice(marks.length);
  const numbered = number ? (NUMBER.exec(rest)?.[0] ?? '') : '';
  // Emphasis may also begin behind the number: "1. **Title**".
  const inner = /^[*_]{0,3}/.exec(rest.slice(numbered.length))?.[0] ?? '';
  const tail = /[ \t]*[:.]?[*_]{0,3}[:.]?[ \t]*#{0,6}[ \t]*$/.exec(rest)?.[0] ?? '';
  return { marks, number: numbered + inner, tail: tail.trimEnd() };
}

const isCapitals = (title: string): boolean => /\p{Lu}{3}/u.test(title) && !/\p{Ll}/u.test(title);

const ROMAN = [
  'i',
  'ii',
  'iii',
  'iv',
  'v',
  'vi',
  'vii',
  'viii',
  'ix',
  'x',
  'xi',
  'xii',
  'xiii',
  'xiv',
  'xv',
  'xvi',
  'xvii',
  'xviii',
  'xix',
  'xx',
];

/** The number part of a title with its last component counted up; empty where there is no telling what comes next. */
function laterNumber(part: string, number: string, steps: number): string {
  const last = /[^.\\]+$/.exec(number)?.[0] ?? '';
  let next: string | undefined = last;
  for (let i = 0; i < steps && next; i++) next = successor(next);
  const at = part.lastIndexOf(last);
  return last && next && at >= 0 ? part.slice(0, at) + next + part.slice(at + last.length) : '';
}

function successor(last: string): string | undefined {
  if (/^\d{1,3}$/.test(last)) return String(Number(last) + 1);
  const roman = ROMAN.indexOf(last.toLowerCase());
  if (roman >= 0 && roman + 1 < ROMAN.length) {
    const next = ROMAN[roman + 1] as string;
    return last === last.toUpperCase() ? next.toUpperCase() : next;
  }
  return /^[a-y]$/i.test(last) ? String.fromCharCode(last.charCodeAt(0) + 1) : undefined;
}
