import { flesch } from 'flesch';
import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import type { Policy, Section } from '../policy/policy';
import { type Block, perBlock } from '../text/block';
import { spelling } from '../text/tokens';

/**
 * How much there is to read, and how hard it is. The formulas are the published ones, by name and constants: the
 * Flesch-Kincaid grade level (years of school in the United States) and the Flesch reading ease (0 to 100, higher is easier).
 */
export interface Reading {
  /** In paragraphs, list items and table rows; titles, code, addresses and links written out are no words to read. */
  readonly words: number;
  readonly sentences: number;
  /** The words of the longest sentence. */
  readonly longest: number;
  /** Both rounded, since syllables are counted by rules of thumb; absent where there is too little text to tell. */
  readonly grade?: number;
  readonly ease?: number;
}

/** What the formulas are given: words of sentences only, so that a list of nouns is not read as a row of easy sentences. */
interface Counted {
  readonly words: number;
  readonly sentences: number;
  readonly wordsInSentences: number;
  readonly syllables: number;
  readonly longest: number;
}

const NOTHING: Counted = { words: 0, sentences: 0, wordsInSentences: 0, syllables: 0, longest: 0 };
const ENOUGH_WORDS = 100;
const ENOUGH_SENTENCES = 5;
/** An item or a cell of fewer words than this is a label unless it ends with a stop. */
const LABEL = 8;

// A policy uses some thousand different words a hundred times each, and to count syllables is slow.
const syllablesOf = new Map<number, number>();

function syllables(id: number): number {
  let known = syllablesOf.get(id);
  // A number is read out, too, but no rule says in how many syllables.
  if (known === undefined) syllablesOf.set(id, (known = Math.max(1, syllable(spelling(id)))));
  return known;
}

const ofBlock = perBlock<Counted>(block => {
  if (block.kind !== 'paragraph' && block.kind !== 'item' && block.kind !== 'row') return NOTHING;
  let counted: Counted = { ...NOTHING, words: block.words.ids.length };
  for (const { start, end, firstWord, endWord } of block.sentences) {
    const words = endWord - firstWord;
    if (words === 0 || isLabel(block, words, end, start)) continue;
    let inAll = 0;
    for (let i = firstWord; i < endWord; i++) inAll += syllables(block.words.ids[i] as number);
    counted = add(counted, { words: 0, sentences: 1, wordsInSentences: words, syllables: inAll, longest: words });
  }
  return counted;
});

function isLabel({ kind, prose }: Block, words: number, end: number, start: number): boolean {
  if (kind === 'paragraph' || words >= LABEL) return false;
  return !/[.!?;:]["'\u201d\u2019)]*$/.test(prose.slice(start, end));
}

function add(a: Counted, b: Counted): Counted {
  return {
    words: a.words + b.words,
    sentences: a.sentences + b.sentences,
    wordsInSentences: a.wordsInSentences + b.wordsInSentences,
    syllables: a.syllables + b.syllables,
    longest: Math.max(a.longest, b.longest),
  };
}

/**
 * What there is to read in each section of a policy with its subsections, by the section's index. A list item is a sentence
 * by itself, without the words that lead in to the list.
 */
export function readings({ sections, blocks }: Policy): readonly Reading[] {
  const counted = sections.map(() => NOTHING);
  const count = (section: Section, more: Counted) => {
    counted[section.index] = add(counted[section.index] as Counted, more);
  };
  for (const { block, section, apart } of blocks) if (!apart) count(section, ofBlock(block));
  // A subsection comes after its section.
  for (const section of [...sections].reverse())
    if (section.parent) count(section.parent, counted[section.index] as Counted);
  return counted.map(readingOf);
}

function readingOf({ words, sentences, wordsInSentences, syllables, longest }: Counted): Reading {
  if (wordsInSentences < ENOUGH_WORDS || sentences < ENOUGH_SENTENCES) return { words, sentences, longest };
  const counts = { sentence: sentences, word: wordsInSentences, syllable: syllables };
  const grade = Math.max(0, Math.round(fleschKincaid(counts)));
  const ease = Math.min(100, Math.max(0, Math.round(flesch(counts))));
  return { words, sentences, longest, grade, ease };
}

/** "612 words in 31 sentences, the longest of 48 words. Flesch-Kincaid grade level 13, Flesch reading ease 38." */
export function readingWords({ words, sentences, longest, grade, ease }: Reading): string {
  if (sentences === 0) return `${many(words, 'word')}.`;
  const length = `${many(words, 'word')} in ${many(sentences, 'sentence')}`;
  const parts = [sentences > 1 ? `${length}, the longest of ${many(longest, 'word')}.` : `${length}.`];
  if (grade !== undefined) parts.push(`Flesch-Kincaid grade level ${grade}, Flesch reading ease ${ease}.`);
  return parts.join(' ');
}

const many = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;
