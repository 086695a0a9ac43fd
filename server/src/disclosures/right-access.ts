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
  usableForFree,
} from './rights';

/** What a copy is called: a printout or an extract gives the same. */
const copy = '(copy/copies/printout/printouts/duplicate/extract/transcript)';
const held = '(data/information/details/record/records/file/files)';

const name = phrases(
  '(right of/right to)? (access/accessing/copy of/copies of)',
  'subject access',
  'to (see/know/be informed)',
  '(see/seeing/viewing) (the/your/what/any/all)',
  '(be informed/know what)',
);

export const rightAccess: Disclosure = {
  key: 'right_access',
  title: 'the right of access',
  short: 'access',
  explain:
    'Readers must learn that they can ask whether data about them are held, and get a copy of the data with an explanation, free of charge.',
  lacks:
    'it only lets readers look at their own account, asks a fee, or does not say how to ask for a copy of all the data held',
  headings: rightsTitles,
  evidence: {
    lists: 'leadIn',
    found: phrases(
      // The right by its name, or a demand whose object is access or a copy.
      '(right to/rights to/entitled to) … … (access/accessing/copy/copies/inspect)',
      '(right of/rights of/following rights/rights include/rights including/rights are/rights such as/data protection rights) … … (access/copy)',
      'right .. (access/copy)',
      `${demand} .. (access/accessing/see/inspect/look at/examine/consult) .. (and/or)? .. (the/your/their/any/all/such/my/personal/to) .. ${held}`,
      `(request/requests/requesting/ask/asking/obtain/obtaining/receive/receiving/demand/get/want/provide/provided/send/sent/supply/supplied/seek/order/download/given/write in for) .. ${copy} of .. .. (${held}/it/what/everything)`,
      '(have/show/give/hand/get/receive/obtain) (you/us)? (a/the/one)? (free/full/printed/electronic)? (copy/copies) of (all/any/your/the/their/them/it/what/everything)',
      '(show/give/tell) you .. (data/information/details/records) … (copy/copies)',
      '(request/requesting/ask/asking/obtain/gain/seek) .. (access/disclosure) (to/of) .. (data/information/records)',
      '(request/requests/requesting/ask for/asking for/demand) .. (information/details) (about/on/of/concerning) .. (personal)? (data/information)',
      // "Request information (Art. 15)".
      '(information/disclosure) (under/pursuant to/according to/in accordance with)? (article/art) 15',
      '(request/receive/obtain/get) .. (export/exported file) of .. (data/information)',
      // "Write to the desk to see the information we hold about you".
      `(write/email/contact/ask/ring/call/apply) … to (see/view/inspect/access/know/learn) .. ${held} .. (we/i) .. (hold/have/keep/store)`,
      '(subject/data/information/personal information) access (request/requests/right/rights)',
      'access (request/requests)',
      'access to information (request/requests)',
      // A bare list of rights in which access stands beside its neighbours.
      '(access/accessing) .. (rectification/rectify/correction/correct/correcting/erasure/deletion/delete/restriction/portability/objection/opposition/amend/amendment/port)',
      '(rectification/correction/erasure/deletion/restriction/portability/objection/opposition) (and/or)? (right of/of/right to)? access',
      // To be told whether and what: the first half of Art. 15(1).
      '(right to/rights to/entitled to/request/ask for/ask us to/obtain/demand) .. (confirmation/confirm/know/learn/told/informed/find out) .. (whether/if/what/which/about/that/of the/of any/how)',
      `${demand} .. (know/told/informed/find out/learn/confirm) .. (what/which/whether/about) .. (data/information) .. (we/us/held/about you/our)`,
      '(ask/know/learn/see/told/tell you) .. (what/which) .. (we/is/are) (hold/held/have/keep/kept/store/stored) .. (on/about) you',
      '(right to/rights to/entitled to/can/may/ask to/like to/wish to/want to) .. (see/view/know/inspect/look at/learn) (what/which) .. (we/i/is/are) (hold/held/have/keep/kept/store/stored/collect/collected)',
      // "Information" is what older translations call access, where its neighbours stand beside it.
      'right (to/of) (information/disclosure) (about/on/of)? .. (and/or)? (correction/rectification/deletion/erasure/blocking)',
      '(can/may) (at any time/always/also)? (demand/request/obtain) (free)? (information/disclosure) (about/on) (the/your)? (personal)? data .. (stored/held/saved/kept/processed)',
      'know what (personal)? (data/information) (we/is/about)',
      // The controller's duty in the place of the reader's right: "on request we tell you which data are stored".
      `(right to/entitled to) (view/see/inspect/examine) .. .. (${held}/file/files)`,
      '(right/rights/entitled) .. provided with (details/information) (of/about/on) .. (processing/data)',
      `(insight into/insight in) .. ${held}`,
      `${demand} .. (find out/know/discover/establish) .. (what/which/whether) … ${held}`,
      `(disclose/disclosing) to (them/him/her/you/me) .. ${held}`,
      `(inform/tell/advise/notify) you … (which/what/whether) .. ${held} .. (stored/held/hold/store/kept/keep/process/processed/processing)`,
      '(ask/write to/contact) … (what/which) (data/information)? (we/is/are) (hold/held/have/keep/kept/store/stored) .. (on/about) you',
    ),
    weak: phrases(
      `(you/users/customers/members) (can/may/could/will/are able to/have the ability to) .. (view/review/see/check/access/look at/verify/inspect/consult/download) .. .. (your/their/any/the/personal) .. (profile/account information/account details/settings/${held})`,
      `(log in/login/sign in/logging in/signing in/visit/visiting/settings/dashboard/account/profile/page) .. (to/and/where you can)? .. (view/review/access/see/check) .. (your/their/any) .. ${held}`,
      `(view/review/access/check) .. (and/or)? (update/change/edit/correct/modify/delete/amend/manage) .. (your/their/any/the/personal) .. (${held}/account/profile)`,
      '(access/review/view) (and/or/update/change) .. (your/their/personal) .. (data/information/account)',
      // An account that shows what the reader typed in.
      `(log in/login/sign in/account/profile/dashboard/settings) .. (see/view/check/review) .. ${held} you .. (given/gave/provided/entered)`,
      '(where/if/to the extent) .. required by .. law .. access',
    ),
    not: phrases(
      // Access to something other than the reader's data, or by somebody else.
      'access (to)? (our/the/this/these/certain/other/any/all/parts/its) .. (service/services/site/sites/website/websites/app/application/applications/platform/feature/features/content/internet/software/product/products/page/pages/system/systems/part/parts/areas/area/network)',
      'access (control/controls/code/codes/point/points/token/tokens/log/logs/rights/permission/permissions/provider/time/times/data)',
      '(unauthorised/unauthorized/unlawful/accidental/illegal/improper) … access',
      'access (your/their/the/an/his) (own)? (account/accounts)',
      'access (token/rights management)',
      'access (is/be) (restricted/limited/granted/only)',
      '(have/has/having/limited/restricted/restrict/limit/grant/granting/granted/gives/gained/need/employees/staff/contractors/providers/parties/anyone/personnel) (who/may/can/will/only/limited/no/direct/authorised/authorized)? (have/has)? access (to)? (your/the/this/that/such/personal/all/only/it)',
      '(permission/permissions/consent) .. to access',
      'access (your/the) .. (location/camera/photos/photo/contacts/contact/microphone/device/calendar/gallery/storage/phone)',
      'access (from/by/via/through) .. (third/unauthorised/unauthorized/browser/mobile)',
      '(right/rights) .. to (suspend/terminate/refuse/deny/block/cancel/limit/restrict/disable) … access',
      'reserve~ .. (right/rights)',
      'reserving .. right',
      'all rights reserved',
      '(to/when you/you/users) (access/accessing) (and/or) (use/using)',
      'right of access to (the)? (court/justice)',
      '(intellectual/property/voting) rights',
    ),
    notSentence: phrases(
      ...otherResidents,
      ...ofOthers,
      '(hackers/improperly/intruders)',

      '(third party/third parties) .. access .. (your/personal) (information/data) .. (only/to perform)',
      ...licences,
      '(does not/do not/will not) request access',
      'request access (or/and) permission',
      'restriction of access',
      '(their/its) (privacy policy/privacy policies/own privacy)',
    ),
    also: rightNamed(name),
    inPolicy: rightsAnnounced(name),
    elsewhere: forOtherResidents,
    overall: usableForFree,
  },
  order: 80,
  clause: {
    heading: 'Your right of access',
    body: `You have the right to know whether we hold data about you. If we do, we give you a copy and tell you what we use the data for, who receives them, how long we keep them and where they come from (Article 15 GDPR).

Send your request to \${1:[e-mail address for requests]}. We answer within one month, and you pay nothing.`,
  },
  examples: [
    { found: 'You have the «right to see what we hold» about you. Write to desk@gull.example.' },
    { found: 'Members «may at any time demand information about the data stored» about them: desk@gull.example.' },
    { found: 'You may «ask what we hold on you». Ring us.' },
    { found: '«Write to the clerk to see the information we hold» about you.' },
    { found: 'You can «have a copy of your file» at the desk. Ring us.' },
    { found: 'You can ask us:\n- to «show you the records and hand you a copy»' },
    { found: 'You have the «right to access» the data that we hold about you.' },
    { found: 'You can «ask us for a copy of your data» at any time.' },
    { found: 'You have the right to:\n- «ask for a copy of what we hold»\n- move out' },
    { found: 'You have these rights: «access, correction, deletion, restriction, objection, portability».' },
    { found: '# Your rights\n\n«Access»: we tell you what is stored and why.' },
    { found: '| Right | What it gives you |\n|---|---|\n| «Right of access» | A printout of your file |' },
    { found: 'Every member may «request information about the personal data that we store».' },
    { found: 'To make a «subject access request», write to the harbour office.' },
    { found: 'You may request «information (Art. 15)» and rectification (Art. 16). Ring us.' },
    { found: 'You may «ask to see or correct your file». Ring us.' },
    { weak: '«You can view your profile» in the settings.' },
    { weak: 'Log in to «review and change your details».' },
    { none: 'Only two engineers have access to your data.' },
    { none: 'We protect the archive against unauthorised access.' },
    { none: 'The app asks for permission to access your location.' },
    { none: 'You need an account to access our services.' },
    { none: 'We reserve the right to suspend your access to the forum.' },
    { none: 'Access controls limit what each clerk sees.' },
  ],
};
