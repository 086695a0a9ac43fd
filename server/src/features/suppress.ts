import type { Policy } from '../policy/policy';
import type { Finding, RuleFacts } from '../rules/rule';
import { contains, type Span } from '../text/span';
import { blockAt, indexAt } from './at';

/**
 * Findings that the writer has looked at and decided to leave. In Markdown a comment says so where it holds; plain text has
 * no comments, so there the settings file says it. Both ask for a reason: the controller has to be able to show why
 * (Art. 5(2) GDPR).
 *
 *   <!-- policywright-ignore-next-line RULE[, RULE] -- reason -->   the paragraph, title, item or table that follows
 *   <!-- policywright-ignore-file RULE[, RULE] -- reason -->        the whole document
 */
export interface Suppression {
  readonly scope: 'next-line' | 'file';
  readonly rules: readonly (Span & { readonly id: string })[];
  readonly reason: string;
  /** The comment, from its first mark to its last; spans are of the document. */
  readonly span: Span;
  /** Where it holds; undefined for a comment with nothing after it. */
  readonly covers: Span | undefined;
}

/** An entry of the settings file that holds for the document in hand. */
export interface Ignored {
  readonly rule: string;
  /** Only findings within these words; without it, findings anywhere. */
  readonly text?: string;
}

type SuppressionRule = Omit<RuleFacts, 'id'> & { readonly id: keyof typeof severities };

const severities = {
  'suppression-without-reason': 'warning',
  'suppression-unknown-rule': 'warning',
  'suppression-unused': 'information',
} as const;

const ACCOUNTABILITY = 'GDPR Art. 5(2)';

export const suppressionRules: readonly SuppressionRule[] = [
  {
    id: 'suppression-without-reason',
    title: 'A suppression that gives no reason',
    severity: severities['suppression-without-reason'],
    cites: [ACCOUNTABILITY],
    explain:
      'Whoever reads the draft next has to know why a finding was set aside. Write the reason after two hyphens: `-- reason`.',
    examples: [
      { bad: '«<!-- policywright-ignore-next-line vague-timing -->»\nWe update the list from time to time.' },
      {
        good: '<!-- policywright-ignore-next-line vague-timing -- section 4 names the interval -->\nWe update the list from time to time.',
      },
    ],
  },
  {
    id: 'suppression-unknown-rule',
    title: 'A suppression of a rule that does not exist',
    severity: severities['suppression-unknown-rule'],
    cites: [ACCOUNTABILITY],
    explain:
      'A misspelt name suppresses nothing. Take the name of the rule from the finding, where it stands after the message.',
    examples: [
      {
        bad: '<!-- policywright-ignore-next-line «vague-tming» -- section 4 names the interval -->\nWe update the list once a year.',
      },
      {
        good: '<!-- policywright-ignore-next-line vague-timing -- section 4 names the interval -->\nWe update the list from time to time.',
      },
    ],
  },
  {
    id: 'suppression-unused',
    title: 'A suppression that suppresses nothing',
    severity: severities['suppression-unused'],
    cites: [ACCOUNTABILITY],
    explain:
      'The text it was written for has changed or moved. Remove it, so that it does not hide a finding of tomorrow.',
    examples: [
      {
        bad: '<!-- policywright-ignore-next-line «vague-timing» -- section 4 names the interval -->\nWe update the list once a year.',
      },
      {
        good: '<!-- policywright-ignore-next-line vague-timing -- section 4 names the interval -->\nWe update the list from time to time.',
      },
    ],
  },
];

const COMMENT = /<!--[ \t]{0,20}policywright-ignore-(next-line|file)\b([^\n\r]{0,600}?)-->/g;

const kept = new WeakMap<Policy, readonly Suppression[]>();

/** The suppression comments of a policy, in order. */
export function suppressionsIn(policy: Policy): readonly Suppression[] {
  let all = kept.get(policy);
  if (!all) kept.set(policy, (all = read(policy)));
  return all;
}

function read(policy: Policy): Suppression[] {
  const { text } = policy;
  if (policy.format !== 'markdown' || !text.includes('policywright-ignore-')) return [];
  const found: Suppression[] = [];
  for (const match of text.matchAll(COMMENT)) {
    const span = { start: match.index, end: match.index + match[0].length };
    // An example in a code block is no suppression.
    if (blockAt(policy, span.start)?.block.kind === 'code') continue;
    const body = match[2] as string;
    const bodyStart = span.end - '-->'.length - body.length;
    const reasonAt = body.search(/\s--(\s|$)/);
    const names = reasonAt < 0 ? body : body.slice(0, reasonAt);
    found.push({
      scope: match[1] as Suppression['scope'],
      rules: [...names.matchAll(/[^\s,]+/g)].map(({ index, 0: id }) => ({
        id,
        start: bodyStart + index,
        end: bodyStart + index + id.length,
      })),
      reason: reasonAt < 0 ? '' : givenReason(body.slice(reasonAt + 3).trim()),
      span,
      covers: match[1] === 'file' ? { start: 0, end: text.length } : blockAfter(policy, span.end),
    });
  }
  return found;
}

// The placeholder of the quick fix, left as it is, is no reason.
const givenReason = (words: string): string => (words === 'reason' ? '' : words);

/** The block that follows a comment: a whole table, as no comment can stand between its rows. */
function blockAfter(policy: Policy, offset: number): Span | undefined {
  const { blocks } = policy;
  let at = indexAt(policy, offset) + 1;
  while (blocks[at]?.block.kind === 'comment') at++;
  const first = blocks[at];
  if (!first) return undefined;
  let last = first;
  while (last.block.kind === 'row' && blocks[last.index + 1]?.block.kind === 'row')
    last = blocks[last.index + 1] ?? last;
  return { start: first.outerStart, end: last.end };
}

export interface Suppressed {
  readonly findings: readonly Finding[];
  /** What is wrong with the suppressions themselves. */
  readonly problems: readonly Finding[];
}

/** Takes out what is suppressed. `isRule` knows every id; a rule that is off is not missed by its suppressions (`isOff`). */
export function suppress(
  policy: Policy,
  findings: readonly Finding[],
  ignored: readonly Ignored[],
  isRule: (id: string) => boolean,
  isOff: (id: string) => boolean,
): Suppressed {
  const comments = suppressionsIn(policy);
  if (!comments.length && !ignored.length) return { findings, problems: [] };
  const used = new Set<object>();
  const left = findings.filter(finding => {
    const entries = ignored.filter(entry => entry.rule === finding.rule && within(policy, finding.span, entry.text));
    for (const entry of entries) used.add(entry);
    let hidden = entries.length > 0;
    for (const { covers, rules } of comments) {
      if (!covers || !contains(covers, { start: finding.span.start, end: finding.span.start })) continue;
      for (const rule of rules) {
        if (rule.id !== finding.rule) continue;
        used.add(rule);
        hidden = true;
      }
    }
    return !hidden;
  });
  const problems: Finding[] = [];
  const report = (rule: SuppressionRule['id'], span: Span, message: string, fixes: Finding['fixes'] = []) =>
    problems.push({ rule, severity: severities[rule], span: { start: span.start, end: span.end }, message, fixes });
  for (const entry of ignored) {
    // An entry without words holds for many documents, and so do words that do not stand here.
    const start = entry.text && !used.has(entry) && !isOff(entry.rule) ? policy.text.indexOf(entry.text) : -1;
    if (start < 0) continue;
    report(
      'suppression-unused',
      { start, end: start + (entry.text as string).length },
      `The settings file ignores “${entry.rule}” in these words, where it reports nothing.`,
    );
  }
  for (const comment of comments) {
    if (!comment.rules.length) {
      report('suppression-unknown-rule', comment.span, 'This suppression names no rule.');
    } else if (!comment.reason) {
      report('suppression-without-reason', comment.span, 'Say why the finding is suppressed: add `-- reason`.');
    }
    for (const rule of comment.rules) {
      if (!isRule(rule.id)) report('suppression-unknown-rule', rule, `There is no rule “${rule.id}”.`);
      else if (!used.has(rule) && !isOff(rule.id)) {
        report('suppression-unused', rule, `Nothing here is reported by “${rule.id}”.`, [
          removal(policy, comment, rule),
        ]);
      }
    }
  }
  return { findings: left, problems };
}

function removal(policy: Policy, comment: Suppression, rule: Span) {
  const { text } = policy;
  let { start, end } = comment.span;
  if (comment.rules.length > 1) {
    const next = comment.rules.find(other => other.start > rule.start);
    const before = comment.rules.filter(other => other.start < rule.start).at(-1);
    start = next ? rule.start : (before?.end ?? rule.start);
    end = next ? next.start : rule.end;
    return { title: 'Remove this rule from the suppression', edits: [{ start, end, text: '' }], preferred: true };
  }
  // With the comment goes its line, if nothing else stands there.
  while (start > 0 && /[ \t]/.test(text[start - 1] as string)) start--;
  if (start === 0 || /[\r\n]/.test(text[start - 1] as string)) {
    const lineEnd = /^[ \t]*(\r\n?|\n)/.exec(text.slice(end, end + 200));
    if (lineEnd) end += lineEnd[0].length;
  } else start = comment.span.start;
  return { title: 'Remove the suppression', edits: [{ start, end, text: '' }], preferred: true };
}

/** Whether a finding stands within some words, as they stand in its block. */
function within(policy: Policy, span: Span, words: string | undefined): boolean {
  if (words === undefined) return true;
  const placed = blockAt(policy, span.start);
  if (!placed || !words) return false;
  const at = {
    start: span.start - placed.start,
    end: Math.max(span.start + 1, Math.min(span.end, placed.end)) - placed.start,
  };
  for (let from = placed.block.text.indexOf(words); from >= 0; from = placed.block.text.indexOf(words, from + 1)) {
    if (from < at.end && at.start < from + words.length) return true;
  }
  return false;
}
