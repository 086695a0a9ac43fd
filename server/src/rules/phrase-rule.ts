import type { Block } from '../text/block';
import type { Hit, PhraseSet } from '../text/phrases';
import type { BlockRule, Fix, RuleFacts } from './rule';

export interface PhraseRule extends RuleFacts {
  readonly phrases: PhraseSet;
  /** A hit in the same sentence as one of these is left alone. */
  readonly except?: PhraseSet;
  /** Given the phrase as it stands. */
  readonly message: (phrase: string) => string;
  readonly fix?: (phrase: string, hit: Hit) => Fix | undefined;
}

/** A rule that is a table: what stands in its phrases is reported, headings, quotations and code excepted. */
export function phraseRule({ phrases, except, message, fix, ...facts }: PhraseRule): BlockRule {
  return {
    ...facts,
    *inBlock(block) {
      if (!isProse(block)) return;
      for (const hit of block.find(phrases)) {
        if (except && isExcepted(block, hit, except)) continue;
        const phrase = block.prose.slice(hit.start, hit.end);
        const change = fix?.(phrase, hit);
        yield {
          span: { start: hit.start, end: hit.end },
          message: message(phrase.replace(/\s+/g, ' ')),
          ...(change && { fixes: [change] }),
        };
      }
    },
  };
}

const isProse = ({ kind }: Block): boolean => kind === 'paragraph' || kind === 'item' || kind === 'row';

function isExcepted(block: Block, hit: Hit, except: PhraseSet): boolean {
  const sentence = block.sentenceAt(hit.start);
  return (
    sentence !== undefined &&
    block.find(except).some(({ firstWord, endWord }) => firstWord >= sentence.firstWord && endWord <= sentence.endWord)
  );
}
