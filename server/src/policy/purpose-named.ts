import type { Block, Sentence } from '../text/block';
import type { Span } from '../text/span';
import { spelling } from '../text/tokens';
import { basesIn } from './bases';
import { aimsIn, markerAt } from './purpose-markers';
import { eachNoun } from './purpose-nouns';
import { spanOf } from './purpose-spans';
import { isAim, isBe, isData, isGerund, isNegation, isPurposeNoun, wordClass } from './purpose-words';

const isPurposeWord = wordClass('purpose purposes');
const isServing = wordClass('serve serves served serving');
const isHandling = wordClass(
  'process processing collection collect collecting use using storage store data information',
);

/** "The purpose of the processing is the handling of your enquiry", "your data serve the purpose of billing". */
export function calledPurpose(block: Block, sentence: Sentence): Span[] {
  const { ids } = block.words;
  const { firstWord, endWord } = sentence;
  // "Your address serves us for the delivery", "the data serve to bill you".
  for (let at = firstWord + 1; at + 2 < endWord; at++) {
    if (!isServing(ids[at] as number) || !ids.slice(firstWord, at).some(isData)) continue;
    let next = at + 1;
    while (next < endWord && /^(us|only|solely|exclusively|mainly|primarily)$/.test(spelling(ids[next] as number)))
      next++;
    const marker = markerAt(block, next, endWord);
    if (marker && !ids.slice(firstWord, at).some(isNegation)) return [spanOf(block, sentence, marker, endWord)];
  }
  for (let at = firstWord; at + 2 < endWord; at++) {
    // "Your address serves us for the delivery".
    if (isServing(ids[at] as number) && ids.slice(firstWord, at).some(isData)) {
      const to = /^(us|me)$/.test(spelling(ids[at + 1] as number)) ? at + 2 : at + 1;
      if (/^(for|to)$/.test(spelling(ids[to] ?? -1)) && !ids.slice(firstWord, at).some(isNegation) && to + 1 < endWord)
        return [spanOf(block, sentence, { at: to, content: to + 1 }, endWord)];
    }
    if (!isPurposeWord(ids[at] as number)) continue;
    if (ids.slice(firstWord, endWord).some(isNegation)) return [];
    const before = ids.slice(Math.max(firstWord, at - 3), at);
    if (before.some(isServing) && spelling(ids[at + 1] as number) === 'of' && ids.slice(firstWord, at).some(isData))
      return [spanOf(block, sentence, { at: at + 2, content: at + 2 }, endWord)];
    // "For the purposes of this notice a user is ..." defines a word.
    if (before.some(id => spelling(id) === 'for')) continue;
    const is = ids.slice(at + 1, at + 9).findIndex(isBe);
    if (is < 0) continue;
    const verb = at + 1 + is;
    // "The purposes are described below" says where they are; "the purpose is" must be of some processing or open the sentence.
    const named =
      verb === at + 1 ||
      ids
        .slice(at + 1, verb)
        .some((id, k, all) => isHandling(id) || (isGerund(spelling(id)) && spelling(all[k - 1] ?? -1) === 'of'));
    if (
      !named ||
      verb + 2 >= endWord ||
      /^(described|set|listed|explained|stated|specified|as|limited|defined|compatible|no|determined|mentioned|outlined|incompatible|achieved|fulfilled)$/.test(
        spelling(ids[verb + 1] as number),
      )
    )
      return [];
    return [spanOf(block, sentence, { at: verb + 1, content: verb + 1 }, endWord)];
  }
  return [];
}

const isOther = wordClass('party parties partner partners provider providers they google facebook');
const isThingDone = (id: number): boolean => isAim(id) || isPurposeNoun(id) || isGerund(spelling(id));

/** "We rely on your consent for marketing", "order fulfilment is based on our contract": the purpose of a ground. */
export function groundedAims(block: Block, sentence: Sentence, index: number): Span[] {
  const mention = basesIn(block).find(other => other.sentence === index);
  // After the purpose of an item comes its ground, and what follows that is an interest: "our interest to protect the shop".
  if (!mention || (block.kind === 'item' && index > 0)) return [];
  const { ids, starts, ends } = block.words;
  // What others ask consent for is no purpose of the controller.
  if (ids.slice(sentence.firstWord, sentence.firstWord + 6).some(isOther)) return [];
  let after = sentence.firstWord;
  while (after < sentence.endWord && (starts[after] as number) < mention.end) after++;
  // "Your consent for marketing": what other words make of "consent for" is no matter here.
  const opens =
    /^(for|to)$/.test(spelling(ids[after] ?? -1)) &&
    isThingDone(ids[after + 1] ?? -1) &&
    !isHandling(ids[after + 1] ?? -1) &&
    after + 1 < sentence.endWord &&
    !(mention.kinds.includes('legal_obligation') && spelling(ids[after] as number) === 'to');
  if (opens) {
    const marker = { at: after, content: after + 1 };
    return eachNoun(block, marker, spanOf(block, sentence, marker, sentence.endWord), 2);
  }
  const aims = (
    mention.announced && !mention.kinds.includes('legal_obligation') ? aimsIn(block, sentence, after) : []
  ).filter(span => span.start - mention.end < 60);
  if (aims.length > 0) return aims;
  // The subject of "is based on", where it is a thing done and no longer than a few words.
  const { firstWord } = sentence;
  let be = firstWord;
  while (be < after && be < firstWord + 9 && !isBe(ids[be] as number)) be++;
  if (
    be === firstWord ||
    be >= after ||
    !/^(based|founded|necessary|carried|done|justified)$/.test(spelling(ids[be + 1] ?? -1))
  )
    return [];
  const subject = ids.slice(firstWord, be);
  if (
    subject.some(isHandling) ||
    subject.some(isData) ||
    /^(this|it|these|which|that|we|such|any|our|legal|lawful)$/.test(spelling(subject[0] as number))
  )
    return [];
  return isThingDone(subject[0] as number) || subject.some(isPurposeNoun)
    ? [{ start: starts[firstWord] as number, end: ends[be - 1] as number }]
    : [];
}
