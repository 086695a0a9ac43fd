import { phrases } from '../text/phrases';
import { phraseRule } from './phrase-rule';

const denials = phrases(
  '(no/not/cannot/never/none/nobody/neither/nor/unable/without/impossible/although/while)',
  "(can't/don't/doesn't/won't/isn't/aren't/couldn't)",
);

export const overclaimSecurity = phraseRule({
  id: 'overclaim-security',
  title: 'Promise of security that nobody can keep',
  severity: 'warning',
  cites: ['GDPR Art. 5(1)(a)', 'GDPR Art. 32'],
  explain: `No system is completely secure, and Article 32 does not ask for it: it asks for measures that fit the risk. A
promise of full security or full compliance misleads readers, and can be held against the company after a breach.

Name the measures: "Only our two accountants can open payment data."`,
  rows: [
    {
      phrases: phrases(
        '100 (percent/per cent)? (safe/secure/protected/confidential/compliant)',
        '(completely/absolutely/fully/totally/entirely/perfectly/always) (and)? (safe/secure/protected/confidential)',
        '(guarantee/guarantees/guaranteed/guaranteeing) .. (security/safety/confidentiality/secrecy/protection/secure/safe)',
        '(security/safety/confidentiality/protection) .. (is/are) guaranteed',
        'absolute (security/safety/confidentiality/protection)',
        '(hacker/hack/tamper) proof',
        'impossible to (hack/intercept/break)',
        'unhackable',
        '(utmost/maximum/highest possible) (security/safety/protection)',
      ),
      except: denials,
      message: phrase => `${phrase} promises more than anyone can keep. Name the measures you take.`,
    },
    {
      phrases: phrases(
        '(fully/completely/totally/entirely) (gdpr)? (compliant/complies/comply/compliance)',
        '(guarantee/guarantees/ensure full) .. compliance',
      ),
      except: denials,
      message: phrase => `${phrase} is a verdict on the company that readers cannot check. Say what you do.`,
    },
    {
      phrases: phrases(
        '(bank/military/enterprise) (grade/level) (security/encryption/protection)?',
        'industry (standard/leading) .. (security/encryption/measures/safeguards/technology/technologies/protection)',
        'state of the art .. (security/encryption/measures/safeguards/technology/technologies/protection/facilities)',
        'world class (security/protection)',
      ),
      severity: 'information',
      message: phrase => `${phrase} praises a measure and does not name it. Say what it is.`,
    },
  ],
  examples: [
    { bad: 'Your data are «completely secure».' },
    { bad: 'We «guarantee the security» of your photos.' },
    { bad: 'Our shop is «fully GDPR compliant».' },
    { bad: 'We use «military-grade encryption».' },
    { good: 'No system is completely secure.' },
    { good: 'We cannot guarantee the security of e-mail.' },
    { good: 'Only our two accountants can open payment data.' },
  ],
});
