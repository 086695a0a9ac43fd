import type { Block, Sentence } from '../text/block';
import type { Span } from '../text/span';
import { wordId } from '../text/tokens';
import { impersonalPractices } from './practice-impersonal';
import { ACTIVITIES, type Kind, PLACES, PURPOSES, personal, RECIPIENTS } from './practice-kinds';
import { dataIn, kindsIn } from './practice-objects';
import { follows, type Stance, stanceOf } from './practice-subject';
import {
  EXCUSES,
  isAim,
  isAnd,
  isNot,
  isPronoun,
  LIMITS_BEFORE,
  NARROWS,
  type Operation,
  operationOf,
} from './practice-words';
import { wordClass } from './purpose-words';
import type { Voice } from './voice';

/** What the controller says it does, or does not do. Span: the sentence in its block. */
export interface Practice extends Span {
  readonly operation: Operation;
  readonly denied: boolean;
  /** Kinds of data; of things used ("cookies") where the operation is `use`. Empty where none is named. */
  readonly data: readonly Kind[];
  readonly recipients: readonly Kind[];
  readonly places: readonly Kind[];
  readonly purposes: readonly Kind[];
  /** It is said that someone receives them, but none of the kinds known here. */
  readonly open: boolean;
  /** The sentence limits what it says, so that nothing else clashes with it. */
  readonly limited: boolean;
}

/** The practices a block states, in order. */
export function practicesOf(block: Block, voice: Voice): readonly Practice[] {
  if (block.kind === 'heading' || block.kind === 'code' || block.kind === 'comment') return NONE;
  return voice.once('practices', block, () =>
    block.sentences.flatMap(sentence => [...read(block, voice, sentence), ...impersonalPractices(block, sentence)]),
  );
}

const NONE: readonly Practice[] = [];

/** The practices of one sentence; `given` is the stance of its first verb where a lead-in holds the subject ("We do not:"). */
export function read(block: Block, voice: Voice, sentence: Sentence, given?: Stance): Practice[] {
  const { ids } = block.words;
  const found: Practice[] = [];
  if (block.prose[sentence.end - 1] === '?') return found;
  let last: { verb: number; stance: Stance } | undefined;
  for (let verb = sentence.firstWord; verb < sentence.endWord; verb++) {
    const operation = operationOf(ids[verb] as number);
    if (!operation) continue;
    const stance =
      given && verb === sentence.firstWord
        ? given
        : (stanceOf(block, voice, sentence.firstWord, verb) ??
          (last && follows(block, verb, last.verb)
            ? { ...last.stance, denied: last.stance.denied || denies(block, last.verb, verb) }
            : undefined));
    if (!stance) continue;
    last = { verb, stance };
    found.push(...statement(block, sentence, operation, stance, verb));
  }
  return found;
}

const denies = (block: Block, from: number, to: number): boolean =>
  block.words.ids.slice(from + 1, to).some(word => isNot(word));

function statement(block: Block, sentence: Sentence, verb: Operation, stance: Stance, at: number): Practice[] {
  const { ids } = block.words;
  const { passive, from } = stance;
  const end = clauseEnd(block, at, sentence.endWord);
  const start = objectStart(block, at, end);
  const denied = stance.denied || saysNo(block, start, end);
  const data = dataIn(block, passive ? from : start, passive ? at : recipientsFrom(block, start, end));
  const recipients = kindsIn(block, RECIPIENTS, recipientsFrom(block, start, end), end);
  const places = kindsIn(block, PLACES, start, end);
  const things = kindsIn(block, ACTIVITIES, passive ? from : start, passive ? at : end);
  const span = { start: sentence.start, end: sentence.end };
  // "Nothing you tell us is passed on", "we share nothing": what is nothing is no data at all.
  if (
    denied &&
    data.kinds.length === 0 &&
    (passive ? ids.slice(sentence.firstWord, at) : ids.slice(start, start + 1)).some(isNothing)
  )
    data.kinds.push(personal);
  const limited =
    isLimited(block, sentence, denied, verb) ||
    (denied
      ? data.pointing || isRelative(block, at, sentence.endWord)
      : isAsked(block, sentence.firstWord, passive ? at : from));
  const receivers = recipientsFrom(block, start, end);
  const open = recipients.length === 0 && receivers < end && !(passive && isBy(ids[receivers] as number));
  if (!denied && data.loose) data.kinds.splice(data.kinds.indexOf(personal), 1);
  const common = { ...span, denied, limited, open, recipients, places, purposes: [] as Kind[] };
  const found: Practice[] = [];
  if (verb === 'use' || verb === 'keep') {
    // "not used to follow you": cookies are used all the same.
    const aimed = denied && AIMS.some(id => ids.slice(at, end).includes(id));
    if (things.length > 0 && !aimed) found.push({ ...common, operation: 'use', data: things });
    const purposes = kindsIn(block, PURPOSES, start, end);
    if (verb === 'use' && data.kinds.length > 0 && purposes.length > 0)
      found.push({ ...common, operation: 'use', data: data.kinds, purposes });
  }
  if (places.length > 0 && data.kinds.length > 0 && MOVES.has(verb))
    found.push({ ...common, operation: 'transfer', data: data.kinds });
  const abroad = places.length > 0 && denied;
  const aimed = denied && hasAim(block, at, sentence.endWord);
  if (verb !== 'use' && !abroad)
    found.push({ ...common, limited: limited || aimed, operation: verb, data: data.kinds });
  return found;
}

/** "for the purpose of advertising", "to enable them to write to you": what is shared for other aims is left open. */
function hasAim({ words: { ids } }: Block, at: number, end: number): boolean {
  for (let word = at + 1; word < end; word++) {
    const before = ids[word - 1] as number;
    if (isAim(ids[word] as number) && !isAny(before)) return true;
    if (ALLOWS(ids[word] as number) && AIMS[0] === before) return true;
  }
  return false;
}
const isAny = wordClass('any whatever');
const ALLOWS = wordClass('enable allow let permit help assist');

/** "data that we do not need", "anyone who has no right to it": the denial is of some of it only. */
function isRelative({ words: { ids } }: Block, at: number, end: number): boolean {
  for (let word = at + 1; word < end; word++)
    if (RELATES(ids[word] as number) && ![1, 2, 3, 4].some(on => IDENTIFIES(ids[word + on] ?? -1))) return true;
  return false;
}
const RELATES = wordClass('that which who whose whom');
const IDENTIFIES = wordClass('identif~');

/** "how we share", "whether we sell", "which data are collected": no statement that it is done. */
function isAsked({ prose, words: { ids, starts, ends } }: Block, first: number, subject: number): boolean {
  for (let word = subject - 1; word >= first && subject - word <= MOST_WORDS_ASKED; word--) {
    if (prose.slice(ends[word], starts[word + 1]).includes(',')) return false;
    if (ASKS(ids[word] as number)) return true;
    if (isPronoun(ids[word] as number)) return false;
  }
  return false;
}
const ASKS = wordClass('how what whether if when which whose where why that');
const MOST_WORDS_ASKED = 8;

const AIMS = ['to', 'for'].map(wordId);
const MOVES: ReadonlySet<Operation> = new Set(['share', 'keep', 'use']);
const MOST_OBJECT_WORDS = 30;

/** A clause ends where another subject of ours begins, or a word that turns against it. */
function clauseEnd({ words: { ids } }: Block, at: number, end: number): number {
  const limit = Math.min(end, at + MOST_OBJECT_WORDS);
  for (let word = at + 1; word < limit; word++)
    if (isPronoun(ids[word] as number) || ENDS_CLAUSE(ids[word] as number)) return word;
  return limit;
}
const ENDS_CLAUSE = wordClass('but however unless except because whereas although though');

/** "sell, rent or share your data": the object follows the last verb of the row. */
function objectStart({ words: { ids } }: Block, at: number, end: number): number {
  let word = at + 1;
  while (word < end && (isAnd(ids[word] as number) || isNot(ids[word] as number) || operationOf(ids[word] as number)))
    word++;
  return word;
}

/** Where the words on recipients begin: at the first "with", "to" or "by". */
function recipientsFrom({ words: { ids } }: Block, start: number, end: number): number {
  for (let word = start; word < end; word++) if (LEADS_TO(ids[word] as number)) return word;
  return end;
}
const LEADS_TO = wordClass('with to by among between');
// By whom it is done: the stance has already told that it is the controller.
const isBy = wordClass('by');
const isNothing = wordClass('nothing none');

/** "We collect no personal data", "we share nothing with anyone". */
const saysNo = ({ words: { ids } }: Block, start: number, end: number): boolean =>
  start < end && IS_NO(ids[start] as number);
const IS_NO = wordClass('no nothing none neither');

// Statistics about people may be shared with anyone; cookies set for statistics are cookies.
const isCounting = wordClass('statistics statistical');

function isLimited(block: Block, sentence: Sentence, denied: boolean, verb: Operation): boolean {
  const { ids } = block.words;
  const limits = denied ? NARROWS : EXCUSES;
  for (let word = sentence.firstWord; word < sentence.endWord; word++)
    if (limits(ids[word] as number) && !(verb === 'use' && isCounting(ids[word] as number))) return true;
  if (!denied) return LIMITS_BEFORE(ids[sentence.firstWord] as number);
  const next = block.sentences[block.sentences.indexOf(sentence) + 1];
  return next !== undefined && limitsAbove(block, next);
}

/** Whether a sentence takes back some of what stands before it ("However, we may ..."). */
export function limitsAbove({ words: { ids } }: Block, { firstWord, endWord }: Sentence): boolean {
  for (let word = firstWord; word < Math.min(endWord, firstWord + 4); word++)
    if (LIMITS_BEFORE(ids[word] as number)) return true;
  return false;
}
