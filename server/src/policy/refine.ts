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
  for (const chunk of chunks) {
    const bullet =
      chunk.kind === 'item' || chunk.kind === 'paragraph'
        ? BULLET.exec(text.slice(chunk.start, Math.min(chunk.end, chunk.start + 12)))
        : null;
    if (chunk.kind === 'item' && bullet) {
      refined.push({ ...chunk, start: chunk.start + bullet[0].length });
    } else if (
      chunk.kind === 'paragraph' &&
      (exported ||
        bullet ||
        /\n[ \t]*(\\[-*+]|[•·▪◦–—●])[ \t]|\n\*\*|\*\*[ \t]{0,4}\\?\r?\n/.test(text.slice(chunk.start, chunk.end)))
    ) {
      groups = splitLines(text, chunk, exported, groups, refined);
    } else refined.push(chunk);
  }
  return refined;
}

/** Few blank lines and long lines: each line is a paragraph of its own. */
function isExported(text: string, chunks: readonly Chunk[]): boolean {
  const paragraphs = chunks.filter(({ kind }) => kind === 'paragraph');
  const lines = paragraphs.reduce((n, { start, end }) => n + text.slice(start, end).split('\n').length, 0);
  const long = paragraphs.some(({ start, end }) =>
    text
      .slice(start, end)
      .split('\n')
      .some(line => line.length > 160),
  );
  return paragraphs.length > 0 && long && lines >= paragraphs.length * 2.5;
}

function splitLines(text: string, chunk: Chunk, exported: boolean, groups: number, into: Chunk[]): number {
  let at = chunk.start;
  let list = 0;
  let group = groups;
  const raw = text.slice(chunk.start, chunk.end);
  let open: Chunk | undefined;
  const close = () => {
    if (open) into.push(open);
    open = undefined;
  };
  for (const line of raw.split(/(?<=\n)/)) {
    const start = at + (/^\s*/.exec(line)?.[0].length ?? 0);
    let end = at + line.length;
    while (end > start && /[\s\\]/.test(text[end - 1] as string)) end--;
    at += line.length;
    if (end <= start) continue;
    const bullet = BULLET.exec(line);
    const bold = /^\s*\*\*[^*]{1,120}\*\*:?\s*$/.test(line);
    if (bullet) {
      close();
      if (list === 0) list = ++group;
      into.push({
        ...chunk,
        kind: 'item',
        start: at - line.length + bullet[0].length,
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
