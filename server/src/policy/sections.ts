import { type Block, perBlock } from '../text/block';
import type { Lines } from '../text/lines';
import type { Chunk } from '../text/markdown';
import type { Contents } from './contents';
import { titleLevels } from './levels';
import type { Format, Placed, Policy, Section } from './policy';
import { bareTitle } from './title-text';
import type { Title } from './titles';

export interface Parts {
  readonly text: string;
  readonly format: Format;
  readonly lines: Lines;
  readonly chunks: readonly Chunk[];
  /** The blocks of the chunks. */
  readonly blocks: readonly Block[];
  readonly titles: readonly Title[];
  readonly contents: Contents;
  readonly makeBlock: (kind: Chunk['kind'], text: string) => Block;
}

const bareTitleOf = perBlock(block => bareTitle(block.text));

type Draft = { -readonly [K in keyof Section]: Section[K] };
type PlacedDraft = { -readonly [K in keyof Placed]: Placed[K] };

/** Puts blocks and sections together: what governs what, and which list belongs to which lead-in. */
export function assemble(parts: Parts): Policy {
  const { text, chunks, titles, contents, makeBlock } = parts;
  const words = titles.map(({ chunk, start, end }) =>
    start === chunks[chunk]?.start && end === chunks[chunk]?.end
      ? bareTitleOf(parts.blocks[chunk] as Block)
      : bareTitle(text.slice(start, end)),
  );
  const followed = titles.map(
    (title, i) => (titles[i + 1]?.chunk ?? chunks.length) > title.chunk + 1 || title.style === 'run-in',
  );
  const levels = titleLevels(titles, words, followed, contents.listed);
  const byChunk = new Map(titles.map((title, i) => [title.chunk, i]));

  const blocks: PlacedDraft[] = [];
  const preface = newSection({ index: 0, firstBlock: 0 });
  const sections: Draft[] = [preface];
  const entries: PlacedDraft[] = [];
  let open: Draft = preface;
  const place = (
    kind: Chunk['kind'],
    chunk: Chunk,
    block: Block,
    from: number,
    to: number,
    apart: boolean,
  ): PlacedDraft => {
    const placed: PlacedDraft = {
      block:
        kind === chunk.kind && from === chunk.start && to === chunk.end ? block : makeBlock(kind, text.slice(from, to)),
      index: blocks.length,
      start: from,
      end: to,
      outerStart: Math.min(chunk.outerStart, from),
      section: open,
      depth: chunk.depth,
      leadIn: undefined,
      apart,
    };
    blocks.push(placed);
    return placed;
  };

  chunks.forEach((chunk, index) => {
    const own = parts.blocks[index] as Block;
    const i = byChunk.get(index);
    if (i === undefined) {
      const placed = place(chunk.kind, chunk, own, chunk.start, chunk.end, contents.apart.has(index));
      if (contents.lists.has(index)) entries.push(placed);
      return;
    }
    const title = titles[i] as Title;
    const level = levels[i] as number;
    let parent: Draft | undefined = open;
    while (parent && parent.level >= level) parent = parent.parent as Draft | undefined;
    if (parent === preface) parent = undefined;
    open = newSection({
      title: words[i] as string,
      number: title.number,
      level,
      index: sections.length,
      parent,
      firstBlock: blocks.length,
      style: title.style,
    });
    sections.push(open);
    const placed = place('heading', chunk, own, title.start, title.end, false);
    open.heading = placed.block;
    open.titleSpan = { start: title.start, end: title.end };
    open.headingSpan = { start: chunk.outerStart, end: title.style === 'run-in' ? title.end : chunk.outerEnd };
    if (title.style === 'run-in') {
      let from = title.end;
      while (from < chunk.end && text.charCodeAt(from) <= 32) from++;
      if (from < chunk.end) place('paragraph', chunk, own, from, chunk.end, false);
    }
  });
  close(sections, blocks);
  joinLists(blocks, chunks, byChunk);
  const title = documentTitle(sections);
  return { text, format: parts.format, lines: parts.lines, blocks, sections, title, contents: entries };
}

const newSection = (more: Partial<Draft>): Draft => ({
  title: '',
  number: '',
  level: 0,
  index: 0,
  parent: undefined,
  heading: undefined,
  titleSpan: { start: 0, end: 0 },
  headingSpan: { start: 0, end: 0 },
  start: 0,
  end: 0,
  firstBlock: 0,
  endBlock: 0,
  style: 'none',
  ...more,
});

/** A section ends where the next of its own or a higher level begins. */
function close(sections: readonly Draft[], blocks: readonly PlacedDraft[]): void {
  const stack: Draft[] = [];
  const end = (section: Draft, block: number) => {
    section.endBlock = block;
    section.start = section.heading ? section.headingSpan.start : (blocks[section.firstBlock]?.outerStart ?? 0);
    section.end = Math.max(
      section.headingSpan.end,
      block > section.firstBlock ? (blocks[block - 1] as PlacedDraft).end : section.start,
    );
  };
  for (const section of sections) {
    while (stack.length && (stack.at(-1) as Draft).level >= section.level)
      end(stack.pop() as Draft, section.firstBlock);
    if (section.level > 0 && stack[0]?.level === 0) end(stack.shift() as Draft, section.firstBlock);
    stack.push(section);
  }
  while (stack.length) end(stack.pop() as Draft, blocks.length);
}

/** Gives list items their lead-in and table rows their header. */
function joinLists(
  blocks: readonly PlacedDraft[],
  chunks: readonly Chunk[],
  titled: ReadonlyMap<number, number>,
): void {
  // Blocks stand in the order of their chunks; only a run-in title makes two of one.
  let at = 0;
  let header: { readonly placed: PlacedDraft; readonly table: number } | undefined;
  const leads: (PlacedDraft | undefined)[] = [];
  // An export that lost its indentation: an item that ends with a colon opens the items after it, down to the next item
  // that begins as the opener does, with a capital, if the items under it do not.
  let lost:
    | { readonly lead: PlacedDraft; readonly outer: PlacedDraft | undefined; readonly small: boolean }
    | undefined;
  let previous: PlacedDraft | undefined;
  let depthBefore = 0;
  let groupBefore = 0;
  chunks.forEach((chunk, index) => {
    const placed = blocks[at++] as PlacedDraft;
    // A comment between items or above a list is not there for its readers.
    if (chunk.kind === 'comment') return;
    // Neither does a further paragraph of an item end the list.
    if (chunk.kind === 'paragraph' && previous?.block.kind === 'item' && chunk.group === groupBefore) return;
    if (titled.has(index) && blocks[at] && (blocks[at] as PlacedDraft).start < chunk.end) {
      previous = blocks[at++];
      depthBefore = chunk.depth;
      return;
    }
    if (placed.block.kind === 'row') {
      if (chunk.header) header = { placed, table: chunk.group };
      else if (header?.table === chunk.group) placed.leadIn = header.placed;
    } else if (placed.block.kind === 'item') {
      const before = previous?.block.kind === 'item' ? previous : undefined;
      const small = /^\W{0,4}\p{Ll}/u.test(placed.block.prose);
      if (!before) {
        leads.length = 0;
        lost = undefined;
        leads[chunk.depth] = opensList(previous) ? previous : undefined;
      } else if (chunk.depth > depthBefore) {
        leads[chunk.depth] = before;
      } else if (lost?.small && !small) {
        leads[chunk.depth] = lost.outer;
        lost = undefined;
      }
      if (before && !lost && chunk.depth === depthBefore && /:\s*$/.test(before.block.prose)) {
        lost = { lead: before, outer: leads[chunk.depth], small };
      }
      placed.leadIn = lost?.lead ?? leads[chunk.depth];
      if (lost) placed.depth = chunk.depth + 1;
    }
    previous = placed;
    depthBefore = chunk.depth;
    groupBefore = chunk.group;
  });
}

/** A lead-in ends with a colon or without an end; a title opens the list right under it. */
const opensList = (placed: PlacedDraft | undefined): boolean =>
  placed !== undefined &&
  !placed.apart &&
  (placed.block.kind === 'heading' || !/[.!?;]["'”’)\s]*$/.test(placed.block.prose));

/** The document's title: its first title if that stands alone above the rest, else the text before any title. */
const documentTitle = (sections: readonly Draft[]): Section =>
  sections.find(({ level }) => level === 1) ?? sections[1] ?? (sections[0] as Section);
