import { type Block, BlockMap } from '../text/block';
import type { Span } from '../text/span';
import type { Policy, Section } from './policy';
import { type Claim, speaksOf } from './reference-promises';

// What lets a reader get in touch, masked addresses and forms included. Generous: a doubt is no finding.
const CONTACT =
  /@|\[at\]|\(at\)|mailto:|e-?mail.{0,3}protect|\+?\d[\d ().-]{6,20}\d|\bP\.? ?O\.? ?Box\b|\b(?:tele)?phone\b|\bcontact form\b|\bcontact us (?:here|page)\b|contact[^\s)]{0,40}\)|https?:\/\/\S{0,80}contact|\bby (?:e-?mail|post|letter)\b|\bwrit(?:e|ing) to\b|\blocated at\b|\baddress: |\b(?:street|road|avenue|lane|house|floor|suite|square)\b[, ]|\b[A-Z]{1,2}\d{1,2}[A-Z]? ?\d[A-Z]{2}\b/i;

const kept = new BlockMap<boolean>();

/** Whether a block gives a way to reach someone. */
function contactIn(block: Block): boolean {
  let known = kept.get(block);
  if (known === undefined) kept.set(block, (known = CONTACT.test(block.text)));
  return known;
}

/** Whether there is a way to reach someone in the blocks from one index to another, end exclusive. */
export function contactsBetween({ blocks }: Policy, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const placed = blocks[i];
    if (placed && !placed.apart && contactIn(placed.block)) return true;
  }
  return false;
}

export const holdsContacts = (policy: Policy, { firstBlock, endBlock }: Section): boolean =>
  contactsBetween(policy, firstBlock, endBlock);

/** Whether a section holds what another place says it holds. */
export function holds(policy: Policy, section: Section, target: Span, claim: Claim): boolean {
  const start = Math.min(section.start, target.start);
  const text = policy.text.slice(start, Math.max(section.end, target.end));
  if (claim === 'contact details')
    return holdsContacts(policy, section) || CONTACT.test(text) || speaksOf(claim, section.title);
  return speaksOf(claim, text);
}
