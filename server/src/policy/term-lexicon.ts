import { type Block, BlockMap } from '../text/block';
import { tokenize, wordId } from '../text/tokens';
import { isAcronym, isCapitalisedTerm, isPronoun, isUpperAt } from './term-names';

/** A place where a defined name stands; offsets of the block. */
export interface Match {
  readonly start: number;
  readonly end: number;
  readonly name: string;
}

interface Entry {
  readonly name: string;
  /** Word numbers. */
  readonly ids: readonly number[];
  /** The name's words as written, for comparing capitals; undefined where capitals do not matter. */
  readonly written: readonly string[] | undefined;
}

/** What can come after the words that lead here: names that end, in order of their spelling, and further words. */
interface Node {
  readonly ends: Entry[];
  readonly next: Map<number, Node>;
}

export interface Found {
  /** The name as it is defined, plural and possessive aside. */
  readonly uses: readonly Match[];
  /** The name without its capitals, where it plainly means the same: behind "our", or more than one word. */
  readonly lower: readonly Match[];
  /** The same words in any other capitals or number: they may mean the term or not. */
  readonly loose: readonly Match[];
}

export const NOTHING: Found = { uses: [], lower: [], loose: [] };
const lexicons = new Map<string, Lexicon>();
const MOST_LEXICONS = 32;

// An edit that changes no name leaves the lexicon, and so all of this, as it is.
const kept = new BlockMap<{ readonly lexicon: Lexicon; readonly found: Found }>();

function nodeAt(nodes: Map<number, Node>, id: number): Node {
  let node = nodes.get(id);
  if (!node) nodes.set(id, (node = { ends: [], next: new Map() }));
  return node;
}

/** The names that a policy defines. What a block uses of them is kept, as long as the names stay the same. */
export class Lexicon {
  // A tree of words, so that names with a first word in common are not tried one by one.
  readonly #byFirst = new Map<number, Node>();

  private constructor(names: readonly string[]) {
    for (const name of names) this.#add(name);
  }

  static of(names: Iterable<string>): Lexicon {
    const sorted = [...new Set(names)].sort();
    const key = sorted.join('\n');
    let lexicon = lexicons.get(key);
    if (!lexicon) {
      if (lexicons.size >= MOST_LEXICONS) lexicons.clear();
      lexicons.set(key, (lexicon = new Lexicon(sorted)));
    }
    return lexicon;
  }

  #add(name: string): void {
    const { ids, starts, ends } = tokenize(name);
    const last = ids.at(-1);
    if (last === undefined) return;
    const words = starts.map((start, i) => name.slice(start, ends[i]));
    const entry: Entry = { name, ids, written: isCapitalisedTerm(name) ? words : undefined };
    const lasts = isPronoun(name) ? [] : otherNumbers((words.at(-1) as string).toLowerCase()).map(wordId);
    let nodes = this.#byFirst;
    for (const id of ids.slice(0, -1)) nodes = nodeAt(nodes, id).next;
    for (const id of new Set([last, ...lasts])) nodeAt(nodes, id).ends.push(entry);
  }

  find(block: Block): Found {
    const known = kept.get(block);
    if (known?.lexicon === this) return known.found;
    const found = this.#find(block);
    kept.set(block, { lexicon: this, found });
    return found;
  }

  #find(block: Block): Found {
    if (block.kind === 'code' || block.kind === 'comment') return NOTHING;
    const uses: Match[] = [];
    const lower: Match[] = [];
    const loose: Match[] = [];
    const { ids, starts, ends } = block.words;
    for (let at = 0; at < ids.length; at++) {
      const best = this.#longest(block, at);
      if (!best) continue;
      const endWord = at + best.ids.length;
      const match = { start: starts[at] as number, end: ends[endWord - 1] as number, name: best.name };
      if (isShouted(best, block, at, endWord)) uses.push(match);
      else if (!best.written || isWritten(best.written, block, at)) {
        if (!best.written || this.#standsAlone(block, at, endWord, best.ids.length)) uses.push(match);
        else loose.push(match);
      } else if (isLower(block, at, endWord) && meansTerm(best, block, at, endWord)) lower.push(match);
      else {
        loose.push(match);
        continue;
      }
      at = endWord - 1;
    }
    return uses.length || lower.length || loose.length ? { uses, lower, loose } : NOTHING;
  }

  /** The longest name at a word; of names that differ in their capitals alone, the one that is written here. */
  #longest(block: Block, at: number): Entry | undefined {
    const { ids } = block.words;
    let node = this.#byFirst.get(ids[at] as number);
    let ends: readonly Entry[] = [];
    for (let word = at; node; word++) {
      if (node.ends.length) ends = node.ends;
      if (node.next.size === 0 || word + 1 >= ids.length || !isUnbroken(block, word)) break;
      node = node.next.get(ids[word + 1] as number);
    }
    return ends.length > 1
      ? (ends.find(({ written }) => written && isWritten(written, block, at)) ??
          ends.find(({ written }) => !written) ??
          ends[0])
      : ends[0];
  }

  /** "Services" within "Google Services" is another name, and so is "Site" within "Site Map". */
  #standsAlone(block: Block, at: number, endWord: number, length: number): boolean {
    const { ids, starts, ends } = block.words;
    if (block.kind === 'heading') return length > 1 || isOurs(block, at);
    const before = at > 0 && touches(block, ends[at - 1] as number, starts[at] as number) ? at - 1 : undefined;
    if (before !== undefined && isCapital(block, before) && !this.#byFirst.has(ids[before] as number)) {
      const opens = block.sentences.some(({ firstWord }) => firstWord === before);
      if (!opens && !SMALL.has(ids[before] as number)) return false;
    }
    const after = endWord < ids.length && touches(block, ends[endWord - 1] as number, starts[endWord] as number);
    return (
      !after ||
      !isCapital(block, endWord) ||
      SMALL.has(ids[endWord] as number) ||
      this.#byFirst.has(ids[endWord] as number)
    );
  }
}

const smallWords =
  'the our this these your its their a an any each all such of and or in on for to by we us you i'.split(' ');
const SMALL: ReadonlySet<number> = new Set(smallWords.map(wordId));
const OURS: ReadonlySet<number> = new Set('the our this these your'.split(' ').map(wordId));

// What can follow a noun that is not the first part of a longer one, nor told from others by a clause: "the services you ordered".
const FOLLOWS: ReadonlySet<number> = new Set(
  'or to for in on at by is are was were may can will shall must should has have does do when if while as from with without unless until because'
    .split(' ')
    .map(wordId),
);
const DO = wordId('do');
const JOINS: ReadonlySet<number> = new Set('and but so'.split(' ').map(wordId));
const OTHERS: ReadonlySet<number> = new Set(
  'other another every their its his her party whose no non'.split(' ').map(wordId),
);
const TEXTS: ReadonlySet<number> = new Set('policy notice statement terms agreement'.split(' ').map(wordId));
const THIS: ReadonlySet<number> = new Set('our the this'.split(' ').map(wordId));

/** Whether words in small letters plainly mean the term: in its number, and if they are one word, behind "our" and alone. */
function meansTerm({ ids: own }: Entry, block: Block, at: number, endWord: number): boolean {
  if (block.kind === 'heading' || block.words.ids[endWord - 1] !== own.at(-1)) return false;
  // "The site's owner" speaks of any site as often as of this one.
  if (/['’]s$/.test(block.prose.slice((block.words.ends[endWord - 1] as number) - 2, block.words.ends[endWord - 1])))
    return false;
  // "We do not track you" names no setting.
  if (own[0] === DO) return false;
  // Others have privacy policies, too.
  if (own.length > 1 && !TEXTS.has(own.at(-1) as number)) return !OTHERS.has(block.words.ids[at - 1] ?? -1);
  const { ids, starts, ends } = block.words;
  if (at === 0 || !THIS.has(ids[at - 1] as number) || !isOurs(block, at)) return false;
  if (endWord >= ids.length || !touches(block, ends[endWord - 1] as number, starts[endWord] as number)) return true;
  const next = ids[endWord] as number;
  return FOLLOWS.has(next) || (JOINS.has(next) && ids[at - 1] !== wordId('the'));
}

/** "The child's account" is no use of "Child Account", nor is "our Site. Services" one of "Site Services". */
function isUnbroken({ prose, words }: Block, word: number): boolean {
  const end = words.ends[word] as number;
  return !/['’]s$/.test(prose.slice(end - 2, end)) && /^[\s-]*$/.test(prose.slice(end, words.starts[word + 1]));
}

const touches = ({ prose }: Block, from: number, to: number): boolean =>
  /^[ \t\u00a0]*\n?[ \t]*$/.test(prose.slice(from, to));

const isCapital = ({ prose, words }: Block, word: number): boolean => isUpperAt(prose, words.starts[word] as number);

const isOurs = (block: Block, at: number): boolean =>
  at > 0 &&
  OURS.has(block.words.ids[at - 1] as number) &&
  touches(block, block.words.ends[at - 1] as number, block.words.starts[at] as number);

/** Whether the words carry the capitals of the name: a title in capitals throughout is no use of "Site". */
function isWritten(written: readonly string[], { prose, words }: Block, at: number): boolean {
  return written.every((word, k) => {
    const start = words.starts[at + k] as number;
    const here = prose.slice(start, words.ends[at + k]);
    if (isAcronym(word)) return here.replace(/['’]s$/, '').replace(/s$/, '') === word.replace(/s$/, '');
    const capital = /^\p{Lu}/u.test(word);
    // Small words of a name, as in "Terms of Use", may be written either way.
    if (!capital) return true;
    return /^\p{Lu}/u.test(here) && (word.length === 1 || here.length === 1 || isUpper(word[1]) === isUpper(here[1]));
  });
}

/** "THE SERVICES ARE PROVIDED AS THEY ARE": within a sentence in capitals the term is meant where an article names it. */
function isShouted({ name, written }: Entry, block: Block, at: number, endWord: number): boolean {
  if (!written || block.kind === 'heading' || isAcronym(name) || !isOurs(block, at)) return false;
  const { starts, ends } = block.words;
  if (/\p{Ll}/u.test(block.prose.slice(starts[at - 1], ends[endWord - 1]))) return false;
  const sentence = block.sentenceAt(starts[at] as number);
  return name.length > 2 && sentence !== undefined && !/\p{Ll}/u.test(block.prose.slice(sentence.start, sentence.end));
}

const isUpper = (char: string | undefined): boolean => char !== undefined && /\p{Lu}/u.test(char);

const isLower = ({ prose, words }: Block, from: number, to: number): boolean => {
  for (let word = from; word < to; word++) if (isUpperAt(prose, words.starts[word] as number)) return false;
  return true;
};

/** The singular of a plural, or the plural of a singular, in lower case; more than one where spelling does not decide. */
export function otherNumbers(word: string): string[] {
  if (word.length < 3) return [];
  if (/[^s]ies$/.test(word) && word.length > 4) return [`${word.slice(0, -3)}y`];
  if (/(?:ss|x|ch|sh|z)es$/.test(word)) return [word.slice(0, -2)];
  if (/[^su]s$/.test(word)) return [word.slice(0, -1)];
  if (/[^aeiou]y$/.test(word)) return [`${word.slice(0, -1)}ies`];
  if (/(?:ss|x|ch|sh|z)$/.test(word)) return [`${word}es`];
  return /s$/.test(word) ? [] : [`${word}s`];
}
