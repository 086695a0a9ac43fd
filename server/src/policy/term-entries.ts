import { type Block, BlockMap } from '../text/block';
import { phrases } from '../text/phrases';
import type { Placed, Section } from './policy';
import type { Definition } from './term-definitions';
import { isName, trimmed } from './term-names';

const announces = phrases(
  '(terms/words/expressions/definitions) … (meaning/meanings/definitions/apply/mean/defined)',
  '(following/these/certain) (terms/definitions/words/expressions)',
  'definitions (apply/used)',
);
/** "For the purposes of this policy:" opens definitions where the title says so. */
const limits = phrases(
  'for (the)? (purpose/purposes) of (this/these/our/the)',
  '(in/throughout/within) (this/our) (privacy/cookie)? (policy/notice/statement/document)',
);
const TITLE =
  /\b(?:definitions?|defined terms|glossary|interpretation|key terms|terms (?:we use|used|explained)|what (?:these|the) (?:terms|words) mean|jargon)\b/i;
const HEADER =
  /^(?:(?:key |defined |our |legal |technical )?(?:terms?|words?|expressions?|definitions?|phrases?)(?: (?:we use|used))?|name)$/i;
const HEADER_MEANING =
  /^(?:(?:our |the )?(?:definitions?|meanings?|explanations?|description)|means|what (?:it|this|that|the term|the word) means|what we mean(?: by (?:it|this|that))?|in plain (?:english|language|words))$/i;

const titled = new BlockMap<boolean>();

function hasTitle({ heading, title }: Section): boolean {
  if (!heading) return false;
  let known = titled.get(heading);
  if (known === undefined) titled.set(heading, (known = title.length < 80 && TITLE.test(title)));
  return known;
}

/** Whether a section gives definitions, by its own title or the one above it. */
const isDefinitional = (section: Section): boolean =>
  hasTitle(section) || (section.parent !== undefined && section.parent.level > 1 && isDefinitional(section.parent));

/** The entry of a list, table or section of definitions that a block is; undefined for every other block. */
export function entryOf(placed: Placed): Definition | undefined {
  const { block, leadIn, section } = placed;
  if (block.kind === 'row') return isEntryRow(placed) ? rowEntry(block) : undefined;
  if (block.kind === 'heading')
    return isDefinitional(section) && !TITLE.test(section.title) ? titleEntry(block) : undefined;
  if (block.kind !== 'item' && block.kind !== 'paragraph') return undefined;
  if (
    leadIn && leadIn.block.kind !== 'heading' && leadIn.block.kind !== 'item'
      ? leadIn.block.has(announces) || (leadIn.block.has(limits) && isDefinitional(section))
      : isDefinitional(section)
  )
    return lineEntry(block);
  return undefined;
}

/** A row under "Term | Meaning", or of two cells in a table without heads below a title such as "Definitions". */
function isEntryRow({ block, leadIn, section }: Placed): boolean {
  if (!leadIn) return false;
  if (heads(leadIn.block)) return true;
  return isDefinitional(section) && block.cells.length === 2 && !/\p{L}/u.test(leadIn.block.prose);
}

function heads(header: Block): boolean {
  const [first, second] = header.cells.map(({ start, end }) => header.prose.slice(start, end).trim());
  return HEADER.test(first ?? '') && HEADER_MEANING.test(second ?? '');
}

function rowEntry(block: Block): Definition | undefined {
  const [first, second] = block.cells;
  const name = first && trimmed(block.prose.slice(first.start, first.end), first.start);
  if (!name || !second) return undefined;
  return {
    form: 'entry',
    names: [name],
    span: { start: 0, end: block.text.length },
    standsFor: second,
    collective: false,
  };
}

/** A title under "Definitions" names what the paragraphs below it explain. */
function titleEntry(block: Block): Definition | undefined {
  const name = trimmed(block.prose.replace(/[\s:.]+$/, ''), 0);
  if (!name || name.text.split(' ').length > 4 || !/^\p{Lu}/u.test(name.text)) return undefined;
  return { form: 'entry', names: [name], span: name, standsFor: name, collective: false };
}

const LINE =
  /^(?:\d{1,2}(?:\.\d{1,2}){0,3}[.)]?\s)?[\s"“”'‘’*_]*(\p{Lu}[^"“”*_:–—=.]{0,60}?)["“”'’*_\s]*(?:\([^()]{1,60}\)\s*)?(?:[:–—=]|\s-\s|\b(?:means?|refers? to|shall mean|is|are|includes?)\b)/u;

/** `Personal data: information ...`, `**Personal data** - information ...`. */
function lineEntry(block: Block): Definition | undefined {
  const match = LINE.exec(block.text.slice(0, 160));
  const inner = match?.[1];
  if (!match || !inner || !isName(inner.trim()) || inner.trim().split(/\s+/).length > 5) return undefined;
  if (
    /^(?:this|these|the|it|our|we|you|for|in|when|if|all|any|there|that|what|how|why|who|where|a|an|note)\b/i.test(
      inner,
    )
  )
    return undefined;
  const name = trimmed(inner, match[0].indexOf(inner));
  if (!name) return undefined;
  const { start } = { start: match[0].length };
  const lead = /^[\s*_:"”-]*/.exec(block.text.slice(start))?.[0].length ?? 0;
  if (start + lead >= block.text.length) return undefined;
  return {
    form: 'entry',
    names: [name],
    span: { start: 0, end: block.text.length },
    standsFor: { start: start + lead, end: block.text.length },
    collective: false,
  };
}
