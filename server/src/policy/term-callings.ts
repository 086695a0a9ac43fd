import type { Block, Sentence } from '../text/block';
import type { Definition } from './term-definitions';
import {
  isCapitalised,
  isControllerPronoun,
  type MarkedName,
  type Name,
  nameGroups,
  tidy,
  trimmed,
} from './term-names';

const CALL =
  /\b(?:we (?:shall |will |may |also )?(?:call|refer to|describe|term)\b[^.;"“”]{0,60}?|(?:hereinafter|hereafter|henceforth|from now on),?(?: (?:called|referred to as|known as|defined as|the))*|(?:(?:referred|refer) to|defined|described)(?: (?:herein|here|below|together|collectively|jointly|hereinafter|in this [\p{L} ]{1,30}))* as|known(?: (?:herein|here|below|together|collectively|jointly|hereinafter|in this [\p{L} ]{1,30}))+ as|(?:together|collectively|jointly|hereinafter) (?:known|called)(?: as)?|(?:is|are)(?: (?:herein|here))? called|(?:together|collectively|jointly),?(?: as)?)\s*,?\s*(?:the|our|a|an|this|as|its)?\s*$/iu;
const SAID_BY_OTHERS =
  /\b(?:commonly|also|otherwise|generally|sometimes|often|usually|widely|so|typically|better)[\s-]+(?:known|referred|called|defined)\b/i;
const HERE =
  /\b(?:in|throughout|within) this (?:policy|notice|statement|document|privacy|section)\b|\bhere(?:in|inafter)?\b/i;
const HEREINAFTER =
  /\b(?:hereinafter|hereafter|henceforth),?\s+(?:(?:called|referred to as|known as|defined as)\s+)?(?:the\s+|our\s+)?(\p{Lu}\p{L}*(?:\s\p{Lu}\p{L}*){0,3})/gu;

/** `we call this the "Site"`, `hereinafter referred to as "Acme"`. */
export function callings({ prose }: Block, sentence: Sentence, names: readonly MarkedName[]): Definition[] {
  const found: Definition[] = [];
  const add = (group: readonly Name[], from: number): void => {
    found.push({
      form: 'call',
      names: group.map(({ text, start, end }): Name => ({ text, start, end })),
      span: { start: sentence.start, end: sentence.end },
      standsFor: tidy(prose, Math.max(sentence.start, from - 160), from),
      collective: /\b(?:together|collectively|jointly)\b/i.test(prose.slice(from, group[0]?.start)),
    });
  };
  for (const group of nameGroups(prose, names)) {
    const first = group[0] as MarkedName;
    const from = Math.max(sentence.start, first.outer.start - 120);
    const before = prose.slice(from, first.outer.start);
    const call = CALL.exec(before);
    if (!call || SAID_BY_OTHERS.test(before.slice(Math.max(0, call.index - 14)))) continue;
    // "This is called local storage" tells what others say, unless it is said of this text.
    if (/\b(?:is|are) called\b/i.test(call[0]) && !HERE.test(prose.slice(first.outer.end, sentence.end))) continue;
    const ours = /\bwe\b|\bthis (?:policy|notice|statement|privacy)/i.test(call[0]);
    if (isCapitalised(first.text) || isControllerPronoun(first.text) || ours) add(group, from + call.index);
  }
  if (found.length || !/\b(?:here(?:in)?after|henceforth)\b/i.test(prose)) return found;
  for (const match of prose.slice(sentence.start, sentence.end).matchAll(HEREINAFTER)) {
    const inner = match[1] as string;
    const at = sentence.start + match.index + match[0].length - inner.length;
    const name = trimmed(inner, at);
    if (name) add([name], sentence.start + match.index);
  }
  return found;
}
