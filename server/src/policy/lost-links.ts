import { type Block, BlockMap } from '../text/block';
import { type Span, shift } from '../text/span';
import type { Policy } from './policy';
import { everywhere } from './stretches';

const HERE =
  /\b(?:(?:click|tap|press)(?:ing)?(?:\son)?\s(?:here|this link|the following link)|(?:available|found|find out more|learn more|read more|more(?: information| details)?|accessed|viewed|downloaded)\s(?:about [^.,;:()]{1,40}\s)?(?:by clicking )?here(?=\s{0,2}(?:[.,;)]|$)))/gi;
const ADDRESS = /https?:|\bwww\.|\]\(|\]\[|\w\.(?:com|org|net|eu|co|de|fr|io)\b|@/i;

const NONE: readonly Span[] = [];
const kept = new BlockMap<readonly Span[]>();

/** Words that once led to a page and lead nowhere: "click here" in a text that was copied without its links. */
export function lostLinks(policy: Policy): readonly Span[] {
  return losing(policy).flatMap(([{ start }, spans]) => spans.map(span => shift(span, start)));
}

const losing = everywhere(({ block, apart }) => {
  const spans = apart ? NONE : lostIn(block);
  return spans.length ? spans : undefined;
});

function lostIn(block: Block): readonly Span[] {
  let known = kept.get(block);
  if (!known) kept.set(block, (known = search(block)));
  return known;
}

function search({ kind, text, prose, sentences }: Block): readonly Span[] {
  if (kind === 'heading' || kind === 'code' || kind === 'comment' || !/\bhere\b|\blink\b/i.test(prose)) return NONE;
  // A link in HTML can hold whole sentences.
  if (/<a\s/i.test(text)) return NONE;
  const found: Span[] = [];
  for (const { start, end } of sentences) {
    // An address in the sentence, or right after it, is what is meant.
    if (ADDRESS.test(text.slice(start, end + 80))) continue;
    for (const { index, 0: words } of prose.slice(start, end).matchAll(HERE)) {
      const last = start + index + words.length;
      if (text[last] !== ']') found.push({ start: start + index, end: last });
    }
  }
  return found.length ? found : NONE;
}
