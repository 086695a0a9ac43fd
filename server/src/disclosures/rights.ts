import { mentions } from '../policy/mentions';
import type { Placed, Policy } from '../policy/policy';
import { phrases } from '../text/phrases';
import type { Evidence } from './disclosure';

/*
 * What the texts on the rights of Arts. 15 to 22 have in common: the openings that turn a verb into a demand of the reader,
 * the names of the neighbouring rights (a bare list of them is a statement of each), the usual titles.
 */

/** "You have the right to", "you can ask us to", "if you wish to", "to exercise your right of". */
export const demand =
  '(right/rights/entitled/entitles/request/requests/requesting/requested/ask/asks/asking/demand/demanding/require us/requiring us/want us/want to/wish/wishes/like to/like us/would like/instruct/instruct us/apply/option to/options to/opportunity/ability/able to/possible to/possibility/enable you/enables you/allow you/allows you/let us know/(you/users/individuals/customers/members/subscribers) (can/may/could/might/will/are free/shall)/exercise/exercising/contact us/contacting us/email us/emailing/write to us/writing to/submit/submitting/insist/choose to/claim/obtain the/us to/in order to/free to/help you)';

/** What the reader's demand is about. */
export const things =
  '(data/information/details/record/records/account/accounts/profile/profiles/content/copy/copies/it/them/that/these/everything/particulars/inaccuracies/errors/images/recordings/entries)';

export const rightsTitles = phrases(
  '(your/the/individual/privacy/data/legal/statutory/consumer/user/users/information/subject/gdpr/eu/eea/european/european union) .. rights',
  'rights (of/you/and/under/as/in relation/with respect/regarding)',
  'right (to/of)',
  'subject rights',
  'rights',
  '(access/accessing/updating/correcting/reviewing/managing/controlling/changing/deleting) .. (your/personal) .. (data/information/account)',
  '(access/correction/review/update) and .. (correction/deletion/erasure/update/control/choice/choices/access/amendment)',
  '(your/privacy/data) (choices/options/controls)',
  'choices and .. (access/rights/control)',
  'what (can/choices/options) .. you',
  'control .. (your/over) .. (data/information)',
);

// A channel, a place or a way named for requests: "write to us at the address above to exercise your rights".
const wayToAsk = phrases(
  '(exercise/exercising/enforce/assert/invoke/use/make use) (of)? (your/these/those/this/any/such/the/all/one/each) … (contact/contacting/email/emailing/write/writing/form/mail/send/sending/call/calling/settings/via/through/using/by/at/reach/log)',
  '(contact/contacting/email/emailing/write/writing/call/calling/reach/message/settings/form/send/submit/mail) … (exercise/exercising/enforce/assert/invoke/use) .. (right/rights)',
  '(request/requests/enquiry/enquiries/question/questions/query/queries/concern/concerns/inquiries/comments) … (contact/contacting/email/emailing/write/writing/mail/send/sent/call/form/reach/directed/addressed/submitted/made/at)',
  '(contact/contacting/email/emailing/write to/writing to/call/mailing/reach) .. (us/our/the/me) … (request/access/correct/update/delete/amend/change/remove/copy/object/withdraw/rights/question/questions/query/queries/privacy/concern/concerns/data/information)',
  '(request/access/correct/update/delete/amend/change/remove/copy/object/restrict/rights) … (contact/contacting/emailing/writing to/write to/email/calling/logging in/account settings/the form/our form/your settings/your account/profile)',
  '(contact/email/write to/call) (us/me)',
  'by (email/post/letter/phone)',
  '(contact/contacting) (details/information/form/page)',
);

const waysKept = new WeakMap<Policy, boolean>();

function showsHowToAsk(policy: Policy): boolean {
  let known = waysKept.get(policy);
  if (known === undefined) {
    known = policy.blocks.some((placed: Placed) => !placed.apart && mentions(placed, wayToAsk).length > 0);
    waysKept.set(policy, known);
  }
  return known;
}

/** A right that the reader cannot use is too little: the text has to show some way to ask. */
export function usable(_evidence: readonly Evidence[], policy: Policy): 'weak' | undefined {
  return showsHowToAsk(policy) ? undefined : 'weak';
}
