import { purposesOf } from '../policy/purposes';
import { isUmbrellaPurpose } from '../policy/umbrella';
import { phrases } from '../text/phrases';
import type { Disclosure } from './disclosure';

export const purposes: Disclosure = {
  key: 'purposes',
  title: 'what the data are used for',
  short: 'purposes',
  explain:
    'Readers must learn what each kind of data is used for, in words that let them predict the use: "to deliver your order", not "for business purposes".',
  lacks: 'the stated purposes fit every company and let nobody predict what happens with the data',
  headings: phrases(
    '(how/why/what) {we} .. (use/process/do with) … {data}',
    '(what/why) do we .. (use/do/process)',
    '(use/uses) (made)? of .. {data}',
    '(how/why) we (use/process) (it/them/this/these)',
    '(our/the) use of',
    'purpose~ (of/and/for)',
    'purposes',
    'legal basis for using',
  ),
  evidence: {
    lists: 'opened',
    wholeSection: true,
    ofPolicy: policy =>
      purposesOf(policy).map(purpose => ({
        placed: purpose.placed,
        start: purpose.start - purpose.placed.start,
        end: purpose.end - purpose.placed.start,
        // Cookies alone say nothing of what orders, accounts and messages are used for.
        strength: purpose.cookies || isUmbrellaPurpose(purpose) ? 'weak' : 'found',
      })),
  },
  order: 30,
  clause: {
    heading: 'What we use your data for',
    covers: ['legal_basis', 'legitimate_interests'],
    body: `We use your data for these purposes. After each stands the legal basis:

- \${1:[to deliver your order and send the invoice]}: we use your \${2:[name, address and payment data]}. Legal basis: our contract with you (Art. 6(1)(b) GDPR).
- \${3:[to answer your questions]}: we use your \${4:[e-mail address and message]}. Legal basis: our legitimate interest in \${5:[helping people who write to us]} (Art. 6(1)(f) GDPR).
- \${6:[to send the newsletter]}: we use your \${7:[e-mail address]}. Legal basis: your consent (Art. 6(1)(a) GDPR).
- \${8:[to keep invoices for the tax office]}: we use your \${9:[invoices]}. Legal basis: \${10:[section of the tax law]} (Art. 6(1)(c) GDPR).`,
  },
  examples: [
    { found: 'Your address serves us «for the delivery of your parcel».' },
    { found: 'I am a potter. I use your number «to call you when the pot is ready».' },
    { found: 'We use your address «to deliver your order».' },
    { found: 'We use your data:\n- «to send invoices»,\n- «to answer your letters».' },
    { found: 'Your e-mail address is used «to send you the receipt».' },
    { found: '| Purpose | Data |\n|---|---|\n| «Sending the parcel» | name, address |' },
    { found: 'We ask for your telephone number so that we can «call you when the repair is done».' },
    { weak: 'We use your information «to improve our services».' },
    { weak: 'We process your data «for business purposes».' },
    { weak: 'Our site uses cookies «to count visits».' },
    { none: 'We do not use your data to build profiles.' },
    { none: 'You have the right to object where we use your data for direct marketing.' },
    { none: 'The bank uses your data to check your account.' },
    { none: 'We use encryption to protect the line.' },
  ],
};
