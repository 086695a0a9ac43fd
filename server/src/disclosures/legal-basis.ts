import { basesOf, purposesOf } from '../policy/purposes';
import { phrases } from '../text/phrases';
import type { Disclosure } from './disclosure';

const ground =
  '(consent/contract/agreement/legitimate interest/legitimate interests/legal obligation/legal obligations/public task/vital interests)';

/** A list of grounds of which the reader is left to guess the one that holds. */
const oneOfMany = phrases(
  '(one or more/one/some/any/at least one/either) of (the/these/those)? (following)? (legal/lawful)? (basis/bases/ground/grounds)',
  '(one or more/at least one) of .. (legal/lawful) (basis/bases/ground/grounds)',
  `(basis of/based on/bases on/rely on/relies on/rest on/rests on/ground of) .. ${ground} (or/and or) (on)? (our/your/a/the)? ${ground}`,
);

export const legalBasis: Disclosure = {
  key: 'legal_basis',
  title: 'the legal basis of each purpose',
  short: 'legal basis',
  explain:
    'For each purpose readers must learn which ground of Article 6(1) allows it: consent, a contract with them, a legal obligation, vital interests, a public task or legitimate interests. A list of grounds on another page links nothing.',
  lacks: 'not every purpose is linked to the ground that supports it',
  headings: phrases(
    '(legal/lawful) (basis/bases/ground~)',
    'ground~ for (processing/using)',
    'lawfulness of',
    'basis .. (process/processing)',
    'why are we allowed',
    '(eea/eu/european/gdpr) .. (residents/users/requirements/notice)',
  ),
  evidence: {
    lists: 'opened',
    wholeSection: true,
    weak: phrases(
      '(process/use/collect) … (where/when/if/as) (permitted/allowed) by .. law',
      '(legal/lawful) (basis/bases) .. (depend~/vary)',
      '{we} .. (have/has/need/rely) .. (legal/lawful) (basis/bases/ground~/reason~/justification~)',
      // What is done with the reader's consent, whatever it is done for.
      '(collect~/process~/use/used/shar~/record~/stor~/access~/track~) … (only)? with your (explicit/express/prior/informed/specific/clear)? consent',
      // Grounds announced, whatever the table or list after them then says.
      '(explain~/describe~/identif~/set out/sets out/state/states/list/lists/indicate/indicates/show/shows/specif~) … (legal/lawful) (basis/bases/ground~)',
      '(ground/grounds) .. (that/on which/which)? we rely .. (on/to) .. (process~/use/collect)',
      '(process/use/collect) … (only/if/when/where) … (valid/proper/sufficient) (legal/lawful) (reason/ground/basis)',
    ),
    not: phrases('(legal/lawful) (basis/bases/ground~) (for/of) .. transfer~'),
    ofPolicy: policy =>
      basesOf(policy)
        .filter(({ announced, covers }) => announced || covers.length > 0)
        .map(({ placed, start, end, covers }) => ({
          placed,
          start: start - placed.start,
          end: end - placed.start,
          strength: covers.length > 0 ? 'found' : 'weak',
        })),
    overall: (evidence, policy) => {
      const linking = evidence.filter(({ strength }) => strength === 'found');
      if (linking.every(({ placed }) => placed.block.has(oneOfMany))) return 'weak';
      const purposes = purposesOf(policy);
      const linked = purposes.some(({ bases }) => bases.some(({ weak }) => !weak));
      return linked && purposes.every(({ bases }) => bases.length > 0) ? 'found' : 'weak';
    },
    // The grounds that are named are in order; the purpose that has none is not.
    weakAt: policy => {
      const all = purposesOf(policy);
      const bare = all.find(({ bases }) => bases.length === 0);
      return bare && all.some(({ bases }) => bases.length > 0) ? { start: bare.start, end: bare.end } : undefined;
    },
  },
  order: 35,
  clause: {
    heading: 'Legal bases',
    body: `Each purpose in this policy rests on a ground of its own:

- Contract (Art. 6(1)(b) GDPR): \${1:[to open your account, deliver your orders and bill you]}.
- Legal obligation (Art. 6(1)(c) GDPR): \${2:[to keep invoices, as section and name of the tax law demand]}.
- Consent (Art. 6(1)(a) GDPR): \${3:[to send the newsletter and set analytics cookies]}.
- Legitimate interests (Art. 6(1)(f) GDPR): \${4:[to stop fraud and answer questions]}; our interest is \${5:[to keep the shop safe and to help people who write to us]}.`,
  },
  examples: [
    { found: 'We use your address to deliver your order «(contract»).' },
    { found: 'We use your address to deliver your order; the «legal basis is our contract» with you.' },
    { found: 'We use your data:\n- to send the newsletter. The legal basis is «your consent».' },
    { found: '| Purpose | Legal basis |\n|---|---|\n| Sending invoices | «Contract» |' },
    { found: 'With «your consent» we use your e-mail address to send you the newsletter.' },
    { weak: 'We rely on «your consent, a contract or our legitimate interests», whichever fits.' },
    { weak: 'The position of the kite is «recorded only with your explicit consent».' },
    { weak: 'The «legal basis depends» on the case.' },
    { weak: 'The table «shows what we do and the legal bases» of it.' },
    { weak: 'We name the «grounds that we rely on to process» your data.' },
    { weak: 'We «process your data only when we have a valid legal reason».' },
    { weak: 'We «process your data where permitted by law».' },
    { none: 'The standard contractual clauses are the legal basis of the transfer.' },
    { none: 'We will not share your data without your consent.' },
    { none: 'We recommend articles based on your interests.' },
  ],
};
