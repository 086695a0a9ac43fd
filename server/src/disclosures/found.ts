import type { Placed, Policy } from '../policy/policy';
import type { Part } from '../policy/stretches';
import type { Span } from '../text/span';
import type { Disclosure, Evidence, Said, Strength } from './disclosure';
import type { Local } from './evidence';
import { withWhole } from './whole';

/** What a policy says on each of some disclosures, in document order, and which of them it shows to apply. */
export interface Evidences {
  readonly of: (disclosure: Disclosure) => readonly Evidence[];
  /** Whether it says so much on a disclosure anywhere, without the work of saying where. */
  readonly says: (disclosure: Disclosure, strength: Strength) => boolean;
  readonly applies: (disclosure: Disclosure) => Evidence | undefined;
}

/** What some blocks say on each disclosure; `at` is the position of the block among them. */
export interface Summary {
  readonly said: ReadonlyMap<Disclosure, readonly (Said & At)[]>;
  /** The first words that show that a disclosure applies. */
  readonly applies: ReadonlyMap<Disclosure, Span & At>;
  /** What the whole policy has to be asked about. */
  readonly possible: readonly (At & { readonly disclosures: readonly Disclosure[] })[];
}

interface At {
  readonly at: number;
}

/** Sums up what blocks say, each at its place, and which of them could hold what takes the whole policy to say. */
export function summary(
  blocks: readonly Placed[],
  local: (placed: Placed) => Local,
  possibleIn: (placed: Placed) => readonly Disclosure[],
): Summary {
  const said = new Map<Disclosure, (Said & At)[]>();
  const applies = new Map<Disclosure, Span & At>();
  const possible: Summary['possible'][number][] = [];
  blocks.forEach((placed, at) => {
    if (!speaks(placed)) return;
    const own = local(placed);
    for (const { disclosure, ...one } of own.said) listOf(said, disclosure).push({ at, ...one });
    for (const { disclosure, start, end } of own.applies)
      if (!applies.has(disclosure)) applies.set(disclosure, { at, start, end });
    const asked = possibleIn(placed);
    const here = asked.length ? asked.filter(({ evidence }) => !evidence.elsewhere?.(placed)) : asked;
    if (here.length) possible.push({ at, disclosures: here });
  });
  return { said, applies, possible };
}

/**
 * What a policy says on each disclosure. Whether it says anything is asked of all of them at each edit, where it says so of
 * few: the places are worked out when somebody asks.
 */
export class Found implements Evidences {
  readonly #evidence = new Map<Disclosure, readonly Evidence[]>();
  /** What takes the whole policy to say. */
  readonly #more: ReadonlyMap<Disclosure, readonly Evidence[]>;

  constructor(
    readonly policy: Policy,
    readonly parts: readonly Part<Summary>[],
    knowing: readonly Disclosure[],
  ) {
    const more = new Map<Disclosure, Evidence[]>();
    for (const { first, value } of parts) {
      for (const { at, disclosures } of value.possible) {
        const placed = policy.blocks[first + at] as Placed;
        for (const disclosure of disclosures) {
          for (const said of disclosure.evidence.inPolicy?.said(placed, policy) ?? [])
            listOf(more, disclosure).push(evidenceOf(placed, said));
        }
      }
    }
    for (const disclosure of knowing) {
      const { ofPolicy, elsewhere } = disclosure.evidence;
      // Of titles only the document's own says something: whose policy it is.
      for (const { placed, ...said } of ofPolicy?.(policy) ?? [])
        if ((speaks(placed) || placed.block === policy.title.heading) && !elsewhere?.(placed))
          listOf(more, disclosure).push(evidenceOf(placed, said));
    }
    this.#more = more;
  }

  readonly says = (disclosure: Disclosure, strength: Strength): boolean => {
    const isSo = (said: Said) => said.strength === strength;
    return (
      this.parts.some(({ value }) => value.said.get(disclosure)?.some(isSo)) ||
      (this.#more.get(disclosure)?.some(isSo) ?? false)
    );
  };

  readonly of = (disclosure: Disclosure): readonly Evidence[] => {
    let known = this.#evidence.get(disclosure);
    if (!known) {
      known = withWhole(disclosure, best(disclosure, this.#all(disclosure)), this.policy);
      this.#evidence.set(disclosure, known);
    }
    return known;
  };

  readonly applies = (disclosure: Disclosure): Evidence | undefined => {
    for (const { first, value } of this.parts) {
      const span = value.applies.get(disclosure);
      if (span) return evidenceOf(this.policy.blocks[first + span.at] as Placed, { ...span, strength: 'weak' });
    }
    return undefined;
  };

  #all(disclosure: Disclosure): readonly Evidence[] {
    const own = this.parts.flatMap(({ first, value }) =>
      (value.said.get(disclosure) ?? []).map(said => evidenceOf(this.policy.blocks[first + said.at] as Placed, said)),
    );
    const more = this.#more.get(disclosure);
    return more ? [...own, ...more].sort((a, b) => a.placed.index - b.placed.index) : own;
  }
}

function listOf<T>(lists: Map<Disclosure, T[]>, disclosure: Disclosure): T[] {
  let list = lists.get(disclosure);
  if (!list) lists.set(disclosure, (list = []));
  return list;
}

const evidenceOf = (placed: Placed, { start, end, strength, unproven }: Said): Evidence => ({
  placed,
  start,
  end,
  strength,
  ...(unproven && { unproven }),
});

const best = ({ evidence: { weakOnlyAlone } }: Disclosure, evidence: readonly Evidence[]): readonly Evidence[] =>
  weakOnlyAlone && evidence.some(({ strength }) => strength === 'found')
    ? evidence.filter(({ strength }) => strength !== 'weak')
    : evidence;

const SPOKEN = new Set(['paragraph', 'item', 'row', 'quote']);

const speaks = ({ block, apart }: Placed): boolean => !apart && SPOKEN.has(block.kind);
