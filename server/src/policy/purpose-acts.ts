import type { Block, Sentence } from '../text/block';
import type { Span } from '../text/span';
import { spelling } from '../text/tokens';
import { basesIn } from './bases';
import { spanOf } from './purpose-spans';
import { isAdverb, isAim, isModal, isNegation, wordClass } from './purpose-words';
import type { Voice } from './voice';

/**
 * "We publish photographs with your consent", "We monitor equal opportunities. Our legal basis is ...": where a ground is
 * given for what is done and no aim is named, the act is what the ground is for.
 */
export function groundedAct(block: Block, voice: Voice, sentence: Sentence, index: number): Span[] {
  const { ids, starts } = block.words;
  const { firstWord, endWord } = sentence;
  const ground = basesIn(block).find(
    other => other.sentence === index || (other.sentence === index + 1 && other.announced && block.kind !== 'item'),
  );
  if (!ground) return [];
  let subject = firstWord;
  while (subject < endWord && /^\d+$/.test(spelling(ids[subject] as number))) subject++;
  // "On the basis of our legitimate interests, namely ..., we operate cameras".
  const isFronted = ground.sentence === index && ground.start - sentence.start < 30;
  if (isFronted) {
    while (subject < endWord && (starts[subject] as number) < ground.end) subject++;
    while (
      subject < endWord &&
      !(voice.speaks(ids[subject] as number) && /,\s*$/.test(block.prose.slice(sentence.start, starts[subject])))
    )
      subject++;
  }
  if (!voice.speaks(ids[subject] ?? -1)) return [];
  let verb = subject + 1;
  while (
    verb < endWord &&
    (isModal(ids[verb] as number) || isAdverb(ids[verb] as number)) &&
    !isNegation(ids[verb] as number)
  )
    verb++;
  const id = ids[verb] ?? -1;
  if (verb + 1 >= endWord || !isAim(id) || isPlainAct(id)) return [];
  // The ground must come after the act; "we obtain your consent" is about the ground itself.
  if (!isFronted && ground.sentence === index && ground.start < (starts[verb + 2] ?? 0)) return [];
  return [spanOf(block, sentence, { at: verb, content: verb }, endWord)];
}

// Verbs that say nothing of what is done, or speak of the ground and of the reader's rights.
const isPlainAct = wordClass(
  'act preserve remove reserve enable advise place process use collect store keep share disclose transfer ask request obtain seek get need inform tell explain describe comply respect meet make take have give consider determine assess identify find know provide inform set rely balance document record respond answer continue stop delete restrict transfer apply follow require',
);
