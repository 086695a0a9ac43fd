import type { Range } from 'vscode-languageclient';

/**
 * What the server answers beyond plain LSP, through `workspace/executeCommand`. Nothing essential goes this way: another
 * editor shows findings, hovers, outline and clauses without it.
 */
export interface Commands {
  'policywright.server.overview': { args: [uri: string]; answer: Overview | null };
  'policywright.server.explain': { args: [ruleId: string]; answer: RulePage | null };
  'policywright.server.rules': { args: []; answer: RuleName[] };
}

/** What one version of one document tells its reader, section by section. */
export interface Overview {
  readonly uri: string;
  readonly version: number;
  readonly policy: boolean;
  /** Why the document is checked or not, as a sentence for the writer. */
  readonly reason: string;
  readonly findings: number;
  readonly coverage: {
    readonly found: number;
    readonly weak: number;
    readonly missing: number;
    readonly notApplicable: number;
  };
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
  readonly children: readonly SectionView[];
}

export interface RuleName {
  readonly id: string;
  readonly title: string;
}

/** A rule's whole page, readable offline. */
export interface RulePage extends RuleName {
  readonly markdown: string;
}

export const EXPLAIN_COMMAND = 'policywright.explainRule';
