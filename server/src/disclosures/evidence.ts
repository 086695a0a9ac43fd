import { joinedHits } from '../policy/mentions';
import { placeOf } from '../policy/place';
import type { Placed, Policy, Section } from '../policy/policy';
import { headSays } from '../policy/run-in-head';
import { inParts } from '../policy/stretches';
import { type Block, BlockMap, type Sentence } from '../text/block';
import type { Hit, PhraseSet } from '../text/phrases';
import { overlaps, type Span } from '../text/span';
import type { Disclosure, EvidencePatterns, Said, Strength } from './disclosure';
import { type Evidences, Found, summary } from './found';

type Role = 'found' | 'weak' | 'denied' | 'not' | 'notSentence' | 'headedFound' | 'headedWeak' | 'applies';

interface Part {
  readonly disclosure: Disclosure;
  readonly role: Role;
}

/** Makes the function that reads a policy for some disclosures in one pass over its blocks. */
export function evidenceFinder(disclosures: readonly Disclosure[]): (policy: Policy) => Evidences {
  const parts = new Map<PhraseSet, Part[]>();
  for (const disclosure of disclosures) {
    for (const [role, set] of rolesOf(disclosure.evidence)) {
      if (set) parts.set(set, [...(parts.get(set) ?? []), { disclosure, role }]);
    }
  }
  const kept = new WeakMap<Policy, Evidences>();
  const local = localReader(disclosures, parts);
  const asking = disclosures.filter(({ evidence }) => evidence.inPolicy);
  const possible = (placed: Placed) => asking.filter(({ evidence }) => evidence.inPolicy?.possible(placed));
  const knowing = disclosures.filter(({ evidence }) => evidence.ofPolicy);
  const summaries = inParts(blocks => summary(blocks, local, possible));

  return policy => {
    let known = kept.get(policy);
    if (!known) kept.set(policy, (known = new Found(policy, summaries(policy), knowing)));
    return known;
  };
}

type Of<T> = T & { readonly disclosure: Disclosure };

/** What a block says at its place: by itself, after its lead-ins and under its titles. */
export interface Local {
  readonly said: readonly Of<Said>[];
  readonly applies: readonly Of<Span>[];
}

/** Reads a block where it stands; the answer is kept for as long as the block, its lead-ins and its titles stand. */
function localReader(
  disclosures: readonly Disclosure[],
  parts: ReadonlyMap<PhraseSet, Part[]>,
): (placed: Placed) => Local {
  const kept = new WeakMap<object, Local>();
  const ownRoles = new BlockMap<RolesBy>();
  const also = disclosures.filter(({ evidence }) => evidence.also);
  const read = (placed: Placed): Local => {
    const said: Of<Said>[] = [];
    const applies: Of<Span>[] = [];
    for (const [disclosure, roles] of rolesIn(placed, parts, ownRoles)) {
      if (!tells(roles)) continue;
      if (disclosure.evidence.elsewhere?.(placed)) continue;
      for (const span of judge(placed, disclosure, roles)) said.push({ disclosure, ...span });
      const first = roles.applies?.find(hit => !roles.not?.some(look => overlaps(look, hit)));
      if (first) applies.push({ disclosure, start: first.start, end: first.end });
    }
    for (const disclosure of also) {
      if (disclosure.evidence.elsewhere?.(placed)) continue;
      for (const span of disclosure.evidence.also?.(placed) ?? []) said.push({ disclosure, ...span });
    }
    return { said, applies };
  };
  return placed => {
    const place = placeOf(placed);
    let local = kept.get(place);
    if (!local) kept.set(place, (local = read(placed)));
    return local;
  };
}

const rolesOf = (evidence: EvidencePatterns): [Role, PhraseSet | undefined][] => [
  ['found', evidence.found],
  ['weak', evidence.weak],
  ['denied', evidence.denied],
  ['not', evidence.not],
  ['notSentence', evidence.notSentence],
  ['headedFound', evidence.underHeading?.found],
  ['headedWeak', evidence.underHeading?.weak],
  ['applies', evidence.applies],
];

type Roles = Partial<Record<Role, readonly Hit[]>>;
type RolesBy = ReadonlyMap<Disclosure, Roles>;

/** Most blocks hold of most disclosures no more than a look-alike. */
const tells = ({ found, weak, denied, headedFound, headedWeak, applies }: Roles): boolean =>
  (found ?? weak ?? denied ?? headedFound ?? headedWeak ?? applies) !== undefined;

/** The hits of a block by disclosure and role; its own do not change while it lives, and are kept in `own`. */
function rolesIn(placed: Placed, parts: ReadonlyMap<PhraseSet, Part[]>, own: BlockMap<RolesBy>): RolesBy {
  const { block, leadIn } = placed;
  let roles = own.get(block);
  if (!roles) own.set(block, (roles = withHits(NONE, block.hits, parts)));
  const joined = leadIn ? joinedHits(leadIn.block, block) : undefined;
  return joined?.size ? withHits(roles, joined, parts) : roles;
}

const NONE: RolesBy = new Map();

function withHits(
  roles: RolesBy,
  hits: ReadonlyMap<PhraseSet, readonly Hit[]>,
  parts: ReadonlyMap<PhraseSet, Part[]>,
): RolesBy {
  const all = new Map<Disclosure, { -readonly [R in Role]?: readonly Hit[] }>(roles);
  const added = new Set<Disclosure>();
  for (const [set, list] of hits) {
    for (const { disclosure, role } of parts.get(set) ?? []) {
      let known = all.get(disclosure);
      if (!known || !added.has(disclosure)) all.set(disclosure, (known = { ...known }));
      added.add(disclosure);
      const before = known[role];
      known[role] = before ? [...before, ...list] : list;
    }
  }
  return all;
}

function* judge(placed: Placed, disclosure: Disclosure, roles: Roles): Generator<Said> {
  const headed = (roles.headedFound || roles.headedWeak) && isTitled(placed, disclosure.headings);
  const candidates: [Strength, readonly Hit[]][] = [
    ['denied', roles.denied ?? []],
    ['found', roles.found ?? []],
    ['found', (headed && roles.headedFound) || []],
    ['weak', roles.weak ?? []],
    ['weak', (headed && roles.headedWeak) || []],
  ];
  const { block } = placed;
  const not = roles.not && bySentence(block, roles.not);
  const notSentence = roles.notSentence && bySentence(block, roles.notSentence);
  const taken = new Map<Sentence | undefined, Said[]>();
  for (const [strength, hits] of candidates) {
    for (const hit of hits) {
      const sentence = block.sentenceAt(hit.start);
      if (notSentence?.has(sentence) || not?.get(sentence)?.some(look => overlaps(look, hit))) continue;
      const others = taken.get(sentence) ?? [];
      // A denial speaks for its whole sentence; a full statement outranks a weak one in the same words.
      if (others.some(other => other.strength === 'denied' || overlaps(other, hit))) continue;
      taken.set(sentence, [...others, { strength, start: hit.start, end: hit.end }]);
    }
  }
  yield* [...taken.values()].flat().sort((a, b) => a.start - b.start);
}

/** No hit crosses the end of a sentence, so only hits of one sentence can meet. */
function bySentence(block: Block, hits: readonly Hit[]): ReadonlyMap<Sentence | undefined, readonly Hit[]> {
  const sorted = new Map<Sentence | undefined, Hit[]>();
  for (const hit of hits) {
    const sentence = block.sentenceAt(hit.start);
    const others = sorted.get(sentence);
    if (others) others.push(hit);
    else sorted.set(sentence, [hit]);
  }
  return sorted;
}

/** Whether a section or one it stands in has a title with one of these phrases. */
export function isUnder(section: Section | undefined, titles: PhraseSet): boolean {
  for (let at = section; at; at = at.parent) if (at.heading?.has(titles)) return true;
  return false;
}

/** Whether a block stands under one of these titles, be it that of a section or the words that open its item. */
export const isTitled = (placed: Placed, titles: PhraseSet): boolean =>
  isUnder(placed.section, titles) || headSays(placed, titles);
