import type { Clause, Disclosure } from '../disclosures/disclosure';
import { disclosures } from '../disclosures/index';
import type { Policy, Section } from '../policy/policy';
import { relatedSection } from '../rules/disclosures';
import { headingLike } from './heading';
import { literal } from './snippet';

/** Snippet text to insert at an offset of the document. */
export interface Insertion {
  readonly offset: number;
  readonly snippet: string;
  /** The section that the new one stands next to; undefined where it gets no title of its own or stands next to none. */
  readonly neighbour: Section | undefined;
  /** It stands before its neighbour, not after it. */
  readonly first: boolean;
}

/**
 * A clause as a section of its own, at the place where a reader of this policy would look for it. `counted` are the numbers
 * by which others inserted in one go move it on; `known` are the disclosures that the laws of this policy ask for.
 */
export function insertClause(
  policy: Policy,
  disclosure: Disclosure,
  counted = 0,
  clause: Clause = disclosure.clause,
  known: readonly Disclosure[] = disclosures,
): Insertion {
  const eol = endOfLine(policy.text);
  const { before, after, model, deeper } = placeOf(policy, disclosure, known);
  const related = relatedSection(policy, disclosure);
  const titled = !related || !sameWords(related.title, clause.heading);
  const first = !after && before !== undefined;
  const steps = counted + (first ? 0 : 1);
  const section = clauseSection(policy, clause, { section: model, deeper, steps }, titled);
  const gap = gapOf(policy, eol);
  const neighbour = titled && !deeper ? model : undefined;
  const at = insertionAt();
  return { ...at, neighbour, first };

  function insertionAt(): Pick<Insertion, 'offset' | 'snippet'> {
    if (first) return { offset: before.headingSpan.start, snippet: `${section}${gap}` };
    const end = after ? endOf(policy, after) : policy.text.trimEnd().length;
    if (end === 0) return { offset: 0, snippet: section };
    // At the beginning of a line no editor indents the clause like the line before it.
    const next = /^[^\r\n]*(?:\r\n?|\n)/.exec(policy.text.slice(end))?.[0].length;
    if (next === undefined) return { offset: end, snippet: `${gap}${section}` };
    const offset = end + next;
    const crowded = offset < policy.text.length && !/^[ \t]*[\r\n]/.test(policy.text.slice(offset));
    return { offset, snippet: `${gap.slice(eol.length)}${section}${crowded ? gap : eol}` };
  }
}

/** A title to take the kind of title from; the clause stands a rank below it if `deeper`. */
export interface Model {
  readonly section: Section | undefined;
  readonly deeper: boolean;
  /** How far its number is from that of the title; 1 by default. */
  readonly steps?: number;
}

/** The clause with or without its title, marked up as the document is. */
export function clauseSection(policy: Policy, clause: Clause, model: Model, titled = true): string {
  const eol = endOfLine(policy.text);
  const body = bodyFor(policy, clause.body).split('\n').join(eol);
  if (!titled) return body;
  const heading = literal(headingLike(policy, clause.heading, model));
  return `${heading}${policy.format === 'markdown' ? eol + eol : gapOf(policy, eol)}${body}`;
}

interface Position {
  readonly after: Section | undefined;
  readonly before: Section | undefined;
  readonly model: Section | undefined;
  readonly deeper: boolean;
}

function placeOf(policy: Policy, disclosure: Disclosure, known: readonly Disclosure[]): Position {
  const related = relatedSection(policy, disclosure);
  if (related) return { after: related, before: undefined, model: related, deeper: false };
  const siblings = mainSections(policy);
  if (!siblings.length) {
    const title = policy.title.heading ? policy.title : undefined;
    return { after: undefined, before: undefined, model: title, deeper: title !== undefined };
  }
  const at = usualPlace(siblings, disclosure.order, known);
  const after = siblings[at - 1];
  return { after, before: siblings[at], model: after ?? siblings[at], deeper: false };
}

/** The sections a reader sees as the policy's parts: those under its title, or the outermost if none stands above. */
export function mainSections(policy: Policy): readonly Section[] {
  const { title } = policy;
  const under = policy.sections.filter(({ parent, heading }) => heading && parent === title);
  if (under.length) return under;
  const outermost = policy.sections.filter(({ parent, heading }) => heading && !parent);
  return outermost.length > 1 ? outermost : [];
}

/** The place in a row of sections with the fewest of them on the wrong side of an order; the last of equal ones. */
function usualPlace(sections: readonly Section[], order: number, known: readonly Disclosure[]): number {
  const orders = sections.map(section => usualOrder(section, known));
  let wrong = orders.filter(other => other !== undefined && other < order).length;
  let best = { at: 0, wrong };
  orders.forEach((other, i) => {
    if (other !== undefined) wrong += other > order ? 1 : -1;
    if (wrong <= best.wrong) best = { at: i + 1, wrong };
  });
  return best.at;
}

/** Of several disclosures that a title may announce, the one whose own title shares most words with it. */
function usualOrder({ heading, title }: Section, known: readonly Disclosure[]): number | undefined {
  const words = new Set(wordsOf(title));
  let best: { readonly shared: number; readonly order: number } | undefined;
  for (const { headings, order, clause } of known) {
    if (!heading?.has(headings)) continue;
    const shared = wordsOf(clause.heading).filter(word => words.has(word)).length;
    if (!best || shared > best.shared || (shared === best.shared && order < best.order)) best = { shared, order };
  }
  return best?.order;
}

const wordsOf = (title: string): string[] => title.toLowerCase().match(/\p{L}+/gu) ?? [];

/** After the last words of a section, and before what stands above the next title for its sake: blank lines, comments. */
function endOf(policy: Policy, section: Section): number {
  const next = policy.sections.find(({ index, start }) => index > section.index && start >= section.end);
  let index = next?.firstBlock ?? policy.blocks.length;
  let limit = next?.headingSpan.start ?? policy.text.length;
  if (next)
    while (policy.blocks[index - 1]?.block.kind === 'comment') limit = policy.blocks[--index]?.outerStart ?? limit;
  // Marks that close the last block (a fence, a table's bar) belong to the section.
  return Math.max(section.headingSpan.end, policy.text.slice(0, limit).trimEnd().length);
}

export function endOfLine(text: string): string {
  const at = text.search(/[\r\n]/);
  if (at < 0) return '\n';
  return text.startsWith('\r\n', at) ? '\r\n' : (text[at] as string);
}

/** What stands between paragraphs: a blank line, unless a plain text does without. */
function gapOf(policy: Policy, eol: string): string {
  const spaced = policy.format === 'markdown' || /(?:\r\n?|\n)[ \t]*[\r\n]/.test(policy.text.slice(0, 50_000).trim());
  const oneLine = !/[\r\n]/.test(policy.text);
  return spaced || oneLine ? eol + eol : eol;
}

const bodyFor = (policy: Policy, body: string): string =>
  policy.format === 'markdown' ? body : plainBody(body, bulletOf(policy));

/** A clause for plain text, which has no marks of emphasis and links, and bullets of its own. */
export const plainBody = (body: string, bullet = '- '): string =>
  body
    .replace(/\*\*([^*\n]{1,200})\*\*/g, '$1')
    .replace(/(?<!\$\{\d{1,3}:)\[([^\]\n]{1,200})\]\([^)\s]{1,500}\)/g, '$1')
    .replace(/^- /gm, bullet);

function bulletOf(policy: Policy): string {
  const item = policy.blocks.find(({ block, depth, apart }) => block.kind === 'item' && depth === 0 && !apart);
  const mark = item && policy.text.slice(item.outerStart, item.start);
  return mark && mark.length <= 8 && /^[ \t]*[-*+•·▪◦‣⁃●○■□–—][ \t]+$/.test(mark) ? mark : '- ';
}

const sameWords = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();
