import { phrases } from '../../text/phrases';
import type { Place } from './place';

const policy = '(policy/policies/notice/statement/terms/agreement/document)';
const changing =
  '(change/changes/changed/update/updates/updated/modify/modified/modification~/amend~/revise~/revision~/alter/altered/alteration~/supplement~/review~)';

const changes = phrases(
  `${changing} … (this/our/the/such/these/its/privacy) .. ${policy}`,
  `(this/our/the/its) .. ${policy} … ${changing}`,
  `privacy (policy/notice/statement) … ${changing}`,
  `${changing} (to/in) (it/this page/these terms)`,
);

/** Whether the sentence is about changes of the policy itself. */
export const announcesChange = (place: Place): boolean => place.has(changes);
