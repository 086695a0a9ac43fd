import type { Placed, Policy, Section } from '../policy/policy';
import type { Block } from '../text/block';
import { contains, type Span, shift } from '../text/span';
import { blockAt, sectionAt } from './at';

/** What a selection at an offset grows to, step by step: word, phrase, sentence, block, list, sections, document. */
export function selections(policy: Policy, offset: number): readonly Span[] {
  const at = Math.max(0, Math.min(offset, policy.text.length));
  const grown: Span[] = [];
  for (const { start, end } of candidates(policy, at)) {
    const last = grown.at(-1) ?? { start: at, end: at };
    if (contains({ start, end }, last) && end - start > last.end - last.start) grown.push({ start, end });
  }
  return grown;
}

function* candidates(policy: Policy, offset: number): Generator<Span> {
  const placed = blockAt(policy, offset);
  if (placed && offset >= placed.start) {
    const { block, start } = placed;
    for (const span of inBlock(block, offset - start)) yield shift(span, start);
  }
  if (placed) {
    yield { start: placed.start, end: placed.end };
    yield { start: placed.outerStart, end: placed.end };
    yield together(policy, placed);
  }
  let section: Section | undefined = sectionAt(policy, offset);
  while (section) {
    yield { start: section.start, end: section.end };
    section = section.parent;
  }
  yield { start: 0, end: policy.text.length };
}

function* inBlock(block: Block, offset: number): Generator<Span> {
  const { starts, ends } = block.words;
  const word = starts.findIndex((start, i) => start <= offset && offset <= (ends[i] as number));
  if (word >= 0) yield { start: starts[word] as number, end: ends[word] as number };
  const cell = block.cells.find(({ start, end }) => start <= offset && offset <= end);
  const sentence = block.sentences.find(({ start, end }) => start <= offset && offset <= end);
  if (sentence) {
    yield phraseAt(block.prose, sentence, offset);
    yield { start: sentence.start, end: sentence.end };
  }
  if (cell) yield cell;
}

const PAUSE = /[,;:()[\]{}"\u201c\u201d\u2013\u2014]/;

/** The words between two marks that a reader pauses at. */
function phraseAt(prose: string, { start, end }: Span, offset: number): Span {
  let from = offset;
  let to = offset;
  while (from > start && !PAUSE.test(prose[from - 1] as string)) from--;
  while (to < end && !PAUSE.test(prose[to] as string)) to++;
  while (from < to && /\s/.test(prose[from] as string)) from++;
  while (to > from && /[\s.!?]/.test(prose[to - 1] as string)) to--;
  return { start: from, end: to };
}

/** The whole list or table around an item or row; any other block by itself. */
function together({ blocks }: Policy, placed: Placed): Span {
  const { kind } = placed.block;
  let first = placed;
  let last = placed;
  if (kind === 'item' || kind === 'row') {
    while (blocks[first.index - 1]?.block.kind === kind) first = blocks[first.index - 1] as Placed;
    while (blocks[last.index + 1]?.block.kind === kind) last = blocks[last.index + 1] as Placed;
  }
  return { start: first.outerStart, end: last.end };
}
