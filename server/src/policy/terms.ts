import { perBlock } from '../text/block';
import { contains, type Span, shift } from '../text/span';
import type { Placed, Policy, Section } from './policy';
import { everywhere, placesWhere } from './stretches';
import { type Definition, type DefinitionForm, definitionsIn } from './term-definitions';
import { entryOf } from './term-entries';
import { Lexicon, type Match, NOTHING } from './term-lexicon';
import { isCapitalised, isControllerPronoun, isPronoun, type Name } from './term-names';

/** A definition in the document; all offsets 0-based UTF-16 of the text, end exclusive. */
export interface TermDefinition {
  readonly placed: Placed;
  readonly form: DefinitionForm;
  /** The names it gives, without quotes. */
  readonly names: readonly Name[];
  /** The words that define: a parenthesis, a sentence, an entry. */
  readonly span: Span;
  /** What the names stand for. */
  readonly standsFor: Span;
  readonly collective: boolean;
}

/** A place where a term stands outside its definition; the possessive belongs to the span. */
export interface TermUse extends Span {
  /** Which of the term's names it is. */
  readonly name: string;
}

export interface Term {
  /** The first name that is no pronoun; "we" only where there is no other. */
  readonly name: string;
  /** All names that share the definition: "Acme", "we", "us", "our". */
  readonly aliases: readonly string[];
  readonly kind: 'controller' | 'term' | 'acronym';
  readonly definition: TermDefinition;
  /** Further places that define one of the names. */
  readonly others: readonly TermDefinition[];
  /** The section for whose purposes alone it is defined; undefined where it holds throughout. */
  readonly scope: Section | undefined;
  readonly uses: readonly TermUse[];
  /** The name in small letters, where it plainly means the same. */
  readonly lowerUses: readonly TermUse[];
  /** Whether its words come again in whatever form, uses aside. */
  readonly mentioned: boolean;
}

interface Draft extends Omit<Term, 'kind' | 'aliases' | 'others' | 'uses' | 'lowerUses' | 'mentioned'> {
  mentioned: boolean;
  readonly aliases: string[];
  readonly others: TermDefinition[];
  readonly uses: TermUse[];
  readonly lowerUses: TermUse[];
}

const kept = new WeakMap<Policy, readonly Term[]>();

/** The terms that a policy defines, in the order of their definitions. */
export function termsOf(policy: Policy): readonly Term[] {
  let terms = kept.get(policy);
  if (!terms) kept.set(policy, (terms = collect(policy)));
  return terms;
}

function collect(policy: Policy): readonly Term[] {
  const drafts: Draft[] = [];
  const byName = new Map<string, Draft[]>();
  for (const definition of definitionsOf(policy)) {
    const { names, placed } = definition;
    const scope = isLocal(policy, definition) ? placed.section : undefined;
    const again = names.flatMap(({ text }) => byName.get(text) ?? []).find(draft => draft.scope === scope);
    if (again && !isTitleOf(again.definition, definition)) again.others.push(definition);
    const draft = again ?? newTerm(definition, scope);
    if (!again) drafts.push(draft);
    for (const { text } of names) {
      if (!draft.aliases.includes(text)) draft.aliases.push(text);
      const known = byName.get(text);
      if (!known) byName.set(text, [draft]);
      else if (!known.includes(draft)) known.push(draft);
    }
  }
  if (drafts.length) fill(policy, byName);
  return drafts.filter(isNoGloss).map(draft => ({ ...draft, kind: kindOf(draft) }));
}

/** Small letters in a parenthesis that never come again explain a word ("the right to be forgotten"), they define none. */
const isNoGloss = ({ definition, name, uses }: Draft): boolean =>
  definition.form !== 'parenthesis' || isCapitalised(name) || isPronoun(name) || uses.length > 0;

/** Under a title that is the term itself the definition proper follows: "### Cookie", then "A cookie is ...". */
const isTitleOf = (first: TermDefinition, second: TermDefinition): boolean =>
  first.placed.block.kind === 'heading' && first.placed.section === second.placed.section;

const kindOf = ({ aliases, definition }: Draft): Term['kind'] =>
  aliases.some(isControllerPronoun) ? 'controller' : definition.form === 'acronym' ? 'acronym' : 'term';

const defining = everywhere((placed): readonly Definition[] | undefined => {
  if (placed.apart) return undefined;
  const own = definitionsIn(placed.block);
  const entry = own.some(({ form }) => form === 'means') ? undefined : entryOf(placed);
  return entry ? [entry, ...own] : own.length ? own : undefined;
});

function* definitionsOf(policy: Policy): Generator<TermDefinition> {
  for (const [placed, definitions] of defining(policy)) {
    const { block, start } = placed;
    for (const definition of definitions) {
      const { form, names, span, standsFor, collective } = definition;
      const below = form === 'entry' && block.kind === 'heading' ? policy.blocks[placed.index + 1] : undefined;
      yield {
        placed,
        form,
        names: names.map(name => ({ text: name.text, ...shift(name, start) })),
        span: shift(span, start),
        // What a title names is told by the block below it.
        standsFor: below ? { start: below.start, end: below.end } : shift(standsFor, start),
        collective,
      };
    }
  }
}

function newTerm(definition: TermDefinition, scope: Section | undefined): Draft {
  const { names } = definition;
  const name = names.find(({ text }) => !isPronoun(text)) ?? (names[0] as Name);
  return { name: name.text, aliases: [], definition, others: [], scope, uses: [], lowerUses: [], mentioned: false };
}

const HERE =
  /\b(?:for (?:the )?purposes? of|for|in|within|throughout|under) this (?:sub-?)?(?:section|clause|paragraph|part|chapter)\b/i;
const NUMBERED = /\bfor (?:the )?purposes? of (?:section|clause|paragraph|part) (\d[\d.]{0,10})/i;
const USED_HERE =
  /^["“”'‘’*_\s,(]*(?:as |when )?used (?:only )?(?:for|in|within|throughout) this (?:sub-?)?(?:section|clause|paragraph|part)\b/i;
const MOST_OPENING = 200;

/** "For the purposes of this section": the term holds there only. What follows the name may speak of sections, too. */
function isLocal({ text }: Policy, { placed, form, span, names }: TermDefinition): boolean {
  const sentence = placed.block.sentenceAt(span.start - placed.start);
  const first = names[0];
  if (!sentence || !first || placed.section.level < 1) return false;
  const from = form === 'parenthesis' ? span.start : placed.start + sentence.start;
  const opening = text.slice(Math.max(from, first.start - MOST_OPENING), Math.max(from, first.start));
  const after = text.slice(first.end, first.end + 60);
  const number = NUMBERED.exec(opening)?.[1]?.replace(/\.$/, '');
  return HERE.test(opening) || USED_HERE.test(after) || (number !== undefined && number === placed.section.number);
}

const naming = everywhere((placed, lexicon: Lexicon) => {
  const found = placed.apart ? NOTHING : lexicon.find(placed.block);
  return found === NOTHING ? undefined : found;
});

function fill(policy: Policy, byName: ReadonlyMap<string, readonly Draft[]>): void {
  const lexicon = Lexicon.of(byName.keys());
  const isDefined = definedSpans(byName);
  for (const [placed, { uses, lower, loose }] of naming(policy, lexicon)) {
    for (const match of uses) {
      if (!isDefined(placed.start + match.start)) meant(byName, placed, match)?.uses.push(use(placed, match));
    }
    for (const match of lower) {
      const term = isDefined(placed.start + match.start) ? undefined : meant(byName, placed, match);
      // Up to its definition a word has its usual meaning: "our services (the 'Services')".
      if (term && placed.start + match.start > term.definition.span.end) term.lowerUses.push(use(placed, match));
    }
    for (const matches of [lower, loose]) {
      for (const match of matches) {
        const at = placed.start + match.start;
        const term = isDefined(at) ? undefined : meant(byName, placed, match);
        if (term && !within(term.definition.standsFor, at)) term.mentioned = true;
      }
    }
  }
}

const within = ({ start, end }: Span, at: number): boolean => start <= at && at < end;

const use = ({ start }: Placed, match: Match): TermUse => ({
  start: start + match.start,
  end: start + match.end,
  name: match.name,
});

/** Of terms with one name the one of the narrowest scope is meant. */
function meant(byName: ReadonlyMap<string, readonly Draft[]>, { index }: Placed, { name }: Match): Draft | undefined {
  const drafts = byName.get(name) ?? [];
  const [only] = drafts;
  if (drafts.length === 1 && only && !only.scope) return only;
  const covers = ({ scope }: Draft) => scope !== undefined && index >= scope.firstBlock && index < scope.endBlock;
  // Of sections that hold one another the later begins within the earlier.
  return drafts.filter(covers).at(-1) ?? drafts.find(({ scope }) => scope === undefined);
}

function definedSpans(byName: ReadonlyMap<string, readonly Draft[]>): (offset: number) => boolean {
  const starts = new Set<number>();
  for (const drafts of byName.values()) {
    for (const { definition, others } of drafts) {
      for (const { names } of [definition, ...others]) for (const { start } of names) starts.add(start);
    }
  }
  return offset => starts.has(offset);
}

/** What stands at an offset of a term: one of its uses, or a name in a definition. */
export interface TermAt extends Span {
  readonly term: Term;
  readonly name: string;
  readonly defines: boolean;
}

/** The term at an offset; a cursor at either edge is on it. */
export function termAt(policy: Policy, offset: number): TermAt | undefined {
  const at = { start: offset, end: offset };
  for (const term of termsOf(policy)) {
    for (const { names } of [term.definition, ...term.others]) {
      const name = names.find(span => contains(span, at));
      if (name) return { term, name: name.text, defines: true, start: name.start, end: name.end };
    }
    const used = term.uses.find(span => contains(span, at)) ?? term.lowerUses.find(span => contains(span, at));
    if (used) return { term, name: used.name, defines: false, start: used.start, end: used.end };
  }
  return undefined;
}

const elsewhere = new WeakMap<Policy, boolean>();
const SAYS =
  /\b(?:capitali[sz]ed|defined)\s+(?:but undefined\s+)?(?:terms?|words?|expressions?)\b[^.]{0,160}\b(?:meanings?|defined|definitions?)\b|\bterms?\b[^.]{0,60}\b(?:have|has|having) the (?:same )?meanings?\b[^.]{0,80}\bin\b|\b(?:meanings?|definitions?) (?:given|set out|set forth|ascribed|assigned|provided|contained|stated)\b[^.]{0,80}\b(?:terms|agreement|regulation|gdpr|act|law)\b/i;
/** "The terms 'Hirer' and 'Lender' have the meaning given in ..." says nothing of other words. */
const NAMES =
  /^\s*(?:the )?(?:terms?|words?|expressions?)?\s*["“'‘]\p{L}[^"”'’]{1,40}["”'’].{0,160}\b(?:have|has) the meanings?\b/iu;
const says = perBlock(
  ({ prose, sentences }) =>
    /\b(?:meanings?|defined|definitions?)\b/i.test(prose) &&
    sentences.some(({ start, end }) => SAYS.test(prose.slice(start, end)) && !NAMES.test(prose.slice(start, end))),
);
const takingOver = placesWhere(({ block, apart }) => !apart && says(block));

/** Whether the policy takes over the terms of another document: "capitalised terms are defined in our Terms of Use". */
export function definesElsewhere(policy: Policy): boolean {
  let known = elsewhere.get(policy);
  if (known === undefined) {
    elsewhere.set(policy, (known = takingOver(policy).length > 0));
  }
  return known;
}
