import { automatedDecisions } from './automated-decisions';
import { caAuthorizedAgent } from './ca-authorized-agent';
import { caCategoriesCollected } from './ca-categories-collected';
import { caDisclosed } from './ca-disclosed';
import { caFinancialIncentive } from './ca-financial-incentive';
import { caMetrics } from './ca-metrics';
import { caNonRetaliation } from './ca-non-retaliation';
import { caOptOutSignal } from './ca-opt-out-signal';
import { caPurposes } from './ca-purposes';
import { caRequestMethods } from './ca-request-methods';
import { caRetention } from './ca-retention';
import { caReviewChanges } from './ca-review-changes';
import { caRightCorrect } from './ca-right-correct';
import { caRightDelete } from './ca-right-delete';
import { caRightKnow } from './ca-right-know';
import { caRightLimit } from './ca-right-limit';
import { caRightOptOut } from './ca-right-opt-out';
import { caSensitiveUse } from './ca-sensitive-use';
import { caSoldShared } from './ca-sold-shared';
import { caSources } from './ca-sources';
import { caUnder16 } from './ca-under16';
import { caVerification } from './ca-verification';
import { children } from './children';
import { complaintToController } from './complaint-to-controller';
import { controllerContact } from './controller-contact';
import { controllerIdentity } from './controller-identity';
import { cookies } from './cookies';
import { dataCategories } from './data-categories';
import { dataSource } from './data-source';
import { deletionMethod } from './deletion-method';
import type { Disclosure } from './disclosure';
import { doNotTrack } from './do-not-track';
import { dpoContact } from './dpo-contact';
import { effectiveDate } from './effective-date';
import { furtherProcessing } from './further-processing';
import { internationalTransfers } from './international-transfers';
import { jointControllers } from './joint-controllers';
import { legalBasis } from './legal-basis';
import { legitimateInterests } from './legitimate-interests';
import { lgpdAgentResponsibilities } from './lgpd-agent-responsibilities';
import { lgpdFormDuration } from './lgpd-form-duration';
import { lgpdRightsArt18 } from './lgpd-rights-art18';
import { mandatoryProvision } from './mandatory-provision';
import { pipedaPolicyCopies } from './pipeda-policy-copies';
import { pipedaRelatedOrganisations } from './pipeda-related-organisations';
import { policyChanges } from './policy-changes';
import { purposes } from './purposes';
import { recipients } from './recipients';
import { representative } from './representative';
import { retention } from './retention';
import { rightAccess } from './right-access';
import { rightComplaint } from './right-complaint';
import { rightErasure } from './right-erasure';
import { rightObjection } from './right-objection';
import { rightPortability } from './right-portability';
import { rightRectification } from './right-rectification';
import { rightRestriction } from './right-restriction';
import { rightWithdrawConsent } from './right-withdraw-consent';
import { rightsExercise } from './rights-exercise';
import { security } from './security';
import { specialCategories } from './special-categories';
import { storageLocation } from './storage-location';
import { thirdPartyTracking } from './third-party-tracking';
import { transferSafeguards } from './transfer-safeguards';

/** Every disclosure the product knows, in the usual order of a policy. */
export const disclosures: readonly Disclosure[] = [
  caAuthorizedAgent,
  caCategoriesCollected,
  caDisclosed,
  caFinancialIncentive,
  caMetrics,
  caNonRetaliation,
  caOptOutSignal,
  caPurposes,
  caRequestMethods,
  caRetention,
  caReviewChanges,
  caRightCorrect,
  caRightDelete,
  caRightKnow,
  caRightLimit,
  caRightOptOut,
  caSensitiveUse,
  caSoldShared,
  caSources,
  caUnder16,
  caVerification,
  doNotTrack,
  lgpdAgentResponsibilities,
  lgpdFormDuration,
  lgpdRightsArt18,
  pipedaPolicyCopies,
  pipedaRelatedOrganisations,
  thirdPartyTracking,
  automatedDecisions,
  children,
  complaintToController,
  controllerContact,
  controllerIdentity,
  cookies,
  dataCategories,
  dataSource,
  deletionMethod,
  dpoContact,
  effectiveDate,
  furtherProcessing,
  internationalTransfers,
  jointControllers,
  legalBasis,
  legitimateInterests,
  mandatoryProvision,
  policyChanges,
  purposes,
  recipients,
  representative,
  retention,
  rightAccess,
  rightComplaint,
  rightErasure,
  rightObjection,
  rightPortability,
  rightRectification,
  rightRestriction,
  rightWithdrawConsent,
  rightsExercise,
  security,
  specialCategories,
  storageLocation,
  transferSafeguards,
];
