import type { Placed, Policy, Section } from './policy';

/**
 * Some blocks that follow one another, as an object that is the same across edits while they are the same at the same
 * places. What is read of a long policy is kept by stretch, so that after an edit one stretch is read again and not ten
 * thousand blocks. Where a stretch begins and ends says nothing of the text.
 */
interface Stretch {
  readonly length: number;
  /** What each reader last made of it. */
  readonly kept: Map<object, { readonly given: unknown; readonly value: unknown }>;
}

/** What a reader made of some blocks that follow one another, and the index of the first of them in the policy. */
export interface Part<T> {
  readonly first: number;
  readonly value: T;
}

/** What a reader found, at its block. */
export type Reading<T> = readonly [placed: Placed, value: T];

// An edit reads so many blocks again, and asks for what is kept of as many stretches as a policy has of these.
const LENGTH = 32;

const stretches = new WeakMap<Policy, readonly Stretch[]>();

/**
 * Makes a reader of policies from a reader of some blocks that follow one another. It looks at nothing but these blocks, their
 * lead-ins, the titles over them, whether they stand apart, and what it is `given`; its answer has no offsets of the document,
 * and places of blocks only as positions among those it was shown.
 */
export function inParts<T, G = void>(
  read: (blocks: readonly Placed[], given: G) => T,
): (policy: Policy, given: G) => readonly Part<T>[] {
  return (policy, given) => {
    let first = 0;
    return stretchesOf(policy).map(({ length, kept }) => {
      let known = kept.get(read);
      if (!known || known.given !== given)
        kept.set(read, (known = { given, value: read(policy.blocks.slice(first, first + length), given) }));
      first += length;
      return { first: first - length, value: known.value as T };
    });
  };
}

/** Makes a reader of policies from a reader of one block, as `inParts` does; in document order, without `undefined`. */
export function everywhere<T, G = void>(
  read: (placed: Placed, given: G) => T | undefined,
): (policy: Policy, given: G) => readonly Reading<T>[] {
  const latest = new WeakMap<Policy, { readonly given: G; readonly readings: readonly Reading<T>[] }>();
  const parts = inParts((blocks, given: G) => {
    let found: { readonly at: number; readonly value: T }[] | undefined;
    for (let at = 0; at < blocks.length; at++) {
      const value = read(blocks[at] as Placed, given);
      if (value !== undefined) (found ??= []).push({ at, value });
    }
    return found ?? NOTHING;
  });
  return (policy, given) => {
    const known = latest.get(policy);
    if (known && known.given === given) return known.readings;
    const readings: Reading<T>[] = [];
    for (const { first, value } of parts(policy, given))
      for (const { at, value: one } of value) readings.push([policy.blocks[first + at] as Placed, one]);
    latest.set(policy, { given, readings });
    return readings;
  };
}

/** The blocks of a policy for which a statement about one block holds, under the conditions of `everywhere`. */
export function placesWhere(holds: (placed: Placed) => boolean): (policy: Policy) => readonly Placed[] {
  const readings = everywhere(placed => (holds(placed) ? true : undefined));
  const latest = new WeakMap<Policy, readonly Placed[]>();
  return policy => {
    let places = latest.get(policy);
    if (!places) latest.set(policy, (places = readings(policy).map(([placed]) => placed)));
    return places;
  };
}

const NOTHING: readonly never[] = [];

function stretchesOf(policy: Policy): readonly Stretch[] {
  let own = stretches.get(policy);
  if (!own) stretches.set(policy, (own = cut(policy.blocks.length)));
  return own;
}

const cut = (blocks: number): Stretch[] => {
  const parts = Math.ceil(blocks / LENGTH);
  return Array.from({ length: parts }, (_, i) => ({
    length: Math.floor(((i + 1) * blocks) / parts) - Math.floor((i * blocks) / parts),
    kept: new Map(),
  }));
};

/** Lets a policy go on with the stretches of the one before it that an edit has not touched. */
export function inheritStretches(policy: Policy, previous: Policy): void {
  const old = stretches.get(previous);
  if (!old) return;
  const now = policy.blocks;
  const before = previous.blocks;
  const same = comparer();
  const most = Math.min(now.length, before.length);
  let head = 0;
  while (head < most && same(now[head] as Placed, before[head] as Placed)) head++;
  let tail = 0;
  while (tail < most - head && same(now[now.length - 1 - tail] as Placed, before[before.length - 1 - tail] as Placed))
    tail++;
  // Only whole stretches go on; what is left between is cut anew.
  let first = 0;
  let start = 0;
  while (first < old.length && start + (old[first] as Stretch).length <= head)
    start += (old[first++] as Stretch).length;
  let last = old.length;
  let end = 0;
  while (last > first && end + (old[last - 1] as Stretch).length <= tail) end += (old[--last] as Stretch).length;
  stretches.set(policy, [...old.slice(0, first), ...cut(now.length - start - end), ...old.slice(last)]);
}

/** Compares blocks of two policies with all that a reader may look at; blocks under one title are met one after the other. */
function comparer(): (a: Placed, b: Placed) => boolean {
  let left: Section | undefined;
  let right: Section | undefined;
  const underSame = (a: Section, b: Section): boolean => {
    if (a === left && b === right) return true;
    if (!sameTitles(a, b)) return false;
    left = a;
    right = b;
    return true;
  };
  const same = (a: Placed, b: Placed): boolean =>
    a.block === b.block &&
    a.apart === b.apart &&
    a.depth === b.depth &&
    underSame(a.section, b.section) &&
    (a.leadIn && b.leadIn ? same(a.leadIn, b.leadIn) : a.leadIn === b.leadIn);
  return same;
}

const sameTitles = (a: Section | undefined, b: Section | undefined): boolean =>
  a && b
    ? a.heading === b.heading &&
      a.level === b.level &&
      a.title === b.title &&
      a.number === b.number &&
      a.style === b.style &&
      sameTitles(a.parent, b.parent)
    : a === b;
