import type { Placed, Policy, Section } from '../policy/policy';
import { ownSlug, slugOf } from '../policy/reference-anchors';
import { type Reference, referencesOf } from '../policy/references';
import type { Edit } from '../rules/rule';
import { contentsEntries, type Inserted } from './contents-entries';
import { countOn, goesOn, leadingNumber, replacePart } from './count';
import { literal } from './snippet';

/** A number as it stands in the text, and what it becomes. */
interface Renumbered {
  readonly section: Section;
  readonly after: string;
}

/**
 * The edits that move sections on by some numbers: their titles, the numbers below them, the references to them, their anchors
 * and their entries in a contents list, which gets entries for the new ones. As snippet text.
 */
export function keepNumbers(
  policy: Policy,
  inserted: readonly Inserted[],
  shifts: ReadonlyMap<Section, number>,
): readonly Edit[] {
  const moved = new Map<Section, Renumbered>();
  for (const [section, steps] of shifts) {
    const after = countOn(policy, section, steps);
    if (after) moved.set(section, { section, after });
  }
  const edits: Edit[] = [];
  for (const { section, after } of moved.values()) {
    for (const placed of policy.blocks.slice(section.firstBlock, section.endBlock)) {
      const edit = numberEdit(policy, placed, section, after);
      if (edit) edits.push(edit);
    }
  }
  for (const reference of moved.size ? referencesOf(policy) : [])
    edits.push(...referenceEdits(policy, reference, moved));
  return distinct([...edits, ...contentsEntries(policy, inserted)]);
}

/** The number at the head of a block: of the moved section's own title, or one that goes on from its number ("5.2" of "5"). */
function numberEdit(policy: Policy, placed: Placed, { heading, number }: Section, after: string): Edit | undefined {
  const head = leadingNumber(policy.text, placed.outerStart);
  if (!head || (placed.block !== heading && !goesOn(head.written, number))) return undefined;
  const text = replacePart(head.written, number, after);
  return text === undefined ? undefined : { start: head.start, end: head.end, text: literal(text) };
}

function referenceEdits(
  policy: Policy,
  { section, numberSpan, slugSpan }: Reference,
  moved: ReadonlyMap<Section, Renumbered>,
): Edit[] {
  const edits: Edit[] = [];
  const within = section && nearest(section, moved);
  if (within && numberSpan) {
    const written = policy.text.slice(numberSpan.start, numberSpan.end);
    const text = replacePart(written, within.section.number, within.after);
    if (text !== undefined) edits.push({ ...bounds(numberSpan), text: literal(text) });
  }
  if (within?.section === section && within?.section.heading && slugSpan) {
    const { heading, number } = within.section;
    const head = leadingNumber(heading.text, 0);
    const written = head && replacePart(head.written, number, within.after);
    // An anchor that is not made from the title stays as it is.
    const same = policy.text.slice(slugSpan.start, slugSpan.end).toLowerCase() === ownSlug(within.section);
    if (head && written && same) {
      const title = heading.text.slice(0, head.start) + written + heading.text.slice(head.end);
      edits.push({ ...bounds(slugSpan), text: literal(slugOf(title)) });
    }
  }
  return edits;
}

const bounds = ({ start, end }: { start: number; end: number }) => ({ start, end });

function nearest(section: Section, moved: ReadonlyMap<Section, Renumbered>): Renumbered | undefined {
  for (let at: Section | undefined = section; at; at = at.parent) {
    const found = moved.get(at);
    if (found) return found;
  }
  return undefined;
}

/** A number may be reached in two ways: as a title and as what a reference repeats. */
function distinct(edits: readonly Edit[]): readonly Edit[] {
  const seen = new Set<string>();
  return edits.filter(({ start, end }) => {
    const key = `${start} ${end}`;
    // Insertions of one place are different texts.
    if (start !== end && seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
