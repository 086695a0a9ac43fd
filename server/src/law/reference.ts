import type { Span } from '../text/span';

/** A place in an act as a text cites it: "(2)" and "(a)" with their parentheses, empty when not named. */
export interface Reference extends Span {
  /** As in the keys of `citations`: "GDPR", "UK GDPR", "ePrivacy", "DPA 2018". */
  readonly act: string;
  readonly article: string;
  readonly paragraph: string;
  readonly point: string;
  /** The text names no act; the GDPR is the usual one. */
  readonly implied?: true;
}

// The names under which policies cite the acts; the longer name stands first, since the shorter one is part of it.
const ACTS: readonly (readonly [act: string, names: RegExp])[] = [
  ['UK GDPR', /\bUK[ -](?:GDPR|General Data Protection Regulation)\b/i],
  ['GDPR', /\b(?:GDPR|RGPD|DS-?GVO|General Data Protection Regulation|(?:EU\) ?)?2016\/679)\b/i],
  ['ePrivacy', /\be-?Privacy Directive\b|\b2002\/58\/EC\b/i],
  ['DPA 2018', /\b(?:Data Protection Act 2018|DPA 2018|2018 Act)\b/i],
  ['LGPD', /\bLGPD\b|\bLei Geral de Prote[cç][aã]o de Dados\b/i],
  ['FADP', /\b(?:rev)?(?:FADP|DSG)\b|\bFederal Act on Data Protection\b/i],
  ['PECR reg. 6', /\bPECR\b|\bPrivacy and Electronic Communications\b/i],
];

const ACTS_BEFORE = ACTS.map(([act, names]) => [act, new RegExp(`(?:${names.source})[\\s,:(]{0,3}$`, 'i')] as const);

// Article, paragraph and point in the spellings of British, German and French drafters: "13(2)(a)", "6 para. 1 lit. f",
// "6 (1) sentence 1 (f)", "6.1.f". Every part is bounded.
const PLACE =
  /\b(?:Articles?|Arts?\.?|Sections?|s\.) ?(\d{1,3}[A-D]?)(?: ?(?:\((\d{1,2})\)|(?:paragraph|para\.?|Abs\.?|sec\.?|section|no\.?|\.) ?\(?(\d{1,2})\)?))?(?: ?(?:sent(?:ence|\.) ?1|s\. ?1))?(?:,? ?(?:\(([a-z]{1,2})\)|(?:lit(?:\.|era)?|letter|point|sub-?paragraph|\.) ?\(?([a-z]{1,2})\)?(?![a-z])))?/gi;

// What may stand between a place and its act: "of the", "and 14", "to 22 of the EU", "(consent) of". Other words begin another
// clause, and the act that it names is its own.
const BETWEEN =
  /^(?:[\s,;:\d.–-]|\([^()]{0,40}\)?|\)|(?<![a-z])[a-z](?![a-z])|\b(?:of|the|and|or|to|in|under|from|with|EU|EC|EEA|European|Union|UK|Regulation|Directive|new|Articles?|Arts?|Sections?|paras?|paragraphs?|points?|lit|lett?|letters?|sentence|sent|subparagraph|both|as well as|respectively|i{1,3}v?|vi{0,3})\b){0,60}$/i;

/** The first act of the table that a text names. */
export const actNamed = (text: string): string | undefined => ACTS.find(([, names]) => names.test(text))?.[0];

/** The references in a text, in order. One without an act of its own takes the next act named after it, else the GDPR. */
export function references(text: string): Reference[] {
  const found: Reference[] = [];
  for (const match of text.matchAll(PLACE)) {
    const [whole, article = '', inParens, spelled, pointInParens, pointSpelled] = match;
    const end = match.index + whole.length;
    const named = actOf(text, match.index, end);
    if (named === 'other') continue;
    const act = named ?? 'GDPR';
    const paragraph = inParens ?? spelled;
    const point = pointInParens ?? pointSpelled;
    found.push({
      act,
      article: article.toUpperCase(),
      paragraph: paragraph ? `(${paragraph})` : '',
      point: point ? `(${point.toLowerCase()})` : '',
      start: match.index,
      end,
      ...(named === undefined && { implied: true }),
    });
    if (/^(?:Articles|Arts|Sections)\b/i.test(whole)) found.push(...others(text, end, act));
  }
  found.push(...byNumber(text));
  return found.sort((a, b) => a.start - b.start);
}

/** Places whose number alone, or with a word near it, tells the act: "§ 1798.105", "11 CCR 7011(e)", "Principle 4.9". */
const BY_NUMBER: readonly (readonly [act: string, place: RegExp, near?: RegExp])[] = [
  ['CCPA', /(?:(?:§{1,2}|\b[Ss]ections?)\s?)?\b(1798\.1\d{2})((?:\([a-z]\))?(?:\(\d\))?)(\([A-Z]\))?/g],
  ['CalOPPA', /\b(22575)(\([a-z]\))?()/g],
  [
    '11 CCR',
    /\b11 (?:CCR|C\.C\.R\.|Cal\. Code Regs\.?) ?§{0,2} ?(7[0-3]\d{2})((?:\([a-z]\))?(?:\(\d\))?)(\([A-Z]\))?/g,
  ],
  ['COPPA', /\b16 (?:CFR|C\.F\.R\.) ?§{0,2} ?(312\.\d{1,2})(\([a-z]\))?()/g],
  ['PECR', /\b[Rr]eg(?:ulation|\.) ?(6)()()\b/g, /\bPECR\b|Electronic Communications/],
  [
    'PIPEDA',
    /\b(?:[Pp]rinciple|[Cc]lause|[Ss]ection) (4\.\d{1,2}(?:\.\d)?)()(\([a-e]\))?/g,
    /\bPIPEDA\b|\bSchedule 1\b/,
  ],
];

function byNumber(text: string): Reference[] {
  if (!/\d{3}|\bPECR\b|Electronic Communications|\bPIPEDA\b|\bSchedule 1\b/.test(text)) return [];
  return BY_NUMBER.flatMap(([act, place, near]) =>
    near && !near.test(text)
      ? []
      : [...text.matchAll(place)].map(({ index, 0: whole, 1: article = '', 2: paragraph = '', 3: point = '' }) => ({
          act,
          article,
          paragraph,
          point,
          start: index,
          end: index + whole.length,
        })),
  );
}

// "Articles 13 and 14", "Sections 15(1), 16 to 18".
const OTHER =
  /^[\s,]{0,2}(?:and\s|or\s|to\s|&\s?|[–-]\s?|(?<=,\s?))(\d{1,3}[A-D]?)(?:\((\d{1,2})\))?(?:\(([a-z])\))?(?![\d%]|\.\d|\s(?:days?|weeks?|months?|years?)\b)/i;
const MOST_OTHERS = 12;

/** The further places of a list of articles, which share their act. */
function others(text: string, from: number, act: string): Reference[] {
  const found: Reference[] = [];
  let at = from;
  while (found.length < MOST_OTHERS) {
    const match = OTHER.exec(text.slice(at, at + 24));
    if (!match) break;
    const [whole, article = '', paragraph, point] = match;
    const end = at + whole.length;
    found.push({
      act,
      article: article.toUpperCase(),
      paragraph: paragraph ? `(${paragraph})` : '',
      point: point ? `(${point.toLowerCase()})` : '',
      start: at + whole.search(/\d/),
      end,
    });
    at = end;
  }
  return found;
}

const REACH = 80;

/** The act whose place it is; `other` where that is none of the table, undefined where the text leaves it open. */
function actOf(text: string, start: number, end: number): string | undefined {
  const before = text.slice(Math.max(0, start - 40), start);
  const after = text.slice(end, end + REACH);
  // The regulations have articles, the acts of parliament sections.
  const isSection = /^s/i.test(text.slice(start, end));
  const fits = (act: string) => isSection === (act === 'DPA 2018');
  for (const [act, names] of ACTS) {
    const name = fits(act) ? names.exec(after) : null;
    if (name && BETWEEN.test(after.slice(0, name.index)) && !otherAct(after.slice(0, name.index))) return act;
  }
  for (const [act, names] of ACTS_BEFORE) if (fits(act) && names.test(before)) return act;
  return isSection || otherAct(after) ? 'other' : undefined;
}

/** "of the Swiss Constitution", "of these terms": the place belongs to something else. */
const otherAct = (after: string): boolean =>
  /^(?:[\s,()\d–-]|and\b|or\b|to\b|[a-z]\b){0,30}(?:of|in) (?:the |our |these |this )?(?!the |our |these |this |GDPR|EU\b|UK\b|General|Regulation|Data|European)[A-Za-z]{3,}/i.test(
    after,
  );
