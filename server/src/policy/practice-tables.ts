import type { Block } from '../text/block';
import type { Placed } from './policy';
import { DATA, personal } from './practice-data-table';
import { cookies, RECIPIENTS } from './practice-kinds';
import { kindsIn } from './practice-objects';
import { EXCUSES } from './practice-words';
import type { Practice } from './practices';
import type { Voice } from './voice';

const RECIPIENT = /\b(recipients?|shared? with|disclosed? to|who (receives|gets|sees)|third part(y|ies)|receivers?)\b/i;
const NOT_SHARED = /\b(not|never|no longer|opt)\b/i;
const COOKIE = /\bcookies?\b/i;
const COOKIE_FACT = /\b(expir|duration|lifespan|lifetime|purpose|provider|type|storage|retention|kept)/i;

/** What a row says under its header: a list of cookies says that they are used, a column of recipients who gets data. */
export function tabledPractices({ block, leadIn }: Placed, voice: Voice): readonly Practice[] {
  if (block.kind !== 'row' || !leadIn || leadIn.block.kind !== 'row') return NONE;
  const kept = voice.once('tabled practices', leadIn.block, () => new WeakMap<Block, readonly Practice[]>());
  let known = kept.get(block);
  if (!known) kept.set(block, (known = read(leadIn.block, block)));
  return known;
}

const NONE: readonly Practice[] = [];

function read(header: Block, row: Block): readonly Practice[] {
  const titles = header.cells.map(({ start, end }) => header.prose.slice(start, end));
  const { ids, starts, ends } = row.words;
  if (ids.length === 0) return NONE;
  const whole = { start: starts[0] as number, end: ends.at(-1) as number };
  const limited = ids.some(id => EXCUSES(id));
  const common = { ...whole, denied: false, limited, open: false, places: [], purposes: [] };
  if (
    (titles.some(title => COOKIE.test(title)) || COOKIE.test(row.prose)) &&
    titles.some(title => COOKIE_FACT.test(title))
  )
    return [{ ...common, operation: 'use', data: [cookies], recipients: [] }];
  const column = titles.findIndex(title => RECIPIENT.test(title) && !NOT_SHARED.test(title));
  const cell = row.cells[column];
  if (!cell) return NONE;
  const first = starts.findIndex(start => start >= cell.start);
  const end = starts.findIndex(start => start >= cell.end);
  const recipients = first < 0 ? [] : kindsIn(row, RECIPIENTS, first, end < 0 ? ids.length : end);
  if (recipients.length === 0) return NONE;
  const data = kindsIn(row, DATA, 0, ids.length);
  return [{ ...common, operation: 'share', data: data.length > 0 ? data : [personal], recipients }];
}
