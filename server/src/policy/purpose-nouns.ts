import type { Block } from '../text/block';
import type { Span } from '../text/span';
import { spelling } from '../text/tokens';
import type { Marker } from './purpose-markers';
import { isGerund, isPurposeNoun } from './purpose-words';

/** "For analytics, fraud prevention and marketing" are three aims, where each is a word or two. */
export function eachNoun(block: Block, { at, content }: Marker, span: Span, fewest = 3): Span[] {
  const { ids, starts, ends } = block.words;
  if (spelling(ids[at] as number) !== 'for' || content > at + 1 || isGerund(spelling(ids[content] as number)))
    return [span];
  const parts: Span[] = [];
  let from = at;
  let word = content;
  for (; word < ids.length && (ends[word] as number) <= span.end; word++) {
    const joins = /^(and|or)$/.test(spelling(ids[word] as number));
    const comma = word > content && /^\s*,/.test(block.prose.slice(ends[word - 1], starts[word]));
    if (!joins && !comma) continue;
    if (word > from && word - from <= (from === at ? 5 : 4))
      parts.push({ start: starts[from] as number, end: ends[word - 1] as number });
    else if (word > from) return [span];
    from = joins ? word + 1 : word;
  }
  if (from < word) {
    if (word - from > 4) return [span];
    parts.push({ start: starts[from] as number, end: span.end });
  }
  // Two words joined by "and" are one aim ("research and development"); a list has a comma.
  return parts.length >= fewest && parts.every(part => holdsNoun(block, part)) ? parts : [span];
}

/** "Fraud prevention" ends in a thing done; "tax advisors" are people. */
const holdsNoun = ({ words }: Block, { end }: Span): boolean => {
  const id = words.ids[words.ends.indexOf(end)];
  return id !== undefined && (isPurposeNoun(id) || isGerund(spelling(id)));
};
