import type { Chunk } from '../text/markdown';

/** Longer than any paragraph a person writes; what is kept with a block stays small, and so does the cost of an edit. */
const LONGEST = 8000;

/**
 * Divides paragraphs of immense length, most often a document without line breaks, at the ends of sentences. Work that looks
 * at one sentence of a block beside the others would otherwise grow with the square of the line.
 */
export function divideLong(text: string, chunks: readonly Chunk[]): readonly Chunk[] {
  if (chunks.every(({ start, end }) => end - start <= LONGEST)) return chunks;
  return chunks.flatMap(chunk => {
    if (chunk.end - chunk.start <= LONGEST) return [chunk];
    // What is marked as a title or a row and fills pages is read as the text it is.
    const whole = chunk.kind === 'heading' || chunk.kind === 'row' ? plainly(chunk) : chunk;
    const parts: Chunk[] = [];
    for (let start = chunk.start; start < chunk.end; ) {
      const end = chunk.end - start <= LONGEST ? chunk.end : cut(text, start, start + LONGEST);
      const first = start === chunk.start;
      parts.push({
        ...whole,
        kind: first || whole.kind !== 'item' ? whole.kind : 'paragraph',
        start,
        end: withoutSpace(text, start, end),
        outerStart: first ? chunk.outerStart : start,
        outerEnd: end === chunk.end ? chunk.outerEnd : end,
      });
      start = end;
      while (start < chunk.end && text.charCodeAt(start) <= 32) start++;
    }
    return parts;
  });
}

const plainly = ({ header, ...chunk }: Chunk): Chunk => ({ ...chunk, kind: 'paragraph', level: 0, mark: 'none' });

/** The best place to cut at or before `limit`: after a sentence, else after a word, else between characters. */
function cut(text: string, start: number, limit: number): number {
  const window = text.slice(start + LONGEST / 2, limit);
  const stop = Math.max(
    window.lastIndexOf('. '),
    window.lastIndexOf('? '),
    window.lastIndexOf('! '),
    window.lastIndexOf('\n'),
  );
  if (stop >= 0) return start + LONGEST / 2 + stop + 1;
  const space = window.lastIndexOf(' ');
  if (space >= 0) return start + LONGEST / 2 + space + 1;
  // Never between the two halves of one character.
  const code = text.charCodeAt(limit - 1);
  return code >= 0xd800 && code <= 0xdbff ? limit - 1 : limit;
}

function withoutSpace(text: string, start: number, end: number): number {
  let to = end;
  while (to > start && text.charCodeAt(to - 1) <= 32) to--;
  return to;
}
