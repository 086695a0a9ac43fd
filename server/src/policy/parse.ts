import type { Tree } from '@lezer/common';
import { Block } from '../text/block';
import { Lines } from '../text/lines';
import { type Chunk, markdownChunks, markdownProse, parseMarkdown } from '../text/markdown';
import { cellSpans, plainChunks, plainProse } from '../text/plain';
import { findContents } from './contents';
import { formatOf } from './format';
import type { Format, Policy } from './policy';
import { refine } from './refine';
import { assemble } from './sections';
import { findTitles } from './titles';

export interface ParseOptions {
  /** What the editor or the file name says; a text marked up as Markdown is read so even where it says plain. */
  readonly format?: Format;
}

interface Kept {
  readonly tree: Tree | undefined;
  readonly blocks: Map<string, Block>;
}

// What an edit can reuse is no part of the policy's value.
const kept = new WeakMap<Policy, Kept>();

/**
 * Reads a policy from any text whatever; never fails. With `previous`, blocks whose text is unchanged keep their identity,
 * and with it all that is known of them; the result is the same as without.
 */
export function parsePolicy(text: string, options: ParseOptions = {}, previous?: Policy): Policy {
  const format = formatOf(text, options.format);
  const before = previous && previous.format === format ? kept.get(previous) : undefined;
  const tree = format === 'markdown' ? parseMarkdown(text, before?.tree && previous ? { text: previous.text, tree: before.tree } : undefined) : undefined;
  const chunks = tree ? refine(text, markdownChunks(text, tree)) : plainChunks(text);
  const contents = findContents(text, chunks);
  const marked = chunks.filter(({ kind }) => kind === 'heading').length >= 3;
  const titles = findTitles(text, chunks, contents.apart, contents.listed, marked);

  const blocks = new Map<string, Block>();
  const makeBlock = (kind: Chunk['kind'], from: number, to: number): Block => {
    const content = text.slice(from, to);
    const key = `${kind}\n${content}`;
    const known = blocks.get(key) ?? before?.blocks.get(key);
    const block = known ?? newBlock(kind, content, format);
    if (blocks.get(key) !== block) blocks.set(key, block);
    return block;
  };
  const policy = assemble({ text, format, lines: new Lines(text), chunks, titles, contents, makeBlock });
  kept.set(policy, { tree, blocks });
  return policy;
}

function newBlock(kind: Chunk['kind'], text: string, format: Format): Block {
  const prose = kind === 'code' || kind === 'comment' ? ' '.repeat(text.length) : format === 'markdown' ? markdownProse(text, kind === 'quote') : plainProse(text);
  return new Block(kind, text, prose, kind === 'row' ? cellSpans(text) : []);
}
