import type { Tree } from '@lezer/common';
import { Block } from '../text/block';
import { cellSpans } from '../text/cells';
import { Lines } from '../text/lines';
import { type Chunk, markdownChunks, markdownProse, parseMarkdown } from '../text/markdown';
import { plainChunks, plainProse } from '../text/plain';
import { findContents } from './contents';
import { divideLong } from './divide';
import { formatOf } from './format';
import type { Format, Policy } from './policy';
import { refine, withFirstItems } from './refine';
import { assemble } from './sections';
import { inheritStretches } from './stretches';
import { findTitles } from './titles';

export interface ParseOptions {
  /** What the editor or the file name says; a text marked up as Markdown is read so even where it says plain. */
  readonly format?: Format;
}

interface Kept {
  readonly tree: Tree | undefined;
  readonly blocks: BlockStore;
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
  const tree =
    format === 'markdown'
      ? parseMarkdown(text, before?.tree && previous ? { text: previous.text, tree: before.tree } : undefined)
      : undefined;
  const chunks = divideLong(
    text,
    withFirstItems(text, tree ? refine(text, markdownChunks(text, tree)) : plainChunks(text)),
  );
  const blocks = new BlockStore(format, before?.blocks);
  const own = chunks.map(({ kind, start, end }) => blocks.of(kind, text.slice(start, end)));
  const contents = findContents(text, chunks, own);
  const marked = chunks.filter(({ kind }) => kind === 'heading').length >= 3;
  const titles = findTitles(text, chunks, own, contents.apart, contents.listed, marked);
  const policy = assemble({
    text,
    format,
    lines: new Lines(text),
    chunks,
    blocks: own,
    titles,
    contents,
    makeBlock: blocks.of,
  });
  if (before && previous) inheritStretches(policy, previous);
  kept.set(policy, { tree, blocks: blocks.settle() });
  return policy;
}

/** Blocks by kind and text: equal text is one object, now and across edits. */
class BlockStore {
  private readonly byText = new Map<string, Map<string, Block>>();

  constructor(
    readonly format: Format,
    private previous: BlockStore | undefined,
  ) {}

  readonly of = (kind: Chunk['kind'], text: string): Block => {
    let texts = this.byText.get(kind);
    if (!texts) this.byText.set(kind, (texts = new Map()));
    let block = texts.get(text);
    if (!block)
      texts.set(text, (block = this.previous?.byText.get(kind)?.get(text) ?? newBlock(kind, text, this.format)));
    return block;
  };

  /** Forgets the store before this one, so that a long session keeps the blocks of one text only. */
  settle(): this {
    this.previous = undefined;
    return this;
  }
}

function newBlock(kind: Chunk['kind'], text: string, format: Format): Block {
  const prose =
    kind === 'code' || kind === 'comment'
      ? ' '.repeat(text.length)
      : format === 'markdown'
        ? markdownProse(text, kind === 'quote')
        : plainProse(text);
  return new Block(kind, text, prose, kind === 'row' ? cellSpans(text) : []);
}
