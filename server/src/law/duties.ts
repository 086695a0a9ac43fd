import type { Clause, Disclosure, Evidence, Status } from '../disclosures/disclosure';
import type { Policy } from '../policy/policy';
import { type Assessment, assess } from './assess';
import { citesOf, type DutySeverity, type Regime } from './regime';

/** A disclosure that one or several laws ask for, and what the policy says on it under all of them together. */
export interface Duty {
  readonly disclosure: Disclosure;
  /** One for each law that knows the duty, in the order of the laws. */
  readonly answers: readonly Assessment[];
  /** The worst of the answers. */
  readonly status: Status;
  /** Why it does not apply under any of the laws. */
  readonly why: Assessment['why'];
  readonly evidence: readonly Evidence[];
  readonly shownBy: Evidence | undefined;
  readonly severity: DutySeverity | undefined;
  /** The places in the laws that the status rests on. */
  readonly cites: readonly string[];
  /** No law demands it; it is good practice. */
  readonly guidance: boolean;
}

const FROM_WORST: readonly Status[] = ['missing', 'weak', 'found', 'not-applicable'];
const FROM_GRAVEST: readonly (DutySeverity | undefined)[] = ['error', 'warning', 'information', undefined];

const kept = new WeakMap<Policy, WeakMap<readonly Regime[], readonly Duty[]>>();

/**
 * Reads a policy against several laws at once: each duty once, in the order in which the laws first ask for it. Pass the same
 * list again while the laws stay the same: answers are kept by its identity.
 */
export function dutiesUnder(policy: Policy, regimes: readonly Regime[]): readonly Duty[] {
  let byLaws = kept.get(policy);
  if (!byLaws) kept.set(policy, (byLaws = new WeakMap()));
  let duties = byLaws.get(regimes);
  if (!duties) byLaws.set(regimes, (duties = join(policy, regimes)));
  return duties;
}

function join(policy: Policy, regimes: readonly Regime[]): readonly Duty[] {
  const byKey = new Map<string, Assessment[]>();
  for (const regime of regimes) {
    for (const assessment of assess(policy, regime)) {
      const others = byKey.get(assessment.row.key);
      if (others) others.push(assessment);
      else byKey.set(assessment.row.key, [assessment]);
    }
  }
  return [...byKey.values()].map(duty);
}

function duty(answers: readonly Assessment[]): Duty {
  const [first] = answers as [Assessment];
  const status = FROM_WORST.find(worst => answers.some(answer => answer.status === worst)) ?? first.status;
  const deciding = answers.filter(answer => answer.status === status);
  const demanding = deciding.filter(({ row }) => row.kind !== 'guidance');
  return {
    disclosure: first.disclosure,
    answers,
    status,
    why: deciding.find(({ why }) => why === 'declared')?.why ?? deciding[0]?.why,
    get evidence() {
      return (deciding.find(({ evidence }) => evidence.length) ?? first).evidence;
    },
    shownBy: deciding.find(({ shownBy }) => shownBy)?.shownBy,
    severity: FROM_GRAVEST.find(gravest => deciding.some(({ severity }) => severity === gravest)),
    cites: [...new Set((demanding.length ? demanding : deciding).flatMap(({ row }) => citesOf(row)))],
    guidance: answers.every(({ row }) => row.kind === 'guidance'),
  };
}

/** The clause for a disclosure in the words of the first of some laws that asks for it. */
export function clauseUnder(disclosure: Disclosure, regimes: readonly Regime[]): Clause {
  const { key, clause } = disclosure;
  const law = regimes.find(({ rows }) => rows.some(row => row.key === key)) ?? regimes[0];
  return law?.clauses?.[key] ?? (law?.reword ? { ...clause, body: law.reword(clause.body) } : clause);
}
