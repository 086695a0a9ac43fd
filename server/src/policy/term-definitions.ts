import { type Block, BlockMap, type Sentence } from '../text/block';
import { overlaps, type Span } from '../text/span';
import { callings } from './term-callings';
import {
  boldNames,
  isCapitalised,
  type MarkedName,
  type Name,
  nameGroups,
  quotedNames,
  tidy,
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
    const own =
      some(meanings(block, sentence, inside(quoted, sentence))) ??
      some(meanings(block, sentence, inside(bold, sentence))) ??
      some(bareMeaning(block, sentence)) ??
      callings(block, sentence, inside(quoted, sentence));
    for (const definition of own) found.push(withAliases(definition, found));
  }
  return found.sort((a, b) => a.span.start - b.span.start);
}

const some = <T>(list: readonly T[]): readonly T[] | undefined => (list.length ? list : undefined);

/** `Company (referred to as "we" or "us") means ...` is one definition: names in parentheses between name and verb join it. */
function withAliases(definition: Definition, found: Definition[]): Definition {
  const last = definition.names.at(-1);
  const { form, standsFor } = definition;
  const at = found.findIndex(
    ({ span }) => form === 'means' && last && span.start >= last.end && span.end <= standsFor.start,
  );
  const [aliases] = at < 0 ? [] : found.splice(at, 1);
  return aliases ? { ...definition, names: [...definition.names, ...aliases.names] } : definition;
}

// Without one of these words no sentence defines anything.
const SAYS =
  /\b(?:means?|meanings?|refers?|referr(?:ed|ing)|references?|includes?|define|defined|denotes?|stands?|call|called|henceforth|from now on|(?:is|are) (?:any|an?|the|all|each|every|those|people|persons|individuals|companies|information|data)|describe|terms?|hereinafter|hereafter|known|together|collectively|jointly|talking)\b/i;

const inside = (names: readonly MarkedName[], { start, end }: Span): MarkedName[] =>
  names.filter(name => name.start >= start && name.end <= end);

// Words that lead up to a name at the start of a sentence: "In this policy, the term ...", "When we say ...".
const OPENING =
  /^\s*(?:\(?(?:\d{1,2}(?:\.\d{1,2}){0,3}|[a-z]|[ivx]{1,4})[.)]?\s)?(?:[\s,:*_–-]|\b(?:\d[\d.]{0,8}|the|terms?|words?|expressions?|phrases?|in|for|purposes?|of|this|these|our|we|when|where|wherever|whenever|used?|say|by|references?|to|a|an|any|section|clause|policy|notice|statement|privacy|cookies?|document|refer|mention|speak|talk|about|using|throughout|within|here|herein|and|or|following|as|define|agreement)\b)*$/i;
const ANNOUNCED = /\b(?:terms?|words?|expressions?|phrases?|when|where|wherever|whenever|references?|by|we use)\b/i;
const VERB =
  /^[\s*_]*(?:,[^,.;]{1,60},\s*)?(?:\((?:[^()]{1,160})\)\s*)?(?:(?:as used |when used )?(?:in|throughout|within) this [\p{L} ]{1,30}?,?\s)?\s*(?:(?:shall|will|also|each|both|respectively)\s){0,2}(means?|refers? to|refer|includes?|(?:has|have|bears?) the (?:same |respective |following )?meanings?|(?:is|are) (?:a )?references? to|(?:is|are) defined (?:as|in)|denotes?|stands? for)\b/iu;
const WE_MEAN =
  /^[\s*_]*,?\s*(?:(?:in|throughout) this [\p{L} ]{1,30},?\s*)?(?:(?:we|it) (?:mean|means|refer|refers to|are referring to|are talking about)|we[’']re (?:referring|talking)|(?:this|that) (?:means|refers to)|(?:is|are) to\b|to (?:mean|refer to|describe|denote)\b)/iu;
const DEFINE = /\bdefine(?: the (?:term|word|expression)s?)?[\s*_]*$/i;
const DEFINED_AS = /^[\s*_]*(?:as|to (?:mean|include|be))\s/i;
// Only what is told of persons and things at large defines: "Do Not Track" is a setting.
const IS =
  /^[\s*_]*(?:is|are)(?= (?:any|all|each|every|those|an? (?:natural |legal |living )?(?:person|individual|company|entity|organi[sz]ation|business|third party)|(?:natural |legal )?(?:persons|people|individuals|companies|entities|organi[sz]ations|businesses|third parties)|(?:the )?(?:information|data)|the (?:person|individual|company|entity|organi[sz]ation))\b)/iu;
/** What joins a second definition to the first in one sentence. */
const JOINED =
  /(?:[;,]\s*(?:and|or)?|\band)\s*(?:\(?(?:\d{1,2}|[a-z]{1,3})[.)]\s*)?(?:the (?:terms?|words?|expressions?))?[\s*_]*$/i;
const OPENS_BARE = /^[\s\d.()]*(?:[\s,*_–-]|\b(?:the|terms?|an?)\b)*$/i;
const NOT_WHAT = /^\s*(?:that\b|you\b|we\b|is\b|it\b|only\b|your browser\b)/i;

/** The definitions of a sentence: `"Site" means ...; and "App" means ...`. */
function meanings(block: Block, sentence: Sentence, names: readonly MarkedName[]): readonly Definition[] {
  const found: Definition[] = [];
  let open = sentence;
  for (const group of nameGroups(block.prose, names)) {
    const start = (group[0] as MarkedName).outer.start;
    const joined = found.length > 0;
    // Elsewhere than at the head of its clause a name in quotes is part of the meaning of another.
    if (joined && !JOINED.test(block.prose.slice(Math.max(open.start, start - 40), start))) continue;
    const definition = meaning(block, joined ? { ...sentence, start } : sentence, group);
    if (!definition) {
      if (joined) continue;
      break;
    }
    const before = found.pop();
    if (before) found.push(endingAt(block.prose, before, start));
    found.push(definition);
    open = { ...sentence, start };
  }
  return found;
}

function endingAt(prose: string, definition: Definition, end: number): Definition {
  const { span, standsFor } = definition;
  return { ...definition, span: { start: span.start, end }, standsFor: tidy(prose, standsFor.start, end) };
}

/** `"Site" means ...`, `By "personal data" we mean ...`, `References to "we" are references to ...`. */
function meaning({ prose }: Block, sentence: Span, group: readonly MarkedName[]): Definition | undefined {
  const first = group[0];
  const last = group.at(-1);
  if (!first || !last) return undefined;
  const opening = prose.slice(sentence.start, first.outer.start);
  if (opening.length > 120) return undefined;
  const after = prose.slice(last.outer.end, Math.min(sentence.end, last.outer.end + 260));
  const announced = ANNOUNCED.test(opening);
  const verb =
    VERB.exec(after) ??
    (announced ? WE_MEAN.exec(after) : null) ??
    (DEFINE.test(opening) ? DEFINED_AS.exec(after) : null) ??
    (isCapitalised(first.text) && OPENS_BARE.test(opening) ? IS.exec(after) : null);
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
  /^[\s\d.()]*(?:[\s*_]|\b(?:The term|In this (?:policy|notice|statement|privacy policy|privacy notice),)\s)*((?:\p{Lu}[\p{L}\p{N}’'-]*\s+(?:(?:of|and|or)\s+)?){1,5})(?:shall mean|means|refers to)\s+(?:any|the|a|an|all|each|such|information|data|our|those|one)\b/u;

// One word, or words with one capital, may merely begin the sentence: they need what only definitions say.
const BARE_SMALL =
  /^[\s\d.()*_]*(\p{Lu}[\p{Ll}-]{2,20}(?:\s\p{Ll}[\p{Ll}-]{1,20}){0,2})\s(?:shall mean|means (?:any|an? (?:natural|legal|living|person|individual|company|entity|small)|information|data))\b/u;

/** `Personal Data means any ...`, without quotes: two capitalised words, or one before "means any". */
function bareMeaning({ prose }: Block, sentence: Sentence): readonly Definition[] {
  const opening = prose.slice(sentence.start, Math.min(sentence.end, sentence.start + 120));
  if (!opening.includes(' mean') && !opening.includes(' refers to ')) return [];
  const head = prose.slice(sentence.start, Math.min(sentence.end, sentence.start + 160));
  const match = BARE.exec(head) ?? BARE_SMALL.exec(head);
  const inner = match?.[1];
  if (!match || !inner || /^(?:This|That|It|Which|What|The|Our|Your|These|Those|\p{L}+ing)\b/u.test(inner)) return [];
  const at = sentence.start + match[0].indexOf(inner);
  const name = trimmed(inner, at);
  const isCalledTerm = /\bThe term\s/.test(match[0]);
  if (!name || (!name.text.includes(' ') && !isCalledTerm && !BARE_SMALL.test(head))) return [];
  return [
    {
      form: 'means',
      names: [name],
      span: { start: sentence.start, end: sentence.end },
      standsFor: tidy(prose, sentence.start + match[0].length, sentence.end),
      collective: false,
    },
  ];
}
