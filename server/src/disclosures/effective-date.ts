import { phrases } from '../text/phrases';
import type { Disclosure } from './disclosure';

const month =
  '(january/february/march/april/may/june/july/august/september/october/november/december/jan/feb/mar/apr/jun/jul/aug/sep/sept/oct/nov/dec)';
const day =
  '(#/1st/2nd/3rd/4th/5th/6th/7th/8th/9th/10th/11th/12th/13th/14th/15th/16th/17th/18th/19th/20th/21st/22nd/23rd/24th/25th/26th/27th/28th/29th/30th/31st)';
// 28.11.2023, 2020-09-15; 23rd of May 2018; May 2, 2020.
const date = `(# # #/${day} (of)? ${month} #/${month} ${day} #)`;
const monthOnly = `${month} #`;

const marker =
  '(updated/update/modified/revised/revision/edited/reviewed/amended/changed/effective/effect/version/dated/published/date/posted/applies/force/approved/adopted/issued/issue/status/stand/valid/review/last change/(statement/policy/notice/declaration) of/v #/v # #/v1/v2/v3/(v1/v2/v3) #/as of/as at)';

export const effectiveDate: Disclosure = {
  key: 'effective_date',
  title: 'the date of the policy',
  short: 'date',
  explain: 'Readers can tell which version they have when the text carries the date from which it applies.',
  lacks: 'the date has no day, or there is a label without a date',
  headings: phrases(
    'effective date',
    'last (updated/modified/revised/reviewed)',
    '(date/version)',
    'changes',
    'updates',
  ),
  evidence: {
    found: phrases(`${marker} .. ${date}`, `${date} .. (version/edition)`),
    weak: phrases(
      `${marker} .. (of/in/on)? ${monthOnly}`,
      '(last/most recently) (updated/modified/revised/reviewed/amended)',
      'effective date',
      '(updated/reviewed/revised/version/dated) .. (spring/summer/autumn/winter) #',
      '(last/most recently) (updated/modified/revised/reviewed/amended) (in)? #',
    ),
    not: phrases(
      '(regulation/act/directive/law/gdpr/decision/judgment) … (effective/dated/effect/applies/force) .. #',
      '(may) (be/have/also)',
      '(invoice/invoices/letter/letters/order/orders/contract/contracts/agreement/agreements) (dated/issued/effective)',
      '(have/has) (last/most recently) (updated/modified/revised/reviewed/amended) (our/the/your) (software/server/servers/systems/app/site/website/security)',
    ),
  },
  order: 140,
  clause: {
    heading: 'Date of this notice',
    body: `This notice applies from \${1:[day month year]}.`,
  },
  examples: [
    { found: '«Approved by the members on 3 March 2026»' },
    { found: '«Status: 3 March 2026»' },
    { found: '«Last updated: 3 March 2026»' },
    { found: 'This notice is «effective as of 2026-03-01».' },
    { found: 'The rules were «revised on 23rd of May 2025».' },
    { found: '«Version of March 4, 2026»' },
    { found: '«Date: 28.11.2025»' },
    { weak: '«Last updated» when the harbour reopened.' },
    { weak: 'The text was «reviewed in November 2025».' },
    { weak: '«Updated May 2025»' },
    { none: 'The Directive took effect on 25 May 2018.' },
    { none: 'We opened in May 2001.' },
    { none: 'The wall was last painted on 3 March 2020.' },
  ],
};
