import { type Node, parsePhrase, type WordTest } from './phrase-notation';
import { spelling, type Tokens } from './tokens';

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
  readonly step: Step;
  readonly firsts: readonly WordTest[];
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
  readonly step: Step;
}

/** Which phrases can begin with a word: by the whole word, by its beginning, and by being a number. */
class Index {
  readonly #exact = new Map<number, Starter[]>();
  readonly #prefixes = new Map<string, Starter[]>();
  readonly #digits: Starter[] = [];
  readonly #known: (readonly Starter[] | undefined)[] = [];

  add(set: PhraseSet): void {
    for (const { firsts, step } of set.compiled) {
      const starter = { set, step };
      for (const { exact, prefixes, digits } of firsts) {
        for (const id of exact) push(this.#exact, id, starter);
        for (const prefix of prefixes) push(this.#prefixes, prefix, starter);
        if (digits) this.#digits.push(starter);
      }
    }
    this.#known.length = 0;
  }

  of(id: number): readonly Starter[] {
    const known = this.#known[id];
    if (known) return known;
    const word = spelling(id);
    const found = new Set(this.#exact.get(id));
    for (let end = 1; end <= word.length; end++) {
      for (const starter of this.#prefixes.get(word.slice(0, end)) ?? []) found.add(starter);
    }
    if (/^\d+$/.test(word)) for (const starter of this.#digits) found.add(starter);
    const list = [...found];
    this.#known[id] = list;
    return list;
  }
}

function push<K>(map: Map<K, Starter[]>, key: K, starter: Starter): void {
  const list = map.get(key);
  if (list) list.push(starter);
  else map.set(key, [starter]);
}

// All sets are matched in one pass over a text; a set therefore enrols when it is made.
const index = new Index();

/** Declares phrases. Throws at start-up, never later, when a phrase is malformed. */
export function phrases(...sources: readonly string[]): PhraseSet {
  const set = new PhraseSet(sources);
  index.add(set);
  return set;
}

/**
 * Every hit of every declared set that begins in the words [from, end) and ends before `end`; with `beyond`, only hits that
 * also reach past the word `beyond`. Hits of one set are in order and none lies inside another.
 */
export function scan(tokens: Tokens, from: number, end: number, into: Map<PhraseSet, Hit[]>, beyond = from): void {
  const { ids, starts, ends } = tokens;
  const stop = beyond > from ? beyond : end;
  for (let at = from; at < stop; at++) {
    for (const { set, step } of index.of(ids[at] as number)) {
      const endWord = step(tokens, at, end);
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
  return { step: chain(nodes, 0, (_tokens, at) => at), firsts };
}

function chain(nodes: readonly Node[], index: number, last: Step): Step {
  const node = nodes[index];
  if (!node) return last;
  const next = chain(nodes, index + 1, last);
  switch (node.kind) {
    case 'word': {
      const { fits } = node.test;
      return (tokens, at, end) => (at < end && fits(tokens.ids[at] as number) ? next(tokens, at + 1, end) : -1);
    }
    case 'gap': {
      const { max } = node;
      return (tokens, at, end) => {
        const limit = Math.min(end, at + max);
        for (let k = at; k <= limit; k++) {
          const reached = next(tokens, k, end);
          if (reached >= 0) return reached;
        }
        return -1;
      };
    }
    case 'choice': {
      const options = node.options.map(option => chain(option, 0, next));
      if (node.optional) options.push(next);
      // The longest reading wins: "third party service provider" is one hit, not "third party".
      return (tokens, at, end) => {
        let best = -1;
        for (const option of options) {
          const reached = option(tokens, at, end);
          if (reached > best) best = reached;
        }
        return best;
      };
    }
  }
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
