import { phrases } from '../text/phrases';
import type { Disclosure } from './disclosure';
import {
  demand,
  forOtherResidents,
  licences,
  ofOthers,
  otherResidents,
  rightNamed,
  rightsAnnounced,
  rightsTitles,
  usableBeyondProfile,
} from './rights';

const correct =
  '(correct/corrected/correcting/correction/corrections/rectify/rectified/rectifying/rectification/amend/amended/amending/amendment/amendments/update/updated/updating/modify/modified/modifying/modification/change/changed/changing/edit/edited/complete/completed/completion/fix/supplement/revise/adjust/adjusted/alter/altered/mend/mended/remedy/remedied)';
const wrong =
  '(inaccurate/incorrect/incomplete/wrong/outdated/out of date/erroneous/inaccuracies/inaccuracy/errors/mistake/mistakes/false/misleading/untrue/inexact/imprecise)';
const held = '(data/information/details/record/records/file/files/particulars/it/them)';

const name = phrases('(rectif~/correct/correction/correcting/corrections/amend/amendment/update/updating)');

export const rightRectification: Disclosure = {
  key: 'right_rectification',
  title: 'the right to rectification',
  short: 'rectification',
  explain: 'Readers must learn that they can have wrong data about them corrected and incomplete data completed.',
  lacks: 'it only lets readers edit their own account, or it does not say how to have other data corrected',
  headings: rightsTitles,
  evidence: {
    lists: 'leadIn',
    found: phrases(
      '(write to/contact/email/mail/tell/ring/call/ask) … (and/then) (we/i) (will/shall) … (correct/rectify/amend/change/update) .. (it/them/data/information/details/records/file)',
      'rectif~',
      // "Write to us to see your file or to correct it".
      `(write/email/contact/ask/ring/call/apply) … to (see/view/inspect/access) … (or/and) (to)? (correct/amend/update/change) (it/them)`,
      // Told of a mistake, the writer mends it: the right in the words of a promise.
      `(tell us/tell me/let us know/contact us/write to us/email us) … ${wrong} … (put right/put straight/corrected/mended/fixed/amended/(correct/fix/change/amend/rectify/mend) (it/this/that/them))`,
      `${wrong} … (tell us/let us know/contact us/write to us/email us/inform us/notify us) … (we/we'll) (will/shall)? (put/set/correct/fix/amend/change/update/rectify/mend) (it/this/that/them)`,
      '(correct/amend/rectify) .. (factual/any) (error/mistake)',
      '(challenge/contest/dispute/question) (the)? (accuracy/correctness) of .. (data/information/details/records)',
      `(ask/asking/request/require/demand/insist) .. ${held} .. (be/is/are) (corrected/rectified/amended/updated/completed/changed)`,
      `${wrong} .. (put right/set right/put straight/set straight/fixed/mended/straightened out)`,
      `(put/putting/set/setting) .. ${wrong} .. right`,
      '(right/rights/entitled) … … (correct/corrected/correction/corrections/amend/amended/amendment/update/updated/modify/modified/modification/change/changed/inaccurate/inaccuracies)',
      `${demand} … (correct/corrected/correcting/correction/amend/amended/amendment/update/updated/updating/modify/modified/modification) … (your/their/the/any/such/inaccurate/incorrect/personal/that/this)? ${held}`,
      `${demand} … (change/edit/revise/complete/fix) (the/your/their/any/such) .. (personal)? (data/information)`,
      '(have/get) (your/the/their/all/any/this/that/such/them/it) … (corrected/rectified/amended/completed/updated)',
      `${correct} .. (of/any/the/all)? ${wrong}`,
      `${wrong} … ${correct}`,
      `${correct} … ${wrong}`,
      `(access/accessing/copy/erasure/deletion/delete/erase/restriction/portability/objection) .. (correction/correcting/correct/corrections/amendment/amend/updating/modification/modify)`,
      `(correction/correcting/amendment) .. (erasure/deletion/delete/deleting/restriction/portability/objection/removal)`,
    ),
    weak: phrases(
      // Self-service, and the reader's duty to report changes.
      '(change/update/edit/amend/correct) your .. (name/address/email/phone/number/details/information/data/photo) … (in/under/on/via/through) (your/the)? .. (settings/profile/account/portal/app/dashboard)',
      '(parents/employees/members/customers/students/staff/patients/tenants) (should/must) .. (inform/tell/notify) … (change/changes) (of/in/to) .. (address/name/details/data/circumstances)',
      `(you/customers/members/users/employees/students/parents/patients/responsible) (must/should/have to/for/are obliged to/need to/are responsible for) .. (keep/keeping) (your/their) .. ${held} .. (up to date/current/accurate)`,
      '(let us know/notify us/tell us/inform us) … (if/when) (your/any/the) .. (data/information/details/address/name) .. (change/changes/changed/wrong/incorrect/inaccurate/out of date)',
      `(you/users/customers/members) (can/may/could/will/should/must/are able to/have the ability to) … (update/edit/change/modify/correct/amend) … (account/profile/settings/preferences/information/data/details)`,
      `(log in/login/sign in/logging in/visit/visiting/go to/settings/dashboard/account/profile/page/section) … (update/edit/change/modify/correct/amend) … (information/data/details/profile)`,
      `(let us know/notify us/tell us/inform us/advise us/keep us informed/keep us updated/contact us) .. (if/when/of/about/as soon as) … (change/changes/changed/incorrect/inaccurate/out of date)`,
      `(review/view/access/check) .. (update/change/edit/correct/modify/amend) .. (your/their/any/the/personal) .. (information/data/details/account/profile)`,
      `(update/correct/amend/modify/edit) .. (your/their) .. (personal)? (information/data/details/profile)`,
    ),
    not: phrases(
      // Changes to the text, the service or the reader's settings, and data the controller keeps up to date by itself.
      `${correct} (to)? (this/our/the/these/of this) .. (policy/policies/notice/statement/terms/agreement/practices/document/page/site/website/service/services/app/application/software)`,
      '(policy/notice/statement/terms/software/app/application/services) .. (update/updates/updated/change/changes/changed/modify/modified/amend/amended/revised)',
      '(correct/change/modify/update/adjust/edit/amend) (your/the/any)? .. (cookie/cookies/browser/browsers/preferences/password/email preferences/choices/mind/device)',
      '(correct/change/modify/update/adjust/edit/amend) (your/the/any)? (browser/privacy/email/notification/device/account)? settings',
      '(correct/fix) .. (bug/bugs/technical/problems)',
      `${wrong} (in/of/on/with) (our/the/this/these) .. (app/application/site/website/service/services/software/system/systems/product/products/code)`,
      '(correctly/correct) (functioning/operation/display)',
      'reserve~ .. (right/rights)',
      '(when/as) (you/users) … (change/update/modify/edit)',
      'notify .. (of)? .. (change/changes) .. (law/policy/ownership)',
      'all rights reserved',
      'change of (control/ownership/purpose)',
      'right~ … (change/update/modify/amend) .. (terms/policy/notice/at any time without)',
      'up to date (with/on)',
      'updates (about/on/to/from/regarding)',
      '(changes/updates) (to/in) (our/this/the)',
    ),
    notSentence: phrases(...otherResidents, ...ofOthers, ...licences, 'feedback .. (submit/provide)'),
    also: rightNamed(name),
    inPolicy: rightsAnnounced(name),
    elsewhere: forOtherResidents,
    overall: usableBeyondProfile,
  },
  order: 81,
  clause: {
    heading: 'Your right to have data corrected',
    body: `You have the right to have wrong data about you corrected and incomplete data completed, without delay (Article 16 GDPR).

You can change \${1:[name and address]} yourself under \${2:[name of the page]}. For everything else, write to \${3:[e-mail address for requests]}.`,
  },
  examples: [
    { weak: 'You «may update your profile» in your account settings.' },
    { found: 'You can «have mistakes put right». Ring us.' },
    { found: 'Members can look at their data and «have them corrected» or erased. Ring us.' },
    { found: 'You can demand the «rectification» of your data.' },
    { found: 'If something is «wrong, we correct» it.' },
    { found: 'You have the right to:\n- see your file\n- have «incorrect entries corrected»' },
    { found: 'Your rights are «access, correction, deletion» and portability.' },
    { found: '# Your rights\n\n«Correction»: tell the desk what is out of place.' },
    { found: 'You may «ask us to update the information» that we hold.' },
    { weak: '«You can edit your profile» at any time.' },
    { weak: 'Please «tell us if your address changes».' },
    { none: 'We update this policy every spring.' },
    { none: 'You can change your cookie settings in the browser.' },
    { none: 'We fix bugs so that the map displays the correct street.' },
    { none: 'We reserve the right to modify the terms.' },
  ],
};
