import type { Disclosure, Evidence, Status, Strength } from '../disclosures/disclosure';
import { type Assessment, assess } from '../law/assess';
import { citesOf, type DutyKind } from '../law/regime';
import type { Policy } from '../policy/policy';
import type { Span } from '../text/span';
import { groupOf, groupTitles } from './coverage-groups';
import { type ChosenRegime, chosenRegimes, dutiesOf } from './regimes';

/** How many duties are in each state. */
export type Counts = Readonly<Record<Status, number>>;

/** A sentence on which an answer rests; the span is that of the decisive words. */
export interface Statement extends Span {
  /** The sentence around them, in one line. */
  readonly sentence: string;
  readonly strength: Strength;
}

/** One duty and its answer. */
export interface DutyCoverage {
  readonly disclosure: Disclosure;
  readonly kind: DutyKind;
  readonly status: Status;
  /** Why a duty does not apply. */
  readonly why: Assessment['why'];
  /** Keys of the citations that demand it. */
  readonly cites: readonly string[];
  /** The first statements in the order of the document, each sentence once. */
  readonly evidence: readonly Statement[];
  /** How many sentences there are in all. */
  readonly sentences: number;
  /** What shows that a missing duty applies. */
  readonly shownBy: Statement | undefined;
}

export interface CoverageGroup {
  readonly title: string;
  readonly duties: readonly DutyCoverage[];
}

/** A policy read against one law. */
export interface RegimeCoverage {
  readonly id: string;
  readonly title: string;
  /** Why the policy is read against it, and the words that invoke it. */
  readonly why: ChosenRegime['why'];
  readonly words: string | undefined;
  readonly counts: Counts;
  /** In the usual order of a policy; groups without a duty are left out. */
  readonly groups: readonly CoverageGroup[];
}

/** A checklist shows where to look; hundreds of sentences under one duty would hide the next one. */
export const MOST_STATEMENTS = 20;

/** Every duty of the laws a policy is read against, with its state and the sentences it rests on. */
export function coverage(policy: Policy, regimeNames: readonly string[]): readonly RegimeCoverage[] {
  return chosenRegimes(policy, regimeNames).map(({ regime, why, words }) => {
    const answers = assess(policy, regime);
    const groups = new Map<string, DutyCoverage[]>(groupTitles.map(title => [title, []]));
    for (const answer of inUsualOrder(answers)) groups.get(groupOf(answer.disclosure))?.push(dutyOf(policy, answer));
    return {
      id: regime.id,
      title: regime.title,
      why,
      words,
      // What no law asks for is no duty and does not count.
      counts: tally(answers.filter(({ row }) => row.kind !== 'guidance')),
      groups: [...groups].flatMap(([title, duties]) => (duties.length ? [{ title, duties }] : [])),
    };
  });
}

/** How many duties are in each state; one that several laws know counts once, by the worst of their answers. */
export const counts = (policy: Policy, regimeNames: readonly string[]): Counts =>
  tally(dutiesOf(policy, regimeNames).filter(({ guidance }) => !guidance));

function tally(answers: readonly { readonly status: Status }[]): Counts {
  const result: Record<Status, number> = { found: 0, weak: 0, missing: 0, 'not-applicable': 0 };
  for (const { status } of answers) result[status]++;
  return result;
}

const inUsualOrder = (answers: readonly Assessment[]): readonly Assessment[] =>
  [...answers].sort((a, b) => a.disclosure.order - b.disclosure.order);

function dutyOf(policy: Policy, { disclosure, row, status, why, evidence, shownBy }: Assessment): DutyCoverage {
  const bySentence = new Map<string, Evidence>();
  for (const one of evidence) {
    const key = `${one.placed.index} ${one.placed.block.sentenceAt(one.start)?.start}`;
    const other = bySentence.get(key);
    if (!other || (other.strength === 'weak' && one.strength === 'found')) bySentence.set(key, one);
  }
  return {
    disclosure,
    kind: row.kind,
    status,
    why,
    cites: citesOf(row),
    evidence: [...bySentence.values()].slice(0, MOST_STATEMENTS).map(one => statement(policy, one)),
    sentences: bySentence.size,
    shownBy: shownBy && statement(policy, shownBy),
  };
}

function statement(policy: Policy, { placed, start, end, strength }: Evidence): Statement {
  const sentence = placed.block.sentenceAt(start) ?? { start, end };
  return {
    start: placed.start + start,
    end: placed.start + end,
    sentence: policy.text
      .slice(placed.start + sentence.start, placed.start + Math.max(sentence.end, end))
      .replace(/\s+/g, ' ')
      .trim(),
    strength,
  };
}
