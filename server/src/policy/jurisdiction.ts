import { phrases } from '../text/phrases';
import type { Policy } from './policy';

const unitedKingdom = phrases(
  'uk (gdpr/general data protection regulation)',
  'data protection act 2018',
  'data use and access act',
  "information commissioner's office",
  'information commissioner',
);

const union = phrases('eu gdpr', 'gdpr of the (eu/european union)', 'member state', 'lead supervisory authority');

interface Spoken {
  readonly unitedKingdom: boolean;
  readonly union: boolean;
}

const kept = new WeakMap<Policy, Spoken>();

function spokenOf(policy: Policy): Spoken {
  let spoken = kept.get(policy);
  if (!spoken) {
    const said = (set: typeof union) => policy.blocks.some(({ block, apart }) => !apart && block.has(set));
    kept.set(policy, (spoken = { unitedKingdom: said(unitedKingdom), union: said(union) }));
  }
  return spoken;
}

/** Whether a policy speaks of the law of the United Kingdom alone, which has a ground and an authority of its own. */
export const isBritish = (policy: Policy): boolean => spokenOf(policy).unitedKingdom && !spokenOf(policy).union;

/** Whether a policy speaks of the law of the United Kingdom at all. */
export const speaksOfBritain = (policy: Policy): boolean => spokenOf(policy).unitedKingdom;
