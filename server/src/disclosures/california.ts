import type { Placed } from '../policy/policy';
import { phrases } from '../text/phrases';

/*
 * What the disclosures of the California Consumer Privacy Act (CCPA) have in common. A general statement counts for
 * Californians, too; one for the people of another place does not.
 */

/** Usual titles of the part for Californians. */
export const californiaTitles = [
  '(california/californian/californians)',
  '(ccpa/cpra)',
  '(state/us/u s/consumer) (state)? privacy (rights/notice/laws)',
  'do not sell',
  'notice at collection',
  'shine the light',
] as const;

const others = phrases(
  '(gdpr/eea/european/europe/eu/uk/united kingdom/switzerland/swiss/brazil/lgpd/canada/canadian/pipeda)',
);
const own = phrases('(california/californian/ccpa/cpra/us/united states/consumer/consumers/state/states)');

/** Sections for the people of other places: their rights are not those of the CCPA, however alike they sound. */
export function notForCalifornians({ section }: Placed): boolean {
  for (let at: Placed['section'] | undefined = section; at; at = at.parent) {
    if (at.heading?.has(others) && !at.heading.has(own)) return true;
  }
  return false;
}

/** What turns a verb into a demand of the consumer: "you have the right to", "you may ask us to". */
export const consumerMay =
  '((right/rights) (to/of)/rights include/following rights/entitled to/((you/consumers/residents/californians) (can/may/could) (also)?)/(ask/asking/request/requesting/require/direct) (us/that we)? (to)?)';

/** The categories of personal information by the names of the Act. */
export const statutoryCategories =
  '(identifiers/identifier/commercial information/internet activity/internet or other (electronic)? network activity/network activity/geolocation/geolocation data/biometric information/audio/inferences/inference/professional or employment/employment information/education information/protected classification/protected classifications/characteristics of protected/customer records)';

export const twelveMonths = '(last/past/preceding/previous/prior) (12/twelve) (12/twelve)? months';
