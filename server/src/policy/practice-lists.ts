import type { Block } from '../text/block';
import type { Placed } from './policy';
import { DATA } from './practice-data-table';
import { type Kind, RECIPIENTS } from './practice-kinds';
import { dataIn, kindsIn } from './practice-objects';
import type { Stance } from './practice-subject';
import { EXCUSES, isAdverb, isAuxiliary, isNot, isPronoun, NARROWS } from './practice-words';
import { type Practice, practicesOf, read } from './practices';
import type { Voice } from './voice';

/** What a list item states together with its lead-in. Spans are of the item's block. */
export function listedPractices({ block, leadIn }: Placed, voice: Voice): readonly Practice[] {
  if (!leadIn || leadIn.block.kind === 'heading' || block.kind !== 'item') return NONE;
  const kept = voice.once('listed practices', leadIn.block, () => new WeakMap<Block, readonly Practice[]>());
  let known = kept.get(block);
  if (!known) kept.set(block, (known = together(leadIn.block, block, voice)));
  return known;
}

const NONE: readonly Practice[] = [];

function together(leadIn: Block, block: Block, voice: Voice): readonly Practice[] {
  const first = block.sentences[0];
  const opening = leadIn.sentences.at(-1);
  if (!first || !opening) return NONE;
  const stance = subjectOnly(leadIn.words.ids, opening.firstWord, opening.endWord, voice);
  if (stance) return read(block, voice, first, stance);
  const open = practicesOf(leadIn, voice).filter(({ start }) => start === opening.start);
  const data = dataIn(block, first.firstWord, first.endWord).kinds;
  const recipients = kindsIn(block, RECIPIENTS, first.firstWord, first.endWord);
  // A list's commas are no part of its items.
  const span = {
    start: first.start,
    end: first.end - (/[,;]$/.test(block.prose.slice(first.start, first.end)) ? 1 : 0),
  };
  const { ids } = block.words;
  return open.flatMap(practice => {
    const limits = practice.denied ? NARROWS : EXCUSES;
    const limited = practice.limited || ids.slice(first.firstWord, first.endWord).some(id => limits(id));
    const item = complete(practice, data, recipients);
    return item ? [{ ...item, ...span, limited }] : [];
  });
}

/** The item names what its lead-in leaves open: the receivers, or the data. */
function complete(practice: Practice, data: readonly Kind[], recipients: readonly Kind[]): Practice | undefined {
  if (SHARES.has(practice.operation) && practice.data.length > 0 && recipients.length > 0)
    return { ...practice, recipients, open: false };
  const kinds = data.filter(kind => DATA.includes(kind));
  return kinds.length > 0 ? { ...practice, data: kinds } : undefined;
}
const SHARES: ReadonlySet<string> = new Set(['share', 'sell', 'rent', 'trade']);

/** "We do not:", "We will never:": the items begin with the verb. */
function subjectOnly(ids: readonly number[], first: number, end: number, voice: Voice): Stance | undefined {
  let denied = false;
  for (let at = end - 1; at >= first; at--) {
    const id = ids[at] as number;
    if (isNot(id)) denied = true;
    else if (isPronoun(id) || voice.speaks(id)) return { denied, passive: false, from: 0 };
    else if (!isAuxiliary(id) && !isAdverb(id)) return undefined;
  }
  return undefined;
}
