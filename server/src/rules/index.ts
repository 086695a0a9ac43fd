import { archaicWord } from './archaic-word';
import { basesApart } from './bases-apart';
import { basesStacked } from './bases-stacked';
import { basesToChooseFrom } from './bases-to-choose-from';
import { basisUnfit } from './basis-unfit';
import { basisWithoutPurpose } from './basis-without-purpose';
import { brokenReference } from './broken-reference';
import { changeNotice } from './change-notice';
import { consentByUse } from './consent-by-use';
import { consentWithoutWithdrawal } from './consent-without-withdrawal';
import { contentsMismatch } from './contents-mismatch';
import { contradiction } from './contradiction';
import { definedTwice } from './defined-twice';
import { doubleNegation } from './double-negation';
import { duplicateHeading } from './duplicate-heading';
import { effectiveDateOld } from './effective-date-old';
import { emptySection } from './empty-section';
import { hiddenActor } from './hidden-actor';
import { interestNotNamed } from './interest-not-named';
import { longSentence } from './long-sentence';
import { missingEffectiveDate } from './missing-effective-date';
import { numberingGap } from './numbering-gap';
import { obligationNotNamed } from './obligation-not-named';
import { overclaimSecurity } from './overclaim-security';
import { placeholderLeft } from './placeholder-left';
import { purposeWithoutBasis } from './purpose-without-basis';
import { riskShift } from './risk-shift';
import type { Rule } from './rule';
import { specialCategoryWithoutCondition } from './special-category-without-condition';
import { staleLaw } from './stale-law';
import { termCapitalsVary } from './term-capitals-vary';
import { thirdPersonData } from './third-person-data';
import { undefinedTerm } from './undefined-term';
import { unusedTerm } from './unused-term';
import { vagueData } from './vague-data';
import { vagueDiscretion } from './vague-discretion';
import { vagueGenerality } from './vague-generality';
import { vagueLaw } from './vague-law';
import { vagueList } from './vague-list';
import { vagueMay } from './vague-may';
import { vagueNecessity } from './vague-necessity';
import { vaguePurpose } from './vague-purpose';
import { vagueQuantity } from './vague-quantity';
import { vagueRecipient } from './vague-recipient';
import { vagueReference } from './vague-reference';
import { vagueRetention } from './vague-retention';
import { vagueTiming } from './vague-timing';
import { vagueTransfer } from './vague-transfer';
import { withdrawalHarder } from './withdrawal-harder';
import { wordyPhrase } from './wordy-phrase';

/** Every rule that reads the text itself; those of missing and weak disclosures are made from `law/` in `rules/disclosures.ts`. */
export const rules: readonly Rule[] = [
  archaicWord,
  basesApart,
  basesStacked,
  basesToChooseFrom,
  basisUnfit,
  basisWithoutPurpose,
  brokenReference,
  changeNotice,
  consentByUse,
  consentWithoutWithdrawal,
  contentsMismatch,
  contradiction,
  definedTwice,
  doubleNegation,
  duplicateHeading,
  effectiveDateOld,
  emptySection,
  hiddenActor,
  interestNotNamed,
  longSentence,
  missingEffectiveDate,
  numberingGap,
  obligationNotNamed,
  overclaimSecurity,
  placeholderLeft,
  purposeWithoutBasis,
  riskShift,
  specialCategoryWithoutCondition,
  staleLaw,
  termCapitalsVary,
  thirdPersonData,
  undefinedTerm,
  unusedTerm,
  vagueData,
  vagueDiscretion,
  vagueGenerality,
  vagueLaw,
  vagueList,
  vagueMay,
  vagueNecessity,
  vaguePurpose,
  vagueQuantity,
  vagueRecipient,
  vagueReference,
  vagueRetention,
  vagueTiming,
  vagueTransfer,
  withdrawalHarder,
  wordyPhrase,
];
