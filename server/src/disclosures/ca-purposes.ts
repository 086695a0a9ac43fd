import { phrases } from '../text/phrases';
import { californiaTitles, notForCalifornians } from './california';
import type { Disclosure } from './disclosure';
import { purposes } from './purposes';

const purpose = '(purpose/purposes)';

export const caPurposes: Disclosure = {
  key: 'ca_purposes',
  title: 'the business or commercial purposes of collecting',
  short: 'purposes (California)',
  explain:
    'Californians must learn for which specific business or commercial purpose each category of personal information is collected, sold or shared.',
  lacks: 'it speaks of business purposes and names none that a reader can picture',
  headings: phrases(...californiaTitles, 'how we use', 'why we collect', 'use of'),
  evidence: {
    ...purposes.evidence,
    weak: phrases(
      `(business/commercial) (or/and)? (business/commercial)? ${purpose}`,
      `for .. (our/various/certain/legitimate) .. ${purpose}`,
    ),
    elsewhere: notForCalifornians,
  },
  order: 123,
  clause: {
    heading: 'Why we collect the information of Californians',
    body: `We collect these categories of personal information for these business or commercial purposes:

- Identifiers: \${1:[to open your account and deliver your orders]}.
- Commercial information: \${2:[to send invoices and handle returns]}.
- Internet or other electronic network activity: \${3:[to find faults on our site]}.`,
  },
  examples: [
    { found: 'We collect identifiers «to deliver your orders».' },
    { found: 'We use your purchase history:\n- «to handle returns»' },
    { found: '| Category | Business purpose |\n|---|---|\n| Identifiers | «Sending invoices» |' },
    { found: 'We use your location «to find the nearest shop».' },
    { weak: 'We collect identifiers for a «business or commercial purpose».' },
    { weak: 'We share them for «business purposes».' },
    { weak: 'Information is kept «for our commercial purposes».' },
    { none: 'The purpose of the valve is to let steam out.' },
    { none: '# If you are in the EEA\n\nWe collect identifiers for business purposes.' },
  ],
};
