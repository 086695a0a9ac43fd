import { phrases } from '../text/phrases';
import { LEGAL_FORM } from './company-names';
import type { Disclosure } from './disclosure';

const together =
  '(joint~ (data)? controller~/joint~ responsible/joint controllership/joint~ (determine/decide/control/process/controlled)/controllers jointly/co controller~/joint responsibility)';

// The same told by the deciding, without the term.
const deciding = [
  '(share/shares/shared/sharing) .. controllership',
  '(decide/decides/determine/determines) together (how/why/on/with/the/about)',
  '(decide/decides/determine/determines) .. (aims/purposes/means) … together with',
  '(share/shares) responsibility … (as joint/together)',
];

// Who answers the reader: the essence of the arrangement (Art. 26(2)).
const split = phrases(
  '(agree~/arrang~/contract/addendum) … (who/which of us/responsib~/answer~/request~/rights/article 26)',
  '(request~/rights) … (either/both/each) (of us/of them/controller/company/party)',
  '(either/both/each) (of us/of them/controller/company/party) … (request~/rights/question~)',
  '(contact point/point of contact)',
  // Who replies, told from the reply or from the rights.
  '(answer/answers/answering/respond/responds/reply/replies/deal/deals/fulfil/handle/handles) .. (you/to/with)? .. (you/request~/rights/applicants/data subjects)',
  '(exercise/use/assert/bring) .. (your/their) .. (right~/request~) … (with/against/to)',
  'request~ .. (handled/answered/dealt with/processed) by',
  '(whoever/whichever) .. (ask/write/turn) … (answer/reply/respond)',
  'contact … to (use/exercise) .. rights',
  '(is/be) your contact for',
  '(responsible for/handles/answers) … (request~/rights/information)',
);

export const jointControllers: Disclosure = {
  key: 'joint_controllers',
  title: 'joint controllers',
  short: 'joint controllers',
  explain:
    'Where two or more parties decide together why and how data are used, readers must learn who they are and who of them answers requests.',
  lacks: 'the partner or the sharing of duties between the controllers is not told',
  headings: phrases(
    together,
    '(joint/shared) (responsibility/controllership)',
    'social media pages',
    'facebook (fan)? page',
    'our group',
    'responsible companies',
    'data sharing within the group',
    'who is responsible',
  ),
  evidence: {
    weak: phrases(together, ...deciding),
    found: phrases(
      `${together} .. (with/together with) … (agree~/arrang~/answer~/request~)`,
      `(agree~/arrang~/addendum) … ${together}`,
      `${together} … (agree~/arrang~) … (who/which/responsib~/answer~/request~/rights)`,
    ),
    not: phrases(
      'independent~ .. controller~',
      'co branded',
      // What writer and reader owe each other.
      '(we and you/you and we/you and us) .. joint~ responsible',
      'joint~ responsible for (keeping/the accuracy)',
    ),
    denied: phrases(`(not/no/never) (act/acting/as/be/are)? .. ${together}`, `none of … ${together}`),
    overall: evidence => {
      const told = evidence.filter(({ strength }) => strength !== 'denied');
      if (!told.length) return undefined;
      const named = ({ block }: (typeof told)[number]['placed']) =>
        LEGAL_FORM.test(block.text) ||
        // The partner after "with" or "and", before "and we", in a list after a colon, or by a legal form.
        /\b(?:with|and)\s(?:the\s)?(?!we\b|us\b)\p{Lu}|\p{Lu}\p{L}+ and (?:we|us|ourselves)\b|\bcontrollers?\b[^.]{0,80}: ?\p{Lu}|\p{Lu}\p{L}+ is an? (?:joint|co-)/u.test(
          block.text,
        );
      const shared = told.some(({ placed }) => placed.block.has(split)) && told.some(({ placed }) => named(placed));
      return shared ? 'found' : 'weak';
    },
  },
  order: 19,
  clause: {
    heading: 'Joint controllers',
    body: `We decide together with \${1:[name and address of the other controller]} why and how your personal data are used for \${2:[purpose]}. We are joint controllers and have agreed who does what:

- \${3:[name of the company]} tells you and answers your requests.
- \${4:[name of the other controller]} is responsible for \${5:[task, for example the security of the platform]}.

You can use your rights against each of us. Write to us for the essence of our agreement: \${6:[e-mail address]}.`,
  },
  examples: [
    { found: 'We are «joint controllers with Lantern Books Ltd and have agreed that Lantern answers your requests».' },
    {
      found:
        'Under an «agreement with Meta Platforms we are jointly responsible» for our page and either of us answers your requests.',
    },
    {
      found:
        'We and Northfield Museum «jointly decide» how tickets are sold; our arrangement says that the museum answers your questions on rights.',
    },
    {
      found: 'Harbour Bakery and Mill Foods are «joint controllers and have agreed that the bakery answers requests».',
    },
    { weak: 'We and our sister companies act as «joint controllers».' },
    { weak: 'We are «jointly responsible» for the page.' },
    { none: 'Our advertising partners are independent controllers.' },
    { none: 'Some services are co-branded with a partner.' },
    { none: 'We jointly sponsor an event with the museum.' },
    { denied: 'We do «not act as joint controllers» with any partner.' },
  ],
};
