import { phrases } from '../text/phrases';
import type { Disclosure } from './disclosure';

const young =
  '(child/children/kid/kids/minor/minors/teenager/teenagers/teens/pupils/(under/below/younger than) (the age of/age)? {N}/(under/below) .. (years/age))';

export const children: Disclosure = {
  key: 'children',
  title: 'the data of children',
  short: 'children',
  explain:
    'Where children use the service, readers must learn from which age, what the parents have to agree to, and what happens to data given without them.',
  lacks: 'it does not say from which age children can use the service and what happens to data of younger ones',
  headings: phrases(
    'child~',
    'minor~',
    'kids',
    'young (people/persons)',
    '(information/notice) for parents',
    'age (limit~/restriction~/requirement~)',
    'users under',
    'under (the age of)? {N}',
    'coppa',
  ),
  evidence: {
    found: phrases(
      `${young} … (delete/deleted/remove/removed/erase/parent/parents/parental/guardian/guardians)`,
      `(parent/parents/parental/guardian/guardians) … ${young}`,
      `(delete/remove/erase) … ${young}`,
      `(not/isn't/aren't) .. (for/intended for/meant for/open to) .. ${young} … (delete/remove/close/erase) (their/such/these/any)`,
      `(parental/guardian) .. consent`,
      `consent (of/from) .. (parent/parents/guardian/guardians)`,
    ),
    weak: phrases(
      `(collect/collects/collected/solicit/process/gather/knowingly) … ${young}`,
      `${young} … (use/register/collect/provide/directed/submit/access/permitted/allowed/eligible)`,
      '(must be/be at least/at least/over/older than/have reached/minimum age) .. (age of)? {N} (years)? (old/of age/age/to use/or older/or over)',
      'must be .. {N} .. (years)? … (contract/agreement/order/purchase)',
      '(coppa/children online privacy)',
    ),
    denied: phrases(
      `(not/isn't/aren't/never) … (directed/intended/designed/aimed/targeted/offered/addressed/address/appeal/suitable/for use) … ${young}`,
      'must be .. {N} (years)? .. (old/of age/or older/or over)',
      'must be (at least/over)? {N} (years)? to (use/register/join/access/sign/create/open/visit)',
    ),
    not: phrases(
      '(number/ages/age/names) of .. children',
      '(have/dependent/adult) (children)',
      '(photos/pictures) of your children',
      'minor (changes/amendments/edits/updates/modifications/adjustments)',
      '(vital/life) … (child/children)',
      'under {N} (days/months/hours/minutes)',
      '{N} (days/months/hours)',
    ),
    applies: phrases(
      '(directed/designed/intended/aimed/made/suitable) (at/to/for) .. (children/kids/pupils/minors)',
      '(for/by) (kids/pupils/school children/schoolchildren)',
      '(parental/child/kids) (account/accounts/profile/profiles)',
    ),
  },
  order: 120,
  clause: {
    heading: 'Children',
    body: `You can use \${1:[name of the service]} from the age of \${2|16,15,14,13|}. Younger children need the consent of a parent, whom we ask by \${3:[way of asking]}. If we learn that a younger child gave us data without it, we delete them within \${4:[number]} days. Parents reach us at \${5:[e-mail address]}.`,
  },
  examples: [
    { found: 'The app is «not for children under 13 and we close their» accounts.' },
    { found: 'If a «child under 13 registers, we delete» the account.' },
    { found: '«Parents of a child» below 16 confirm the registration.' },
    { found: 'We need «parental consent» for the reading club.' },
    { found: '# Children\n\nWe ask a «guardian before a minor» can join.' },
    { weak: 'We do not «knowingly collect data from children».' },
    { weak: '«Children can use» the map.' },
    { weak: 'You «must be 18 to conclude a contract» with us.' },
    { none: 'Our app is designed for kids.' },
    { denied: 'The shop is «not directed to children».' },
    { denied: 'You «must be 18 or older» to order.' },
    { none: 'We ask for the number of children in your household.' },
    { none: 'Minor changes take effect at once.' },
    { none: 'We answer in under 3 days.' },
    { none: 'The kiln reaches its heat in minutes.' },
  ],
};
