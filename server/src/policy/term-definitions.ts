import { type Block, BlockMap, type Sentence } from '../text/block';
import { overlaps, type Span } from '../text/span';
import {
  boldNames,
  isCapitalised,
  isControllerPronoun,
  type MarkedName,
  type Name,
  nameGroups,
  quotedNames,
  trimmed,
} from './term-names';
import { parentheticals } from './term-parentheses';

/** How a definition is written. An `entry` stands in a list or section of definitions. */
export type DefinitionForm = 'parenthesis' | 'means' | 'call' | 'acronym' | 'entry';

/** A definition as one block shows it; offsets of the block. */
export interface Definition {
  readonly form: DefinitionForm;
  /** One or more names for one thing, in order. */
  readonly names: readonly Name[];
  /** The words that define: the parenthesis, or the sentence. */
  readonly span: Span;
  /** What the names stand for. */
  readonly standsFor: Span;
  /** "together", "collectively": the names cover several things. */
  readonly collective: boolean;
}

const kept = new BlockMap<readonly Definition[]>();

/** The definitions that show by their own words, wherever they stand. Quoted words alone define nothing. */
export function definitionsIn(block: Block): readonly Definition[] {
  let known = kept.get(block);
  if (!known) kept.set(block, (known = find(block)));
  return known;
}

function find(block: Block): readonly Definition[] {
  if (block.kind === 'code' || block.kind === 'comment') return [];
  const found = parentheticals(block);
  if (block.kind === 'heading' || !SAYS.test(block.prose)) return found;
  const free = <T extends { readonly outer: Span }>(names: readonly T[]): readonly T[] =>
    names.filter(({ outer }) => !found.some(({ span }) => overlaps(span, outer)));
  const quoted = free(quotedNames(block));
  const bold = free(boldNames(block)).filter(({ outer }) => !quoted.some(other => overlaps(other.outer, outer)));
  for (const sentence of block.sentences) {
    const definition =
      meaning(block, sentence, inside(quoted, sentence)) ??
      meaning(block, sentence, inside(bold, sentence)) ??
      bareMeaning(block, sentence);
    if (definition) found.push(definition);
    else found.push(...callings(block, sentence, inside(quoted, sentence)));
  }
  return found.sort((a, b) => a.span.start - b.span.start);
}

// Without one of these words no sentence defines anything.
const SAYS =
  /\b(?:means?|meaning|refers?|referr(?:ed|ing)|references?|includes?|defined|denotes?|stands?|call|called|describe|term|hereinafter|hereafter|known|together|collectively|jointly|talking)\b/i;

const inside = (names: readonly MarkedName[], { start, end }: Span): MarkedName[] =>
  names.filter(name => name.start >= start && name.end <= end);

// Words that lead up to a name at the start of a sentence: "In this policy, the term ...", "When we say ...".
const OPENING =
  /^(?:[\s,:*_–-]|\b(?:the|terms?|words?|expressions?|phrases?|in|for|purposes?|of|this|these|our|we|when|where|wherever|whenever|used?|say|by|references?|to|a|an|any|section|clause|policy|notice|statement|privacy|cookies?|document|refer|mention|speak|talk|about|using|throughout|within|here|herein|and|or|following|as)\b)*$/i;
const ANNOUNCED = /\b(?:terms?|words?|expressions?|when|where|wherever|whenever|references?|by)\b/i;
const VERB =
  /^[\s*_]*(?:,[^,.;]{1,60},\s*)?(?:\((?:[^()]{1,60})\)\s*)?(?:(?:as used |when used )?(?:in|throughout|within) this [\p{L} ]{1,30}?,?\s)?\s*(?:(?:shall|will|also|each|both|respectively)\s){0,2}(means?|refers? to|refer|includes?|(?:has|have) the (?:same )?meanings?|(?:is|are) (?:a )?references? to|(?:is|are) defined (?:as|in)|denotes?|stands? for)\b/iu;
const WE_MEAN =
  /^[\s*_]*,?\s*(?:(?:in|throughout) this [\p{L} ]{1,30},?\s*)?(?:(?:we|it) (?:mean|means|refer|refers to|are referring to|are talking about)|we[’']re (?:referring|talking)|(?:this|that) (?:means|refers to)|(?:is|are) to\b)/iu;
const NOT_WHAT = /^\s*(?:that\b|you\b|we\b|is\b|it\b|only\b|your browser\b)/i;

/** `"Site" means ...`, `By "personal data" we mean ...`, `References to "we" are references to ...`. */
function meaning({ prose }: Block, sentence: Sentence, names: readonly MarkedName[]): Definition | undefined {
  const [group] = nameGroups(prose, names);
  const first = group?.[0];
  const last = group?.at(-1);
  if (!group || !first || !last) return undefined;
  const opening = prose.slice(sentence.start, first.outer.start);
  if (opening.length > 120) return undefined;
  const after = prose.slice(last.outer.end, Math.min(sentence.end, last.outer.end + 160));
  const announced = ANNOUNCED.test(opening);
  const verb = VERB.exec(after) ?? (announced ? WE_MEAN.exec(after) : null);
  if (!verb || !OPENING.test(opening)) return undefined;
  const rest = after.slice(verb[0].length);
  if (NOT_WHAT.test(rest) || !/\p{L}/u.test(rest)) return undefined;
  if (/^include/i.test(verb[1] ?? '') && !announced && !isCapitalised(first.text)) return undefined;
  const start = last.outer.end + verb[0].length;
  return {
    form: 'means',
    names: group.map(({ text, start, end }): Name => ({ text, start, end })),
    span: { start: sentence.start, end: sentence.end },
    standsFor: tidy(prose, start, sentence.end),
    collective: false,
  };
}

const BARE =
  /^(?:[\s*_]|\b(?:The term|In this (?:policy|notice|statement|privacy policy|privacy notice),)\s)*((?:\p{Lu}[\p{L}\p{N}’'-]*\s+(?:(?:of|and|or)\s+)?){1,5})(?:shall mean|means|refers to)\s+(?:any|the|a|an|all|each|such|information|data|our|those|one)\b/u;

/** `Personal Data means any ...`, without quotes: at least two capitalised words, as one may merely begin the sentence. */
function bareMeaning({ prose }: Block, sentence: Sentence): Definition | undefined {
  const opening = prose.slice(sentence.start, Math.min(sentence.end, sentence.start + 120));
  if (!opening.includes(' mean') && !opening.includes(' refers to ')) return undefined;
  const match = BARE.exec(prose.slice(sentence.start, Math.min(sentence.end, sentence.start + 160)));
  const inner = match?.[1];
  if (!match || !inner || /^(?:This|That|It|Which|What|The|Our|Your)\b/.test(inner)) return undefined;
  const at = sentence.start + match[0].indexOf(inner);
  const name = trimmed(inner, at);
  if (!name?.text.includes(' ')) return undefined;
  return {
    form: 'means',
    names: [name],
    span: { start: sentence.start, end: sentence.end },
    standsFor: tidy(prose, sentence.start + match[0].length, sentence.end),
    collective: false,
  };
}

const CALL =
  /\b(?:we (?:shall |will |may |also )?(?:call|refer to|describe|term)\b[^.;"“”]{0,60}?|(?:hereinafter|hereafter),?(?: (?:called|referred to as|known as|defined as|the))*|(?:(?:referred|refer) to|known|defined|described)(?: (?:herein|here|below|together|collectively|jointly|hereinafter|in this [\p{L} ]{1,30}))* as|(?:together|collectively|jointly),?(?: as)?)\s*,?\s*(?:the|our|a|an|this|as|its)?\s*$/iu;
const SAID_BY_OTHERS =
  /\b(?:commonly|also|otherwise|generally|sometimes|often|usually|widely|so|typically|better)[\s-]+(?:known|referred|called|defined)\b/i;
const HEREINAFTER =
  /\b(?:hereinafter|hereafter),?\s+(?:(?:called|referred to as|known as|defined as)\s+)?(?:the\s+|our\s+)?(\p{Lu}\p{L}*(?:\s\p{Lu}\p{L}*){0,3})/gu;

/** `we call this the "Site"`, `hereinafter referred to as "Acme"`. */
function callings({ prose }: Block, sentence: Sentence, names: readonly MarkedName[]): Definition[] {
  const found: Definition[] = [];
  const add = (group: readonly Name[], from: number): void => {
    found.push({
      form: 'call',
      names: group.map(({ text, start, end }): Name => ({ text, start, end })),
      span: { start: sentence.start, end: sentence.end },
      standsFor: tidy(prose, Math.max(sentence.start, from - 160), from),
      collective: /\b(?:together|collectively|jointly)\b/i.test(prose.slice(from, group[0]?.start)),
    });
  };
  for (const group of nameGroups(prose, names)) {
    const first = group[0] as MarkedName;
    const from = Math.max(sentence.start, first.outer.start - 120);
    const before = prose.slice(from, first.outer.start);
    const call = CALL.exec(before);
    if (!call || SAID_BY_OTHERS.test(before.slice(Math.max(0, call.index - 14)))) continue;
    const ours = /\bwe\b|\bthis (?:policy|notice|statement|privacy)/i.test(call[0]);
    if (isCapitalised(first.text) || isControllerPronoun(first.text) || ours) add(group, from + call.index);
  }
  if (found.length || !/\bhere(?:in)?after\b/i.test(prose)) return found;
  for (const match of prose.slice(sentence.start, sentence.end).matchAll(HEREINAFTER)) {
    const inner = match[1] as string;
    const at = sentence.start + match.index + match[0].length - inner.length;
    const name = trimmed(inner, at);
    if (name) add([name], sentence.start + match.index);
  }
  return found;
}

/** A stretch without the white space and punctuation at its ends. */
function tidy(prose: string, start: number, end: number): Span {
  const stretch = prose.slice(start, end);
  const lead = /^[\s,:(–-]*/.exec(stretch)?.[0].length ?? 0;
  return { start: start + lead, end: start + Math.max(lead, stretch.replace(/[\s,;:.(–-]+$/, '').length) };
}
