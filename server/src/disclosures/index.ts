import { controllerContact } from './controller-contact';
import { controllerIdentity } from './controller-identity';
import { dataCategories } from './data-categories';
import { dataSource } from './data-source';
import { deletionMethod } from './deletion-method';
import type { Disclosure } from './disclosure';
import { dpoContact } from './dpo-contact';
import { internationalTransfers } from './international-transfers';
import { jointControllers } from './joint-controllers';
import { recipients } from './recipients';
import { representative } from './representative';
import { retention } from './retention';
import { specialCategories } from './special-categories';
import { storageLocation } from './storage-location';
import { transferSafeguards } from './transfer-safeguards';

/** Every disclosure the product knows, in the usual order of a policy. */
export const disclosures: readonly Disclosure[] = [
  controllerContact,
  controllerIdentity,
  dataCategories,
  dataSource,
  deletionMethod,
  dpoContact,
  internationalTransfers,
  jointControllers,
  recipients,
  representative,
  retention,
  specialCategories,
  storageLocation,
  transferSafeguards,
];
