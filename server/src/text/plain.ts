import { blank } from './blank';
import { type Line, tableLength } from './cells';
import { type Enumerator, enumeratorOf, inContext, isEnumeratedItem, withItem } from './enumerated';
import type { Chunk } from './markdown';
import type { Span } from './span';

// Bullets of word processors, web pages and mail programs; an escaped one is left over from a conversion.
export const BULLET =
  /^[ \t\u00a0]*(?:(?:[-*+][ \t\u00a0]+)?\\?[-*+•·▪◦‣⁃●○■□➢➤➔→✓✔☑✅❖♦◆▶►»–—]|o(?=[ \t\u00a0]{2}))[ \t\u00a0\ufeff]+(?=\S)/;

/**
 * A number before a title or item: "1.", "5.1.3", "(a)", "A.", "iv)", "Section 4:", "Part II – ". Group 1 is the number
 * itself; an escaped full stop counts as one.
 */
export const NUMBER =
  /^[ \t\u00a0]*(?:(?:[Ss]ection|SECTION|[Pp]art|PART|[Aa]rticle|ARTICLE|[Cc]lause|CLAUSE)[ \u00a0]+|§[ \u00a0]?)?\(?((?:\d{1,2}(?:\\?\.\d{1,2}){0,3}|[A-Za-z]|[IVXivx]{1,5}))(?:\\?[.):]{1,2}\)?[ \t\u00a0]*|(?<=^[ \t]{0,4}[A-Za-z]{4,7}[ \u00a0]{1,3}\w{1,8})[ \u00a0]+[-–—][ \u00a0]+|(?<=^[ \t]{0,4}\d{1,2}(?:\\?\.\d{1,2}){0,3})[ \u00a0]+[-–—][ \u00a0]+(?=[A-Z])|(?<=\d\\?\.\d{1,2})[ \t\u00a0]+|(?<=^[ \t]{0,4}(?:§[ \u00a0]?)?\d{1,2})[ \t]+(?=[A-Z]))(?=\S)/;

/** The chunks of a text without markup: every line is a paragraph, item, row or quotation; wrapped lines are joined. */
export function plainChunks(text: string): Chunk[] {
  const lines = splitLines(text);
  const wrapped = isWrapped(lines);
  const chunks: Chunk[] = [];
  let group = 0;
  let lastBlank = true;
  const list: Level[] = [];
  let counted: readonly Enumerator[] = [];
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as Line;
    if (line.text.trim() === '') {
      lastBlank = true;
      continue;
    }
    const table = tableLength(lines, i);
    if (table > 0) {
      group++;
      for (let k = 0; k < table; k++) {
        const row = lines[i + k] as Line;
        if (!/^[\s|:+=-]+$/.test(row.text)) chunks.push(chunk('row', row, 0, 0, group, { header: k === 0 }));
      }
      i += table - 1;
      lastBlank = false;
      counted = [];
      continue;
    }
    if (BORDER.test(line.text)) {
      lastBlank = true;
      continue;
    }
    // A row of signs under a line marks it as a title; elsewhere it is an ornament.
    if (RULE.test(line.text)) {
      lastBlank = true;
      continue;
    }
    const below = lines[i + 1]?.text.trim() ?? '';
    if (RULE.test(below) && line.text.length <= 100 && !/[.:;,]\s*$/.test(line.text)) {
      const level = below.startsWith('=') || below.startsWith('*') ? 1 : 2;
      chunks.push(chunk('heading', line, 0, 0, ++group, { level, mark: 'setext' }));
      counted = [];
      i++;
      continue;
    }
    const bullet = BULLET.exec(line.text) ?? tightBullet(lines, i);
    let last = i;
    // A wrapped paragraph goes on until a blank line, a bullet or a number.
    if (wrapped) while (continues(lines[last] as Line, lines[last + 1])) last++;
    if (bullet) while (hangs(line, lines[last + 1])) last++;
    if (QUOTE.test(line.text)) while (QUOTE.test(lines[last + 1]?.text ?? '')) last++;
    const whole = { text: line.text, start: line.start, end: (lines[last] as Line).end };
    const previous = chunks.at(-1);
    const read = bullet ? undefined : enumeratorOf(line.text);
    const mark = read && inContext(counted, read);
    const enumerated =
      mark !== undefined &&
      isEnumeratedItem(text.slice(whole.start, whole.end), mark, {
        above: previous ? text.slice(Math.max(previous.start, previous.end - 3), previous.end) : '',
        before: counted,
        closes: !lastBlank && lines[last + 1]?.text.trim() === '',
        below: nextText(lines, last + 1),
      });
    if (QUOTE.test(line.text)) {
      chunks.push(chunk('quote', whole, 0, 0, ++group));
    } else if (bullet || enumerated) {
      if (previous?.kind !== 'item') {
        list.length = 0;
        group++;
      }
      const form = bullet ? (SUB_BULLET.test(bullet[0]) ? 'sub' : 'bullet') : (mark as Enumerator).form;
      const depth = depthOf(list, indentOf(line.text), form);
      chunks.push(chunk('item', whole, bullet?.[0].length ?? (mark as Enumerator).length, depth, group));
      if (enumerated) counted = withItem(counted, mark);
    } else {
      counted = [];
      if (lastBlank || chunks.at(-1)?.kind !== 'paragraph') group++;
      chunks.push(chunk('paragraph', whole, 0, 0, group));
    }
    lastBlank = false;
    i = last;
  }
  return chunks;
}

const TIGHT = /^[ \t\u00a0]*(?:[-–*•·▪●→»✓✔](?=\p{L}))/u;

/** "-your name": a mark without a space after it is a bullet where the next or the last line has the same. */
function tightBullet(lines: readonly Line[], at: number): RegExpExecArray | null {
  const found = TIGHT.exec((lines[at] as Line).text);
  const isLike = (line: Line | undefined) => line !== undefined && TIGHT.exec(line.text)?.[0] === found?.[0];
  return found && (isLike(lines[at + 1]) || isLike(lines[at - 1])) ? found : null;
}

/** A line that stands further in than its item's bullet and begins small goes on with the item. */
const hangs = (item: Line, next: Line | undefined): boolean =>
  next !== undefined &&
  indentOf(next.text) > indentOf(item.text) &&
  /^[ \t\u00a0]+\p{Ll}/u.test(next.text) &&
  !BULLET.test(next.text) &&
  !enumeratorOf(next.text);

interface Level {
  readonly indent: number;
  readonly form: string;
}

// Word processors give each level a bullet of its own; pasted without indentation, only the bullet tells the level.
const SUB_BULLET = /^\s*[o◦○▪■□]/;

const RULE = /^[ \t]{0,8}(?:={3,}|-{3,}|_{3,}|\*{3,}|~{3,}|#{3,}|(?:\* ){2,}\*|(?:- ){2,}-)[ \t]*$/;

const QUOTE = /^\s*>/;

// The lines that frame a table drawn by hand.
const BORDER = /^[ \t]{0,8}\+[-=+]{3,300}\+[ \t]*$/;

const indentOf = (line: string): number => /^[ \t\u00a0]*/.exec(line)?.[0].replaceAll('\t', '    ').length ?? 0;

/** How deep an item stands: by its indentation, else by the mark, which is new on a lower level and known on a higher one. */
function depthOf(list: Level[], indent: number, form: string): number {
  while (list.length && (list.at(-1) as Level).indent >= indent + 1) list.pop();
  const top = list.at(-1);
  if (!top || indent > top.indent + 1) list.push({ indent, form });
  else if (top.form !== form && !(form === 'bullet' && top.form === 'sub' && list.length === 1)) {
    const known = list.findIndex(level => level.form === form && level.indent >= indent - 1);
    if (known >= 0) list.length = known + 1;
    else list.push({ indent, form });
  }
  return list.length - 1;
}

const nextText = (lines: readonly Line[], from: number): string => {
  for (let i = from; i < Math.min(lines.length, from + 3); i++) {
    const text = (lines[i] as Line).text.trim();
    if (text !== '') return text;
  }
  return '';
};

function chunk(
  kind: Chunk['kind'],
  line: Span & { text: string },
  marks: number,
  depth: number,
  group: number,
  more: Partial<Chunk> = {},
): Chunk {
  let start = line.start + marks;
  let end = line.end;
  // White space of all kinds at the ends belongs to no block.
  const lead = /^[\s\u00a0\u200b\ufeff]*/.exec(line.text.slice(marks))?.[0].length ?? 0;
  start = Math.min(start + lead, end);
  while (end > start && /[\s\u00a0\u200b]/.test(line.text[end - line.start - 1] ?? 'x')) end--;
  return {
    kind,
    start,
    end,
    outerStart: line.start,
    outerEnd: line.end,
    level: 0,
    depth,
    group,
    mark: 'none',
    ...more,
  };
}

function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (let i = 0; i <= text.length; i++) {
    const code = i < text.length ? text.charCodeAt(i) : 10;
    if (code !== 10 && code !== 13) continue;
    lines.push({ text: text.slice(start, i), start, end: i });
    if (code === 13 && text.charCodeAt(i + 1) === 10) i++;
    start = i + 1;
  }
  return lines;
}

/** Hard-wrapped text keeps its lines within a page's width; exported text has a line per paragraph. */
function isWrapped(lines: readonly Line[]): boolean {
  let full = 0;
  let long = 0;
  for (let i = 0; i + 1 < lines.length; i++) {
    const { text } = lines[i] as Line;
    if (text.length > 110) long++;
    else if (text.length >= 50 && /^[a-z(]/.test((lines[i + 1] as Line).text.trimStart()) && !/[.:;!?]\s*$/.test(text))
      full++;
  }
  return full >= 3 && long <= full / 4;
}

function continues(line: Line, next: Line | undefined): boolean {
  if (!next || next.text.trim() === '' || line.text.length < 45) return false;
  return (
    !BULLET.test(next.text) &&
    !/^[ \t]*(\(?[a-z0-9]{1,3}[.)]|\d+(\.\d+)+)[ \t]/i.test(next.text) &&
    !/^\s*>/.test(next.text)
  );
}

const ADDRESS = /\b(?:https?:\/\/|www\.)[^\s<>"'()]{1,2000}/gi;

/** The words of a plain-text block: addresses of pages blanked in equal length. */
export function plainProse(text: string): string {
  if (!/https?:|www\./i.test(text)) return text;
  return blank(
    text,
    [...text.matchAll(ADDRESS)].map(({ index, 0: address }) => {
      // A full stop after an address ends the sentence.
      const trailing = /[.,;:!?]{0,3}$/.exec(address)?.[0].length ?? 0;
      return { start: index, end: index + address.length - trailing };
    }),
  );
}
