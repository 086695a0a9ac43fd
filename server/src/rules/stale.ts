import type { Block, Sentence } from '../text/block';
import type { PhraseSet } from '../text/phrases';
import type { Span } from '../text/span';
import type { Fix, Severity } from './rule';

/** An outdated citation in a block; offsets of the block, as are those of the fix. */
export interface Stale extends Span {
  readonly message: string;
  /** ISO day, month or year: the last on which the citation was right. */
  readonly validTo?: string | undefined;
  readonly severity?: Severity | undefined;
  readonly fix?: Fix | undefined;
  /** It counts only with one of these in its block, its title or beside it. */
  readonly near?: PhraseSet | undefined;
  /** It is left alone with one of these anywhere in the policy. */
  readonly unlessInPolicy?: PhraseSet | undefined;
}

/** Whether a set has a hit in a sentence. */
export const holds = (block: Block, { firstWord, endWord }: Sentence, set: PhraseSet): boolean =>
  block.find(set).some(hit => hit.firstWord >= firstWord && hit.endWord <= endWord);
