import type { Span } from '../text/span';

/** A place in an act as a text cites it: "(2)" and "(a)" with their parentheses, empty when not named. */
export interface Reference extends Span {
  /** As in the keys of `citations`: "GDPR", "UK GDPR", "ePrivacy", "DPA 2018". */
  readonly act: string;
  readonly article: string;
  readonly paragraph: string;
  readonly point: string;
}

// The names under which policies cite the acts; the longer name stands first, since the shorter one is part of it.
const ACTS: readonly (readonly [act: string, names: RegExp])[] = [
  ['UK GDPR', /\bUK[ -](?:GDPR|General Data Protection Regulation)\b/i],
  ['GDPR', /\b(?:GDPR|RGPD|DS-?GVO|General Data Protection Regulation|(?:EU\) ?)?2016\/679)\b/i],
  ['ePrivacy', /\be-?Privacy Directive\b|\b2002\/58\/EC\b/i],
  ['DPA 2018', /\b(?:Data Protection Act 2018|DPA 2018|2018 Act)\b/i],
  ['PECR reg. 6', /\bPECR\b|\bPrivacy and Electronic Communications\b/i],
];

const ACTS_BEFORE = ACTS.map(([act, names]) => [act, new RegExp(`(?:${names.source})[\\s,:(]{0,3}$`, 'i')] as const);

// Article, paragraph and point in the spellings of British, German and French drafters: "13(2)(a)", "6 para. 1 lit. f",
// "6 (1) sentence 1 (f)", "6.1.f". Every part is bounded.
const PLACE =
  /\b(?:Articles?|Arts?\.?|Sections?|s\.) ?(\d{1,3}[A-D]?)(?: ?(?:\((\d{1,2})\)|(?:paragraph|para\.?|sec\.?|section|no\.?|\.) ?\(?(\d{1,2})\)?))?(?: ?(?:sent(?:ence|\.) ?1|s\. ?1))?(?:,? ?(?:\(([a-z]{1,2})\)|(?:lit(?:\.|era)?|letter|point|sub-?paragraph|\.) ?\(?([a-z]{1,2})\)?(?![a-z])))?/gi;

// What stands between a place and its act: "of the", "and 14", "to 22 of the EU".
const BETWEEN = /^[\s,;()\da-z.–-]{0,60}?$/i;

/** The first act of the table that a text names. */
export const actNamed = (text: string): string | undefined => ACTS.find(([, names]) => names.test(text))?.[0];

/** The references in a text, in order. One without an act of its own takes the next act named after it, else the GDPR. */
export function references(text: string): Reference[] {
  const found: Reference[] = [];
  for (const match of text.matchAll(PLACE)) {
    const [whole, article = '', inParens, spelled, pointInParens, pointSpelled] = match;
    const end = match.index + whole.length;
    const act = actOf(text, match.index, end);
    if (!act) continue;
    const paragraph = inParens ?? spelled;
    const point = pointInParens ?? pointSpelled;
    found.push({
      act,
      article: article.toUpperCase(),
      paragraph: paragraph ? `(${paragraph})` : '',
      point: point ? `(${point.toLowerCase()})` : '',
      start: match.index,
      end,
    });
  }
  return found;
}

const REACH = 80;

function actOf(text: string, start: number, end: number): string | undefined {
  const before = text.slice(Math.max(0, start - 40), start);
  const after = text.slice(end, end + REACH);
  for (const [act, names] of ACTS) {
    const name = names.exec(after);
    if (name && BETWEEN.test(after.slice(0, name.index)) && !otherAct(after.slice(0, name.index))) return act;
  }
  for (const [act, names] of ACTS_BEFORE) if (names.test(before)) return act;
  return otherAct(after) || !/^(?:art)/i.test(text.slice(start, end)) ? undefined : 'GDPR';
}

/** "of the Swiss Constitution", "of these terms": the place belongs to something else. */
const otherAct = (after: string): boolean =>
  /^(?:[\s,()\d–-]|and\b|or\b|to\b|[a-z]\b){0,30}(?:of|in) (?:the |our |these |this )?(?!the |our |these |this |GDPR|EU\b|UK\b|General|Regulation|Data|European)[A-Za-z]{3,}/i.test(
    after,
  );
