import { type Block, BlockMap, perBlock } from '../text/block';
import type { Span } from '../text/span';
import type { Placed, Policy, Section } from './policy';
import type { Reference } from './reference-shape';
import { placesWhere } from './stretches';

/** A Markdown link to a place in its own document, as one block shows it; offsets of the block, of the whole link. */
export interface AnchorReference extends Span {
  readonly kind: 'anchor';
  /** Without "#", decoded. */
  readonly slug: string;
  readonly slugSpan: Span;
  /** The words that are shown. */
  readonly label: Span & { readonly text: string };
}

const LINK = /\[([^[\]]{0,200})\]\(\s{0,3}<?#([^)\s>"]{1,200})>?(?:\s{1,3}"[^"]{0,100}")?\s{0,3}\)/g;

export function anchorsIn({ kind, text }: Block): AnchorReference[] {
  if (kind === 'code' || kind === 'comment' || !text.includes('](')) return [];
  const found: AnchorReference[] = [];
  for (const match of text.matchAll(LINK)) {
    const [whole, label, raw] = match as unknown as [string, string, string];
    const slugStart = match.index + whole.indexOf('#', label.length + 2) + 1;
    found.push({
      kind: 'anchor',
      slug: decoded(raw),
      slugSpan: { start: slugStart, end: slugStart + raw.length },
      label: { text: label, start: match.index + 1, end: match.index + 1 + label.length },
      start: match.index,
      end: match.index + whole.length,
    });
  }
  return found;
}

/** Only ASCII is decoded: other letters stand in anchors as they are, or the link is found by its words. */
const decoded = (slug: string): string =>
  slug.replace(/%([2-7][0-9a-f])/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));

/** The anchor that GitHub and VS Code give a title: lower case, spaces as hyphens, other marks dropped. */
export function slugOf(title: string): string {
  const plain = /[[<\\*`~_]/.test(title) ? withoutMarks(title) : title;
  const words = plain.trim().toLowerCase();
  // Most titles need no look at what Unicode holds for a letter.
  const kept = isAscii(words)
    ? words.replace(/[^a-z0-9_\- ]/g, '')
    : words.replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '');
  return kept.replaceAll(' ', '-');
}

const isAscii = (text: string): boolean => /^[\x00-\x7f]*$/.test(text);

const withoutMarks = (title: string): string =>
  title
    .replace(/\[([^\]]{0,300})\]\([^)]{0,500}\)/g, '$1')
    .replace(/<[^>]{0,200}>/g, '')
    .replace(/\\(?=[^\w\s])/g, '')
    .replace(/[*`~]/g, '')
    .replace(/(?<![\p{L}\p{N}])_{1,3}|_{1,3}(?![\p{L}\p{N}])/gu, '');

const slugs = new BlockMap<string>();

/** The anchor of a section's title, number included, as other sections with the same one do not count. */
export function ownSlug(section: Section): string {
  const { heading } = section;
  if (!heading) return '';
  let slug = slugs.get(heading);
  if (slug === undefined) slugs.set(heading, (slug = slugOf(heading.text)));
  return slug;
}

/** Sections by anchor; the second section with the same title gets "-1" behind it. */
export function sectionsBySlug(policy: Policy): ReadonlyMap<string, Section> {
  const bySlug = new Map<string, Section>();
  const counts = new Map<string, number>();
  for (const section of policy.sections) {
    const slug = ownSlug(section);
    if (!slug) continue;
    const count = counts.get(slug) ?? 0;
    counts.set(slug, count + 1);
    bySlug.set(count ? `${slug}-${count}` : slug, section);
  }
  return bySlug;
}

const ANCHOR = /\b(?:id|name)\s{0,3}=\s{0,3}["']([^"']{1,200})["']|\{#([^}\s]{1,200})\}/gi;

const anchorsSetIn = perBlock(({ text }): readonly string[] =>
  /[<{]/.test(text) ? [...text.matchAll(ANCHOR)].map(([, attribute, braces]) => attribute ?? braces ?? '') : [],
);

const setting = placesWhere(({ block }) => anchorsSetIn(block).length > 0);

const ownAnchors = new WeakMap<Policy, ReadonlyMap<string, Placed>>();

/** Where the text sets an anchor of its own: `<a name="x">`, `id="x"`, `{#x}`. */
export function ownAnchor(policy: Policy, slug: string): Placed | undefined {
  let own = ownAnchors.get(policy);
  if (!own) {
    own = new Map(
      setting(policy).flatMap(placed => anchorsSetIn(placed.block).map(anchor => [anchor, placed] as const)),
    );
    ownAnchors.set(policy, own);
  }
  return own.get(slug);
}

/** Where no link of a document finds its anchor, the anchors were lost together: a copy of a web page. */
export function settleAnchors(references: readonly Reference[]): readonly Reference[] {
  const anchors = references.filter(({ kind }) => kind === 'anchor');
  const broken = anchors.filter(({ problem }) => problem?.why === 'no-such-anchor');
  if (broken.length < 3 || broken.length < anchors.length) return references;
  return references.map(reference =>
    reference.problem?.why === 'no-such-anchor'
      ? { ...reference, problem: { ...reference.problem, stale: true } }
      : reference,
  );
}
