import { phrases } from '../text/phrases';
import { reachable } from './channel';
import type { Disclosure } from './disclosure';

// The places a representative under Art. 27 stands for, as notices name them.
const place =
  '(eu/e u/eea/european/european union/european economic area/union/uk/united kingdom/swiss/switzerland/gdpr/uk gdpr)';

const headings = phrases(
  `${place} .. representative~`,
  `representative~ .. (in/for/within) .. ${place}`,
  '(our/local/data protection/privacy/article 27) representative~',
  'representation for',
);

const mentioned = phrases(
  `${place} .. (based/data protection/gdpr/privacy/local)? representative~`,
  `representative~ .. (in/within/for/under/pursuant to/according to) .. ${place}`,
  '(article/articles/art) 27 .. representative~',
  'representative~ … (article/articles/art) 27',
  '(data protection/privacy) representative~',
  '(appoint~/designat~/nominat~/have named) … (as)? (our/its/a/the/an) .. representative~',
  `(contact/write to/reach) .. (our/the) (local)? representative~ .. (there/${place})`,
  // The part is told by the article or the place, whoever plays it.
  '(article/articles/art) 27 … (designated/appointed/mandated/named/named) … representative~',
  `(mandated/designated/appointed/named) … under .. (article/art) 27 .. (eu/uk)? gdpr`,
  `(acts/act) (on our behalf/for us) .. in (the)? ${place} … (data protection/privacy/gdpr)`,
  `(appointed/mandated/designated) .. (to)? (represent/represents) us`,
  `(represented/represents us) in (the)? ${place} … (article 27/data protection/gdpr/privacy)`,
  '(our/the) representative there',
  'role of .. representative .. (gdpr/article 27)',
  `${place} … (our/as) representative~ .. (there)?`,
  'as (our/its/a/the) representative .. (to whom/whom/on all/for all/in matters/you can/you may)',
);

const others = phrases(
  '(legal/lawful/authorised/authorized/personal/sales/customer/service/support/company/union/employee/elected/patient) (service/care/support)? representative~',
  'representative~ of (the/a/your/their) (deceased/child/customer/consumer)',
  '(our/their/its) (employees/agents/staff/affiliates/partners) … representative~',
  'works council .. representative~',
  'works council representative~',
);

const denied = phrases(
  '(need/needs/have/has/require/requires) no .. representative~',
  'no .. representative~ … (needed/necessary/required/appointed)',
  '(do/does/need/are) not .. (need/have/require) … representative~',
  '(not/no) (required/obliged/need) … (appoint/have/designate/name) … representative~',
  '(do/need) not … (appoint/designate/name) … representative~',
);

export const representative: Disclosure = {
  key: 'representative',
  title: 'representative in the EU or the UK',
  short: 'representative',
  explain:
    'A company outside the EU or the UK that offers goods or services there, or follows what people there do, must name a representative whom they can reach.',
  lacks: 'the representative is mentioned without a name or a way to reach them',
  headings,
  evidence: {
    denied,
    inPolicy: {
      possible: ({ block }) => block.has(mentioned),
      said: (placed, policy) => reachable(placed, policy, mentioned, others, denied),
    },
    applies: phrases(
      // The writer, or a company by its name ("is"); what is said of suppliers and servers in the plural is no such sign.
      `(we/us/our company/the company/the controller) .. (not/outside) .. (established/based/located/resident) in (the)? ${place}`,
      `(is/am/we are/company/controller) not (established/based/located/resident) in (the)? ${place}`,
      `(is/am/we are/company/controller) (established/based/located/resident/headquartered) outside (of)? (the)? ${place}`,
      `(we/company/controller) .. no (establishment/office/branch) in (the)? ${place}`,
    ),
  },
  order: 17,
  clause: {
    heading: 'Our representative',
    body: `We are established outside the \${1|European Union,United Kingdom|}. Our representative there under Article 27 \${2|GDPR,UK GDPR|} is \${3:[name of the representative]}. You can turn to them on every matter of your personal data:

- E-mail: \${4:[e-mail address]}
- Post: \${5:[street and number], [postcode and town], [country]}`,
  },
  examples: [
    { found: 'Kestrel Data Ltd, 4 Mill Lane, York YO1 7HH, acts «as our representative to whom» you can turn.' },
    { found: 'Our «EU representative» is Meridian Privacy GmbH, reached at eu-rep@meridian.test.de.' },
    {
      found: 'We have «appointed Kestrel Data Ltd as our representative» under Article 27 UK GDPR: kestrel@rep.org.uk.',
    },
    {
      found:
        '# EU representative\n\nOur «representative in the European Union» is Meridian Privacy GmbH.\n\nrep@meridian.test.de',
    },
    { found: 'The «Article 27 representative» is Kestrel Data, 4 Mill Lane, York YO1 7HH.' },
    { weak: 'You can also turn to our «European representative».' },
    { denied: 'We are «not required to appoint a representative» in the Union.' },
    { none: 'A parent acts as the legal representative of a child.' },
    { none: 'Our customer service representatives answer calls on working days.' },
    { none: 'The personal representative of a deceased member can close the account.' },
    { none: 'Sales representatives across the European Union carry a tablet.' },
  ],
};
