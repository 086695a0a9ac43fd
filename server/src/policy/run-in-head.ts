import { type Block, perBlock } from '../text/block';
import type { PhraseSet } from '../text/phrases';
import type { Placed } from './policy';

const MOST_CHARS = 70;
const MOST_WORDS = 8;
// A sentence of its own tells who does what; a title does so only as a question or an indirect one.
const STATES =
  /\b(?:we|you|they|it|i|is|are|was|were|be|will|may|can|must|shall|has|have|had|do|does|did|not|never|if|this|these)\b/i;
const ASKS = /^\W{0,4}(?:how|what|why|who|whom|when|where|which|do|does|is|are|can|your|our)\b/i;

/**
 * Where the words end (offset in the prose, end exclusive) that open an item or a paragraph as its title: "Retention: two
 * years", "Transfers. India and Brazil"; undefined if there are none.
 */
export const runInHead = perBlock((block: Block): number | undefined => {
  if (block.kind !== 'item' && block.kind !== 'paragraph') return undefined;
  const match = /^[^.:?!;,]{2,70}[.:?](?=\s)/.exec(block.prose.slice(0, MOST_CHARS + 2));
  const words = match?.[0].trim();
  if (!match || !words || match[0].length === block.prose.trimEnd().length) return undefined;
  if (words.split(/\s+/).length > MOST_WORDS || (STATES.test(words) && !ASKS.test(words))) return undefined;
  return match[0].length;
});

/** Whether the head of a block, or of an item that it completes or stands under in a list, has one of these phrases. */
export function headSays(placed: Placed, titles: PhraseSet): boolean {
  for (let at: Placed | undefined = placed; at; at = at.leadIn) {
    const end = runInHead(at.block);
    if (end !== undefined && at.block.find(titles).some(({ start }) => start < end)) return true;
  }
  return false;
}
