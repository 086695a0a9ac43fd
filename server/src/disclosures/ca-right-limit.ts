import { phrases } from '../text/phrases';
import { californiaTitles, notForCalifornians } from './california';
import type { Disclosure } from './disclosure';

const sensitive = '(sensitive (personal)? (information/data))';

export const caRightLimit: Disclosure = {
  key: 'ca_right_limit',
  title: 'the right to limit the use of sensitive personal information',
  short: 'right to limit',
  explain:
    'Where the business uses sensitive personal information for more than the permitted purposes, Californians must learn that they can limit that use, and find the link for it.',
  lacks: 'the right is named without a link or another way to use it',
  headings: phrases(...californiaTitles, 'sensitive', 'right to limit'),
  evidence: {
    found: phrases(
      `limit .. (use/uses/disclosure/processing) … ${sensitive}`,
      `(right/rights/ask/request) … (limit/restrict) … ${sensitive}`,
    ),
    weak: phrases('right to limit'),
    denied: phrases(
      `not .. (use/collect/disclose/process) .. (or)? .. (use/collect/disclose/process)? .. ${sensitive}`,
    ),
    applies: phrases(
      `(use/disclose/process) .. ${sensitive} … (beyond/other than/infer)`,
      `${sensitive} … (used/disclosed) .. (to infer/for advertising/for marketing)`,
    ),
    elsewhere: notForCalifornians,
  },
  order: 126,
  clause: {
    heading: 'Your right to limit the use of sensitive information',
    body: `If you live in California, you have the right to limit our use and disclosure of your sensitive personal information to what the statute permits (Civil Code section 1798.121). Follow the link “Limit the Use of My Sensitive Personal Information”: \${1:[web address of the link]}.`,
  },
  examples: [
    { found: 'Follow the link «"Limit the Use of My Sensitive Personal Information"».' },
    { found: 'You have the «right to limit the use of your sensitive data».' },
    { found: 'You can «ask us to limit our use of sensitive information».' },
    { found: 'You have the right to:\n- «limit the use and disclosure of sensitive personal information»' },
    { denied: 'We «do not use sensitive personal information» for such purposes, so there is no right to limit.' },
    { denied: 'We do «not collect sensitive personal information».' },
    { weak: 'Some consumers have the «right to limit».' },
    { weak: 'You have a «right to limit certain uses».' },
    { none: 'The speed limit is 30.' },
    { none: 'We limit our use of paper.' },
  ],
};
