import type { Policy } from '../policy/policy';
import { everywhere } from '../policy/stretches';
import { type Block, BlockMap } from '../text/block';
import type { Span } from '../text/span';
import { ADDRESS, EDITORIAL, placeholders } from './placeholder-words';
import type { RawFinding, Rule } from './rule';

/** A stretch of a block's text that may be a placeholder. */
interface Candidate extends Span {
  readonly kind: 'bracket' | 'other' | 'mail';
  /** What stands between square brackets. */
  readonly words: string;
}

const kept = new BlockMap<readonly Candidate[]>();

// Text in square brackets that is neither link, image, reference nor task box; what follows the bracket decides.
const BRACKETS = /(?<![\]!\\])\\?\[([^[\]\n]{1,120}?)\\?\](?![([])/g;

const HTML =
  /^<(?:a|abbr|address|article|aside|b|big|blockquote|body|br|button|caption|center|cite|code|col|colgroup|dd|del|details|dfn|div|dl|dt|em|figure|figcaption|font|footer|form|h|head|header|hr|html|i|iframe|img|input|ins|kbd|label|li|link|main|mark|meta|nav|nobr|ol|option|p|picture|pre|q|s|samp|script|section|select|small|source|span|strike|strong|style|sub|summary|sup|svg|table|tbody|td|textarea|tfoot|th|thead|time|title|tr|tt|u|ul|var|video|wbr)\b/i;

// "XXX" can be a Roman number, and an address can be an example on purpose.
const INTENDED =
  /(?:chapter|title|part|annex|section|article|no\.?|e\.g\.,?|for example,?|for instance,?|such as)\s+\S{0,40}$|\($/i;

// An example of what is written in brackets, be it the first of several.
const EXAMPLE =
  /(?:e\.g\.,?|for example,?|for instance,?)\s+$|\((?:e\.g\.|for example|for instance|such as)[^()]{0,160}$|["\u201c]$/i;

export const placeholderLeft: Rule = {
  id: 'placeholder-left',
  title: 'Placeholder that was never filled in',
  severity: 'error',
  cites: ['GDPR Art. 12(1)'],
  explain: `A placeholder tells readers that the text was published unfinished, and what belongs in its place is missing: a
name, a date, a period.

Fill it in, or delete the sentence if it does not apply. Where a web page hid an e-mail address from robots, the copy reads
"[email protected]": put the address back.`,
  *inPolicy(policy) {
    let defined: ReadonlySet<string> | undefined;
    for (const [{ block, start }, candidates] of waiting(policy)) {
      for (const candidate of candidates) {
        // A reference link is defined anywhere in the text; only a text with candidates is searched for definitions.
        if (candidate.kind === 'bracket' && (defined ??= definitions(policy)).has(candidate.words.toLowerCase()))
          continue;
        yield finding(block, candidate, start);
      }
    }
  },
  examples: [
    { bad: '«[Company Name]» is the controller.' },
    { bad: 'We keep logs for «[number]» days.' },
    { bad: 'Last updated: «01/01/20XX».' },
    { bad: 'Write to «{{mail}}» or call us.' },
    { bad: 'Our officer is «___».' },
    { bad: 'The period is «TBD».' },
    { bad: 'We keep logs for «XX» days and letters for «X years».' },
    { bad: '«Your Company Ltd» is the controller.' },
    { bad: 'We «(your company name)» of «<<ADDRESS>>» decide what your data are used for.' },
    { bad: '«Lorem ipsum» dolor sit amet.' },
    { bad: 'Last updated: «__/__/2026».' },
    { bad: 'Rowan Cycles Ltd (company no. «[ ]») is the controller. Ring «......» for a copy.' },
    { bad: 'Mail «[email protected]».' },
    { good: 'A study [1] and the guidelines [sic] say so [...].' },
    { good: 'Read the [list of couriers](couriers.md) or the [terms][terms].' },
    { good: '- [ ] Read the policy\n- Tick one: [ ] yes [ ] no' },
    { good: 'If your company uses our service, we keep its name and your company name.' },
    { good: 'Write to privacy [at] lantern.test for a copy.' },
  ],
};

/** Whether a block waits to be filled in: what it lacks until then is no finding of its own. */
export const awaitsFilling = (block: Block): boolean =>
  block.kind !== 'code' && block.kind !== 'comment' && candidatesIn(block).some(({ kind }) => kind !== 'mail');

const waiting = everywhere(({ block, apart }) => {
  if (apart || block.kind === 'code' || block.kind === 'comment') return undefined;
  const candidates = candidatesIn(block);
  return candidates.length ? candidates : undefined;
});

function candidatesIn(block: Block): readonly Candidate[] {
  let found = kept.get(block);
  if (!found) kept.set(block, (found = search(block)));
  return found;
}

function search(block: Block): Candidate[] {
  const { text } = block;
  const found: Candidate[] = [];
  const add = (kind: Candidate['kind'], start: number, end: number, words = '') => {
    if (!isCode(block, start, end) && !found.some(other => start < other.end && other.start < end))
      found.push({ kind, start, end, words });
  };
  if (text.includes('[')) {
    for (const { index, 0: whole, 1: inner = '' } of text.matchAll(BRACKETS)) {
      const words = inner.trim();
      const end = index + whole.length;
      if (/^email\s*(?:protected|hidden)$/i.test(words.replace(/\u00a0/g, ' '))) add('mail', index, end);
      else if (
        words &&
        !EDITORIAL.test(words) &&
        !ADDRESS.test(words) &&
        !EXAMPLE.test(text.slice(Math.max(0, index - 180), index)) &&
        !isInsertedInQuotation(text, index, words)
      )
        add('bracket', index, end, words);
    }
  }
  const small = text.toLowerCase();
  for (const [needs, pattern] of placeholders) {
    if (!needs.some(words => small.includes(words))) continue;
    for (const { index, 0: whole } of text.matchAll(pattern)) {
      if (whole.startsWith('<') && HTML.test(whole)) continue;
      if (!whole.startsWith('[') && INTENDED.test(text.slice(Math.max(0, index - 60), index))) continue;
      add('other', index, index + whole.length);
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** "He [the user] agreed" within quotation marks: the words of whoever quotes. */
function isInsertedInQuotation(text: string, at: number, words: string): boolean {
  if (!/^\p{Ll}/u.test(words)) return false;
  const before = text.slice(Math.max(0, at - 300), at);
  return before.lastIndexOf('\u201c') > before.lastIndexOf('\u201d') || before.split('"').length % 2 === 0;
}

/** Code is blank in the prose, markup too; of the two only code stands between backticks. */
function isCode({ text, prose }: Block, start: number, end: number): boolean {
  if (!text.includes('`') || prose.slice(start, end).trim() !== '') return false;
  return text.slice(Math.max(0, start - 400), start).split('`').length % 2 === 0;
}

function definitions({ text, format }: Policy): ReadonlySet<string> {
  if (format !== 'markdown') return new Set();
  return new Set(
    [...text.matchAll(/^ {0,3}\[([^\]\n]{1,120})\]:[ \t]/gm)].map(([, label = '']) => label.trim().toLowerCase()),
  );
}

function finding({ text }: Block, { kind, start, end }: Candidate, by: number): RawFinding {
  const span = { start: start + by, end: end + by };
  if (kind === 'mail') {
    return {
      span,
      message: 'An e-mail address was hidden when the page was copied. Put the address back.',
      severity: 'information',
    };
  }
  return {
    span,
    message: `\u201c${text.slice(start, end)}\u201d is a placeholder. Fill it in, or delete what does not apply.`,
  };
}
