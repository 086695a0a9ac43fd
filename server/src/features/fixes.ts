import type { Disclosure } from '../disclosures/disclosure';
import type { Policy } from '../policy/policy';
import type { Edit, Finding } from '../rules/rule';
import { overlaps, type Span } from '../text/span';
import { blockAt } from './at';
import { endOfLine } from './clause';
import { clauseEdits } from './insert';
import { clauseFor, dutyRulesOf } from './regimes';

/** A change that the light bulb offers. Edits are of the document, in order, not overlapping. */
export interface Action {
  readonly title: string;
  readonly findings: readonly Finding[];
  readonly edits: readonly Edit[];
  /** The edits' texts are snippets. */
  readonly snippet: boolean;
  readonly preferred: boolean;
}

/** An entry for `ignore` in the settings file, for text that cannot hold a comment. */
export interface IgnoreProposal {
  readonly finding: Finding;
  readonly rule: string;
  readonly text: string | undefined;
}

export interface Actions {
  readonly actions: readonly Action[];
  readonly ignores: readonly IgnoreProposal[];
}

/** What can be done about the findings in a range. */
export function actionsFor(
  policy: Policy,
  range: Span,
  findings: readonly Finding[],
  regimeNames: readonly string[],
): Actions {
  const here = findings.filter(({ span }) => touches(span, range));
  const actions: Action[] = [];
  const ignores: IgnoreProposal[] = [];
  for (const finding of here) {
    for (const fix of finding.fixes ?? []) {
      actions.push({
        title: fix.title,
        findings: [finding],
        edits: fix.edits,
        snippet: fix.snippet === true,
        preferred: fix.preferred === true,
      });
    }
    const disclosure = missingIn(policy, finding, regimeNames);
    if (disclosure) actions.push({ ...oneClause(policy, disclosure, regimeNames), findings: [finding] });
  }
  const missed = here.filter(({ rule }) => rule.startsWith('missing-'));
  const all = missed.length ? insertMissing(policy, findings, regimeNames) : undefined;
  if (all && all.count > 1) {
    actions.push({
      title: insertAllTitle(all.count),
      edits: all.edits,
      findings: missed,
      snippet: true,
      preferred: false,
    });
  }
  const said = new Set<string>();
  for (const finding of here) {
    // One comment speaks for all findings of its rule in a block.
    const key = `${finding.rule} ${blockAt(policy, finding.span.start)?.index}`;
    if (finding.rule.startsWith('suppression-') || said.has(key)) continue;
    said.add(key);
    if (policy.format === 'markdown' && canTakeComment(policy, finding)) actions.push(suppression(policy, finding));
    else ignores.push({ finding, rule: finding.rule, text: ignoredWords(policy, finding) });
  }
  return { actions, ignores };
}

/** All changes that mean only one thing, together: for "fix all". Of two that overlap the first is taken. */
export function fixAll(findings: readonly Finding[]): readonly Edit[] {
  const taken: Edit[] = [];
  for (const { fixes } of findings) {
    const fix = fixes?.find(({ preferred, snippet }) => preferred && !snippet);
    if (!fix || fix.edits.some(edit => taken.some(other => collides(edit, other)))) continue;
    taken.push(...fix.edits);
  }
  return taken.sort((a, b) => a.start - b.start);
}

const collides = (a: Span, b: Span): boolean => overlaps(a, b) || a.start === b.start;

/** A cursor at the edge of a finding is on it. */
const touches = (span: Span, range: Span): boolean => span.start <= range.end && range.start <= span.end;

function missingIn(policy: Policy, finding: Finding, regimeNames: readonly string[]): Disclosure | undefined {
  if (!finding.rule.startsWith('missing-')) return undefined;
  return dutyRulesOf(policy, regimeNames).find(({ id }) => id === finding.rule)?.disclosure;
}

function oneClause(policy: Policy, disclosure: Disclosure, regimeNames: readonly string[]): Omit<Action, 'findings'> {
  return {
    title: `Insert clause “${clauseFor(policy, regimeNames, disclosure).heading}”`,
    edits: clauseEdits(policy, regimeNames, [disclosure]),
    snippet: true,
    preferred: true,
  };
}

export const insertAllTitle = (count: number): string =>
  count === 1 ? 'Insert the missing clause' : `Insert all ${count} missing clauses`;

/** What inserts all that is missing, with the titles of what is inserted: clauses, and lines that other rules miss. */
export function insertMissing(
  policy: Policy,
  findings: readonly Finding[],
  regimeNames: readonly string[],
): { readonly count: number; readonly edits: readonly Edit[] } {
  const all = missingOf(policy, findings, regimeNames);
  const covered = new Set(all.flatMap(disclosure => clauseFor(policy, regimeNames, disclosure).covers ?? []));
  const missing = all.filter(({ key }) => !covered.has(key));
  const lines = findings.flatMap(finding =>
    finding.rule.startsWith('missing-') && !missingIn(policy, finding, regimeNames)
      ? (finding.fixes?.slice(0, 1) ?? [])
      : [],
  );
  return {
    count: missing.length + lines.length,
    edits: clauseEdits(
      policy,
      regimeNames,
      missing,
      lines.flatMap(({ edits }) => edits),
    ),
  };
}

/** What the findings report as missing, each once. */
function missingOf(
  policy: Policy,
  findings: readonly Finding[],
  regimeNames: readonly string[],
): readonly Disclosure[] {
  return [...new Set(findings.flatMap(finding => missingIn(policy, finding, regimeNames) ?? []))];
}

/** No comment can stand above a row without ending its table, unless it is the first. */
function canTakeComment(policy: Policy, { span }: Finding): boolean {
  const placed = blockAt(policy, span.start);
  return placed !== undefined && placed.block.kind !== 'quote' && placed.block.kind !== 'row';
}

/** A comment above the block, indented so that a list item's comment belongs to the item before it. */
function suppression(policy: Policy, finding: Finding): Action {
  const placed = blockAt(policy, finding.span.start);
  const lineStart = policy.lines.start(policy.lines.at(placed?.outerStart ?? finding.span.start).line);
  const own = /^[ \t]*/.exec(policy.text.slice(lineStart, lineStart + 100))?.[0] ?? '';
  const before = placed && policy.blocks[placed.index - 1];
  const inList = placed?.block.kind === 'item' && before?.block.kind === 'item';
  const indent = inList ? `${own}${' '.repeat(Math.max(2, before.start - before.outerStart))}` : own;
  const text = `${indent}<!-- policywright-ignore-next-line ${finding.rule} -- \${1:reason} -->${endOfLine(policy.text)}`;
  return {
    title: `Ignore “${finding.rule}” here, with a reason`,
    findings: [finding],
    edits: [{ start: lineStart, end: lineStart, text }],
    snippet: true,
    preferred: false,
  };
}

/** The words that tell this finding from others of its rule: its sentence; none where the finding is about the whole text. */
function ignoredWords(policy: Policy, { rule, span }: Finding): string | undefined {
  if (rule.startsWith('missing-')) return undefined;
  const placed = blockAt(policy, span.start);
  const sentence = placed?.block.sentenceAt(span.start - placed.start);
  return placed && sentence ? placed.block.text.slice(sentence.start, sentence.end) : undefined;
}
