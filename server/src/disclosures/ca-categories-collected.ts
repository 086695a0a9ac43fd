import type { Placed } from '../policy/policy';
import { perBlock } from '../text/block';
import { phrases } from '../text/phrases';
import { californiaTitles, notForCalifornians, statutoryCategories, twelveMonths } from './california';
import type { Disclosure, Said } from './disclosure';

const category = phrases(statutoryCategories);
const categoriesCollected = phrases(
  '(collect/collects/collected/gather/receive) .. .. (categories/types/kinds) of .. (personal)? (information/data)',
  '(categories/types/kinds) of .. (personal)? (information/data) .. .. (collect/collects/collected/gather/gathered/receive/received)',
  '(collect/collects/collected/gathered/have collected) .. .. (following/these) .. (categories/types/kinds)',
  `(collect/collects/collected/gathered) … ${twelveMonths}`,
  `${twelveMonths} .. (we/our/the) … (collect/collected/gathered)`,
);
const frame = phrases(twelveMonths, '(twelve/12) months (preceding/before)');
const umbrella = phrases(
  '(collect/collects/collected) .. (personal information/information) (about/from) .. (california/consumers)',
);

/** How many different statutory names stand in a block: three make an enumeration. */
const named = perBlock(
  block => new Set(block.find(category).map(({ start, end }) => block.text.slice(start, end))).size,
);

function* said(placed: Placed): Generator<Said> {
  const { block } = placed;
  const names = block.find(category);
  const [first] = names;
  if (first && (named(block) >= 3 || block.kind === 'row' || block.kind === 'item')) {
    const collected =
      (block.kind === 'item' && first.firstWord < 3) ||
      placed.leadIn?.block.has(categoriesCollected) ||
      named(block) >= 3 ||
      block.kind === 'row';
    if (collected) {
      yield { start: first.start, end: (names.at(-1) ?? first).end, strength: 'found' };
      return;
    }
  }
  const own = block.find(categoriesCollected);
  for (const { start, end } of own) {
    const sentence = block.sentenceAt(start);
    const framed = block.find(frame).some(hit => block.sentenceAt(hit.start) === sentence);
    yield { start, end, strength: framed ? 'found' : 'weak' };
  }
  if (!own.length) for (const { start, end } of block.find(umbrella)) yield { start, end, strength: 'weak' };
}

export const caCategoriesCollected: Disclosure = {
  key: 'ca_categories_collected',
  title: 'the categories of personal information collected in the last 12 months',
  short: 'categories (California)',
  explain:
    'Californians must learn which categories of personal information the business collected in the last 12 months, by the names of the statute: identifiers, commercial information, internet activity, geolocation, inferences.',
  lacks: 'it names no period of 12 months and no categories by the names of the statute',
  headings: phrases(...californiaTitles, 'categories of personal information', '(information/data) we collect'),
  evidence: { also: said, elsewhere: notForCalifornians },
  order: 121,
  clause: {
    heading: 'Personal information of Californians',
    body: `In the last 12 months we collected these categories of personal information from Californians:

- Identifiers: \${1:[name, e-mail address, account number]}.
- Commercial information: \${2:[orders and payments]}.
- Internet or other electronic network activity: \${3:[pages visited]}.
- \${4:[next category by the name of the statute]}, such as \${5:[examples]}.`,
  },
  examples: [
    { found: 'In the last 12 months we «collected identifiers, commercial information and geolocation» data.' },
    {
      found:
        'We collect the following categories of personal information:\n- «Identifiers», such as your name\n- «Inferences» about your taste',
    },
    { found: '| Category | Examples |\n|---|---|\n| «Internet activity» | pages you open |' },
    {
      found:
        'The «categories of information that we collected in the preceding twelve months» stand in the table below.',
    },
    { weak: 'These are the «categories of personal information we collect»: names and letters.' },
    { weak: 'We «collect personal information about California» residents.' },
    { weak: 'We «collect the following types» of information: names and letters.' },
    { none: '# Users in the EEA\n\nThe categories of personal data we collect are names and letters.' },
    { none: 'We collect stamps in many categories.' },
    { none: 'The warranty lasts for the first 12 months.' },
  ],
};
