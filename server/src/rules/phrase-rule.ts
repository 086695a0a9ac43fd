import type { Block } from '../text/block';
import type { Hit, PhraseSet } from '../text/phrases';
import type { BlockRule, RawFinding, RuleFacts, Severity } from './rule';
import { isQuoted } from './vagueness/gates';
import { Place, sentenceOf } from './vagueness/place';

/** What is reported alike: where it stands, what the message says of it, and how grave it is. */
export interface PhraseRow {
  readonly phrases: PhraseSet;
  /** A hit in the same sentence as one of these is left alone. */
  readonly except?: PhraseSet;
  /** A hit counts only in a sentence with one of these. */
  readonly beside?: PhraseSet;
  /** Where one of these stands in the block, the finding is a hint; the sentence becomes its note. */
  readonly softenedBy?: { readonly phrases: PhraseSet; readonly why: string };
  /** Given the phrase in quotation marks. */
  readonly message: (phrase: string) => string;
  readonly severity?: Severity;
}

export interface PhraseRule extends RuleFacts {
  /** In order of gravity: a sentence gets one finding, of the first row that holds. */
  readonly rows: readonly PhraseRow[];
}

/** A rule that is a table: what stands in its phrases is reported, headings, quotations and code excepted. */
export function phraseRule({ rows, ...facts }: PhraseRule): BlockRule {
  return {
    ...facts,
    inBlock: block => (rows.some(row => block.has(row.phrases)) ? findings(block, rows) : NOTHING),
  };
}

const NOTHING: readonly RawFinding[] = [];

function* findings(block: Block, rows: readonly PhraseRow[]): Generator<RawFinding> {
  if (block.kind !== 'paragraph' && block.kind !== 'item' && block.kind !== 'row') return;
  const spoken = new Set<unknown>();
  for (const row of rows) {
    for (const hit of block.find(row.phrases)) {
      const sentence = block.sentenceAt(hit.start);
      if (!sentence || spoken.has(sentence) || !holds(block, hit, row)) continue;
      spoken.add(sentence);
      yield finding(block, hit, row);
    }
  }
}

const holds = (block: Block, hit: Hit, { except, beside }: PhraseRow): boolean =>
  // What stands on both sides of a semicolon are two statements.
  !block.prose.slice(hit.start, hit.end).includes(';') &&
  !isNamed(block, hit) &&
  !(except && isInSentence(block, hit, except)) &&
  !(beside && !isInSentence(block, hit, beside));

/** Words between quotation marks are named, not used. */
function isNamed(block: Block, { firstWord, endWord }: Hit): boolean {
  const sentence = sentenceOf(block, firstWord);
  return sentence !== undefined && isQuoted(new Place(block, sentence, firstWord, endWord)) !== undefined;
}

function finding(block: Block, { start, end }: Hit, { message, severity, softenedBy }: PhraseRow): RawFinding {
  const isSoft = softenedBy !== undefined && block.has(softenedBy.phrases);
  const grade = isSoft ? 'hint' : severity;
  return {
    span: { start, end },
    message: message(`\u201c${block.prose.slice(start, end).replace(/\s+/g, ' ')}\u201d`),
    ...(grade && { severity: grade }),
    ...(isSoft && { note: softenedBy.why }),
  };
}

function isInSentence(block: Block, hit: Hit, set: PhraseSet): boolean {
  const found = block.find(set);
  if (found.length === 0) return false;
  const sentence = block.sentenceAt(hit.start);
  return (
    sentence !== undefined &&
    found.some(({ firstWord, endWord }) => firstWord >= sentence.firstWord && endWord <= sentence.endWord)
  );
}
