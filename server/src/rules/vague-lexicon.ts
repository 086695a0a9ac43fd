import type { Block } from '../text/block';
import type { Span } from '../text/span';
import type { Severity } from './rule';
import { isReported, type Judged, judge } from './vagueness/judge';
import { phraseOf } from './vagueness/vague-rule';

/** What the lexicon knows of a phrase where it stands. Offsets of the block. */
export interface LexiconEntry extends Span {
  readonly phrase: string;
  /** Id of the rule of its family. */
  readonly rule: string;
  readonly title: string;
  /** What the phrase leaves open: completes "it does not say ...". */
  readonly leavesOpen: string;
  /** What to write instead: an imperative sentence. */
  readonly instead: string;
  /** Absent where the phrase is left alone or another finding of the sentence names it. */
  readonly severity?: Severity;
  /** Why it was graded down, left alone or named elsewhere: sentences; empty if no gate spoke. */
  readonly why: readonly string[];
}

/** The lexicon's entry for the phrase at an offset of a block, reported or not; undefined where it knows none. */
export function lexiconAt(block: Block, offset: number): LexiconEntry | undefined {
  const here = judge(block).filter(({ start, end }) => start <= offset && offset <= end);
  const judged = here.find(isReported) ?? here[0];
  return judged && entryOf(judged);
}

function entryOf(judged: Judged): LexiconEntry {
  const { start, end, family, term, severity, why, foldedInto } = judged;
  const elsewhere = foldedInto && `\u201c${phraseOf(foldedInto)}\u201d in the same sentence is reported for it.`;
  return {
    start,
    end,
    phrase: phraseOf(judged),
    rule: family.id,
    title: family.title,
    leavesOpen: family.leavesOpen,
    instead: term.instead ?? family.instead,
    ...(isReported(judged) && severity && { severity }),
    why: elsewhere ? [...why, elsewhere] : why,
  };
}
