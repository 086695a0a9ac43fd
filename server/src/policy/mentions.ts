import type { Block } from '../text/block';
import { type Hit, type PhraseSet, scan } from '../text/phrases';
import type { Tokens } from '../text/tokens';
import type { Placed } from './policy';

type Hits = ReadonlyMap<PhraseSet, readonly Hit[]>;

const NOTHING: Hits = new Map();
const kept = new WeakMap<Block, WeakMap<Block, Hits>>();

/**
 * A lead-in and its list item are one statement, and so are a column's header and its cell: the phrases that begin in the
 * first and end in the second. Hits are spans of `block`, from its first word on; word indexes are of the joined words.
 */
export function joinedHits(leadIn: Block, block: Block): Hits {
  let byItem = kept.get(leadIn);
  if (!byItem) kept.set(leadIn, (byItem = new WeakMap()));
  let hits = byItem.get(block);
  if (!hits) byItem.set(block, (hits = block.kind === 'row' ? joinCells(leadIn, block) : joinSentences(leadIn, block)));
  return hits;
}

/** Every hit of a set in a placed block: those within it and those that begin in its lead-in. */
export function mentions(placed: Placed, set: PhraseSet): readonly Hit[] {
  const own = placed.block.find(set);
  const joined = placed.leadIn ? joinedHits(placed.leadIn.block, placed.block).get(set) : undefined;
  return joined ? [...joined, ...own] : own;
}

function joinSentences(leadIn: Block, block: Block): Hits {
  const opening = leadIn.sentences.at(-1);
  const first = block.sentences[0];
  if (!opening || !first) return NOTHING;
  return join(leadIn.words, opening.firstWord, opening.endWord, block.words, first.firstWord, first.endWord);
}

function joinCells(header: Block, row: Block): Hits {
  const all = new Map<PhraseSet, Hit[]>();
  row.cells.forEach((cell, column) => {
    const title = header.cells[column];
    if (!title) return;
    const head = wordsIn(header.words, title.start, title.end);
    const body = wordsIn(row.words, cell.start, cell.end);
    for (const [set, hits] of join(header.words, ...head, row.words, ...body))
      all.set(set, [...(all.get(set) ?? []), ...hits]);
  });
  return all;
}

function wordsIn({ starts }: Tokens, from: number, to: number): [number, number] {
  let first = 0;
  while (first < starts.length && (starts[first] as number) < from) first++;
  let end = first;
  while (end < starts.length && (starts[end] as number) < to) end++;
  return [first, end];
}

// A lead-in's last words decide; a long one costs no more than a short one.
const MOST_OPENING_WORDS = 24;

function join(a: Tokens, aFirst: number, aEnd: number, b: Tokens, bFirst: number, bEnd: number): Hits {
  const from = Math.max(aFirst, aEnd - MOST_OPENING_WORDS);
  const opening = aEnd - from;
  if (opening === 0 || bEnd === bFirst) return NOTHING;
  const itemStart = b.starts[bFirst] as number;
  const tokens = {
    ids: [...a.ids.slice(from, aEnd), ...b.ids.slice(bFirst, bEnd)],
    // A hit that begins in the lead-in is shown from the item's first word.
    starts: [...new Array<number>(opening).fill(itemStart), ...b.starts.slice(bFirst, bEnd)],
    ends: [...new Array<number>(opening).fill(itemStart), ...b.ends.slice(bFirst, bEnd)],
  };
  const hits = new Map<PhraseSet, Hit[]>();
  scan(tokens, 0, tokens.ids.length, hits, opening);
  return hits.size ? hits : NOTHING;
}
