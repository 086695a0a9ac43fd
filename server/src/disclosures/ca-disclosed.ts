import { phrases } from '../text/phrases';
import { californiaTitles, notForCalifornians } from './california';
import type { Disclosure } from './disclosure';

const info = '(personal)? (information/data)';
const disclose = '(disclose/discloses/disclosed/disclosing/disclosure/disclosures)';

export const caDisclosed: Disclosure = {
  key: 'ca_disclosed',
  title: 'what is disclosed for a business purpose',
  short: 'disclosed (California)',
  explain:
    'Californians must learn which categories of personal information the business disclosed for a business purpose in the last 12 months and to which categories of recipients, those that work on its behalf included, or that it disclosed none.',
  lacks: 'it says that information is disclosed, and not which categories go to which kinds of recipients',
  headings: phrases(...californiaTitles, 'disclos~', 'how we share'),
  evidence: {
    found: phrases(
      `${disclose} … (categories/category/identifiers/commercial information/internet activity) … business (or commercial)? (purpose/purposes)`,
      `${disclose} … (to/with) … (for/business) .. business (or commercial)? (purpose/purposes)`,
      `(categories/category) .. ${info} .. .. ${disclose} … (to/business)`,
      `(not/none) .. ${disclose} … business (or commercial)? (purpose/purposes)`,
      // The cell of a column on receivers.
      `${disclose} (to/with) .. ((hosting/payment/mapping/analytics/cloud/delivery/shipping/mailing/advertising/email) .. (provider~/compan~/network~)/none/nobody/no one)`,
      `${disclose} (to/with) .. (service providers/contractors/processors/networks/agencies)`,
    ),
    weak: phrases(
      `${disclose} .. .. ${info}`,
      `${info} .. (is/are/be/was) .. (disclosed/shared)`,
      `(share/shared) .. ${info} with .. (service providers/third parties/vendors/partners/affiliates)`,
      '(data/information) (is/are) disclosed (to/with)',
    ),
    not: phrases(`${disclose} … (our results/law enforcement)`),
    notSentence: phrases(
      '(right to/request that/you can ask/can request/ask us)',
      '(required by law/court order/subpoena)',
      'do not (sell/share)',
    ),
    elsewhere: notForCalifornians,
  },
  order: 124,
  clause: {
    heading: 'What we disclose about Californians',
    body: `In the last 12 months we disclosed these categories of personal information for a business purpose:

- Identifiers went to \${1:[delivery services and payment providers]}.
- Commercial information went to \${2:[accountants]}.
- \${3:[Next category]} went to \${4:[service providers, contractors or third parties, by category]}.`,
  },
  examples: [
    { found: '| Category | Disclosed to |\n|---|---|\n| Identifiers | «Payment providers» |' },
    { found: 'We «disclosed identifiers to payment providers for a business purpose».' },
    {
      found:
        'In the last 12 months we «disclosed the following categories of personal information for a business purpose»: identifiers.',
    },
    { found: 'We have «not disclosed personal information for a business purpose».' },
    { found: '| Category | Disclosed to |\n|---|---|\n| Identifiers | «Service providers» that ship parcels |' },
    { weak: 'We «disclose your information for business purposes».' },
    { weak: 'We «share personal information with service providers».' },
    { weak: 'Your data are «disclosed to third parties».' },
    { none: 'The prospectus discloses our results.' },
    { none: 'You can ask what we disclosed to whom.' },
    { none: 'We deliver parcels for a business purpose.' },
  ],
};
