import { datesOf } from '../policy/effective-dates';
import type { Policy } from '../policy/policy';
import { placesWhere } from '../policy/stretches';
import { phrases } from '../text/phrases';
import type { Span } from '../text/span';
import { awaitsFilling } from './placeholder-left';
import type { Fix, PolicyRule } from './rule';

// "This notice applies from [day month year]".
const waiting = phrases(
  '(applies/apply/valid/effective/force) (from/as of/on/since)',
  '(last/date) .. (updated/revised/of)',
);

export const missingEffectiveDate: PolicyRule = {
  id: 'missing-effective-date',
  title: 'No date that tells the version',
  severity: 'information',
  cites: ['GDPR Art. 12(1)', 'CalOPPA 22575(b)'],
  explain: `Without a date readers cannot tell whether the text has changed since they last read it, and the controller cannot show
which text was in force when. California demands the date; the GDPR does not name it.

Write the day from which the text applies below the title: "Last updated: 3 March 2026".`,
  *inPolicy(policy) {
    const { dates, emptyLabels } = datesOf(policy);
    if (dates.length > 0) return;
    const [label] = emptyLabels;
    if (label) {
      // What is filled with a placeholder is reported as one.
      if (label.filled) return;
      yield {
        span: { start: label.start, end: label.end },
        message: 'The date is missing here. Write the day from which this text applies.',
      };
      return;
    }
    if (datedInFrontMatter(policy.text)) return;
    if (unfilled(policy).length > 0) return;
    const span = placeOf(policy);
    if (!span) return;
    yield {
      span,
      message: 'The text carries no date. Write the day from which it applies below the title.',
      fixes: [insertion(policy)],
    };
  },
  examples: [
    { bad: '# «Privacy notice»\nRowan Cycles repairs bicycles and keeps your name and address for six years.' },
    { bad: '# Privacy notice\nRowan Cycles repairs bicycles.\n«Last updated:»' },
    { good: '# Privacy notice\nLast updated: 3 March 2026\nRowan Cycles repairs bicycles.' },
    { good: '# Privacy notice\nApproved on 3 March 2026\nRowan Cycles repairs bicycles.' },
    { good: '# Privacy notice\nRowan Cycles repairs bicycles. This notice applies from 2026-03-03.' },
    { good: '# Privacy notice\nThis notice applies from [day month year]. Rowan Cycles repairs bicycles.' },
    { good: '# Privacy notice\nLast updated: [date]\nRowan Cycles repairs bicycles.' },
  ],
};

/** A site generator shows the date of the front matter with the text. */
const datedInFrontMatter = (text: string): boolean =>
  /^\ufeff?---[ \t]*\r?\n(?:[^\n]{0,500}\n){0,60}?(?:date|last[-_ ]?(?:updated?|modified|revised)|updated|effective[\w -]{0,10}|version)[ \t]*:[ \t]*\S/i.test(
    text.slice(0, 8000),
  );

/** The first title is the document's only where it opens the text. */
const isOpening = ({ title }: Policy): boolean => title.heading !== undefined && title.firstBlock <= MOST_BEFORE;

/** A logo, a breadcrumb, a line of navigation. */
const MOST_BEFORE = 3;

const unfilled = placesWhere(({ block }) => block.has(waiting) && awaitsFilling(block));

function placeOf(policy: Policy): Span | undefined {
  const { title, blocks } = policy;
  if (isOpening(policy)) return title.titleSpan;
  const first = blocks.find(({ apart, block }) => !apart && block.sentences.length > 0);
  const sentence = first?.block.sentences[0];
  return first && sentence && { start: first.start + sentence.start, end: first.start + sentence.end };
}

function insertion(policy: Policy): Fix {
  const { title, text } = policy;
  const opens = isOpening(policy);
  const eol = /\r\n?|\n/.exec(text.slice(0, 10_000))?.[0] ?? '\n';
  const line = 'Last updated: ${1:[day month year]}';
  const at = opens ? title.headingSpan.end : 0;
  const written = opens ? `${eol}${eol}${line}` : `${line}${eol}${eol}`;
  return { title: 'Insert a line with the date', edits: [{ start: at, end: at, text: written }], snippet: true };
}
