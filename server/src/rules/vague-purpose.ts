import { phrases } from '../text/phrases';
import type { Gate } from './vagueness/family';
import { isNegated, listFollows } from './vagueness/gates';
import type { Place } from './vagueness/place';
import { vagueRule } from './vagueness/vague-rule';

const using = phrases(
  '(use/uses/used/using/process/processes/processed/processing/collect/collects/collected/analyse/analyze/share/shared/disclose/disclosed/keep/kept/retain/retained) … (for/to)',
  '{use} … in connection',
  'purposes',
);

// "- to improve our services", "- for research purposes": the item or the cell says nothing but the purpose.
const standsAlone = (place: Place): boolean => {
  if (place.block.kind !== 'item' && place.block.kind !== 'row') return false;
  const before = place.first - place.sentence.firstWord;
  const isOpening = before === 0 || (before === 1 && /^(to|for|and)$/.test(place.word(place.first - 1)));
  return isOpening || (place.block.kind === 'row' && /\|\s*(to |for )?$/i.test(place.block.text.slice(0, place.start)));
};

const inUse: Gate = place =>
  standsAlone(place) || place.hits(using).some(({ firstWord }) => firstWord < place.first)
    ? undefined
    : { level: 'silent', why: 'The sentence states no purpose of using data.' };

const act = phrases(
  'by (counting/measuring/finding/seeing/showing/removing/sending/comparing/fixing/testing/#)',
  'so that (we/you)',
  'by {use}',
  'in order to (find/see/fix/count/measure/show)',
);

const madeConcrete: Gate = place => {
  if (listFollows(place)) return { level: 'silent', why: 'Examples follow that say what is done.' };
  const { hits } = { hits: place.hits(act) };
  return hits.some(({ firstWord }) => firstWord >= place.end)
    ? { level: 'silent', why: 'The sentence says what is done.' }
    : undefined;
};

export const vaguePurpose = vagueRule({
  id: 'vague-purpose',
  title: 'Purpose that fits everything',
  severity: 'information',
  cites: ['GDPR Art. 5(1)(b)', 'GDPR Art. 13(1)(c)', 'WP260 §12-13'],
  explain: `Purposes must be specified and explicit. "To improve our services", "for business purposes" and "for research"
fit every use of every datum; the transparency guidelines (WP260) give "develop new services" and "research purposes" as
poor practice.

Say what is done with which data to what end: "We count which pages are read so that we can remove those nobody needs."`,
  leavesOpen: 'what is done with the data',
  instead: 'Say what is done with which data, and to what end.',
  gates: [isNegated, inUse, madeConcrete],
  terms: [
    {
      words: phrases(
        '(any/all) (lawful/legitimate/other/business)? (purpose/purposes)',
        '(legitimate)? (business/internal/administrative/operational/commercial/company) (and/or)? (business/internal/administrative/operational/commercial)? purposes',
        '(research/analytics/analytical/statistical/quality/legal) purposes',
        '(the)? development of new (products/services/features) (and services)?',
        'in connection with (our/the) (services/business/products)',
      ),
      tier: 'C',
      severity: 'information',
    },
    {
      words: phrases(
        '(develop/developing/offer/offering) new (products/services/features) (and services)?',
        '(personalise/personalize/customise/customize/tailor/personalising/personalizing/customising/customizing/tailoring) (our/the/your) (services/service/experience/content/offerings/products)',
        '(personalise/personalize/customise/customize/personalised/personalized) (services/service)',
        '(marketing/promotional/advertising/security/safety) purposes',
        'for (research/analytics/analysis/marketing) (and/or)? (research/analytics/analysis/marketing/statistics)?',
        '(improve/improving/enhance/enhancing/optimise/optimize) (our/the/your/this) (services/service/products/products and services/experience/user experience/customer experience/business/offerings)',
      ),
      tier: 'C',
    },
  ],
  examples: [
    { bad: 'We use your letters for «marketing purposes».' },
    { bad: 'We use your letters to:\n\n- «tailor our services»\n- send you the parcel' },
    { good: 'Our shop is open for research.' },
    { bad: 'We use your data for «research purposes».' },
    { bad: 'Your orders are processed to «improve our services».' },
    { good: 'We count which pages are read so that we can remove those nobody needs.' },
    { good: 'We use your orders to improve our services by removing dishes that nobody buys.' },
    { good: 'We do not use it for commercial purposes.' },
  ],
});
