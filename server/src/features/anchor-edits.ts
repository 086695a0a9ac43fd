import type { Policy } from '../policy/policy';
import { titleKey } from '../policy/title-text';
import type { Edit } from '../rules/rule';

const DEFINITION = /^ {0,3}\[([^\]\n]{1,200})\]:[ \t]{0,9}<?#([^\s>]{1,200})/gm;
const HREF = /\bhref\s{0,3}=\s{0,3}["']#([^"'\s]{1,200})["']/gi;
const BY_REFERENCE = /\[([^[\]\n]{1,200})\]\[([^[\]\n]{1,200})\]/g;

/**
 * The edits that lead links to a new anchor where no reference of the policy stands: `[r]: #old` and `href="#old"`. The words
 * of `[Old title][r]` follow, too; those of `[Old title]` name the definition, so they stay. Reads the whole text: for a rename.
 */
export function anchorEdits({ text, format }: Policy, from: Named, to: Named): readonly Edit[] {
  if (format !== 'markdown' || !from.slug || !text.includes(`#${from.slug}`)) return [];
  const edits: Edit[] = [];
  const labels = new Set<string>();
  for (const { index, 0: whole, 1: label = '', 2: slug = '' } of text.matchAll(DEFINITION)) {
    if (slug !== from.slug) continue;
    labels.add(label.toLowerCase());
    const end = index + whole.length;
    edits.push({ start: end - slug.length, end, text: to.slug });
  }
  for (const { index, 0: whole, 1: slug = '' } of text.matchAll(HREF)) {
    if (slug !== from.slug) continue;
    const end = index + whole.length - 1;
    edits.push({ start: end - slug.length, end, text: to.slug });
  }
  if (labels.size === 0) return edits;
  const key = titleKey(from.title);
  for (const { index, 1: words = '', 2: label = '' } of text.matchAll(BY_REFERENCE)) {
    if (!labels.has(label.toLowerCase()) || titleKey(words) !== key) continue;
    edits.push({ start: index + 1, end: index + 1 + words.length, text: to.title });
  }
  return edits;
}

/** A title and its anchor. */
interface Named {
  readonly title: string;
  readonly slug: string;
}
