import { type Node, parsePhrase } from './phrase-notation';
import { collectFirsts, follows, MOST_TRIES, rarest, tries } from './phrase-shape';
import { chain, END, inTime, inTurn, type Step } from './phrase-steps';
import type { Tokens } from './tokens';
import { WordIndex } from './word-index';
import { anyOf, type WordTest } from './word-test';

interface Compiled {
  readonly nodes: readonly Node[];
  readonly firsts: readonly WordTest[];
  /** The rarest word after the first that every match holds; undefined if the first is rarer. */
  readonly anchor: WordTest | undefined;
}

/** A place where a phrase stands: offsets in the prose and word indexes, both end exclusive. */
export interface Hit {
  readonly start: number;
  readonly end: number;
  readonly firstWord: number;
  readonly endWord: number;
}

/**
 * Phrases: the pattern language of rules and disclosures, close to the notation of a lawyer's checklist.
 *
 *   word        that word, in any case            word~    any word that begins so
 *   (a/b c/d)   one of these, each a phrase       x?       x or nothing (x a word or a group)
 *   …           at most 12 words                  ..       at most 4 words
 *   #           a number in digits                {name}   a class of `vocabulary`
 *
 * Matching is by word, never by character: punctuation and hyphens between words do not matter, and a phrase never crosses
 * the end of a sentence. The gaps of a phrase are few, so its cost is bounded.
 */
export class PhraseSet {
  readonly compiled: readonly Compiled[];
  constructor(readonly sources: readonly string[]) {
    this.compiled = sources.map(compile);
  }
}

interface Starter {
  readonly set: PhraseSet;
  readonly nodes: readonly Node[];
  /** Made when the phrase is first tried: at start-up that would be most of the work. */
  step: Step | undefined;
  /** The rarest word that every match of the phrase holds, as its number in `present`; -1 if that is its first word. */
  readonly anchor: number;
}

/** A phrase that can begin at a word. */
interface Beginning {
  readonly starter: Starter;
  /** What can come after that word: asked before the phrase is tried, as most fail there. Any word where undefined. */
  second: ((id: number) => boolean) | undefined;
  /** How often the phrase was tried at this word: what can come second is worked out for those that are worth it. */
  tries: number;
}

/** The phrases that can begin at a word, with their anchors beside them: nearly all are passed over for want of theirs. */
interface Beginnings {
  readonly anchors: Int32Array;
  readonly list: readonly Beginning[];
}

// All sets are matched in one pass over a text; a set therefore enrols when it is made.
const starters = new WordIndex<Starter>();
const beginnings: (Beginnings | undefined)[] = [];
const anchors = new WordIndex<number>();
const anchorOf = new Map<WordTest, number>();

// Which anchors stand in the sentence being read: those marked with its number. Most phrases that a common word could
// begin ("we ...") need another word that is not there, and are passed over with one look.
let present = new Int32Array(1024);
let sentences = 0;

function enrol(set: PhraseSet): void {
  beginnings.length = 0;
  for (const { firsts, nodes, anchor } of set.compiled) {
    const starter: Starter = { set, nodes, step: undefined, anchor: anchor ? anchorNumber(anchor) : -1 };
    for (const first of firsts) starters.add(first, starter);
  }
}

function anchorNumber(test: WordTest): number {
  let number = anchorOf.get(test);
  if (number === undefined) {
    number = anchorOf.size;
    anchorOf.set(test, number);
    anchors.add(test, number);
    if (number >= present.length) present = new Int32Array(present.length * 2);
  }
  return number;
}

/** Declares phrases. Throws at start-up, never later, when a phrase is malformed. */
export function phrases(...sources: readonly string[]): PhraseSet {
  const set = new PhraseSet(sources);
  enrol(set);
  return set;
}

/**
 * Every hit of every declared set that begins in the words [from, end) and ends before `end`; with `beyond`, only hits that
 * also reach past the word `beyond`. Hits of one set are in order and none lies inside another.
 */
export function scan(tokens: Tokens, from: number, end: number, into: Map<PhraseSet, Hit[]>, beyond = from): void {
  const { ids, starts, ends } = tokens;
  const stop = beyond > from ? beyond : end;
  if (++sentences === MOST_SENTENCES) {
    present.fill(0);
    sentences = 1;
  }
  for (let at = from; at < end; at++) for (const anchor of anchors.of(ids[at] as number)) present[anchor] = sentences;
  for (let at = from; at < stop; at++) {
    const id = ids[at] as number;
    const { anchors: needed, list } = beginnings[id] ?? beginningsAt(id);
    for (let k = 0; k < needed.length; k++) {
      const anchor = needed[k] as number;
      if (anchor >= 0 && present[anchor] !== sentences) continue;
      const beginning = list[k] as Beginning;
      const { starter, second } = beginning;
      if (second && (at + 1 >= end || !second(ids[at + 1] as number))) continue;
      if (inTurn(++beginning.tries)) narrowInTime(beginning, id);
      starter.step ??= chain(starter.nodes, 0, END);
      const endWord = starter.step(tokens, at, end);
      if (endWord <= at || endWord <= beyond) continue;
      const hits = into.get(starter.set);
      const last = hits?.at(-1);
      if (last && last.firstWord <= at && last.endWord >= endWord) continue;
      const hit = { start: starts[at] as number, end: ends[endWord - 1] as number, firstWord: at, endWord };
      if (!hits) into.set(starter.set, [hit]);
      else if (last?.firstWord === at) hits[hits.length - 1] = hit;
      else hits.push(hit);
    }
  }
}

// Numbers beyond this are dearer to compare.
const MOST_SENTENCES = 2 ** 30;

function beginningsAt(id: number): Beginnings {
  const list = starters.of(id).map(starter => ({ starter, second: undefined, tries: 0 }));
  return (beginnings[id] = { anchors: Int32Array.from(list, ({ starter }) => starter.anchor), list });
}

// The function that is kept for later is made here, not in the loop that would make room for it in every turn.
function narrowInTime(beginning: Beginning, first: number): void {
  inTime(beginning, beginning.tries, () => {
    const seconds: WordTest[] = [];
    if (follows(beginning.starter.nodes, first, seconds)) beginning.second = anyOf(seconds).fits;
  });
}

function compile(source: string): Compiled {
  const nodes = parsePhrase(source);
  const firsts: WordTest[] = [];
  if (collectFirsts(nodes, firsts)) throw new Error(`phrase must begin with a word: ${source}`);
  if (tries(nodes) > MOST_TRIES) throw new Error(`phrase has too many gaps: ${source}`);
  return { nodes, firsts, anchor: rarest(nodes, firsts) };
}
