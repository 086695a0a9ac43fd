import type { Block, Sentence } from '../../text/block';
import type { Hit, PhraseSet } from '../../text/phrases';
import { spelling } from '../../text/tokens';

/** A phrase of the lexicon where it stands: word indexes of its block (end exclusive), and what stands around it. */
export class Place {
  constructor(
    readonly block: Block,
    readonly sentence: Sentence,
    readonly first: number,
    readonly end: number,
  ) {}

  get start(): number {
    return this.block.words.starts[this.first] ?? this.sentence.start;
  }

  get stop(): number {
    return this.block.words.ends[this.end - 1] ?? this.sentence.end;
  }

  /** A word as it is matched (lower case); empty outside the sentence. */
  word(index: number): string {
    return index >= this.sentence.firstWord && index < this.sentence.endWord
      ? spelling(this.block.words.ids[index] as number)
      : '';
  }

  /** A word as it is written; empty outside the sentence. */
  written(index: number): string {
    return this.word(index) && this.block.prose.slice(this.block.words.starts[index], this.block.words.ends[index]);
  }

  /** What stands between a word of the sentence and the next one: spaces and punctuation. */
  after(index: number): string {
    const { starts, ends } = this.block.words;
    const next = index + 1 < this.sentence.endWord ? (starts[index + 1] as number) : this.sentence.end;
    return this.block.prose.slice(ends[index] ?? next, next);
  }

  /** The hits of a set in the same sentence. */
  hits(set: PhraseSet): readonly Hit[] {
    const all = this.block.find(set);
    const { firstWord, endWord } = this.sentence;
    const from = lowerBound(all.length, i => (all[i] as Hit).firstWord >= firstWord);
    let to = from;
    while (to < all.length && (all[to] as Hit).endWord <= endWord) to++;
    return from === to ? [] : all.slice(from, to);
  }

  has(set: PhraseSet): boolean {
    return this.hits(set).length > 0;
  }

  /** The words as far as punctuation that ends a phrase, at most `most` of them, from an index on. */
  *onward(from: number, most: number): Generator<{ readonly word: string; readonly index: number }> {
    for (let index = from; index < from + most; index++) {
      const word = this.word(index);
      if (!word || (index > from && /[,;:.!?()[\]|\u2013\u2014]/.test(this.after(index - 1)))) return;
      yield { word, index };
    }
  }

  /** Whether the sentence is the last of its block and the block ends in a colon, so that a list follows. */
  get opensList(): boolean {
    return this.sentence.end >= this.block.prose.trimEnd().length && /[:\u2013\u2014-]\s*$/.test(this.block.prose);
  }
}

/** The sentence of a block that holds a word. A block may be a whole document on one line, so it is not looked through. */
export function sentenceOf(block: Block, word: number): Sentence | undefined {
  const { sentences } = block;
  const at = lowerBound(sentences.length, i => (sentences[i] as Sentence).endWord > word);
  return sentences[at];
}

/** The first index below `length` for which a test holds that holds for all later ones; `length` if none. */
function lowerBound(length: number, test: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (test(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
