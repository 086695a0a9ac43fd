import type { Tree } from '@lezer/common';
import { TreeFragment } from '@lezer/common';
import { parser as commonmark, type Element, GFM, Table, TaskList } from '@lezer/markdown';
import { blank } from './blank';
import { type Branch, childrenOf, rootOf } from './branch';
import { frontMatterEnd } from './front-matter';
import { htmlPieces } from './html';
import { readable } from './readable';
import type { Span } from './span';

/** A stretch of a document that a block is made from: content without its outer marks, and the line with them. */
export interface Chunk extends Span {
  readonly kind: 'heading' | 'paragraph' | 'item' | 'row' | 'quote' | 'code' | 'comment';
  readonly outerStart: number;
  readonly outerEnd: number;
  /** Heading level as marked up, 1 to 6; 0 for every other kind. */
  readonly level: number;
  /** Nesting of a list item, 0 for the outermost. */
  readonly depth: number;
  /** Which table, list or quotation the chunk belongs to: chunks with one number stand together. */
  readonly group: number;
  /** How a heading is marked. */
  readonly mark: 'atx' | 'setext' | 'none';
  /** A row that names the columns of its table. */
  readonly header?: boolean;
}

// The words of a block are read apart, once per block; reading them with the structure would do it again at each edit.
const INLINE = ['Escape', 'Entity', 'InlineCode', 'HTMLTag', 'Emphasis', 'HardBreak', 'Link', 'Image'];
const structure = commonmark.configure([Table, TaskList, { remove: INLINE }]);
const words = commonmark.configure(GFM);

/** The tree of a text, reusing what an earlier tree knows of unchanged parts. */
export function parseMarkdown(text: string, previous?: { readonly text: string; readonly tree: Tree }): Tree {
  const input = readable(text);
  if (!previous) return structure.parse(input);
  const change = difference(previous.text, text);
  const fragments = TreeFragment.applyChanges(TreeFragment.addTree(previous.tree), [change]);
  return structure.parse(input, fragments);
}

// The one stretch in which two texts differ, widened to blank lines: what a line is can depend on the lines it touches (a
// table ends the paragraph above it), so those must be read again with it.
function difference(a: string, b: string): { fromA: number; toA: number; fromB: number; toB: number } {
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && a.charCodeAt(start) === b.charCodeAt(start)) start++;
  let end = 0;
  while (end < shorter - start && a.charCodeAt(a.length - 1 - end) === b.charCodeAt(b.length - 1 - end)) end++;
  const from = blankLine(b, start, -1);
  const after = blankLine(b, b.length - end, 1) - (b.length - end);
  return { fromA: from, toA: a.length - end + after, fromB: from, toB: b.length - end + after };
}

/** The nearest blank line before or after a place, or the end of the text. */
function blankLine(text: string, place: number, step: -1 | 1): number {
  let empty = false;
  let at = place;
  for (; step < 0 ? at > 0 : at < text.length; at += step) {
    const code = text.charCodeAt(step < 0 ? at - 1 : at);
    if (code !== 10) empty &&= code <= 32;
    else if (empty) return at;
    else empty = true;
  }
  return at;
}

/** The chunks of a Markdown document, in order and not overlapping. */
export function markdownChunks(text: string, tree: Tree): Chunk[] {
  const walker = new Walker(text, frontMatterEnd(text));
  for (const branch of childrenOf(rootOf(tree))) walker.visit(branch, 0, false);
  return walker.chunks;
}

const DEEPEST = 200;

class Walker {
  readonly chunks: Chunk[] = [];
  #groups = 0;
  #nesting = 0;

  constructor(
    readonly text: string,
    readonly from: number,
  ) {}

  visit(branch: Branch, depth: number, quoted: boolean, group = ++this.#groups, item?: Span): void {
    const { name, from, to } = branch;
    if (to <= this.from) return;
    const own = name.endsWith('List') && !item ? ++this.#groups : group;
    if (/^(ATX|Setext)Heading/.test(name)) this.#heading(branch, group);
    else if (name === 'Paragraph') {
      this.#push(quoted ? 'quote' : item ? 'item' : 'paragraph', from, to, {
        outerStart: item?.start ?? from,
        depth,
        group,
      });
    } else if (name === 'Blockquote') {
      this.#children(branch, child => {
        if (child.name !== 'QuoteMark') this.visit(child, depth, true, group);
      });
    } else if (name === 'BulletList' || name === 'OrderedList') {
      this.#children(branch, child => {
        if (child.name === 'ListItem') this.#listItem(child, depth, quoted, own);
      });
    } else if (name === 'Table') this.#table(branch, group);
    else if (name === 'FencedCode' || name === 'CodeBlock') this.#push('code', from, to, { group });
    else if (name === 'CommentBlock' || name === 'ProcessingInstructionBlock')
      this.#push('comment', from, to, { group });
    else if (name === 'HTMLBlock') this.#html(branch);
    // Rules and link reference definitions hold no words of the policy.
  }

  #listItem(branch: Branch, depth: number, quoted: boolean, group: number): void {
    const start = branch.from;
    let first = true;
    this.#children(branch, child => {
      if (child.name === 'ListMark') return;
      if (child.name === 'Task') {
        this.#push('item', child.from, child.to, { outerStart: start, depth, group });
      } else if (child.name === 'BulletList' || child.name === 'OrderedList') {
        this.visit(child, depth + 1, quoted, group, { start, end: branch.to });
      } else {
        // A second paragraph of an item belongs to it, but is no new item.
        this.visit(child, depth, quoted, group, first ? { start, end: child.to } : undefined);
      }
      first = false;
    });
  }

  #heading(branch: Branch, group: number): void {
    const { name, from, to } = branch;
    const level = Number(name.at(-1));
    let start = from;
    let end = to;
    this.#children(branch, child => {
      if (child.name !== 'HeaderMark') return;
      if (child.from === from) start = child.to;
      else end = Math.min(end, child.from);
    });
    const mark = name.startsWith('ATX') ? 'atx' : 'setext';
    if (mark === 'atx' || this.text.slice(start, end).trim())
      this.#push('heading', start, end, { outerStart: from, outerEnd: to, level, mark, group });
  }

  #html({ from, to }: Branch): void {
    const lists = new Map<number, number>();
    for (const { list, level, header, ...piece } of htmlPieces(this.text, { start: from, end: to })) {
      const group = lists.get(list) ?? ++this.#groups;
      if (list) lists.set(list, group);
      this.#push(piece.kind, piece.start, piece.end, {
        ...piece,
        group,
        ...(level ? { level, mark: 'atx' } : {}),
        ...(piece.kind === 'row' ? { header } : {}),
      });
    }
  }

  #table(branch: Branch, group: number): void {
    this.#children(branch, child => {
      // A line without a bar right under a table is the text that goes on.
      if (child.name === 'TableRow' && !this.text.slice(child.from, child.to).includes('|'))
        this.#push('paragraph', child.from, child.to, { group: ++this.#groups });
      else if (child.name === 'TableHeader' || child.name === 'TableRow') {
        this.#push('row', child.from, child.to, { group, header: child.name === 'TableHeader' });
      }
    });
  }

  #children(branch: Branch, each: (child: Branch) => void): void {
    // Nobody nests so deep; what does is read as one paragraph, so that no text can exhaust the stack.
    if (this.#nesting >= DEEPEST) {
      this.#push('paragraph', branch.from, branch.to, {});
      return;
    }
    this.#nesting++;
    for (const child of childrenOf(branch)) each(child);
    this.#nesting--;
  }

  #push(kind: Chunk['kind'], from: number, to: number, more: Partial<Chunk>): void {
    let start = Math.max(from, this.from);
    let end = to;
    while (start < end && this.text.charCodeAt(start) <= 32) start++;
    while (end > start && this.text.charCodeAt(end - 1) <= 32) end--;
    this.chunks.push({
      kind,
      start,
      end,
      outerStart: from,
      outerEnd: to,
      level: 0,
      depth: 0,
      group: 0,
      mark: 'none',
      ...more,
    });
  }
}

// Marks are blanked; of a link the words stay and the address goes.
const BLANKED = new Set(
  'EmphasisMark CodeMark LinkMark LinkTitle URL HTMLTag Comment ProcessingInstruction HardBreak StrikethroughMark InlineCode LinkLabel TaskMarker'.split(
    ' ',
  ),
);

/**
 * The words of a Markdown block: its text with all markup, addresses and code blanked to spaces, in equal length. Depends on
 * nothing but the text, so equal blocks have equal prose wherever they stand.
 */
export function markdownProse(text: string, quoted: boolean): string {
  if (!/[*_`[\]<>\\~&]|https?:|www\.|\S@\S/.test(text) && !quoted) return text;
  const blanks: Span[] = [];
  const visit = (elements: readonly Element[]): void => {
    for (const element of elements) {
      const { type, from, to } = element;
      const name = nodeName(type);
      if (name === 'Escape') blanks.push({ start: from, end: from + 1 });
      else if (name === 'Entity') blanks.push({ start: from, end: to });
      else if (name === 'URL' && isMail(text, from, to)) continue;
      else if (BLANKED.has(name)) blanks.push({ start: from, end: to });
      else visit(children(element));
    }
  };
  visit(words.parseInline(text, 0) as Element[]);
  if (quoted)
    for (const { index, 0: marks } of text.matchAll(/^[ \t]{0,3}>[> \t]{0,40}/gm))
      blanks.push({ start: index, end: index + marks.length });
  return blank(text, blanks);
}

// An address such as mail@example.org is how a reader reaches the author: it stays readable.
const isMail = (text: string, from: number, to: number): boolean =>
  !/^(https?:|mailto:|www\.)/i.test(text.slice(from, to)) && text[from - 1] !== '(';

const children = (element: Element): readonly Element[] =>
  (element as unknown as { children?: readonly Element[] }).children ?? [];
const nodeName = (type: number): string => words.nodeSet.types[type]?.name ?? '';
