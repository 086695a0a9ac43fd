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

const kept = new WeakMap<Policy, boolean>();

/** Whether a policy speaks of the law of the United Kingdom alone, which has a ground and an authority of its own. */
export function isBritish(policy: Policy): boolean {
  let british = kept.get(policy);
  if (british === undefined) {
    const said = (set: typeof union) => policy.blocks.some(({ block, apart }) => !apart && block.has(set));
    kept.set(policy, (british = said(unitedKingdom) && !said(union)));
  }
  return british;
}
