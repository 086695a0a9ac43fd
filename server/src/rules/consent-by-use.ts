import { european } from '../law/regime';
import { type Block, perBlock } from '../text/block';
import { type PhraseSet, phrases } from '../text/phrases';
import { type Span, shift } from '../text/span';
import type { PolicyRule, RawFinding } from './rule';

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

const byUse = phrases(
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
const readerFirst = phrases(
  `you .. ${agree} … (by/through) (your)? ${act}`,
  `you .. ${agree} … (when/whenever/if/as soon as/each time/every time) you ${doing}`,
);

/** Whoever does not agree is to stay away: so that whoever stays is taken to agree. */
const stayAway = phrases(
  '(if/where) you (do not/are not) .. (agree/consent/accept/happy) … (do not use/not use/not access/not visit/refrain from/stop using/discontinue/not submit/not provide/leave/not continue/cease)',
  'should you not .. (agree/consent/accept) … (do not use/not use/not access/not visit/refrain from/stop using/discontinue/not submit/leave)',
  '(do not/refrain from/stop/discontinue) .. (use/using/access/accessing/visit/submit/submitting/browsing) … (if you (do not/disagree)/unless you) .. (agree/consent/accept)',
);

/** Consent declared in the text itself, without any act of the reader. */
const declared = phrases(
  'you hereby .. (consent/authorise/authorize)',
  'you (hereby/expressly/explicitly/irrevocably/acknowledge and/understand and)? (consent/agree) (to (our/the/us)? .. (use/collection/processing/transfer/sharing/disclosure)/that we (may/can/will/are)/to your (personal)? (data/information))',
);
const conditional = phrases(
  '(if/where/when/once/unless/whether/until/after/because/only/ask/asks/provided/which/purposes) … (consent/agree)',
);

/** One yes to two things, or a service that is to be had for a yes alone: Art. 7(2), 7(4). */
const tied = phrases(
  '(consent/agree~) .. (to)? … (is/are) (a)? (condition/requirement/prerequisite) (of/for)',
  'you (must/have to/need to/are required to) .. (agree/consent/accept) … (in order to/to) (use/open/create/register/join/order/access/receive/participate/enter)',
  '(registration/membership/use/order/ordering/access/participation/account) … (requires/depends on/is conditional on/is subject to) … (accept/agree/consent/acceptance)',
  '(cannot/can not/unable to/not be able to) (use/open/register/order/join/access/create) … (unless/without) … (agree~/consent~)',
);

/** An act that could be consent, were it not for several things at once. */
const clicked = phrases(
  `(by/upon) (clicking/ticking/checking/pressing/tapping/selecting/signing) … … you .. ${agree} (to)?`,
);

/** The object is the policy or the use of data; consent to anything else is another matter. */
const concerns = phrases(
  '(privacy/cookie/cookies/policy/notice/statement)',
  '{data}',
  'that we (may/can/will/might/are allowed)',
  '(collection/processing/practice~/use of your/transfer/tracking/use your/recording/monitoring/profiling/filmed/photograph~)',
  '(marketing/newsletter~/mailing~/promotional/advertising)',
  '(access/use/collect/share/record) (to)? your (contacts/location/camera/microphone/photos/calendar/device)',
  '(receive/receiving) .. (calls/emails/telephone/messages/marketing/newsletter~/offers)',
);
const anAct = phrases(
  '(clicking/ticking/checking/pressing/tapping/selecting) … (consent/agree/accept)',
  'this form you ask us',
);
const onlyRead = phrases('(have read/having read/acknowledge that you have read/confirm that you have read)');
/** "Silence is never taken as consent", "does not mean that you agree": the contrary of the flaw. */
const denied = phrases(
  '(not/never/no/neither/nor) .. (mean/means/constitute/taken/take/treat/treated/deemed/considered/imply/assume/infer/understood/amount/count/use or silence/consent)',
  '(never/not) … as .. consent',
  '(no/nor) consent',
);
/** Consent that is asked for or taken back is no inferred one. */
const askedFor = phrases(
  '(ask~/invite~/prompt~/request~) .. (you/whether/user~/to) .. (agree/consent/accept/whether)',
  '(withdraw~/revok~/retract~) .. (consent/agreement/permission/that)',
  '(data/information/purposes/uses/ways) (that/which) you (have/may)? .. (agreed/consented/consent)',
  'purposes you .. consent',
  '(with/on/only with/based on/basis of/without/upon) (your/the user/a)? .. (consent/permission/agreement)',
  '{you} (can/may) give .. consent',
);
/** What the writer does not do without a yes: "if you do not consent, we do not use them". */
const ourRestraint = phrases('we (do/will/shall/are/would) not', "we (don't/won't)");
const terms = phrases('(terms/conditions) (of (use/service)/and conditions)?');

export const consentByUse: PolicyRule = {
  id: 'consent-by-use',
  title: 'Consent inferred from use or silence',
  severity: 'warning',
  under: european,
  cites: ['GDPR Art. 4(11)', 'GDPR Art. 7', 'EDPB 05/2020', 'CJEU C-673/17'],
  explain: `Consent is a free, informed statement or clear act for a known purpose (Art. 4(11), 7 GDPR). Visiting a site, ordering or
doing nothing is no such act: the European authorities (EDPB 05/2020) and the Court of Justice (Planet49) have said so. The
sentence gives no consent, and misleads people about their rights.

Delete it. A policy informs; nobody has to agree to it. Where consent is needed, ask for it with a box or button of its own.`,
  *inPolicy(policy) {
    let first = true;
    for (const { block, start, apart } of policy.blocks) {
      if (apart) continue;
      for (const finding of inferred(block)) {
        yield {
          ...finding,
          span: shift(finding.span, start),
          // A reviewer says it once, and the writer has to find every place.
          ...(!first && { severity: 'information' }),
        };
        first = false;
      }
    }
  },
  examples: [
    { bad: '«By using this site you consent to» our use of your data.' },
    {
      bad: '«By visiting www.parcelowl.example (our "Site") you are giving us permission to» use your data as this policy says.',
    },
    { bad: 'Your «continued use of the site means that you accept» the new privacy policy.' },
    { bad: '«If you do not agree with this privacy policy, please do not use» our site.' },
    { bad: '«By registering you agree to» receive marketing calls from our partners.' },
    { bad: '«If you continue to use our site, you agree to» our use of cookies.' },
    { bad: '«By providing us with your e-mail address, you agree» that we may send you offers.' },
    { bad: '«Continuing to browse signifies your acceptance» of our use of your data.' },
    { bad: 'If «we hear nothing, we will take it that you consent» to the sharing of your data.' },
    { bad: '«Submission of the form means that you agree» to the processing of your data.' },
    { bad: '«Scrolling on counts as consent» to cookies.' },
    { bad: '«You automatically accept this privacy policy when you use» the app.' },
    { bad: 'Please «refrain from using our shop if you do not agree» with this privacy policy.' },
    { bad: '«We treat your order as consent» to our mailings.' },
    { bad: '«You hereby consent to the use» of your data for our mailings.' },
    { bad: 'The box for the newsletter is «ticked by default».' },
    { bad: '«By clicking “Join” you agree to» our terms and our privacy policy.' },
    { bad: '«You must agree to receive» our newsletter in order to open an account.' },
    { good: 'This notice explains how we use your data. Where we need your consent we ask for it separately.' },
    { good: 'By ticking the box you consent to the newsletter.' },
    { good: 'By submitting this form you ask us to call you back.' },
    { good: 'By using the shop you accept the terms of sale.' },
    { good: 'By registering you acknowledge that you have read this privacy policy.' },
    { good: 'Your visit to our shop does not mean that you consent to the use of your data.' },
    { good: 'If you order our calendar, we send it to you with your consent, as this policy says.' },
    { good: 'If you do not consent to cookies, we do not use them.' },
    { good: 'When you first open the app we ask you to consent to cookies.' },
    { good: 'You may withdraw your consent to the use of your data by contacting us.' },
  ],
};

/** The sentences of a block that infer consent, each once. */
const inferred = perBlock<readonly RawFinding[]>(block => {
  if (block.kind === 'heading' || block.kind === 'code' || block.kind === 'comment') return [];
  const found: RawFinding[] = [];
  const seen = new Set<number>();
  for (const [set, isTied] of FAMILIES) {
    for (const hit of block.find(set)) {
      const sentence = block.sentenceAt(hit.start);
      if (!sentence || seen.has(sentence.start)) continue;
      const inside = (other: PhraseSet) =>
        block.find(other).filter(({ start }) => start >= sentence.start && start < sentence.end);
      if (set === clicked ? inside(terms).length === 0 : inside(anAct).length > 0) continue;
      if (inside(onlyRead).length > 0 && !isTied) continue;
      const crosses = (other: PhraseSet) => inside(other).some(({ start, end }) => start < hit.end && end > hit.start);
      if ((set === byUse && crosses(denied)) || (!isTied && crosses(askedFor))) continue;
      if (set === stayAway && crosses(ourRestraint)) continue;
      if (set === readerFirst && hit.start > sentence.start + FAR) continue;
      if (set === declared && (inside(conditional).length > 0 || inside(denied).length > 0)) continue;
      if (inside(concerns).length === 0 && !refersToPolicy(block)) continue;
      if (
        onlyTerms(
          block,
          set === byUse || set === readerFirst || set === declared ? hit.end : sentence.start,
          sentence.end,
        )
      )
        continue;
      seen.add(sentence.start);
      found.push(isTied ? tiedTo(hit) : finding(hit.start, hit.end, inside(terms).length > 0));
    }
  }
  return found.sort((one, other) => one.span.start - other.span.start);
});

const FAMILIES: readonly (readonly [PhraseSet, boolean])[] = [
  [byUse, false],
  [readerFirst, false],
  [stayAway, false],
  [declared, false],
  [clicked, true],
  [tied, true],
];

// "You acknowledge that you accept" is near enough to the start.
const FAR = 40;

/** "If you do not agree, please leave": the block says with what. */
const refersToPolicy = (block: Block): boolean => block.has(concerns);

/** Acceptance of terms alone is a matter of contract law. */
function onlyTerms(block: Block, from: number, to: number): boolean {
  const after = block.find(concerns).some(({ start }) => start >= from - 1 && start < to);
  return !after && block.find(terms).some(({ start }) => start >= from - 1 && start < to);
}

function finding(start: number, end: number, bundled: boolean): RawFinding {
  return {
    span: { start, end },
    message: 'Use or silence is no consent.',
    ...(bundled && {
      note: 'It also ties consent to the acceptance of terms; consent has to be given apart from other matters (Art. 7(2), 7(4) GDPR).',
    }),
  };
}

const tiedTo = ({ start, end }: Span): RawFinding => ({
  span: { start, end },
  severity: 'information',
  message: 'Consent that comes with something else is not free.',
  note: 'Consent has to be asked for apart from terms and other matters, and a service must not depend on it (Art. 7(2), 7(4) GDPR).',
});
