import { phrases } from '../text/phrases';
import { californiaTitles, notForCalifornians } from './california';
import type { Disclosure } from './disclosure';

const incentive =
  '(financial incentive/financial incentives/(loyalty/rewards/reward/bonus) (program/programs/programme/scheme))';

export const caFinancialIncentive: Disclosure = {
  key: 'ca_financial_incentive',
  title: 'financial incentives for personal information',
  short: 'incentives',
  explain:
    'Where rewards depend on personal information, Californians must learn the terms, how to opt in and out, and how the value relates to the information.',
  lacks: 'the program is named, and not its terms, its value and the way in and out',
  headings: phrases(...californiaTitles, 'financial incentive~', 'loyalty'),
  evidence: {
    found: phrases(
      `${incentive} … (opt in/opt out/terms/value/withdraw/material)`,
      `(value/opt in/opt out/terms) … ${incentive}`,
    ),
    weak: phrases('(financial incentive/financial incentives)', `${incentive} … (data/information)`),
    denied: phrases(
      '(not/no) .. (offer/provide/have) .. (any)? financial (incentive/incentives)',
      'no financial incentive~',
    ),
    applies: phrases(
      `${incentive} … (personal information/data/email)`,
      '(discount/discounts/reward/voucher/coupon) .. (for/in exchange for/in return for) .. (email/personal/data/information/address)',
    ),
    elsewhere: notForCalifornians,
  },
  order: 129,
  clause: {
    heading: 'Financial incentive',
    body: `We offer \${1:[the reward]} to those who give us \${2:[categories of personal information]}. You join by \${3:[way to opt in]} and leave by \${4:[way to opt out]}. We estimate the value of the information at \${5:[amount]}, worked out from \${6:[method]}.`,
  },
  examples: [
    { found: 'Our «loyalty program gives you a discount for your e-mail address; you can opt out» at any time.' },
    { found: 'The «financial incentive is a voucher; you opt in» at the counter.' },
    { found: 'We estimate the «value of your data to the rewards program» at 2 dollars.' },
    { found: 'The «rewards program has these terms»: points for your address.' },
    { denied: 'We «do not offer financial incentives».' },
    { weak: 'We offer «financial incentives».' },
    { weak: 'Members of the «loyalty program get gifts for their data».' },
    { weak: 'See the notice of «financial incentive».' },
    { none: 'We reward good work.' },
    { none: 'Loyal readers write letters.' },
  ],
};
