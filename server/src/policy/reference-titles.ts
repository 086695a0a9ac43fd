import type { Block } from '../text/block';
import type { Span } from '../text/span';

/** A section named by its title, as one block shows it; offsets of the block, `start` to `end` the title's words. */
export interface TitleReference extends Span {
  readonly kind: 'title';
  readonly title: string;
  readonly quoted: boolean;
  /** It is said that there is such a section in this document: "the section 'X' below". */
  readonly certain: boolean;
}

/** Something said to stand above or below, by what it is: "the contact details below". */
export interface PlaceReference extends Span {
  readonly kind: 'place';
  readonly noun: string;
  readonly direction: 'above' | 'below';
}

const QUOTED = /(?:["“”„]|(?<![\p{L}\p{N}])['‘])\s{0,4}([^"“”„\n]{2,120}?)[\s,.]{0,4}(?:["“”]|['’](?![\p{L}\p{N}]))/gu;
const THIS_TEXT =
  /\b(?:of|in|to|within)\s+(?:this|our|the)\s+(?:(?:privacy|cookies?|data protection|global|online)\s+(?:and\s+\p{L}+\s+)?){0,2}(?:policy|notice|statement)\b/iu;
const THE_TEXT = /^\s*,?\s*(?:of|in|to|within)\s+our\b/i;
const SECTION_AFTER = /^\s*(?:sub-?)?(?:sections?|paragraphs?|clauses?|parts?|headings?)\b/i;
const SECTION_BEFORE =
  /\b(?:sections?|paragraphs?|clauses?|parts?|headings?)\s*(?:above|below)?,?\s*(?:(?:which is |that is )?(?:entitled|titled|called|headed|named|marked)|on|about|:)?\s*[([]?\s*$/i;
const POINTS =
  /\b(?:see|refer to|read|under|go to|consult|in|to|at|out in|as per|and|or)\s+(?:also\s+|the\s+|our\s+|at\s+)?[([]?\s*$/i;
const SEES =
  /\b(?:see|refer to|set out (?:in|under)|described (?:in|under)|explained (?:in|under)|details? (?:in|under)|under)\s+(?:also\s+|the\s+)?[([]?\s*$/i;
const NEAR =
  /^[\s,)]*(?:(?:sub-?)?(?:sections?|paragraphs?|parts?|headings?)\s*)?,?\s*(?:further |just |immediately )?(?:above|below)\b/i;
const NEAR_BEFORE =
  /\b(?:sections?|paragraphs?|parts?|headings?)\s+(?:above|below),?\s*(?:entitled|titled|called|headed|named|on)?\s*$|\b(?:above|below)\s+(?:in|under)\s+(?:the\s+)?(?:sections?\s+(?:entitled|titled|called|headed|named|on)?\s*)?$/i;

/** Titles in quotes that a sentence points at; button labels and pages of other sites are taken for no titles. */
export function titlesIn(block: Block): TitleReference[] {
  const { prose, sentences } = block;
  if (
    !/["“”„]|(?:^|[\s([])['‘]/.test(prose) ||
    !/\b(?:sections?|see|refer|under|above|below|read|headed|paragraphs?)\b/i.test(prose)
  )
    return [];
  const found: TitleReference[] = [];
  for (const { start, end } of sentences) {
    const words = prose.slice(start, end);
    const quotes = [...words.matchAll(QUOTED)];
    quotes.forEach((quote, i) => {
      const inner = quote[1] as string;
      if (!/^\p{L}|^\d/u.test(inner)) return;
      // Of titles that are enumerated, the last carries "sections above".
      let last = i;
      while (
        quotes[last + 1] &&
        /^[\s,]*(?:and|or|&)?[\s,]*$/i.test(
          words.slice(endOf(quotes[last] as RegExpExecArray), quotes[last + 1]?.index),
        )
      )
        last++;
      const after = words.slice(endOf(quotes[last] as RegExpExecArray), endOf(quotes[last] as RegExpExecArray) + 90);
      const before = words.slice(Math.max(0, quote.index - 80), quote.index);
      const named = SECTION_AFTER.test(after) || SECTION_BEFORE.test(before);
      const tail = after.replace(SECTION_AFTER, '');
      const ofThis = THIS_TEXT.test(tail.slice(0, 60)) && /^\s*,?\s*(?:of|in|to|within)\s/i.test(tail);
      const near = NEAR.test(after) || NEAR_BEFORE.test(before);
      const elsewhere =
        !ofThis && /^\s*,?\s*(?:of|on|in|at|within)\s+(?:the|our|your|their|its|each|any|that|\p{Lu})/u.test(tail);
      if (elsewhere && !near) return;
      if (!named && !POINTS.test(before)) return;
      const at = start + quote.index + quote[0].indexOf(inner);
      // "Our Privacy Policy" may be this text or the one that this text goes with.
      const certain = named ? near || (ofThis && !THE_TEXT.test(tail)) : near && SEES.test(before);
      found.push({ kind: 'title', title: inner, quoted: true, start: at, end: at + inner.length, certain });
    });
  }
  return found;
}

const endOf = (match: RegExpExecArray | RegExpMatchArray): number => (match.index as number) + match[0].length;

const UNQUOTED = [
  // the Cookies section, our How We Use Data section
  /\b(?:[Tt]he|[Oo]ur|[Ss]ee|in|under|to)\s+((?:\p{Lu}[\p{L}’'-]*|(?:of|and|the|to|for|in|on|with|we|your|our|you|us|or|about|how)(?=\s))(?:\s(?:\p{L}[\p{L}’'-]*|&)){0,9}?)\s+(?:section|paragraph)\b/gu,
  // the section headed Your rights, the sections on cookies and tags
  /\bsections?\s+(?:(?:above|below),?\s+)?(?:entitled|titled|called|headed|named|on)\s+(\p{L}[\p{L}’'-]*(?:[ ,&]{1,2}\p{L}[\p{L}’'-]*){0,9})/gu,
  // the cookies section of this notice
  /\bthe\s+([a-z]{4,20}s?)\s+section\s+(?:of this|below|above)/gu,
  // as told in Your rights above
  /\b(?:[Ss]ee|in|under)\s+(\p{Lu}[\p{L}’'-]*(?:\s[\p{L}’'-]+){0,7}?),?\s(?:above|below)\b/gu,
];

const CALLED = /\bsections?\s+(?:(?:above|below),?\s+)?(?:entitled|titled|called|headed|named)\b/i;
const IN_CAPITALS =
  /^\p{Lu}[\p{L}’'-]*(?:\s(?:\p{Lu}[\p{L}’'-]*|&|of|and|the|to|for|in|on|with|we|your|our|you|us|or|about|how)){0,9}$/u;
const CERTAINLY_NEAR = /^,?\s(?:above|below)\b/i;

/** Titles without quotes: `the Cookies section`, `the section headed Your rights`. Whether they are titles the titles decide. */
export function bareTitlesIn({ prose, sentences }: Block): TitleReference[] {
  if (!/\b(?:sections?|paragraph|above|below)\b/i.test(prose)) return [];
  const found: TitleReference[] = [];
  for (const { start, end } of sentences) {
    const words = prose.slice(start, end);
    for (const match of UNQUOTED.flatMap(pattern => [...words.matchAll(pattern)])) {
      const whole = match[1];
      const named = whole?.replace(/^(?:the|our|this)\s+/i, '');
      const inner = named?.replace(/,?\s(?:above|below)\b.*$/i, '');
      if (!whole || !named || !inner) continue;
      const at = start + match.index + match[0].indexOf(whole, 2) + whole.length - named.length;
      const after = at - start + inner.length;
      // "The Retention section below", "the section headed Retention below": there should be one of that name.
      const certain =
        (IN_CAPITALS.test(inner) || (/^\p{Lu}/u.test(inner) && CALLED.test(match[0]))) &&
        !/\bsections?\s+on\b/i.test(match[0]) &&
        CERTAINLY_NEAR.test(words.slice(after, after + 30).replace(SECTION_AFTER, ''));
      found.push({ kind: 'title', title: inner, quoted: false, start: at, end: at + inner.length, certain });
    }
  }
  return found;
}

const PLACE =
  /\b(contact (?:details|information|points?)|contacts|(?:e-?mail |postal )address(?:es)?|purposes?|rights|recipients|third parties|categories|cookies|legal bas[ie]s|retention periods?|safeguards|security measures)\s+(?:(?:that|which|as|we|are|is|have|been)\s+){0,3}(?:(?:set out|set forth|provided|listed|given|shown|specified|stated|described|mentioned|explained|outlined|identified|found|detailed)\s+)?(above|below)\b/giu;

/** "the contact details below", "the purposes described above". */
export function placesIn({ prose, sentences }: Block): PlaceReference[] {
  if (!/\b(?:above|below)\b/i.test(prose)) return [];
  const found: PlaceReference[] = [];
  for (const { start, end } of sentences) {
    for (const match of prose.slice(start, end).matchAll(PLACE)) {
      const [whole, noun, direction] = match as unknown as [string, string, string];
      const at = start + match.index;
      found.push({
        kind: 'place',
        noun: noun.toLowerCase(),
        direction: direction.toLowerCase() === 'above' ? 'above' : 'below',
        start: at,
        end: at + whole.length,
      });
    }
  }
  return found;
}
