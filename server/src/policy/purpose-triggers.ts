import type { Block, Sentence } from '../text/block';
import { spelling } from '../text/tokens';
import { markerAt } from './purpose-markers';
import {
  ENDS_SUBJECT,
  isAdverb,
  isBe,
  isCollect,
  isData,
  isHelper,
  isKeep,
  isModal,
  isNegation,
  isOurs,
  isOurThing,
  isPronoun,
  isShare,
  isUse,
  wordClass,
} from './purpose-words';
import type { Voice } from './voice';

export type PurposeKind = 'use' | 'disclosure';

export const isCookie = wordClass('cookie cookies beacons technologies');

const isWeakVerb = wordClass(
  'provide provides provided send sends sent give gives given supply supplies supplied report reports need needs require requires request requests ask pass passes release forward',
);

const isNeed = wordClass('need needs needed require requires required request requests ask');

// "We need it to assess you", where "we ask them to" opens what others do.
const isRequirement = wordClass('need needs require requires');
const isOnly = wordClass('only solely exclusively just');

/** Ways of observing that take no word for data: "we count visits to", "the entrance is filmed to". */
export const isObserving = wordClass(
  'count counts counted measure measures measured evaluate evaluates evaluated film films filmed photograph photographs photographed observe observes observed videotape videotaped',
);

const isOwner = wordClass('your personal this such user customer the that these any');

const isHiring = wordClass('engage engages engaged employ employs employed');

export const isThing = wordClass('this it they these which cookies data information that');

export interface Trigger {
  readonly kind: PurposeKind;
  readonly from: number;
  readonly cookies: boolean;
}

/** Each place where the controller, or the passive, handles data; `from` is the word after the data. */
export function triggersIn(block: Block, voice: Voice, sentence: Sentence, asWe: boolean): Trigger[] {
  const { ids } = block.words;
  const { firstWord, endWord } = sentence;
  const triggers: Trigger[] = [];
  const push = (trigger: Trigger | undefined) => {
    if (trigger && !triggers.some(({ from }) => from === trigger.from)) triggers.push(trigger);
  };
  if (asWe) push(active(block, voice, firstWord - 1, endWord));
  for (let at = firstWord; at < endWord; at++) {
    const id = ids[at] as number;
    if (isObserving(id)) push(observed(block, voice, firstWord, at, endWord));
    if (voice.speaks(id) || (isOurThing(id) && at > firstWord && isOurs(ids[at - 1] as number)))
      push(active(block, voice, at, endWord, firstWord));
    else if (isUse(id) || isCollect(id) || isShare(id) || isKeep(id)) {
      push(passive(block, firstWord, at) ?? gerund(block, firstWord, at, endWord));
    }
  }
  return triggers;
}

function observed(block: Block, voice: Voice, first: number, at: number, end: number): Trigger | undefined {
  const { ids } = block.words;
  let before = at - 1;
  while (before > first && (isModal(ids[before] as number) || isAdverb(ids[before] as number))) before--;
  const subject = ids[before] ?? -1;
  if (before < first || ids.slice(before, at).some(isNegation)) return undefined;
  const ours = voice.speaks(subject) || (isBe(subject) && before > first && spelling(ids[before - 1] ?? -1) !== 'you');
  if (!ours) return undefined;
  for (let from = at + 1; from < Math.min(end, at + 12); from++)
    if (markerAt(block, from, end)) return { kind: 'use', from, cookies: false };
  return undefined;
}

export const kindOf = (id: number): PurposeKind | undefined =>
  isUse(id) || isCollect(id) || isKeep(id) ? 'use' : isShare(id) ? 'disclosure' : undefined;

/** "We (may) (collect and) use (the data)": from the subject at `at`. */
function active(block: Block, voice: Voice, at: number, end: number, first = at): Trigger | undefined {
  const { ids } = block.words;
  let verb = at + 1;
  for (; verb < Math.min(end, at + 11); verb++) {
    const id = ids[verb] as number;
    if (isNeed(id) && spelling(ids[verb + 1] ?? -1) === 'to') continue;
    if (kindOf(id) && !(isBe(ids[verb - 1] ?? -1) && !spelling(id).endsWith('ing'))) break;
    if (isNegation(id)) return undefined;
    // "We do this to": what was said before.
    if (spelling(id) === 'do' && /^(this|so)$/.test(spelling(ids[verb + 1] ?? -1)))
      return { kind: 'use', from: verb + 2, cookies: false };
    if (
      spelling(id) === 'to' &&
      /^(need|have|wish|like|want|able|required|reserve|right|only|endeavour|endeavor|aim|seek|try|intend|undertake|agree|commit|entitled)$/.test(
        spelling(ids[verb - 1] as number),
      )
    )
      continue;
    if (ENDS_SUBJECT(id) || (verb > at + 1 && voice.speaks(id))) return undefined;
  }
  if (verb >= end || verb >= at + 11 || !kindOf(ids[verb] as number)) return undefined;
  let last = verb;
  let kind = kindOf(ids[verb] as number) as PurposeKind;
  for (let k = verb + 1; k < Math.min(end, last + 4); k++) {
    const more = kindOf(ids[k] as number);
    if (more && !isData(ids[k] as number)) {
      last = k;
      if (more === 'use') kind = 'use';
    } else if (!/^(and|or|and\/or|otherwise|also|may)$/.test(spelling(ids[k] as number))) break;
  }
  // "The details (that) we require for": the data stand before the subject.
  const before = ids.slice(Math.max(first, at - 12), Math.max(first, at));
  if (
    markerAt(block, last + 1, end) &&
    before.some(isData) &&
    !before.some(isNegation) &&
    (isNeed(ids[last] as number) || !isWeakVerb(ids[last] as number))
  )
    return { kind, from: last + 1, cookies: before.some(isCookie) };
  return withObject(block, last, end, kind);
}

/** The data that a verb takes; none before the first aim means that something else is used ("we use encryption to ..."). */
function withObject(block: Block, verb: number, end: number, kind: PurposeKind): Trigger | undefined {
  const { ids } = block.words;
  const weak = isWeakVerb(ids[verb] as number);
  for (let at = verb + 1; at < Math.min(end, verb + 26); at++) {
    const id = ids[at] as number;
    // "We use it only to draw the winner".
    let after = at + 1;
    while (after < end && after < at + 3 && (isAdverb(ids[after] as number) || isOnly(ids[after] as number))) after++;
    if (
      at <= verb + 2 &&
      isPronoun(id) &&
      (!weak || (isRequirement(ids[verb] as number) && spelling(id) !== 'this')) &&
      (after >= end || markerAt(block, after, end) || /^(in|to)$/.test(spelling(ids[after] ?? -1)))
    ) {
      return { kind, from: after, cookies: false };
    }
    // Whatever is yours is data: "we use your passport to".
    if (spelling(id) === 'your' && (!weak || isNeed(ids[verb] as number)) && at + 1 < end) {
      const noun = nounAfter(block, at + 1, end);
      return { kind, from: noun, cookies: false };
    }
    if (isData(id) && !(weak && !isCookie(id) && !ids.slice(Math.max(verb + 1, at - 3), at).some(isOwner)))
      return { kind, from: at + 1, cookies: isCookie(id) };
    // "We engage an agency for payments" tells who receives data; the aim is the agency's task.
    if (isHiring(ids[verb] as number) && (isHelper(id) || isCapital(block, at))) return undefined;
    // "Analytics cookies" are cookies.
    if (isHelper(id) && isCookie(ids[at + 1] ?? -1)) continue;
    if ((isHelper(id) || (at === verb + 1 && isCapital(block, at))) && isUse(ids[verb] as number))
      return { kind: 'disclosure', from: at + 1, cookies: false };
    if (markerAt(block, at, end) && !weak && spelling(id) !== 'for') return undefined;
    if (markerAt(block, at, end) && weak) return undefined;
  }
  return undefined;
}

/** A name: "we use Parcelbee to". */
const isCapital = ({ prose, words }: Block, at: number): boolean =>
  /^\p{Lu}\p{Ll}/u.test(prose.slice(words.starts[at], words.ends[at]));

/** The first word after a possessive's noun phrase that opens an aim, or the word after its first noun. */
function nounAfter(block: Block, at: number, end: number): number {
  for (let k = at + 1; k < Math.min(end, at + 6); k++) if (markerAt(block, k, end)) return k;
  return Math.min(end, at + 1);
}

/** "The data (we collect) (may) (only) be used (by us)": the participle stands at `at`. */
function passive(block: Block, first: number, at: number): Trigger | undefined {
  const { ids } = block.words;
  if (isNeed(ids[at] as number) && spelling(ids[at - 1] ?? -1) === 'legally') return undefined;
  let be = at - 1;
  while (be > first && be > at - 7 && !isBe(ids[be] as number)) {
    const id = ids[be] as number;
    if (isNegation(id)) return undefined;
    if (!(isModal(id) || isAdverb(id) || kindOf(id) || /ly$|^(and|or)$/.test(spelling(id)))) return undefined;
    be--;
  }
  if (be <= first || !isBe(ids[be] as number)) return undefined;
  let subject = be - 1;
  while (subject >= first && (isModal(ids[subject] as number) || isAdverb(ids[subject] as number))) {
    if (isNegation(ids[subject] as number)) return undefined;
    subject--;
  }
  if (subject < first || /^(we|you)$/.test(spelling(ids[subject] as number))) return undefined;
  let noun = -1;
  for (let k = subject; k >= Math.max(first, subject - 24) && noun < 0; k--) {
    if (isData(ids[k] as number) || (k === subject && isThing(ids[k] as number))) noun = k;
  }
  if (noun < 0) return undefined;
  // "Your data are needed to"; what "persons with access to your data are required to" do is their duty.
  if (isNeed(ids[at] as number) && noun !== subject && !kindOf(ids[subject] as number)) return undefined;
  const agent = ids[at + 1] === undefined ? '' : spelling(ids[at + 1] as number);
  if (agent === 'by' && !/^(us|our|the|we)$/.test(spelling(ids[at + 2] ?? -1))) return undefined;
  return { kind: kindOf(ids[at] as number) as PurposeKind, from: at + 1, cookies: ids.slice(noun, at).some(isCookie) };
}

const isProcessing = wordClass(
  'using processing collecting sharing exchanging disclosing storing combining analysing analyzing',
);

/** "By using your data", "the processing of your data": the gerund stands at `at`. */
function gerund(block: Block, first: number, at: number, end: number): Trigger | undefined {
  const { ids } = block.words;
  // "It is in our interest to use your data to", "necessary to process your data to".
  const isInfinitive =
    spelling(ids[at - 1] ?? -1) === 'to' &&
    /^(interests?|necessary|essential|permission|consent)$/.test(spelling(ids[at - 2] ?? -1));
  if (!(isProcessing(ids[at] as number) || isInfinitive) || ids.slice(Math.max(first, at - 4), at).some(isNegation))
    return undefined;
  if (/^(you|by|when|if)$/.test(spelling(ids[at - 1] ?? -1))) return undefined;
  for (let k = at + 1; k < Math.min(end, at + 7); k++) {
    if (isData(ids[k] as number))
      return { kind: kindOf(ids[at] as number) ?? 'use', from: k + 1, cookies: isCookie(ids[k] as number) };
    if (ENDS_SUBJECT(ids[k] as number)) return undefined;
  }
  return undefined;
}
