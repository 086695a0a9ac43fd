import { assess } from '../law/assess';
import { gdpr } from '../law/gdpr';
import { european } from '../law/regime';
import type { BasisStatement } from '../policy/purposes';
import { groundsOf } from './linked-grounds';
import type { PolicyRule } from './rule';

export const consentWithoutWithdrawal: PolicyRule = {
  id: 'consent-without-withdrawal',
  title: 'Consent without a way to withdraw it',
  severity: 'warning',
  under: european,
  cites: ['GDPR Art. 7(3)', 'GDPR Art. 13(2)(c)', 'GDPR Art. 14(2)(d)'],
  explain: `Consent can be withdrawn at any time, as easily as it was given, and people must be told so before they give it
(Art. 7(3), 13(2)(c) GDPR). This policy rests a use on consent and says nowhere that it can be withdrawn.

Say how: "You can withdraw it at any time with the link in each e-mail; what we sent before stays lawful."`,
  *inPolicy(policy) {
    const consents = groundsOf(policy).filter(rests);
    const [first, ...rest] = consents;
    const told = assess(policy, gdpr).find(({ disclosure }) => disclosure.key === 'right_withdraw_consent');
    if (!first || told?.status === 'found' || told?.status === 'weak') return;
    const { placed } = first;
    const hit = first.hits.find(({ kind }) => kind === 'consent') ?? first;
    const sentence = placed.block.sentenceAt(hit.start - placed.start);
    const at = placed.block.kind === 'row' || !sentence ? hit.end : placed.start + sentence.end;
    yield {
      span: { start: hit.start, end: hit.end },
      message: 'It is not said that consent can be withdrawn, nor how.',
      ...(told?.status === 'missing' && {
        severity: 'information',
        note: 'It is reported once for the whole policy, as \u201cmissing-right-withdraw-consent\u201d.',
      }),
      fixes: [
        {
          title: 'Add how consent can be withdrawn',
          edits: [
            {
              start: at,
              end: at,
              text: ' You can withdraw your consent at any time ${1:[with the link in each e-mail]}; what we did before stays lawful.',
            },
          ],
          snippet: true,
        },
      ],
      related: rest.slice(0, 10).map(({ start, end }) => ({ start, end, message: 'Consent is relied on here, too.' })),
    };
  },
  examples: [
    {
      bad: 'We use your e-mail address to send the newsletter with «your consent».',
      fixed:
        'We use your e-mail address to send the newsletter with your consent. You can withdraw your consent at any time [with the link in each e-mail]; what we did before stays lawful.',
    },
    {
      bad: 'We use your data:\n- to send the newsletter. The legal basis is «your consent»;\n- to call you. The legal basis is your consent.',
    },
    {
      good: 'We use your e-mail address to send the newsletter with your consent. You can withdraw your consent at any time.',
    },
    { bad: 'Photographs are published only «if you have given your consent».' },
    { bad: 'We share your address with the choir only with «your consent».' },
    { good: 'We will not share your data without your consent.' },
  ],
};

/**
 * Consent as a ground: announced as one, beside a purpose, or the condition of what the controller does ("we publish
 * photographs if you agree", "only after you have consented").
 */
function rests({ kinds, announced, covers, placed, start }: BasisStatement): boolean {
  if (!kinds.includes('consent') || placed.block.kind === 'heading') return false;
  if (announced || covers.length > 0) return true;
  const at = start - placed.start;
  const sentence = placed.block.sentenceAt(at);
  const words = placed.block.prose.slice(sentence?.start ?? 0, sentence?.end ?? at);
  return CONDITION.test(placed.block.prose.slice(0, at)) || (ACT.test(words) && !NO_ACT.test(words));
}

const CONDITION = /\b(?:is|are) [^.;]{0,40}\bonly (?:(?:if|with|after|when) )?$/i;
const ACT =
  /\bwe (?:(?:may|will|shall|can|would|also|only|sometimes|always) ){0,3}(?:use|share|publish|disclose|process|collect|pass|send|transfer|show|sell|store|film|photograph|record|contact|call|e-?mail|access|display|post|obtain|seek|ask (?:you )?for)\b/i;
const NO_ACT = /\b(?:not|never|without|unless|don['’]t|won['’]t|withdraw\w*|revok\w*|parent\w*|guardian\w*)\b/i;
