import { type Block, BlockMap } from '../text/block';
import { contains, overlaps, type Span, shift } from '../text/span';
import { opensWith } from './opening';
import type { Placed, Policy, Section } from './policy';
import {
  type AnchorReference,
  anchorsIn,
  ownAnchor,
  ownSlug,
  sectionsBySlug,
  settleAnchors,
} from './reference-anchors';
import { holds, holdsContacts } from './reference-claims';
import { NumberIndex } from './reference-number-index';
import { type NumberReference, numbersIn } from './reference-numbers';
import { resolvePlace } from './reference-places';
import { type Claim, claimNamed } from './reference-promises';
import { made, type Reference, type ReferenceProblem } from './reference-shape';
import { TitleIndex } from './reference-title-index';
import { bareTitlesIn, type PlaceReference, placesIn, type TitleReference, titlesIn } from './reference-titles';
import { everywhere } from './stretches';
import { definitionsIn } from './term-definitions';
import { titleKey } from './title-text';

export type { Reference, ReferenceProblem };

type Raw = NumberReference | TitleReference | AnchorReference | PlaceReference;

const rawKept = new BlockMap<readonly Raw[]>();
const kept = new WeakMap<Policy, readonly Reference[]>();

/** The cross references of a policy, in document order. */
export function referencesOf(policy: Policy): readonly Reference[] {
  let references = kept.get(policy);
  if (!references) kept.set(policy, (references = new Resolver(policy).all()));
  return references;
}

/** The reference at an offset; a cursor at either edge is on it. */
export function referenceAt(policy: Policy, offset: number): Reference | undefined {
  const at = { start: offset, end: offset };
  return referencesOf(policy)
    .filter(reference => contains(reference, at))
    .sort((a, b) => a.end - a.start - (b.end - b.start))[0];
}

function rawIn(block: Block): readonly Raw[] {
  let raw = rawKept.get(block);
  if (!raw) {
    const numbers = block.kind === 'heading' ? [] : numbersIn(block);
    const anchors = anchorsIn(block);
    const titles = block.kind === 'heading' ? [] : [...titlesIn(block), ...bareTitlesIn(block)];
    const places = block.kind === 'heading' ? [] : placesIn(block);
    // "When we refer to 'Users'" defines a term, whatever titles there are.
    const defined = titles.length ? definitionsIn(block).flatMap(({ names }) => names) : [];
    const taken: Span[] = [...anchors, ...numbers.flatMap(({ title }) => title ?? []), ...defined];
    const free = titles.filter(
      (title, i) => ![...taken, ...titles.slice(0, i)].some(span => contains(span, title) || contains(title, span)),
    );
    const others = places.filter(place => !free.some(title => overlaps(title, place)));
    raw = [...numbers, ...anchors, ...free, ...others].sort((a, b) => a.start - b.start);
    rawKept.set(block, raw);
  }
  return raw;
}

const referring = everywhere(({ block, apart }) => {
  const raws = rawIn(block);
  return apart || raws.length ? raws : undefined;
});

/** How like a title words are that name one; where it is certain that they do, less will do. */
const LIKE = 0.8;
const LIKE_CERTAIN = 0.55;

class Resolver {
  readonly #titles: TitleIndex;
  #numbers: NumberIndex | undefined;
  #slugs: ReadonlyMap<string, Section> | undefined;

  constructor(readonly policy: Policy) {
    this.#titles = TitleIndex.of(policy.sections);
  }

  all(): readonly Reference[] {
    const found: Reference[] = [];
    for (const [placed, raws] of referring(this.policy)) {
      const { apart } = placed;
      const entry = apart ? this.#contentsEntry(placed) : undefined;
      if (entry) found.push(entry);
      for (const raw of raws) {
        if (raw.kind === 'anchor' ? this.policy.format === 'markdown' : !apart) {
          const reference = this.#resolve(placed, raw);
          if (reference) found.push(reference);
        }
      }
    }
    return settleAnchors(found);
  }

  #resolve(placed: Placed, raw: Raw): Reference | undefined {
    switch (raw.kind) {
      case 'number':
        return this.#number(placed, raw);
      case 'title':
        return this.#title(placed, raw);
      case 'anchor':
        return this.#anchor(placed, raw);
      case 'place':
        return resolvePlace(this.policy, placed, raw);
    }
  }

  #number(placed: Placed, raw: NumberReference): Reference | undefined {
    const { number, claim, title } = raw;
    this.#numbers ??= new NumberIndex(this.policy);
    const target = this.#numbers.find(number);
    const numberSpan = shift(raw.numberSpan, placed.start);
    if (!target) {
      const isLetter = /[A-Z]/i.test(number);
      // A letter is no number unless sections have letters.
      if (isLetter && !this.#numbers.letters) return undefined;
      const why = isLetter || this.#numbers.counts ? 'no-such-number' : 'nothing-numbered';
      return made(placed, raw, { numberSpan, problem: { why, number, noun: raw.noun } });
    }
    const { section, span } = target;
    const titled = title && this.#titles.find(title.text);
    const like = titled && titled.likeness >= 0.85 ? this.policy.sections[titled.index] : undefined;
    const same = like !== undefined && (like === section || like.parent === section || section.parent === like);
    const problem: ReferenceProblem | undefined =
      title && like && !same && titled?.likeness === 1
        ? { why: 'other-title', title: title.text, meant: like }
        : claim && !holds(this.policy, section, span, claim)
          ? { why: 'not-held', claim, meant: this.#holder(claim) }
          : undefined;
    const titleSpan = title && like === section && titled?.likeness === 1 ? shift(title, placed.start) : undefined;
    return made(placed, raw, { section, target: span, numberSpan, titleSpan, problem });
  }

  /** The one section that plainly holds what another was said to hold. */
  #holder(claim: Claim): Section | undefined {
    const held = this.policy.sections.filter(section =>
      claim === 'contact details'
        ? /\b(?:contact|reach|get in touch)/i.test(section.title) && holdsContacts(this.policy, section)
        : section.heading && claimNamed(section.title) === claim,
    );
    return held.length === 1 ? held[0] : undefined;
  }

  #title(placed: Placed, found: TitleReference): Reference | undefined {
    const raw = found.quoted ? found : this.#shortened(found);
    const { index, likeness } = this.#titles.find(raw.title);
    const section = this.policy.sections[index];
    if (section && likeness >= (raw.certain ? LIKE_CERTAIN : LIKE)) {
      // Words in quotes are meant as the title, even if they are not quite it.
      const titleSpan = likeness === 1 || raw.quoted ? shift(raw, placed.start) : undefined;
      return made(placed, raw, { section, target: section.titleSpan, titleSpan });
    }
    if (!raw.certain || this.#standsAsLine(raw.title)) return undefined;
    return made(placed, raw, { problem: { why: 'no-such-title', title: raw.title } });
  }

  /** Without quotes only the titles tell where the words of one end: "the section on Retention and what it means". */
  #shortened(raw: TitleReference): TitleReference {
    let shortest: { readonly title: string; readonly index: number } | undefined;
    for (let title = raw.title; title; title = title.replace(/[\s,&]{0,3}[^\s,&]+[\s,&]*$/, '')) {
      const { index, likeness } = this.#titles.find(title);
      if (likeness === 1 && (!shortest || shortest.index === index)) shortest = { title, index };
    }
    return shortest ? { ...raw, title: shortest.title, end: raw.start + shortest.title.length } : raw;
  }

  /** A label or a table's name can be meant that is no title of a section. */
  #standsAsLine(title: string): boolean {
    const key = titleKey(title);
    return this.policy.blocks.some(({ block }) => opensWith(block, key));
  }

  #anchor(placed: Placed, raw: AnchorReference): Reference | undefined {
    if (raw.slug === 'top' || raw.slug === '') return undefined;
    this.#slugs ??= sectionsBySlug(this.policy);
    const section = this.#slugs.get(raw.slug) ?? this.#slugs.get(raw.slug.toLowerCase());
    const slugSpan = shift(raw.slugSpan, placed.start);
    const labelled = this.#titles.find(raw.label.text);
    if (section) {
      const same = labelled.likeness === 1 && this.policy.sections[labelled.index] === section;
      const titleSpan = same ? shift(raw.label, placed.start) : undefined;
      return made(placed, raw, { section, target: section.titleSpan, slugSpan, titleSpan });
    }
    const own = ownAnchor(this.policy, raw.slug);
    if (own) {
      const target = own.block === own.section.heading ? own.section.titleSpan : { start: own.start, end: own.end };
      return made(placed, raw, { section: own.section, target });
    }
    const named = labelled.likeness === 1 ? labelled : this.#titles.find(raw.slug.replaceAll('-', ' '));
    const meant = named.likeness === 1 ? this.policy.sections[named.index] : undefined;
    return made(placed, raw, {
      // A reader who follows the words is led to the section that the words name.
      ...(meant && { section: meant, target: meant.titleSpan }),
      slugSpan,
      problem: {
        why: 'no-such-anchor',
        slug: raw.slug,
        meant: meant && isAnchored(meant) ? meant : undefined,
        stale: false,
      },
    });
  }

  #contentsEntry(placed: Placed): Reference | undefined {
    if (placed.end - placed.start > 200 || placed.block.text.includes('](')) return undefined;
    const { index, likeness } = this.#titles.find(placed.block.text);
    const section = this.policy.sections[index];
    if (!section || likeness < 1) return undefined;
    const at = placed.block.text.indexOf(section.title);
    const titleSpan = at >= 0 ? { start: placed.start + at, end: placed.start + at + section.title.length } : undefined;
    const whole = { kind: 'contents' as const, start: 0, end: placed.block.text.length };
    return made(placed, whole, { section, target: section.titleSpan, titleSpan });
  }
}

/** Bold and bare titles get no anchor from Markdown. */
const isAnchored = (section: Section): boolean =>
  (section.style === 'atx' || section.style === 'setext') && ownSlug(section) !== '';
