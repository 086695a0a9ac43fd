import { type Enumerator, enumeratorOf, inContext, isEnumeratedItem, withItem } from '../text/enumerated';
import type { Chunk } from '../text/markdown';
import { BULLET } from '../text/plain';

/**
 * Takes Markdown paragraphs apart where a reader sees more than one block: escaped bullets and bold title lines kept
 * together by hard breaks, and texts exported with a line per paragraph and no blank lines between.
 */
export function refine(text: string, chunks: readonly Chunk[]): Chunk[] {
  const exported = isExported(text, chunks);
  const refined: Chunk[] = [];
  let groups = chunks.reduce((most, { group }) => Math.max(most, group), 0);
  let counted: readonly Enumerator[] = [];
  chunks.forEach((chunk, index) => {
    const before = counted;
    counted = [];
    const raw = text.slice(chunk.start, chunk.end);
    const bullet = chunk.kind === 'item' || chunk.kind === 'paragraph' ? BULLET.exec(raw.slice(0, 12)) : null;
    const own = chunk.kind === 'item' ? ownEnd(raw, exported) : raw.length;
    if (own < raw.length) {
      // "1. Who we are" with its text on the very next line, or what follows a list without a blank line: Markdown runs
      // them together.
      const end = chunk.start + raw.slice(0, own).trimEnd().length;
      const plain = { ...chunk, kind: 'paragraph', depth: 0 } as const;
      const titled = NUMBERED_TITLE.test(text.slice(chunk.outerStart, chunk.end));
      if (titled) refined.push({ ...plain, start: chunk.outerStart, end, outerEnd: end, group: ++groups });
      else refined.push({ ...chunk, start: chunk.start + (bullet?.[0].length ?? 0), end, outerEnd: end });
      const start = end + (/^\s*/.exec(text.slice(end, chunk.end))?.[0].length ?? 0);
      groups = splitLines(text, { ...plain, start, outerStart: start }, true, groups, refined);
    } else if (chunk.kind === 'item' && bullet) {
      refined.push({ ...chunk, start: chunk.start + bullet[0].length });
    } else if (chunk.kind === 'paragraph') {
      const glued = /^(#{1,6})[\p{L}*][^\n]{1,100}$/u.exec(raw);
      const read = enumeratorOf(raw.slice(0, 16));
      const mark = read && inContext(before, read);
      const above = chunks[index - 1];
      const around = {
        above: above ? text.slice(Math.max(above.start, above.end - 3), above.end) : '',
        before,
        closes: false,
        below: text.slice(chunks[index + 1]?.start ?? 0, chunks[index + 1]?.end ?? 0),
      };
      if (glued) {
        const level = (glued[1] as string).length;
        refined.push({ ...chunk, kind: 'heading', start: chunk.start + level, level, mark: 'atx' });
      } else if (exported || bullet || SEVERAL.test(raw)) {
        groups = splitLines(text, chunk, exported, groups, refined);
      } else if (mark && !raw.includes('\\') && isEnumeratedItem(raw, mark, around)) {
        const group = before.length ? groups : ++groups;
        refined.push({ ...chunk, kind: 'item', start: chunk.start + mark.length, group });
        counted = withItem(before, mark);
      } else refined.push(chunk);
    } else refined.push(chunk);
  });
  return refined;
}

// A paragraph that holds lines of their own: bullets, enumerations, bold titles.
const SEVERAL =
  /\n[ \t]*(\\[-*+]|[•·▪◦–—●→»✓✔➢➤])[ \t]|\n\*\*|\*\*[ \t]{0,4}(\\|<br ?\/?>)?\r?\n|\n[ \t]*\(?[a-z]{1,4}\)[ \t]/;

const NUMBERED_TITLE = /^\d{1,2}[.)][ \t]+[\p{Lu}*"“][^\n]{1,80}(?<![.;,:])\r?\n[ \t]*\p{Lu}[^\n]{80}/u;

/**
 * Where the lines of an item end that are its own. What stands at the margin and begins with a capital, under a line that
 * came to its end or stopped short of a page's width, is none of them; wrapped lines begin small now and then.
 */
function ownEnd(raw: string, exported: boolean): number {
  if (!raw.includes('\n')) return raw.length;
  const lines = raw.split('\n');
  const first = lines[0] as string;
  const stops = exported || /[.;:!?]\s*$/.test(first) || first.length < 50;
  if (!stops || (!exported && !lines.slice(1).every(line => ANEW.test(line)))) return raw.length;
  const own = lines.findIndex((line, i) => i > 0 && ANEW.test(line));
  return own < 0 ? raw.length : lines.slice(0, own).join('\n').length;
}

const ANEW = /^(?:["“‘'(*_]{0,3}[\p{Lu}\d]|\(?[a-z]{1,4}\.?\)[ \t]|[•·▪●→»✓✔➢➤–—])/u;

/** Few blank lines and long lines: each line is a paragraph of its own. */
function isExported(text: string, chunks: readonly Chunk[]): boolean {
  const paragraphs = chunks.filter(
    ({ kind, start, end }) => kind === 'paragraph' || (kind === 'item' && text.slice(start, end).includes('\n')),
  );
  let count = 0;
  let long = 0;
  let wrapped = 0;
  for (const { start, end } of paragraphs) {
    const lines = text.slice(start, end).split('\n');
    count += lines.length;
    lines.forEach((line, i) => {
      if (line.length > 160) long += 2;
      else if (line.length > 100) long++;
      if (line.length > 50 && /^(?:\p{Ll}|\((?!\w{1,4}\.?\)))/u.test(lines[i + 1]?.trimStart() ?? '')) wrapped++;
    });
  }
  return paragraphs.length > 0 && long >= 2 && wrapped * 4 <= long && count >= paragraphs.length * 2.5;
}

function splitLines(text: string, chunk: Chunk, exported: boolean, groups: number, into: Chunk[]): number {
  let at = chunk.start;
  let list = 0;
  let group = groups;
  const raw = text.slice(chunk.start, chunk.end);
  let open: Chunk | undefined;
  let counted: readonly Enumerator[] = [];
  const close = () => {
    if (open) into.push(open);
    open = undefined;
  };
  for (const line of raw.split(/(?<=\n)/)) {
    const start = at + (/^\s*/.exec(line)?.[0].length ?? 0);
    let end = at + line.length;
    while (end > start && /[\s\\]/.test(text[end - 1] as string)) end--;
    const broken = /<br ?\/?>$/i.exec(text.slice(Math.max(start, end - 6), end));
    if (broken) end -= broken[0].length;
    at += line.length;
    if (end <= start) continue;
    const read = enumeratorOf(line);
    const mark = read && inContext(counted, read);
    const counts =
      mark !== undefined && isEnumeratedItem(line, mark, { above: '', before: counted, below: '', closes: false });
    counted = counts ? withItem(counted, mark) : [];
    const bullet = BULLET.exec(line)?.[0].length ?? (counts ? mark.length : 0);
    const bold = /^\s*\*\*[^*]{1,120}\*\*:?\s*(\\|<br ?\/?>)?\s*$/.test(line);
    if (bullet) {
      close();
      if (list === 0) list = ++group;
      into.push({
        ...chunk,
        kind: 'item',
        start: at - line.length + bullet,
        end,
        outerStart: at - line.length,
        outerEnd: end,
        group: list,
      });
    } else if (exported || bold || !open) {
      close();
      list = 0;
      open = { ...chunk, start, end, outerStart: start, outerEnd: end, group: ++group };
      if (bold) close();
    } else open = { ...open, end, outerEnd: end };
  }
  close();
  return group;
}

const INFINITIVE = /^[Tt]o \p{Ll}/u;

/** The first of a list of infinitives often lost its bullet in an export: "To answer you" right above "- To send orders". */
export function withFirstItems(text: string, chunks: readonly Chunk[]): readonly Chunk[] {
  const isFirst = ({ kind, start, end }: Chunk, next: Chunk | undefined): boolean =>
    kind === 'paragraph' &&
    next?.kind === 'item' &&
    end - start < 200 &&
    INFINITIVE.test(text.slice(start, start + 6)) &&
    INFINITIVE.test(text.slice(next.start, next.start + 6)) &&
    !/[:?]\s*$/.test(text.slice(end - 2, end));
  if (!chunks.some((chunk, i) => isFirst(chunk, chunks[i + 1]))) return chunks;
  return chunks.map((chunk, i) => {
    const next = chunks[i + 1];
    return next && isFirst(chunk, next) ? { ...chunk, kind: 'item', depth: next.depth, group: next.group } : chunk;
  });
}
