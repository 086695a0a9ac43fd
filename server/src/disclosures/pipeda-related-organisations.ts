import { phrases } from '../text/phrases';
import type { Disclosure } from './disclosure';

const related =
  '(affiliate/affiliates/affiliated companies/subsidiary/subsidiaries/parent company/related companies/related organizations/related organisations/group companies/corporate family/sister companies/members of our group/company of our group)';
const give =
  '(share/shares/shared/sharing/disclose/disclosed/disclosing/disclosures/provide/provided/transfer/transferred/made available/make available/receive/receives/pass/access)';

export const pipedaRelatedOrganisations: Disclosure = {
  key: 'pipeda_related_organisations',
  title: 'what related organisations receive',
  short: 'related organisations',
  explain:
    'In Canada readers must learn which personal information is made available to organisations of the same group.',
  lacks: 'related organisations are named, and not what they receive',
  headings: phrases('(affiliates/subsidiaries/group)', 'who we share', 'sharing', 'canad~', 'pipeda'),
  evidence: {
    found: phrases(
      `${give} … (to/with/among/by/between) … ${related}`,
      `(make/makes/making/made) .. {data}? .. (name/address/details)? available to .. ${related}`,
      `${related} … ${give} … (information/data/details/name)`,
    ),
    weak: phrases(`${related}`, 'group of companies'),
  },
  order: 52,
  clause: {
    heading: 'Related organisations',
    body: `We make this personal information available to related organisations: \${1:[names of subsidiaries and affiliates]} receive \${2:[kinds of information and the reason]}.`,
  },
  examples: [
    { found: 'We «share your name and orders with our subsidiary» Heron Ltd.' },
    { found: 'Personal information is «made available to our affiliates for billing».' },
    { found: 'Our «parent company receives your contact details».' },
    { found: 'We «do not share personal information with affiliates».' },
    { found: 'We «make your name and address available to our subsidiaries».' },
    { weak: 'We belong to a «group of companies».' },
    { weak: '«Our affiliates» are listed below.' },
    { weak: 'We and our «subsidiaries» run shops.' },
    { none: 'Parents receive a letter.' },
    { none: 'Our group meets on Monday.' },
    { none: 'We share the lane with a farm.' },
  ],
};
