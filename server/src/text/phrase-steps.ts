import type { Choice, Node } from './phrase-notation';
import { collectFirsts } from './phrase-shape';
import type { Tokens } from './tokens';
import { anyOf, type WordTest } from './word-test';

/** Where a phrase that begins at a word ends, before the word `end`; -1 if it does not stand there. */
export type Step = (tokens: Tokens, at: number, end: number) => number;

// A short text is read before what speeds up a long one is made. A new class of words makes what is known of each word out
// of date, so they are made many at a time, unless one is badly wanted.
const WORTHWHILE = 40;
const OVERDUE = 2000;
const MANY = 64;
const waiting = new Map<object, () => void>();

/** Whether after so many uses it is time to ask `inTime`. */
export const inTurn = (uses: number): boolean => uses === WORTHWHILE || uses === OVERDUE;

/** Makes what speeds its owner up when there is enough of it; until then matching does without. */
export function inTime(owner: object, uses: number, make: () => void): void {
  if (uses === WORTHWHILE) waiting.set(owner, make);
  if (waiting.size < MANY && !(uses === OVERDUE && waiting.has(owner))) return;
  for (const one of waiting.values()) one();
  waiting.clear();
}

/** A phrase becomes a chain of closures, each of which knows what follows it. */
export function chain(nodes: readonly Node[], index: number, last: Step): Step {
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
      const heads = after?.kind === 'choice' && !after.optional ? headsOf(after) : undefined;
      if (heads?.free.length === 0) {
        return (tokens, at, end) => {
          const limit = Math.min(end - 1, at + max);
          for (let k = at; k <= limit; k++) {
            if (!heads.begins(tokens.ids[k] as number)) continue;
            const reached = next(tokens, k, end);
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

export const END: Step = (_tokens, at) => at;

/** Which options of a choice can begin at a word: asked of every phrase that the choice is part of, worked out once. */
class Heads {
  readonly #firsts: readonly (readonly WordTest[] | undefined)[];
  readonly #known = new Map<number, readonly number[]>();
  #fits: ((id: number) => boolean) | undefined;
  #uses = 0;
  /** The options that may begin with a gap or be empty, by their place in the choice. */
  readonly free: readonly number[];

  constructor(options: readonly (readonly Node[])[]) {
    this.#firsts = options.map(nodes => {
      const firsts: WordTest[] = [];
      return collectFirsts(nodes, firsts) ? undefined : firsts;
    });
    this.free = [...options.keys()].filter(option => !this.#firsts[option]);
  }

  /** Whether any option may begin at a word: hardly ever does one, and this look is the cheapest. */
  begins(id: number): boolean {
    if (this.#fits) return this.#fits(id);
    if (this.free.length === 0 && inTurn(++this.#uses)) this.#joinInTime();
    return true;
  }

  #joinInTime(): void {
    inTime(this, this.#uses, () => {
      this.#fits = anyOf(this.#firsts.flatMap(firsts => firsts ?? [])).fits;
    });
  }

  of(id: number): readonly number[] {
    let known = this.#known.get(id);
    if (!known) {
      known = this.#beginning(id);
      if (this.#fits || this.free.length > 0) this.#known.set(id, known);
    }
    return known;
  }

  #beginning(id: number): number[] {
    const found: number[] = [];
    this.#firsts.forEach((firsts, option) => {
      if (!firsts || firsts.some(({ fits }) => fits(id))) found.push(option);
    });
    return found;
  }
}

const knownHeads = new WeakMap<Choice, Heads>();

function headsOf(node: Choice): Heads {
  let heads = knownHeads.get(node);
  if (!heads) knownHeads.set(node, (heads = new Heads(node.options)));
  return heads;
}

/**
 * At its end the longest reading of a phrase wins: "third party service provider" is one hit, not "third party". Before,
 * the first option that leads to a match is as good as any, and trying the others costs more than all the rest.
 */
function choice(node: Choice, next: Step): Step {
  const { options, optional } = node;
  const heads = headsOf(node);
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
  const one: Step = (tokens, at, end) => {
    if (at >= end) return best(tokens, at, end, heads.free);
    const id = tokens.ids[at] as number;
    return heads.begins(id) ? best(tokens, at, end, heads.of(id)) : -1;
  };
  if (!optional) return one;
  return (tokens, at, end) => {
    const reached = one(tokens, at, end);
    return longest || reached < 0 ? Math.max(reached, next(tokens, at, end)) : reached;
  };
}
