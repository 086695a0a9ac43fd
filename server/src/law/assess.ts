import type { Disclosure, Evidence, Status } from '../disclosures/disclosure';
import { evidenceFinder } from '../disclosures/evidence';
import { disclosures } from '../disclosures/index';
import type { Policy } from '../policy/policy';
import type { AtOnce, DutyRow, DutySeverity, Reading, Regime } from './regime';

/** The answer to one duty: what the policy says on it, and why that is enough or not. */
export interface Assessment {
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
      return disclosure ? [answer(disclosure, row, reading, policy)] : [];
    });
    byRegime.set(regime, answers);
  }
  return answers;
}

function answer(disclosure: Disclosure, row: DutyRow, reading: Reading, policy: Policy): Assessment {
  const all = evidencesIn(policy).of(disclosure);
  const stated = all.filter(({ strength }) => strength !== 'denied');
  const strength = strengthOf(disclosure, stated, policy);
  const answered = { disclosure, row, why: undefined, shownBy: undefined } as const;
  if (strength !== 'found') {
    const instead = strength && row.enough ? stated : [row.metBy?.(reading)].filter(one => one !== undefined);
    if (instead.length) return { ...answered, status: 'found', evidence: instead, severity: undefined };
  }
  if (strength) {
    return { ...answered, status: strength, evidence: stated, severity: strength === 'weak' ? row.weak : undefined };
  }
  const none = { disclosure, row, status: 'not-applicable', severity: undefined, shownBy: undefined } as const;
  const denials = all.filter(({ strength }) => strength === 'denied');
  if (denials.length) return { ...none, why: 'declared', evidence: denials };
  const shownBy = row.kind === 'conditional' ? (row.condition ?? (known => known.shows(row.key)))(reading) : undefined;
  if (row.kind === 'always' || shownBy) {
    const together = row.atOnce && togetherOf(row.atOnce, reading);
    const severity = together ? (together.lead === row.key ? together.severity : 'information') : row.missing;
    return { disclosure, row, status: 'missing', why: undefined, evidence: [], shownBy, severity, together };
  }
  return { ...none, why: 'unknown', evidence: [] };
}

function togetherOf({ keys, what }: AtOnce, reading: Reading): Together | undefined {
  const missed = keys.filter(key => !reading.states(key));
  const [lead] = missed;
  if (lead === undefined || missed.length < keys.length - 1) return undefined;
  return missed.length === keys.length
    ? { lead, severity: 'error', says: `None of ${what} is named.` }
    : { lead, severity: 'warning', says: `Of ${what}, only one is named.` };
}

function strengthOf(disclosure: Disclosure, stated: readonly Evidence[], policy: Policy): 'found' | 'weak' | undefined {
  if (!stated.length) return undefined;
  const best = stated.some(({ strength }) => strength === 'found') ? 'found' : 'weak';
  return disclosure.evidence.overall?.(stated, policy) ?? best;
}

function readingOf(policy: Policy): Reading {
  const evidences = evidencesIn(policy);
  return {
    states: key => {
      const disclosure = byKey.get(key);
      return disclosure && evidences.of(disclosure).find(({ strength }) => strength !== 'denied');
    },
    tells: key => {
      const disclosure = byKey.get(key);
      return disclosure && evidences.of(disclosure).find(({ strength }) => strength === 'found');
    },
    denies: key => {
      const disclosure = byKey.get(key);
      return disclosure && evidences.of(disclosure).find(({ strength }) => strength === 'denied');
    },
    shows: key => {
      const disclosure = byKey.get(key);
      return disclosure && evidences.applies(disclosure);
    },
  };
}
