import type { Node } from './phrase-notation';
import { spelling, wordId } from './tokens';
import type { WordTest } from './word-test';

/** Collects what a phrase can begin with; true if it could also be empty or begin with a gap. */
export function collectFirsts(nodes: readonly Node[], into: WordTest[]): boolean {
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
export const MOST_TRIES = 13 ** 3;

/** How many ways there are to place the gaps of a phrase: the bound on what a match can cost. */
export const tries = (nodes: readonly Node[]): number =>
  nodes.reduce((n, node) => {
    if (node.kind === 'gap') return n * (node.max + 1);
    return node.kind === 'choice' ? n * Math.max(1, ...node.options.map(tries)) : n;
  }, 1);

/** Collects what can come after a phrase's first word; false if anything can, or nothing need. */
export function follows(nodes: readonly Node[], first: number, into: WordTest[]): boolean {
  const [node, ...rest] = nodes;
  if (node?.kind === 'word') return !node.test.fits(first) || !collectFirsts(rest, into);
  if (node?.kind !== 'choice') return false;
  return (
    node.options.every(option => follows([...option, ...rest], first, into)) &&
    (!node.optional || follows(rest, first, into))
  );
}

// Words that stand in every other sentence of a policy: they tell little about which phrase it holds.
const COMMON =
  'we you your our us the a an to of and or in for that this with is are be may will can not by on as it if when from any such personal data information use used other which have has do'
    .split(' ')
    .map(wordId);

/** The word every match must hold that is least often met, unless the first word is rarer. */
export function rarest(nodes: readonly Node[], firsts: readonly WordTest[]): WordTest | undefined {
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

const frequencies = new Map<WordTest, number>();

function frequency(test: WordTest): number {
  let often = frequencies.get(test);
  if (often === undefined) {
    const { exact, prefixes, digits } = test;
    const common = COMMON.filter(id => exact.has(id) || prefixes.some(prefix => spelling(id).startsWith(prefix)));
    often = common.length * 50 + exact.size + prefixes.length * 3 + (digits ? 10 : 0);
    frequencies.set(test, often);
  }
  return often;
}
