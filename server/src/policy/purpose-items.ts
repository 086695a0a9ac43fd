import type { Block } from '../text/block';
import { spelling } from '../text/tokens';
import { mainSentence, statedBy } from './purpose-lists';
import { aimsIn, markerAt } from './purpose-markers';
import { spanOf } from './purpose-spans';
import { type Stated, statedIn } from './purpose-statements';
import { isGerund } from './purpose-words';
import type { Voice } from './voice';

/** What an item of data says of its use: "your bank details, so that we can pay you", "traffic data, for system administration". */
export const dataPurposes = (block: Block, voice: Voice): readonly Stated[] =>
  voice.once('data', block, () => {
    const own = statedIn(block, voice);
    const sentence = mainSentence(block);
    if (own.length > 0 || !sentence) return own;
    const { ids, starts, ends } = block.words;
    for (let at = sentence.firstWord + 1; at + 1 < sentence.endWord; at++) {
      const word = spelling(ids[at] as number);
      const before = block.prose.slice(ends[at - 1], starts[at]);
      const opens =
        (word === 'for' && /[,;(–—]/.test(before)) ||
        word === 'so' ||
        (word === 'in' && spelling(ids[at + 1] ?? -1) === 'order');
      // "Your preferences to the extent that they are relevant to organising the event".
      if (
        /^(relevant|necessary|needed|required|useful)$/.test(word) &&
        /^(to|for)$/.test(spelling(ids[at + 1] as number)) &&
        isGerund(spelling(ids[at + 2] ?? -1))
      )
        return [statedBy(block, spanOf(block, sentence, { at: at + 2, content: at + 2 }, sentence.endWord))];
      if (opens && markerAt(block, at, sentence.endWord))
        return aimsIn(block, sentence, at).map(span => statedBy(block, span));
    }
    return own;
  });

/** What a recipient's item says of the purpose: "couriers for the delivery of", "analysts that assist us in improving". */
export function recipientPurposes(block: Block, voice: Voice): readonly Stated[] {
  const own = statedIn(block, voice).map(stated => ({ ...stated, kind: 'disclosure' as const }));
  const sentence = mainSentence(block);
  if (!sentence || own.some(other => other.sentence === 0)) return own;
  const { ids, starts } = block.words;
  for (let at = sentence.firstWord; at + 3 < sentence.endWord; at++) {
    const words = ids.slice(at, at + 3).map(spelling);
    if (/^(assist|help|support)s?$/.test(words[0] ?? '') && words[1] === 'us' && words[2] === 'in') {
      return [
        {
          ...statedBy(block, spanOf(block, sentence, { at: at + 2, content: at + 3 }, sentence.endWord)),
          start: starts[at] as number,
          kind: 'disclosure',
        },
        ...own,
      ];
    }
  }
  const spans = aimsIn(block, sentence, sentence.firstWord);
  return [...spans.map(span => ({ ...statedBy(block, span), kind: 'disclosure' as const })), ...own];
}
