import type { Placed, Policy } from '../policy/policy';
import type { Evidence } from './disclosure';

/** A sentence that opens a list, and the items that complete it. */
interface List {
  readonly leadIn: Placed;
  readonly items: readonly Placed[];
}

const kept = new WeakMap<Policy, readonly List[]>();

function listsOf(policy: Policy): readonly List[] {
  let lists = kept.get(policy);
  if (!lists) kept.set(policy, (lists = collect(policy.blocks)));
  return lists;
}

function collect(blocks: readonly Placed[]): readonly List[] {
  const items = new Map<Placed, Placed[]>();
  for (const placed of blocks) {
    const { leadIn, block, apart } = placed;
    if (apart || !leadIn || block.kind !== 'item' || !block.sentences.length) continue;
    const list = items.get(leadIn);
    if (list) list.push(placed);
    else items.set(leadIn, [placed]);
  }
  return [...items].map(([leadIn, list]) => ({ leadIn, items: list }));
}

/**
 * The evidence of a disclosure that is made by enumerating, whole lists included: a lead-in and its items are one statement.
 * Items follow the lead-in where `opened` says so; a list half of whose items speak to the subject is on that subject, its
 * other items and its lead-in, too. What is added is weak: it shows where the statement stands and adds nothing to it.
 */
export function withWholeLists(evidence: readonly Evidence[], policy: Policy, opened: boolean): readonly Evidence[] {
  const spoken = evidence.filter(({ strength }) => strength !== 'denied');
  if (!spoken.length) return evidence;
  const speaking = new Set(spoken.map(({ placed }) => placed));
  // The last sentence of a lead-in is the one its list completes.
  const opening = new Set(spoken.filter(({ placed, end }) => end > lastSentence(placed)).map(({ placed }) => placed));
  const added: Evidence[] = [];
  const add = (placed: Placed, first: boolean) => {
    const sentence = placed.block.sentences.at(first ? 0 : -1);
    if (!sentence || speaking.has(placed)) return;
    speaking.add(placed);
    added.push({ placed, strength: 'weak', start: sentence.start, end: sentence.end });
  };
  for (const { leadIn, items } of listsOf(policy)) {
    const said = items.filter(item => speaking.has(item)).length;
    const half = said > 0 && said * 2 >= items.length;
    if (!half && !(opened && opening.has(leadIn))) continue;
    for (const item of items) add(item, true);
    if (half && leadIn.block.kind !== 'heading') add(leadIn, false);
  }
  if (!added.length) return evidence;
  return [...evidence, ...added].sort((a, b) => a.placed.index - b.placed.index || a.start - b.start);
}

const lastSentence = ({ block }: Placed): number => block.sentences.at(-1)?.start ?? 0;
