import type { Evidence } from '../disclosures/disclosure';

/**
 * How a law demands a disclosure: `always`; `conditional` ("where applicable", "if any"); `guidance`, where the law itself
 * does not ask and its absence is never a fault.
 */
export type DutyKind = 'always' | 'conditional' | 'guidance';

export type DutySeverity = 'error' | 'warning' | 'information';

/** What a policy says, as far as a condition of a duty has to know it. */
export interface Reading {
  /** The first statement that discloses this, fully or in part. */
  readonly states: (key: string) => Evidence | undefined;
  /** The first statement that shows the duty to apply without fulfilling it. */
  readonly shows: (key: string) => Evidence | undefined;
}

/** Gives the statement that shows that a duty applies; undefined when nothing in the text shows it. */
export type Condition = (reading: Reading) => Evidence | undefined;

/** One duty of a law: a disclosure, where the law asks for it, when, and how grave its absence is. */
export interface DutyRow {
  /** Key of the disclosure. */
  readonly key: string;
  /** Key of the citation for data that come from the reader; undefined when that article does not ask. */
  readonly fromReader: string | undefined;
  /** Key of the citation for data that come from others; undefined when that article does not ask. */
  readonly fromOthers: string | undefined;
  readonly kind: DutyKind;
  /** Only for conditional duties; without it the disclosure's own `applies` phrases decide. */
  readonly condition?: Condition;
  /** How grave it is to say nothing; undefined for guidance. */
  readonly missing: DutySeverity | undefined;
  /** How grave it is to say too little; undefined when that is not worth a finding. */
  readonly weak: DutySeverity | undefined;
  /** Holds when saying nothing is an error, although alone it would be less. */
  readonly graver?: (reading: Reading) => boolean;
}

/** A law as a table of the disclosures it demands. */
export interface Regime {
  readonly id: string;
  readonly title: string;
  readonly rows: readonly DutyRow[];
}
