import { phrases } from '../text/phrases';
import { reachable } from './channel';
import type { Disclosure } from './disclosure';

const officer =
  '(data protection officer~/data protection and privacy officer~/data privacy officer~/dpo/dpos/encarregado/datenschutzbeauftragter/délégué à la protection des données)';

const headings = phrases(
  officer,
  'data protection (contact/team/office)',
  'privacy officer',
  'contact~',
  'how to contact',
  'who to contact',
  'questions about data protection',
);

const officerTitle = phrases(officer);

const mentioned = phrases(
  officer,
  'data protection (specialist/representative officer)',
  'officer (for/responsible for) data protection',
  'chief data (protection)? officer',
);

const others = phrases(
  '(your/their/school/employer/university/customer/client/its own) (school/organisation/company/employer)? data protection officer~',
  'data protection officer~ of (the/your/their)? (authority/commission)',
  `(their/its) own ${officer}`,
  `${officer} (of/at) (google/meta/facebook/microsoft/apple/linkedin/tiktok/amazon)`,
  '(eu/eea/uk/local/national) data protection officer~ (or/of) (authority/regulator)',
);

const denied = phrases(
  `${officer} (has/have/is/are) not .. (been)? (appointed/designated/required/needed/necessary)`,
  `(there is/there are/has/have/with) no ${officer}`,
  `(not/no/nor) … (required/obliged/need/obligation/appointed/designated) … ${officer}`,
  `(do/does/have) not … (have/appoint~/designat~/need~) .. ${officer}`,
);

export const dpoContact: Disclosure = {
  key: 'dpo_contact',
  title: 'how to reach the data protection officer',
  short: 'DPO',
  explain:
    'Where a data protection officer is designated, readers must learn how to reach the officer; the name is not required.',
  lacks: 'the officer is mentioned, but no address or number shows how to reach the officer',
  headings,
  evidence: {
    weak: phrases('(chief/group)? privacy officer~'),
    not: others,
    denied,
    applies: phrases(
      'we are (a/the) .. (public/local) (authority/body/council)',
      '(large scale/systematic) … (monitoring/profiling) of',
      // Art. 37(1)(c): sensitive data at scale.
      '(health/medical/genetic/biometric/location) (data/information/records) … large scale',
      'we are (a/an/the) .. (hospital/health insurer/insurance company/insurer/telecommunications~)',
    ),
    inPolicy: {
      possible: ({ block }) => block.has(mentioned),
      said: (placed, policy) => reachable(placed, policy, mentioned, others, denied),
    },
    *also({ block, section }) {
      for (const match of block.text.matchAll(
        /\b(?:[\w.-]{0,20}dpo|dpd|fg|dsb|dataprotectionofficer|data\.protection\.officer|datenschutzbeauftragter)@[\w.-]{3,80}/gi,
      )) {
        yield { start: match.index, end: match.index + match[0].length, strength: 'found' };
      }
      // Under a title that names the officer, the details need not repeat the words.
      const titled = section.heading?.has(officerTitle);
      if (
        titled &&
        !block.has(officerTitle) &&
        /@|\bprotected\\?\]|\b(?:tel|phone|post|address|write|name)\b/i.test(block.text)
      ) {
        yield { start: 0, end: Math.min(block.text.length, 300), strength: 'found' };
      }
    },
  },
  order: 18,
  clause: {
    heading: 'Our data protection officer',
    body: `You can reach our data protection officer directly with every question about your personal data:

- E-mail: \${1:[e-mail address of the data protection officer]}
- Post: Data Protection Officer, \${2:[name of the company], [street and number], [postcode and town], [country]}`,
  },
  examples: [
    { found: 'Our «data protection officer» answers at officer@harbour-bakery.test.uk.' },
    { found: 'You can reach the «DPO» by post: Lantern Books, 12 Mill Lane, Leeds LS1 4AB.' },
    { found: 'Questions on your data go to «dpo@lanternbooks.org».' },
    { found: '# Data protection officer\n\n«E-mail: officer@lanternbooks.org»' },
    { none: 'We are a hospital and keep your file.' },
    { weak: 'We have appointed a «data protection officer».' },
    { weak: 'Our «chief privacy officer» watches over this policy: privacy@lanternbooks.org.' },
    { denied: 'We are «not required to appoint a data protection officer».' },
    { none: 'You can complain to the data protection authority of your country.' },
    { none: 'Our grievance officer in Mumbai handles complaints on content.' },
    { none: 'We take data protection seriously.' },
    // An address for all questions of privacy is not recognisable as the officer's (ICO, TikTok, Annex 3).
    { none: 'Write to us on your data: datenschutz@lanternbooks.org.' },
    { none: "Please ask your school's data protection officer." },
  ],
};
