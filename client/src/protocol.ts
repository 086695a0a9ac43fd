import type { Range } from 'vscode-languageclient';

/**
 * What the server answers beyond plain LSP, through `workspace/executeCommand`. Nothing essential goes this way: another
 * editor shows findings, hovers, outline and clauses without it.
 */
export interface Commands {
  'policywright.server.overview': { args: [uri: string]; answer: Overview | null };
  'policywright.server.coverage': { args: [uri: string]; answer: Coverage | null };
  'policywright.server.insertClause': { args: [uri: string, key: string]; answer: Inserted | null };
  'policywright.server.insertMissingClauses': { args: [uri: string]; answer: Inserted | null };
  'policywright.server.explain': { args: [ruleId: string]; answer: RulePage | null };
  'policywright.server.rules': { args: []; answer: RuleName[] };
  'policywright.server.matrix': { args: [uri: string]; answer: MatrixView | null };
}

/** What one version of one document tells its reader, section by section. */
export interface Overview {
  readonly uri: string;
  readonly version: number;
  readonly policy: boolean;
  /** Why the document is checked or not, as a sentence for the writer. */
  readonly reason: string;
  readonly findings: number;
  readonly coverage: Counts;
  /** The laws it is read against. */
  readonly regimes: readonly ChosenRegime[];
  readonly sections: readonly SectionView[];
}

/** A section; its `findings` are those of its own text, without its children. */
export interface SectionView {
  readonly title: string;
  readonly level: number;
  readonly range: Range;
  readonly selectionRange: Range;
  readonly discloses: readonly { readonly key: string; readonly title: string; readonly status: string }[];
  readonly findings: number;
  readonly reading: ReadingView;
  readonly children: readonly SectionView[];
}

/** How much there is to read in a section, subsections included, and how hard it is. */
export interface ReadingView {
  readonly words: number;
  readonly sentences: number;
  /** The words of the longest sentence. */
  readonly longest: number;
  /** The Flesch-Kincaid grade level; absent, as `ease`, where there is too little text. */
  readonly grade?: number;
  /** The Flesch reading ease. */
  readonly ease?: number;
  /** "612 words in 31 sentences, the longest of 48 words. Flesch-Kincaid grade level 13, Flesch reading ease 38." */
  readonly text: string;
}

/** How many duties are in each state. */
export interface Counts {
  readonly found: number;
  readonly weak: number;
  readonly missing: number;
  readonly notApplicable: number;
  /** "23 of 28 duties, 2 weak, 3 missing". */
  readonly words: string;
}

/** A law, and why a policy is read against it: `words` are those of the text that invoke it. */
export interface ChosenRegime {
  readonly title: string;
  readonly why: 'setting' | 'invoked' | 'default';
  readonly words?: string;
}

/** Every duty of the laws that one version of one document is read against. */
export interface Coverage {
  readonly uri: string;
  readonly version: number;
  readonly counts: Counts;
  readonly regimes: readonly RegimeView[];
}

export interface RegimeView extends ChosenRegime {
  readonly id: string;
  readonly counts: Counts;
  readonly groups: readonly { readonly title: string; readonly duties: readonly DutyView[] }[];
}

export interface DutyView {
  readonly key: string;
  readonly title: string;
  readonly explain: string;
  readonly kind: 'always' | 'conditional' | 'guidance';
  readonly status: 'found' | 'weak' | 'missing' | 'not-applicable';
  readonly why?: 'declared' | 'unknown';
  readonly lacks?: string;
  readonly cites: readonly { readonly key: string; readonly says?: string; readonly url?: string }[];
  /** The first of `sentences`. */
  readonly evidence: readonly StatementView[];
  readonly sentences: number;
  readonly shownBy?: StatementView;
}

export interface StatementView {
  readonly range: Range;
  readonly text: string;
}

/** What was inserted, and whether the editor took it. */
export interface Inserted {
  readonly inserted: number;
  readonly applied: boolean;
}

export interface RuleName {
  readonly id: string;
  readonly title: string;
}

/** A rule's whole page, readable offline. */
export interface RulePage extends RuleName {
  readonly markdown: string;
}

/** The purposes of one version of one document, and what is said of each. */
export interface MatrixView {
  readonly uri: string;
  readonly version: number;
  readonly policy: boolean;
  readonly reason: string;
  /** What the columns are called. */
  readonly titles: Readonly<Record<'purpose' | MatrixColumn, string>>;
  /** What stands in a cell about which the text says nothing. */
  readonly gap: string;
  readonly rows: readonly MatrixRow[];
}

export type MatrixColumn = 'basis' | 'data' | 'recipients' | 'retention';

export interface MatrixRow extends Readonly<Record<MatrixColumn, MatrixCell>> {
  readonly purpose: string;
  readonly section: string;
  readonly range: Range;
  readonly gaps: readonly MatrixColumn[];
}

export interface MatrixCell {
  readonly text: string;
  /** The statements the cell rests on; `label` is what stands in the cell for each. */
  readonly statements: readonly { readonly label: string; readonly weak: boolean; readonly range: Range }[];
}

export const EXPLAIN_COMMAND = 'policywright.explainRule';
export const COVERAGE_COMMAND = 'policywright.showCoverage';
