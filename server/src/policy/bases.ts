import { type Block, BlockMap, type Sentence } from '../text/block';
import type { Hit, PhraseSet } from '../text/phrases';
import { overlaps, type Span } from '../text/span';

import {
  aboutTransfers,
  announces,
  BARE,
  denies,
  KINDS,
  LETTERS,
  notStatement,
  pointsBack,
  pointsFar,
  recognised,
  strongAnnouncement,
} from './basis-words';

/** The grounds of Art. 6(1) GDPR, and the one that Art. 6(1)(ea) UK GDPR adds. */
export type BasisKind =
  | 'consent'
  | 'contract'
  | 'legal_obligation'
  | 'vital_interests'
  | 'public_task'
  | 'legitimate_interests'
  | 'recognised_legitimate_interests';

/** What a basis is called in messages, and its article. */
export const basisNames: Readonly<Record<BasisKind, { readonly name: string; readonly article: string }>> = {
  consent: { name: 'consent', article: 'Art. 6(1)(a)' },
  contract: { name: 'contract', article: 'Art. 6(1)(b)' },
  legal_obligation: { name: 'legal obligation', article: 'Art. 6(1)(c)' },
  vital_interests: { name: 'vital interests', article: 'Art. 6(1)(d)' },
  public_task: { name: 'public task', article: 'Art. 6(1)(e)' },
  legitimate_interests: { name: 'legitimate interests', article: 'Art. 6(1)(f)' },
  recognised_legitimate_interests: { name: 'recognised legitimate interests', article: 'Art. 6(1)(ea) UK GDPR' },
};

/** One sentence of a block that names grounds. Offsets in the block's text. */
export interface BasisMention extends Span {
  readonly kinds: readonly BasisKind[];
  /** Where each ground is named. */
  readonly hits: readonly (Span & { readonly kind: BasisKind })[];
  /** Position in `block.sentences`. */
  readonly sentence: number;
  /** The sentence says that it states a ground ("the legal basis is", "we rely on", "Art. 6"). */
  readonly announced: boolean;
  /** The sentence points at purposes stated before or after it ("this processing", "these purposes"). */
  readonly refers: boolean;
  /** It points at purposes beyond its own block ("the purposes described above", "in this section"). */
  readonly refersFar: boolean;
}

const kept = new BlockMap<readonly BasisMention[]>();

const notOf = new Map(KINDS.map(([kind, , not]) => [kind, not]));

/** The sentences of a block that state grounds, in order: by the block's own words alone. */
export function basesIn(block: Block): readonly BasisMention[] {
  let known = kept.get(block);
  if (!known) kept.set(block, (known = read(block)));
  return known;
}

function read(block: Block): BasisMention[] {
  const hits = hitsOf(block);
  if (hits.length === 0 && !block.has(strongAnnouncement) && !/[(:–—]|\s-\s/.test(block.prose)) return [];
  const mentions: BasisMention[] = [];
  block.sentences.forEach((sentence, index) => {
    // "The legal basis is the contract": after such words a bare name is enough.
    const named = within(block, strongAnnouncement, sentence)
      ? bareBases(block, sentence)
      : hits.filter(hit => hit.start >= sentence.start && hit.start < sentence.end);
    const bracketed = [...inBrackets(block, sentence), ...afterLabel(block, sentence)].filter(
      hit => !named.some(other => overlaps(other, hit)),
    );
    const own = bracketed.length > 0 ? [...named, ...bracketed].sort((a, b) => a.start - b.start) : named;
    if (own.length === 0 || within(block, denies, sentence) || within(block, aboutTransfers, sentence)) return;
    if (within(block, notStatement, sentence) && !within(block, strongAnnouncement, sentence)) return;
    mentions.push({
      start: Math.min(...own.map(hit => hit.start)),
      end: Math.max(...own.map(hit => hit.end)),
      kinds: [...new Set(own.map(hit => hit.kind))],
      hits: own,
      sentence: index,
      announced: within(block, announces, sentence),
      refers: within(block, pointsBack, sentence),
      refersFar: within(block, pointsFar, sentence),
    });
  });
  return mentions;
}

/** "To send the parcel (contract)", "our newsletter (your consent)": brackets that hold a ground's bare name. */
function inBrackets(block: Block, { start, end }: Sentence): (Span & { readonly kind: BasisKind })[] {
  return [...block.prose.slice(start, end).matchAll(BRACKETS)].flatMap(({ index, 0: text }) => {
    const from = start + index;
    return bareBases(block, { start: from, end: from + text.length }).filter(hit =>
      OPENS_GROUND.test(block.prose.slice(from, hit.start)),
    );
  });
}

/** "Newsletter: your consent", "Delivery – contract": what follows a label is a ground if it is nothing but its name. */
function afterLabel(block: Block, { start, end }: Sentence): readonly (Span & { readonly kind: BasisKind })[] {
  const label = LABEL.exec(block.prose.slice(start, Math.min(end, start + 120)))?.[0];
  if (label === undefined) return [];
  const hits = bareBases(block, { start: start + label.length, end });
  const [first] = hits;
  return first &&
    BEFORE_NAME.test(block.prose.slice(start + label.length, first.start)) &&
    AFTER_NAME.test(block.prose.slice(first.end, end))
    ? hits
    : [];
}
const LABEL = /^[^:.!?]{3,100}?(?::|\s[–—-])\s{1,3}/;
const BEFORE_NAME =
  /^(?:(?:performance|fulfilment|fulfillment|of|on|the|a|an|our|your|explicit|compliance|with|necessary|for|based|basis|is|legal|lawful|under|in)\W{1,3}){0,6}$/i;
const AFTER_NAME = /^\W{0,3}(?:$|(?:and|or|under|in|of|to|with|for|that|which|Art)\b|[(;,]|\s[–—-])/i;

const BRACKETS = /\([^()]{4,90}\)/g;
const OPENS_GROUND =
  /^\(\W*(?:(?:our|your|the|a|legal|lawful|basis|bases|ground|is|on|of|for|performance|necessary|and|or|UK|GDPR|EU)\W+){0,6}$/i;

function hitsOf(block: Block): (Span & { kind: BasisKind })[] {
  const all: (Span & { kind: BasisKind })[] = [];
  for (const [kind, set, not] of KINDS) {
    const looks = not ? block.find(not) : [];
    for (const hit of block.find(set)) {
      if (looks.some(look => overlaps(look, hit))) continue;
      const end = closed(block, hit);
      all.push({ kind, start: hit.start, end });
      for (const letter of furtherLetters(block, hit)) all.push({ kind: letter, start: hit.start, end });
    }
  }
  for (const [kind, set] of BARE) {
    const not = notOf.get(kind);
    for (const hit of block.find(set)) {
      if (all.some(other => overlaps(other, hit)) || !isBracketed(block, hit)) continue;
      if (not && block.find(not).some(look => overlaps(look, hit))) continue;
      all.push({ kind, start: hit.start, end: hit.end });
    }
  }
  return all.sort((a, b) => a.start - b.start);
}

/** "To send the newsletter (consent)": in brackets of its own, or with other grounds, a bare name is the ground. */
const isBracketed = ({ prose }: Block, { start, end }: Span): boolean =>
  /\(\s{0,2}(?:(?:(?:legal |lawful )?(?:basis|ground)s?:?|our|your|the|a) {0,2}|[a-z ]{1,40}(?:,|;|\/| and| or) {0,2}(?:our |your |the |a )?)?$/i.test(
    prose.slice(Math.max(0, start - 60), start),
  ) && /^(?:(?:,|;|\/| and| or)[a-z ]{1,60})?\s{0,2}\)/i.test(prose.slice(end, end + 70));

/** "Art. 6(1)(f)" with its closing bracket. */
const closed = ({ prose }: Block, { start, end }: Span): number =>
  prose[end] === ')' && prose.lastIndexOf('(', end) > Math.max(start - 1, prose.lastIndexOf(')', end - 1))
    ? end + 1
    : end;

/** "Art. 6(1)(b) or (f)": the letters after the first belong to the same citation. */
function furtherLetters(block: Block, hit: Hit): BasisKind[] {
  if (!/6\D{0,24}1/.test(block.prose.slice(hit.start, hit.end))) return [];
  const tail = block.prose.slice(hit.end, hit.end + 60);
  const more =
    /^\)?(?:\s*(?:,|and|or|and\/or|&|\/)\s*(?:lit\.?\s*)?(?:6\s*\(1\)\s*)?\(?(?:ea|[a-f])\b\)?){1,5}/.exec(tail)?.[0] ??
    '';
  return [...more.matchAll(/\b(ea|[a-f])\b/g)].flatMap(match => LETTERS[match[1] ?? ''] ?? []);
}

const within = (block: Block, set: PhraseSet, sentence: Sentence): boolean =>
  block.find(set).some(hit => hit.start >= sentence.start && hit.start < sentence.end);

/** "The consent of your parents" names no ground, whatever announces it. */
function looksLike(block: Block, kind: BasisKind, hit: Span): boolean {
  const not = notOf.get(kind);
  return not !== undefined && block.find(not).some(look => overlaps(look, hit));
}

/** The grounds named in a stretch of a block where a bare name counts: a basis column's cell, a title, a label. */
export function bareBases(block: Block, { start, end }: Span): readonly (Span & { readonly kind: BasisKind })[] {
  const inside = (hit: Span) => hit.start >= start && hit.end <= end;
  const full = hitsOf(block).filter(inside);
  const bare = BARE.flatMap(([kind, set]) =>
    block
      .find(set)
      .filter(hit => inside(hit) && !looksLike(block, kind, hit))
      .map(hit => ({ kind, start: hit.start, end: hit.end })),
  );
  const recognisedHits = block.find(recognised).filter(inside);
  return [
    ...full,
    ...bare.filter(
      hit => !full.some(other => other.kind === hit.kind) && !recognisedHits.some(other => overlaps(other, hit)),
    ),
  ];
}
