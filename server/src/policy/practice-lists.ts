import type { Placed } from './policy';
import { DATA, type Kind, RECIPIENTS } from './practice-kinds';
import { dataIn, kindsIn } from './practice-objects';
import type { Stance } from './practice-subject';
import { EXCUSES, isAdverb, isAuxiliary, isNot, isPronoun, NARROWS } from './practice-words';
import { type Practice, practicesOf, read } from './practices';
import type { Voice } from './voice';

/** What a list item states together with its lead-in. Spans are of the item's block. */
export function listedPractices(placed: Placed, voice: Voice): readonly Practice[] {
  const { block, leadIn } = placed;
  if (!leadIn || leadIn.block.kind === 'heading' || block.kind !== 'item') return [];
  const first = block.sentences[0];
  const opening = leadIn.block.sentences.at(-1);
  if (!first || !opening) return [];
  const stance = subjectOnly(leadIn.block.words.ids, opening.firstWord, opening.endWord, voice);
  if (stance) return read(block, voice, first, stance);
  const open = practicesOf(leadIn.block, voice).filter(({ start }) => start === opening.start);
  const data = dataIn(block, first.firstWord, first.endWord).kinds;
  const recipients = kindsIn(block, RECIPIENTS, first.firstWord, first.endWord);
  const span = { start: first.start, end: first.end };
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
    return { ...practice, recipients };
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
