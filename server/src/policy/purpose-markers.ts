import type { Block, Sentence } from '../text/block';
import type { Span } from '../text/span';
import { spelling } from '../text/tokens';
import { forAt } from './purpose-for';
import { eachNoun } from './purpose-nouns';
import { inBrackets, isEnumerator, spanOf } from './purpose-spans';
import { GOVERNS_TO, isAdverb, isAim, isCoordinator, isData, isGerund, opensObject, wordClass } from './purpose-words';

/** Where an aim begins: the word "to", "for" or the verb after "so that we can". Indexes of the block's words. */
export interface Marker {
  /** First word of the aim as shown. */
  readonly at: number;
  /** First word of its content. */
  readonly content: number;
  /** First word that belongs to the aim without being shown: the "so" of "so that we can". */
  readonly from?: number;
}

const isLink = wordClass('can may could might will are shall able to');

const isPerson = wordClass('you us them people users customers visitors members contact');

const isPreposition = wordClass('about from to with by of for on concerning regarding via and');

/** The aim that begins at a word, if one does. */
export function markerAt(block: Block, at: number, end: number): Marker | undefined {
  const { ids } = block.words;
  const word = spelling(ids[at] ?? -1);
  if (word === 'to') return infinitiveAt(block, at, end);
  if (word === 'for') return forAt(block, at, end);
  const inOrder = word === 'in' && spelling(ids[at + 1] ?? -1) === 'order' && spelling(ids[at + 2] ?? -1) === 'that';
  if ((word === 'so' || inOrder) && at + 2 < end) {
    const that = inOrder ? at + 3 : spelling(ids[at + 1] ?? -1) === 'that' ? at + 2 : at + 1;
    if (!/^(?:we\b|they$|it$)/.test(spelling(ids[that] ?? -1))) return undefined;
    let verb = that + 1;
    while (verb < end && (isLink(ids[verb] as number) || isAdverb(ids[verb] as number))) verb++;
    return verb > that + 1 && verb < end && isAim(ids[verb] as number)
      ? { at: verb, content: verb, from: at }
      : undefined;
  }
  return undefined;
}

/** Words after "to" that are never a verb. */
const isDestination = wordClass(
  'the a an our your you us this that these those it them any all other others third each every some such what which whom whose where when how both him her anyone everyone someone people be have do not certain us such opt use which date and or as of in by at on if law data information services advertisers partners affiliates google facebook',
);

function infinitiveAt({ prose, words }: Block, at: number, end: number): Marker | undefined {
  const { ids, starts } = words;
  let verb = at + 1;
  while (verb < end && verb <= at + 2 && isAdverb(ids[verb] as number) && !isAim(ids[verb] as number)) verb++;
  if (
    verb >= end ||
    (AMBIGUOUS(ids[verb] as number) && RECEIVER.test(prose.slice(starts[at], starts[Math.min(end, at + 5)])))
  )
    return undefined;
  // A name or a plural after "to" is where something goes: "to Canada", "to couriers".
  const isName =
    /[A-Z]/.test(prose[starts[verb] as number] as string) && /[a-z]/.test(prose[starts[at] as number] as string);
  const known = !isName && isAim(ids[verb] as number);
  const likely =
    verb + 1 < end &&
    !isName &&
    !spelling(ids[verb] as number).endsWith('s') &&
    !isDestination(ids[verb] as number) &&
    opensObject(ids[verb + 1] as number);
  // Nothing but an aim follows "in order" and "so as".
  const announced =
    at > 0 && /^(order|as)$/.test(spelling(ids[at - 1] as number)) && /^(in|so)$/.test(spelling(ids[at - 2] ?? -1));
  const paired =
    verb + 2 < end &&
    !isName &&
    !isDestination(ids[verb] as number) &&
    /^(and|or)$/.test(spelling(ids[verb + 1] as number)) &&
    isAim(ids[verb + 2] as number) &&
    !spelling(ids[verb] as number).endsWith('s');
  return known || likely || paired || (announced && !isDestination(ids[verb] as number))
    ? { at, content: verb }
    : undefined;
}

/**
 * The aims in the words [from, end) of a sentence: the first that no other word governs, and those coordinated with it
 * ("to bill you, to answer questions and for security").
 */
export function aimsIn(block: Block, sentence: Sentence, from: number, end = sentence.endWord): Span[] {
  const { ids } = block.words;
  const markers: Marker[] = [];
  for (let at = from; at < end; at++) {
    const marker = markerAt(block, at, end);
    if (!marker) continue;
    if (spelling(ids[at] as number) === 'to' && at > from && governs(ids, at - 1) && markers.length === 0) continue;
    // "The device you use to open the page".
    if (/^used?$/.test(spelling(ids[at - 1] ?? -1)) && spelling(ids[at - 2] ?? -1) === 'you') continue;
    if (markers.length === 0 && inReadersClause(block, from, at)) continue;
    const object = markers.length > 0 ? newObject(ids, (markers.at(-1) as Marker).content, at) : undefined;
    if (object !== undefined) {
      markers.push({ ...marker, from: object });
      at = marker.content;
      continue;
    }
    if (markers.length > 0 && !(isCoordinated(block, at) || spelling(ids[at] as number) === 'so')) continue;
    if (markers.length > 0 && inParenthesis(block, markers[0] as Marker, at)) continue;
    markers.push(marker);
    at = marker.content;
  }
  return markers
    .flatMap((marker, i) => eachNoun(block, marker, spanOf(block, sentence, marker, startOf(markers[i + 1]) ?? end)))
    .filter(({ start, end }) => {
      const aim = block.prose.slice(start, end);
      return !OTHERS_WORK.test(aim) && !EMPTY.test(aim);
    });
}

/** "To deliver the parcel and your e-mail address to announce it": the word before further data with an aim of their own. */
function newObject(ids: readonly number[], from: number, at: number): number | undefined {
  if (!isData(ids[at - 1] as number)) return undefined;
  for (let word = at - 2; word > from && word >= at - 5; word--)
    if (isCoordinator(ids[word] as number))
      return /^(your|the|our|his|analytics|marketing|session)$/.test(spelling(ids[word + 1] as number))
        ? word
        : undefined;
  return undefined;
}

const startOf = (marker: Marker | undefined): number | undefined => marker?.from ?? marker?.at;

/** "Allow you to ask" is about the reader; "information about you to answer" is not. */
function governs(ids: readonly number[], at: number): boolean {
  if (!GOVERNS_TO(ids[at] ?? -1)) return false;
  return !(isPerson(ids[at] as number) && isPreposition(ids[at - 1] ?? -1));
}

/** "When you place an order to buy": the aim is the reader's, unless a comma has closed the clause. */
function inReadersClause({ prose, words }: Block, from: number, at: number): boolean {
  const { ids, starts, ends } = words;
  for (let word = from; word + 1 < at; word++) {
    if (!opensCondition(ids[word] as number) || spelling(ids[word + 1] as number) !== 'you') continue;
    return !/[,;:)]/.test(prose.slice(ends[word + 1], starts[at]));
  }
  return false;
}

const opensCondition = wordClass('when if where once while after before whenever as');

/** "To law enforcement authorities", "to banking partners": where data go, not what for. */
export function opensDestination(block: Block, at: number, end: number): boolean {
  const { ids, starts } = block.words;
  if (spelling(ids[at] ?? -1) !== 'to' || at + 1 >= end) return false;
  const next = ids[at + 1] as number;
  if (isGerund(spelling(next)) || (isDestination(next) && !isPlainVerb(next))) return true;
  const isVerb = markerAt(block, at, end) !== undefined && !AMBIGUOUS(next);
  return !isVerb && RECEIVER.test(block.prose.slice(starts[at], starts[Math.min(end, at + 7)] ?? block.prose.length));
}

/** Verbs too plain to open an aim in running text, but at the head of an item they do: "to use cookies". */
const isPlainVerb = wordClass('use have be do opt');

/** Verbs that are nouns before a receiver: "to credit reference agencies". */
const AMBIGUOUS = wordClass('credit debt market research service support security tax audit test design host');
const RECEIVER =
  /^to [^.;,:]{0,60}?\b(?:agenc|authorit|partner|compan|provider|bureau|processor|official|advis[eo]r|regulator|courts?\b|affiliate|subsidiar|buyer|purchaser|insurer|banks?\b|third part)/i;

/** What a recipient does for the controller is no purpose of its own: "to perform these functions". */
const OTHERS_WORK =
  /\b(?:improve|enhance|provide|promote|market|sell|offer) (?:\w+ ){0,2}their (?:own )?(?:services?|products?|advertis\w+|offerings?|tools?)\b|^to contact us\b|^to ((enable|allow) us to )?pursue\b|^to (perform|provide|carry out|complete|fulfil|fulfill|do|deliver|process) (these|those|such|their) |^to (perform|provide|process|deliver|carry out) [^.;]{0,50}(on (our|[\w’']{2,30}) behalf|\b(services?|work|functions?) (to|for) us\b)/i;

// Processing as such is no purpose: "your consent to process it", "the basis we rely on to carry out that processing".
const EMPTY =
  /^to (?:(?:process|use|collect|handle|store|share) ?(?:, ?|and |or ){0,2}){1,4}(?:it|them|(?:your|this|that|these|such|the|any) (?:personal )?(?:data|information))$|^to (?:carry out|perform) (?:this|that|the|such) processing$/i;

function isCoordinated(block: Block, at: number): boolean {
  const { ids, ends, starts } = block.words;
  if (at === 0) return true;
  const before = ids[at - 1] as number;
  if (isCoordinator(before) || isEnumerator(block, at - 1)) return true;
  if (isAdverb(before) && at > 1 && isCoordinator(ids[at - 2] as number)) return true;
  const order = spelling(before) === 'order' ? at - 2 : at;
  if (
    order < at &&
    order > 0 &&
    (isCoordinator(ids[order - 1] as number) || /[,;:–—-]/.test(block.prose.slice(ends[order - 1], starts[order])))
  )
    return true;
  return /[,;:–—]|\s-\s/.test(block.prose.slice(ends[at - 1], starts[at]));
}

const inParenthesis = (block: Block, first: Marker, at: number): boolean => {
  const between = block.prose.slice(block.words.starts[first.at], block.words.starts[at]);
  return inBrackets(between);
};
