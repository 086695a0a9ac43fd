import type { Block, Sentence } from '../text/block';
import { phrases } from '../text/phrases';
import type { Span } from '../text/span';
import { spelling } from '../text/tokens';
import { basesIn } from './bases';
import { groundedAct } from './purpose-acts';
import { announcedAims } from './purpose-announced';
import { aimsIn, markerAt } from './purpose-markers';
import { calledPurpose, groundedAims } from './purpose-named';
import { spanOf } from './purpose-spans';
import { isCookie, isObserving, isThing, kindOf, type PurposeKind, triggersIn } from './purpose-triggers';
import {
  isAdverb,
  isAim,
  isData,
  isModal,
  isNegation,
  isNews,
  isOurs,
  isOurThing,
  isUse,
  wordClass,
} from './purpose-words';
import type { Voice } from './voice';

/** A purpose that a sentence states by itself; offsets in the block's text. */
export interface Stated extends Span {
  readonly kind: PurposeKind;
  /** Position in `block.sentences`. */
  readonly sentence: number;
  /** What is used are cookies and the like. */
  readonly cookies: boolean;
}

/** A right, a promise about the reader's choices, a period or a definition mentions a use without stating a purpose. */
const noPurpose = phrases(
  '{you} (have/has/enjoy) … (right/rights/choice/option)',
  'right (to/of/not)',
  '{you} (can/may/could/might/should/must/are able/are entitled/will be able/wish/want) .. (opt/object/unsubscribe/withdraw/request/ask/tell/choose/decline/refuse/disable/delete/prevent/contact/exercise/restrict)',
  'you (do not/no longer) (want/wish)',
  '(opt/opting) out',
  '(ask/tell/ask for/request) (us/that we) .. (not/stop/restrict)',
  '(longer/long) … (as/than) (is/it is/they are/we)? (reasonably)? (necessary/needed/required)',
  '(as long as/so long as/no longer than) ',
  '(keep/hold/retain/store) .. (longer/long) than',
  '(personal data/personal information/personally identifiable information) (means/refers/is any/is information/is data/is defined)',
  '(used/combined) .. to .. (identify/contact/locate) .. (an/a/you/individual/person/specific)',
  'object to',
  '(standard contractual clauses/adequacy decision)',
  'this (policy/notice/statement) (explains/describes/sets/tells/covers/informs)',
  'changes to (this/our/the) (privacy/policy/notice)',
  'retention period~',
  '(transfer/transfers/transferred/transferring) … (outside/countries/country/european economic area/united states/abroad/internationally)',
  '(find out/learn/know/read) more',
  '(read/used/collected/seen/viewed) .. by (other/others/third/anyone/any)',
  'browser (settings/setting/preferences/options)',
  'for (more/further/additional) information',
  'please (see/visit/refer/read/review/contact/click/email/write)',
  'before we (use/process/disclose)',
  '(measures/safeguards/precautions/procedures/encryption) … (protect~/prevent~/safeguard~/secur~)',
  '(protect/prevent/safeguard/secure) … (measures/safeguards/precautions/procedures/encryption)',
  '{we} (ask/asks/advise/recommend/encourage) (that)? you',
);

const isEnabling = wordClass(
  'allow allows allowing enable enables enabling help helps helping let lets assist assists assisting permit permits permitting',
);

const isContact = wordClass('contact email call send notify inform text telephone phone write invite');

/**
 * The purposes that a block states by itself. With `asWe`, the block continues a lead-in that ends with the controller as
 * subject ("We may:"), so its first words are the verb.
 */
export function statedIn(block: Block, voice: Voice, asWe = false): readonly Stated[] {
  return voice.once(asWe ? 'stated as we' : 'stated', block, () =>
    block.sentences.flatMap((sentence, index) => read(block, voice, sentence, index, asWe && index === 0)),
  );
}

function read(block: Block, voice: Voice, sentence: Sentence, index: number, asWe: boolean): Stated[] {
  const stops = block.find(noPurpose).filter(hit => hit.start >= sentence.start && hit.start < sentence.end);
  if (stops.length > 0) return [];
  const found = new Map<number, Stated>();
  const add = (spans: readonly Span[], kind: PurposeKind, cookies: boolean) => {
    for (const span of spans) {
      const inside = [...found.values()].some(other => span.start >= other.start && span.end <= other.end);
      if (!inside) found.set(span.start, { ...span, kind, cookies, sentence: index });
    }
  };
  const triggers = triggersIn(block, voice, sentence, asWe);
  const first = triggers[0];
  const fronted = frontedAim(block, voice, sentence);
  if (fronted) add([fronted], first?.kind ?? 'use', first?.cookies ?? false);
  for (const trigger of triggers) add(aimsIn(block, sentence, trigger.from), trigger.kind, trigger.cookies);
  if (found.size === 0) add(calledPurpose(block, sentence), 'use', hasCookie(block, sentence));
  if (found.size === 0) add(groundedAims(block, sentence, index), 'use', hasCookie(block, sentence));
  if (found.size === 0) add(enabledAims(block, voice, sentence), 'use', hasCookie(block, sentence));
  if (found.size === 0) add(contactAims(block, voice, sentence), 'use', false);
  if (found.size === 0) add(announcedAims(block, voice, sentence), 'use', hasCookie(block, sentence));
  if (found.size === 0) add(groundedAct(block, voice, sentence, index), 'use', hasCookie(block, sentence));
  return [...found.values()].filter(stated => !isGroundAlone(block, index, stated)).sort((a, b) => a.start - b.start);
}

/** "For these purposes we process data because it is necessary to perform a public task": the task is their ground. */
function isGroundAlone(block: Block, index: number, { start, end }: Span): boolean {
  const mention = basesIn(block).find(({ sentence }) => sentence === index);
  return mention?.refersFar === true && mention.hits.some(hit => hit.start < end && hit.end > start);
}

const hasCookie = ({ words }: Block, { firstWord, endWord }: Sentence): boolean =>
  words.ids.slice(firstWord, endWord).some(isCookie);

/** To look at data is to use them: "in order to prevent fraud we check your card". */
const isExamining = wordClass(
  'check checks compare compares verify verifies review reviews examine examines screen screens scan scans inspect inspects match matches',
);

/** "To process your order, we need your address": the aim before the subject. */
function frontedAim(block: Block, voice: Voice, sentence: Sentence): Span | undefined {
  const { ids, starts, ends } = block.words;
  let at = sentence.firstWord;
  // "1.4 To improve ...": the number of a clause.
  while (at < sentence.endWord && /^\d+$/.test(spelling(ids[at] as number))) at++;
  if (/^(additionally|furthermore|moreover|also)$/.test(spelling(ids[at] ?? -1))) at++;
  if (spelling(ids[at] ?? -1) === 'in' && spelling(ids[at + 1] ?? -1) === 'addition') at += 2;
  if (spelling(ids[at] ?? -1) === 'in' && spelling(ids[at + 1] ?? -1) === 'order') at += 2;
  const marker = markerAt(block, at, sentence.endWord);
  if (!marker) return undefined;
  const limit = Math.min(sentence.endWord, marker.content + 30);
  let speaker = marker.content + 1;
  while (
    speaker < limit &&
    !(
      voice.speaks(ids[speaker] as number) ||
      (isOurs(ids[speaker] as number) && isOurThing(ids[speaker + 1] ?? -1) && isUse(ids[speaker + 2] ?? -1))
    )
  )
    speaker++;
  const rest = ids.slice(speaker, sentence.endWord);
  if (speaker >= limit || rest.slice(0, 6).some(isNegation)) return undefined;
  const handles =
    rest.slice(1, 4).some(isObserving) ||
    (rest.slice(1, 4).some(isExamining) && rest.some(id => isData(id) || spelling(id) === 'your')) ||
    (rest.some((id, k) => k > 0 && (kindOf(id) || isContact(id))) &&
      rest.some((id, k) => k > 1 && (isData(id) || spelling(id) === 'you')));
  if (!handles) return undefined;
  // The comma before the subject ends the aim; the words between them are an adverb at most.
  const isComma = (word: number) => /[,;]/.test(block.prose.slice(ends[word], starts[word + 1]));
  let last = speaker - 1;
  while (last > marker.content && last > speaker - 5 && !isComma(last)) last--;
  if (!isComma(last)) for (last = marker.content; last + 1 < speaker && !isComma(last); ) last++;
  return { start: starts[at] as number, end: ends[last] as number };
}

/** "This helps us to improve", "so that we can answer": in a sentence about data. */
function enabledAims(block: Block, voice: Voice, sentence: Sentence): Span[] {
  const { ids } = block.words;
  const { firstWord, endWord } = sentence;
  for (let at = firstWord; at < endWord; at++) {
    const id = ids[at] as number;
    if (
      isEnabling(id) &&
      spelling(ids[at + 1] ?? -1) === 'us' &&
      ids.slice(Math.max(firstWord, at - 4), at).some(word => isThing(word) || isData(word))
    ) {
      const before = ids.slice(Math.max(firstWord, at - 4), at).map(spelling);
      // Whoever "helps us" is a recipient; what he does is no purpose of ours.
      if (before.includes('who') || (before.at(-1) === 'that' && at - firstWord > 4)) return [];
      const next = spelling(ids[at + 2] ?? -1) === 'to' ? at + 3 : at + 2;
      if (next < endWord && (isAim(ids[next] as number) || isAdverb(ids[next] as number))) {
        const end = aimsIn(block, sentence, at + 2).at(-1)?.end ?? (block.words.ends[endWord - 1] as number);
        return [{ start: block.words.starts[next] as number, end: Math.max(end, block.words.ends[next] as number) }];
      }
    }
    const word = spelling(id);
    // "We ask for your date of birth because we must check your age".
    if (
      word === 'because' &&
      voice.speaks(ids[at + 1] ?? -1) &&
      ids.slice(firstWord, at).some(other => isData(other) || spelling(other) === 'your')
    ) {
      let verb = at + 2;
      while (
        verb < endWord &&
        (isModal(ids[verb] as number) || /^(need|needs|to|want|wish|like|must)$/.test(spelling(ids[verb] as number)))
      )
        verb++;
      if (verb > at + 2 && isAim(ids[verb] ?? -1))
        return [spanOf(block, sentence, { at: verb, content: verb }, endWord)];
    }
    const aim =
      (word === 'so' ||
        (word === 'in' && spelling(ids[at + 2] ?? -1) === 'that') ||
        (word === 'to' && spelling(ids[at - 1] ?? -1) === 'order')) &&
      markerAt(block, at, endWord);
    if (aim && ids.slice(firstWord, at).some(isData) && ids.slice(firstWord, endWord).some(word => voice.speaks(word)))
      return aimsIn(block, sentence, at);
  }
  return [];
}

const isWish = wordClass('like love want wish to');

/** "We may e-mail you our newsletter": the use and its purpose in one. */
function contactAims(block: Block, voice: Voice, sentence: Sentence): Span[] {
  const { ids } = block.words;
  const { firstWord, endWord } = sentence;
  for (let at = firstWord; at + 2 < endWord; at++) {
    if (!voice.speaks(ids[at] as number)) continue;
    let verb = at + 1;
    while (
      verb < Math.min(endWord, at + 5) &&
      (isModal(ids[verb] as number) || isAdverb(ids[verb] as number) || isWish(ids[verb] as number)) &&
      !isNegation(ids[verb] as number)
    )
      verb++;
    if (!isContact(ids[verb] ?? -1)) continue;
    // "We want to inform you that ..." is talk about the text.
    if (ids.slice(at + 1, verb).some(isWish) && /^(inform|tell|notify)$/.test(spelling(ids[verb] as number))) continue;
    // "We call you", "we e-mail your team", "we send our newsletter to you".
    const toReader = ids
      .slice(verb + 1, Math.min(endWord, verb + 9))
      .findIndex(
        (id, k, rest) => /^(you|your)$/.test(spelling(id)) && (k === 0 || spelling(rest[k - 1] ?? -1) === 'to'),
      );
    // "We send our newsletter" names no reader, and means everybody who gets it.
    const isLetter = spelling(ids[verb] as number) === 'send' && ids.slice(verb + 1, verb + 5).some(isNews);
    if (toReader < 0 && !isLetter) continue;
    if (!ids.slice(verb, endWord).some(isNews)) continue;
    return [spanOf(block, sentence, { at: verb, content: verb }, endWord)];
  }
  return [];
}
