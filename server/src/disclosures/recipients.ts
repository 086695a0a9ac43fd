import type { Placed } from '../policy/policy';
import { type PhraseSet, phrases } from '../text/phrases';
import type { Span } from '../text/span';
import type { Disclosure, Strength } from './disclosure';
import { isUnder } from './evidence';

const headings = phrases(
  '(shar~/disclos~/recipient~/sell/sale of) … (information/data)',
  '(information/data) .. (shar~/disclos~)',
  '(who/whom/third parties/others) … (shar~/disclos~/receiv~/access)',
  '(how/when/do) we .. (shar~/disclos~)',
  '(sharing/disclosure/disclosures/recipients)',
  'third part~ (service provider~/services/disclosure~/recipients)?',
  'service providers',
  'our partners',
  '(business/corporate) (transfer~/transaction~)',
  '(sub processors/subprocessors)',
  'legal (disclosure~/requirements/obligations)',
  'law enforcement',
);

const giving =
  '(share/shares/shared/sharing/disclose/discloses/disclosed/disclosing/disclosure/disclosures/provide/provides/provided/providing/transfer/transfers/transferred/transferring/pass/passes/passed/passing/give/gives/given/giving/sell/sells/sold/rent/rents/transmit/transmits/transmitted/send/sends/sent/sending/release/releases/released/forward/forwarded/communicated/available/visible/accessible)';
// Categories that tell the trade, so that a reader knows who receives the data.
const trades =
  '((hosting/cloud/payment/analytics/advertis~/marketing/delivery/shipping/fulfil~/mailing/email/it/logistics/customer (support/service)/fraud/security/storage/maintenance/research/survey~/data (analys~/storage/processing)/infrastructure) .. (provider~/processor~/compan~/partner~/service~/agenc~/network~/vendor~/supplier~/contractor~)/courier~/carrier~/bank~/insurer~/auditor~/lawyer~/accountant~/professional advis~/legal advis~/credit (reference/card/bureau~/rating)/debt collect~/fraud prevention/advertiser~/publisher~/retailer~/merchant~/seller~/landlord~/hotel~/airline~/police/law enforcement/court~/regulator~/government~/public (authorit~/bod~)/tax authorit~/authorit~/employer~/school~/universit~/social (media/network~)/search engines/buyer/purchaser/acquir~/successor/merger/other (user~/member~/player~)/public/parent company/group compan~/compan~ (in/within) (our/the/its)? (same)? group/google/facebook/meta/amazon/apple/microsoft/stripe/paypal/firebase/admob/mailchimp/shopify/klarna/adyen/salesforce/hubspot/unity/applovin/crashlytics)';
const unspecific =
  '(third part~/part~ who/other part~/partner~/affiliat~/subsidiar~/service provider~/provider~/vendor~/supplier~/contractor~/agent~/compan~/organisation~/organization~/entit~/processor~/others/anyone/people/person~/individual~)';

const sharing = phrases(
  `{we} .. ${giving}`,
  `(information/data/details) .. ${giving}`,
  `${giving} .. (your/personal/user/this/that/such/the/any/certain) .. (information/data/details)`,
  `${giving} (with/to) .. (${unspecific}/following)`,
  '(recipients/third parties) .. (of/include/are/listed/following)',
);

function opens(placed: Placed, set: PhraseSet): boolean {
  for (let lead = placed.leadIn, steps = 0; lead && steps < 3; lead = lead.leadIn, steps++) {
    if (lead.block.has(refused)) return false;
    if (lead.block.kind !== 'heading' && lead.block.has(set)) return true;
    if (lead.block.kind === 'heading' && lead.block.has(headings)) return true;
  }
  return false;
}

const refused = phrases(
  `(not/never/nor) (and will not/and do not)? (otherwise/ever/knowingly/intentionally)? (${giving}) .. (or/nor/your/personal/user/any/information/data/it/them/the/this/with/to)`,
);
const who = phrases(trades);
const anyone = phrases(unspecific);

/** Items of a list that a sentence on sharing opens, and paragraphs on receivers under a title on sharing. */
function* listed(placed: Placed): Generator<Span & { strength: Strength }> {
  const { block } = placed;
  const item = block.kind !== 'paragraph' && placed.leadIn !== undefined && opens(placed, sharing);
  if (item) {
    const first = block.sentences[0];
    if (first)
      yield { start: first.start, end: first.end, strength: block.has(who) || !block.has(anyone) ? 'found' : 'weak' };
    return;
  }
  if (!isUnder(placed.section, headings)) return;
  for (const set of [who, anyone]) {
    const hit = block.find(set)[0];
    if (hit && !block.has(refused)) {
      yield { start: hit.start, end: hit.end, strength: set === who ? 'found' : 'weak' };
      return;
    }
  }
}

export const recipients: Disclosure = {
  key: 'recipients',
  title: 'who receives the data',
  short: 'recipients',
  explain:
    'Readers must learn who receives their data: by name, or by a category that tells the trade, such as "couriers" or "payment providers".',
  lacks:
    'the receivers are only called "third parties", "partners" or "service providers", with no name, trade or task',
  headings,
  evidence: {
    found: phrases(
      `${giving} … (with/to/by) … ${trades}`,
      `${giving} … ${trades}`,
      `${trades} .. (receive~/have access/has access/process~ .. data on our behalf/act as .. processor~)`,
      `(we/app/site/website/services) (also)? (use/uses/employ/engage/work with/rely on) .. (third party services/google analytics/firebase/admob/${trades})`,
      '(third part~/provider~/compan~/agent~) … (process~/perform~/handle~/provide) … (on our behalf/for us) … (such as/including/like)',
    ),
    weak: phrases(
      `${giving} … (with/to) … ${unspecific}`,
      `${giving} .. {data} … (if required/required by law/legal obligation/legally/to comply/court order/subpoena)`,
      `(disclos~/shar~) … (required by law/legal obligation/comply with)`,
      '(third part~/provider~/compan~/contractor~/agent~) … (access to/process/receive/collect) .. {data}',
      '(employ/use/engage/hire) .. (third part~/other compan~/contractor~/agents/service provider~)',
    ),
    not: phrases(
      'information you (share/disclose/provide/give)',
      '(you/users/customers) .. (share/disclose/provide/give/submit/send) .. (us/our/information/data)',
      '(provided/given/disclosed/sent/transmitted/submitted) (to us/by you)',
      '(provide/give/send/giving/providing/provided/offer) (you/users/customers)',
      '(provide~/offer) (our/the/these/a/better/its) .. service~',
      '(third part~/they/partners/affiliates) .. (share/provide/disclose/give/send/pass) .. (us/with us)',
    ),
    denied: phrases(
      '(do/does/will/would/shall/is/are) not .. (share/disclose/sell/give/pass/transfer/provide/rent/trade/shared/disclosed/sold) … (third part~/anyone/any one/others/any other/other compan~/outside part~/with any)',
      "(don't/doesn't/won't/never) .. (share/disclose/sell/give/pass/transfer/provide/rent/trade/shared/disclosed/sold) … (third part~/anyone/others/other compan~/outside part~/with any)",
      'no (third party/third parties/one else/other party) .. (receives/gets/has access/have access)',
    ),
    also: listed,
  },
  order: 50,
  clause: {
    heading: 'Who receives your data',
    body: `We give personal data only to these receivers:

- \${1:[name of the hosting company]} runs our servers and processes \${2:[kinds of data]} on our behalf.
- \${3:[name of the payment provider]} takes your payment and receives \${4:[kinds of data]}.
- \${5:[name of the courier]} delivers your order and receives your name, address and telephone number.
- \${6:[name or trade of a further receiver]} receives \${7:[kinds of data]} to \${8:[task]}.`,
  },
  examples: [
    { found: 'We «share your address with couriers» who deliver the parcel.' },
    { found: 'Your card details are «passed to our payment provider».' },
    { found: 'We «disclose data to our auditors» once a year.' },
    { found: 'We share your data with:\n\n- «Parcel Owl Ltd, which delivers your order»' },
    { weak: 'We «share your information with trusted partners».' },
    { weak: 'We may «disclose personal data to third parties».' },
    { denied: 'We «do not share your data with anyone».' },
    { denied: 'We «never sell or pass your details to third parties».' },
    { none: 'The information you share with us stays in your account.' },
    { none: 'This site links to sites of third parties.' },
    { none: 'We provide you with news about our services.' },
    { none: 'Choose a password and keep it safe.' },
  ],
};
