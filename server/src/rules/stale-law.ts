import { compareDays, type Day, dayName } from '../policy/dates';
import { datesOf } from '../policy/effective-dates';
import type { Placed, Policy } from '../policy/policy';
import { everywhere } from '../policy/stretches';
import { termsOf } from '../policy/terms';
import { type Block, BlockMap, type Sentence } from '../text/block';
import type { Hit, PhraseSet } from '../text/phrases';
import { contains, type Span, shift } from '../text/span';
import type { Fix, PolicyRule, RawFinding, Related } from './rule';
import { holds, type Stale } from './stale';
import { accessFees } from './stale-access';
import { ownArticles } from './stale-articles';
import { history, type StaleLaw, staleLaws, stillRelied } from './stale-law-table';

export const staleLaw: PolicyRule = {
  id: 'stale-law',
  title: 'Law that was repealed, renamed or declared invalid',
  severity: 'warning',
  cites: ['GDPR Art. 12(1)', 'GDPR Art. 94', 'GDPR Art. 12(5)', 'GDPR Art. 12(3)'],
  explain: `A citation of a law that is gone tells readers that the text was not read since, and promises them rights, fees or
safeguards that no longer exist. An old date on the policy does not excuse it: what is published today has to be right today.

Name the law in force. Where the old law is part of the story, say so: "until 25 May 2018 the Data Protection Act 1998 applied".`,
  *inPolicy(policy) {
    const unfixed = new Map<string, Place[]>();
    for (const [placed, all] of outdated(policy)) {
      for (const stale of all) {
        if (stale.near && !isNear(policy, placed, stale.near)) continue;
        const { unlessInPolicy } = stale;
        if (unlessInPolicy && policy.blocks.some(({ block }) => block.has(unlessInPolicy))) continue;
        const others = unfixed.get(stale.message);
        if (stale.fix) yield finding(policy, { placed, stale }, []);
        else if (others) others.push({ placed, stale });
        else unfixed.set(stale.message, [{ placed, stale }]);
      }
    }
    // What only the writer can mend is mended once for all its places.
    for (const [first, ...others] of unfixed.values()) if (first) yield finding(policy, first, others);
  },
  examples: [
    {
      bad: 'For the purposes of the «Data Protection Act 1998», Rowan Cycles is the controller.',
      fixed: 'For the purposes of the UK GDPR and the Data Protection Act 2018, Rowan Cycles is the controller.',
    },
    {
      bad: 'We process data under «Directive 95/46/EC».',
      fixed: 'We process data under Regulation (EU) 2016/679 (General Data Protection Regulation).',
    },
    { bad: 'Transfers to our host in Ohio are covered by the «Privacy Shield».' },
    { bad: 'Our host is certified under the US-EU «Safe Harbor» framework.' },
    { bad: 'We use the standard contractual clauses of «Decision 2010/87/EU».' },
    {
      bad: 'You can have a copy of your data. «We may charge £10 for a copy.»',
      fixed: 'You can have a copy of your data. You do not have to pay a fee.',
    },
    {
      bad: 'We answer your request for access within «40 days».',
      fixed: 'We answer your request for access within one month.',
    },
    { bad: 'Cookies are set under § 25 «TTDSG».', fixed: 'Cookies are set under § 25 TDDDG.' },
    {
      bad: 'You can complain to the «Office of the Data Protection Commissioner» in Dublin.',
      fixed: 'You can complain to the Data Protection Commission in Dublin.',
    },
    { bad: 'You can complain under «Article 77» UK GDPR.' },
    { bad: '«From 25 May 2018 the GDPR will» apply to what we do.' },
    {
      bad: 'We continue to comply with the EU-U.S. «Privacy Shield» Framework, although it was declared invalid.',
    },
    { bad: '«Access requests cost £10.»', fixed: 'You do not have to pay a fee.' },
    { bad: 'The Commission has an adequacy decision for «Argentina, Canada, Israel and Japan».' },
    { good: 'We relied on the Privacy Shield until it was declared invalid in July 2020.' },
    { good: 'A replacement card costs £10.' },
    { good: 'You have the right of access. We charge a subscription fee of £10 per month.' },
    { good: 'We will not rely on the Privacy Shield.' },
    { good: 'The Court struck down the Privacy Shield, so our host is bound by standard contractual clauses.' },
    { good: 'We take part in an FTC-approved COPPA safe harbor programme.' },
    { good: 'The Data Processing Agreement (DPA) of 1998 pages is kept in the safe.' },
    { good: 'You can complain under Article 77 GDPR.' },
    { good: 'A copy of your data is free. We may charge £10 if a request is manifestly excessive.' },
    { good: 'The Human Rights Act 1998 protects your private life.' },
    { good: 'We are listed under the EU-U.S. Data Privacy Framework.' },
  ],
};

const kept = new BlockMap<readonly Stale[]>();
const NONE: readonly Stale[] = [];

const outdated = everywhere(({ block, apart }) => {
  const stale = apart ? NONE : staleIn(block);
  return stale.length ? stale : undefined;
});

function staleIn(block: Block): readonly Stale[] {
  let known = kept.get(block);
  if (!known) kept.set(block, (known = search(block)));
  return known;
}

function search(block: Block): readonly Stale[] {
  if (block.kind === 'code' || block.kind === 'comment' || block.kind === 'quote') return NONE;
  const found: Stale[] = [];
  const add = (stale: Stale) => {
    // Of two rows for the same words the graver, which stands first, speaks.
    if (!found.some(other => stale.start < other.end && other.start < stale.end)) found.push(stale);
  };
  for (const law of staleLaws) {
    // A title names its subject; whether the law is relied on stands under it.
    if (block.kind === 'heading' && !law.fix) continue;
    for (const hit of block.find(law.phrases)) {
      const stale = judge(block, law, hit);
      if (stale) add(stale);
    }
  }
  for (const stale of [...ownArticles(block), ...accessFees(block), ...closedPlatform(block)]) add(stale);
  return found.length ? found.sort((a, b) => a.start - b.start) : NONE;
}

function judge(block: Block, law: StaleLaw, hit: Hit): Stale | undefined {
  const sentence = block.sentenceAt(hit.start);
  if (!sentence) return undefined;
  if (law.except && holds(block, sentence, law.except)) return undefined;
  if (law.beside && !holds(block, sentence, law.beside)) return undefined;
  const isRelied = holds(block, sentence, stillRelied);
  if (!isRelied && holds(block, sentence, history)) return undefined;
  const { message, validTo, near, unlessInPolicy } = law;
  const span = withParenthesis(block.text, hit);
  const severity = isRelied ? 'information' : law.severity;
  return { ...span, message, validTo, severity, near, unlessInPolicy, fix: fixFor(block, law, span, sentence) };
}

/** "Swedish Data Protection Authority (Datainspektionen" is closed by what follows. */
function withParenthesis(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  return { start, end: words.includes('(') && !words.includes(')') && text[end] === ')' ? end + 1 : end };
}

function fixFor(block: Block, { fix }: StaleLaw, { start, end }: Span, sentence: Sentence): Fix | undefined {
  const words = block.text.slice(start, end);
  // Marks within the words would be lost with them.
  if (!fix || words !== block.prose.slice(start, end).padEnd(words.length)) return undefined;
  const text = fix({
    words,
    before: block.prose.slice(sentence.start, start),
    after: block.prose.slice(end, sentence.end),
  });
  return text === undefined ? undefined : { title: `Replace with “${text}”`, edits: [{ start, end, text }] };
}

const PLATFORM =
  /ec\.europa\.eu\/(?:consumers\/)?odr|\b524\/2013\b|\bonline dispute resolution (?:\(ODR\) )?platform\b/i;

/** The link stands in no prose, so the text itself is read. */
function closedPlatform(block: Block): Stale[] {
  const { text } = block;
  if (!PLATFORM.test(text)) return [];
  const at = text.search(PLATFORM);
  const sentence = block.sentences.filter(({ start }) => start <= at).at(-1);
  if (!sentence || holds(block, sentence, history)) return [];
  const next = block.sentences.find(({ start }) => start > at);
  const span = { start: sentence.start, end: next?.start ?? text.length };
  const words = text.slice(span.start, span.end);
  const isWhole = span.start === 0 && !next;
  return [
    {
      start: span.start,
      end: span.start + words.trimEnd().length,
      message:
        'The EU platform for online dispute resolution was closed on 20 July 2025 (Regulation (EU) 2024/3228). Delete the sentence.',
      validTo: '2025-07-19',
      // A link that begins in one sentence and ends in another must not be cut in half.
      fix:
        isWhole || !isBalanced(words) || /\b(?:closed|discontinued)\b/i.test(words)
          ? undefined
          : { title: 'Delete the sentence', edits: [{ ...span, text: '' }] },
    },
  ];
}

const isBalanced = (words: string): boolean =>
  [
    ['[', ']'],
    ['(', ')'],
  ].every(([open, close]) => words.split(open as string).length === words.split(close as string).length) &&
  words.split('**').length % 2 === 1;

/** Whether the title or the text right around says it, too. */
function isNear({ blocks }: Policy, { block, index, section }: Placed, set: PhraseSet): boolean {
  if (block.has(set) || section.heading?.has(set)) return true;
  return [blocks[index - 1], blocks[index + 1]].some(other => other?.section === section && other.block.has(set));
}

interface Place {
  readonly placed: Placed;
  readonly stale: Stale;
}

const MOST_RELATED = 10;

function finding(policy: Policy, { placed, stale }: Place, others: readonly Place[]): RawFinding {
  const { message, validTo, severity, fix } = stale;
  const span = shift({ start: stale.start, end: stale.end }, placed.start);
  const again = others.map(other => ({
    ...shift({ start: other.stale.start, end: other.stale.end }, other.placed.start),
    message: 'It is cited here, too.',
  }));
  const related = [...usesOfAlias(policy, span), ...again].slice(0, MOST_RELATED);
  const when = validTo && rightWhenWritten(policy, validTo);
  return {
    span,
    message: when ? `${message} It was right when this text was dated, ${when}.` : message,
    ...(severity && { severity }),
    ...(fix && { fixes: [{ ...fix, edits: fix.edits.map(edit => ({ ...edit, ...shift(edit, placed.start) })) }] }),
    ...(related.length && { related }),
  };
}

/** The date of the policy as words, if the citation was right on it. */
function rightWhenWritten(policy: Policy, validTo: string): string | undefined {
  const [first, ...rest] = datesOf(policy).dates.map(({ readings: [day] }) => day);
  if (!first) return undefined;
  const newest = rest.reduce((latest, day) => (compareDays(day, latest) > 0 ? day : latest), first);
  const [year = 0, month = 1, day] = validTo.split('-').map(Number);
  const last: Day = { year, month, day };
  return compareDays(newest, last) < 0 ? dayName(newest) : undefined;
}

/** Where a term stands for the outdated law, every use of the term is outdated with it. */
function usesOfAlias(policy: Policy, span: Span): readonly Related[] {
  const term = termsOf(policy).find(
    ({ definition: { standsFor }, uses }) =>
      uses.length > 0 &&
      (contains(standsFor, span) || contains(span, standsFor)) &&
      standsFor.end - standsFor.start < 160,
  );
  if (!term) return [];
  return term.uses.map(({ start, end }) => ({ start, end, message: `“${term.name}” stands for it here.` }));
}
