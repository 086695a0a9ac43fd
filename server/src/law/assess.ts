import type { Disclosure, Evidence, Status, Strength } from '../disclosures/disclosure';
import { evidenceFinder } from '../disclosures/evidence';
import { disclosures } from '../disclosures/index';
import type { Policy } from '../policy/policy';
import { speaksTo } from './invoked';
import type { AtOnce, DutyRow, DutySeverity, Reading, Regime } from './regime';

/** The answer to one duty: what the policy says on it, and why that is enough or not. */
export interface Assessment {
  readonly regime: Regime;
  readonly disclosure: Disclosure;
  readonly row: DutyRow;
  readonly status: Status;
  /** Why a duty does not apply: the text declares so, or nothing in it shows that it does. */
  readonly why: 'declared' | 'unknown' | undefined;
  /** In document order. For a declared absence, the declarations. */
  readonly evidence: readonly Evidence[];
  /** What shows that a conditional duty applies, if it is not met. */
  readonly shownBy: Evidence | undefined;
  /** How grave the gap is; undefined when there is none worth a finding. */
  readonly severity: DutySeverity | undefined;
  /** What is missed together with it, and reported once. */
  readonly together?: Together | undefined;
}

/** Several duties missed at once, and the one whose finding speaks for them. */
interface Together {
  /** Key of the disclosure. */
  readonly lead: string;
  readonly severity: DutySeverity;
  /** What is missed, as a sentence. */
  readonly says: string;
}

const byKey = new Map(disclosures.map(disclosure => [disclosure.key, disclosure]));
const evidencesIn = evidenceFinder(disclosures);
const kept = new WeakMap<Policy, Map<Regime, readonly Assessment[]>>();

/** Reads a policy against a regime: one answer for each of the regime's rows, in its order. */
export function assess(policy: Policy, regime: Regime): readonly Assessment[] {
  let byRegime = kept.get(policy);
  if (!byRegime) kept.set(policy, (byRegime = new Map()));
  let answers = byRegime.get(regime);
  if (!answers) {
    const reading = readingOf(policy);
    answers = regime.rows.flatMap(row => {
      const disclosure = byKey.get(row.key);
      return disclosure ? [new Answer(regime, disclosure, row, answer(disclosure, row, reading, policy))] : [];
    });
    byRegime.set(regime, answers);
  }
  return answers;
}

/** An assessment that looks for the places in the text only when somebody asks for them, as few do at each edit. */
class Answer implements Assessment {
  #evidence: readonly Evidence[] | undefined;

  constructor(
    readonly regime: Regime,
    readonly disclosure: Disclosure,
    readonly row: DutyRow,
    readonly given: Given,
  ) {}

  get status() {
    return this.given.status;
  }

  get why() {
    return this.given.why;
  }

  get shownBy() {
    return this.given.shownBy;
  }

  get severity() {
    return this.given.severity;
  }

  get together() {
    return this.given.together;
  }

  get evidence(): readonly Evidence[] {
    return (this.#evidence ??= this.given.evidence?.() ?? []);
  }
}

interface Given {
  readonly status: Status;
  readonly why?: Assessment['why'];
  readonly shownBy?: Evidence | undefined;
  readonly severity?: DutySeverity | undefined;
  readonly together?: Together | undefined;
  readonly evidence?: () => readonly Evidence[];
}

function answer(disclosure: Disclosure, row: DutyRow, reading: Reading, policy: Policy): Given {
  const evidences = evidencesIn(policy);
  const stated = () => evidences.of(disclosure).filter(({ strength }) => strength !== 'denied');
  const strength = strengthOf(disclosure, stated, policy);
  if (strength !== 'found') {
    if (strength && row.enough) return { status: 'found', evidence: stated };
    const instead = row.metBy?.(reading);
    if (instead) return { status: 'found', evidence: () => [instead] };
  }
  if (strength) return { status: strength, evidence: stated, severity: strength === 'weak' ? row.weak : undefined };
  if (evidences.says(disclosure, 'denied')) {
    return { status: 'not-applicable', why: 'declared', evidence: () => evidences.of(disclosure) };
  }
  const part = row.partly && reading.all(row.partly).find(({ placed }) => !disclosure.evidence.elsewhere?.(placed));
  if (part) return { status: 'weak', evidence: () => [part], severity: row.weak };
  const shownBy = row.kind === 'conditional' ? (row.condition ?? (known => known.shows(row.key)))(reading) : undefined;
  if (row.kind === 'always' || shownBy) {
    const together = row.atOnce && togetherOf(row.atOnce, reading);
    const severity = together ? (together.lead === row.key ? together.severity : 'information') : row.missing;
    return { status: 'missing', shownBy, severity, together };
  }
  return { status: 'not-applicable', why: 'unknown' };
}

function togetherOf({ keys, what }: AtOnce, reading: Reading): Together | undefined {
  const missed = keys.filter(key => !reading.states(key));
  const [lead] = missed;
  if (lead === undefined || missed.length < keys.length - 1) return undefined;
  return missed.length === keys.length
    ? { lead, severity: 'error', says: `None of ${what} is named.` }
    : { lead, severity: 'warning', says: `Of ${what}, only one is named.` };
}

function strengthOf(
  disclosure: Disclosure,
  stated: () => readonly Evidence[],
  policy: Policy,
): 'found' | 'weak' | undefined {
  const evidences = evidencesIn(policy);
  const best = (['found', 'weak'] as const).find(strength => evidences.says(disclosure, strength));
  return best && (disclosure.evidence.overall?.(stated(), policy) ?? best);
}

function readingOf(policy: Policy): Reading {
  const evidences = evidencesIn(policy);
  const first = (key: string, ...strengths: Strength[]) => {
    const disclosure = byKey.get(key);
    return disclosure && strengths.some(strength => evidences.says(disclosure, strength))
      ? evidences.of(disclosure).find(({ strength }) => strengths.includes(strength))
      : undefined;
  };
  return {
    states: key => first(key, 'found', 'weak'),
    tells: key => first(key, 'found'),
    denies: key => first(key, 'denied'),
    shows: key => {
      const disclosure = byKey.get(key);
      return disclosure && evidences.applies(disclosure);
    },
    all: key => {
      const disclosure = byKey.get(key);
      return disclosure ? evidences.of(disclosure).filter(({ strength }) => strength !== 'denied') : [];
    },
    speaksTo: place => speaksTo(policy, place),
    holds: test => policy.blocks.some(({ block, apart }) => !apart && test(block)),
  };
}
