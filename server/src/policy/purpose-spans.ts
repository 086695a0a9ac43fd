import type { Block, Sentence } from '../text/block';
import type { Span } from '../text/span';
import { spelling } from '../text/tokens';
import { type BasisKind, basesIn } from './bases';
import type { Marker } from './purpose-markers';
import { isCoordinator, OPENS_CLAUSE, wordClass } from './purpose-words';

/** The end of the words before an unclosed bracket. */
function beforeBracket({ prose }: Block, start: number, end: number): number {
  const text = prose.slice(start, end);
  const kept = text.slice(0, text.lastIndexOf('(')).trimEnd();
  return kept.length > 8 ? start + kept.length : end;
}

export const inBrackets = (text: string): boolean => text.lastIndexOf('(') > text.lastIndexOf(')');

/** The "(b)" before the next aim. */
export const isEnumerator = ({ prose, words }: Block, at: number): boolean =>
  prose[words.ends[at] as number] === ')' &&
  /^\(?[a-z0-9]{1,4}$/i.test(prose.slice((words.starts[at] as number) - 1, words.ends[at]));

/** "In order" before the next aim's "to". */
const isTrailing = (ids: readonly number[], at: number): boolean => {
  const word = spelling(ids[at] as number);
  const before = spelling(ids[at - 1] ?? -1);
  return (
    /^(only|but|such|as)$/.test(word) ||
    (word === 'order' && before === 'in') ||
    (word === 'in' && spelling(ids[at + 1] ?? -1) === 'order')
  );
};

/** An aim's words, without the ground, the conditions and the punctuation after it. */
export function spanOf(block: Block, sentence: Sentence, marker: Marker, endWord: number): Span {
  const { ids, starts, ends } = block.words;
  const start = starts[marker.at] as number;
  let last = endWord;
  for (let at = marker.content + 2; at < endWord; at++) {
    // "... to deliver the goods, or we might give your details to a courier": a clause of its own follows.
    const clause = isCoordinator(ids[at] as number) && /^(we|you|they)$/.test(spelling(ids[at + 1] ?? -1));
    if (clause && at + 1 < endWord) {
      last = at;
      break;
    }
    if (
      (OPENS_CLAUSE(ids[at] as number) || /^(we|we'll|it|they|you)$/.test(spelling(ids[at] as number))) &&
      /[,;]/.test(block.prose.slice(ends[at - 1], starts[at]))
    ) {
      last = at;
      break;
    }
  }
  // "For marketing: name, address": what follows the colon are data.
  if (spelling(ids[marker.at] as number) === 'for') {
    for (let at = marker.content; at + 1 < last; at++) if (block.prose[ends[at] as number] === ':') last = at + 1;
  }
  for (let at = marker.content + 2; at + 1 < last; at++) {
    if (
      spelling(ids[at] as number) === 'and' &&
      /^(that|we|you|they|it|will|may|is|are)$/.test(spelling(ids[at + 1] as number)) &&
      // "Infrastructure and IT" goes on.
      !block.prose.startsWith('IT', starts[at + 1])
    )
      last = at;
  }
  // "... if you have opted in", "... because we have a contract": a condition that names the ground is no part of the aim.
  const ground = basesIn(block).find(({ sentence: index }) => block.sentences[index] === sentence);
  for (let at = marker.content + 1; at < last; at++) {
    const isSemicolon =
      block.prose[ends[at - 1] as number] === ';' &&
      /^(this|it|that|which|the|our|we|they)$/.test(spelling(ids[at] as number));
    const isCondition =
      CONDITION(ids[at] as number) &&
      ground?.hits.some(
        hit => hit.end > (starts[at] as number) && hit.start < (ends[Math.min(last, at + 9) - 1] as number),
      ) === true;
    if (isSemicolon || isCondition) last = at;
  }
  while (
    last - 1 > marker.content &&
    (isCoordinator(ids[last - 1] as number) || isTrailing(ids, last - 1) || isEnumerator(block, last - 1))
  )
    last--;
  let end = ends[Math.max(marker.content, last - 1)] as number;
  // A closing bracket belongs to the aim if it was opened in it.
  if (inBrackets(block.prose.slice(start, end)))
    end = /^[.…!?”"]?\)/.test(block.prose.slice(end))
      ? block.prose.indexOf(')', end) + 1
      : beforeBracket(block, start, end);
  const mention = basesIn(block).find(({ sentence: index }) => block.sentences[index] === sentence);
  for (const hit of mention?.hits ?? []) {
    // A ground that is itself the aim ("to comply with our legal obligations") stays in it.
    const isNever = hit.kind === 'consent' || hit.kind === 'legitimate_interests';
    const apart = /[(,]\s*$/.test(block.prose.slice(ends[marker.content], hit.start)) ? 0 : isNever ? 5 : 12;
    if (hit.start > (ends[marker.content] as number) + apart && hit.start < end && isAppended(block, hit)) {
      end = trimBefore(block, marker, hit.start);
      if (inBrackets(block.prose.slice(start, end))) end = beforeBracket(block, start, end);
      break;
    }
  }
  return { start, end };
}

const CONDITION = wordClass('if when where because once since provided');

/** Consent and interests are never an aim; a contract or a duty is one unless a word such as "under" joins it to the aim. */
function isAppended(block: Block, { kind, start }: Span & { readonly kind: BasisKind }): boolean {
  if (kind === 'consent' || kind === 'legitimate_interests' || kind === 'recognised_legitimate_interests') return true;
  if (/^(based|basis|rel(y|ies|ying)|art|required|legally|at your)\b/i.test(block.prose.slice(start, start + 12)))
    return true;
  return /(\b(based on|basis of|necessary (for|to)|in the (exercise|performance) of|pursuant to|under|because of|as|where|if|when)( \w+){0,2} |[(:]\s*)$/i.test(
    block.prose.slice(Math.max(0, start - 40), start),
  );
}

const isJoint = wordClass(
  'such exercise performance an in on for with and or as is if where when the our a by under based upon basis subject to necessary of this that which because pursuant at relying rely your we have are it lawful legal',
);

/** The last word before an offset that is not a joint between the aim and its ground ("..., based on"). */
function trimBefore(block: Block, marker: Marker, offset: number): number {
  const { ids, starts, ends } = block.words;
  let word = marker.content;
  while (word + 1 < ids.length && (starts[word + 1] as number) < offset) word++;
  while (word > marker.content && isJoint(ids[word] as number)) word--;
  return ends[word] as number;
}
