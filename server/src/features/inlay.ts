import { isBritish } from '../law/invoked';
import { basisNames } from '../policy/bases';
import type { Policy } from '../policy/policy';
import { basesOf } from '../policy/purposes';
import type { Span } from '../text/span';

/** Words shown behind an offset of the document without being part of it. */
export interface Inlay {
  readonly offset: number;
  readonly label: string;
  readonly tooltip: string;
}

/** The article of each legal basis that a range of the text names in words alone. */
export function inlays(policy: Policy, range: Span): readonly Inlay[] {
  const found: Inlay[] = [];
  const law = isBritish(policy) ? 'UK GDPR' : 'GDPR';
  for (const { placed, hits, announced, covers } of basesOf(policy)) {
    if (hits.every(({ start, end }) => end < range.start || start > range.end)) continue;
    // What is named in passing, without a purpose and without a word for grounds, is not relied on.
    if (!announced && covers.length === 0) continue;
    const { block } = placed;
    const said = new Set<string>();
    for (const { kind, start, end } of hits) {
      const sentence = block.sentenceAt(start - placed.start);
      const { name, article } = basisNames[kind];
      // One mark for each ground of a sentence, and none where the text cites the article itself.
      const key = `${sentence?.start} ${kind}`;
      const cited =
        sentence && CITED.test(block.text.slice(sentence.start, Math.min(sentence.end, sentence.start + 2000)));
      if (cited || said.has(key) || end < range.start || start > range.end) continue;
      said.add(key);
      const short = article.replace(/ UK GDPR$/, '');
      found.push({ offset: end, label: `${short} ${law}`, tooltip: `Legal basis: ${name}, ${short} ${law}` });
    }
  }
  return found.sort((a, b) => a.offset - b.offset);
}

const CITED = /\b(?:Art(?:icles?|s?\.?)?|Section)\s{0,3}6\b|\b6\s?\(1\)/i;
