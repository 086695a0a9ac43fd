import { phrases } from '../text/phrases';

// A link, a name or a domain often stands between the act and the consent.
const act =
  '(using/use of/your use/continued use/doing so/doing this/visiting/accessing/browsing/entering/continuing/submitting/ordering/registering/providing/downloading/installing/playing/subscribing/joining/buying/purchasing/placing/opening/creating/signing/logging in/making/sending/contacting/filling/completing/giving/sharing/staying/remaining/attending/participating/taking part/calling/booking/applying/uploading/posting/interacting/connecting/scrolling/closing/viewing/working/dealing)';
const agree =
  '(agree~/consent~/accept/accepts/accepting/acceptance/give us permission/giving us permission/gives us permission/give permission/give your permission/acknowledge and agree/acknowledge and accept/authorise us/authorize us)';
const doing =
  '(use/visit/access/browse/continue/submit/register/provide/open/enter/order/book/call/ring/come to/stay/download/install/create/sign up/log in/send/contact/give/share/join/apply/upload/post/interact)';
const assent = '(acceptance/consent/agreement/agree/agreed/consented/accept/accepts/accepted/approval/permission)';

const deed =
  '(continued/continuing/any/further)? (use/visit/access/submission/submitting/registration/registering/using/visiting/accessing/browsing/continuing/scrolling/entering/entry/downloading/installing/attendance/participation/provision)';

export const byUse = phrases(
  `(by/through/upon/in) (your)? ${act} … … you .. ${agree} (to)?`,
  `(by/through/upon) (your)? ${act} … … you are giving us (your)? (permission/consent)`,
  `(if/when/where/whenever/once) you .. ${doing} … you .. ${agree} (to)?`,
  // The act itself is the subject: "submission of the form means that you agree".
  `${deed} … (constitutes/constitute/means that/means you/means your/means acceptance/means consent/will mean/signifies/indicates/implies/represents/confirms/expresses/shows/amounts to/counts as) … ${assent}`,
  `${deed} … (considered/deemed/taken/treated/regarded/understood/seen) (to be/as)? .. ${assent}`,
  '(deemed/considered/presumed/assumed/taken/treated/regarded) (to have/as having/as/to)? .. (consented/consent/agreed/agree/accept/given your consent/accepted)',
  '(any/all/your) use … subject to your (acceptance/consent/agreement)',
  'unless you .. (adjust~/change~/set/opt) … (will/may) (issue/set/place/store) cookies',
  '{we} (will/shall/may/can)? .. (take/treat/regard/understand/interpret/consider/view) … as (having/your/a/an/giving)? .. (consent/consented/consenting/agreeing/having agreed/acceptance)',
  '{we} (will/shall/may/can)? .. (take it that/assume~/presume/conclude/infer) … (agree~/consent~/accept~/happy/okay/permission/no objection)',
  // Silence: doing nothing is taken for a yes.
  '(unless/until) you … (tell/object/opt out/notify/inform/untick/uncheck/unsubscribe) … (assume/consider/deem/take it/treat) … (consent~/agree~)',
  '(your silence/silence/inaction/no reply/failure to object) … (consent/agreement/acceptance)',
  '(if/where) you (do not/have not/fail to) (opt out/object/untick/uncheck/tell us) … (you will/we will/we may/you consent/you agree)',
  '(pre-ticked/preticked/pre ticked/ticked by default/pre-checked/pre checked/checked by default/selected by default/pre-selected/preselected/already ticked/ticked in advance) (box/boxes/checkbox~)?',
);

/** The reader as the subject of the yes; further into a sentence the same words tell of a consent asked for elsewhere. */
export const readerFirst = phrases(
  `you .. ${agree} … (by/through) (your)? ${act}`,
  `you .. ${agree} … (when/whenever/if/as soon as/each time/every time) you ${doing}`,
);

/** Whoever does not agree is to stay away: so that whoever stays is taken to agree. */
export const stayAway = phrases(
  '(if/where) you (do not/are not) .. (agree/consent/accept/happy) … (do not use/not use/not access/not visit/refrain from/stop using/discontinue/not submit/not provide/leave/not continue/cease)',
  'should you not .. (agree/consent/accept) … (do not use/not use/not access/not visit/refrain from/stop using/discontinue/not submit/leave)',
  '(do not/refrain from/stop/discontinue) .. (use/using/access/accessing/visit/submit/submitting/browsing) … (if you (do not/disagree)/unless you) .. (agree/consent/accept)',
);

/** Consent declared in the text itself, without any act of the reader. */
export const declared = phrases(
  'you hereby .. (consent/authorise/authorize)',
  'you (hereby/expressly/explicitly/irrevocably/acknowledge and/understand and)? (consent/agree) (to (our/the/us)? .. (use/collection/processing/transfer/sharing/disclosure)/that we (may/can/will/are)/to your (personal)? (data/information))',
);
export const conditional = phrases(
  '(if/where/when/once/unless/whether/until/after/because/only/ask/asks/provided/which/purposes) … (consent/agree)',
);

/** One yes to two things, or a service that is to be had for a yes alone: Art. 7(2), 7(4). */
export const tied = phrases(
  '(consent/agree~) .. (to)? … (is/are) (a)? (condition/requirement/prerequisite) (of/for)',
  'you (must/have to/need to/are required to) .. (agree/consent/accept) … (in order to/to) (use/open/create/register/join/order/access/receive/participate/enter)',
  '(registration/membership/use/order/ordering/access/participation/account) … (requires/depends on/is conditional on/is subject to) … (accept/agree/consent/acceptance)',
  '(cannot/can not/unable to/not be able to) (use/open/register/order/join/access/create) … (unless/without) … (agree~/consent~)',
);

/** An act that could be consent, were it not for several things at once. */
export const clicked = phrases(
  `(by/upon) (clicking/ticking/checking/pressing/tapping/selecting/signing) … … you .. ${agree} (to)?`,
);

/** The object is the policy or the use of data; consent to anything else is another matter. */
export const concerns = phrases(
  '(privacy/cookie/cookies/policy/notice/statement)',
  '{data}',
  'that we (may/can/will/might/are allowed)',
  '(collection/processing/practice~/use of your/transfer/tracking/use your/recording/monitoring/profiling/filmed/photograph~)',
  '(marketing/newsletter~/mailing~/promotional/advertising)',
  '(access/use/collect/share/record) (to)? your (contacts/location/camera/microphone/photos/calendar/device)',
  '(receive/receiving) .. (calls/emails/telephone/messages/marketing/newsletter~/offers)',
);
export const anAct = phrases(
  '(clicking/ticking/checking/pressing/tapping/selecting) … (consent/agree/accept)',
  'this form you ask us',
);
export const onlyRead = phrases('(have read/having read/acknowledge that you have read/confirm that you have read)');
/** "Silence is never taken as consent", "does not mean that you agree": the contrary of the flaw. */
export const denied = phrases(
  '(not/never/no/neither/nor) .. (mean/means/constitute/taken/take/treat/treated/deemed/considered/imply/assume/infer/understood/amount/count/use or silence/consent)',
  '(never/not) … as .. consent',
  '(no/nor) consent',
);
/** Consent that is asked for or taken back is no inferred one. */
export const askedFor = phrases(
  '(ask~/invite~/prompt~/request~) .. (you/whether/user~/to) .. (agree/consent/accept/whether)',
  '(withdraw~/revok~/retract~) .. (consent/agreement/permission/that)',
  '(data/information/purposes/uses/ways) (that/which) you (have/may)? .. (agreed/consented/consent)',
  'purposes you .. consent',
  '(with/only with/based on/basis of/without/upon) your (explicit/prior/express)? (consent/permission/agreement)',
  '{you} (can/may) give .. consent',
);
/** What the writer does not do without a yes: "if you do not consent, we do not use them". */
export const ourRestraint = phrases('we (do/will/shall/are/would) not', "we (don't/won't)");
export const terms = phrases('(terms/conditions) (of (use/service)/and conditions)?');
