import type { Block, Sentence } from '../text/block';
import { isAnd, isNot, isPronoun, type Operation, operationOf } from './practice-words';
import { wordClass } from './purpose-words';

/** "We ask for your age" collects, "we make it available" shares. */
export function operationAt(ids: readonly number[], at: number, end: number): Operation | undefined {
  const id = ids[at] as number;
  if (isHave(id))
    return isAccess(ids[at + 1] ?? -1) || (isAccess(ids[at + 2] ?? -1) && isTo(ids[at + 3] ?? -1))
      ? 'collect'
      : undefined;
  if (isAccess(id) && (isHave(ids[at - 1] ?? -1) || isHave(ids[at - 2] ?? -1))) return undefined;
  if (isMake(id))
    for (let word = at + 1; word < Math.min(end, at + 9); word++) if (isAvailable(ids[word] as number)) return 'share';
  if (isAsk(id) && !isFor(ids[at + 1] ?? -1) && !isFor(ids[at + 2] ?? -1)) return undefined;
  return operationOf(id);
}
/** "have", which collects where it is followed by "access to". */
const isHave = wordClass('have has having');
const isAccess = wordClass('access');
const isTo = wordClass('to');
const isMake = wordClass('make makes made making');
const isAvailable = wordClass('available');
const isAsk = wordClass('ask asks asked asking');
const isFor = wordClass('for about');

/** What the text quotes, it does not say. */
export function isQuoted({ prose, words: { starts } }: Block, sentence: Sentence, at: number): boolean {
  const before = prose.slice(sentence.start, starts[at]);
  return before.split('"').length % 2 === 0 || before.split('“').length > before.split('”').length;
}

/** A clause ends where another subject of ours begins, or a word that turns against it. */
export function clauseEnd({ words: { ids } }: Block, at: number, end: number): number {
  const limit = Math.min(end, at + MOST_OBJECT_WORDS);
  for (let word = at + 1; word < limit; word++)
    if (isPronoun(ids[word] as number) || ENDS_CLAUSE(ids[word] as number)) return word;
  return limit;
}
const ENDS_CLAUSE = wordClass('but however unless except because whereas although though');

/** "sell, rent or share your data": the object follows the last verb of the row. */
export function objectStart({ prose, words: { ids, starts, ends } }: Block, at: number, end: number): number {
  let word = at + 1;
  // "keep access logs": a verb without "or" or a comma before it is none.
  const isInRow = (word: number) =>
    operationOf(ids[word] as number) &&
    (isAnd(ids[word - 1] as number) ||
      isNot(ids[word - 1] as number) ||
      /[,/]/.test(prose.slice(ends[word - 1], starts[word])));
  while (word < end && (isAnd(ids[word] as number) || isNot(ids[word] as number) || isInRow(word))) word++;
  return word;
}

/** Where the words on recipients begin: at the first "with", "to" or "by". */
export function recipientsFrom({ words: { ids } }: Block, start: number, end: number): number {
  for (let word = start; word < end; word++) if (LEADS_TO(ids[word] as number)) return word;
  return end;
}
const LEADS_TO = wordClass('with to by among between');
/** Where the object of a verb begins: after "or rent" in "sell or rent your data", after the "to" in "have (no) access to". */
export function objectOf(block: Block, at: number, end: number): number {
  const { ids } = block.words;
  if (!isHave(ids[at] as number)) return objectStart(block, at, end);
  let word = at + 1;
  while (word < end && !isTo(ids[word] as number)) word++;
  return Math.min(end, word + 1);
}

const MOST_OBJECT_WORDS = 30;

/** "how we share", "whether we sell", "which data are collected": no statement that it is done. */
export function isAsked({ prose, words: { ids, starts, ends } }: Block, first: number, subject: number): boolean {
  for (let word = subject - 1; word >= first && subject - word <= MOST_WORDS_ASKED; word--) {
    if (prose.slice(ends[word], starts[word + 1]).includes(',')) return false;
    if (ASKS(ids[word] as number)) return true;
    // "when you pay we collect" is said of us, "when we collect" is not.
    if (isPronoun(ids[word] as number) || isYou(ids[word] as number)) return false;
  }
  return false;
}
const isYou = wordClass('you they');
const ASKS = wordClass('how what whether if when which whose where why that');
const MOST_WORDS_ASKED = 8;
