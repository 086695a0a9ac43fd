import { everywhere } from '../policy/stretches';
import { defaultLimits } from './limits';
import type { PolicyRule } from './rule';

// So many words of the sentence are marked: enough to find it, and other findings in it stay in sight.
const MARKED = 3;

const tooLong = everywhere(({ block, apart }, most: number) => {
  if (apart || (block.kind !== 'paragraph' && block.kind !== 'item')) return undefined;
  const long = block.sentences.filter(
    ({ start, end, firstWord, endWord }) =>
      // A sentence with a place left to fill, "[name / trade]", has no length yet.
      endWord - firstWord > most && !/\[[^\]]{3}/.test(block.text.slice(start, end)),
  );
  return long.length ? long : undefined;
});

export const longSentence: PolicyRule = {
  id: 'long-sentence',
  title: 'Sentence too long to take in',
  severity: 'hint',
  cites: ['GDPR Art. 12(1)', 'WP260 §12-13'],
  explain: `The transparency guidelines (WP260) ask for short, well-structured sentences. No law sets a number; the one used
here, 40 words, is ours (set it in "sentence.maxWords"). A list item is counted by itself.

Make two sentences of it, or turn the parts into a list.`,
  *inPolicy(policy, limits = defaultLimits) {
    const most = limits['sentence.maxWords'];
    for (const [{ block, start }, sentences] of tooLong(policy, most)) {
      for (const { firstWord, endWord } of sentences) {
        const count = endWord - firstWord;
        const { starts, ends } = block.words;
        yield {
          span: {
            start: start + (starts[firstWord] as number),
            end: start + (ends[Math.min(firstWord + MARKED, endWord) - 1] as number),
          },
          message: `This sentence has ${count} words; more than ${most} are hard to take in. Split it, or make a list of its parts.`,
        };
      }
    }
  },
  examples: [
    {
      bad: '«We keep your» letter in a box on the shelf behind the counter where the clerk who answered it, or another who took over from that clerk while the first was away, can find it again when you write to us once more about the same parcel.',
    },
    { good: 'We keep your letter in a box. The clerk finds it there when you write again.' },
  ],
};
