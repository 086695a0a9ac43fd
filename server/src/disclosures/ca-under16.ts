import { phrases } from '../text/phrases';
import { californiaTitles, notForCalifornians } from './california';
import type { Disclosure } from './disclosure';

const young = '((under/below/younger than/less than) (the age of)? (16/sixteen)/(16/sixteen) years)';
const sell = '(sell/sells/sold/sale/share/shares/sharing/selling)';

export const caUnder16: Disclosure = {
  key: 'ca_under16',
  title: 'the information of consumers under 16',
  short: 'under 16',
  explain:
    'Californians must learn whether the business knows that it sells or shares the personal information of consumers under 16, and if so how they or their parents opt in.',
  lacks:
    'it speaks of children under 13 or of children as such, and not of selling or sharing the information of consumers under 16',
  headings: phrases(...californiaTitles, 'child~', 'minor~', 'under 16'),
  evidence: {
    found: phrases(
      `${sell} … ${young}`,
      `${young} … (sell/sells/sold/sale/opt in/affirmative authorization)`,
      `actual knowledge … ${young}`,
      'minors … (sale/opt in to)',
    ),
    weak: phrases(
      `${young}`,
      '(child/children/minors/anyone/persons/users/individuals) .. (under/below/younger than) .. (13/thirteen)',
    ),
    elsewhere: notForCalifornians,
  },
  order: 125,
  clause: {
    heading: 'Consumers under 16',
    body: `We \${1|have no actual knowledge,have actual knowledge|} that we sell or share the personal information of consumers under 16 years of age. \${2:[If you do sell or share it: how consumers aged 13 to 15, and the parents of younger ones, opt in]}`,
  },
  examples: [
    { found: 'We have «no actual knowledge that we sell the personal information of minors under 16».' },
    { found: 'We do «not sell or share the information of consumers under 16 years» of age.' },
    { found: '«Consumers under 16 have to opt in» before we share their data with advertisers.' },
    { found: 'We «do not knowingly sell the data of anyone who is younger than sixteen».' },
    { weak: 'The site is «not for users under 16».' },
    { weak: 'We do «not knowingly collect data from children under 13».' },
    { weak: '«Under the age of 16 you need your parents».' },
    { none: 'The lift carries 16 persons.' },
    { none: 'We have sold 16 boats.' },
    { none: 'Sixteen pages are under review.' },
  ],
};
