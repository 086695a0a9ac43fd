import type { Placed } from '../policy/policy';
import type { Said } from './disclosure';

// Whatever stands in a row after a word for collecting is collected, though no list of kinds foresees it: "we record your
// step count, heart rate and sleep".
const ITEM = String.raw`[^\W\d_][^,.;:()]{1,48}`;
const SERIES = new RegExp(
  String.raw`\b(?:(?:[Ww]e|[Aa]pp|[Ss]ervice|[Cc]ontroller|[Ss]chool|[Tt]rust|[Yy]ou) (?:\p{Ll}{2,13} ){0,3}?(?:collects?|records?|holds?|stores?|keeps? on file|obtains?|logs?|asks? for|enter|process(?:es)?|provide us with|give us)|consists? of|compris(?:es|ing)|is made up of|asked (?:for|to enter|to provide))(?: (?!from|through|with|at|about|via|by|in|to|and|use|on|for)\p{Ll}{2,12}){0,2}?:?\s(?:your|the) (?!data\b|information\b|personal\b|details\b)${ITEM}, ${ITEM}(?:,? and |, )\p{L}`,
  'u',
);
// The data stand before the verb, or after a label.
const LABELLED = new RegExp(
  String.raw`(?:^|[.\s])(?:[Dd]ata|[Ii]nformation|[Dd]etails)[^.:,]{0,30}(?: (?:collected|stored|processed|held|recorded)[^.:,]{0,20}:|\s(?:are|include):?)\s(?!\p{L}{2,14}ed\b)(?:your |the )?${ITEM}, ${ITEM}(?:,? and |, )\p{L}`,
  'u',
);
// A sentence that is nothing but the reader's things: "Your name, your flat number and your rent account".
const YOURS = /(?:^|\.\s)Your [^,.;]{2,40}, your [^,.;]{2,40}(?:,? and |, )/u;
const NO_SERIES =
  /\b(?:rights?|cookies?|not|never|to (?:improve|provide|deliver|send|help|comply)|in order|purposes?|access, correct)\b/i;

/** Three things of the reader's in a row that a sentence says are collected. */
export function* inSeries({ block }: Placed): Generator<Said> {
  if (block.kind === 'row') return;
  for (const { start, end } of block.sentences) {
    const text = block.prose.slice(start, Math.min(end, start + 400));
    const match = SERIES.exec(text) ?? LABELLED.exec(text) ?? YOURS.exec(text);
    if (match && !NO_SERIES.test(match[0]) && !/\bnot\b/.test(text.slice(0, match.index)))
      yield { start: start + match.index, end: start + match.index + match[0].length, strength: 'found' };
  }
}
