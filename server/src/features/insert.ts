import type { Clause, Disclosure } from '../disclosures/disclosure';
import type { Policy, Section } from '../policy/policy';
import type { Edit } from '../rules/rule';
import { type Insertion, insertClause } from './clause';
import type { Inserted } from './contents-entries';
import { countOn, rowOf } from './count';
import { keepNumbers } from './keep-numbers';
import { clauseFor, dutiesOf } from './regimes';
import { renumber } from './snippet';

/**
 * The edits that insert clauses, as snippets, in the order of the document. Clauses of one place stand in the usual order of a
 * policy. Where sections are numbered or listed, those that follow move on, with what refers to them. `others` are snippets to
 * insert with them.
 */
export function clauseEdits(
  policy: Policy,
  regimeNames: readonly string[],
  wanted: readonly Disclosure[],
  others: readonly Edit[] = [],
): readonly Edit[] {
  const inserted = inOrder(policy, regimeNames, wanted);
  const known = knownUnder(policy, regimeNames);
  const shifts = shiftsOf(policy, inserted);
  const byOffset = new Map<number, string[]>();
  const placed = inserted.map(({ disclosure, clause, neighbour, offset }, i): Inserted => {
    const before = inserted.slice(0, i).filter(other => other.neighbour && other.neighbour === neighbour).length;
    const counted = (neighbour ? (shifts.before.get(neighbour) ?? 0) : 0) + before;
    const insertion = insertClause(policy, disclosure, counted, clause, known);
    const there = byOffset.get(offset);
    if (there) there.push(insertion.snippet);
    else byOffset.set(offset, [insertion.snippet]);
    const step = insertion.first ? 0 : 1;
    const number = (neighbour && countOn(policy, neighbour, counted + step)) ?? '';
    return { ...insertion, title: clause.heading, number, steps: before + step };
  });
  const clauses = [...byOffset].map(
    ([offset, snippets]): Edit => ({ start: offset, end: offset, text: renumber(snippets).join('') }),
  );
  const edits = merged([...keepNumbers(policy, placed, shifts.by), ...others, ...clauses]);
  const texts = renumber(edits.map(({ text }) => text));
  return edits.map((edit, i) => ({ ...edit, text: texts[i] as string }));
}

/** A title such as "Sharing" means what the laws of this policy call so. */
const knownUnder = (policy: Policy, regimeNames: readonly string[]): readonly Disclosure[] =>
  dutiesOf(policy, regimeNames).map(({ disclosure }) => disclosure);

/** In document order; what is inserted at one place is one edit, since clients differ in how they order several. */
function merged(edits: readonly Edit[]): readonly Edit[] {
  const result: Edit[] = [];
  for (const edit of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = result.at(-1);
    if (last && last.start === last.end && edit.start === edit.end && last.start === edit.start)
      result[result.length - 1] = { ...last, text: renumber([last.text, edit.text]).join('') };
    else result.push(edit);
  }
  return result;
}

interface Wanted extends Insertion {
  readonly disclosure: Disclosure;
  readonly clause: Clause;
}

/** In document order. At the end of a subsection, which may be the end of its parent, the deeper section comes first. */
function inOrder(policy: Policy, regimeNames: readonly string[], wanted: readonly Disclosure[]): readonly Wanted[] {
  const depth = ({ neighbour }: Insertion) => neighbour?.level ?? 0;
  const known = knownUnder(policy, regimeNames);
  return wanted
    .map(disclosure => {
      const clause = clauseFor(policy, regimeNames, disclosure);
      return { disclosure, clause, ...insertClause(policy, disclosure, 0, clause, known) };
    })
    .sort((a, b) => a.offset - b.offset || depth(b) - depth(a) || a.disclosure.order - b.disclosure.order);
}

interface Shifts {
  /** By how much each numbered section moves on. */
  readonly by: ReadonlyMap<Section, number>;
  /** The same without what is inserted right before it, whose numbers count from its own. */
  readonly before: ReadonlyMap<Section, number>;
}

function shiftsOf(policy: Policy, inserted: readonly Insertion[]): Shifts {
  const by = new Map<Section, number>();
  const before = new Map<Section, number>();
  for (const { neighbour, first } of inserted) {
    if (!neighbour) continue;
    const row = rowOf(policy, neighbour);
    const at = row.indexOf(neighbour);
    if (at < 0) continue;
    row.forEach((section, i) => {
      if (i > at || (first && i === at)) by.set(section, (by.get(section) ?? 0) + 1);
      if (i > at) before.set(section, (before.get(section) ?? 0) + 1);
    });
  }
  return { by, before };
}
