import { type Hit, type PhraseSet, scan } from './phrases';
import { splitSentences } from './sentences';
import type { Span } from './span';
import { type Tokens, tokenize } from './tokens';

export type BlockKind = 'heading' | 'paragraph' | 'item' | 'row' | 'quote' | 'code' | 'comment';

/** One sentence of a block: offsets in the block, and the words of `block.words` it holds (end exclusive). */
export interface Sentence extends Span {
  readonly firstWord: number;
  readonly endWord: number;
}

const NO_HITS: readonly Hit[] = [];

let slots = 0;

/**
 * A paragraph, heading, list item, table row and so on: its words without any position. Equal text of one kind is one
 * object wherever it stands and as long as it stands, so whatever is derived from a block is kept as long as the block.
 * `text` is the content without heading marks, bullets or quote marks at its ends; `prose` has the same length, with
 * markup, addresses and code blanked to spaces, so that a match in the prose is a span of the text.
 */
export class Block {
  /** What others know of this block, at the place each was given by `BlockMap`. */
  readonly kept: unknown[] = new Array<unknown>(slots).fill(undefined);
  #words: Tokens | undefined;
  #sentences: readonly Sentence[] | undefined;
  #hits: Map<PhraseSet, Hit[]> | undefined;

  constructor(
    readonly kind: BlockKind,
    readonly text: string,
    readonly prose: string,
    /** The cells of a table row; empty for every other kind. */
    readonly cells: readonly Span[] = [],
  ) {}

  get words(): Tokens {
    return (this.#words ??= tokenize(this.prose));
  }

  get sentences(): readonly Sentence[] {
    return (this.#sentences ??= this.#split());
  }

  /** Where the phrases of a set stand in this block, in order. */
  find(set: PhraseSet): readonly Hit[] {
    return this.hits.get(set) ?? NO_HITS;
  }

  has(set: PhraseSet): boolean {
    return this.hits.has(set);
  }

  /** All hits of all phrase sets, found in one pass over the words. */
  get hits(): ReadonlyMap<PhraseSet, readonly Hit[]> {
    if (!this.#hits) {
      this.#hits = new Map();
      for (const { firstWord, endWord } of this.sentences) scan(this.words, firstWord, endWord, this.#hits);
    }
    return this.#hits;
  }

  /** The sentence that holds an offset of this block; the last one when the offset is at the end. */
  sentenceAt(offset: number): Sentence | undefined {
    const { sentences } = this;
    let low = 0;
    let high = sentences.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (offset < (sentences[middle] as Sentence).end) high = middle;
      else low = middle + 1;
    }
    return sentences[low];
  }

  #split(): Sentence[] {
    const { starts } = this.words;
    let word = 0;
    return this.#sentenceSpans().map(({ start, end }) => {
      while (word < starts.length && (starts[word] as number) < start) word++;
      const firstWord = word;
      while (word < starts.length && (starts[word] as number) < end) word++;
      return { start, end, firstWord, endWord: word };
    });
  }

  #sentenceSpans(): Span[] {
    if (this.kind === 'code' || this.kind === 'comment') return [];
    if (this.kind === 'heading') return splitSentences(this.prose).length ? [{ start: 0, end: this.prose.length }] : [];
    if (this.kind !== 'row') return splitSentences(this.prose);
    return this.cells.flatMap(cell =>
      splitSentences(this.prose.slice(cell.start, cell.end)).map(({ start, end }) => ({
        start: start + cell.start,
        end: end + cell.start,
      })),
    );
  }
}

/**
 * What is known of blocks, for as long as they live: a WeakMap by block, without its cost. An edit looks up some dozens of
 * values for each of ten thousand blocks, so each map has a place of its own in the block itself.
 */
export class BlockMap<T> {
  readonly #slot = slots++;

  get(block: Block): T | undefined {
    return block.kept[this.#slot] as T | undefined;
  }

  set(block: Block, value: T): void {
    block.kept[this.#slot] = value;
  }
}

/** A function of a block alone, computed once for as long as the block lives. */
export function perBlock<T>(compute: (block: Block) => T): (block: Block) => T {
  const kept = new BlockMap<T | typeof NOTHING>();
  return block => {
    const known = kept.get(block);
    if (known !== undefined) return known === NOTHING ? (undefined as T) : known;
    const value = compute(block);
    kept.set(block, value === undefined ? NOTHING : value);
    return value;
  };
}

const NOTHING = Symbol('undefined');
