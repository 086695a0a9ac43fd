import { type Block, BlockMap } from '../text/block';
import { type Span, shift } from '../text/span';
import { type DateMention, datesIn } from './dates';
import type { Placed, Policy } from './policy';

/** What a policy says that a date of its own is; one alone on its line is `bare`. */
export type DateKind = 'updated' | 'effective' | 'version' | 'bare';

/** A date that a policy gives itself; offsets of the document, of the date without its label. */
export interface PolicyDate extends DateMention {
  readonly placed: Placed;
  readonly kind: DateKind;
}

/** A label that is followed by no date: "Last updated:"; offsets of the document. */
export interface EmptyLabel extends Span {
  /** Whether something stands in the date's place, if only a placeholder. */
  readonly filled: boolean;
}

export interface PolicyDates {
  /** In document order. */
  readonly dates: readonly PolicyDate[];
  readonly emptyLabels: readonly EmptyLabel[];
}

interface Labelled {
  readonly date: DateMention;
  readonly kind: DateKind;
}

interface InBlock {
  readonly labelled: readonly Labelled[];
  /** The block is nothing but a label. */
  readonly label: DateKind | undefined;
  /** The block is nothing but a date. */
  readonly bare: DateMention | undefined;
  /** The block is a label and something that is no date. */
  readonly filled: boolean;
}

const LABELS: readonly (readonly [kind: DateKind, words: string])[] = [
  [
    'updated',
    '(?:(?:date (?:of )?)?(?:last|latest|most recent(?:ly)?) (?:\\w+ ){0,2}?)?(?:updated?|modified|modification|revised|revision|edited|reviewed?|amended|amendment|expanded|extended|changed?)',
  ],
  [
    'effective',
    '(?:effective|in (?:force|effect)|(?:takes?|took|came|comes) (?:effect|into (?:force|effect))|appl(?:y|ies)|applicable|valid)',
  ],
  [
    'version',
    '(?:version|v\\.?\\s?\\d[\\d.]{0,8}|edition|(?<!(?:effective|updated?|modified|revised|revision|review(?:ed)?|amended|changed?) )dated?|stand(?=:)|published|posted|created|issued?|approved|adopted|status|as of|as at)',
  ],
];

const BEFORE = LABELS.map(
  ([kind, words]) =>
    [kind, new RegExp(`\\b${words}\\b(?!.*\\b${words}\\b)(?:[^.;!?]|\\.(?=\\d)){0,30}$`, 'i')] as const,
);
const ALONE = LABELS.map(
  ([kind, words]) =>
    [
      kind,
      new RegExp(
        `^\\W{0,4}(?:(?:this|our|the) )?(?:policy |privacy policy |notice )?${words}(?: (?:date|on|from|as of|since))?\\W{0,4}$`,
        'i',
      ),
    ] as const,
);
const FILLED =
  /^\W{0,4}(?:last (?:updated?|modified|revised|reviewed|edited|amended)|effective(?: date| from| as of)?|date)(?: on)?\s{0,3}:?[\s*_]{0,4}(?:\[|\{|<|_{3}|X{2}|TBD|TBC|…|\.{3}|D{2}|(?:19|20)\d\d\W{0,4}$)/i;

// A date can also belong to a law, to an older text or to an event.
const OTHERS_DATE =
  /\b(?:regulation|directive|act|law|laws|legislation|gdpr|ccpa|cpra|decision|judgment|clauses|framework|shield|agreement|contract|company|founded|incorporated|previous|prior|former|earlier|archived?|older|preceding|collected|born)\b/i;
const OWN = /\b(?:policy|notice|statement|document|page|version|declaration|terms)\b/i;
const AFTER = /^\W{0,3}(?:last (?:updated|modified|revised)|version|edition)\W{0,4}$/i;
const CLAUSE = /^\s?,\s(?!(?:and|last|updated|revised|version|published)\b)/i;
const HISTORY = /\b(?:history|previous|archived?|change ?log|older|earlier)\b/i;

const NAMED =
  /^.{0,60}\b(?:privacy|cookies?|data protection)\b.{0,20}\b(?:policy|notice|statement|declaration)\W{0,8}$/i;

const REACH = 60;
const NOTHING: InBlock = { labelled: [], label: undefined, bare: undefined, filled: false };
const keptInBlock = new BlockMap<InBlock>();
const kept = new WeakMap<Policy, PolicyDates>();

/** The dates that a policy gives itself, wherever they stand. */
export function datesOf(policy: Policy): PolicyDates {
  let known = kept.get(policy);
  if (!known) kept.set(policy, (known = collect(policy)));
  return known;
}

function collect(policy: Policy): PolicyDates {
  const dates: PolicyDate[] = [];
  const emptyLabels: EmptyLabel[] = [];
  const blocks = policy.blocks.filter(({ apart }) => !apart);
  blocks.forEach((placed, i) => {
    const { labelled, label, bare, filled } = inBlock(placed.block);
    const add = (date: DateMention, kind: DateKind, at = placed) =>
      dates.push({ ...date, ...shift(date, at.start), placed: at, kind });
    if (!labelled.length && !label && !bare && !filled) return;
    if (HISTORY.test(placed.section.title)) return;
    for (const { date, kind } of labelled) add(date, kind);
    if (label) {
      const next = blocks[i + 1];
      const date = next && inBlock(next.block).bare;
      if (date) add(date, label, next);
      else if (isLabelLine(placed))
        emptyLabels.push({ start: placed.start, end: placed.end, filled: next !== undefined && !isHeading(next) });
    } else if (filled) emptyLabels.push({ start: placed.start, end: placed.end, filled });
    else if (bare && (i < 6 || i >= blocks.length - 4)) {
      const before = blocks[i - 1];
      if (!before || !inBlock(before.block).label) add(bare, 'bare');
    }
  });
  return { dates, emptyLabels };
}

const isHeading = ({ block }: Placed): boolean => block.kind === 'heading';

/** A label asks for a date where a colon ends it. */
const isLabelLine = ({ block }: Placed): boolean => /:[\s*_]{0,4}$/.test(block.text.slice(-12));

function inBlock(block: Block): InBlock {
  let known = keptInBlock.get(block);
  if (!known) keptInBlock.set(block, (known = read(block)));
  return known;
}

function read(block: Block): InBlock {
  const { kind, prose } = block;
  if (kind === 'code' || kind === 'comment' || kind === 'quote') return NOTHING;
  const all = datesIn(block);
  if (all.length === 0) {
    if (prose.length > 200) return NOTHING;
    const label = ALONE.find(([, pattern]) => pattern.test(prose))?.[0];
    const filled = !label && FILLED.test(block.text);
    return label || filled ? { ...NOTHING, label, filled } : NOTHING;
  }
  const [first] = all;
  // Attributes in braces, which some site generators take, are not shown: `{: datetime="2018-10-11" }`.
  const own = all.filter(({ start }) => !/\{:[^}]{0,200}$/.test(prose.slice(Math.max(0, start - 200), start)));
  const around =
    first && own.length === 1
      ? prose.slice(0, first.start) + prose.slice(first.end).replace(/\{:[^}]{0,300}\}/, '')
      : 'more';
  // "Leeds, 3 March 2026": so letters are dated.
  if (first && /^(?:\W{0,8}\p{Lu}\p{L}{2,20},\s(?:on\s)?(?:the\s)?)?[\W_]{0,20}$/u.test(around))
    return { ...NOTHING, bare: first };
  // "Privacy notice - 14 March 2020": what names the document may end in its date.
  if (first && kind === 'heading' && own.length === 1 && /^\W*$/.test(prose.slice(first.end)) && NAMED.test(around))
    return { ...NOTHING, bare: first };
  // A table of versions dates older texts, too.
  if (kind === 'row' && all.length + block.cells.length > 3) return NOTHING;
  const labelled: Labelled[] = [];
  for (const date of own) {
    const kind = labelOf(block, date, labelled.at(-1)?.date.end ?? 0);
    if (kind) labelled.push({ date, kind });
  }
  return labelled.length ? { ...NOTHING, labelled } : NOTHING;
}

/** `from` is where the date before ends, if it is one of the policy: "Effective 1 May 2026, last updated 3 March 2026". */
function labelOf(block: Block, date: DateMention, from: number): DateKind | undefined {
  const { prose } = block;
  const whole = { start: 0, end: prose.length };
  const sentence = block.kind === 'row' ? whole : (block.sentenceAt(date.start) ?? whole);
  const opening = Math.max(sentence.start, from);
  const start = Math.max(opening, date.start - REACH);
  const before = prose.slice(start, date.start).replace(/\s/g, ' ');
  if (OTHERS_DATE.test(before)) return undefined;
  const after = prose.slice(date.end, Math.min(sentence.end, date.end + 30));
  if (AFTER.test(after)) return 'updated';
  let nearest: { readonly kind: DateKind; readonly at: number } | undefined;
  for (const [kind, pattern] of BEFORE) {
    const at = before.search(pattern);
    if (at >= 0 && (!nearest || at > nearest.at)) nearest = { kind, at };
  }
  if (!nearest) return undefined;
  const { kind, at } = nearest;
  if (OWN.test(prose.slice(sentence.start, date.start))) return kind;
  // Otherwise the line begins with the label and says no more: "Effective 1 July 2026, residents of Utah can ..." does.
  if (start + at - opening > 12) return undefined;
  // A label with a colon says no more than the date after it, whatever the page has put behind it.
  if (/:\s{0,2}$/.test(before)) return kind;
  return kind === 'updated' || (sentence.end - opening <= 160 && !CLAUSE.test(after)) ? kind : undefined;
}
