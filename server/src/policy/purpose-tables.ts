import { type Block, BlockMap } from '../text/block';
import type { Span } from '../text/span';

/** What the columns of a table hold, by the words of its header row; a column's position. */
export interface Columns {
  readonly purpose: number;
  readonly basis: number | undefined;
}

const PURPOSE = /\bpurposes?\b/i;
const WHY = /\b(why|reasons?|what we use|how we use|what for|used? (for|of)|uses?)\b/i;
const ACTIVITY = /\b(activit|operation|processing|context)/i;
const BASIS =
  /\b(legal|lawful) (bas[ie]s|grounds?|justification|reason)|\blawfulness\b|^\W*(bas[ie]s|grounds?)\W*$|\b(basis|grounds?) (for|of) (the |our |this |your )?(processing|use)/i;
const COOKIES = /\bcookies?\b|\bexpir|\bduration\b|\blifespan\b|\blifetime\b|\bprovider\b/i;

const kept = new BlockMap<{ readonly columns: Columns | undefined }>();

/** The purpose and basis columns of a header row; a list of cookies has none. */
export function columnsOf(header: Block): Columns | undefined {
  let known = kept.get(header);
  if (!known) kept.set(header, (known = { columns: read(header) }));
  return known.columns;
}

function read(header: Block): Columns | undefined {
  const titles = header.cells.map(({ start, end }) => header.prose.slice(start, end));
  const column = (pattern: RegExp) => titles.findIndex(title => pattern.test(title) && !BASIS.test(title));
  const bases = titles.findIndex(title => BASIS.test(title));
  const basis = bases >= 0 ? bases : titles.findIndex(title => /\b(legal|lawful) (bas[ie]s|ground)/i.test(title));
  if (basis < 0 && titles.some(title => COOKIES.test(title))) return undefined;
  const named = [PURPOSE, WHY, ACTIVITY].map(column).find(index => index >= 0);
  const purpose = named ?? (basis > 0 ? 0 : undefined);
  return purpose === undefined || (basis < 0 && named === undefined)
    ? undefined
    : { purpose, basis: basis < 0 ? undefined : basis };
}

/** A cell's words without the blanks and marks around them; undefined when the cell is empty. */
export function cellSpan(row: Block, column: number): Span | undefined {
  const cell = row.cells[column];
  if (!cell) return undefined;
  const { starts, ends } = row.words;
  const first = starts.findIndex(start => start >= cell.start && start < cell.end);
  if (first < 0) return undefined;
  let last = first;
  while (last + 1 < ends.length && (ends[last + 1] as number) <= cell.end) last++;
  return { start: starts[first] as number, end: ends[last] as number };
}
