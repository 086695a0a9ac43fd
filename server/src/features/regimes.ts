import { gdpr } from '../law/gdpr';
import type { Regime } from '../law/regime';
import { type DutyRule, dutyRules } from '../rules/disclosures';

/** The laws a policy can be read against, by the name that settings and the command line use. */
export const regimes: Readonly<Record<string, Regime>> = { gdpr };

export const regimeNames: readonly string[] = Object.keys(regimes);

export const defaultRegimes: readonly string[] = ['gdpr'];

const kept = new Map<string, readonly DutyRule[]>();

/** The rules of missing and weak disclosures under some laws; a duty that several laws know is reported once. */
export function dutyRulesOf(names: readonly string[]): readonly DutyRule[] {
  const key = names.join(' ');
  let rules = kept.get(key);
  if (!rules) {
    const byId = new Map<string, DutyRule>();
    for (const name of names) {
      const regime = regimes[name];
      for (const rule of regime ? dutyRules(regime) : []) if (!byId.has(rule.id)) byId.set(rule.id, rule);
    }
    rules = [...byId.values()];
    kept.set(key, rules);
  }
  return rules;
}
