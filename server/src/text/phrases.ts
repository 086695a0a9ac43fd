import { spelling, type Tokens, tokenize } from './tokens';
import { vocabulary } from './vocabulary';

/**
 * Phrases: the pattern language of rules and disclosures, close to the notation of a lawyer's checklist.
 *
 *   word        that word, in any case            word~    any word that begins so
 *   (a/b c/d)   one of these, each a phrase       x?       x or nothing (x a word or a group)
 *   …           at most 12 words                  ..       at most 4 words
 *   #           a number in digits                {name}   a class of `vocabulary`
 *
 * Matching is by word, never by character: punctuation and hyphens between words do not matter, and a phrase never crosses
 * the end of a sentence. A phrase has at most three gaps, so its cost is bounded.
 */
type Step = (tokens: Tokens, at: number, end: number) => number;
type First = (id: number) => boolean;

interface Compiled {
  readonly step: Step;
  readonly first: First;
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

// All sets are matched in one pass over a text; a set therefore enrols when it is made.
const sets: PhraseSet[] = [];
let starters: (readonly Starter[] | undefined)[] = [];
interface Starter {
  readonly set: PhraseSet;
  readonly step: Step;
}

/** Declares phrases. Throws at start-up, never later, when a phrase is malformed. */
export function phrases(...sources: readonly string[]): PhraseSet {
  const set = new PhraseSet(sources);
  sets.push(set);
  starters = [];
  return set;
}

function startersOf(id: number): readonly Starter[] {
  const known = starters[id];
  if (known) return known;
  const list: Starter[] = [];
  for (const set of sets) {
    for (const { first, step } of set.compiled) if (first(id)) list.push({ set, step });
  }
  starters[id] = list;
  return list;
}

/**
 * Every hit of every declared set that begins in the words [from, end) and ends before `end`; with `beyond`, only hits that
 * also reach past the word `beyond`. Hits of one set are in order and none lies inside another.
 */
export function scan(tokens: Tokens, from: number, end: number, into: Map<PhraseSet, Hit[]>, beyond = from): void {
  const { ids, starts, ends } = tokens;
  const stop = beyond > from ? beyond : end;
  for (let at = from; at < stop; at++) {
    for (const { set, step } of startersOf(ids[at] as number)) {
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

// ---- compiling: a phrase becomes a chain of closures, each of which knows what follows it

type Node =
  | { readonly kind: 'word'; readonly test: First }
  | { readonly kind: 'gap'; readonly max: number }
  | { readonly kind: 'choice'; readonly options: readonly (readonly Node[])[]; readonly optional: boolean };

function compile(source: string): Compiled {
  const nodes = parse(source);
  const firsts: First[] = [];
  if (collectFirsts(nodes, firsts) || gapsIn(nodes) > 3) throw new Error(`phrase must begin with a word and hold at most three gaps: ${source}`);
  const tests = firsts;
  return { step: chain(nodes, 0, (_tokens, at) => at), first: id => tests.some(test => test(id)) };
}

function chain(nodes: readonly Node[], index: number, last: Step): Step {
  const node = nodes[index];
  if (!node) return last;
  const next = chain(nodes, index + 1, last);
  switch (node.kind) {
    case 'word': {
      const { test } = node;
      return (tokens, at, end) => (at < end && test(tokens.ids[at] as number) ? next(tokens, at + 1, end) : -1);
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
function collectFirsts(nodes: readonly Node[], into: First[]): boolean {
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

const gapsIn = (nodes: readonly Node[]): number =>
  nodes.reduce((n, node) => n + (node.kind === 'gap' ? 1 : node.kind === 'choice' ? Math.max(0, ...node.options.map(gapsIn)) : 0), 0);

function wordTest(words: readonly string[]): First {
  const exact = new Set<string>();
  const prefixes: string[] = [];
  let digits = false;
  for (const word of words) {
    if (word === '#') digits = true;
    else if (word.endsWith('~')) prefixes.push(word.slice(0, -1));
    else exact.add(word);
  }
  const memo: (boolean | undefined)[] = [];
  return id => {
    const known = memo[id];
    if (known !== undefined) return known;
    const word = spelling(id);
    return (memo[id] = exact.has(word) || (digits && /^\d+$/.test(word)) || prefixes.some(prefix => word.startsWith(prefix)));
  };
}

function parse(source: string): Node[] {
  let at = 0;
  const expanded = expand(source, source);
  const fail = (what: string): never => {
    throw new Error(`${what} in phrase: ${source}`);
  };

  function sequence(inGroup: boolean): Node[] {
    const nodes: Node[] = [];
    for (;;) {
      while (expanded[at] === ' ') at++;
      const char = expanded[at];
      if (char === undefined || char === ')' || (inGroup && char === '/')) return nodes;
      if (char === '(') {
        at++;
        nodes.push(group());
      } else if (expanded.startsWith('…', at) || expanded.startsWith('..', at)) {
        nodes.push({ kind: 'gap', max: char === '…' ? 12 : 4 });
        at += char === '…' ? 1 : 2;
      } else nodes.push(...words(inGroup));
    }
  }

  function group(): Node {
    const options: Node[][] = [];
    for (;;) {
      options.push(sequence(true));
      const char = expanded[at++];
      if (char === ')') break;
      if (char !== '/') fail('unclosed group');
    }
    const optional = expanded[at] === '?';
    if (optional) at++;
    // Alternatives of one word each are one look-up instead of many branches.
    const tests = options.map(option => (option.length === 1 && option[0]?.kind === 'word' ? option[0].test : undefined));
    if (!optional && tests.every(test => test !== undefined)) return { kind: 'word', test: anyOf(tests as First[]) };
    return { kind: 'choice', options, optional };
  }

  function words(inGroup: boolean): Node[] {
    const start = at;
    while (at < expanded.length && !/[\s()?]/.test(expanded[at] as string) && !(inGroup && expanded[at] === '/')) at++;
    const raw = expanded.slice(start, at);
    if (!raw) fail(`unexpected "${expanded[at] ?? 'end'}"`);
    const optional = expanded[at] === '?';
    if (optional) at++;
    const options = raw.split('/').map(word => wordNodes(word));
    if (!optional && options.length === 1) return options[0] as Node[];
    return [{ kind: 'choice', options, optional }];
  }

  const nodes = sequence(false);
  if (at < expanded.length) fail('unbalanced parenthesis');
  return nodes;
}

function anyOf(tests: readonly First[]): First {
  const memo: (boolean | undefined)[] = [];
  return id => memo[id] ?? (memo[id] = tests.some(test => test(id)));
}

/** "third-party~" is two words, as it is in the text. */
function wordNodes(word: string): Node[] {
  if (word === '#') return [{ kind: 'word', test: wordTest(['#']) }];
  const any = word.endsWith('~');
  const { ids } = tokenize(any ? word.slice(0, -1) : word);
  return ids.map((id, i) => ({ kind: 'word', test: wordTest([any && i === ids.length - 1 ? `${spelling(id)}~` : spelling(id)]) }));
}

function expand(source: string, whole: string, depth = 0): string {
  if (depth > 5) throw new Error(`vocabulary refers to itself in phrase: ${whole}`);
  return source.replace(/\{(\w+)\}/g, (_, name: string) => {
    const words = vocabulary[name];
    if (words === undefined) throw new Error(`unknown word class {${name}} in phrase: ${whole}`);
    return expand(words, whole, depth + 1);
  });
}
