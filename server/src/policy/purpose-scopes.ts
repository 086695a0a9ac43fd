import type { Span } from '../text/span';
import type { BasisMention } from './bases';
import { type Draft, type Group, labelled, type Scene, type Statement } from './basis-groups';
import { forCookies } from './cookie-grounds';
import type { Placed, Section } from './policy';
import { markOf } from './purpose-marks';
import type { Stated } from './purpose-statements';
import type { Scope } from './purposes';

export type Found =
  | { readonly scope: Scope; readonly weak?: boolean; readonly statements: readonly Statement[] }
  | undefined;

type Rule = (draft: Draft, scene: Scene) => Found;

/** The scopes in the order in which a reader would look for the ground. The first that answers wins. */
export const RULES: readonly Rule[] = [sameSentence, sameItem, leadIn, afterList, underHeading, inSection, byReference];

// 1. "With your consent we use your address to send the newsletter."
function sameSentence({ placed, stated }: Draft, { byBlock, draftsByBlock }: Scene): Found {
  if (placed.block.kind === 'row') return undefined;
  const siblings = (draftsByBlock.get(placed.index) ?? []).filter(other => other.stated.sentence === stated.sentence);
  const here = (byBlock.get(placed.index) ?? []).flatMap(statement =>
    statement.mention.sentence === stated.sentence ? supporting(statement, stated, siblings) : [],
  );
  // A later sentence may add to it: "Where cookies are used, the basis is your consent."
  const added =
    here.length > 0 && placed.block.kind === 'item' ? following(placed, stated.sentence, byBlock, draftsByBlock) : [];
  return { scope: 'sentence', statements: [...here, ...added] };
}

// An aim that is itself a ground ("to perform our contract, to prevent fraud") grounds itself alone, not its siblings.
const AIMS_THEMSELVES: ReadonlySet<string> = new Set([
  'contract',
  'legal_obligation',
  'vital_interests',
  'public_task',
]);

/** Words that make what follows the ground of a whole sentence, not one aim more among others. */
const JOINED =
  /\b(?:where|if|when|as|because|since|necessary|needed|required|based|basis|under|pursuant|for|rely|relying|reliance|in order)\b[^.;]{0,50}$/i;

function supporting(statement: Statement, stated: Stated, siblings: readonly Draft[]): Statement[] {
  const { mention, placed } = statement;
  if (mention.announced || siblings.length < 2) return [statement];
  const owned = (span: Span) =>
    siblings.find(other => other.stated.start <= span.start && span.start < other.stated.end);
  const claims = (hit: BasisMention['hits'][number]): boolean => {
    if (!AIMS_THEMSELVES.has(hit.kind)) return true;
    const owner = owned(hit);
    if (owner) return owner.stated === stated;
    // "If we have to disclose data to comply with a legal duty, or to enforce our terms": the duty is one aim's own.
    const isClaimed = mention.hits.some(other => other.kind === hit.kind && owned(other));
    return !isClaimed && JOINED.test(placed.block.prose.slice(Math.max(0, hit.start - 60), hit.start));
  };
  const hits = mention.hits.filter(claims);
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
  const after = following(placed, stated.sentence, scene.byBlock, scene.draftsByBlock);
  if (after.length > 0) return { scope: 'item', statements: after };
  const before = all.filter(
    ({ mention }) =>
      mention.sentence < stated.sentence && (placed.block.kind === 'item' || mention.refers || mention.announced),
  );
  const drafts = scene.draftsByBlock.get(placed.index) ?? [];
  const alone = before.filter(
    ({ mention }) =>
      !drafts.some(
        other =>
          other.stated.sentence === mention.sentence ||
          // "We do so because you agreed" speaks of what was said before it, not of what comes after.
          (placed.block.kind !== 'item' && !mention.refersFar && other.stated.sentence < mention.sentence),
      ),
  );
  const last = alone.at(-1) ?? (placed.block.kind === 'item' ? itemLabel(placed) : undefined);
  return { scope: 'item', statements: last ? [last] : [] };
}

/** The statements after a sentence, up to the first that belongs to another purpose. */
function following(
  placed: Placed,
  sentence: number,
  byBlock: Scene['byBlock'],
  draftsByBlock: Scene['draftsByBlock'],
): Statement[] {
  const drafts = draftsByBlock.get(placed.index) ?? [];
  const after = (byBlock.get(placed.index) ?? []).filter(({ mention }) => mention.sentence > sentence);
  const own: Statement[] = [];
  for (const statement of after) {
    const { mention } = statement;
    // In a paragraph a sentence with a purpose of its own speaks of that one, and what comes after it does not look back.
    const ownPurpose = placed.block.kind !== 'item' && !mention.refers && !mention.refersFar;
    if (ownPurpose && drafts.some(other => other.stated.sentence === mention.sentence)) break;
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

// 4. The paragraph right after the list: "For all of these the legal basis is ..."
function afterList({ placed }: Draft, { policy, byBlock, draftsByBlock }: Scene): Found {
  if (placed.block.kind === 'heading') return undefined;
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

// 6. "Our lawful bases for these purposes are ...": the section's own statement; without such a word only if it is the sole one.
function inSection(draft: Draft, scene: Scene): Found {
  const { placed } = draft;
  const { groups } = scene;
  const own = (groups.get(placed.section) ?? []).filter(({ announced }) => announced);
  const pointing = own.filter(group => group.refersFar || (group.refers && isNearest(draft, group, scene)));
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

/** "This is done on the basis of ..." speaks of the purposes right before it, not of those further up. */
function isNearest({ placed }: Draft, { firstBlock }: Group, { policy, draftsByBlock }: Scene): boolean {
  if (firstBlock <= placed.index) return true;
  for (let index = placed.index + 1; index < firstBlock; index++) {
    const between = policy.blocks[index] as Placed;
    const sameList = between.leadIn !== undefined && between.leadIn === placed.leadIn;
    if (draftsByBlock.has(index) && !sameList && between !== placed.leadIn) return false;
  }
  return true;
}

// 8. A statement elsewhere that names what it covers: cookies, or "the purposes in section 3".
function byReference(draft: Draft, { far, policy }: Scene): Found {
  const { placed, stated } = draft;
  const mark = far.some(({ marks }) => marks) ? markOf(draft, policy) : undefined;
  for (const { statements, cookies, number, marks, index, everything } of far) {
    // Marks are those of the list above, unless a section is named, too.
    if (mark && marks?.has(mark) && index > placed.index && (!number || number === placed.section.number))
      return { scope: 'reference', statements };
    if (marks) continue;
    if (stated.cookies && cookies)
      return { scope: 'reference', statements: statements.map(statement => forCookies(statement, placed)) };
    if (number && number === placed.section.number) return { scope: 'reference', statements };
    if (everything) return { scope: 'reference', weak: true, statements };
  }
  return undefined;
}
