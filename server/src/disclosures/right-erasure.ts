import { phrases } from '../text/phrases';
import type { Disclosure, Evidence } from './disclosure';
import {
  demand,
  forOtherResidents,
  ofOthers,
  otherResidents,
  rightNamed,
  rightsAnnounced,
  rightsTitles,
  usable,
} from './rights';

const erase =
  '(erase/erased/erasing/erasure/delete/deleted/deleting/deletion/remove/removed/removing/removal/destroy/destroyed/destruction/wipe/wiped/wiping/shred/shredded/bin/binned/expunge/purge/purged/scrub/scrubbed/taken off/eliminate/eliminated/elimination/cancel/cancellation/forget)';
const noun = '(erasure/deletion/removal/elimination/cancellation/destruction)';

const name = phrases('(eras~/delet~/removal/remove/forgotten)');

const AT_WILL =
  /\bif we (?:deem|consider|think|find|believe) (?:it |this |that )?(?:appropriate|fit|necessary|reasonable|justified)\b/i;

/** What the writer does if it pleases is no right of the reader. */
const atWill = (evidence: readonly Evidence[]): boolean =>
  evidence.length > 0 && evidence.every(({ placed: { block } }) => AT_WILL.test(block.text));

export const rightErasure: Disclosure = {
  key: 'right_erasure',
  title: 'the right to erasure',
  short: 'erasure',
  explain: 'Readers must learn that they can have their data erased, for instance when the data are no longer needed.',
  lacks: 'it only lets readers close their account, or it does not say how to have their data erased',
  headings: rightsTitles,
  evidence: {
    lists: 'leadIn',
    found: phrases(
      `(right/rights/entitled) … … (erase/erased/erasing/erasure/delete/deleted/deleting/deletion/removal/removed/remove/forgotten/cancellation)`,
      'right to be forgotten',
      `to (delete/erase/remove) .. (data/information/records) … (contact/reach out/email/write/send/mail)`,
      'be forgotten',
      `${demand} … ${erase} .. (of/the/your/their/any/all/such/my/that/this/personal/certain/some)? .. (data/information/details/records/record/it/them/everything/content/images)`,
      `${demand} .. (no longer (keep/hold/store/retain)/dispose of) (your/my/their/the/it/them)`,
      `(on/upon) application (we/i) … ${erase}`,
      `${demand} .. (the)? ${noun} of .. (what/everything/any/all/your/the/their/my/data/information)`,
      // The same with the data as subject: "that your data be deleted".
      `${demand} .. .. (data/information/details/records/record/it/them/everything/file/files/documents) .. (be/is/are/being/to be) (permanently/completely/fully)? (erased/deleted/removed/destroyed/wiped/purged/cancelled/taken off/taken down)`,
      `${demand} … (erase/delete/remove/destroy/purge/wipe/shred) .. (your/their/his/the) .. (file/files/documents/entry/history)`,
      '(tell us/tell me/let us know/ask us/contact us/write to us/email us) … (get rid of/dispose of) (it/them/your/the/that/everything)',
      `(request/requests/requesting/ask for/asking for/demand) (for/the/a)? (of/data/account)? ${noun}`,
      `${noun} (request/requests)`,
      `(have/get) (your/the/their/all/any/this/that/such/them/it) … (erased/deleted/removed/destroyed/wiped/shredded)`,
      `(at/upon/on/after/following/receipt of) (your/written/the/a)? .. request … ${erase}`,
      `${erase} … (at/upon/on) (your/written/the)? .. request`,
      // Asked, the writer acts: "write to me and I will delete your data".
      `(write to/contact/email/mail/tell/ring/call/ask) … (and/then) (we/i) (will/shall) … ${erase} .. (it/them/everything/data/information/details/records/file)`,
      // Bare lists of rights.
      `(access/rectification/correction/correct/update/amendment/amend/modify/change/restriction/portability/objection/review/blocking/view/edit) .. (erasure/deletion/delete/deleting/erase/cancellation/removal/remove)`,
      `${noun} .. (restriction/portability/objection/rectification/correction/limitation/access/anonymisation)`,
    ),
    weak: phrases(
      `(you/users/customers/members) (can/may/could/will/are able to) … (delete/close/cancel/deactivate/remove) … (account/profile/registration/membership)`,
      `(delete/deleting/close/closing/deactivate/deactivating/cancel/deletion of) (your/their/the/my/an)? .. (account/profile/registration)`,
      `account deletion`,
      `(you/users) (can/may/could) … (delete/erase/remove) … (data/information/content)`,
    ),
    not: phrases(
      // Cleaning a browser or a device, and what the controller does of its own accord.
      `${erase} … (cookie/cookies/cache/history/browser/beacons/device identifiers)`,
      `${erase} (the/our/this)? (app/application/software)`,
      `(cookie/cookies/cache) … ${erase}`,
      'reserve~ .. (right/rights)',
      'right~ .. (to)? (remove/delete/refuse/edit) … (content/post/posts/comment/comments/user/users/account)',
      'all rights reserved',
      '(cancel/cancellation) .. (order/orders/booking/subscription/contract/payment/newsletter)',
      '(before/until/when/after/once/if) (it/they/we) (is/are/have) .. (deleted/erased)',
      '(remove/removed/removal) .. from .. (list/lists/mailing/newsletter)',
    ),
    notSentence: phrases(
      ...otherResidents,
      ...ofOthers,
      'we may .. (terminate/suspend)',
      '(means/definition) .. (any operation/operations)',
      '(adaptation/retrieval/structuring) .. (alteration/consultation)',

      'if … (learn/discover/become aware/believe/find/determine) … (child/children/minor/minors/under)',
      '(child/children/minor/under #/minors) … (without/verification) … (delete/remove)',
    ),
    also: rightNamed(name),
    inPolicy: rightsAnnounced(name),
    elsewhere: forOtherResidents,
    overall: (evidence, policy) => (atWill(evidence) ? 'weak' : usable(evidence, policy)),
  },
  order: 82,
  clause: {
    heading: 'Your right to have data erased',
    body: `You have the right to have your data erased (Article 17 GDPR). It holds if we no longer need them, if you withdraw your consent or object to the use, if we used them unlawfully, or if a law obliges us to erase them. We keep what \${1:[name of the law, for instance the tax code]} obliges us to keep, and nothing else.

Send your request to \${2:[e-mail address for requests]}.`,
  },
  examples: [
    { found: 'You are entitled to ask us to «have your records wiped». Write to desk@gull.example.' },
    { found: 'Members can look at their data and «have them corrected or erased». Ring us.' },
    { found: 'You have the «right to have your data erased».' },
    { found: 'You can «ask us to delete the messages and other data» at any time.' },
    { found: 'You have the right to:\n- see your file\n- «deletion»' },
    { found: 'Your rights are «access, correction, deletion, restriction» and portability.' },
    { found: 'This is also called the «right to be forgotten».' },
    { found: '# Your rights\n\n«Erasure»: tell us what has to go.' },
    { found: '«On your request we remove» everything we hold.' },
    { weak: 'You can «delete your account» in the app.' },
    { weak: '«You may close your profile» under Settings.' },
    { none: 'You can delete cookies in your browser.' },
    { none: 'We delete server logs after a week.' },
    { none: 'We reserve the right to remove offensive comments.' },
    { none: 'You can erase the browser history.' },
  ],
};
