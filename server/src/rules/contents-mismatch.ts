import { datesIn } from '../policy/dates';
import { openingKey, opensWith } from '../policy/opening';
import type { Placed, Policy, Section } from '../policy/policy';
import { referencesOf } from '../policy/references';
import { titleKey } from '../policy/title-text';
import { perBlock } from '../text/block';
import type { Fix, PolicyRule, RawFinding } from './rule';

export const contentsMismatch: PolicyRule = {
  id: 'contents-mismatch',
  title: 'Contents list that disagrees with the titles',
  severity: 'information',
  cites: ['GDPR Art. 12(1)'],
  explain: `Readers choose from the contents list what they read. An entry that no title bears leads nowhere, and a section that the
list leaves out is not found.

Give entry and title the same words, in the same number.`,
  *inPolicy(policy) {
    const lists = listsOf(policy);
    if (lists.length === 0) return;
    const byTitle = sectionsByTitle(policy);
    for (const lines of lists) {
      // What stands above the entries is no entry, nor is the date of the text.
      const list = lines.filter(
        ({ block }) =>
          !/:\W{0,4}$|^\W{0,4}(?:table of )?contents\W{0,4}$/i.test(block.prose) && datesIn(block).length === 0,
      );
      const named = new Set<Section>();
      const unmatched: Placed[] = [];
      for (const entry of list) {
        const bearers = sectionsNamed(byTitle, titleKey(wordsOf(entry)));
        for (const section of bearers) named.add(section);
        if (bearers.length === 0) unmatched.push(entry);
      }
      // A list of which little fits is the contents of something else.
      if (named.size < 3 || named.size < unmatched.length) continue;
      yield* strayEntries(policy, unmatched, named);
      yield* unlisted(policy, list, named);
    }
  },
  examples: [
    {
      bad: '- Who we are\n- «Your choices»\n- Cookies\n- Contact\n\n## Who we are\nRowan Cycles.\n## Deletion of your account\nWrite to us.\n## Cookies\nWe set one cookie.\n## Contact\nWrite to privacy@rowan-cycles.test.',
    },
    {
      bad: '- Who we are\n- Cookies\n- «Your data protection rights»\n- Contact\n\n## Who we are\nRowan Cycles.\n## Cookies\nWe set one cookie.\n## Your data rights\nAsk for a copy.\n## Contact\nWrite to privacy@rowan-cycles.test.',
      fixed:
        '- Who we are\n- Cookies\n- Your data rights\n- Contact\n\n## Who we are\nRowan Cycles.\n## Cookies\nWe set one cookie.\n## Your data rights\nAsk for a copy.\n## Contact\nWrite to privacy@rowan-cycles.test.',
    },
    {
      bad: '- Who we are\n- Cookies\n- Complaints\n- Contact\n\n## Who we are\nRowan Cycles.\n## Cookies\nWe set one cookie.\n## «Your rights»\nAsk for a copy.\n## Complaints\nWrite to us.\n## Contact\nWrite to privacy@rowan-cycles.test.',
    },
    {
      good: '- Who we are\n- Our Cookies\n- Your rights\n- Contact us\n\n## Who we are\nRowan Cycles.\n## Our cookies:\nWe set one cookie.\n## 3. Your rights\nAsk for a copy.\n## Contact us\nWrite to privacy@rowan-cycles.test.',
    },
  ],
};

/** Contents lists: entries that follow one another. */
function listsOf({ contents }: Policy): readonly (readonly Placed[])[] {
  const lists: Placed[][] = [];
  for (const entry of contents) {
    const last = lists.at(-1);
    if (last && last.at(-1)?.index === entry.index - 1) last.push(entry);
    else lists.push([entry]);
  }
  return lists;
}

/** The words of an entry without a link's target, number or marks. */
const wordsOf = ({ block }: Placed): string => block.text.slice(0, 200);

function sectionsByTitle({ sections }: Policy): ReadonlyMap<string, readonly Section[]> {
  const byTitle = new Map<string, Section[]>();
  for (const section of sections) {
    const key = section.heading && openingKey(section.heading);
    if (!key) continue;
    const same = byTitle.get(key);
    if (same) same.push(section);
    else byTitle.set(key, [section]);
  }
  return byTitle;
}

/** Sections that bear a title, or one that goes on in the entry: "Contact" for "Contact (including our officer)". */
function sectionsNamed(byTitle: ReadonlyMap<string, readonly Section[]>, key: string): readonly Section[] {
  const same = byTitle.get(key);
  if (same) return same;
  return [...byTitle].flatMap(([own, sections]) =>
    own.length >= 8 && (key.startsWith(`${own} `) || own.startsWith(`${key} `)) ? sections : [],
  );
}

function* strayEntries(policy: Policy, entries: readonly Placed[], named: Set<Section>): Generator<RawFinding> {
  for (const entry of entries) {
    // Where the link finds its section, or does not, another rule has told.
    const link = entry.block.text.includes('](')
      ? referencesOf(policy).find(({ placed }) => placed === entry)
      : undefined;
    if (link?.problem || (!link && standsAsLine(policy, entry))) continue;
    const alike = mostAlike(policy, entry, named);
    const meant = link?.section ?? alike;
    if (meant) named.add(meant);
    const span = entrySpan(entry, link !== undefined);
    yield {
      span,
      message: meant ? `The section is called “${meant.title}”.` : 'No section bears this title.',
      ...(meant && {
        fixes: [renaming(span, meant)],
        related: [{ ...meant.titleSpan, message: 'This is the section meant.' }],
      }),
    };
  }
}

const LIKE = 0.6;

const titleWords = perBlock(block => new Set(openingKey(block).split(' ')));

/** The section no entry names whose title shares most words with an entry. */
function mostAlike({ sections }: Policy, entry: Placed, named: ReadonlySet<Section>): Section | undefined {
  const words = new Set(titleKey(wordsOf(entry)).split(' '));
  let best: { readonly section: Section; readonly likeness: number } | undefined;
  for (const section of sections) {
    if (!section.heading || named.has(section)) continue;
    const others = titleWords(section.heading);
    let shared = 0;
    for (const word of words) if (others.has(word)) shared++;
    const likeness = (2 * shared) / (words.size + others.size);
    if (likeness >= LIKE && likeness > (best?.likeness ?? 0)) best = { section, likeness };
  }
  return best?.section;
}

function entrySpan({ start, end, block }: Placed, linked: boolean) {
  const label = linked ? /^([^[]{0,20}\[)([^\]]{1,200})\]/.exec(block.text) : null;
  if (!label) return { start, end };
  const from = start + (label[1] as string).length;
  return { start: from, end: from + (label[2] as string).length };
}

const renaming = (span: { start: number; end: number }, { title }: Section): Fix => ({
  title: `Call the entry “${title}”`,
  edits: [{ start: span.start, end: span.end, text: title }],
});

/** A line in the text that nobody took for a title can be what an entry names. */
function standsAsLine(policy: Policy, entry: Placed): boolean {
  const key = titleKey(wordsOf(entry));
  return key === '' || policy.blocks.some(({ block, apart }) => !apart && opensWith(block, key));
}

/** Sections of a rank that the list covers, but for these. */
function* unlisted(policy: Policy, list: readonly Placed[], named: ReadonlySet<Section>): Generator<RawFinding> {
  const [entry] = list;
  const last = list.at(-1);
  if (!entry || !last) return;
  const isNumbered = [...named].every(({ number }) => number !== '');
  const covered = new Map<number, { listed: number; missing: Section[] }>();
  for (const section of policy.sections) {
    if (!section.heading || section === policy.title || section.titleSpan.start < last.end) continue;
    let rank = covered.get(section.level);
    if (!rank) covered.set(section.level, (rank = { listed: 0, missing: [] }));
    if (named.has(section)) rank.listed++;
    else rank.missing.push(section);
  }
  for (const { listed, missing } of covered.values()) {
    if (listed < 3 || missing.length > listed / 3) continue;
    for (const { titleSpan, title, number, style } of missing) {
      // A line that only looks like a title would be no loss.
      if (style !== 'atx' && style !== 'setext' && style !== 'numbered') continue;
      // Among numbered titles one without a number is a part of the section before it.
      if (!number && isNumbered) continue;
      yield {
        span: { start: titleSpan.start, end: titleSpan.end },
        message: `The contents list does not name “${title}”.`,
        related: [{ start: entry.start, end: last.end, message: 'This is the contents list.' }],
      };
    }
  }
}
