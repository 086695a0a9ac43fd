import type { Block } from '../text/block';
import type { Lines } from '../text/lines';
import type { Span } from '../text/span';

export type Format = 'markdown' | 'plain';

/** A block at its place in the document. Offsets are 0-based UTF-16, end exclusive, of `block.text` in the document. */
export interface Placed extends Span {
  readonly block: Block;
  /** Position in `policy.blocks`. */
  readonly index: number;
  /** Start of the block with its bullet, number or heading mark. */
  readonly outerStart: number;
  /** The section whose title stands nearest above; for a heading the section it opens. */
  readonly section: Section;
  /** Nesting of a list item, 0 for the outermost; 0 for every other kind. */
  readonly depth: number;
  /** The sentence-opening block a list item completes ("We use your data to:"), or the header row of a table row. */
  readonly leadIn: Placed | undefined;
  /** A contents list, an archive preamble, navigation: text that is not part of the policy's statements. */
  readonly apart: boolean;
}

/** A section: its title and all that follows up to the next title of the same or a higher level. */
export interface Section {
  /** The title as shown to the reader, without number, marks and trailing colon; empty for text before the first title. */
  readonly title: string;
  /** "5.1.3" of a numbered title, otherwise empty. */
  readonly number: string;
  /** 1 for the outermost; 0 for the text before the first title. */
  readonly level: number;
  /** Position in `policy.sections`. */
  readonly index: number;
  readonly parent: Section | undefined;
  /** The block that holds the title; undefined for the text before the first title. */
  readonly heading: Block | undefined;
  /** The title's words in the document. */
  readonly titleSpan: Span;
  /** The line of the title as it is marked up, from its first mark to its last. */
  readonly headingSpan: Span;
  /** From the title to the end of the last block that belongs to the section or its subsections. */
  readonly start: number;
  readonly end: number;
  /** Indexes in `policy.blocks` of the blocks of this section, subsections included; end exclusive. */
  readonly firstBlock: number;
  readonly endBlock: number;
  /** How the title is marked, so that an inserted clause can follow suit. */
  readonly style: HeadingStyle;
}

export type HeadingStyle =
  | 'atx'
  | 'setext'
  | 'bold'
  | 'emphasis'
  | 'numbered'
  | 'capitals'
  | 'bare'
  | 'run-in'
  | 'none';

/**
 * A privacy policy as a value: complete in itself, immutable, made from any text whatever. Disclosures, rules and features
 * are functions of it.
 */
export interface Policy {
  readonly text: string;
  readonly format: Format;
  readonly lines: Lines;
  readonly blocks: readonly Placed[];
  /** In document order; the first is the text before any title and is present even if empty. */
  readonly sections: readonly Section[];
  /** The section that carries the document's title; the first section when there is none. */
  readonly title: Section;
  /** The entries of contents lists, in document order. */
  readonly contents: readonly Placed[];
}
