import type { Span } from './span';

// A full stop after one of these does not end a sentence.
const ABBREVIATIONS = new Set(
  'e.g i.e eg ie etc no nos art arts ltd inc co corp llc plc bros mr mrs ms dr prof st sec para paras reg regs sch vs cf approx tel fax dept u.s u.k e.u p.o a.m p.m lit sent jan feb mar apr jun jul aug sept sep oct nov dec incl resp viz al vol ed fig ref est b.v n.v s.a s.p.a s.r.l s.l s.a.s e.v l.l.c p.l.c pty abs ver'.split(
    ' ',
  ),
);

// These abbreviate at the end of a sentence as often as within one: the next word decides.
const MAY_END = new Set(
  'etc ltd inc co corp llc plc u.s u.k e.u a.m p.m al b.v n.v s.a s.p.a s.r.l s.l s.a.s e.v l.l.c p.l.c'.split(' '),
);

// What goes on with an abbreviation in spite of its capital: "Pty. Ltd.", "Mill & Co. KG", "U.S. Government".
const COMPANY_GOES_ON = /^(Art|No|Sec|Ltd|Limited|Inc|LLC|KG)\b/;
const COUNTRY_GOES_ON =
  /^(Art|No|Sec|Governments?|Department|Federal|Congress|Constitution|Treasury|Code|Privacy|Safe|District|States?|Citizens?|Residents?|Consumers?|Users?|GDPR|Data Privacy)\b/;

const HOURS_GO_ON = /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun|[A-Z]{2,4}T\b|UTC|Central|Eastern|Pacific|Mountain)/;

const CLOSERS = /["'\u201d\u2019)\]*_]/;

/**
 * The sentences of a block's prose, in order, without the white space around them (0-based UTF-16, end exclusive).
 * `Intl.Segmenter` is not used: its cost grows with the square of the length, and it splits at "Art. 6" and "e.g. this".
 */
export function splitSentences(prose: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  const push = (end: number) => {
    let from = start;
    let to = end;
    while (from < to && prose.charCodeAt(from) <= 32) from++;
    while (to > from && prose.charCodeAt(to - 1) <= 32) to--;
    if (to > from) spans.push({ start: from, end: to });
    start = end;
  };
  for (let i = 0; i < prose.length; i++) {
    const char = prose[i];
    if (char === '\n' && isLabelled(prose, lineStart(prose, i)) && isLabelled(prose, i + 1)) push(i);
    if (char !== '.' && char !== '!' && char !== '?') continue;
    let end = i + 1;
    while (end < prose.length && /[.!?]/.test(prose[end] as string)) end++;
    while (end < prose.length && CLOSERS.test(prose[end] as string)) end++;
    if (char === '.' ? endsSentence(prose, i, end) : isGap(prose, end)) push(end);
    i = end - 1;
  }
  push(prose.length);
  return spans;
}

/** "E-mail address: to send invoices": lines that each open with a label are sentences of their own, with or without a stop. */
const isLabelled = (prose: string, line: number): boolean =>
  /^[ \t]{0,8}\p{Lu}[^:.;,?!\n]{1,48}:(?=\s+\S)/u.test(prose.slice(line, line + 70));

const isGap = (prose: string, at: number): boolean => at >= prose.length || prose.charCodeAt(at) <= 32;

function endsSentence(prose: string, stop: number, end: number): boolean {
  const word = wordBefore(prose, stop);
  if (!isGap(prose, end)) {
    // A space was lost ("your order.This is"): lower case before, capital and lower case after; never in a domain or file name.
    return (
      end === stop + 1 &&
      /[a-z]{3}$/.test(word) &&
      /^[A-Z][a-z]+[\s,]/.test(prose.slice(end, end + 16)) &&
      !/[@/]/.test(word)
    );
  }
  const next = prose.slice(end, end + 16).trimStart();
  if (next === '') return true;
  // "EU-U.S." abbreviates as "U.S." does.
  const lower = word.slice(word.lastIndexOf('-') + 1).toLowerCase();
  // "No." abbreviates before a number ("No. SC 123") and else answers: "No. We never do", and "He said no." with its mark.
  if (lower === 'no' || lower === 'nos')
    return (
      CLOSERS.test(prose[stop + 1] ?? '') || (/^["'\u201c(]?[A-Z]/.test(next) && !/^\W?[A-Z]{0,4}[ -]?\d/.test(next))
    );
  // "from 9 a.m. to 5 p.m. Monday to Friday", "5 p.m. GMT".
  if (/^[ap]\.m$/.test(lower) && HOURS_GO_ON.test(next)) return false;
  // "Max. 6 months", "Mill Rd. 5": these abbreviate before a number alone.
  if (/^(?:max|min|rd|ave|bldg|ste|pp?|ch|cl|app?)$/.test(lower) && /^\d/.test(next)) return false;
  if (ABBREVIATIONS.has(lower))
    return (
      MAY_END.has(lower) &&
      /^["'\u201c(]?[A-Z]/.test(next) &&
      !(/^[use]\.[sku]$/.test(lower) ? COUNTRY_GOES_ON : COMPANY_GOES_ON).test(next)
    );
  if (/^[A-Z]$/.test(word)) return false; // An initial, as in "J. Smith".
  if (/^[csv]$/.test(word) && /^\d/.test(next)) return false; // "s. 7 of the Act", "2018 (c. 12)", "v. 2.1".
  if (/^\d{1,2}$/.test(word)) {
    const before = prose
      .slice(lineStart(prose, stop), stop - word.length)
      .trimStart()
      .slice(-8);
    // "1. General", also in the middle of a line: "We do it. 2. Rights."; but "see No. 5. Prices" ends.
    if (
      /(?:^|[.!?;:]\s{1,3})$/.test(before.slice(-4)) &&
      !/\b(?:nos?|art|sec|para|reg|fig|rec)\.\s{1,3}$/i.test(before)
    )
      return false;
  }
  return !/^[a-z]/.test(next) || /^(e-mail|iPhone|iOS)/.test(next);
}

function wordBefore(prose: string, stop: number): string {
  let from = stop;
  while (from > 0 && stop - from < 40 && /[^\s("'\u201c]/.test(prose[from - 1] as string)) from--;
  return prose.slice(from, stop);
}

const lineStart = (prose: string, at: number): number => prose.lastIndexOf('\n', at - 1) + 1;
