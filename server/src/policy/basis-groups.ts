import { type Block, BlockMap } from '../text/block';
import { phrases } from '../text/phrases';
import { type Span, shift } from '../text/span';
import { type BasisMention, bareBases, basesIn } from './bases';
import type { Placed, Policy, Section } from './policy';
import { isPurposeTitle } from './purpose-lists';
import { marksNamed } from './purpose-marks';
import type { Stated } from './purpose-statements';
import { isCookieWord } from './purpose-words';

/** A purpose before its grounds are known; `span` of the document. */
export interface Draft {
  readonly placed: Placed;
  readonly stated: Stated;
  readonly span: Span;
}

/** A mention of grounds at its place; `span` of the document. */
export interface Statement {
  readonly placed: Placed;
  readonly mention: BasisMention;
  readonly span: Span;
  /** The full statement where this is the part of it that supports one purpose. */
  readonly whole?: Statement;
}

/** Everything the scoping rules look at, arranged once per policy. */
export interface Scene {
  readonly policy: Policy;
  readonly byBlock: ReadonlyMap<number, readonly Statement[]>;
  readonly draftsByBlock: ReadonlyMap<number, readonly Draft[]>;
  /** Runs of statements that belong to no single sentence or item of purposes, by section. */
  readonly groups: ReadonlyMap<Section, readonly Group[]>;
  /** Statements that name what they cover elsewhere: cookies, a numbered section, "the purposes above". */
  readonly far: readonly Far[];
}

export interface Far {
  readonly statements: readonly Statement[];
  readonly cookies: boolean;
  readonly number: string | undefined;
  /** The letters or numbers of the purposes that it names: "for the purposes (a) and (c)". */
  readonly marks: ReadonlySet<string> | undefined;
  readonly index: number;
  readonly everything: boolean;
}

/** One statement, or the items of one list of grounds. */
export interface Group {
  readonly statements: readonly Statement[];
  readonly section: Section;
  readonly firstBlock: number;
  readonly lastBlock: number;
  readonly announced: boolean;
  readonly refers: boolean;
  readonly refersFar: boolean;
}

export function groupBy<T, K>(list: readonly T[], key: (value: T) => K): Map<K, T[]> {
  const map = new Map<K, T[]>();
  for (const value of list) {
    const known = map.get(key(value));
    if (known) known.push(value);
    else map.set(key(value), [value]);
  }
  return map;
}

const keptMentions = new BlockMap<Map<number, BasisMention | undefined>>();
const keptLabels = new WeakMap<Placed, Map<number, Statement>>();

/** A title or short label that is a ground's name: "Legitimate interests", "Consent:". `end` is an offset of the block. */
export function labelled(placed: Placed, end = placed.block.text.length): Statement | undefined {
  let mentions = keptMentions.get(placed.block);
  if (!mentions) keptMentions.set(placed.block, (mentions = new Map()));
  if (!mentions.has(end)) mentions.set(end, labelMention(placed.block, end));
  const mention = mentions.get(end);
  if (!mention) return undefined;
  let statements = keptLabels.get(placed);
  if (!statements) keptLabels.set(placed, (statements = new Map()));
  let statement = statements.get(end);
  if (!statement) statements.set(end, (statement = { placed, mention, span: shift(mention, placed.start) }));
  return statement;
}

function labelMention(block: Block, end: number): BasisMention | undefined {
  const isLong = block.words.starts.filter(start => start < end).length > 8;
  // In a long title only a full statement counts: "... pursuant to our legitimate interest".
  const hits = isLong ? basesIn(block).flatMap(mention => mention.hits) : bareBases(block, { start: 0, end });
  const [first] = hits;
  if (!first || (block.find(notBasisTitle).some(hit => hit.end <= end) && !block.has(withConsent))) return undefined;
  const span = { start: first.start, end: Math.max(...hits.map(hit => hit.end)) };
  const kinds = [...new Set(hits.map(({ kind }) => kind))];
  return { ...span, kinds, hits, sentence: 0, announced: true, refers: true, refersFar: false };
}

// "Your consent" may be about anything; "with your consent" is a ground.
const withConsent = phrases('(with/on/based on/on the basis of) your (explicit)? consent');

const notBasisTitle = phrases(
  '(withdraw~/right/rights/cookie/cookies/parent~/child~/minors/how/change~/update~/scope/acceptance/manag~/your consent/and consent/consent to/opt)',
  'disclos~',
  // What the law asks for is a title over disclosures to courts as often as a ground.
  '(legal/statutory/regulatory) (requirement~/process~/proceedings/matters)',
);

/** Sibling titles that are the names of grounds state them, even where no purpose stands below. */
export function titleStatements({ blocks, sections }: Policy): Statement[] {
  const siblings = new Map<Section | undefined, Statement[]>();
  for (const section of sections) {
    const at = blocks[section.firstBlock];
    if (!section.heading || at?.block !== section.heading || section.heading.words.ids.length > 5) continue;
    const statement = labelled(at);
    if (statement) siblings.set(section.parent, [...(siblings.get(section.parent) ?? []), statement]);
  }
  return [...siblings.values()].filter(list => list.length > 1).flat();
}

/** A statement under a title of its own ("Legal basis") belongs to the section above, with all its other subsections. */
export function bySection(groups: readonly Group[], sections: readonly Section[]): Map<Section, Group[]> {
  const map = groupBy(groups, ({ section }) => section);
  for (const group of groups) {
    const { parent, heading } = group.section;
    if (!heading?.has(basisTitle) || heading.words.ids.length > 5) continue;
    // A list of grounds beside a list of purposes says of none which it is for.
    if (group.statements.length > 1 && new Set(group.statements.flatMap(({ mention }) => mention.kinds)).size > 1)
      continue;
    // "Purpose of processing" and "Legal basis", side by side.
    const before = sections[group.section.index - 1];
    if (before?.heading && before.parent === parent && isPurposeTitle(before.heading))
      map.set(before, [...(map.get(before) ?? []), { ...group, refersFar: true }]);
    if (!parent?.heading || parent.level < 2) continue;
    map.set(parent, [...(map.get(parent) ?? []), { ...group, refersFar: true }]);
  }
  return map;
}

export const basisTitle = phrases('(legal/lawful) (basis/bases/ground/grounds/justification~/reason/reasons)');

/** Statements that stand for themselves: without a purpose in their sentence or item. Items of one list are one group. */
export function groupsOf(statements: readonly Statement[], draftsByBlock: Scene['draftsByBlock']): Group[] {
  const groups: Group[] = [];
  let list: { lead: Placed; statements: Statement[] } | undefined;
  const push = (members: readonly Statement[], lead?: Placed) => {
    const first = members[0] as Statement;
    const last = members.at(-1) as Statement;
    const flags = (flag: 'announced' | 'refers' | 'refersFar') => members.some(({ mention }) => mention[flag]);
    const opening = lead ? openingFlags(lead) : { announced: false, refers: false };
    groups.push({
      statements: members,
      section: first.placed.section,
      firstBlock: Math.min(first.placed.index, lead?.index ?? first.placed.index),
      lastBlock: last.placed.index,
      announced: flags('announced') || opening.announced,
      refers: flags('refers') || opening.refers,
      refersFar: flags('refersFar') || opening.refers,
    });
  };
  const close = () => {
    if (list) push(list.statements, list.lead);
    list = undefined;
  };
  const leads = new Set([...draftsByBlock.values()].flatMap(drafts => drafts.map(({ placed }) => placed.leadIn)));
  for (const statement of statements) {
    const { placed, mention } = statement;
    // "Where a contract with you demands it, we use your data:" is said of the list that it opens.
    const opensList = leads.has(placed) && mention.sentence === placed.block.sentences.length - 1;
    const drafts = draftsByBlock.get(placed.index) ?? [];
    const inSentence = drafts.some(({ stated }) => stated.sentence === mention.sentence);
    const local =
      placed.block.kind === 'row' ||
      inSentence ||
      (opensList && !mention.refersFar) ||
      (drafts.length > 0 && (placed.block.kind === 'item' || !mention.refersFar));
    if (local) continue;
    const lead = placed.block.kind === 'item' ? placed.leadIn : undefined;
    if (lead && list?.lead === lead) {
      list.statements.push(statement);
      continue;
    }
    close();
    if (lead) list = { lead, statements: [statement] };
    else push([statement]);
  }
  close();
  return groups;
}

const opensBases = phrases(
  '(legal/lawful) (basis/bases/ground/grounds/reason~)',
  '{we} .. (rely/relies) on',
  '(only/will/may/can) .. (process/use/collect) … (if/when/where)',
  'process … (if/when/where)',
);

const opensThese = phrases(
  '(these/those/the above/above) (purposes/uses/processing)',
  'in this section',
  '(the/all) purposes .. (above/below/described/listed/set out)',
  'for (one of)? these purposes',
);

/** What the words that open a list say of the grounds in it. */
export const openingFlags = ({ block }: Placed) => ({
  announced: block.has(opensBases),
  refers: block.has(opensThese),
});

export function farOf(groups: readonly Group[], withPurposes: ReadonlySet<Section>): Far[] {
  return groups.flatMap(group => {
    if (!group.announced) return [];
    const { statements } = group;
    const kinds = new Set(statements.flatMap(({ mention }) => mention.kinds));
    // A choice of several grounds for everything said above links none of them to a purpose.
    const everything = group.refersFar && !withPurposes.has(group.section) && kinds.size === 1;
    const far: Far = {
      statements,
      cookies: namesCookies(group),
      number: sectionNamed(group),
      marks: marksNamed(group),
      index: group.firstBlock,
      everything,
    };
    return far.cookies || far.number || far.marks || far.everything ? [far] : [];
  });
}

function namesCookies({ statements }: Group): boolean {
  return statements.some(({ placed, mention }) => {
    const sentence = placed.block.sentences[mention.sentence];
    return (
      sentence !== undefined && placed.block.words.ids.slice(sentence.firstWord, sentence.endWord).some(isCookieWord)
    );
  });
}

function sectionNamed({ statements }: Group): string | undefined {
  for (const { placed, mention } of statements) {
    const sentence = placed.block.sentences[mention.sentence];
    const number =
      sentence &&
      /\bpurposes\b[^.]{0,60}\b(?:section|clause|paragraph)\s+(\d[\d.]{0,8})/i.exec(
        placed.block.prose.slice(sentence.start, sentence.end),
      )?.[1];
    if (number) return number.replace(/\.$/, '');
  }
  return undefined;
}
