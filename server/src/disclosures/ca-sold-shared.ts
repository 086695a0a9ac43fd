import { phrases } from '../text/phrases';
import { californiaTitles, notForCalifornians } from './california';
import type { Disclosure } from './disclosure';

const info = '(personal)? (information/data)';
const sell = '(sell/sells/sold/selling/sale)';
const share = '(share/shares/shared/sharing)';

export const caSoldShared: Disclosure = {
  key: 'ca_sold_shared',
  title: 'whether personal information is sold or shared',
  short: 'sold or shared',
  explain:
    'Californians must learn which categories of personal information the business sold, or shared for cross-context behavioral advertising, in the last 12 months and to which categories of recipients, or that it did neither.',
  lacks:
    'it speaks of selling and is silent on sharing for cross-context behavioral advertising, or names no categories',
  headings: phrases(...californiaTitles, '(sale/selling/sell) .. (information/data)', 'sharing'),
  evidence: {
    found: phrases(
      `${sell} .. (or/nor/and/neither/and/or) .. ${share}`,
      `${share} .. (or/nor/and) .. ${sell}`,
      `(not/never/neither) … ${sell} … (or/nor/and) … ${share}`,
      `${share} … (cross context/targeted advertising/behavioral advertising)`,
      '(disclose/discloses/disclosed/provide/provides/give/gives) … (cross context/targeted/behavioral) (behavioral)? advertising',
      `(cross context/behavioral) (behavioral)? advertising … ${share}`,
      `(categories/category) .. (of)? ${info} .. .. ${sell}`,
      `${sell} … (categories/category/identifiers/inferences) … (to/with)`,
      '(sold/shared) .. (to/with) … (networks/partners/advertisers/brokers/agencies/third parties/companies)',
    ),
    weak: phrases(`(not/never) … ${sell} … ${info}`, `${sell} .. .. ${info}`, `${info} .. .. ${sell}`),
    not: phrases(
      '(sell/sale of/selling) .. (business/company/assets/shares/goods/products/division)',
      '(sale/merger/acquisition/bankruptcy) .. (or/and) .. (merger/sale/transfer/acquisition/assets)',
      `right .. opt out … ${sell}`,
      'opt out … (sale/selling/sharing)',
      '(share/sharing) .. with .. (friends/family)',
      'do not sell (or share)? my',
    ),
    notSentence: phrases('(merger/bankruptcy/assets/acquisition/right to (opt/know/request/direct))'),
    elsewhere: notForCalifornians,
  },
  order: 124,
  clause: {
    heading: 'Selling and sharing of personal information',
    body: `In the last 12 months we \${1|did not sell personal information,sold the categories named below|} and \${2|did not share it for cross-context behavioral advertising,shared the categories named below for cross-context behavioral advertising|}. \${3:[Categories of personal information and of the third parties that received them]}.`,
  },
  examples: [
    { found: 'We have «not sold or shared» personal information in the last 12 months.' },
    {
      found: 'We «do not sell your personal information, nor do we share» it for cross-context behavioral advertising.',
    },
    {
      found:
        'We «sell or share the following categories» of personal information with advertising networks: identifiers.',
    },
    { found: 'We «share identifiers with advertisers for cross-context behavioral advertising».' },
    { found: '| Category | Sold or shared to |\n|---|---|\n| Identifiers | Advertising networks |' },
    { found: 'We «disclose e-mail addresses to Nettle Ads for cross-context behavioral advertising».' },
    { weak: 'We do «not sell your personal information».' },
    { weak: 'We may «sell your information».' },
    { weak: 'The CCPA defines «"sale" of personal information» broadly.' },
    { none: 'If we sell our business, the buyer receives the files.' },
    { none: 'You can share photos with friends.' },
    { none: 'We sell kettles.' },
  ],
};
