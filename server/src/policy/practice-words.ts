import { wordClass } from './purpose-words';

/** What a controller does or does not do with data (operations of Art. 4(2) GDPR). */
export type Operation = 'collect' | 'share' | 'sell' | 'rent' | 'trade' | 'keep' | 'transfer' | 'use' | 'process';

const verbs: readonly (readonly [Operation, (id: number) => boolean])[] = [
  ['sell', wordClass('sell sells sold selling')],
  ['rent', wordClass('rent rents rented renting lease leases leased leasing')],
  ['trade', wordClass('trade trades traded trading barter bartered swap swaps swapped swapping')],
  [
    'share',
    wordClass(
      'share shares shared sharing disclose discloses disclosed disclosing pass passes passed passing give gives given giving provide provides provided providing reveal reveals revealed divulge divulges divulged release releases released transmit transmits transmitted send sends sent supply supplies supplied forward forwards forwarded communicate communicated transfer transfers transferred transferring hand hands handed handing exchange exchanges exchanged exchanging license licenses licensed licence leak leaks',
    ),
  ],
  [
    'collect',
    wordClass(
      'collect collects collected collecting gather gathers gathered gathering obtain obtains obtained capture captures captured record records recorded track tracks tracked request requests requested access accesses accessed accessing upload uploads uploaded read reads scan scans scanned monitor monitors monitored log logged import imports imported note notes noted film films filmed ask asks asked asking',
    ),
  ],
  [
    'keep',
    wordClass(
      'keep keeps kept keeping store stores stored storing retain retains retained retaining save saves saved hold holds held',
    ),
  ],
  [
    'use',
    wordClass(
      'use uses used using set sets place places placed take takes taken contain contains create creates created build builds built compile compiles compiled operate operates operated employ employs employed deploy deploys deployed show shows shown display displays displayed host hosts hosted make makes made carry conduct conducts perform performs undertake engage',
    ),
  ],
  [
    'process',
    wordClass(
      'process processes processed processing handle handles handled analyse analyses analysed analyze analyzes analyzed evaluate evaluates evaluated',
    ),
  ],
];

const memo: (Operation | null | undefined)[] = [];

/** The operation a word names as a verb; undefined for any other word. */
export function operationOf(id: number): Operation | undefined {
  let known = memo[id];
  if (known === undefined) memo[id] = known = verbs.find(([, test]) => test(id))?.[0] ?? null;
  return known ?? undefined;
}

/** Selling is sharing, and what is kept has been collected: a statement of the first is one of the second. */
export const IMPLIES: Readonly<Record<Operation, readonly Operation[]>> = {
  sell: ['sell', 'share', 'process'],
  rent: ['rent', 'share', 'process'],
  trade: ['trade', 'share', 'process'],
  share: ['share', 'process'],
  collect: ['collect', 'process'],
  keep: ['keep', 'collect', 'process'],
  transfer: ['transfer'],
  process: ['process', 'collect', 'use'],
  use: ['use', 'process'],
};

export const isPronoun = wordClass("we i we'll we've i'll");
/** What stands for the controller as a subject: "our app", "this website", "the company". */
export const isOwnThing = wordClass(
  'company site website app application platform service game extension software plugin organisation organization business firm team',
);
export const isOwner = wordClass('our the this my');
/** Those that act for the controller: "our staff", but "the school" may be someone else. */
export const isOwnPeople = wordClass(
  'staff employees department clinic practice school club charity foundation shop store hotel university council association society studio gym library museum newsletter server servers system systems helpline hotline support algorithm algorithms portal form forms camera cameras device devices bot assistant products services apps sites websites',
);
export const isOwnClub = wordClass('association foundation council society club charity museum library');
export const isOwnersOf = wordClass('our my');

export const isNot = wordClass("not never nor don't doesn't won't cannot can't didn't wouldn't neither");
export const isAuxiliary = wordClass(
  'do does did will would shall may might can could must should have has had be been being is are was were get gets',
);
export const isBe = wordClass('is are be been being was were get gets gotten');
/** Adverbs between a subject and its verb that change nothing about whether it is done. */
export const isAdverb = wordClass(
  'also ever either hereby otherwise then therefore routinely regularly automatically actively currently at all securely in any way under no circumstances however ourselves itself furthermore moreover additionally strictly absolutely expressly definitely only solely exclusively without exception',
);
export const isAnd = wordClass('and or nor');

/** "We do not sell more than", "not knowingly", "without your consent": the denial is no general one, or states its exception. */
export const NARROWS = wordClass(
  `can cannot can't could except excepting exception exceptions unaffiliated full complete entire permanently publicly public indefinitely openly separately unless without only save apart besides beyond if when whenever where until till whilst while before after once during
  knowingly intentionally wilfully willingly deliberately under longer more further additional such directly
  money profit gain consideration through via means necessarily always usually generally normally typically usually simply merely just solely alone
  unnecessary unnecessarily excessive irrelevant unrelated unauthorised unauthorized intend want wish guarantee
  last past preceding previous aggregate aggregated anonymous anonymised anonymized necessary needed required obligation than their own direct request requests ask asks asked right rights choose chooses prefer object opt decline consent permission permitted incompatible inconsistent`,
);

export const isAim = wordClass('purpose purposes reason reasons');

/** What makes a sharing no breach of a promise not to share: the reader asked for it, the law demands it, nobody can be known from it. */
export const EXCUSES = wordClass(
  `consent consents consented permission authorise authorised authorize authorized agree agreed agrees opt request requested requests instruct instructed direction directed
  law laws legal legally court courts police authorities authority regulators regulator subpoena obligation obligations obliged compelled enforcement warrant
  aggregate aggregated anonymous anonymised anonymized anonymously pseudonymised deidentified identified statistical statistics non unless except without wish would
  right rights approval approve approved digits shortened truncated masked hashed token tokens
  parents parental guardian guardians
  merger acquisition acquirer sale reorganisation reorganization insolvency bankruptcy successor chose choose ask asks asked`,
);

/** "However, we may share ...", "The only exception is ...": what follows a denial and limits it. */
export const LIMITS_BEFORE = wordClass(
  'however but except exception exceptions unless only nevertheless nonetheless although though notwithstanding some certain instead',
);
