import { kinds as kindsOfData } from '../disclosures/data-kinds';
import { assess } from '../law/assess';
import { gdpr } from '../law/gdpr';
import type { Placed, Policy } from '../policy/policy';
import { type Basis, type BasisKind, basisNames, type Purpose, purposesOf } from '../policy/purposes';
import type { Span } from '../text/span';

/** How near a statement stands to the purpose it is joined to; for a basis the names of `Scope` count. */
export type Nearness = 'row' | 'sentence' | 'item' | 'lead-in' | 'section';

/** What a cell of the matrix rests on: the words, and where they stand (span of the document). */
export interface Stated extends Span {
  readonly text: string;
  readonly scope: Nearness;
}

export interface StatedBasis extends Span {
  readonly kind: BasisKind;
  readonly name: string;
  readonly article: string;
  readonly scope: Basis['scope'];
  /** The text leaves the link between purpose and basis to be guessed. */
  readonly weak: boolean;
}

export type Column = 'basis' | 'data' | 'recipients' | 'retention';

export const columns: readonly Column[] = ['basis', 'data', 'recipients', 'retention'];

/** One purpose with what the text says of it: a line of a record of processing (Art. 30(1)(b) to (f) GDPR). */
export interface MatrixRow extends Span {
  readonly purpose: string;
  readonly kind: Purpose['kind'];
  /** The title over the purpose; empty where there is none. */
  readonly section: string;
  readonly basis: readonly StatedBasis[];
  readonly data: readonly Stated[];
  readonly recipients: readonly Stated[];
  readonly retention: readonly Stated[];
  /** The columns for which nothing is said near the purpose. */
  readonly gaps: readonly Column[];
}

/** Purpose × basis × data × recipients × retention, in document order. */
export function matrix(policy: Policy): readonly MatrixRow[] {
  const sources = [dataSource(policy), evidenceSource(policy, 'recipients'), evidenceSource(policy, 'retention')];
  return purposesOf(policy).map(purpose => {
    const { placed, start, end, kind } = purpose;
    const [data = [], recipients = [], retention = []] = sources.map(source => nearest(policy, purpose, source));
    const cells = { basis: basesOfRow(purpose), data, recipients, retention };
    return {
      start,
      end,
      purpose: words(placed, { start: start - placed.start, end: end - placed.start }),
      kind,
      section: placed.section.title,
      ...cells,
      gaps: columns.filter(column => cells[column].length === 0),
    };
  });
}

const basesOfRow = ({ bases }: Purpose): StatedBasis[] =>
  bases.map(({ kind, scope, weak, start, end }) => ({ kind, ...basisNames[kind], scope, weak, start, end }));

/** Where one column finds its statements: in a block (spans of the block), or by the name of a table's column. */
interface Source {
  readonly inBlock: (placed: Placed) => readonly Span[];
  readonly column: RegExp;
  /** The part of a statement that fills the cell. */
  readonly shorten?: RegExp;
}

function dataSource(policy: Policy): Source {
  const listed = evidenceSource(policy, 'data_categories').inBlock;
  return {
    column: COLUMN.data_categories,
    shorten: /^(?:your|our|the|any) (?=\S)/i,
    inBlock: placed => {
      const named = [...placed.block.find(kindsOfData), ...owned(placed)].sort((a, b) => a.start - b.start);
      const spans = named.filter((span, i) => !named.slice(0, i).some(other => span.start < other.end));
      return spans.length > 0 ? spans : listed(placed);
    },
  };
}

/** "Your passport", "your letters": what is the reader's own is data, whatever its name. */
function owned({ block }: Placed): readonly Span[] {
  const found: Span[] = [];
  for (const match of block.prose
    .slice(0, MOST_TEXT)
    .matchAll(
      /\byour ((?!(?:personal )?(?:data|information|details)\b|consent|right|choice|request|privacy|own\b)[a-z][a-z-]{2,30})/gi,
    )) {
    const start = match.index + match[0].length - (match[1] as string).length;
    found.push({ start, end: start + (match[1] as string).length });
  }
  return found;
}

const MOST_TEXT = 4000;

// A header that names a purpose, ground, receiver or period of data speaks of that, not of the data.
const COLUMN = {
  recipients: /\b(?:recipient|receiver|shared with|disclos|third part|who (?:gets|sees|receives))/i,
  retention: /\b(?:retention|retain|how long|period|storage|kept|keep|delet|eras)/i,
  data_categories:
    /^(?!.{0,200}\b(?:purpose|legal|lawful|basis|ground|why|recipient|receiver|shared|disclos|retention|retain|how long|period|keep|kept|source))(?=.{0,200}\b(?:data|information|details|categor|what we))/i,
} as const;

function evidenceSource(policy: Policy, key: keyof typeof COLUMN): Source {
  const byBlock = new Map<number, Span[]>();
  for (const { disclosure, evidence } of assess(policy, gdpr)) {
    if (disclosure.key !== key) continue;
    for (const { placed, start, end, strength } of evidence) {
      // "We collect personal data" names none.
      if (strength === 'denied' || (strength === 'weak' && key === 'data_categories')) continue;
      const known = byBlock.get(placed.index);
      if (known) known.push({ start, end });
      else byBlock.set(placed.index, [{ start, end }]);
    }
  }
  return {
    inBlock: ({ index }) => byBlock.get(index) ?? [],
    column: COLUMN[key],
    // "Share your address with couriers": the cell holds who receives.
    ...(key === 'recipients' && { shorten: /^[\s\S]{0,400}?\b(?:with|by|to) (?=\S)/i }),
  };
}

/** The statements nearest to a purpose: its row, its sentence, its item, the words that open the list, its section. */
function nearest(policy: Policy, purpose: Purpose, source: Source): readonly Stated[] {
  const { placed } = purpose;
  const { block, leadIn } = placed;
  const own = { start: purpose.start - placed.start, end: purpose.end - placed.start };
  const told = (at: Placed, scope: Nearness, spans: readonly Span[]) => stated(at, scope, spans, source);
  const outside = source.inBlock(placed).filter(span => span.end <= own.start || span.start >= own.end);
  if (block.kind === 'row') {
    const cell = leadIn && columnCell(leadIn, placed, source.column, own);
    if (cell) return told(placed, 'row', [cell]);
    if (cell === null) return [];
    return told(placed, 'row', outside);
  }
  const sentence = block.sentenceAt(own.start);
  const inSentence = outside.filter(span => sentence && span.start >= sentence.start && span.start < sentence.end);
  if (inSentence.length > 0) return told(placed, 'sentence', inSentence);
  const around = block.kind === 'paragraph' && outside.length > 0 ? besideOthers(policy, purpose, outside) : outside;
  if (around.length > 0 && block.kind !== 'heading') return told(placed, 'item', around);
  for (let lead = leadIn; lead && lead.block.kind !== 'row'; lead = lead.leadIn) {
    const spans = source.inBlock(lead);
    if (spans.length > 0) return told(lead, 'lead-in', spans);
  }
  return inSection(policy, placed, source);
}

/** What a sentence says of its own purpose is not said of the next one's. */
function besideOthers(policy: Policy, purpose: Purpose, spans: readonly Span[]): readonly Span[] {
  const { placed } = purpose;
  const others = purposesOf(policy).filter(other => other.placed === placed && other !== purpose);
  const taken = new Set(others.map(({ start }) => placed.block.sentenceAt(start - placed.start)));
  return spans.filter(span => !taken.has(placed.block.sentenceAt(span.start)));
}

/** What the section says besides its purposes; a title of the whole document holds nothing together. */
function inSection(policy: Policy, { section, index }: Placed, source: Source): readonly Stated[] {
  if (!section.heading || section === policy.title) return [];
  const found: Stated[] = [];
  for (let at = section.firstBlock; at < section.endBlock && found.length < MOST_IN_SECTION; at++) {
    const other = policy.blocks[at] as Placed;
    if (other.section !== section || other.block.kind === 'heading' || other.apart || at === index) continue;
    if (purposeBlocks(policy).has(at)) continue;
    found.push(...stated(other, 'section', source.inBlock(other), source));
  }
  return found.slice(0, MOST_IN_SECTION);
}

// A cell that repeats a whole section helps nobody.
const MOST_IN_SECTION = 8;

const keptBlocks = new WeakMap<Policy, ReadonlySet<number>>();

/** What stands beside another purpose is said of that one. */
function purposeBlocks(policy: Policy): ReadonlySet<number> {
  let known = keptBlocks.get(policy);
  if (!known) keptBlocks.set(policy, (known = new Set(purposesOf(policy).map(({ placed }) => placed.index))));
  return known;
}

/** The cell under the column of that name; null where the column is there and its cell empty. */
function columnCell(header: Placed, { block }: Placed, name: RegExp, own: Span): Span | null | undefined {
  for (const [column, { start, end }] of header.block.cells.entries()) {
    if (!name.test(header.block.prose.slice(start, end))) continue;
    const cell = block.cells[column];
    if (cell && cell.start <= own.start && own.end <= cell.end) continue;
    if (!cell || !block.prose.slice(cell.start, cell.end).trim()) return null;
    const text = block.prose.slice(cell.start, cell.end);
    const from = cell.start + (text.length - text.trimStart().length);
    return { start: from, end: from + text.trim().length };
  }
  return undefined;
}

function stated(placed: Placed, scope: Nearness, spans: readonly Span[], { shorten }: Source): Stated[] {
  const seen = new Set<string>();
  return spans.flatMap(span => {
    const whole = placed.block.prose.slice(span.start, span.end);
    const lead = shorten?.exec(whole)?.[0].length ?? 0;
    const own = { start: span.start + (lead < whole.length ? lead : 0), end: span.end };
    const text = words(placed, own);
    if (!text || seen.has(text.toLowerCase())) return [];
    seen.add(text.toLowerCase());
    return [{ text, scope, start: placed.start + own.start, end: placed.start + own.end }];
  });
}

/** The words a reader sees, without markup and line ends. */
const words = ({ block }: Placed, { start, end }: Span): string =>
  block.prose.slice(start, end).replace(/\s+/g, ' ').trim();
