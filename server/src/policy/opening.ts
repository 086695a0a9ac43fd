import { type Block, perBlock } from '../text/block';
import { titleKey } from './title-text';

// So much of a block can be a title.
const OPENING = 160;

/** What a block begins with, as a title is compared. */
export const openingKey = perBlock(({ prose }) => titleKey(prose.slice(0, OPENING)));
const lowered = perBlock(({ prose }) => prose.slice(0, OPENING).toLowerCase());

/** Whether a block begins with the words of a title, given as `titleKey` writes them. */
export function opensWith(block: Block, key: string): boolean {
  if (block.prose.length < key.length) return false;
  // The key of every block is dear, and most blocks lack the first word. Letters set apart hold no word to look for.
  const [first = ''] = key.split(/[ ']/, 1);
  if (block.prose.charAt(1) !== ' ' && !lowered(block).includes(first)) return false;
  return openingKey(block).startsWith(key);
}
