import type { Clause, Evidence } from '../disclosures/disclosure';
import type { Block } from '../text/block';

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
  /** The first statement that discloses this in full. */
  readonly tells: (key: string) => Evidence | undefined;
  /** The first statement that the subject does not arise. */
  readonly denies: (key: string) => Evidence | undefined;
  /** The first statement that shows the duty to apply without fulfilling it. */
  readonly shows: (key: string) => Evidence | undefined;
  /** Every statement that discloses this, fully or in part. */
  readonly all: (key: string) => readonly Evidence[];
  /** Whether the text addresses people in the Union, or in the United Kingdom. */
  readonly speaksTo: (place: 'eu' | 'uk') => boolean;
  /** Whether some block of the text is such a one. */
  readonly holds: (test: (block: Block) => boolean) => boolean;
}

/** Gives the statement that shows that a duty applies; undefined when nothing in the text shows it. */
export type Condition = (reading: Reading) => Evidence | undefined;

/**
 * Duties that one remark of a reviewer covers when at most one of them is met: an error at the first that is missed, or a
 * warning where one is met, and information at the others.
 */
export interface AtOnce {
  /** Keys of the disclosures. */
  readonly keys: readonly string[];
  /** What they are together, as the object of a sentence. */
  readonly what: string;
}

/** One duty of a law: a disclosure, where the law asks for it, when, and how grave its absence is. */
export interface DutyRow {
  /** Key of the disclosure. */
  readonly key: string;
  /** Key of the citation for data that come from the reader; undefined when that article does not ask. */
  readonly fromReader: string | undefined;
  /** Key of the citation for data that come from others; undefined when that article does not ask. */
  readonly fromOthers: string | undefined;
  /** Keys of the further places that a reviewer reads with them: the article on the right itself, a second act. */
  readonly seeAlso?: readonly string[];
  readonly kind: DutyKind;
  /** What findings call the duty under this law, where its words differ from the title of the disclosure. */
  readonly title?: string;
  /** Only for conditional duties; without it the disclosure's own `applies` phrases decide. */
  readonly condition?: Condition;
  /** How grave it is to say nothing; undefined for guidance. */
  readonly missing: DutySeverity | undefined;
  /** How grave it is to say too little; undefined when that is not worth a finding. */
  readonly weak: DutySeverity | undefined;
  readonly atOnce?: AtOnce;
  /** First day on which the duty holds (ISO date), where that is later than the law's own or not the same. */
  readonly since?: string;
  /** Gives a statement on something else that fulfils this duty, too. */
  readonly metBy?: Condition;
  /** Key of a disclosure that tells a part of it: where there is one, the duty is met too little, not missed. */
  readonly partly?: string;
  /** What is too little elsewhere is enough here. */
  readonly enough?: 'weak';
  /** A rule of its own reports the absence. */
  readonly ownRule?: boolean;
}

/** A law as a table of the disclosures it demands. */
export interface Regime {
  /** As settings and the command line name it. */
  readonly id: string;
  readonly title: string;
  /** First day on which the law holds (ISO date), where that is established. */
  readonly since?: string;
  readonly rows: readonly DutyRow[];
  /** What a clause has to say under this law where its words differ from the disclosure's own: by key. */
  readonly clauses?: Readonly<Record<string, Clause>>;
  /** Makes a reference to the GDPR in any other clause one to this law, or leaves it out. */
  readonly reword?: (body: string) => string;
}

/** The laws that ask for a legal basis of each purpose, and for consent in the sense of Art. 4(11) GDPR. */
export const european: readonly string[] = ['gdpr', 'uk-gdpr'];

type Rest = Partial<
  Pick<
    DutyRow,
    | 'seeAlso'
    | 'missing'
    | 'weak'
    | 'title'
    | 'condition'
    | 'atOnce'
    | 'since'
    | 'metBy'
    | 'partly'
    | 'enough'
    | 'ownRule'
  >
>;

/** The makers of rows for a law that asks the same of data from the reader and from others. */
export const always = (key: string, cite: string | undefined, rest: Rest = {}): DutyRow => ({
  key,
  fromReader: cite,
  fromOthers: cite,
  kind: 'always',
  missing: 'warning',
  weak: 'information',
  ...rest,
});

export const ifAny = (key: string, cite: string | undefined, rest: Rest = {}): DutyRow => ({
  ...always(key, cite, rest),
  kind: 'conditional',
});

/** Never a finding: the law itself does not ask. */
export const guidance = (
  key: string,
  cite?: string,
  rest: Pick<DutyRow, 'since' | 'metBy' | 'seeAlso'> = {},
): DutyRow => ({
  key,
  fromReader: cite,
  fromOthers: cite,
  kind: 'guidance',
  missing: undefined,
  weak: undefined,
  ...rest,
});

/** Where a row rests: the article on data from the reader first, what a reviewer reads with it last. */
export const citesOf = ({ fromReader, fromOthers, seeAlso = [] }: DutyRow): string[] => [
  ...new Set([fromReader, fromOthers, ...seeAlso].filter(cite => cite !== undefined)),
];

/** The law as it stands on a day (ISO date): a duty that is not yet in force is not demanded. */
export const onDay = (regime: Regime, day: string): Regime => ({
  ...regime,
  rows: regime.since && regime.since > day ? [] : regime.rows.filter(({ since }) => !since || since <= day),
});
