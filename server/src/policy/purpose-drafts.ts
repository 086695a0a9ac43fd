import type { Block } from '../text/block';
import { shift } from '../text/span';
import { type BasisMention, bareBases, basesIn } from './bases';
import { basisTitle, type Draft, labelled, type Statement } from './basis-groups';
import type { Placed, Policy, Section } from './policy';
import { dataPurposes, recipientPurposes } from './purpose-items';
import {
  closesPurposes,
  isPurposeTitle,
  itemPurposes,
  type LeadRole,
  labelledAims,
  labelledGrounds,
  namesPurposes,
  opensPurposes,
  opensWithMarker,
  roleOf,
  startsAim,
  statedBy,
} from './purpose-lists';
import { type Stated, statedIn } from './purpose-statements';
import { cellSpan, columnsOf } from './purpose-tables';
import { isCookieWord } from './purpose-words';
import { everywhere } from './stretches';
import { type Voice, voiceOf } from './voice';

const SPOKEN = new Set(['paragraph', 'item', 'row', 'quote']);

const keptClosed = new WeakMap<Section, boolean>();

/** Whether a section is about rights, choices, periods or transfers: what it says of uses states no purpose. */
export function isClosed(section: Section | undefined): boolean {
  if (!section) return false;
  let closed = keptClosed.get(section);
  if (closed === undefined) {
    closed = (section.heading !== undefined && closesPurposes(section.heading)) || isClosed(section.parent);
    keptClosed.set(section, closed);
  }
  return closed;
}

// ---- purposes, without their grounds

export function draftsOf(policy: Policy): Draft[] {
  const drafts: Draft[] = [];
  const roles = new Map<Placed, LeadRole | undefined>();
  const voice = voiceOf(policy);
  for (const placed of policy.blocks) {
    const titled = placed.apart ? undefined : titlePurpose(placed);
    if (titled) drafts.push({ placed, stated: titled, span: shift(titled, placed.start) });
    if (placed.apart || !SPOKEN.has(placed.block.kind)) continue;
    const role = inherited(placed, policy, voice, roles);
    roles.set(placed, role);
    if (isClosed(placed.section) || role === 'closed') continue;
    for (const stated of statedAt(placed, role, policy, voice)) {
      const cookies = stated.cookies || aboutCookies(placed);
      drafts.push({
        placed,
        stated: cookies === stated.cookies ? stated : { ...stated, cookies },
        span: shift(stated, placed.start),
      });
    }
  }
  return drafts;
}

/** A title that is a purpose: "To repair your home" under "Why we use it". */
function titlePurpose({ block, section }: Placed): Stated | undefined {
  const above = section.parent?.heading;
  if (block.kind !== 'heading' || !above || !opensPurposes(above) || !opensWithMarker(block)) return undefined;
  const { starts, ends } = block.words;
  return { start: starts[0] as number, end: ends.at(-1) as number, kind: 'use', cookies: false, sentence: 0 };
}

/** The role a block has through what stands before it. */
function inherited(
  placed: Placed,
  policy: Policy,
  voice: Voice,
  roles: ReadonlyMap<Placed, LeadRole | undefined>,
): LeadRole | undefined {
  const { leadIn, block } = placed;
  if (block.kind === 'paragraph') return fragmentRole(placed, policy, voice);
  if (block.kind !== 'item') return undefined;
  if (!leadIn) {
    // A list whose first item lost its bullet: the items go on with what that paragraph is.
    const before = policy.blocks[placed.index - 1];
    const role = before && before.section === placed.section ? roles.get(before) : undefined;
    return role === 'use' && startsAim(block) ? role : undefined;
  }
  if (leadIn.block.kind === 'heading') {
    if (roleOf(leadIn.block, voice) === 'closed') return 'closed';
    return (opensPurposes(leadIn.block) ||
      bareBases(leadIn.block, { start: 0, end: leadIn.block.text.length }).length > 0) &&
      (startsAim(block) || (namesPurposes(leadIn.block) && block.words.ids.length <= MOST_OF_NAME))
      ? 'use'
      : undefined;
  }
  const own = roleOf(leadIn.block, voice);
  // Whatever the lead-in names, "to deliver" under it says what for: "We process your name and address: - to deliver".
  if (own === 'other' && opensWithMarker(block)) return 'use';
  if (own) return own;
  // "We have a legitimate interest in the following cases:" opens purposes as well as a ground.
  if (startsAim(block) && basesIn(leadIn.block).some(({ sentence }) => sentence === leadIn.block.sentences.length - 1))
    return 'use';
  const above = roles.get(leadIn);
  if (!above && startsAim(block) && isGroundTitle(placed, policy)) return 'use';
  // A label within a list of purposes passes the role on; under a purpose stand its details.
  if (leadIn.block.kind === 'item' && (above === 'use' || above === 'disclosure'))
    return startsAim(leadIn.block) ? 'other' : above;
  return above;
}

// "Newsletter", "Photographs of events" under "Purposes" are names; longer items are sentences on something.
const MOST_OF_NAME = 12;

/** Under the title "Consent" or "Legitimate interests" a list is one of purposes. */
function isGroundTitle({ section }: Placed, { blocks }: Policy): boolean {
  const heading = blocks[section.firstBlock];
  return heading !== undefined && heading.block === section.heading && labelled(heading) !== undefined;
}

/**
 * A paragraph that goes on where the last one stopped ("We may use your data:" / "To keep records of your orders"), or
 * that stands with its own title under a title or lead-in that opens purposes.
 */
function fragmentRole(placed: Placed, policy: Policy, voice: Voice): LeadRole | undefined {
  const { block, section } = placed;
  const before = policy.blocks[placed.index - 1];
  if (before?.block.kind === 'heading' && isPurposeTitle(before.block)) return 'use';
  if (!startsAim(block) || block.sentences.length > 3) return undefined;
  if (before?.block.kind === 'heading') {
    const { parent } = section;
    if (opensPurposes(before.block)) return 'use';
    if (!parent?.heading) return undefined;
    return opensPurposes(parent.heading) || lastLead(parent, policy, voice) === 'use' ? 'use' : undefined;
  }
  for (let index = placed.index - 1; index >= Math.max(0, placed.index - 40); index--) {
    const other = policy.blocks[index] as Placed;
    if (other.section !== section) return undefined;
    if (other.block.kind === 'heading') return opensPurposes(other.block) ? 'use' : undefined;
    const role = opensAnother(other.block) ? roleOf(other.block, voice) : undefined;
    if (role) return role === 'use' || role === 'disclosure' ? role : undefined;
    if (!startsAim(other.block)) return undefined;
  }
  return undefined;
}

/** What the text of a section opens just before its first subsection. */
function lastLead(section: Section, { blocks }: Policy, voice: Voice): LeadRole | undefined {
  let last: Placed | undefined;
  for (let index = section.firstBlock; index < Math.min(section.endBlock, section.firstBlock + 12); index++) {
    const placed = blocks[index];
    if (placed?.section !== section) break;
    last = placed;
  }
  return last && last.block.kind === 'paragraph' && opensAnother(last.block) ? roleOf(last.block, voice) : undefined;
}

/** Said of cookies, or under a title about them. */
function aboutCookies({ block, section }: Placed): boolean {
  for (let at: Section | undefined = section; at; at = at.parent) {
    if (at.level > 1 && at.heading?.words.ids.some(isCookieWord)) return true;
  }
  return block.words.ids.slice(0, 12).some(isCookieWord);
}

const opensAnother = ({ prose }: Block): boolean => !/[.!?;]["'”’)\s]*$/.test(prose);

function statedAt(placed: Placed, role: LeadRole | undefined, policy: Policy, voice: Voice): readonly Stated[] {
  const { block } = placed;
  if (block.kind === 'row') return rowPurpose(placed) ?? statedIn(block, voice);
  if (role === 'use' || role === 'disclosure') {
    const opensOwn = policy.blocks[placed.index + 1]?.leadIn === placed;
    if (!opensOwn) return itemPurposes(block, voice, role);
    return roleOf(block, voice) || !startsAim(block) ? statedIn(block, voice) : itemPurposes(block, voice, role);
  }
  if (role === 'recipients') return recipientPurposes(block, voice);
  if (role === 'actions') return statedIn(block, voice, true);
  const own = role === 'other' && block.kind === 'item' ? dataPurposes(block, voice) : statedIn(block, voice);
  const labels = [...labelledAims(block), ...labelledGrounds(block)].filter(
    span => !own.some(other => other.sentence === statedBy(block, span).sentence),
  );
  return labels.length > 0
    ? [...own, ...labels.map(span => statedBy(block, span))].sort((a, b) => a.start - b.start)
    : own;
}

function rowPurpose({ block, leadIn }: Placed): readonly Stated[] | undefined {
  const columns = leadIn ? columnsOf(leadIn.block) : undefined;
  if (!columns) return undefined;
  const cell = cellSpan(block, columns.purpose);
  // A cell still to be filled in states no purpose yet.
  const span = cell && block.text[cell.start - 1] === '[' && block.text[cell.end] === ']' ? undefined : cell;
  const sentence = span ? block.sentences.findIndex(({ end }) => end > span.start) : -1;
  return span ? [{ ...span, kind: 'use', cookies: false, sentence }] : [];
}

// ---- statements of grounds

export function statementsOf(policy: Policy): Statement[] {
  return stating(policy).flatMap(([placed, mentions]) =>
    mentions.map(mention => ({ placed, mention, span: shift(mention, placed.start) })),
  );
}

const stating = everywhere(placed => {
  if (placed.apart || !SPOKEN.has(placed.block.kind)) return undefined;
  const mentions = mentionsAt(placed);
  // Under a title on rights only an outright statement of grounds is one.
  const own = mentions.length && isClosed(placed.section) ? mentions.filter(({ announced }) => announced) : mentions;
  return own.length ? own : undefined;
});

/** Under "Legal bases" an item needs no more than the name of its ground: "1. Contract". */
const isListedGround = ({ block, section, leadIn }: Placed): boolean =>
  block.words.ids.length <= 8 && (leadIn?.block.has(basisTitle) || section.heading?.has(basisTitle)) === true;

function bareMention(block: Block): readonly BasisMention[] {
  const hits = bareBases(block, { start: 0, end: block.text.length });
  const [first] = hits;
  if (!first) return [];
  const kinds = [...new Set(hits.map(({ kind }) => kind))];
  const span = { start: first.start, end: Math.max(...hits.map(({ end }) => end)) };
  return [{ ...span, kinds, hits, sentence: 0, announced: true, refers: false, refersFar: false }];
}

function mentionsAt(placed: Placed): readonly BasisMention[] {
  const { block, leadIn } = placed;
  if (block.kind === 'item' && isListedGround(placed)) {
    const own = basesIn(block);
    return own.length > 0 ? own : bareMention(block);
  }
  if (block.kind !== 'row') return basesIn(block);
  // The header names columns and states nothing.
  if (!leadIn && columnsOf(block)) return [];
  const column = leadIn ? columnsOf(leadIn.block)?.basis : undefined;
  const span = column === undefined ? undefined : cellSpan(block, column);
  if (!span) return column === undefined ? basesIn(block) : [];
  const hits = bareBases(block, span);
  if (hits.length === 0) return [];
  const kinds = [...new Set(hits.map(({ kind }) => kind))];
  const sentence = Math.max(
    0,
    block.sentences.findIndex(({ end }) => end > span.start),
  );
  return [{ ...span, kinds, hits, sentence, announced: true, refers: false, refersFar: false }];
}
