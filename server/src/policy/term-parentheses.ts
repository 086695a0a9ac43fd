import type { Block } from '../text/block';
import { contains, type Span } from '../text/span';
import { acronym } from './term-acronyms';
import type { Definition } from './term-definitions';
import {
  boldNames,
  isAcronym,
  isCapitalised,
  isPronoun,
  type MarkedName,
  type Name,
  nameGroups,
  quotedNames,
} from './term-names';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

// What may stand beside the names in a parenthesis that does nothing but define them.
const LINKS = words(
  'the our this each a an any and or together collectively jointly individually severally separately with hereinafter hereafter herein below referred to as called known defined for short in policy notice statement also being all such respectively its it us we by simply either both agreement document privacy cookie henceforth from now on throughout after called individually',
);
const COLLECTIVE = words('together collectively jointly hereinafter hereafter individually referred');
const BEFORE_NAME = words('the our this these each a an as collectively together jointly individually hereinafter');
const SCOPE = /\b(?:for (?:the )?purposes? of|in|within) this \p{L}+(?: \p{L}+)? ?,?/iu;
// These show or point at what is quoted, they do not name it.
const SHOWS = words(
  'see e.g eg example such like section titled entitled click clicking button tab option select link i.e ie under labelled marked say saying reads read headed commonly sometimes often usually',
);
const SHOWN = words(
  'link links button tab box checkbox menu icon section heading headed banner command click clicking option titled',
);

/** Names given in parentheses: `Acme Ltd ("Acme")`, `(together, the "Services")`, `Information Commissioner (ICO)`. */
export function parentheticals(block: Block): Definition[] {
  const { prose } = block;
  if (!prose.includes('(')) return [];
  const quoted = quotedNames(block);
  const bold = boldNames(block);
  const found: Definition[] = [];
  // Of parentheses within each other the inner one comes first, and its names are its own.
  const taken = new Set<number>();
  const free = (names: readonly MarkedName[], span: Span) =>
    within(names, span).filter(({ start }) => !taken.has(start));
  for (const span of parentheses(prose)) {
    // "Section 3 ("Your rights")" gives the section's title.
    if (SECTION_NUMBER.test(prose.slice(Math.max(0, span.start - 40), span.start))) continue;
    const definition =
      define(block, span, free(quoted, span), false) ??
      define(block, span, free(bold, span), true) ??
      bare(block, span) ??
      pronouns(block, span) ??
      acronym(block, span);
    if (!definition) continue;
    found.push(definition);
    for (const { start } of definition.names) taken.add(start);
  }
  return found;
}

const SECTION_NUMBER = /\b(?:sections?|clauses?|paragraphs?)\s{1,3}\d[\d.]{0,8}\s{0,2}\(?$/i;

const within = (names: readonly MarkedName[], span: Span): MarkedName[] =>
  names.filter(({ outer }) => contains(span, outer));

const MOST = 300;

/** Innermost and outer parentheses that close again soon; offsets without the marks themselves. */
function parentheses(prose: string): Span[] {
  const open: number[] = [];
  const spans: Span[] = [];
  for (let i = prose.indexOf('('); i < prose.length && i >= 0; i++) {
    const char = prose[i];
    if (char === '(') open.push(i + 1);
    else if (char === ')') {
      const start = open.pop();
      if (start !== undefined && i - start <= MOST) spans.push({ start, end: i });
    }
  }
  return spans;
}

function define(block: Block, span: Span, names: readonly MarkedName[], bold: boolean): Definition | undefined {
  const { prose } = block;
  if (names.length === 0) return undefined;
  const before = prose.slice(Math.max(0, span.start - 200), span.start - 1).trimEnd();
  if (!/[\p{L}\p{N}"”’)\].,]$/u.test(before) && !/[\])>]$/.test(block.text.slice(0, span.start - 1).trimEnd()))
    return undefined;
  if (SHOWN.has(/(\p{L}+)\W*$/u.exec(before)?.[1]?.toLowerCase() ?? '')) return undefined;
  const beside = wordsOf(without(prose, span, names).replace(SCOPE, ''));
  // "(or 'X')" and "(also known as 'X')" give another word for a thing, which the text need not use.
  if (beside.some(word => SHOWS.has(word)) || (names.length === 1 && beside.length === 1 && beside[0] === 'or'))
    return undefined;
  // In a cell such quotes hold an example: "search terms ('weather')".
  if (block.kind === 'row' && beside.length === 0 && !names.some(({ text }) => isAcronym(text) || isPronoun(text)))
    return undefined;
  if (beside.includes('also') && beside.includes('known')) return undefined;
  const taken = beside.every(word => LINKS.has(word)) ? names : lastGroup(prose, span, names, beside);
  // Bold words in parentheses may be mere emphasis, unless they look like a name.
  if (taken.length === 0 || (bold && !taken.every(({ text }) => isCapitalised(text) || isPronoun(text))))
    return undefined;
  const meant = nounBefore(prose, span.start - 1);
  const short = taken.every(({ text }) => isAcronym(text));
  return {
    form: short ? 'acronym' : 'parenthesis',
    names: taken.map(({ text, start, end }): Name => ({ text, start, end })),
    span: { start: span.start - 1, end: span.end + 1 },
    standsFor: meant,
    collective: beside.some(word => COLLECTIVE.has(word)),
  };
}

const BARE =
  /^\s*(?:the|our|this|each an?|hereinafter(?: the| called| referred to as)?)\s+(\p{Lu}\p{Ll}+(?:[\s-]\p{Lu}\p{Ll}+){0,3})\s*$/u;

/** `www.acme.example (the Site)`: a name without quotes, told by its article and its capitals. */
function bare({ prose }: Block, span: Span): Definition | undefined {
  const inner = prose.slice(span.start, span.end);
  const text = BARE.exec(inner)?.[1];
  if (!text || !/\S\s*$/.test(prose.slice(0, span.start - 1))) return undefined;
  const start = span.start + inner.lastIndexOf(text);
  return {
    form: 'parenthesis',
    names: [{ text: text.replace(/\s+/g, ' '), start, end: start + text.length }],
    span: { start: span.start - 1, end: span.end + 1 },
    standsFor: nounBefore(prose, span.start - 1),
    collective: false,
  };
}

// Words for the company without quotes need two of their kind, so that "(you or us)" is none.
const PRONOUNS =
  /^\s*(?:(?:collectively|together|hereinafter|hereafter|also|or|referred to as|as),?\s+)*(?:\p{Lu}[\p{L}\p{N}&’'-]*(?:\s\p{Lu}[\p{L}\p{N}&’'-]*){0,3}(?=[,/]))?(?:[\s,/]*(?:(?:and|or)\s+)?\b(?:we|us|ours?))+\s*$/iu;

/** `Acme Ltd (we, us or our)`. */
function pronouns({ prose }: Block, span: Span): Definition | undefined {
  const inner = prose.slice(span.start, span.end);
  if (inner.length > 100 || !PRONOUNS.test(inner)) return undefined;
  const names = [...inner.matchAll(/\b(?:we|us|ours?)\b/gi)].map(
    ({ 0: text, index }): Name => ({ text, start: span.start + index, end: span.start + index + text.length }),
  );
  if (names.length < 2) return undefined;
  const meant = nounBefore(prose, span.start - 1);
  return {
    form: 'parenthesis',
    names,
    span: { start: span.start - 1, end: span.end + 1 },
    standsFor: meant,
    collective: /collectively|together/i.test(inner),
  };
}

/** What a register or an address says of a company, with its name for short behind it: `(company number 123, "Acme")`. */
const PARTICULARS =
  /(?:\d|\b(?:register|registered|company|incorporated|trading|office|subsidiar|affiliate|based|located|address))[^"“”]*[,;]\s*$/i;

/** The names at the end of a parenthesis that says more: `(with our affiliates, the "Group")`. */
function lastGroup(
  prose: string,
  span: Span,
  names: readonly MarkedName[],
  beside: readonly string[],
): readonly MarkedName[] {
  const group = nameGroups(prose, names).at(-1) ?? [];
  const [first] = group;
  const last = group.at(-1);
  if (!first || !last || /[\p{L}\p{N}]/u.test(prose.slice(last.outer.end, span.end))) return [];
  const word = wordsOf(prose.slice(span.start, first.outer.start)).at(-1) ?? '';
  const introduced =
    BEFORE_NAME.has(word) ||
    (isCapitalised(first.text) && PARTICULARS.test(prose.slice(span.start, first.outer.start)));
  return introduced || (COLLECTIVE.has(beside[0] ?? '') && LINKS.has(word)) ? group : [];
}

function without(prose: string, span: Span, names: readonly MarkedName[]): string {
  let rest = '';
  let at = span.start;
  for (const { outer } of names) {
    rest += `${prose.slice(at, outer.start)} `;
    at = outer.end;
  }
  return rest + prose.slice(at, span.end);
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/\p{L}[\p{L}.]*\p{L}|\p{L}/gu) ?? [];

const CAPITALISED_RUN =
  /(?<![\p{L}\p{N}])(?:\p{Lu}[\p{L}\p{N}.&’'-]*[ ,]+(?:(?:of|and|the|for|&)[ ]+){0,2}){1,8}\p{Lu}[\p{L}\p{N}.&’'-]*$/u;

/** What a parenthesis renames: a capitalised name right before it, else the words back to the last pause. */
function nounBefore(prose: string, end: number): Span {
  const from = wordStart(prose, Math.max(0, end - 160));
  const stretch = prose.slice(from, end).trimEnd();
  const run = CAPITALISED_RUN.exec(stretch);
  const pause = /^[\s\S]*(?:[,;:!?()“”"]|[\p{Ll}\p{N}]\.(?=\s+\p{Lu}))(?=[\s\S]*\p{L})/u.exec(stretch)?.[0].length ?? 0;
  const rest = stretch.slice(run?.index ?? pause);
  const lead = /^\s*(?:(?:This is|Welcome to)\s+)?/.exec(rest)?.[0].length ?? 0;
  return { start: from + (run?.index ?? pause) + lead, end: from + stretch.length };
}

function wordStart(prose: string, at: number): number {
  let start = at;
  while (start > 0 && start < prose.length && /\S/.test(prose[start - 1] as string)) start++;
  return start;
}
