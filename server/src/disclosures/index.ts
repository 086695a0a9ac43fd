import { automatedDecisions } from './automated-decisions';
import { children } from './children';
import { complaintToController } from './complaint-to-controller';
import { controllerContact } from './controller-contact';
import { controllerIdentity } from './controller-identity';
import { cookies } from './cookies';
import { dataCategories } from './data-categories';
import { dataSource } from './data-source';
import { deletionMethod } from './deletion-method';
import type { Disclosure } from './disclosure';
import { dpoContact } from './dpo-contact';
import { effectiveDate } from './effective-date';
import { furtherProcessing } from './further-processing';
import { internationalTransfers } from './international-transfers';
import { jointControllers } from './joint-controllers';
import { legalBasis } from './legal-basis';
import { legitimateInterests } from './legitimate-interests';
import { mandatoryProvision } from './mandatory-provision';
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
import { transferSafeguards } from './transfer-safeguards';

/** Every disclosure the product knows, in the usual order of a policy. */
export const disclosures: readonly Disclosure[] = [
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
