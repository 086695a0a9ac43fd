import type { Placed, Policy, Section } from '../policy/policy';
import { placesWhere } from '../policy/stretches';
import type { PhraseSet } from '../text/phrases';
import type { Disclosure, Evidence } from './disclosure';

/** A sentence that opens a list, and the items that complete it. */
interface List {
  readonly leadIn: Placed;
  readonly items: readonly Placed[];
}

const kept = new WeakMap<Policy, readonly List[]>();

function listsOf(policy: Policy): readonly List[] {
  let lists = kept.get(policy);
  if (!lists) kept.set(policy, (lists = collect(listed(policy))));
  return lists;
}

const listed = placesWhere(
  ({ leadIn, block, apart }) => !apart && leadIn !== undefined && block.kind === 'item' && block.sentences.length > 0,
);

function collect(blocks: readonly Placed[]): readonly List[] {
  const items = new Map<Placed, Placed[]>();
  for (const placed of blocks) {
    const leadIn = placed.leadIn as Placed;
    const list = items.get(leadIn);
    if (list) list.push(placed);
    else items.set(leadIn, [placed]);
  }
  return [...items].map(([leadIn, list]) => ({ leadIn, items: list }));
}

/**
 * The evidence of a disclosure, and with it the rest of the lists and sections it is part of: a lead-in and its items are one
 * statement, and a section whose title and most of whose paragraphs are on a subject is on that subject as a whole. What is
 * added is weak and marked as joined: it shows where the statement stands and adds nothing to it.
 */
export function withWhole(
  { evidence: { lists, wholeSection }, headings }: Disclosure,
  evidence: readonly Evidence[],
  policy: Policy,
): readonly Evidence[] {
  const spoken = evidence.filter(({ strength }) => strength !== 'denied');
  if (!lists || !spoken.length) return evidence;
  const speaking = new Set(spoken.map(({ placed }) => placed));
  // The last sentence of a lead-in is the one its list completes.
  const opening = new Set(spoken.filter(({ placed, end }) => end > lastSentence(placed)).map(({ placed }) => placed));
  // An opt-out among purposes does not make their lead-in one of rights.
  const full = new Set(spoken.filter(({ strength }) => strength === 'found').map(({ placed }) => placed));
  const added: Evidence[] = [];
  const add = (placed: Placed, at: 0 | -1) => {
    const sentence = placed.block.sentences.at(at);
    if (!sentence || speaking.has(placed)) return;
    speaking.add(placed);
    added.push({ placed, strength: 'weak', start: sentence.start, end: sentence.end, joined: true });
  };
  for (const { leadIn, items } of listsOf(policy)) {
    const said = items.filter(item => speaking.has(item)).length;
    const whole = lists !== 'leadIn' && said > 0 && said * 2 >= items.length;
    if (whole || (lists === 'opened' && opening.has(leadIn))) for (const item of items) add(item, 0);
    if ((whole || (lists === 'leadIn' && items.some(item => full.has(item)))) && leadIn.block.kind !== 'heading')
      add(leadIn, -1);
  }
  if (lists !== 'leadIn') {
    for (const section of titled(spoken, headings)) {
      const body = bodyOf(section, policy);
      const said = body.filter(placed => speaking.has(placed)).length;
      if (wholeSection || said * 3 >= body.length * 2) for (const placed of body) add(placed, 0);
    }
  }
  if (!added.length) return evidence;
  return [...evidence, ...added].sort((a, b) => a.placed.index - b.placed.index || a.start - b.start);
}

const lastSentence = ({ block }: Placed): number => block.sentences.at(-1)?.start ?? 0;

/** The sections with evidence whose own title is on the subject. */
const titled = (spoken: readonly Evidence[], titles: PhraseSet): ReadonlySet<Section> =>
  new Set(spoken.map(({ placed }) => placed.section).filter(({ heading }) => heading?.has(titles)));

/** What stands under a title and under no other below it. */
const bodyOf = (section: Section, { blocks }: Policy): readonly Placed[] =>
  blocks
    .slice(section.firstBlock, section.endBlock)
    .filter(
      placed =>
        placed.section === section &&
        !placed.apart &&
        (placed.block.kind === 'paragraph' || placed.block.kind === 'item'),
    );
