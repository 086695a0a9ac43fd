import { type Choice, type Node, parsePhrase } from './phrase-notation';
import { spelling, type Tokens, wordId } from './tokens';
import { WordIndex } from './word-index';
import { anyOf, type WordTest } from './word-test';

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
type Step = (tokens: Tokens, at: number, end: number) => number;

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

// All sets are matched in one pass over a text; a set therefore enrols when it is made.
const starters = new WordIndex<Starter>();
const anchors = new WordIndex<number>();
const anchorOf = new Map<WordTest, number>();

// Which anchors stand in the sentence being read: those marked with its number. Most phrases that a common word could
// begin ("we ...") need another word that is not there, and are passed over with one look.
let present = new Float64Array(1024);
let sentences = 0;

function enrol(set: PhraseSet): void {
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
    if (number >= present.length) present = new Float64Array(present.length * 2);
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
  sentences++;
  for (let at = from; at < end; at++) for (const anchor of anchors.of(ids[at] as number)) present[anchor] = sentences;
  for (let at = from; at < stop; at++) {
    for (const starter of starters.of(ids[at] as number)) {
      const { anchor, set } = starter;
      if (anchor >= 0 && present[anchor] !== sentences) continue;
      starter.step ??= chain(starter.nodes, 0, END);
      const endWord = starter.step(tokens, at, end);
      if (endWord <= at || endWord <= beyond) continue;
      let hits = into.get(set);
      if (!hits) into.set(set, (hits = []));
      const last = hits.at(-1);
      if (last && last.firstWord <= at && last.endWord >= endWord) continue;
      const hit = { start: starts[at] as number, end: ends[endWord - 1] as number, firstWord: at, endWord };
      if (last && last.firstWord === at) hits[hits.length - 1] = hit;
      else hits.push(hit);
    }
  }
}

// A phrase becomes a chain of closures, each of which knows what follows it.

function compile(source: string): Compiled {
  const nodes = parsePhrase(source);
  const firsts: WordTest[] = [];
  if (collectFirsts(nodes, firsts)) throw new Error(`phrase must begin with a word: ${source}`);
  if (tries(nodes) > MOST_TRIES) throw new Error(`phrase has too many gaps: ${source}`);
  return { nodes, firsts, anchor: rarest(nodes, firsts) };
}

// Words that stand in every other sentence of a policy: they tell little about which phrase it holds.
const COMMON =
  'we you your our us the a an to of and or in for that this with is are be may will can not by on as it if when from any such personal data information use used other which have has do'
    .split(' ')
    .map(wordId);

/** The word every match must hold that is least often met, unless the first word is rarer. */
function rarest(nodes: readonly Node[], firsts: readonly WordTest[]): WordTest | undefined {
  let best: WordTest | undefined;
  let least = firsts.reduce((sum, first) => sum + frequency(first), 0);
  for (const node of nodes) {
    if (node.kind !== 'word' || firsts.includes(node.test)) continue;
    const often = frequency(node.test);
    if (often < least) {
      best = node.test;
      least = often;
    }
  }
  return best;
}

const frequency = ({ exact, prefixes, digits }: WordTest): number =>
  COMMON.filter(id => exact.has(id) || prefixes.some(prefix => spelling(id).startsWith(prefix))).length * 50 +
  exact.size +
  prefixes.length * 3 +
  (digits ? 10 : 0);

function chain(nodes: readonly Node[], index: number, last: Step): Step {
  const node = nodes[index];
  if (!node) return last;
  const next = chain(nodes, index + 1, last);
  switch (node.kind) {
    case 'word': {
      const { fits, only } = node.test;
      if (only !== undefined) {
        return (tokens, at, end) => (at < end && tokens.ids[at] === only ? next(tokens, at + 1, end) : -1);
      }
      return (tokens, at, end) => (at < end && fits(tokens.ids[at] as number) ? next(tokens, at + 1, end) : -1);
    }
    case 'gap': {
      const { max } = node;
      const after = nodes[index + 1];
      if (after?.kind === 'word') {
        // The word after a gap is looked for without a call for each word passed over.
        const { fits } = after.test;
        const rest = chain(nodes, index + 2, last);
        return (tokens, at, end) => {
          const limit = Math.min(end - 1, at + max);
          for (let k = at; k <= limit; k++) {
            if (!fits(tokens.ids[k] as number)) continue;
            const reached = rest(tokens, k + 1, end);
            if (reached >= 0) return reached;
          }
          return -1;
        };
      }
      return (tokens, at, end) => {
        const limit = Math.min(end, at + max);
        for (let k = at; k <= limit; k++) {
          const reached = next(tokens, k, end);
          if (reached >= 0) return reached;
        }
        return -1;
      };
    }
    case 'choice':
      return choice(node, next);
  }
}

const END: Step = (_tokens, at) => at;

/** Which options of a choice can begin at a word: asked of every phrase that the choice is part of, worked out once. */
class Heads {
  readonly #firsts: readonly (readonly WordTest[] | undefined)[];
  readonly #known = new Map<number, readonly number[]>();
  /** The options that may begin with a gap or be empty, by their place in the choice. */
  readonly free: readonly number[];
  /** Whether any option can begin at a word: hardly ever does one, and this look is the cheapest. */
  readonly begins: (id: number) => boolean;

  constructor(options: readonly (readonly Node[])[]) {
    this.#firsts = options.map(nodes => {
      const firsts: WordTest[] = [];
      return collectFirsts(nodes, firsts) ? undefined : firsts;
    });
    this.free = [...options.keys()].filter(option => !this.#firsts[option]);
    const all = this.#firsts.flatMap(firsts => firsts ?? []);
    this.begins = this.free.length > 0 ? () => true : anyOf(all).fits;
  }

  of(id: number): readonly number[] {
    let known = this.#known.get(id);
    if (!known) {
      known = [...this.#firsts.keys()].filter(option => {
        const firsts = this.#firsts[option];
        return !firsts || firsts.some(({ fits }) => fits(id));
      });
      this.#known.set(id, known);
    }
    return known;
  }
}

const headsOf = new WeakMap<Choice, Heads>();

/**
 * At its end the longest reading of a phrase wins: "third party service provider" is one hit, not "third party". Before,
 * the first option that leads to a match is as good as any, and trying the others costs more than all the rest.
 */
function choice(node: Choice, next: Step): Step {
  const { options, optional } = node;
  let heads = headsOf.get(node);
  if (!heads) headsOf.set(node, (heads = new Heads(options)));
  const { free, begins } = heads;
  const known = heads;
  const longest = next === END;
  // Most options never begin anywhere in a text, so each is made when it is first tried.
  const steps: (Step | undefined)[] = options.map(() => undefined);
  const best = (tokens: Tokens, at: number, end: number, among: readonly number[]): number => {
    let farthest = -1;
    for (const option of among) {
      let step = steps[option];
      if (!step) steps[option] = step = chain(options[option] as readonly Node[], 0, next);
      const reached = step(tokens, at, end);
      if (reached <= farthest) continue;
      farthest = reached;
      if (!longest) break;
    }
    return farthest;
  };
  return (tokens, at, end) => {
    const id = at < end ? (tokens.ids[at] as number) : -1;
    const found = at >= end ? best(tokens, at, end, free) : begins(id) ? best(tokens, at, end, known.of(id)) : -1;
    return optional && (longest || found < 0) ? Math.max(found, next(tokens, at, end)) : found;
  };
}

/** Collects what a phrase can begin with; true if it could also be empty or begin with a gap. */
function collectFirsts(nodes: readonly Node[], into: WordTest[]): boolean {
  for (const node of nodes) {
    if (node.kind === 'gap') return true;
    if (node.kind === 'word') {
      into.push(node.test);
      return false;
    }
    let empty = node.optional;
    for (const option of node.options) if (collectFirsts(option, into)) empty = true;
    if (!empty) return false;
  }
  return true;
}

// Three gaps of twelve words, or more short ones.
const MOST_TRIES = 13 ** 3;

/** How many ways there are to place the gaps of a phrase: the bound on what a match can cost. */
const tries = (nodes: readonly Node[]): number =>
  nodes.reduce((n, node) => {
    if (node.kind === 'gap') return n * (node.max + 1);
    return node.kind === 'choice' ? n * Math.max(1, ...node.options.map(tries)) : n;
  }, 1);
