import { phrases } from '../text/phrases';
import { phraseRule } from './phrase-rule';

export const riskShift = phraseRule({
  id: 'risk-shift',
  title: 'Risk put on the reader',
  severity: 'hint',
  cites: ['GDPR Art. 32', 'GDPR Art. 82'],
  explain: `The duty to secure data (Article 32) and the duty to pay for damage (Article 82) rest on the company. A policy
cannot pass them to its readers, and saying so misleads them.

Name the measures you take, and what is left to the reader, such as keeping a password secret.`,
  rows: [
    {
      phrases: phrases(
        'at your own risk',
        "(we/company) (cannot/can not/can't) be held (responsible/liable) .. (security/breach/loss/disclosure/access)",
        '(not/no) (be)? .. (responsible/liable/responsibility/liability) .. for .. (breach/unauthorised/unauthorized) .. (security/access/disclosure)',
      ),
      message: phrase =>
        `${phrase} puts on readers a risk that the law puts on the company. Name the measures you take.`,
    },
  ],
  examples: [
    { bad: 'You send us data «at your own risk».' },
    { good: 'Keep your password secret, since whoever has it can open your account.' },
  ],
});
