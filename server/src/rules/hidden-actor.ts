import { perBlock } from '../text/block';
import { phrases } from '../text/phrases';
import type { BlockRule, RawFinding } from './rule';
import { isDefinition, isNegated, isQuoted } from './vagueness/gates';
import { Place, sentenceOf } from './vagueness/place';

const passives = phrases(
  '(is/are/was/were/be/been/being/get/gets/got/getting) .. (collected/used/shared/disclosed/transferred/processed/stored/kept/retained/deleted/combined/sold/recorded/monitored/analysed/analyzed/accessed)',
);
const data = phrases(
  '(data/information/details/address/addresses/record~/account/conversations/calls/messages/letters)',
);
const actors = phrases('by (us/the/our/a/an/your/its/any/these/those/other/each/anyone/automated)', '(we/us)');
// Between the verb and the participle stands nothing but how or when it is done.
const ADVERB = /ly$|^(also|only|then|often|sometimes|further|thus|therefore|always|still|both|either)$/;
function isPassive(place: Place): boolean {
  for (let index = place.first + 1; index < place.end - 1; index++)
    if (!ADVERB.test(place.word(index)) || /[,;:]/.test(place.after(index - 1))) return false;
  return true;
}

// A name after "by" may be any capitalised word.
const agent = /\bby \p{Lu}/u;
const rights = phrases('(right/rights/entitled/request/ask/whether/lawful~/unlawful~)');

// "Cookies are small files that are stored": who does it is said in the same sentence, or nobody's data are spoken of.
const find = perBlock<readonly RawFinding[]>(block => {
  if (block.kind !== 'paragraph' && block.kind !== 'item') return [];
  return block.find(passives).flatMap(({ firstWord, endWord }) => {
    const sentence = sentenceOf(block, firstWord);
    if (!sentence) return [];
    const place = new Place(block, sentence, firstWord, endWord);
    if (!place.has(data) || place.has(actors) || place.has(rights)) return [];
    if (!isPassive(place) || agent.test(block.prose.slice(place.stop, sentence.end))) return [];
    if (place.word(endWord) === 'by' || isNegated(place) || isQuoted(place) || isDefinition(place)) return [];
    const start = block.words.starts[endWord - 1] as number;
    const end = block.words.ends[endWord - 1] as number;
    return [
      {
        span: { start, end },
        message: `The sentence does not say by whom data are ${place.word(endWord - 1)}. Name who does it: \u201cwe\u201d, or the recipient.`,
      },
    ];
  });
});

export const hiddenActor: BlockRule = {
  id: 'hidden-actor',
  title: 'Processing without anybody who does it',
  severity: 'hint',
  cites: ['GDPR Art. 12(1)', 'GDPR Art. 13(1)(e)', 'WP260 §12-13'],
  explain: `"Your data are shared" leaves out who shares them. Readers need to know who has their data, and the transparency
guidelines (WP260) prefer the active voice.

Name who does it: "We share your data with our courier."`,
  inBlock: find,
  examples: [
    { bad: 'Your data are «shared».' },
    { bad: 'Calls are automatically «recorded».' },
    { good: 'We share your data with our courier.' },
    { bad: 'Your address was recently «shared» with the mill.' },
    { good: 'Your data are stored by the mill.' },
    { good: 'Your data are stored in Ireland by Lantern.' },
    { good: 'Your data are not shared.' },
    { good: 'You have the right to know how your data are used.' },
  ],
};
