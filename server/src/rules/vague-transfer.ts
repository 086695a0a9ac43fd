import { phrases } from '../text/phrases';
import type { Gate } from './vagueness/family';
import { isNegated } from './vagueness/gates';
import { vagueRule } from './vagueness/vague-rule';

const moving = phrases(
  '(transfer~/sent/send/sending/store/stored/storing/process/processed/held/hosted/moved/located/accessed/go/goes) …  (in/to/outside/countries/country/worldwide/globally/jurisdictions/safeguards/protection)',
  '(transfer~/sent/send/sending/store/stored/storing/process/processed/held/hosted/moved) … (around/anywhere/throughout/overseas/abroad/internationally)',
  '(countries/worldwide/globally/jurisdictions/country) … (transfer~/sent/stored/processed/hosted)',
);
const mechanisms = phrases(
  'standard contractual clauses',
  'sccs',
  'adequacy (decision~/regulation~)',
  'adequate level of protection decision',
  'binding corporate rules',
  'data privacy framework',
  'privacy shield',
  'idta',
  'model clauses',
  'international data transfer (agreement/addendum)',
  'transferred outside the (eea/eu/uk) only',
);
const countries = phrases(
  '(usa/us/united states/u s/uk/united kingdom/india/ireland/germany/canada/japan/australia/switzerland/singapore/israel/china/brazil/france/netherlands/poland/philippines/south africa/new zealand/mexico/iceland/norway)',
);

const visits: Gate = place =>
  /^(from|visit|visiting|reside|live|access|accessing)$/.test(place.word(place.first - 1))
    ? { level: 'silent', why: 'It tells where readers are.' }
    : undefined;

// "Laws outside your country", "authorities within or outside your country": they are there, no data go there.
const isSeat: Gate = place =>
  /^(laws?|authorit(y|ies)|agenc(y|ies)|bod(y|ies)|courts?|regulators?|officials?|within|inside|elsewhere)$/.test(
    place.word(place.first - (/^(or|and|in|to|of)$/.test(place.word(place.first - 1)) ? 2 : 1)),
  )
    ? { level: 'silent', why: 'It tells where laws or authorities are.' }
    : undefined;

const aboutTransfer: Gate = place =>
  place.hits(moving).some(({ firstWord }) => Math.abs(place.first - firstWord) <= 14)
    ? undefined
    : { level: 'silent', why: 'The sentence is not about moving data abroad.' };

const stated: Gate = place => {
  const mechanism = place.block.has(mechanisms);
  const country = place.block.has(countries);
  if (mechanism && country) return { level: 'silent', why: 'Country and safeguard stand beside it.' };
  if (mechanism || country)
    return {
      level: 'lower',
      why: mechanism
        ? 'The safeguard stands beside it, but no country.'
        : 'A country stands beside it, but no safeguard.',
    };
  return undefined;
};

export const vagueTransfer = vagueRule({
  id: 'vague-transfer',
  title: 'Transfer without country or safeguard',
  severity: 'information',
  cites: ['GDPR Art. 13(1)(f)', 'GDPR Art. 12(1)'],
  explain: `Who sends data out of the European Economic Area has to say so, name the safeguard and tell how to get a copy of
it. "Other countries" and "appropriate safeguards" do neither.

Write country, safeguard and copy: "Our mail provider stores data in the USA; it is bound by the EU standard contractual
clauses (2021/914). Ask us for a copy."`,
  leavesOpen: 'to which country and under which safeguard',
  instead: 'Name the countries and the safeguard, and say how to get a copy.',
  gates: [isNegated, visits, isSeat, aboutTransfer, stated],
  terms: [
    {
      words: phrases(
        '(overseas/abroad/internationally)',
        '(to/in)? (any/other/various/different/foreign/third/multiple) (countries/jurisdictions)',
        '(any/another) (country/jurisdiction)',
        '(countries/jurisdictions/country/jurisdiction) other than (your/the)',
        '(anywhere in the world/around the world/throughout the world/worldwide/globally)',
        'outside (of)? your (country/state/jurisdiction/province)',
        '(countries/country) (where/in which) (we/our)',
      ),
      tier: 'B',
    },
    {
      words: phrases(
        '(appropriate/adequate/suitable) (contractual/legal/and suitable)? (safeguards/protection/protections/guarantees)',
        'adequate level of protection',
      ),
      tier: 'B',
    },
  ],
  examples: [
    { bad: 'We send data «to other countries».' },
    { bad: 'Your data are stored «worldwide».' },
    { good: 'Our mail provider stores data in the USA and other countries under the standard contractual clauses.' },
    { good: 'Our pans are cooked with in other countries, too.' },
    { good: 'We do not transfer your data to other countries.' },
  ],
});
