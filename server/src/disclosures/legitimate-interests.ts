import { namesInterest } from '../policy/interests';
import type { Placed } from '../policy/policy';
import { basesOf } from '../policy/purposes';
import { phrases } from '../text/phrases';
import type { Disclosure, Said } from './disclosure';

const opening = phrases(
  '(our/the/these/following/such) legitimate (business/commercial)? interests .. (are/include/following/as follows/namely)',
  'legitimate interests',
);

/** The items of a list that a sentence on the interests opens name them one by one. */
function* listed({ block, leadIn }: Placed): Generator<Said> {
  const first = block.sentences[0];
  const last = leadIn?.block.sentences.at(-1);
  if (block.kind !== 'item' || !first || !leadIn || !last || leadIn.block.kind !== 'paragraph') return;
  const opened = leadIn.block.find(opening).some(hit => hit.start >= last.start && hit.endWord >= last.endWord - 3);
  if (opened && block.words.ids.length > 1) yield { start: first.start, end: first.end, strength: 'found' };
}

export const legitimateInterests: Disclosure = {
  key: 'legitimate_interests',
  title: 'the legitimate interests pursued',
  short: 'interests',
  explain:
    'Whoever relies on legitimate interests must name them, so that readers can weigh them against their own and object.',
  lacks: 'legitimate interests are relied on, but it is not said which',
  headings: phrases(
    'legitimate interest~',
    'balancing test',
    '(legal/lawful) (basis/bases/ground~)',
    'interests we pursue',
  ),
  evidence: {
    found: phrases(
      '(our/the/my/that/this/such) (legitimate)? (business/commercial)? (interest/interests) (here/in this/in doing so)? (lies/lie/is/consists/arises/follows/results/stems) (here)? (in/to/of/from)',
      '(interest/interests) (that/which)? (we/i) pursue (is/are/lies/lie)',
      // The interests as the object of what is pursued.
      '(pursue/pursues/pursuing/have) the following (legitimate)? (interest/interests)',
    ),
    // Art. 6(1)(ea) UK GDPR is a ground of its own; Art. 13(1)(d) asks for the interests under point (f) only.
    not: phrases(
      '(recognised/recognized) legitimate (interest/interests)',
      '(others/other people/people/persons/anyone/somebody/someone/parties) (with/having/who have) (a)? legitimate (interest/interests)',
      '(best/rate of/annual/overriding) (interest/interests)',
    ),
    applies: phrases('legitimate (business/commercial)? interest~', '(article/art) 6 1 f'),
    also: listed,
    ofPolicy: policy =>
      basesOf(policy).flatMap(statement =>
        statement.hits
          .filter(({ kind }) => kind === 'legitimate_interests')
          .map(hit => {
            const content = namesInterest(statement, hit);
            const { placed } = statement;
            return {
              placed,
              start: hit.start - placed.start,
              end: (content ?? hit).end - placed.start,
              strength: content ? 'found' : 'weak',
            };
          }),
      ),
  },
  order: 36,
  clause: {
    heading: 'Our legitimate interests',
    body: `Where we rely on legitimate interests (Art. 6(1)(f) GDPR), these are our interests:

- \${1:[keeping the shop free of fraud]}: for this we \${2:[compare delivery addresses with earlier cases]}.
- \${3:[knowing which pages are read]}: for this we \${4:[count visits without storing names]}.

We have weighed each of them against your interests; write to \${5:[address]} for the result. You can object at any time.`,
  },
  examples: [
    { found: 'We check orders because of our «legitimate interest in keeping the shop free of fraud».' },
    { found: 'We rely on our «legitimate interests, namely the security of our network».' },
    { found: 'We log visits to find attackers; our «legitimate interest is to keep the site running».' },
    { found: 'The legal basis is our «legitimate interest (fraud prevention)».' },
    { found: 'We compare orders. «Our interest is to» keep stolen cards out of the shop.' },
    { found: '«Our legitimate interest lies in keeping» the harbour open.' },
    { none: 'The interest rate is in our price list.' },
    { weak: 'We use your data for our «legitimate business interests».' },
    { weak: 'Where necessary for our «legitimate interests», we use your data to send letters.' },
    { weak: 'We log visits. The legal basis is «Art. 6(1)(f)» GDPR.' },
    { none: 'We pass data to the police and to others with legitimate interests.' },
    { none: 'We answer legitimate requests from authorities.' },
    { none: 'Any lawful purpose of ours is described in the contract.' },
  ],
};
