import { phrases } from '../text/phrases';
import type { Policy } from './policy';
import { placesWhere } from './stretches';

const unitedKingdom = phrases(
  'uk (gdpr/general data protection regulation)',
  'data protection act 2018',
  'data use and access act',
  "information commissioner's office",
  'information commissioner',
);

const union = phrases('eu gdpr', 'gdpr of the (eu/european union)', 'member state', 'lead supervisory authority');

const ofBritain = placesWhere(({ block, apart }) => !apart && block.has(unitedKingdom));
const ofUnion = placesWhere(({ block, apart }) => !apart && block.has(union));

interface Spoken {
  readonly unitedKingdom: boolean;
  readonly union: boolean;
}

const kept = new WeakMap<Policy, Spoken>();

function spokenOf(policy: Policy): Spoken {
  let spoken = kept.get(policy);
  if (!spoken) {
    spoken = { unitedKingdom: ofBritain(policy).length > 0, union: ofUnion(policy).length > 0 };
    kept.set(policy, spoken);
  }
  return spoken;
}

/** Whether a policy speaks of the law of the United Kingdom alone, which has a ground and an authority of its own. */
export const isBritish = (policy: Policy): boolean => spokenOf(policy).unitedKingdom && !spokenOf(policy).union;

/** Whether a policy speaks of the law of the United Kingdom at all. */
export const speaksOfBritain = (policy: Policy): boolean => spokenOf(policy).unitedKingdom;
