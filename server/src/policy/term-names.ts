import { type Block, BlockMap } from '../text/block';
import type { Span } from '../text/span';

/** A name as a definition gives it: its words without quotes and marks, and where they stand. Offsets of the block. */
export interface Name extends Span {
  readonly text: string;
}

/** A name with the quotes or marks around it, `outer` being the whole. */
export interface MarkedName extends Name {
  readonly outer: Span;
}

// Double quotes of every make, also doubled or made of two single ones (``Site''); single ones only where they cannot be apostrophes.
const QUOTED =
  /(["“”„‟«»]{1,2}|``|(?<![\p{L}\p{N}.,'’])['‘’]{1,2})([^"“”„‟«»()]{1,80}?)(["“”„‟«»]{1,2}|['‘’]{1,2}(?![\p{L}\p{N}]))/gu;
const BOLD = /(\*\*|__)([^*_()]{1,80}?)\1/g;
const DOUBLE = /["“”„‟«»]/;

// A cheap look before the search: apostrophes within words are in every second block.
const ANY_QUOTE = /["“”„‟«»]|``|(?:^|[\s([])['‘’]/;

const quoted = new BlockMap<readonly MarkedName[]>();
const bold = new BlockMap<readonly MarkedName[]>();

/** The quoted stretches of a block that could be names; of Markdown prose, so that bold within quotes does not matter. */
export function quotedNames(block: Block): readonly MarkedName[] {
  let known = quoted.get(block);
  if (!known) quoted.set(block, (known = ANY_QUOTE.test(block.prose) ? findQuoted(block.prose) : []));
  return known;
}

function findQuoted(prose: string): readonly MarkedName[] {
  const names: MarkedName[] = [];
  for (const match of prose.matchAll(QUOTED)) {
    const [whole, open, inner, close] = match as unknown as [string, string, string, string];
    if (DOUBLE.test(open) !== DOUBLE.test(close)) continue;
    const name = trimmed(inner, match.index + open.length);
    if (name) names.push({ ...name, outer: { start: match.index, end: match.index + whole.length } });
  }
  return names;
}

/** The bold stretches of a Markdown block that could be names. */
export function boldNames(block: Block): readonly MarkedName[] {
  let known = bold.get(block);
  if (!known) bold.set(block, (known = /\*\*|__/.test(block.text) ? findBold(block.text) : []));
  return known;
}

function findBold(text: string): readonly MarkedName[] {
  const names: MarkedName[] = [];
  for (const match of text.matchAll(BOLD)) {
    const [whole, open, inner] = match as unknown as [string, string, string];
    const name = trimmed(inner, match.index + open.length);
    if (name) names.push({ ...name, outer: { start: match.index, end: match.index + whole.length } });
  }
  return names;
}

// `("the Site")` names the Site. A capital article is left out only before a common noun: "The Guardian" is a name.
const LEAD =
  /^[\s"“”'‘’]*(?:(?:the|our|this|these|each|an?)\s+(?=\p{Lu})|(?:The|Our|This)\s+(?=(?:Web ?)?(?:Sites?|App|Apps|Applications?|Platform|Services?|Company|Group|Policy|Notice|Statement|Agreement|Terms|Products?|Software|Portal|Users?|Customers?|Store|Shop)\W*$))?/u;

/** The words of a stretch as a name, an article aside; undefined if no drafter would define them. */
export function trimmed(inner: string, at: number): Name | undefined {
  const lead = LEAD.exec(inner)?.[0].length ?? 0;
  const text = inner.slice(lead).replace(/[\s,.;:"“”'‘’]+$/, '');
  return isName(text) ? { text: text.replace(/\s+/g, ' '), start: at + lead, end: at + lead + text.length } : undefined;
}

/** One to six words that begin with a letter; web addresses and whole sentences are no names. */
export const isName = (text: string): boolean =>
  /^\p{L}/u.test(text) && text.length <= 60 && text.split(/\s+/).length <= 6 && !/[.!?:;|@/\\<>{}=]/.test(text);

export const isCapitalised = (text: string): boolean => /^\p{Lu}/u.test(text);

/** Whether a capital letter stands at an offset. Asked of every word, so ASCII is answered without a pattern. */
export function isUpperAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code < 128 ? code >= 65 && code <= 90 : /\p{Lu}/u.test(text.charAt(at));
}

const PRONOUNS = new Set('we us our ours ourselves you your yours yourself i me my mine it they them'.split(' '));

/** Names that are words of the language; in capitals "US" is a country. */
export const isPronoun = (name: string): boolean => PRONOUNS.has(name.toLowerCase()) && !/^(?:US|IT)$/.test(name);

/**
 * Whether the capitals of a name tell its uses from the same words with their usual meaning. "Data deletion" at the head of an
 * entry has its capital as a sentence has.
 */
export function isCapitalisedTerm(name: string): boolean {
  const [, ...rest] = name.split(/[\s-]+/);
  const isSentenceCase = rest.some(word => word.length > 3) && !rest.some(isCapitalised);
  return isCapitalised(name) && !isPronoun(name) && !isSentenceCase;
}

export const isControllerPronoun = (name: string): boolean => /^(we|us|our|ours)$/i.test(name);

/** Letters that stand for the words of a longer name: ICO, SCCs, CalOPPA. */
export const isAcronym = (name: string): boolean =>
  /^[\p{Lu}\p{Ll}\d&.-]{2,10}$/u.test(name) && (name.match(/\p{Lu}/gu)?.length ?? 0) >= 2;

/** Names that stand beside each other with nothing but "and", "or" and commas between them. */
export function nameGroups<T extends MarkedName>(prose: string, names: readonly T[]): readonly (readonly T[])[] {
  const groups: T[][] = [];
  for (const name of names) {
    const group = groups.at(-1);
    const between = group && prose.slice((group.at(-1) as T).outer.end, name.outer.start);
    if (group && between !== undefined && /^[\s,;/]*(?:(?:and|or|and\/or)?[\s,]*)(?:the|our)?[\s*_]*$/i.test(between))
      group.push(name);
    else groups.push([name]);
  }
  return groups;
}

/** A stretch without the white space and punctuation at its ends. */
export function tidy(prose: string, start: number, end: number): Span {
  const stretch = prose.slice(start, end);
  const lead = /^[\s,:(–-]*/.exec(stretch)?.[0].length ?? 0;
  return { start: start + lead, end: start + Math.max(lead, stretch.replace(/[\s,;:.(–-]+$/, '').length) };
}
