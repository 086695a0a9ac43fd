import type { Block } from '../text/block';
import {
  isAdverb,
  isAnd,
  isAuxiliary,
  isBe,
  isNot,
  isOwnClub,
  isOwner,
  isOwnersOf,
  isOwnPeople,
  isOwnThing,
  isPronoun,
  operationOf,
} from './practice-words';
import { wordClass } from './purpose-words';
import type { Voice } from './voice';

/** Whether the controller does what a verb says, or does not; `passive` where the data are the subject. */
export interface Stance {
  readonly denied: boolean;
  readonly passive: boolean;
  /** Word index where the words that belong to the verb begin: its subject, or the data that are its subject. */
  readonly from: number;
}

const MOST_WORDS_BEFORE = 10;

/**
 * The stance of the verb at a word of a sentence that begins at word `first`; undefined if its subject is not the
 * controller ("you share", "partners collect", "the right to obtain").
 */
export function stanceOf(block: Block, voice: Voice, first: number, verb: number): Stance | undefined {
  const { ids } = block.words;
  const id = (at: number) => (at < first ? -1 : (ids[at] as number));
  let denied = false;
  let be = false;
  let at = verb - 1;
  for (let steps = 0; at >= first && steps < MOST_WORDS_BEFORE; at--, steps++) {
    const word = id(at);
    if (isNot(word)) denied = true;
    else if (isOccasion(word) && isNone(id(at - 1))) {
      denied = true;
      at -= 2;
    } else if (isBe(word)) be = true;
    else if (isAuxiliary(word) || isAdverb(word)) continue;
    else if (isFrom(word) && refrains(id(at - 1))) {
      denied = true;
      at--;
    } else if (isTo(word) && (isNot(id(at - 1)) || (denied && promises(id(at - 1))))) {
      denied = true;
      if (isPolicyNot(ids, first, at)) return { denied, passive: false, from: at };
    } else if (denied && promises(word)) continue;
    else {
      const row: number | undefined = isAnd(word) ? beforeRow(block, at, first) : undefined;
      if (row === undefined) break;
      at = row;
    }
  }
  if (at < first) return undefined;
  const from = subjectFrom(id, voice, at, first);
  // "we are sharing" is the controller's act; "is shared" is one too, if data are the subject.
  // "the organiser, not we, collects" is said of others; "neither we nor our staff" of all.
  if (from !== undefined && isPlainNot(id(from - 1))) return undefined;
  if (from !== undefined)
    return { denied: denied || isNeither(id(from - 1)) || isInverted(ids, first, from), passive: false, from };
  const shared = !be && at < verb - 1 && joins(id(at)) ? sharedSubject(id, voice, at, first) : undefined;
  if (shared !== undefined) return { denied, passive: false, from: shared };
  if (!be && invertedBe(ids, first) && !byOthers(block, voice, verb))
    return { denied: true, passive: true, from: first + 4 };
  if (!be || byOthers(block, voice, verb)) return undefined;
  let start = at + 1;
  while (start > first && start > at - MOST_WORDS_BEFORE && !isBoundary(id(start - 1))) start--;
  // "The information you submit is not passed on."
  if (isYouOrWe(id(start - 1)) && isDatum(id(start - 2))) start = Math.max(first, start - 3);
  // "Nothing (that) you tell us is passed on."
  if (isNothing(id(first)) && start - first <= 6) start = first;
  return { denied: denied || deniesSubject(ids, start, at), passive: true, from: start };
}

/** "We do not read, copy or store": the first of the verbs before "or", if their subject or its "not" stands right before it. */
function beforeRow({ prose, words: { ids, starts, ends } }: Block, and: number, first: number): number | undefined {
  let at = and - 1;
  while (at - 1 > first && prose.slice(ends[at - 1], starts[at]).includes(',')) at--;
  const before = ids[at - 1] as number;
  return at > first && (isNot(before) || isAuxiliary(before) || isPronoun(before)) ? at : undefined;
}

/** "It is our policy never to share", "we made a promise not to sell". */
function isPolicyNot(ids: readonly number[], first: number, to: number): boolean {
  for (let at = to - 1; at >= Math.max(first, to - 5); at--) if (isPolicy(ids[at] as number)) return true;
  return false;
}

/** "At no time will we sell", "never do we share": the denial stands before the subject. */
function isInverted(ids: readonly number[], first: number, subject: number): boolean {
  if (subject - 2 < first || !isAuxiliary(ids[subject - 1] as number)) return false;
  for (let at = subject - 2; at >= Math.max(first, subject - 4); at--)
    if (isNo(ids[at] as number) || isNot(ids[at] as number)) return true;
  return false;
}

/** "At no point is your location recorded": the verb of the passive stands before its subject. */
const invertedBe = (ids: readonly number[], first: number): boolean =>
  isNone(ids[first + 1] ?? -1) && isOccasion(ids[first + 2] ?? -1) && isBe(ids[first + 3] ?? -1);

/** "We are a charity and do not share": the subject of the clause before, if nobody else has become the subject since. */
function sharedSubject(id: (at: number) => number, voice: Voice, and: number, first: number): number | undefined {
  for (let at = and - 1; at >= Math.max(first, and - MOST_WORDS_SHARED); at--) {
    if (isPronoun(id(at)) || voice.speaks(id(at))) return at;
    if (isBoundary(id(at))) return undefined;
  }
  return undefined;
}
const MOST_WORDS_SHARED = 16;
const joins = wordClass('and but');
const isPlainNot = wordClass('not');
const isNeither = wordClass('neither nor');

/** First word of a subject that ends at `at` and is the controller; undefined for any other. */
function subjectFrom(id: (at: number) => number, voice: Voice, at: number, first: number): number | undefined {
  const word = id(at);
  if (isPronoun(word) || voice.speaks(word)) return at;
  if (isOwnPeople(word) && isOwnersOf(id(at - 1))) return at - 1;
  if (!isOwnThing(word) && !isOwnClub(word)) return undefined;
  // "our app", "this mobile app"; "the company's partners" ends elsewhere and never gets here.
  for (let back = 1; back <= 3 && at - back >= first; back++) if (isOwner(id(at - back))) return at - back;
  return undefined;
}

/** "No personal data are passed on", "none of your data is sold". */
function deniesSubject(ids: readonly number[], from: number, end: number): boolean {
  for (let at = from; at <= end; at++) if (isNo(ids[at] as number)) return true;
  return false;
}

/** "is collected by Google": what others do is their statement. */
function byOthers(block: Block, voice: Voice, verb: number): boolean {
  const { ids } = block.words;
  const end = Math.min(ids.length, verb + 8);
  for (let at = verb + 1; at < end; at++) {
    if (!isBy(ids[at] as number)) continue;
    const next = ids[at + 1];
    if (next === undefined || isUs(next) || voice.speaks(next)) return false;
    // "by our app", "by this online shop" is by us; "by our partners" is not.
    return !isOwner(next) || !ids.slice(at + 2, at + 5).some(id => isOwnThing(id));
  }
  return false;
}

/** Whether the verb stands in a row with one before it ("sell, rent or share"), so that their subject is one. */
export function follows(block: Block, verb: number, before: number): boolean {
  const { ids } = block.words;
  let at = verb - 1;
  while (at > before && (isAdverb(ids[at] as number) || isNot(ids[at] as number))) at--;
  return at === before || isAnd(ids[at] as number) || operationOf(ids[at] as number) !== undefined;
}

// "in no case", "at no time", "under no circumstances"
const isOccasion = wordClass('circumstances case event time point account way means condition conditions');
const isNone = wordClass('no');
const isYouOrWe = wordClass('you we');
const isDatum = wordClass('data information details info');
const isFrom = wordClass('from');
const isTo = wordClass('to');
const refrains = wordClass('refrain refrains abstain abstains desist');
const promises = wordClass(
  'promise promises promised undertake undertakes pledge pledges commit committed vow vowed agreed',
);
const isPolicy = wordClass('policy promise commitment principle practice decision decided undertaking');
const isNo = wordClass('no none neither nothing');
const isNothing = wordClass('nothing none');
const isBoundary = wordClass(
  'it they which that who you we i he she because if when so as since but where while this these those what how whether',
);
const isBy = wordClass('by via through');
const isUs = wordClass('us me means using');
