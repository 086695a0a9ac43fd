import { phrases } from '../text/phrases';
import { phraseRule } from './phrase-rule';

/** What the duty of security is about; for other things a company can refuse liability. */
const ofSecurity = phrases(
  '(security breach~/security incident~/security failure~/data breach~/data loss)',
  '(breach/breaches) of (security/data)',
  '(loss/theft/interception/misuse/disclosure) of .. (data/information/details)',
  '(unauthorised/unauthorized) .. (access/disclosure/use/alteration)',
  '(hacking/hackers/cyber attack~)',
  '(gain/gains/obtain/obtains/get/gets) .. access to .. (data/information/details)',
);

/** The risk of swimming in a lake is another matter. */
const ofData = phrases(
  '(data/information/transmission~/transmit~/submit~/send/sending/provide/providing/disclos~/upload~/internet/online/email/site/website/service/services/app)',
);

const shifted = (phrase: string) =>
  `${phrase} puts on readers a risk that the law puts on the company. Name the measures you take.`;

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
      phrases: phrases('at your (own/sole)? (own)? risk', 'you (bear/assume/accept/take) (all/any/the)? .. risk~'),
      beside: ofData,
      message: shifted,
    },
    {
      phrases: phrases(
        "(we/company) (cannot/can not/can't) be held (responsible/liable) .. (security/breach/loss/disclosure/access)",
        '(not/no) (be)? .. (responsible/liable/responsibility/liability) .. for .. (breach/unauthorised/unauthorized) .. (security/access/disclosure)',
      ),
      message: shifted,
    },
    {
      phrases: phrases(
        "(we/company) .. (not/cannot/can't/won't/aren't) (be)? .. (responsible/liable) (for/if)",
        "(we/company) .. (not/cannot/can't/won't/don't) (accept/assume/take) (any)? (responsibility/liability)",
        '(we/company) (accept/accepts/assume/assumes/have/has/take/takes) no (responsibility/liability)',
        '(we/company) .. (disclaim/disclaims/exclude/excludes/reject/rejects) (all/any)? (responsibility/liability)',
      ),
      beside: ofSecurity,
      except: phrases('(you/user/users) (are/is/will) (not)? .. (liable/responsible)'),
      message: shifted,
    },
  ],
  examples: [
    { bad: 'You send us data «at your own risk».' },
    { bad: '«You bear the risk» of sending us your data.' },
    { bad: '«We are not liable for» any loss of data on our servers.' },
    { bad: '«We disclaim all liability» for breaches of security.' },
    { bad: '«We shall not be responsible if» third parties gain access to your data.' },
    { good: 'Swimming in the lake is at your own risk.' },
    { good: 'We are liable for damage that a breach of security causes.' },
    { good: 'We are not responsible for the privacy practices of other websites.' },
    { good: 'Keep your password secret, since whoever has it can open your account.' },
  ],
});
