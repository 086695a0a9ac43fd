import type { Block, Sentence } from '../text/block';
import type { Span } from '../text/span';
import { spelling } from '../text/tokens';
import { aimsIn, markerAt } from './purpose-markers';
import { isNegation, wordClass } from './purpose-words';
import type { Voice } from './voice';

/**
 * "We carry out credit checks in order to decide ...", "we look at which pages you open so that we can ...": after such words
 * an aim follows, whatever is done with whatever data, if it is the controller who does it and a reader whom it concerns.
 */
export function announcedAims(block: Block, voice: Voice, sentence: Sentence): Span[] {
  const { ids } = block.words;
  const { firstWord, endWord } = sentence;
  let subject = firstWord;
  while (subject < Math.min(endWord, firstWord + 8) && !voice.speaks(ids[subject] as number)) subject++;
  // "You need no account in order to": what the reader does.
  if (spelling(ids[firstWord] as number) === 'you') return [];
  const isFilmed = ids.slice(firstWord, firstWord + 3).some(isCamera);
  if (!voice.speaks(ids[subject] ?? -1)) {
    if (!isFilmed) return [];
    subject = firstWord;
  }
  if (ids.slice(subject + 1, subject + 5).some(isNegation)) return [];
  if (!isFilmed && !ids.slice(firstWord, endWord).some(isReader)) return [];
  if (ids.slice(firstWord, endWord).some(isAboutText)) return [];
  for (let at = subject + 2; at + 2 < endWord; at++) {
    const word = spelling(ids[at] as number);
    const opens =
      word === 'so' ||
      (word === 'in' && spelling(ids[at + 1] as number) === 'order') ||
      (isFilmed && /^(for|to)$/.test(word));
    if (!opens || !(markerAt(block, word === 'in' ? at + 2 : at, endWord) ?? markerAt(block, at, endWord))) continue;
    const spans = aimsIn(block, sentence, at);
    return spans.filter(({ start, end }) => !PROTECTS.test(block.prose.slice(start, end)));
  }
  return [];
}
const isReader = wordClass(
  'you your yours customer customers patient patients member members visitor visitors user users employee employees applicant applicants guest guests donor donors pupil pupils student students client clients tenant tenants resident residents',
);
const isCamera = wordClass('cctv camera cameras');
// Safeguards and the text itself are no processing.
const isAboutText = wordClass('measures safeguards policy policies notice statement terms procedures encryption');
const PROTECTS =
  /^(?:in order )?to (?:protect|secure|safeguard) (?:your|the|all|any|personal) (?:personal )?(?:data|information|privacy)\b|\bconsent\b/i;
