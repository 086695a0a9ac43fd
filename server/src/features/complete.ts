import type { Status } from '../disclosures/disclosure';
import type { Policy, Section } from '../policy/policy';
import type { Finding } from '../rules/rule';
import type { Span } from '../text/span';
import { sectionAt } from './at';
import { clauseSection, type Model, mainSections } from './clause';
import { completeTerms } from './complete-terms';
import { clauseFor, dutiesOf } from './regimes';
import { ruleBook } from './rule-book';
import { plainText } from './snippet';
import { suppressionsIn } from './suppress';

export interface Completion {
  readonly kind: 'clause' | 'rule' | 'term';
  readonly label: string;
  readonly detail: string;
  /** Markdown. */
  readonly documentation: string;
  /** What takes the place of `replace`: snippet text for a clause, plain text for a rule or a term. */
  readonly insert: string;
  readonly replace: Span;
  /** What the typed letters are matched with. */
  readonly filter: string;
  /** Sorts before those with a greater one. */
  readonly sort: string;
}

/** What a writer types to be offered clauses. */
export const CLAUSE_PREFIX = 'pw-';

/** What can stand at an offset: clauses on a line of their own, rules in a suppression comment, defined terms in a sentence. */
export function complete(
  policy: Policy,
  offset: number,
  findings: readonly Finding[],
  regimeNames: readonly string[],
): readonly Completion[] {
  const { lines, text } = policy;
  const { line } = lines.at(offset);
  const lineStart = lines.start(line);
  const before = text.slice(Math.max(lineStart, offset - 1000), offset);
  const comment = /<!--[ \t]*policywright-ignore-(?:next-line|file)[ \t]+((?:[\w-]+[ \t]*,[ \t]*)*)([\w-]*)$/.exec(
    before,
  );
  if (comment && policy.format === 'markdown') {
    return ruleNames(policy, { start: offset - (comment[2] as string).length, end: offset }, findings);
  }
  const after = /^[^\r\n]{0,40}/.exec(text.slice(offset, offset + 40))?.[0] ?? '';
  // Within a sentence a clause would only be in the way.
  const word = /^[ \t]*([\p{L}-]{0,30})$/u.exec(before);
  if (!word || after.trim()) return completeTerms(policy, offset);
  return clauses(policy, { start: offset - (word[1] as string).length, end: offset }, regimeNames);
}

const GROUPS: Readonly<Record<Status, { readonly sort: string; readonly says: string }>> = {
  missing: { sort: '0', says: 'not disclosed yet' },
  weak: { sort: '1', says: 'disclosed in part' },
  'not-applicable': { sort: '2', says: 'no need seen in this text' },
  found: { sort: '3', says: 'disclosed already' },
};

function clauses(policy: Policy, replace: Span, regimeNames: readonly string[]): Completion[] {
  const model = modelAt(policy, replace.start);
  return dutiesOf(policy, regimeNames).map(({ disclosure, status, cites }) => {
    const { key, short, order, explain } = disclosure;
    const clause = clauseFor(policy, regimeNames, disclosure);
    return {
      kind: 'clause',
      label: clause.heading,
      detail: [GROUPS[status].says, cites[0]].filter(Boolean).join(', '),
      documentation: `${explain}\n\n---\n\n${plainText(clause.body)}`,
      insert: clauseSection(policy, clause, model),
      replace,
      filter: `${CLAUSE_PREFIX}${key.replaceAll('_', '-')} ${clause.heading} ${short} ${key.replaceAll('_', ' ')}`,
      sort: `${GROUPS[status].sort}${String(order).padStart(5, '0')}${key}`,
    };
  });
}

/** The nearest section of the policy's main rank at or above an offset, whose kind of title the clause takes. */
function modelAt(policy: Policy, offset: number): Model {
  const main = mainSections(policy);
  for (let section: Section | undefined = sectionAt(policy, offset); section; section = section.parent) {
    if (main.includes(section)) return { section, deeper: false };
  }
  const first = main[0];
  if (first) return { section: first, deeper: false };
  return policy.title.heading ? { section: policy.title, deeper: true } : { section: undefined, deeper: false };
}

function ruleNames(policy: Policy, replace: Span, findings: readonly Finding[]): Completion[] {
  const covers = suppressionsIn(policy).find(
    ({ span }) => span.start <= replace.start && replace.end <= span.end,
  )?.covers;
  const following = covers ?? { start: replace.end, end: policy.text.length };
  const reported = new Set(
    findings.filter(({ span }) => span.start >= following.start && span.start <= following.end).map(({ rule }) => rule),
  );
  return ruleBook.map(({ id, title, explain }) => ({
    kind: 'rule',
    label: id,
    detail: title,
    documentation: explain,
    insert: id,
    replace,
    filter: id,
    sort: `${reported.has(id) ? '0' : '1'}${id}`,
  }));
}
