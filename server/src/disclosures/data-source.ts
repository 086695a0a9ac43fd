import type { Placed, Policy } from '../policy/policy';
import { placesWhere } from '../policy/stretches';
import { phrases } from '../text/phrases';
import type { Span } from '../text/span';
import type { Disclosure, Strength } from './disclosure';
import { isTitled } from './evidence';
import { inSourceColumn, sourceAfterHead } from './source-head';
import { indirect, namedSource, outright, receiving, unnamed } from './source-words';
import { isOn } from './topic';

/** Shows that data come from others than the reader, so that Art. 14 asks for the source and the categories. */
export const collectedElsewhere = phrases(
  `${receiving} .. (information/data/details) … from .. (${namedSource}/${unnamed})`,
  `(information/data/details) … ${receiving} … from .. (${namedSource}/${unnamed})`,
  '(from/via/through) publicly (available/accessible)',
);

const named = phrases(
  // Handed over, told from the data.
  `(passed/forwarded/given/sent/transferred/supplied/provided/disclosed) (on)? to us by .. ${namedSource}`,
  `${namedSource} .. (refer/refers/send/sends/pass/passes/forward/forwards/return/returns) .. (us/you to us/information/data/details)`,
  // Looked up: registers and agencies are consulted.
  `(consult/search/check/query/look at/look up/carry out .. with/checks with) … (companies house/register~/electoral (roll/register)/cifas/equifax/experian/credit reference/fraud (prevention agenc~/database~)/publicly (available/accessible))`,
  `(sources/source) (you/the/our/are/is) … ${namedSource}`,
  `given by .. ${namedSource}`,
  `${namedSource} … (receive/receives/obtain/obtains/collect/collects) .. (information/data/details) … from (them/these/those/such)`,
  `${receiving} … from … ${namedSource}`,
  `${namedSource} … (provide/provides/give/gives/send/sends/sell/tell/tells/supply/share/shares/disclose/pass/transfer) .. (us/to us) (with)?`,
  '(from/via/through) publicly (available/accessible)',
  // Sites and platforms on which the reader deals with somebody else.
  '(sites/platforms/websites/services/marketplaces/portals) (such as/like) … (pass/send/tell/give/forward) us',
  '(find/search for/look for/approach/source/recruit) .. (candidates/people/clients/customers/applicants/donors/you) (on/through/via/from) .. (linkedin/job board~/social/register~/directories/databases/websites/events)',
  `(take up/take/obtain/get/ask for/seek/collect) .. (references/reference/reports/report) … from .. ${namedSource}`,
  '(credit report/reference/references) .. (about you)? .. from',
  '(log in/login/sign in/sign up/register/connect/link/logging in) .. (with/via/through/using) .. (facebook/google/apple/twitter/linkedin/social)',
  '(use/check/search/consult/consider) .. publicly (available/accessible)',
  // Whoever else writes about the reader: "entered by you or by others".
  '(entered/provided/submitted/supplied/uploaded/posted/given) by (you)? (or/and)? (by)? (others/other (users/people/members/customers)/somebody else/someone else)',
  '(find/found/look up/learn/take) … (on/in/from) .. (professional network~/social network~/public register~/directories/directory/websites/internet/press)',
);

// The reader and the reader's device are sources too; said of them, the sentence names the source.
const direct = phrases(
  '(collect~/obtain~/receiv~/gather~) … (directly/direct) .. from (you/users/customers)',
  '(collect~/obtain~/receiv~/gather~/record~) … from (you/your/users/customers/visitors)',
  '(automatically/automatic) … (collect~/record~/receiv~/gather~/log/logged/logs)',
  '(collect~/record~/receiv~/gather~/store/stores) … automatically',
  '(information/data/details) .. you .. (provide/give/submit/supply/share/send/enter) .. (us/to us/when/directly/voluntarily)',
  'you .. (provide/give/submit/supply/send) .. us (with)? .. (information/data/details/name/email)',
  'provide us with .. (information/data/details/name/email)',
  '(when/if) you … (we/the app/our server~) .. (will/also/may/automatically)? (collect/receive/record/obtain/gather)',
  '(information/data) .. (provided/submitted/given) .. (by you/voluntarily)',
  'we (may/will/also/might)? (ask/require/invite) you (for/to)',
  '(when/if) you … (you/we) .. (provide/ask/receive/get/collect/store/record)',
  '(by automated means/through your use/from your (device/browser/use/account))',
  '(cookies/google analytics/log files/web beacons/servers) … (collect/collects/record/records/gather/receive)',
  '(link/linking/connect/connecting) .. (your/an) .. account~',
  '(collect/collects/gather/gathers) … (through/via/using/by means of) .. (cookies/log files/forms/our (site/website/app/services))',
);

const granted = phrases(...indirect);
const refused = phrases('(not/never) (knowingly/intentionally)? (collect/gather/store/obtain/receive)');

const headings = phrases(
  '(information/data) .. from (third parties/other/others/social/partners/public/outside/external)',
  '(how/where/when) … (collect/get/obtain/receive/gather) … (information/data)',
  '(source~/origin) of … (information/data)',
  'sources',
  '(data/information) … not (get/receive/collect/obtain~) from you',
  '(where/how) … (information/data) … (come/comes/came) from',
  'where (does/do) (it/they) come from',
  'third party sources',
  '(information/data) … (you/automatically) .. (provide/give/submit/share/collect~)',
  'publicly available',
  '(information/data) collected automatically',
  'automatic~ .. (collect~/information/data)',
  '(information/data) we (automatically)? (collect/receive)',
);

// Titles that name the source of all that stands under them.
const titles = phrases(
  '(information/data) .. you .. (provide/give/submit/share/send/enter)',
  '(information/data) .. (from/about) you .. (from/obtained) (third/other)',
  '(automatic~/automatically)',
  '(information/data) .. (from/through) (third parties/other/others/social/partners/public/outside/external/cookies/your/use)',
  '(information/data) .. from (third parties/other sources/you)',
  'sources',
  'third party sources',
);
const otherTitles = phrases(
  '(shar~/disclos~/rights/choices/retention/security/transfer~/contact us/changes/children/california/purposes)',
  '(how/why) … use',
  '(use/uses) of',
);
const collecting = phrases(
  '(collect/collects/collected/gather/gathers/gathered/record/records/obtain/receive/receives/store/stores/log/logs)',
  'you .. (provide/provid~/give/submit~/enter/supply/upload~/send/share)',
);
const asked = phrases('we (may/also/will/can)? use', '(purposes/right/rights/share/disclose/used to)');

const fromOthers = placesWhere(
  ({ block, apart }) =>
    !apart &&
    block.kind !== 'heading' &&
    (block.has(collectedElsewhere) ||
      block.has(named) ||
      block.has(granted) ||
      (block.has(opening) && closedByFrom.test(block.prose.trimEnd()))) &&
    !block.has(refused),
);

/** Whether the text says anywhere that data come from others: only then does it owe the source, the reader included. */
const hasOthers = (policy: Policy): boolean => fromOthers(policy).length > 0;

// "We receive data from:" leaves the names to the list.
const opening = phrases(
  `${receiving} … from (the following/these/one or more of/a number of)? .. (sources/third parties/organisations/organizations/companies/parties/people)?`,
  '(source/sources) .. (includ~/are/following)',
);
const closedByFrom = /\bfrom(?:,? [\w-]{1,20}){0,6}\s?:\W{0,4}$|\bsources?(?: \w{2,12}){0,3}\s?:\W{0,4}$/i;
const nameless = phrases(unnamed);

const whereFrom = phrases(
  'where (does/do) (it/they) come from',
  '(where/how) … (information/data) … (come/comes/came) from',
  '(source~/origin) of … (information/data)',
  'where we (get/got) .. (it/them/information/data)',
);
const fromWhom = phrases(`from .. ${namedSource}`);

/** "From your last school and the council": under a title that asks for the source, a verb is not needed. */
function* underTitle(placed: Placed): Generator<Span & { strength: Strength }> {
  const { block } = placed;
  if (!isTitled(placed, whereFrom) || block.has(refused)) return;
  for (const { start, end } of block.find(fromWhom)) yield { start, end, strength: 'found' };
}

/** Items of a list of sources. */
function* listedSource({ block, leadIn }: Placed): Generator<Span & { strength: Strength }> {
  const first = block.sentences[0];
  if (block.kind === 'paragraph' || !first || !leadIn || leadIn.block.has(refused)) return;
  if (!leadIn.block.has(opening) || !closedByFrom.test(leadIn.block.prose.trimEnd())) return;
  const vague = block.find(nameless).some(hit => hit.start <= 2) && block.text.length < 60;
  yield { start: first.start, end: first.end, strength: vague ? 'weak' : 'found' };
}

/** What comes from the reader, where the text also draws on others: sentences and lists that say so, or their title. */
function* fromReader(placed: Placed): Generator<Span & { strength: Strength }> {
  const { block, leadIn } = placed;
  const first = block.sentences[0];
  if (!first || block.has(refused)) return;
  for (const { start, end } of block.find(direct)) yield { start, end, strength: 'weak' };
  if (block.has(direct)) return;
  const last = leadIn?.block.sentences.at(-1);
  const opened =
    leadIn !== undefined &&
    last !== undefined &&
    leadIn.block.find(direct).some(hit => hit.start >= last.start) &&
    !leadIn.block.find(asked).some(hit => hit.start >= last.start);
  const titled = isOn(placed, titles, otherTitles) && (block.kind !== 'paragraph' || block.has(collecting));
  if (opened || titled) yield { start: first.start, end: first.end, strength: 'weak' };
}

export const dataSource: Disclosure = {
  key: 'data_source',
  title: 'where the data come from',
  short: 'sources',
  explain:
    'Where data do not come from the reader, the notice must say who gives them and whether the source is open to the public.',
  lacks: 'the source is only called "third parties", "other sources" or "partners"',
  headings,
  evidence: {
    lists: 'most',
    found: named,
    weak: phrases(
      `${receiving} … from … ${unnamed}`,
      `${unnamed} … (provide/give/send/supply/share) .. us`,
      // Tools of others through which data are collected.
      `${receiving} … (information/data) … (through/via/using) .. third party (product~/service~/tool~/provider~/partner~)`,
      ...outright,
      ...indirect,
    ),
    not: phrases(
      // Money and goods are received, too.
      '(receive/receives/get/obtain) .. (payment/payments/money/fees/commission/coffee/supplies/goods)',
      '(receive/get) .. (request~/complaint~/enquir~/notice~) .. from',
      '(do/does/not/never) not? (collect/obtain/receive/gather) … from',
      'from .. (third part~/partner~) .. cookies',
      '(receiv~/get) .. (emails/email messages/email newsletter~/message~/newsletter~/marketing/offers/communication~/notification~/advert~) .. from',
      'protect~ … from … (third part~/unauthor~)',
      '(receive/obtain) … consent .. from',
      '(delete/remove/unsubscribe) … from',
      '(separate~/different/differ~) from',
      '(links/linked/linking) to .. (third part~/other)',
      '(do not/never/not) .. (collect~/gather~/provide/submit/receive)',
      'child~ … (provide/provided/collect~)',
      'from .. (under/below) (the age/age/#)',
      '(right to/you may/categories of) … (sources/third parties)',
      '(right to/rights) … (receive/obtain/access)',
    ),
    *also(placed) {
      if (!placed.block.has(refused)) yield* sourceAfterHead(placed, nameless);
      yield* listedSource(placed);
      yield* underTitle(placed);
      yield* inSourceColumn(placed);
    },
    inPolicy: {
      possible: placed => !fromReader(placed).next().done,
      said: (placed, policy) => (hasOthers(policy) ? fromReader(placed) : []),
    },
    // Where nobody but the reader gives data, to say so is all.
    overall: (evidence, policy) =>
      evidence.some(({ strength }) => strength === 'found') || !hasOthers(policy) ? 'found' : undefined,
  },
  order: 25,
  clause: {
    heading: 'Where your data come from',
    covers: ['data_categories'],
    body: `You give us data yourself, when you order, register or write to us. Your device sends us technical data when you visit the site.

We also receive personal data from:

- \${1:[name of the source, for example the credit reference agency]}: \${2:[kinds of data]}. This source is \${3|not open to the public,open to the public|}.
- \${4:[name of the next source]}: \${5:[kinds of data]}. This source is \${6|not open to the public,open to the public|}.`,
  },
  examples: [
    { found: '# Where does it come from?\n\nMost of it comes «from your former school».' },
    { found: 'We «find clients through LinkedIn».' },
    { found: 'We «take up references from your former employers».' },
    { found: '«Platforms such as Harbour Listings pass us» your name.' },
    { found: 'We work with «credit reference agencies and receive data about guests from them».' },
    { found: 'We «receive your credit score from credit reference agencies».' },
    { found: 'We «obtain the names of directors from public registers» such as Companies House.' },
    { found: 'If you «sign in with Facebook», we learn your name.' },
    { found: 'We receive personal data from:\n\n- «the Mill Street Surgery, which sends us your test results»' },
    { found: 'Our «payment providers send us» a confirmation of each payment.' },
    { weak: 'We «receive information about you from third parties».' },
    { weak: 'We «collect personal data from other sources» too.' },
    { weak: 'All data are «given voluntarily by you».' },
    { weak: 'We «collect the data directly from you».' },
    { none: 'We do not collect data from data brokers.' },
    { none: 'The photos on this site come from an agency.' },
    { none: 'Third-party cookies are set by other companies.' },
    { none: 'You can choose not to receive e-mails from our partners.' },
  ],
};
