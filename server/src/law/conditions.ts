import type { Condition, Reading } from './regime';

/** Art. 14 applies as soon as data come from anyone but the reader. */
export const dataComeFromOthers: Condition = reading => reading.shows('data_source') ?? reading.states('data_source');

/** Safeguards are owed for every transfer that the text discloses (Art. 13(1)(f)). */
export const dataLeaveTheUnion: Condition = reading => reading.states('international_transfers');

/**
 * Consent is used as soon as the text says so, and wherever it speaks of marketing or of cookies that need consent
 * (Arts. 6(1)(a), 7(3); ePrivacy Directive Art. 5(3)).
 */
export const consentIsUsed: Condition = reading => reading.shows('right_withdraw_consent');

const RIGHTS = [
  'right_access',
  'right_rectification',
  'right_erasure',
  'right_restriction',
  'right_objection',
  'right_portability',
] as const;

/** The text names none of the rights of Arts. 15 to 21. */
export const noRightIsNamed = (reading: Reading): boolean => RIGHTS.every(key => !reading.states(key));
