import type { Clause, Disclosure } from '../disclosures/disclosure';
import { caloppa, ccpa } from '../law/california';
import { clauseUnder, type Duty, dutiesUnder } from '../law/duties';
import { fadp } from '../law/fadp';
import { gdpr } from '../law/gdpr';
import { invokedIn } from '../law/invoked';
import type { Realm } from '../law/invoked-words';
import { lgpd } from '../law/lgpd';
import { pipeda } from '../law/pipeda';
import { onDay, type Regime } from '../law/regime';
import { ukGdpr } from '../law/uk-gdpr';
import type { Policy } from '../policy/policy';
import { type DutyRule, dutyRules } from '../rules/disclosures';
import { today } from '../rules/today';
import type { Span } from '../text/span';

/** The laws a policy can be read against, in the order in which findings cite them. */
export const regimes: readonly Regime[] = [gdpr, ukGdpr, ccpa, caloppa, lgpd, pipeda, fadp];

/** What settings and the command line may name: a law, several under one name, or those that the text itself invokes. */
export const AUTO = 'auto';

const GROUPS: Readonly<Record<string, readonly string[]>> = { california: [ccpa.id, caloppa.id] };

export const regimeNames: readonly string[] = [AUTO, ...regimes.map(({ id }) => id), ...Object.keys(GROUPS)];

export const defaultRegimes: readonly string[] = [AUTO];

/** Which law the words of a text invoke. */
const REALMS: Readonly<Record<Realm, readonly string[]>> = {
  eu: [gdpr.id],
  uk: [ukGdpr.id],
  ccpa: [ccpa.id, caloppa.id],
  caloppa: [caloppa.id],
  brazil: [lgpd.id],
  canada: [pipeda.id],
  switzerland: [fadp.id],
};

/** A law that a policy is read against, and why. */
export interface ChosenRegime {
  readonly regime: Regime;
  /** `default`: the text invokes none. */
  readonly why: 'setting' | 'invoked' | 'default';
  /** The words that invoke it, and where they stand. */
  readonly words?: string;
  readonly span?: Span;
}

/** The laws that names stand for, as far as they have duties today; `auto` are those that the text invokes, else the GDPR. */
export function chosenRegimes(policy: Policy, names: readonly string[]): readonly ChosenRegime[] {
  const chosen = new Map<string, Omit<ChosenRegime, 'regime'>>();
  for (const name of names)
    if (name !== AUTO) for (const id of GROUPS[name] ?? [name]) chosen.set(id, { why: 'setting' });
  if (names.includes(AUTO)) {
    for (const [realm, { words, ...span }] of invokedIn(policy)) {
      for (const id of REALMS[realm]) if (!chosen.has(id)) chosen.set(id, { why: 'invoked', words, span });
    }
    if (chosen.size === 0) chosen.set(gdpr.id, { why: 'default' });
  }
  return regimes.flatMap(({ id }) => {
    const why = chosen.get(id);
    const regime = why && current(id);
    return why && regime?.rows.length ? [{ regime, ...why }] : [];
  });
}

// Answers are kept by the identity of a law and of a list of laws, so that both are made once a day.
const onDays = new Map<string, Regime>();
const lists = new Map<string, readonly Regime[]>();
const rulesOf = new WeakMap<readonly Regime[], readonly DutyRule[]>();

/** Without a clock every duty counts. */
function isoDay(): string {
  const day = today();
  if (!day) return '9999-12-31';
  const two = (n: number) => String(n).padStart(2, '0');
  return `${day.year}-${two(day.month)}-${two(day.day ?? 1)}`;
}

function current(id: string): Regime | undefined {
  const key = `${id} ${isoDay()}`;
  let regime = onDays.get(key);
  if (!regime) {
    const law = regimes.find(one => one.id === id);
    if (!law) return undefined;
    onDays.set(key, (regime = onDay(law, isoDay())));
  }
  return regime;
}

/** The laws that names stand for in a policy: one and the same list as long as they are the same laws of the same day. */
export function regimesOf(policy: Policy, names: readonly string[]): readonly Regime[] {
  const chosen = chosenRegimes(policy, names).map(({ regime }) => regime);
  const key = `${isoDay()} ${chosen.map(({ id }) => id).join(' ')}`;
  let list = lists.get(key);
  if (!list) lists.set(key, (list = chosen));
  return list;
}

/** Each duty under the laws that names stand for, once. */
export const dutiesOf = (policy: Policy, names: readonly string[]): readonly Duty[] =>
  dutiesUnder(policy, regimesOf(policy, names));

/** The rules of missing and weak disclosures under some laws; a duty that several laws know is reported once. */
export function dutyRulesUnder(laws: readonly Regime[]): readonly DutyRule[] {
  let rules = rulesOf.get(laws);
  if (!rules) rulesOf.set(laws, (rules = dutyRules(laws)));
  return rules;
}

export const dutyRulesOf = (policy: Policy, names: readonly string[]): readonly DutyRule[] =>
  dutyRulesUnder(regimesOf(policy, names));

/** The clause for a disclosure in the words of the law that a policy is read against. */
export const clauseFor = (policy: Policy, names: readonly string[], disclosure: Disclosure): Clause =>
  clauseUnder(disclosure, regimesOf(policy, names));
