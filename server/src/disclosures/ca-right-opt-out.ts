import { phrases } from '../text/phrases';
import { californiaTitles, notForCalifornians } from './california';
import type { Disclosure } from './disclosure';

const sell = '(sale/sales/selling/sell)';
const share = '(share/shares/shared/sharing)';

export const caRightOptOut: Disclosure = {
  key: 'ca_right_opt_out',
  title: 'the right to opt out of sale or sharing',
  short: 'opt out of sale',
  explain:
    'Californians must learn that they can opt out of the sale or sharing of their personal information, and find the link “Do Not Sell or Share My Personal Information”.',
  lacks: 'it lacks the words “or share”, or a way to opt out',
  headings: phrases(...californiaTitles, 'opt out', 'do not sell'),
  evidence: {
    found: phrases(
      'do not sell or share',
      `opt (out/outs) … ${sell} .. (or/and) .. ${share}`,
      `opt (out/outs) .. .. ${share} .. … (cross context/behavioral/advertising/personal information)`,
      '(direct/tell/instruct/ask/request) .. (us)? (to)? not (to)? sell (or/and) share',
      'opt out … (targeted advertising/cross context)',
    ),
    weak: phrases('do not sell (my/your)', `opt (out/outs) … ${sell}`, '(direct/tell/ask) .. not (to)? sell'),
    denied: phrases(
      '(we/us/i/company/app/site/website/service/business/shop) (do/does/did/have/has/will) not .. (sell/sold) … (or/nor/and) .. (share/shared)',
      'neither (sell/sold) nor (share/shared)',
    ),
    not: phrases('opt out .. (newsletter/email/emails/marketing/cookies)'),
    elsewhere: notForCalifornians,
  },
  order: 126,
  clause: {
    heading: 'Your right to opt out of sale or sharing',
    body: `If you live in California, you have the right to opt out of the sale or sharing of your personal information (Civil Code section 1798.120). Follow the link “Do Not Sell or Share My Personal Information”: \${1:[web address of the link]}.`,
  },
  examples: [
    { found: 'You can «opt out of the sale or sharing» of your information by the link below.' },
    { found: 'Press «"Do Not Sell or Share My Personal Information"» at the foot of the page.' },
    { found: 'You have the right to «opt out of the sharing of your data for cross-context behavioral advertising».' },
    { found: 'You have the «right to direct us not to sell or share» your information.' },
    { weak: 'Follow the link «"Do Not Sell My Personal Information"».' },
    { weak: 'You can «opt out of the sale» of your data.' },
    { weak: 'You have the «right to opt-out of sales».' },
    { denied: 'We «do not sell or share personal information».' },
    { none: 'You can opt out of the newsletter.' },
    { none: 'The sale begins on Monday.' },
  ],
};
