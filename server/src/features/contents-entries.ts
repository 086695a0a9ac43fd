import type { Placed, Policy, Section } from '../policy/policy';
import { slugOf } from '../policy/reference-anchors';
import { type Reference, referencesOf } from '../policy/references';
import type { Edit } from '../rules/rule';
import { endOfLine } from './clause';
import { later, leadingNumber } from './count';
import { literal } from './snippet';

/** A section about to be inserted next to another. */
export interface Inserted {
  readonly title: string;
  readonly neighbour: Section | undefined;
  readonly first: boolean;
  /** Empty without one. */
  readonly number: string;
  /** How many of those inserted with it come between the neighbour and it, itself included. */
  readonly steps: number;
}

/** An entry of a contents list and the section it names. */
interface Entry {
  readonly reference: Reference;
  readonly placed: Placed;
  readonly section: Section;
}

/** Entries for new sections in the contents lists that name their neighbours, and the numbers of those that follow. */
export function contentsEntries(policy: Policy, inserted: readonly Inserted[]): readonly Edit[] {
  if (policy.contents.length === 0 || inserted.length === 0) return [];
  const listed = new Set(policy.contents);
  const entries = referencesOf(policy).flatMap((reference): Entry[] =>
    reference.section && listed.has(reference.placed)
      ? [{ reference, placed: reference.placed, section: reference.section }]
      : [],
  );
  const edits: Edit[] = [];
  const added = new Map<Entry, number>();
  for (const one of inserted) {
    const at = entries.findIndex(({ section }) => section === one.neighbour);
    const entry = entries[at];
    if (!entry?.reference.titleSpan) continue;
    edits.push(newEntry(policy, entries, at, one, shiftAt(added, entries, at)));
    for (const next of entries.slice(one.first ? at : at + 1)) {
      if (next.placed.depth === entry.placed.depth && next.section.parent === entry.section.parent)
        added.set(next, (added.get(next) ?? 0) + 1);
    }
  }
  for (const [{ placed }, steps] of added) {
    const head = leadingNumber(policy.text, placed.outerStart);
    const text = head && later(head.written, steps, false);
    if (head && text) edits.push({ start: head.start, end: head.end, text: literal(text) });
  }
  return edits;
}

/** By how much an entry moves on for what was added before it; what is added right before it counts from its number. */
const shiftAt = (added: ReadonlyMap<Entry, number>, entries: readonly Entry[], at: number): number =>
  added.get(entries[at] as Entry) ?? 0;

function newEntry(
  policy: Policy,
  entries: readonly Entry[],
  at: number,
  { title, number: own, first, steps }: Inserted,
  shift: number,
): Edit {
  const { reference, placed, section } = entries[at] as Entry;
  const { text, lines } = policy;
  const lineStart = lines.start(lines.at(placed.outerStart).line);
  const line = text.slice(lineStart, placed.end).trimEnd();
  const head = leadingNumber(text, placed.outerStart);
  const number = head && later(head.written, first ? shift : shift + steps, false);
  const parts: { start: number; end: number; text: string }[] = [];
  if (head && number) parts.push({ start: head.start, end: head.end, text: number });
  const { titleSpan, slugSpan } = reference;
  if (titleSpan) {
    // A link's label holds the number, too.
    const at = text.slice(titleSpan.start, titleSpan.end).lastIndexOf(section.title);
    parts.push({ start: titleSpan.start + Math.max(0, at), end: titleSpan.end, text: title });
  }
  if (slugSpan) parts.push({ start: slugSpan.start, end: slugSpan.end, text: slugFor(section, title, own) });
  let made = line;
  for (const part of parts.sort((a, b) => b.start - a.start))
    made = made.slice(0, part.start - lineStart) + part.text + made.slice(part.end - lineStart);
  if (first) return { start: lineStart, end: lineStart, text: literal(`${made}${endOfLine(text)}`) };
  const last = lastBelow(entries, at);
  const next = policy.blocks[last.placed.index + 1];
  const between = next?.apart
    ? /^[\r\n \t]*?(?=[^\r\n]*$)/.exec(text.slice(last.placed.end, next.outerStart))?.[0]
    : undefined;
  return { start: last.placed.end, end: last.placed.end, text: literal(`${between || endOfLine(text)}${made}`) };
}

/** The last entry of those that stand under one. */
function lastBelow(entries: readonly Entry[], at: number): Entry {
  let last = entries[at] as Entry;
  for (const entry of entries.slice(at + 1)) {
    if (!isBelow(entry.section, (entries[at] as Entry).section)) break;
    last = entry;
  }
  return last;
}

function isBelow(section: Section, above: Section): boolean {
  for (let at = section.parent; at; at = at.parent) if (at === above) return true;
  return false;
}

/** The anchor of the new title, which is made like that of its neighbour. */
function slugFor({ heading, title: words }: Section, title: string, number: string): string {
  const own = heading?.text ?? '';
  const head = number ? leadingNumber(own, 0) : undefined;
  const at = own.lastIndexOf(words);
  return slugOf(head && at >= head.end ? own.slice(0, head.start) + number + own.slice(head.end, at) + title : title);
}
