import { phrases } from '../text/phrases';
import { californiaTitles, notForCalifornians } from './california';
import type { Disclosure } from './disclosure';

const sensitive = 'sensitive (personal)? (information/data)';

export const caSensitiveUse: Disclosure = {
  key: 'ca_sensitive_use',
  title: 'whether sensitive personal information is used beyond what the law permits',
  short: 'sensitive (California)',
  explain:
    'Californians must learn whether the business uses or discloses sensitive personal information for more than the purposes which the regulations permit without a right to limit them (11 CCR 7027(m)).',
  lacks: 'sensitive personal information is named, and not whether its use stays within the permitted purposes',
  headings: phrases(...californiaTitles, 'sensitive'),
  evidence: {
    found: phrases(
      `(not/only/solely/never) … (use/uses/used/disclose/disclosed/process/collect) … ${sensitive}`,
      `(use/uses/used/disclose/disclosed/process) .. ${sensitive} … (only/solely/for purposes/beyond/other than/permitted/infer/limited to)`,
      `${sensitive} … (is/are) .. (not/only) .. (used/disclosed/collected/processed)`,
      `${sensitive} … (infer/inferring/7027/beyond/permitted)`,
    ),
    underHeading: {
      found: phrases(
        '(use/uses/used/process) … (only/solely) (to/for)',
        '(only/solely) .. (use/used/process) … (to/for)',
      ),
    },
    weak: phrases(`${sensitive}`),
    not: phrases(`limit the use (and disclosure)? of .. ${sensitive}`, `right to limit … ${sensitive}`),
    notSentence: phrases('right to limit'),
    elsewhere: notForCalifornians,
  },
  order: 125,
  clause: {
    heading: 'Sensitive personal information',
    body: `We \${1|do not use or disclose,use and disclose|} sensitive personal information for purposes other than those that section 7027(m) of the CCPA regulations permits.`,
  },
  examples: [
    { found: '# Sensitive personal information\n\nWe «use your pulse only to» draw a curve.' },
    { found: 'We do «not use sensitive personal information for purposes other than» those in section 7027(m).' },
    { found: 'We «use sensitive personal information only to provide» the account you asked for.' },
    { found: 'We «do not use or disclose sensitive personal information to infer» characteristics about you.' },
    { found: 'Our firm «does not collect sensitive personal information».' },
    { weak: 'We collect «sensitive personal information» such as your driving licence.' },
    { weak: '| Category | Collected |\n|---|---|\n| «Sensitive personal information» | Yes |' },
    { weak: '«Sensitive personal information» includes precise geolocation.' },
    { none: 'Sensitive plants close their leaves.' },
    { none: 'The regulations define personal information.' },
    { none: 'Treat your password with care.' },
  ],
};
