import { phrases } from '../text/phrases';
import type { Span } from '../text/span';
import { spelling } from '../text/tokens';
import { type BasisMention, bareBases, basesIn } from './bases';
import type { Placed, Policy, Section } from './policy';
import type { Stated } from './purpose-statements';
import { isCookieWord } from './purpose-words';
import type { Basis, BasisStatement, Purpose, Scope } from './purposes';

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
interface Scene {
  readonly policy: Policy;
  readonly byBlock: ReadonlyMap<number, readonly Statement[]>;
  readonly draftsByBlock: ReadonlyMap<number, readonly Draft[]>;
  /** Runs of statements that belong to no single sentence or item of purposes, by section. */
  readonly groups: ReadonlyMap<Section, readonly Group[]>;
  /** Statements that name what they cover elsewhere: cookies, a numbered section, "the purposes above". */
  readonly far: readonly Far[];
}

interface Far {
  readonly statements: readonly Statement[];
  readonly cookies: boolean;
  readonly number: string | undefined;
  readonly everything: boolean;
}

/** One statement, or the items of one list of grounds. */
interface Group {
  readonly statements: readonly Statement[];
  readonly section: Section;
  readonly firstBlock: number;
  readonly lastBlock: number;
  readonly announced: boolean;
  readonly refers: boolean;
  readonly refersFar: boolean;
}

type Found = { readonly scope: Scope; readonly weak?: boolean; readonly statements: readonly Statement[] } | undefined;
type Rule = (draft: Draft, scene: Scene) => Found;

/** The scopes in the order in which a reader would look for the ground. The first that answers wins. */
const RULES: readonly Rule[] = [sameSentence, sameItem, leadIn, afterList, underHeading, inSection, byReference];

/** Joins purposes and grounds: every purpose with its grounds, every statement with what it covers. */
export function join(
  drafts: readonly Draft[],
  statements: readonly Statement[],
  policy: Policy,
): { purposes: Purpose[]; statements: BasisStatement[] } {
  const byBlock = groupBy(statements, ({ placed }) => placed.index);
  const draftsByBlock = groupBy(drafts, ({ placed }) => placed.index);
  const list = groupsOf(statements, draftsByBlock);
  const withPurposes = new Set(drafts.map(({ placed }) => placed.section));
  const scene: Scene = {
    policy,
    byBlock,
    draftsByBlock,
    groups: bySection(list),
    far: farOf(list, withPurposes),
  };
  const found = drafts.map((draft): Found => {
    for (const rule of RULES) {
      const answer = rule(draft, scene);
      if (answer?.statements.length) return answer;
    }
    return undefined;
  });
  byName(drafts, found);
  const covers = new Map<Statement, Purpose[]>();
  const purposes = drafts.map(({ placed, stated, span }, i): Purpose => {
    const answer = found[i];
    const bases: Basis[] = [];
    for (const statement of answer?.statements ?? []) {
      for (const kind of statement.mention.kinds) {
        if (!bases.some(other => other.kind === kind))
          bases.push({ ...statement.span, kind, scope: answer?.scope ?? 'section', weak: answer?.weak ?? false });
      }
    }
    const purpose: Purpose = { ...span, placed, kind: stated.kind, cookies: stated.cookies, bases };
    for (const statement of answer?.statements ?? []) {
      const whole = statement.whole ?? statement;
      const known = covers.get(whole);
      if (known) known.push(purpose);
      else covers.set(whole, [purpose]);
    }
    return purpose;
  });
  const titles = new Set([
    ...titleStatements(policy),
    ...[...covers.keys()].filter(({ placed }) => placed.block.kind === 'heading'),
  ]);
  const all = [...statements, ...titles];
  const made = all.map(
    (statement): BasisStatement => ({
      ...statement.span,
      placed: statement.placed,
      kinds: statement.mention.kinds,
      hits: statement.mention.hits.map(({ kind, start, end }) => ({
        kind,
        start: start + statement.placed.start,
        end: end + statement.placed.start,
      })),
      announced: statement.mention.announced,
      covers: covers.get(statement) ?? [],
    }),
  );
  return { purposes, statements: made.sort((a, b) => a.start - b.start) };
}

function groupBy<T, K>(list: readonly T[], key: (value: T) => K): Map<K, T[]> {
  const map = new Map<K, T[]>();
  for (const value of list) {
    const known = map.get(key(value));
    if (known) known.push(value);
    else map.set(key(value), [value]);
  }
  return map;
}

// 1. "With your consent we use your address to send the newsletter."
function sameSentence({ placed, stated }: Draft, { byBlock, draftsByBlock }: Scene): Found {
  if (placed.block.kind === 'row') return undefined;
  const siblings = (draftsByBlock.get(placed.index) ?? []).filter(other => other.stated.sentence === stated.sentence);
  const here = (byBlock.get(placed.index) ?? []).flatMap(statement =>
    statement.mention.sentence === stated.sentence ? supporting(statement, stated, siblings) : [],
  );
  // A later sentence may add to it: "Where cookies are used, the basis is your consent."
  const added =
    here.length > 0 && placed.block.kind === 'item' ? following(placed, stated.sentence, byBlock, placed.index) : [];
  return { scope: 'sentence', statements: [...here, ...added] };
}

// An aim that is itself a ground ("to perform our contract, to prevent fraud") grounds itself alone, not its siblings.
const AIMS_THEMSELVES: ReadonlySet<string> = new Set([
  'contract',
  'legal_obligation',
  'vital_interests',
  'public_task',
]);

function supporting(statement: Statement, stated: Stated, siblings: readonly Draft[]): Statement[] {
  const { mention } = statement;
  if (mention.announced || siblings.length < 2) return [statement];
  const owned = (span: Span) =>
    siblings.find(other => other.stated.start <= span.start && span.start < other.stated.end);
  const hits = mention.hits.filter(hit => !AIMS_THEMSELVES.has(hit.kind) || (owned(hit)?.stated ?? stated) === stated);
  const kinds = [...new Set(hits.map(({ kind }) => kind))];
  if (kinds.length === 0) return [];
  return kinds.length === mention.kinds.length
    ? [statement]
    : [{ ...statement, mention: { ...mention, hits, kinds }, whole: statement }];
}

// 2. "to send the newsletter. The legal basis is your consent." Also "We analyse visits to improve. The legal basis for this is ..."
function sameItem({ placed, stated }: Draft, scene: Scene): Found {
  const all = scene.byBlock.get(placed.index) ?? [];
  if (placed.block.kind === 'row') return { scope: 'item', statements: all };
  const after = following(placed, stated.sentence, scene.byBlock, placed.index);
  if (after.length > 0) return { scope: 'item', statements: after };
  const before = all.filter(
    ({ mention }) =>
      mention.sentence < stated.sentence && (placed.block.kind === 'item' || mention.refers || mention.announced),
  );
  const alone = before.filter(
    ({ mention }) =>
      !(scene.draftsByBlock.get(placed.index) ?? []).some(other => other.stated.sentence === mention.sentence),
  );
  const last = alone.at(-1) ?? (placed.block.kind === 'item' ? itemLabel(placed) : undefined);
  return { scope: 'item', statements: last ? [last] : [] };
}

/** The statements after a sentence, up to the first that belongs to another purpose. */
function following(placed: Placed, sentence: number, byBlock: Scene['byBlock'], index: number): Statement[] {
  const after = (byBlock.get(index) ?? []).filter(({ mention }) => mention.sentence > sentence);
  const own: Statement[] = [];
  for (const statement of after) {
    const { mention } = statement;
    if (!(placed.block.kind === 'item' || mention.refers || mention.announced)) continue;
    const last = own.at(-1);
    if (last && mention.sentence > last.mention.sentence + 1) break;
    own.push(statement);
  }
  return own;
}

// 3. "Where it is in our legitimate interests, we use your data to:" and a parent item with its ground.
function leadIn({ placed }: Draft, { byBlock }: Scene): Found {
  for (let lead = placed.leadIn; lead && lead.block.kind !== 'row'; lead = lead.leadIn) {
    const { block } = lead;
    const own = byBlock.get(lead.index) ?? [];
    const last = block.sentences.length - 1;
    const valid = own.filter(({ mention }) => block.kind === 'item' || mention.sentence === last || mention.announced);
    if (valid.length > 0) return { scope: 'lead-in', statements: valid };
    if (block.kind !== 'heading' && block.words.ids.length <= 6) {
      const label = labelled(lead);
      if (label) return { scope: 'lead-in', statements: [label] };
    }
  }
  return undefined;
}

/** "**Consent.** We send you ..." or "Consent: to send you ...": an item's bold or short opening names its ground. */
function itemLabel(placed: Placed): Statement | undefined {
  const { block } = placed;
  const first = block.sentences[0];
  if (!first) return undefined;
  const colon = block.prose.slice(first.start, Math.min(first.end, first.start + 60)).indexOf(':');
  const end = colon > 0 ? first.start + colon : block.sentences.length > 1 ? first.end : 0;
  return end > 0 && block.words.starts.filter(start => start < end).length <= 5 ? labelled(placed, end) : undefined;
}

const keptLabels = new WeakMap<Placed, { readonly statement: Statement | undefined }>();

/** A title or short label that is a ground's name: "Legitimate interests", "Consent:". */
function labelled(placed: Placed, end = placed.block.text.length): Statement | undefined {
  let known = keptLabels.get(placed);
  if (!known) {
    const { block } = placed;
    const isLong = block.words.starts.filter(start => start < end).length > 8;
    // In a long title only a full statement counts: "... pursuant to our legitimate interest".
    const named = isLong ? basesIn(block).flatMap(mention => mention.hits) : bareBases(block, { start: 0, end });
    const hits = block.find(notBasisTitle).some(hit => hit.end <= end) ? [] : named;
    const kinds = [...new Set(hits.map(({ kind }) => kind))];
    const first = hits[0];
    const span = first ? { start: first.start, end: Math.max(...hits.map(({ end }) => end)) } : { start: 0, end: 0 };
    const statement = first
      ? {
          placed,
          mention: { ...span, kinds, hits, sentence: 0, announced: true, refers: true, refersFar: false },
          span: { start: placed.start + span.start, end: placed.start + span.end },
        }
      : undefined;
    keptLabels.set(placed, (known = { statement }));
  }
  return known.statement;
}

const notBasisTitle = phrases(
  '(withdraw~/right/rights/cookie/cookies/parent~/child~/minors/how/change~/update~/scope/acceptance/manag~/your consent/and consent/consent to/opt)',
  'disclos~',
);

// 4. The paragraph right after the list: "For all of these the legal basis is ..."
function afterList({ placed }: Draft, { policy, byBlock, draftsByBlock }: Scene): Found {
  let index = placed.index + 1;
  const isList = (at: Placed | undefined) =>
    at !== undefined && (at.block.kind === 'item' || at.block.kind === 'row') && at.section === placed.section;
  const answers = (at: number): readonly Statement[] =>
    (byBlock.get(at) ?? []).filter(
      ({ mention }) =>
        mention.announced &&
        (mention.refers || mention.refersFar) &&
        !draftsByBlock.get(at)?.some(({ stated }) => stated.sentence === mention.sentence),
    );
  for (let steps = 0; steps < 200 && isList(policy.blocks[index]); steps++, index++) {
    const next = policy.blocks[index] as Placed;
    if (draftsByBlock.has(index) || (next.leadIn && byBlock.has(next.leadIn.index))) continue;
    const answer = answers(index);
    if (answer.length > 0 && next.leadIn !== placed.leadIn) return { scope: 'after-list', statements: answer };
  }
  const next = policy.blocks[index];
  if (!next || next.section !== placed.section || next.block.kind === 'heading') return undefined;
  return { scope: 'after-list', statements: draftsByBlock.has(index) && !isList(placed) ? [] : answers(index) };
}

// 5. A title that is a ground's name covers its section.
function underHeading({ placed }: Draft, { policy }: Scene): Found {
  for (let section: Section | undefined = placed.section; section; section = section.parent) {
    const { heading } = section;
    if (!heading || heading.words.ids.length > 16) continue;
    const at = policy.blocks[section.firstBlock];
    const statement = at && at.block === heading ? labelled(at) : undefined;
    if (statement) return { scope: 'heading', statements: [statement] };
  }
  return undefined;
}

/** Sibling titles that are the names of grounds state them, even where no purpose stands below. */
function titleStatements({ blocks, sections }: Policy): Statement[] {
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
function bySection(groups: readonly Group[]): Map<Section, Group[]> {
  const map = groupBy(groups, ({ section }) => section);
  for (const group of groups) {
    const { parent, heading } = group.section;
    if (!heading?.has(basisTitle) || heading.words.ids.length > 5 || !parent?.heading || parent.level < 2) continue;
    map.set(parent, [...(map.get(parent) ?? []), { ...group, refersFar: true }]);
  }
  return map;
}

const basisTitle = phrases('(legal/lawful) (basis/bases/ground/grounds/justification)');

/** Statements that stand for themselves: without a purpose in their sentence or item. Items of one list are one group. */
function groupsOf(statements: readonly Statement[], draftsByBlock: Scene['draftsByBlock']): Group[] {
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
  for (const statement of statements) {
    const { placed, mention } = statement;
    const drafts = draftsByBlock.get(placed.index) ?? [];
    const local =
      placed.block.kind === 'row' ||
      (placed.block.kind === 'item'
        ? drafts.length > 0
        : drafts.some(({ stated }) => stated.sentence === mention.sentence));
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
const openingFlags = ({ block }: Placed) => ({ announced: block.has(opensBases), refers: block.has(opensThese) });

// 6. "Our lawful bases for these purposes are ...": the section's own statement; without such a word only if it is the sole one.
function inSection({ placed }: Draft, { groups }: Scene): Found {
  const own = (groups.get(placed.section) ?? []).filter(({ announced }) => announced);
  const pointing = own.filter(group => group.refers || group.refersFar);
  const before = pointing.filter(group => group.lastBlock <= placed.index).at(-1);
  const chosen = pointing.find(group => group.firstBlock >= placed.index) ?? before;
  if (chosen) return { scope: 'section', statements: chosen.statements };
  for (let section = placed.section.parent; section?.heading && section.level > 1; section = section.parent) {
    const outer = groups.get(section)?.find(group => group.announced && group.refersFar);
    if (outer) return { scope: 'section', statements: outer.statements };
  }
  const sole = placed.section.heading && own.length === 1 ? own[0] : undefined;
  return sole ? { scope: 'section', weak: true, statements: sole.statements } : undefined;
}

// 8. A statement elsewhere that names what it covers: cookies, or "the purposes in section 3".
function byReference({ placed, stated }: Draft, { far }: Scene): Found {
  for (const { statements, cookies, number, everything } of far) {
    if ((stated.cookies && cookies) || (number && number === placed.section.number))
      return { scope: 'reference', statements };
    if (everything) return { scope: 'reference', weak: true, statements };
  }
  return undefined;
}

function farOf(groups: readonly Group[], withPurposes: ReadonlySet<Section>): Far[] {
  return groups.flatMap(group => {
    if (!group.announced) return [];
    const { statements } = group;
    const kinds = new Set(statements.flatMap(({ mention }) => mention.kinds));
    // A choice of several grounds for everything said above links none of them to a purpose.
    const everything = group.refersFar && !withPurposes.has(group.section) && kinds.size === 1;
    const far: Far = { statements, cookies: namesCookies(group), number: sectionNamed(group), everything };
    return far.cookies || far.number || far.everything ? [far] : [];
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

const SMALL_WORDS = new Set(
  'to for and or the a an of our your you us we in on with by that this other any as such may from at is are be it its their them'.split(
    ' ',
  ),
);

/** A purpose named again elsewhere with its ground ("Consent: to send the newsletter") has that ground. */
function byName(drafts: readonly Draft[], found: (Found | undefined)[]): void {
  const words = drafts.map(contentWords);
  const grounded = new Map<string, number[]>();
  drafts.forEach((_, i) => {
    if (!found[i]?.statements.length) return;
    for (const word of words[i] as ReadonlySet<string>) {
      const known = grounded.get(word);
      if (!known) grounded.set(word, [i]);
      else if (known.length < MOST_TWINS) known.push(i);
    }
  });
  const before = [...found];
  drafts.forEach((_, i) => {
    const own = words[i] as ReadonlySet<string>;
    if (before[i]?.statements.length || own.size < 2) return;
    const shared = new Map<number, number>();
    for (const word of own) for (const k of grounded.get(word) ?? []) shared.set(k, (shared.get(k) ?? 0) + 1);
    for (const [k, count] of shared) {
      const other = words[k] as ReadonlySet<string>;
      if (count < 2 || count < 0.75 * Math.max(own.size, Math.min(other.size, own.size + 2))) continue;
      found[i] = { scope: 'reference', statements: before[k]?.statements ?? [] };
      return;
    }
  });
}

// A word that many purposes share tells none of them apart.
const MOST_TWINS = 40;

function contentWords({ placed, stated }: Draft): ReadonlySet<string> {
  const { ids, starts } = placed.block.words;
  const own = ids.filter((_, k) => (starts[k] as number) >= stated.start && (starts[k] as number) < stated.end);
  return new Set(own.map(spelling).filter(word => !SMALL_WORDS.has(word)));
}
