import { type Span, shift } from '../text/span';
import type { Placed, Section } from './policy';
import type { Claim } from './reference-promises';

/** Why a reference leads nowhere, or not to what it promises. */
export type ReferenceProblem =
  | { readonly why: 'no-such-number'; readonly number: string; readonly noun: string }
  /** Nothing in the document carries a number. */
  | { readonly why: 'nothing-numbered'; readonly number: string; readonly noun: string }
  | { readonly why: 'no-such-title'; readonly title: string }
  | {
      readonly why: 'no-such-anchor';
      readonly slug: string;
      readonly meant: Section | undefined;
      readonly stale: boolean;
    }
  /** The number is of one section, the title beside it of another. */
  | { readonly why: 'other-title'; readonly title: string; readonly meant: Section }
  | { readonly why: 'not-held'; readonly claim: Claim; readonly meant: Section | undefined }
  | { readonly why: 'not-there'; readonly noun: string; readonly direction: 'above' | 'below' };

/** A place where the policy sends its reader to another of its places; offsets 0-based UTF-16 of the text, end exclusive. */
export interface Reference extends Span {
  readonly kind: 'number' | 'title' | 'anchor' | 'contents' | 'place';
  readonly placed: Placed;
  readonly section: Section | undefined;
  /** Where a reader is led: a title, or a numbered paragraph. Undefined where there is no such place. */
  readonly target: Span | undefined;
  /** The words that repeat the section's title, where they do; to be renamed with it. */
  readonly titleSpan: Span | undefined;
  /** The anchor in a link, without "#". */
  readonly slugSpan: Span | undefined;
  /** The number alone. */
  readonly numberSpan: Span | undefined;
  readonly problem: ReferenceProblem | undefined;
}

/** A reference from what a block shows (`raw`, in offsets of the block) and what was found out about it. */
export const made = (
  placed: Placed,
  raw: Span & { readonly kind: Reference['kind'] },
  more: Partial<Reference>,
): Reference => ({
  kind: raw.kind,
  placed,
  ...shift(raw, placed.start),
  section: undefined,
  target: undefined,
  titleSpan: undefined,
  slugSpan: undefined,
  numberSpan: undefined,
  problem: undefined,
  ...more,
});
