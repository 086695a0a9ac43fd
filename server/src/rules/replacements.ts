import { type Block, perBlock } from '../text/block';
import { phrases } from '../text/phrases';
import { spelling, tokenize } from '../text/tokens';
import type { BlockRule, RawFinding, RuleFacts } from './rule';
import { isAddress, isDefinition, isQuoted } from './vagueness/gates';
import { Place, sentenceOf } from './vagueness/place';

/** A rule that is a table: words to avoid, and what to write for them. */
export interface ReplacementRule extends RuleFacts {
  /** Each phrase with the words that can take its place in any sentence. */
  readonly certain: Readonly<Record<string, string>>;
  /** Each phrase with advice that completes "Write ...", where the sentence decides. */
  readonly advised: Readonly<Record<string, string>>;
  readonly why: string;
}

const keyOf = (text: string): string => Array.from(tokenize(text).ids, id => spelling(id)).join(' ');

/** Headings, quotations, definitions and names of laws are left alone. */
export function replacementRule({ certain, advised, why, ...facts }: ReplacementRule): BlockRule {
  const all = phrases(...Object.keys(certain), ...Object.keys(advised));
  const sure = new Map(Object.entries(certain).map(([from, to]) => [keyOf(from), to]));
  const advice = new Map(Object.entries(advised).map(([from, to]) => [keyOf(from), to]));
  const find = perBlock<readonly RawFinding[]>(block => {
    if (block.kind !== 'paragraph' && block.kind !== 'item' && block.kind !== 'row') return [];
    return block.find(all).flatMap(({ start, end, firstWord, endWord }) => {
      const sentence = sentenceOf(block, firstWord);
      if (!sentence) return [];
      const place = new Place(block, sentence, firstWord, endWord);
      if (isQuoted(place) || isDefinition(place) || isAddress(place) || isTitle(place) || isActsOwn(place)) return [];
      const written = block.prose.slice(start, end);
      const key = keyOf(written);
      const to = sure.get(key);
      const phrase = written.replace(/\s+/g, ' ');
      if (to === undefined)
        return [{ span: { start, end }, message: `\u201c${phrase}\u201d ${why}. Write ${advice.get(key)}.` }];
      const text = /^\p{Lu}/u.test(written) ? to.charAt(0).toUpperCase() + to.slice(1) : to;
      return [
        {
          span: { start, end },
          message: `\u201c${phrase}\u201d ${why}. Write \u201c${text}\u201d.`,
          fixes: [{ title: `Replace with \u2018${text}\u2019`, edits: [{ start, end, text }], preferred: true }],
        },
      ];
    });
  });
  return { ...facts, inBlock: (block: Block) => find(block) };
}

/** "For the purpose of the Data Protection Act" is a reference to a law, and no purpose that a verb could say. */
const isActsOwn = (place: Place): boolean =>
  place.word(place.first) === 'for' &&
  place.word(place.first + 2) === 'purpose' &&
  !place.word(place.end).endsWith('ing');

/** Inside a sentence a capital marks a name. */
const isTitle = (place: Place): boolean =>
  place.first > place.sentence.firstWord && /^\p{Lu}/u.test(place.written(place.first));
