import type { Block, Sentence } from '../text/block';
import type { Stance } from './practice-subject';
import { EXCUSES, isAim, isNot, LIMITS_BEFORE, NARROWS, type Operation } from './practice-words';
import { wordClass } from './purpose-words';

/**
 * Whether a sentence limits what it says by the verb at a word: "except as set out here", "without your consent". Nothing
 * clashes with a promise that names its exception, nor with a practice that the promise does not mean.
 */
export function isLimited(block: Block, sentence: Sentence, stance: Stance, verb: Operation, at: number): boolean {
  const { ids } = block.words;
  const { denied } = stance;
  const limits = denied ? NARROWS : EXCUSES;
  for (let word = sentence.firstWord; word < sentence.endWord; word++) {
    const id = ids[word] as number;
    if (!limits(id) || (verb === 'use' && (isCounting(id) || (!denied && isWish(id))))) continue;
    // "We ask for" is what we do, "if you ask us" the reader's wish.
    if (!denied && isAsk(id) && (word === at || !isReader(ids[word - 1] ?? -1))) continue;
    if (!denied || !isHarmless(ids, word, stance.from, at)) return true;
  }
  if (!denied)
    return (
      LIMITS_BEFORE(ids[sentence.firstWord] as number) || (verb === 'keep' && isWithReader(ids, at, sentence.endWord))
    );
  if (inSuchCase(block, sentence.firstWord, at) || ofOthers(ids, sentence)) return true;
  if (inSomething(ids, at, sentence.endWord, HOLDS.has(verb) ? isForm : isPart)) return true;
  const next = block.sentences[block.sentences.indexOf(sentence) + 1];
  return next !== undefined && limitsAbove(block, next);
}

const HOLDS: ReadonlySet<Operation> = new Set(['collect', 'keep', 'process']);

// Statistics about people may be shared with anyone; cookies set for statistics are cookies.
/** "no cookies of other companies": those of our own are left open. */
export function ofOthers(ids: readonly number[], { firstWord, endWord }: Sentence): boolean {
  for (let word = firstWord + 1; word < endWord; word++)
    if (isBelonging(ids[word] as number) && isThing(ids[word - 1] as number)) return true;
  return false;
}
const isBelonging = wordClass('of from by belonging');
const isThing = wordClass('cookies cookie ads adverts advertisements advertising analytics newsletters');

// What readers would like is an aim of what is used, not their instruction.
const isWish = wordClass('would wish choose chose');
const isCounting = wordClass('statistics statistical');

/** A word that limits nothing where it stands: "under no circumstances", "such as", "only for this order and never". */
function isHarmless(ids: readonly number[], word: number, from: number, at: number): boolean {
  const id = ids[word] as number;
  const next = ids[word + 1] ?? -1;
  if (isWithout(id)) return isException(next);
  if (isException(id)) return isWithout(ids[word - 1] ?? -1);
  if (isUnder(id)) return isNone(next);
  if (isSuch(id)) return isAs(next);
  if (isAlone(id)) return isUs(ids[word - 1] ?? -1);
  if (isAsk(id)) return word === at;
  if (isCan(id)) return word < from || [1, 2, 3].some(on => identifies(ids[word + on] ?? -1));
  if (!isOnly(id) || word > at) return false;
  for (let not = word + 1; not < at; not++) if (isNot(ids[not] as number)) return !isNot(ids[word - 1] ?? -1);
  return false;
}
const isReader = wordClass('you they your have');
const isWithout = wordClass('without');
const isException = wordClass('exception exceptions');
const isUnder = wordClass('under');
const isNone = wordClass('no any');
const isSuch = wordClass('such');
const isAs = wordClass('as');
const isAlone = wordClass('alone');
const isUs = wordClass('us ourselves');
const isAsk = wordClass('ask asks asked request requests requested');
const isCan = wordClass("can cannot can't could");
const identifies = wordClass('identif~');
const isOnly = wordClass('only solely simply merely just always');

/** "In this case we do not collect data", "at this stage": the promise holds for what was said just before. */
function inSuchCase({ words: { ids } }: Block, first: number, at: number): boolean {
  for (let word = first; word + 1 < at; word++)
    if (isThis(ids[word] as number) && isCase(ids[word + 1] as number)) return true;
  return isDefault(ids[first + 1] ?? -1) || isOtherwise(ids[first] as number);
}
const isThis = wordClass('this that these those such which');
const isCase = wordClass('case cases event situation situations instance instances mode stage step point survey');
const isDefault = wordClass('default');
const isOtherwise = wordClass('otherwise');

/** "not stored in cookies", "in plain text", "on the device": the promise is about a place or a form. */
function inSomething(ids: readonly number[], at: number, end: number, isSome: (id: number) => boolean): boolean {
  for (let word = at + 1; word < end; word++)
    if (
      isIn(ids[word] as number) &&
      !isThis(ids[word + 1] ?? -1) &&
      [1, 2, 3].some(on => word + on < end && isSome(ids[word + on] as number))
    )
      return true;
  return false;
}

/** "stored on your device only": it never gets to the controller. */
function isWithReader(ids: readonly number[], at: number, end: number): boolean {
  for (let word = at + 1; word < end; word++) {
    if (isLocally(ids[word] as number)) return true;
    if (isIn(ids[word] as number) && isYour(ids[word + 1] ?? -1) && [2, 3].some(on => isDevice(ids[word + on] ?? -1)))
      return true;
  }
  return false;
}
const isLocally = wordClass('locally');
const isYour = wordClass('your the');
const isDevice = wordClass('device phone computer browser smartphone');
const isIn = wordClass('in on as within');
const isPart = wordClass('page pages form checkout section area part parts forum chat');
const isForm = wordClass(
  'cookie cookies log logs url urls browser cache blockchain plain clear readable unencrypted phone device computer backup backups text',
);

/** Whether a sentence takes back some of what stands before it ("However, we may ..."). */
export function limitsAbove({ words: { ids } }: Block, { firstWord, endWord }: Sentence): boolean {
  for (let word = firstWord; word < Math.min(endWord, firstWord + 4); word++)
    if (LIMITS_BEFORE(ids[word] as number)) return true;
  return false;
}

/** "for the purpose of advertising", "to enable them to write to you": what is shared for other aims is left open. */
export function hasAim({ words: { ids } }: Block, at: number, end: number): boolean {
  for (let word = at + 1; word < end; word++) {
    const before = ids[word - 1] as number;
    if (isAim(ids[word] as number) && !isAny(before)) return true;
    if (ALLOWS(ids[word] as number) && isTo(before)) return true;
  }
  return false;
}
const isAny = wordClass('any whatever');
const ALLOWS = wordClass('enable allow let permit help assist');

/** "data that we do not need", "anyone who has no right to it": the denial is of some of it only. */
export function isRelative({ words: { ids } }: Block, at: number, end: number): boolean {
  for (let word = at + 1; word < end; word++)
    if (
      RELATES(ids[word] as number) &&
      !(isWho(ids[word] as number) && isYou(ids[word + 1] ?? -1)) &&
      (isManner(ids[word - 1] as number) || ![1, 2, 3, 4].some(on => identifies(ids[word + on] ?? -1)))
    )
      return true;
  return false;
}
// "in a form that identifies you" leaves other forms open.
const isManner = wordClass('form way manner');
const RELATES = wordClass('that which who whose whom');
// "who you are" is all that is personal.
const isWho = wordClass('who');
const isYou = wordClass('you');
const isTo = wordClass('to');
