import type { Placed } from '../policy/policy';
import { headSays, runInHead } from '../policy/run-in-head';
import { type PhraseSet, phrases } from '../text/phrases';
import type { Said } from './disclosure';

const sourceHead = phrases('(source/sources/origin)', '(where/whom) … from');

/**
 * "Source: the land register": after words that open an item as its title, what follows is the source; too little if it is
 * no more than one of the `nameless`.
 */
export function* sourceAfterHead(placed: Placed, nameless: PhraseSet): Generator<Said> {
  const { block } = placed;
  const end = runInHead(block);
  if (end === undefined || block.kind !== 'item' || !headSays(placed, sourceHead)) return;
  const start = end + (block.prose.slice(end).search(/\S/) || 0);
  const vague = block.find(nameless).some(hit => hit.start >= end) && block.text.length < end + 60;
  yield { start, end: block.sentenceAt(start)?.end ?? block.prose.length, strength: vague ? 'weak' : 'found' };
}

/** The cells of a column of sources. */
export function* inSourceColumn({ block, leadIn }: Placed): Generator<Said> {
  if (block.kind !== 'row' || !leadIn) return;
  for (const [column, { start, end }] of leadIn.block.cells.entries()) {
    const cell = block.cells[column];
    if (
      !cell ||
      !/^\W*(?:sources?|origin|where (?:it|they) comes? from|obtained from)\W*$/i.test(
        leadIn.block.prose.slice(start, end),
      )
    )
      continue;
    const text = block.prose.slice(cell.start, cell.end);
    if (/\p{L}/u.test(text) && !/^\W*you\W*$/i.test(text))
      yield { start: cell.start, end: cell.end, strength: 'found' };
  }
}
