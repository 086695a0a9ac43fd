import { CIVIL_CODE, citations, ofReference } from '../law/citations';
import { IRISH, NAMED_ACTS, NAMES_ACT } from '../law/named-acts';
import { references } from '../law/reference';
import type { Policy } from '../policy/policy';
import type { Block } from '../text/block';
import { overlaps, type Span, shift } from '../text/span';

/** Words that lead elsewhere: an address of a page, of a mailbox, or a law. */
export interface Link extends Span {
  readonly target: string;
  /** What is there, where the words do not say it. */
  readonly tooltip: string | undefined;
}

const kept = new WeakMap<Block, readonly Link[]>();

/** The links of a policy in document order; spans are of the document. */
export function links(policy: Policy): readonly Link[] {
  return policy.blocks.flatMap(({ block, start }) => linksIn(block).map(link => ({ ...link, ...shift(link, start) })));
}

function linksIn(block: Block): readonly Link[] {
  let known = kept.get(block);
  if (!known) kept.set(block, (known = search(block)));
  return known;
}

// A parenthesis belongs to an address where it is closed within it.
const PAGE = /\b(?:https?:\/\/|www\.)(?:[^\s<>"'\u201c\u201d\u2019()\]}|]|\([^\s<>"'()\]}|]{0,200}\)){2,2000}/gi;
const MAILBOX = /(?<![\w.+%-])[\w.+%-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,6}/g;

/** No other law that policies cite has sections numbered like the Civil Code of California, in the part on privacy. */
const CIVIL = /(?:(?:§{1,2}|\bSections?)\s?)?\b(1798\.\d{1,3})(?:\([a-z0-9]{1,2}\)){0,4}(?![\d.]\d)/gi;

function search(block: Block): readonly Link[] {
  const { kind, text, prose } = block;
  if (kind === 'code' || kind === 'comment') return [];
  const found: Link[] = [];
  const add = (link: Link) => {
    if (!found.some(other => overlaps(other, link))) found.push(link);
  };
  for (const { index, 0: whole } of text.matchAll(PAGE)) {
    // The mark that ends a sentence is no part of an address.
    const address = whole.replace(/[.,;:!?*_]+$/, '');
    const target = /^www\./i.test(address) ? `https://${address}` : address;
    if (/\.\w/.test(address)) add({ start: index, end: index + address.length, target, tooltip: undefined });
  }
  if (text.includes('@')) {
    for (const { index, 0: address } of text.matchAll(MAILBOX))
      add({ start: index, end: index + address.length, target: `mailto:${address}`, tooltip: undefined });
  }
  // An act that another sentence names is not the one meant.
  for (const sentence of /\b(?:art|section|s\.)/i.test(prose) ? block.sentences : []) {
    for (const reference of references(prose.slice(sentence.start, sentence.end))) {
      const citation = ofReference(reference);
      if (!citation) continue;
      const tooltip = `${citation.key}: ${citation.title}`;
      add({ ...shift(reference, sentence.start), target: citation.url, tooltip });
    }
  }
  for (const { index, 0: whole, 1: section = '' } of prose.includes('1798.') ? prose.matchAll(CIVIL) : []) {
    const tooltip = citations.get(`CCPA ${section}`)?.title ?? `Civil Code of California, section ${section}`;
    add({ start: index, end: index + whole.length, target: `${CIVIL_CODE}${section}`, tooltip });
  }
  for (const [name, key, title] of NAMES_ACT.test(prose) ? NAMED_ACTS : []) {
    const citation = citations.get(key);
    // In Ireland an act has the same name.
    if (!citation || (key === 'DPA 2018' && IRISH.test(prose))) continue;
    for (const { index, 0: words } of prose.matchAll(name)) {
      // "Section 165 of the Data Protection Act 2018" is one citation, and leads to the section.
      if (found.some(({ end }) => end <= index && /^(?: of)?(?: the)? $/.test(prose.slice(end, index)))) continue;
      add({ start: index, end: index + words.length, target: citation.url, tooltip: title });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
