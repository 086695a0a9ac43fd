import { european } from '../law/regime';
import { type Block, perBlock } from '../text/block';
import { phrases } from '../text/phrases';
import { shift } from '../text/span';
import type { PolicyRule, RawFinding } from './rule';

// A link, a name or a domain often stands between the act and the consent.
const act =
  '(using/use of/visiting/accessing/browsing/entering/continuing/submitting/ordering/registering/providing/downloading/installing/playing/subscribing/joining/buying/purchasing/placing/opening/creating/signing up/signing in/logging in/making/sending/contacting/filling/completing/giving/sharing/staying/remaining/attending/participating/taking part/calling/booking/applying/uploading/posting/interacting/connecting)';
const agree =
  '(agree~/consent~/accept/accepts/accepting/give us permission/giving us permission/gives us permission/give permission/acknowledge and agree/authorise us/authorize us)';

const byUse = phrases(
  `(by/through) (your)? ${act} … … you .. ${agree} (to)?`,
  `(by/through) (your)? ${act} … … you are giving us (your)? (permission/consent)`,
  `you .. ${agree} … by (your)? ${act}`,
  `(if/when/where) you .. (continue/use/visit/access/submit/register/provide/open/enter/browse/order/book/call/ring/come to/stay) … you .. ${agree} (to)?`,
  '(continued/continuing/your) (to)? (use/access/visit/browsing/browse) … (constitutes/means/signifies/indicates/implies/is considered/will be deemed/shall constitute/deemed/will constitute) … (acceptance/consent/agreement/agree/consented/accept/accepted)',
  '(deemed/considered/presumed/assumed/taken) .. (to have)? .. (consented/consent/agreed/given your consent)',
  'if you do not .. (agree/consent/accept) … (do not use/not use/not access/refrain from/stop using/discontinue/not submit/leave)',
  'unless you .. (adjust~/change~/set/opt) … (will/may) (issue/set/place/store) cookies',
  '(we) (will)? .. take (that/this/it) (as/that) … (agree/consent)',
  // Silence: doing nothing is taken for a yes.
  '(unless/until) you … (tell/object/opt out/notify/inform/untick/uncheck/unsubscribe) … (assume/consider/deem/take it/treat) … (consent~/agree~)',
  '(assume/presume) (that)? you .. (consent/agree/accept)',
  '(your silence/silence/inaction/no reply/failure to object) … (consent/agreement/acceptance)',
  '(if/where) you (do not/have not/fail to) (opt out/object/untick/uncheck/tell us) … (you will/we will/we may/you consent/you agree)',
  '(pre-ticked/preticked/pre ticked/ticked by default/pre-checked/pre checked) (box/boxes/checkbox~)?',
);
/** The object is the policy or the use of data; consent to anything else is another matter. */
const concerns = phrases(
  '(privacy/cookie/cookies/policy/notice/statement)',
  '{data}',
  'that we (may/can/will/might/are allowed)',
  '(collection/processing/practice~/use of your/transfer/tracking/use your)',
  '(receive/receiving) .. (calls/emails/telephone/messages/marketing/newsletter~/offers)',
);
const anAct = phrases(
  '(clicking/ticking/checking/pressing/tapping/selecting) … (consent/agree)',
  'submitting this form',
);
const onlyRead = phrases('(have read/having read/acknowledge that you have read)');
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
    { good: 'This notice explains how we use your data. Where we need your consent we ask for it separately.' },
    { good: 'By ticking the box you consent to the newsletter.' },
    { good: 'By submitting this form you ask us to call you back.' },
    { good: 'By using the shop you accept the terms of sale.' },
    { good: 'By registering you acknowledge that you have read this privacy policy.' },
  ],
};

/** The sentences of a block that infer consent, each once. */
const inferred = perBlock<readonly RawFinding[]>(block => {
  if (block.kind === 'heading' || block.kind === 'code' || block.kind === 'comment') return [];
  const found: RawFinding[] = [];
  const seen = new Set<number>();
  for (const hit of block.find(byUse)) {
    const sentence = block.sentenceAt(hit.start);
    if (!sentence || seen.has(sentence.start)) continue;
    const inside = (set: typeof byUse) =>
      block.find(set).filter(({ start }) => start >= sentence.start && start < sentence.end);
    if (inside(anAct).length > 0 || inside(onlyRead).length > 0) continue;
    if (inside(concerns).length === 0 && !refersToPolicy(block)) continue;
    if (onlyTerms(block, hit.end, sentence.end)) continue;
    seen.add(sentence.start);
    found.push(finding(hit.start, hit.end, inside(terms).length > 0));
  }
  return found;
});

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
