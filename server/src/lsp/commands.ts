import { counts } from '../features/coverage';
import { explain } from '../features/explain';
import { type Column, columns, matrix } from '../features/matrix';
import { cellParts, cellText, columnTitles, GAP } from '../features/matrix-text';
import { type OutlineItem, outline } from '../features/outline';
import { type Reading, readings, readingWords } from '../features/reading';
import { chosenRegimes } from '../features/regimes';
import { ruleBook } from '../features/rule-book';
import type { Verdict } from '../features/verdict';
import type { Policy } from '../policy/policy';
import type { Span } from '../text/span';
import { toRange } from './convert';
import { countsView, NONE } from './coverage';
import type { Checked } from './documents';

export const OVERVIEW = 'policywright.server.overview';
export const EXPLAIN = 'policywright.server.explain';
export const RULES = 'policywright.server.rules';
export const MATRIX = 'policywright.server.matrix';

/** The answer to `policywright.server.overview`: what one version of a document tells its reader, section by section. */
export function overview(
  uri: string,
  version: number,
  { policy: isPolicy, reason }: Verdict,
  checked: Checked | undefined,
) {
  if (!checked) {
    return {
      uri,
      version,
      policy: isPolicy,
      reason,
      findings: 0,
      coverage: countsView(NONE),
      regimes: [],
      sections: [],
    };
  }
  const { policy, findings, settings } = checked;
  const all = readings(policy);
  return {
    uri,
    version,
    policy: isPolicy,
    reason,
    findings: findings.length,
    coverage: countsView(counts(policy, settings.regimes)),
    regimes: chosenRegimes(policy, settings.regimes).map(({ regime, why, words }) => ({
      title: regime.title,
      why,
      ...(words !== undefined && { words }),
    })),
    sections: outline(policy, settings.regimes, findings).map(item => sectionView(policy, item, all)),
  };
}

interface SectionView {
  readonly title: string;
  readonly level: number;
  readonly range: ReturnType<typeof toRange>;
  readonly selectionRange: ReturnType<typeof toRange>;
  readonly discloses: readonly { readonly key: string; readonly title: string; readonly status: string }[];
  readonly findings: number;
  readonly reading: Reading & { readonly text: string };
  readonly children: readonly SectionView[];
}

const sectionView = (policy: Policy, item: OutlineItem, all: readonly Reading[]): SectionView => ({
  title: [item.number, item.title].filter(Boolean).join(' '),
  level: item.level,
  range: toRange(policy.lines, item.span),
  selectionRange: toRange(policy.lines, item.titleSpan),
  discloses: item.discloses.map(({ key, title, status }) => ({ key, title, status })),
  findings: item.findings,
  reading: readingView(all[item.section.index] as Reading),
  children: item.children.map(child => sectionView(policy, child, all)),
});

const readingView = (reading: Reading) => ({ ...reading, text: readingWords(reading) });

/**
 * The answer to `policywright.server.matrix`: each purpose of one version of a document with what is said of it. `text` is
 * a cell as the command line prints it, `statements` are its parts, each with the place it rests on.
 */
export function matrixView(
  uri: string,
  version: number,
  { policy: isPolicy, reason }: Verdict,
  checked: Checked | undefined,
) {
  const policy = checked?.policy;
  const rows = (policy ? matrix(policy) : []).map(row => {
    const range = (span: Span) => toRange((policy as Policy).lines, span);
    const cell = (column: Column) => ({
      text: cellText(row, column),
      statements: cellParts(row, column).map(part => ({ label: part.label, weak: part.weak, range: range(part) })),
    });
    const { purpose, kind, section, gaps } = row;
    const cells = Object.fromEntries(columns.map(column => [column, cell(column)]));
    return { purpose, kind, section, gaps, range: range(row), ...cells };
  });
  return { uri, version, policy: isPolicy, reason, titles: columnTitles, gap: GAP, rows };
}

/** The answer to `policywright.server.explain`. */
export const explanation = (id: string) => explain(id) ?? null;

/** The answer to `policywright.server.rules`. */
export const ruleNames = () => ruleBook.map(({ id, title }) => ({ id, title }));
