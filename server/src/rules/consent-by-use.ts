import { european } from '../law/regime';
import { type Block, perBlock } from '../text/block';
import type { PhraseSet } from '../text/phrases';
import { type Span, shift } from '../text/span';
import {
  anAct,
  askedFor,
  byUse,
  clicked,
  concerns,
  conditional,
  declared,
  denied,
  onlyRead,
  ourRestraint,
  readerFirst,
  stayAway,
  terms,
  tied,
} from './inferred-consent-words';
import type { PolicyRule, RawFinding } from './rule';

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
