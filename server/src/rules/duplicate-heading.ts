import type { Policy, Section } from '../policy/policy';
import { titleKey } from '../policy/title-text';
import { type Block, BlockMap } from '../text/block';
import type { PolicyRule } from './rule';

export const duplicateHeading: PolicyRule = {
  id: 'duplicate-heading',
  title: 'Two sections with one title',
  severity: 'information',
  cites: ['GDPR Art. 12(1)'],
  explain: `Readers who find one of two sections with the same title will take it for the whole. Links and references to the
title lead to the first only.

Join the sections, or say in each title what sets it apart: "Your rights in California".`,
  *inPolicy(policy) {
    const groups = sectionsByTitle(policy);
    const [one] = groups;
    if (one && groups.length > MOST_TITLES) {
      // A summary, or a second copy of the text: one thing to say.
      const [first, second] = one as readonly [Section, Section];
      yield {
        span: { start: second.titleSpan.start, end: second.titleSpan.end },
        message: `${groups.length} titles stand twice, beginning with “${second.title}”. Tell summary and text apart in the titles, or delete the copy.`,
        related: [{ ...first.titleSpan, message: 'This is the first section of that title.' }],
      };
      return;
    }
    for (const [first, ...others] of groups) {
      for (const { titleSpan, title, firstBlock, style } of others) {
        yield {
          span: { start: titleSpan.start, end: titleSpan.end },
          message:
            first && first.firstBlock + 1 === firstBlock
              ? `The title “${title}” stands here twice in a row.`
              : `Another section is called “${title}”, too.`,
          // Without marks there is no telling how deep a title stands, and so whether the two are neighbours.
          ...(style !== 'atx' && style !== 'setext' && { severity: 'hint' as const }),
          ...(first && { related: [{ ...first.titleSpan, message: 'This is the first section of that title.' }] }),
        };
      }
    }
  },
  examples: [
    {
      bad: '## Your rights\nYou have the right to a copy.\n## Cookies\nWe set one cookie.\n## «Your rights»\nYou have the right to object.',
    },
    {
      bad: '## Your rights\nYou have the right to a copy.\n## Cookies\nWe set one cookie.\n## «YOUR RIGHTS:»\nYou have the right to object.',
    },
    {
      good: '## Orders\nWe keep your name.\n### Storage period\nSix years.\n## Letters\nWe keep your address.\n### Storage period\nTwo years.',
    },
    {
      good: '## Your rights\nYou have the right to a copy.\n## Your rights in California\nYou have the right to opt out.',
    },
  ],
};

const MOST_TITLES = 4;

/** Sections under one parent with one title, where there is more than one. */
function sectionsByTitle({ sections }: Policy): readonly (readonly Section[])[] {
  const groups = new Map<string, Section[]>();
  const uses = new Map<string, number>();
  for (const section of sections) {
    if (!section.heading || section.style === 'run-in' || isLabelled(section)) continue;
    const key = keyOf(section.heading, section.title);
    if (!key) continue;
    uses.set(key, (uses.get(key) ?? 0) + 1);
    const place = `${section.parent?.index ?? ''} ${key}`;
    const group = groups.get(place);
    if (group) group.push(section);
    else groups.set(place, [section]);
  }
  // What stands again and again labels the parts of a record: "Purpose", "Legal basis".
  const isLabel = ({ heading, title }: Section) => heading && (uses.get(keyOf(heading, title)) ?? 0) > MOST_USES;
  return [...groups.values()].filter(group => group.length > 1 && !group.some(isLabel));
}

/** A sentence is no title, and "Purpose:" is the label of what follows, unless marks make it one. */
const isLabelled = ({ heading, style }: Section): boolean =>
  (style === 'atx' || style === 'setext' ? /\.\W{0,4}$/ : /[.:]\W{0,4}$/).test(heading?.prose ?? '');

const MOST_USES = 2;

const keys = new BlockMap<string>();

function keyOf(heading: Block, title: string): string {
  let key = keys.get(heading);
  if (key === undefined) keys.set(heading, (key = titleKey(title)));
  return key;
}
