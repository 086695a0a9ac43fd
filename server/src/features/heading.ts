import type { Policy, Section } from '../policy/policy';
import { NUMBER } from '../text/plain';
import { endOfLine, type Model } from './clause';
import { countOn, replacePart } from './count';

/**
 * A title marked up as another one is: "**15\. Title**" begets "**16\. New title**". One that is to stand `deeper` takes the
 * next lower rank, where the only title to go by is that of the document.
 */
export function headingLike(policy: Policy, title: string, { section, deeper, steps = 1 }: Model): string {
  if (!section?.heading || section.style === 'none') return policy.format === 'markdown' ? `## ${title}` : title;
  const { start, end } = section.headingSpan;
  const [raw = '', underline] = policy.text.slice(start, end).split(/\r\n?|\n/);
  const parts = anatomy(raw, section);
  const marks = deeper ? parts.marks.replace(/^#{1,5}(?=[ \t])/, '$&#') : parts.marks;
  const words = isCapitals(section.title) ? title.toUpperCase() : title;
  const number = deeper ? parts.emphasis : numberLike(policy, parts, section, steps);
  const line = `${marks}${number}${words}${parts.tail}`;
  if (section.style !== 'setext') return line;
  const mark = deeper ? '-' : (/[=-]/.exec(underline ?? '')?.[0] ?? '-');
  return `${line}${endOfLine(policy.text)}${mark.repeat(Math.max(3, line.length))}`;
}

interface Anatomy {
  readonly marks: string;
  /** With what separates it from the words. */
  readonly number: string;
  /** The number alone. */
  readonly written: string;
  /** Marks of emphasis that begin behind the number: "1. **Title**". */
  readonly emphasis: string;
  readonly tail: string;
}

function anatomy(raw: string, { number }: Section): Anatomy {
  const marks = /^[ \t>]*(?:#{1,6}[ \t]+)?[*_]{0,3}[ \t]*/.exec(raw)?.[0] ?? '';
  const rest = raw.slice(marks.length);
  const [numbered = '', written = ''] = (number && NUMBER.exec(rest)) || [];
  const emphasis = /^[*_]{0,3}/.exec(rest.slice(numbered.length))?.[0] ?? '';
  const tail = /[ \t]*[:.]?[*_]{0,3}[:.]?[ \t]*#{0,6}[ \t]*$/.exec(rest)?.[0] ?? '';
  return { marks, number: numbered, written, emphasis, tail: tail.trimEnd() };
}

const isCapitals = (title: string): boolean => /\p{Lu}{3}/u.test(title) && !/\p{Ll}/u.test(title);

/** Without a number where there is no telling what comes next. */
function numberLike(policy: Policy, { number, written, emphasis }: Anatomy, section: Section, steps: number): string {
  const next = countOn(policy, section, steps);
  const counted = next && written && replacePart(written, section.number, next);
  if (!counted) return emphasis;
  const at = number.lastIndexOf(written);
  return number.slice(0, at) + counted + number.slice(at + written.length) + emphasis;
}
