import type { Placed, Policy, Section } from '../policy/policy';
import { contactsBetween } from '../policy/reference-claims';
import { everywhere } from '../policy/stretches';
import { usualTitles } from '../policy/usual-titles';
import { type Block, BlockMap } from '../text/block';
import type { Span } from '../text/span';
import type { PolicyRule } from './rule';

export const emptySection: PolicyRule = {
  id: 'empty-section',
  title: 'Title or lead-in with nothing after it',
  severity: 'warning',
  cites: ['GDPR Art. 12(1)'],
  explain: `A title announces something and a colon promises it. Where nothing follows, readers look for text that was lost or
never written: an address, a list, a paragraph.

Write what belongs there, or delete the title or lead-in.`,
  *inPolicy(policy) {
    for (const [first, ...others] of emptyRuns(policy)) {
      if (!first) continue;
      const { start, end } = first.titleSpan;
      yield {
        span: { start, end },
        message: others.length
          ? `Nothing stands under “${first.title}” and ${others.length === 1 ? 'the title' : `the ${others.length} titles`} after it. Write the sections, or delete their titles.`
          : `Nothing stands under “${first.title}”. Write the section, or delete its title.`,
        ...(others.length && {
          related: others
            .slice(0, MOST_RELATED)
            .map(({ titleSpan }) => ({ ...titleSpan, message: 'Nothing stands here either.' })),
        }),
      };
    }
    for (const [placed, lost] of opening(policy)) {
      if (lost.atEnd && !isUnanswered(policy, placed, lost)) continue;
      const { start, end } = lost;
      yield {
        span: { start: placed.start + start, end: placed.start + end },
        message: lost.contact
          ? 'The address that belongs here is missing.'
          : `Nothing follows ${policy.text[placed.start + end - 1] === ':' ? 'this colon' : 'here'}. Write what it announces, or end the sentence.`,
      };
    }
  },
  examples: [
    {
      bad: '## «How long we keep your data»\n## Your rights\nYou have the right to a copy of your data.',
    },
    {
      bad: '## Contact\nFor a copy of your data, «please contact us at:»\n## Changes\nWe announce changes by e-mail two weeks ahead.',
    },
    {
      bad: '## Contact\n«Please contact us at:»\n## «How long we keep your data»\n## Changes\nWe announce changes by e-mail.',
    },
    { bad: 'If you want a copy, you can «write to us at». We answer within one month.' },
    {
      bad: '## Data\nWe keep a record of:\n- your orders\n- «the services you book, namely:»\n## Changes\nWe announce changes by e-mail.',
    },
    {
      bad: '# Notice\n«We share data with:»\n## Security\nWe lock the doors.',
    },
    {
      bad: '## Rights\n«You have the following rights:»\n## Changes to this notice\nWe announce changes by e-mail.',
    },
    {
      bad: 'You can reach our officer in Leeds. «Please write to us at:»\n## Changes\nWe announce changes by e-mail.',
    },
    {
      bad: '**Your data**\n\nYour name.\n\n«**How long we keep your data**»\n\n**Contact**\n\nWrite to privacy@rowan-cycles.test.',
    },
    { bad: '## Recipients\n«We share data with our partners, including»\n## Changes\nWe announce changes by e-mail.' },
    { bad: '## Contact\nOur officer «can be reached at»\n## Changes\nWe announce changes by e-mail.' },
    {
      bad: '## 1. Transfers\n«Your data go to the following countries:»\n## 2. Security\nWe lock the doors.',
    },
    { good: '## Recipients\nWe share data with couriers, such as\n- Wheel Ltd\n- Dock Ltd' },
    { good: '**A. Data**\n\nYour name.\n\n**B. Biometric data - NO**\n\n**C. Cookies**\n\nWe set one.' },
    {
      good: '# Notice\nThis notice explains:\n## What we collect\nYour name.\n## Contact\nWrite to privacy@rowan-cycles.test.',
    },
    {
      good: '## Rights\nYou have the following rights:\n## Copy\nYou can ask for a copy.\n## Objection\nYou can object.',
    },
    {
      good: '## Contact\nFor a copy of your data, please contact us at:\nRowan Cycles, 4 Mill Lane, Leeds\n## Changes\nWe announce changes by e-mail.',
    },
    { good: '## Your rights\n### Copy\nYou have the right to a copy of your data.' },
    { good: '## We do not sell your data\n## Cookies\nWe set one cookie.' },
  ],
};

const MOST_RELATED = 10;

/** Sections with nothing under their titles; those that follow one another are one loss. */
function emptyRuns(policy: Policy): readonly (readonly Section[])[] {
  const runs: Section[][] = [];
  for (const section of policy.sections) {
    if (!isEmpty(policy, section)) continue;
    const run = runs.at(-1);
    // Titles under a lead-in are the list that it opens.
    const before = policy.blocks[section.firstBlock - 1]?.block;
    if (before && before.kind !== 'heading' && /:\W{0,4}$/.test(before.prose.slice(-8)) && !openIn(before)?.contact)
      continue;
    if (run && run.at(-1)?.index === section.index - 1) run.push(section);
    else runs.push([section]);
  }
  return runs;
}

/** A title under which neither text nor another title stands; one that says all by itself is none. */
function isEmpty({ blocks, title }: Policy, section: Section): boolean {
  const { heading, firstBlock, endBlock } = section;
  if (!heading || section.style === 'run-in' || (section === title && !isOrdinary(title))) return false;
  for (let i = firstBlock + 1; i < endBlock; i++)
    if (blocks[i]?.block.kind !== 'comment' && !isNavigation(blocks[i])) return false;
  if (saysItself(heading)) return false;
  const next = blocks[endBlock]?.section;
  // Under a number a title without one is a part of the section, whatever its marks say.
  if (section.number && next && !next.number) return false;
  // Of titles without marks one is certain only where a title of its own kind follows, or where no other can be a part of it.
  if (isMarked(section)) return next === undefined || isMarked(next) || next.style === section.style;
  if (section.style === 'numbered')
    return next !== undefined && next.style === 'numbered' && next.parent === section.parent;
  if (next?.style === section.style && isUsual(section) && NO_PART.test(next.title)) return true;
  return CONTACT_TITLE.test(section.title) && (!next || isUsual(next));
}

/** The document's title needs no text under it; but where there is none, the first section stands in its place. */
const isOrdinary = ({ title }: Section): boolean => {
  const [ofDocument, ...others] = usualTitles;
  return !ofDocument?.test(title) && others.some(pattern => pattern.test(title));
};

const CONTACT_TITLE = /^(?:contact(?:ing)?(?: us| details)?|how to (?:contact us|complain))$/i;

/** Titles of sections that are part of no other, whatever their rank. */
const NO_PART =
  /^(?:contact(?:ing)?(?: us| details)?|how to contact us|(?:changes|updates|amendments) to (?:this|our)\b.{0,40})$/i;

const isUsual = ({ title }: Section): boolean => usualTitles.some(pattern => pattern.test(title));

const isNavigation = (placed: Placed | undefined): boolean => placed?.apart === true && placed.end - placed.start < 40;

const isMarked = ({ style }: Section): boolean => style === 'atx' || style === 'setext';

const LONGEST_TITLE = 100;

/** "Biometric data - NO", "We do not sell your data", "Contact: privacy@rowan-cycles.test", "Last updated: 3 March 2026". */
const saysItself = ({ text, prose }: Block): boolean =>
  /^\W{0,8}(?:we|you|this|these|our|if|please|by|all)\s[^?]*$|[.!]\W{0,4}$|@|\s[-–—:]\s?(?:no|yes|none|not applicable)\W{0,3}$|https?:|\d{4}|:\W{0,4}\w/i.test(
    text,
  ) ||
  prose.length > LONGEST_TITLE ||
  !/\p{L}{2}/u.test(prose);

interface Lost extends Span {
  /** What is missing is an address. */
  readonly contact: boolean;
  /** The words end the block, so that what follows can still answer them. */
  readonly atEnd: boolean;
}

const kept = new BlockMap<Lost | null>();

const opening = everywhere(({ block, apart }) => (apart ? undefined : openIn(block)));

function openIn(block: Block): Lost | undefined {
  let known = kept.get(block);
  if (known === undefined) kept.set(block, (known = search(block) ?? null));
  return known ?? undefined;
}

const CONTACT =
  /\b(?:(?:can|may) be (?:contacted|reached)|(?:please |to )?(?:contact(?:ing)?|e-?mail(?:ing)?|reach(?:ing)?|writ(?:e|ing) to|call(?:ing)?|notify(?:ing)?)\s(?:to\s)?(?:us|me|our (?:[\w-]+ ){0,5}[\w-]+))(?:\s(?:by|via)\s(?:e-?mail|post|phone|telephone))?\s(?:at|at the following (?:e-?mail )?address|on)(?=[\s:.,;]{0,6}$|\s{0,3}[.;](?:\s|$))/i;

const BROKEN_OFF = /\b(?:including(?: but not limited to)?|such as|namely|as follows|the following)\s{0,3}$/i;

function search(block: Block): Lost | undefined {
  const { kind, text, prose } = block;
  if (kind !== 'paragraph' && kind !== 'item') return undefined;
  for (const { start, end } of block.sentences) {
    const words = text.slice(start, end);
    if (!/\b(?:at|address|on)[\s:.;,]{0,6}$/i.test(words.slice(-24))) continue;
    const found = CONTACT.exec(words.slice(-200));
    if (!found) continue;
    const from = Math.max(start, end - 200) + found.index;
    const atEnd = prose.slice(end).trim() === '' && !/[.;]\s{0,3}$/.test(words);
    // An address can stand in the next sentence.
    if (!atEnd && /address$/i.test(found[0])) continue;
    const to = from + found[0].length;
    const colon = /^\s{0,3}:/.exec(text.slice(to, to + 4))?.[0].length ?? 0;
    return { start: from, end: to + colon, contact: true, atEnd };
  }
  const last = block.sentences.at(-1);
  if (!last) return undefined;
  // "Including" and the like announce as much as a colon does.
  const broken = BROKEN_OFF.exec(text.slice(-60));
  if (!broken && !/\w["'”’)*_]{0,3}:[\s*_\\]{0,6}$/.test(text.slice(-24))) return undefined;
  const end = broken ? text.trimEnd().length : text.lastIndexOf(':') + 1;
  return last.start < end ? { start: last.start, end, contact: false, atEnd: true } : undefined;
}

/** Whether after a lead-in a section of the same or a higher rank begins, or nothing at all; after one for an address, no address. */
function isUnanswered(policy: Policy, placed: Placed, { contact }: Lost): boolean {
  const { blocks } = policy;
  let next = blocks[placed.index + 1];
  while (next && next.block.kind === 'comment') next = blocks[next.index + 1];
  if (!next) return true;
  if (next.block.kind !== 'heading') return contact && isProse(next) && !hasContactSoon(policy, next);
  const { section } = next;
  // Titles further in are the list; but all stand further in than that of the document.
  const isFurtherIn =
    section.level > placed.section.level && placed.section !== policy.title && placed.section.heading !== undefined;
  if (isFurtherIn) return false;
  // Without marks a line can be the name that begins an address.
  if (contact) return isMarked(section) || isUsual(section);
  const counts = section.style === 'numbered' && placed.section.style === 'numbered';
  if (!isMarked(section) && !counts) return false;
  if (section.level < placed.section.level) return true;
  if (startsCount(section)) return false;
  // The next number is that of the next section, no item of this one.
  if (section.number && placed.section.number && section.level === placed.section.level) return true;
  return (
    UNFINISHED.test(placed.block.prose.slice(-40)) ||
    (section.level === placed.section.level && NO_ITEM.test(section.title))
  );
}

/** An address comes in short lines. */
const isProse = ({ block }: Placed): boolean => block.kind === 'paragraph' && block.prose.trim().length > 100;

const NEAR = 4;

const hasContactSoon = (policy: Policy, { index }: Placed): boolean => contactsBetween(policy, index, index + NEAR);

// Titles of sections that no list has among its items.
const NO_ITEM =
  /^(?:contact(?:ing)?(?: us| details)?\b|how (?:to|you can) (?:contact|complain|reach)|(?:changes|updates|amendments)\b|complaints?\b|your (?:\w+ ){0,2}rights\b|how long\b|governing law|definitions\b)/i;

// After these words a title cannot go on with the sentence.
const UNFINISHED =
  /\b(?:to|may|can|will|that|by|by e-?mail|including|include|includes|namely|for example|such as|your|our|us|at|on|for|with|from|of|in|we|you|is|are|such as)\s{0,2}:?\s{0,4}$|\b(?:as follows|the following)\s{0,4}$/i;

const startsCount = ({ number }: Section): boolean => /^(?:1|a|i)\b/i.test(number);
