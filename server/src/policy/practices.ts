import type { Block, Sentence } from '../text/block';
import type { Span } from '../text/span';
import { wordId } from '../text/tokens';
import { clauseEnd, isAsked, isQuoted, objectOf, objectStart, operationAt, recipientsFrom } from './practice-clause';
import { email, personal } from './practice-data-table';
import { exclusive } from './practice-exclusive';
import { impersonalPractices } from './practice-impersonal';
import {
  ACTIVITIES,
  calls,
  isWithin,
  type Kind,
  mailings,
  marketing,
  PLACES,
  PURPOSES,
  RECIPIENTS,
  trackers,
} from './practice-kinds';
import { hasAim, isLimited, isRelative } from './practice-limits';
import { dataIn, kindsIn } from './practice-objects';
import { follows, type Stance, stanceOf } from './practice-subject';
import { isNot, type Operation } from './practice-words';
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
  /** All that is handled, or all that receive it, where the rest is denied ("only your name", "only with couriers"). */
  readonly only?: readonly Kind[];
  /** The sentence limits what it says, so that nothing else clashes with it. */
  readonly limited: boolean;
}

/** The practices a block states, in order. */
export function practicesOf(block: Block, voice: Voice): readonly Practice[] {
  if (block.kind === 'heading' || block.kind === 'code' || block.kind === 'comment') return NONE;
  return voice.once('practices', block, () =>
    block.sentences.flatMap((sentence, i) => [
      ...read(block, voice, sentence, undefined, block.sentences[i - 1]),
      ...impersonalPractices(block, sentence),
    ]),
  );
}

const NONE: readonly Practice[] = [];

/**
 * The practices of one sentence; `given` is the stance of its first verb where a lead-in holds the subject ("We do not:").
 * The sentence `before` tells what "it" and "these data" are.
 */
export function read(block: Block, voice: Voice, sentence: Sentence, given?: Stance, before?: Sentence): Practice[] {
  const { ids } = block.words;
  const found: Practice[] = [];
  if (block.prose[sentence.end - 1] === '?') return found;
  let last: { verb: number; stance: Stance } | undefined;
  for (let verb = sentence.firstWord; verb < sentence.endWord; verb++) {
    const operation = operationAt(ids, verb, sentence.endWord);
    if (!operation || isQuoted(block, sentence, verb)) continue;
    const stance =
      given && verb === sentence.firstWord
        ? given
        : (stanceOf(block, voice, sentence.firstWord, verb) ??
          (last && follows(block, verb, last.verb)
            ? { ...last.stance, denied: last.stance.denied || denies(block, last.verb, verb) }
            : undefined));
    if (!stance) continue;
    last = { verb, stance };
    found.push(...statement(block, sentence, operation, stance, verb, before));
  }
  return found;
}

const denies = (block: Block, from: number, to: number): boolean =>
  block.words.ids.slice(from + 1, to).some(word => isNot(word));

/** What "it", "them" and "this information" are: the data named before in the sentence, or else in the sentence before. */
function antecedent(block: Block, sentence: Sentence, to: number, before: Sentence | undefined): Kind[] {
  const own = dataIn(block, sentence.firstWord, to);
  const named = own.kinds.length > 0 || !before ? own : dataIn(block, before.firstWord, before.endWord);
  return named.loose ? named.kinds.filter(kind => kind !== personal) : named.kinds;
}
const isIt = wordClass('it they them these this');

function statement(
  block: Block,
  sentence: Sentence,
  verb: Operation,
  stance: Stance,
  at: number,
  before: Sentence | undefined,
): Practice[] {
  const { ids } = block.words;
  const { passive, from } = stance;
  const end = clauseEnd(block, at, sentence.endWord);
  const start = objectStart(block, at, end);
  const object = objectOf(block, at, end);
  const denied = stance.denied || saysNo(block, start, end);
  const data = dataIn(block, passive ? from : object, passive ? at : recipientsFrom(block, object, end));
  const recipients = kindsIn(block, RECIPIENTS, recipientsFrom(block, start, end), end);
  const places = kindsIn(block, PLACES, start, end);
  const things = kindsIn(block, ACTIVITIES, passive ? from : start, end);
  const span = { start: sentence.start, end: sentence.end };
  // "Nothing you tell us is passed on", "we share nothing": what is nothing is no data at all.
  if (
    denied &&
    data.kinds.length === 0 &&
    (passive ? ids.slice(sentence.firstWord, at) : ids.slice(start, start + 1)).some(isNothing)
  )
    data.kinds.push(personal);
  const said = passive ? ids.slice(Math.max(sentence.firstWord, from - 1), from + 1) : ids.slice(start, start + 1);
  if ((data.kinds.length === 0 && said.some(isIt)) || data.pointing) {
    const kinds = antecedent(block, sentence, passive ? Math.max(sentence.firstWord, from - 1) : at, before);
    if (kinds.length > 0) Object.assign(data, { kinds: [...kinds], pointing: false, loose: false });
  }
  const limited =
    isLimited(block, sentence, { ...stance, denied }, verb, at) ||
    (denied
      ? data.pointing || isRelative(block, at, sentence.endWord)
      : isAsked(block, sentence.firstWord, passive ? at : from));
  const receivers = recipientsFrom(block, object, end);
  const open =
    recipients.length === 0 && places.length === 0 && receivers < end && !(passive && isBy(ids[receivers] as number));
  if (!denied && data.loose) data.kinds = data.kinds.filter(kind => kind !== personal);
  const common = { ...span, denied, limited, open, recipients, places, purposes: [] as Kind[] };
  const found: Practice[] = [];
  found.push(...usesIn(block, common, verb, at, start, end, data.kinds, things));
  if (places.length > 0 && data.kinds.length > 0 && MOVES.has(verb))
    found.push({ ...common, operation: 'transfer', data: data.kinds });
  const abroad = places.length > 0 && denied;
  const aimed =
    denied &&
    (hasAim(block, at, sentence.endWord) || (verb === 'process' && AIMS.some(id => ids.slice(at, end).includes(id))));
  if (verb !== 'use' && !abroad)
    found.push({ ...common, limited: limited || aimed, operation: verb, data: data.kinds });
  return found.flatMap(practice => [practice, ...exclusive(block, sentence, practice, from, at)]);
}

/** What is used rather than passed on or kept: cookies, automated decisions, data for a purpose, messages that are sent. */
function usesIn(
  block: Block,
  common: Omit<Practice, 'operation' | 'data'>,
  verb: Operation,
  at: number,
  start: number,
  end: number,
  data: readonly Kind[],
  things: readonly Kind[],
): Practice[] {
  const { ids } = block.words;
  const { denied } = common;
  const found: Practice[] = [];
  if (verb === 'use' || verb === 'process' || verb === 'keep') {
    // "not used to follow you": cookies are used all the same.
    const aimed = denied && AIMS.some(id => ids.slice(at, end).includes(id));
    const used = things.filter(thing => thing !== calls && !isWithin(thing, mailings));
    if (used.length > 0 && !aimed) found.push({ ...common, operation: 'use', data: used });
    const purposes = kindsIn(block, PURPOSES, start, end);
    // "We do not use your content for marketing": a promise on one's own things is one on personal data.
    const meant = denied && data.length === 0 && isYour(ids[start] ?? -1) ? [personal] : data;
    if (verb !== 'keep' && meant.length > 0 && purposes.length > 0)
      found.push({ ...common, open: false, operation: 'use', data: meant, purposes });
    if (verb === 'use' && data.length > 0 && !aimed) found.push({ ...common, operation: 'use', data: data });
  }
  if (RECORDS(ids[at] as number) && things.includes(calls)) found.push({ ...common, operation: 'use', data: [calls] });
  // "We do not track you": what would do that are tracking cookies.
  if (TRACKS(ids[at] as number) && YOU(ids[at + 1] ?? -1))
    found.push({ ...common, operation: 'use', data: [trackers] });
  const mailed = things.filter(thing => isWithin(thing, mailings));
  if (SENDS(ids[at] as number) && mailed.length > 0)
    found.push(
      { ...common, operation: 'use', data: mailed },
      ...(denied ? [] : [{ ...common, operation: 'use' as const, data: [email], purposes: [marketing] }]),
    );
  return found;
}

const AIMS = ['to', 'for'].map(wordId);
const MOVES: ReadonlySet<Operation> = new Set(['share', 'keep', 'use', 'process']);
const isYour = wordClass('your');
const RECORDS = wordClass('record records recorded');
const TRACKS = wordClass('track tracks tracked tracking follow follows');
const YOU = wordClass('you visitors users');
const SENDS = wordClass('send sends sent sending');

// By whom it is done: the stance has already told that it is the controller.
const isBy = wordClass('by');
const isNothing = wordClass('nothing none');

/** "We collect no personal data", "we share nothing with anyone". */
const saysNo = ({ words: { ids } }: Block, start: number, end: number): boolean =>
  start < end && IS_NO(ids[start] as number);
const IS_NO = wordClass('no nothing none neither');
