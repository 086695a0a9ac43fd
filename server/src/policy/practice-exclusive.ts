import type { Block, Sentence } from '../text/block';
import { personal } from './practice-data-table';
import { anyone, type Kind, partners, thirdParties } from './practice-kinds';
import { NARROWS } from './practice-words';
import type { Practice } from './practices';
import { wordClass } from './purpose-words';

const isOnly = wordClass('only exclusively solely');
// "only to answer you", "only if you ask": it is the aim or the case that is the only one.
const isAimed = wordClass('to for so as in');
const isLeading = wordClass('with to');

/**
 * "We share your data only with couriers", "we collect only your e-mail address": what is said of these is denied of all
 * others. The practice begins at the word `from` with its verb at `at`; a sentence that opens with anything else is said of
 * a case.
 */
export function exclusive(block: Block, sentence: Sentence, practice: Practice, from: number, at: number): Practice[] {
  const { ids } = block.words;
  if (practice.denied || from !== sentence.firstWord) return NONE;
  const shares = practice.operation === 'share';
  if (!shares && practice.operation !== 'collect') return NONE;
  const only = shares ? practice.recipients : practice.data;
  if (only.length === 0 || only.some(kind => isGeneral(kind)) || practice.data.length === 0) return NONE;
  let where = from;
  while (where < sentence.endWord && !isOnly(ids[where] as number)) where++;
  const stands =
    where < sentence.endWord && (where === at - 1 || where === at + 1 || (shares && isLeading(ids[where + 1] ?? -1)));
  if (!stands) return NONE;
  for (let word = from; word < sentence.endWord; word++) {
    const id = ids[word] as number;
    if (word !== where && NARROWS(id)) return NONE;
    if (!shares && word > at && isAimed(id)) return NONE;
  }
  return shares
    ? [{ ...practice, denied: true, limited: false, recipients: [thirdParties], only }]
    : [{ ...practice, denied: true, limited: false, data: [personal], only }];
}

const NONE: Practice[] = [];
const GENERAL: readonly Kind[] = [anyone, thirdParties, partners, personal];
const isGeneral = (kind: Kind): boolean => GENERAL.includes(kind);
