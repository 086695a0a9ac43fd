import { european } from '../law/regime';
import { phrases } from '../text/phrases';
import { groundsOf } from './linked-grounds';
import type { PolicyRule } from './rule';

/** An act, a field of law or an authority tells the reader which duty is meant (WP260, on specificity). */
const named = phrases(
  '(tax/taxation/accounting/bookkeeping/money laundering/terrorist financing/financial crime/sanctions/employment/labour/labor/social security/commercial law/company law/corporate law/consumer/product safety/product liability/health and safety/pensions/insurance/banking/customs/pharmacovigilance/telecommunications/immigration/safeguarding/anti-corruption/know your customer/audit/data protection law~/copyright/dmca)',
  '(act/acts/code/regulation (eu)?/directive/statute/hgb/ao/companies act) (of/#)',
  '(tax/commercial/civil/criminal/labour/revenue/fiscal) code',
  '(hmrc/irs/dmca)',
  // The regulation's own duties, where "Art. 6(1)(c) GDPR" only says that there is some duty.
  '(obligation~/duty/duties/requirement~) .. (under/of/in) .. gdpr',
  '(court/courts/court order/subpoena/warrant/police/prosecutor~/tribunal/law enforcement/supervisory authority/regulator/tax (office/authorit~)/public authorit~/government~)',
  '(section/sections/sec) # .. (of/act/code/ao/hgb/bgb/estg/gwg/ustg/bao/ugb)',
  '(aml/kyc/gaap/mifid)',
);
const alsoNamed = /\b[A-Z][\w-]{2,}(?: [A-Z][\w-]+){0,4} (?:Act|Code|Law|Regulations?|Authority|Agency)\b|§/;

export const obligationNotNamed: PolicyRule = {
  id: 'obligation-not-named',
  title: 'Legal obligation without the law',
  severity: 'hint',
  under: european,
  cites: ['GDPR Art. 6(3)', 'GDPR Art. 6(1)(c)', 'WP260'],
  explain: `A legal obligation is a ground only if the law of the Union or of a Member State lays it down (Art. 6(1)(c), 6(3) GDPR).
"To comply with our legal obligations" fits every company and lets nobody check which duty is meant.

Name the act or the field: "to keep invoices for the years that the tax code prescribes".`,
  *inPolicy(policy) {
    for (const { placed, hits, announced, covers } of groundsOf(policy)) {
      if (placed.block.kind === 'heading' || (!announced && covers.length === 0)) continue;
      const hit = hits.find(({ kind }) => kind === 'legal_obligation');
      if (!hit || placed.block.has(named) || alsoNamed.test(placed.block.text.slice(0, MOST))) continue;
      yield {
        span: { start: hit.start, end: hit.end },
        message: 'It is not said which law obliges.',
        fixes: [
          {
            title: 'Name the law',
            edits: [{ start: hit.end, end: hit.end, text: ' under ${1:[name of the act, for example the tax code]}' }],
            snippet: true,
          },
        ],
      };
    }
  },
  examples: [
    {
      bad: 'We use your invoices to «comply with our legal obligations».',
      fixed:
        'We use your invoices to comply with our legal obligations under [name of the act, for example the tax code].',
    },
    { bad: '| Purpose | Legal basis |\n|---|---|\n| Archiving letters | «Legal obligation» |' },
    { bad: 'We keep your letters for the archive. The legal basis for this is «Art. 6(1)(c)» GDPR.' },
    { good: 'We use your invoices to comply with our legal obligations under the tax code.' },
    { good: 'We use your passport to meet our obligations under money laundering law.' },
    { good: 'We keep a list of passengers because of our legal obligation under the rules of the Harbour Authority.' },
    { good: 'We keep data in accordance with applicable law.' },
  ],
};

// A law is named near its mention, not pages away.
const MOST = 4000;
