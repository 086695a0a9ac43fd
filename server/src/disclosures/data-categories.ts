import type { Placed } from '../policy/policy';
import { type PhraseSet, phrases } from '../text/phrases';
import type { Span } from '../text/span';
import { kinds } from './data-kinds';
import { inSeries } from './data-series';
import { collectedElsewhere } from './data-source';
import type { Disclosure, Strength } from './disclosure';
import { isOn } from './topic';

const headings = phrases(
  '(information/data/details) (that)? .. (we/you) .. (collect/collects/process/hold/store/provide/give/receive/obtain/gather/submit)',
  '(what/which/types of/kinds of/categories of/type of) … (information/data)',
  'what (do/does/data do)? (we/you) (collect/process/hold/keep/store/record/know/gather)',
  '(collection/collecting) (of/and/your)? … (information/data)',
  'information collection',
  '(information/data) (collected/collection/we have)',
  '(personal/usage/device/log/technical/contact/account/payment/location/profile/identity/financial/transaction) (information/data)',
  '(information/data) from (other sources/third parties)',
  '(how/when/where) .. (we/do we) … (collect/get/obtain/receive) … (information/data)',
  'identifiers',
);

// Titles of the sections in which data are named for another reason.
const otherTopics = phrases(
  '(how/why) … (use/using)',
  '(use/uses) of',
  '(shar~/disclos~/recipients/third parties/sell/sale)',
  '(rights/choices/control~/access/opt out)',
  '(retention/retain/how long/keep/delet~)',
  '(security/protect~/safeguard~/secure)',
  '(transfer~/international)',
  '(legal/lawful) (basis/bases/grounds)',
  'purposes',
  '(contact us/changes/children/california/marketing)',
);

const collecting = phrases(
  '(collects/gathers/records/stores)',
  '(collect/collected/collecting/gather/gathered/record/recorded/capture/captured)',
  'we .. (obtain/receive/store/stores/hold/log/ask/require/access/track)',
  '(app/site/website/application/platform/system/server~/automatically) .. (receiv~/log/logs/ask/asks/require/requires/access/track/tracks)',
  '(we/controller) (may/will/also/need to)? process .. (following/your/these)',
  'you .. (provide/provid~/give/gave/submit~/enter~/supply/supplied/upload~/disclose)',
  '(information/data) (that)? (is/are/be/being/was/will be/may be)? .. (collect~/gather~/obtain~/receiv~/record~)',
  '(information/data) .. (includ~/such as/consist~/compris~/like)',
  '(types/kinds/categories/following) .. (of)? .. (information/data)',
  '(includ~/such as) .. your',
);

// Who collects is said, so that one kind of data in the sentence is a kind that is collected.
const gathering = phrases(
  '(collect/collects/collected/collecting/gather/gathers/gathered/record/records/recorded/capture/captured)',
  '(we/app/site/website/application/platform) .. (obtain/hold/log/store/stores/receive/receives/access)',
);

// What is not collected is no disclosure of what is.
const refusing = phrases(
  '(do/does/did/will/would/are/is) not .. (collect~/gather~/store/stores/record/ask/process/obtain/request/require/access/track/receive)',
  "(don't/doesn't/won't/never) .. (collect~/gather~/store/record/ask/process/obtain/request/access/track)",
);
// What is named in such a sentence is named for another purpose.
const aside = phrases(
  '(google/facebook/they/partners/parties/provider~/vendor~/advertisers/network~) (also)? (collects/gathers/processes)',
  '(contact/email/write to/write/call) us',
  '(right to/rights/you may request/opt out/unsubscribe)',
  'legitimate interest~',
  '(verify/confirm) .. identity',
  'we (share/disclose)',
);

// A list so opened is one of purposes, receivers, rights or conditions.
const otherLists = phrases(
  'we (may/also/will/can)? (only)? (use/process) .. (to/for/in/information/data)',
  'we (may/also/will/can)? (only)? use',
  '(used/processed) .. (to/for/in)',
  '(help us/allow us/enable us/so that)',
  '(purpose~/in order to/right to/rights/share/shared/sharing/disclose/disclosed/legal basis/legal bases/opt out/by law)',
);

const inSentence = (placed: Placed, sentence: Span, set: PhraseSet) =>
  placed.block.find(set).filter(hit => hit.start >= sentence.start && hit.start < sentence.end);

// An item that begins so tells what is done with the data.
const PURPOSE =
  /^\W{0,4}(?:to|for|in order|[a-z]{3,14}ing(?! (?:address|history|data|details|information|preferences|name)))\s/i;

/** Whether the sentence or title that opens a list says that what follows is collected. */
function isListed({ leadIn }: Placed): boolean {
  for (let lead = leadIn, steps = 0; lead && steps < 3; lead = lead.leadIn, steps++) {
    const { block } = lead;
    if (block.kind === 'heading') return isOn(lead, headings, otherTopics);
    const last = block.sentences.at(-1);
    const within = (set: PhraseSet) => last !== undefined && block.find(set).some(hit => hit.start >= last.start);
    if (within(otherLists) || within(aside) || within(refusing)) return false;
    if (within(collecting)) return true;
  }
  return false;
}

// Nothing is collected at all; a refusal for children, secrets or one occasion says less.
const nothing = phrases(
  '(not/never) (ever)? (collect/gather/store/record) (any/or/share/store/and/use)? .. (personal/personally/your/user/any) .. (information/data)',
  'no (personal)? (information/data) (is/are) (collected/gathered/stored)',
);
const partly = phrases(
  '(child~/minor~/knowingly/under/without/sensitive/special/financial/unless/except/additional/third part~/location/health/more/cookie~/they/facial/credit/card/prefer/domain)',
);

function* nothingCollected({ block }: Placed): Generator<Span & { strength: Strength }> {
  const said = block.find(nothing);
  if (!said.length) return;
  const limits = block.find(partly).map(({ start }) => block.sentenceAt(start));
  for (const { start, end } of said) {
    if (!limits.includes(block.sentenceAt(start))) yield { start, end, strength: 'denied' };
  }
}

// "Your gifts", "your letters": kinds of data that no list of words foresees.
const belongings = (text: string): number =>
  text.match(/\byour [a-z-]{3,}|\bthe [a-z-]{3,20} (?:(?:that|which) )?you [a-z]{2,}/gi)?.length ?? 0;

// "Your name, phone number and vehicle plate": a list of three, whatever the third.
const ENUMERATED = /\byour [^,.;:()]{2,60}, [^,.;:()]{2,60}(?:, [^,.;:()]{2,60}){0,6},? and \p{L}{2}/u;

/** The cells of a table under a header such as "Data" or "What we collect". */
function* inColumn({ block, leadIn }: Placed): Generator<Span & { strength: Strength }> {
  if (!leadIn) return;
  for (const [column, { start, end }] of leadIn.block.cells.entries()) {
    const cell = block.cells[column];
    if (!cell || !DATA_COLUMN.test(leadIn.block.prose.slice(start, end))) continue;
    const hit = block.find(kinds).find(({ start: at }) => at >= cell.start && at < cell.end);
    if (hit) yield { start: cell.start, end: cell.end, strength: 'found' };
  }
}
const DATA_COLUMN =
  /\b(?:data|information|details|what we (?:collect|hold|keep|process|use)(?! (?:it|them|this|these|your data|data|the data)\b))\b/i;

/** Lists of concrete kinds of data: three in a sentence that speaks of collecting, or an item of a list it opens. */
function* enumerated(placed: Placed): Generator<Span & { strength: Strength }> {
  const { block } = placed;
  const on = isOn(placed, headings, otherTopics);
  if (block.kind === 'row') {
    yield* inColumn(placed);
    return;
  }
  if (block.kind !== 'paragraph' && placed.leadIn && isListed(placed)) {
    const sentence = block.sentences[0];
    if (PURPOSE.test(block.prose)) return;
    if (sentence) yield { start: sentence.start, end: sentence.end, strength: block.has(kinds) ? 'found' : 'weak' };
    return;
  }
  if (!block.has(kinds)) return;
  // An item that is a statement of its own ("(a) When you order, we process your name") tells what is collected all the same.
  if (block.kind !== 'paragraph' && placed.leadIn?.block.has(otherLists) && !block.has(collecting)) return;
  let earlier = on && block.kind !== 'paragraph';
  for (const sentence of block.sentences) {
    if (inSentence(placed, sentence, aside).length || inSentence(placed, sentence, refusing).length) continue;
    const named = inSentence(placed, sentence, kinds);
    const collects = inSentence(placed, sentence, collecting).length > 0;
    const gathers = inSentence(placed, sentence, gathering).length > 0;
    const listedHere = on && block.kind !== 'paragraph';
    const words = block.prose.slice(sentence.start, sentence.end);
    const owned = belongings(words) >= 3 || ENUMERATED.test(words);
    const enough = gathers || (on && (collects || listedHere)) ? 1 : on || (collects && owned) ? 2 : 3;
    if (named.length >= enough && (on || collects || earlier)) {
      const first = named[0] as Span;
      const last = named.at(-1) as Span;
      yield {
        start: first.start,
        end: last.end,
        strength: named.length >= 3 || listedHere || owned ? 'found' : 'weak',
      };
    }
    earlier ||= collects;
  }
}

// "We collect information" speaks of collecting; "the information we collect" only refers to it.
const umbrella = [
  '(collects/gathers) (and (processes/stores/uses))? .. (information/data/details)',
  // Data of which only the owner or the amount is told.
  'we (hold/store/keep) (the/some/certain)? personal (data/information) .. (about/relating/that you)',
  'we (hold/store/keep/process) a (range/variety/number) of .. (information/data)',
  '(various/certain/some/different) (kinds of/types of)? .. (information/data) (is/are) .. (collected/gathered/recorded/processed)',
  'processes (certain/your/following/personal) .. (information/data)',
  'we (may/will/can/also/do/automatically/only/sometimes/might)? (also)? (automatically)? (collect/collects/gather/gathers/obtain/obtains/receive/receives/record/records/ask/request) .. (information/data/details)',
];

export const dataCategories: Disclosure = {
  key: 'data_categories',
  title: 'which data are collected',
  short: 'data',
  explain:
    'Readers must learn which kinds of personal data are handled: a list of concrete kinds, such as name, e-mail address and order history.',
  lacks: 'only umbrella words such as "personal information" are used, so readers cannot picture what is collected',
  headings,
  evidence: {
    lists: 'most',
    weak: phrases(...umbrella),
    not: refusing,
    notSentence: aside,
    underHeading: {
      weak: phrases(
        '(information/data/details) (that)? (we/you) .. (collect/collected/process/hold/provide/submit/give/gather/obtain)',
        '(information/data) (is/are/may be) .. (automatically)? (collected/gathered/recorded/received)',
        '(cookies/web beacons/pixels/log files/analytics) … (collect~/track/record/gather/information/data)',
      ),
    },
    applies: collectedElsewhere,
    *also(placed) {
      yield* nothingCollected(placed);
      yield* enumerated(placed);
      yield* inSeries(placed);
    },
  },
  order: 20,
  clause: {
    heading: 'Which data we collect',
    body: `We collect these kinds of personal data:

- **Contact data**: \${1:name, postal address, e-mail address and telephone number}
- **Order data**: \${2:the goods you order, the price, the date and the delivery address}
- **Payment data**: \${3:the means of payment and the last four digits of the card}
- **Technical data**: \${4:IP address, type of browser and device, pages you visit and the time of the visit}
- **[Further kind of data]**: \${5:[what it consists of]}`,
  },
  examples: [
    { found: 'We collect your «name, your e-mail address» and the seats you choose.' },
    { found: 'We collect your «name, your e-mail address» and your shoe size.' },
    { found: 'When you order, we collect your «name, delivery address and telephone number».' },
    { found: 'You give us the following information:\n\n- «date of birth»' },
    { found: '# Information we collect\n\nContact data: «first name, e-mail address, phone number».' },
    { found: 'Our server records the «IP address, browser, operating system and pages visited».' },
    { found: '| Purpose | Data |\n|---|---|\n| Delivery | «name, address, telephone number» |' },
    { found: '| What we use | What for |\n|---|---|\n| «Name, delivery address» | to deliver |' },
    { found: 'We collect your «phone number, profile photo, contacts and message metadata».' },
    { found: 'We collect your «name, phone number» and vehicle plate to book your crossing.' },
    { weak: '«We collect personal information» when you visit us.' },
    { weak: 'When you visit the shop, «we gather information» on your visit.' },
    { none: 'The data that you provide are stored in your account.' },
    { denied: 'We do «not collect any personal data» in this app.' },
    { none: 'We do not knowingly collect personal information from children.' },
    { none: 'We do not collect your name, address or date of birth.' },
    { none: 'We use session cookies and persistent cookies.' },
    { none: 'You can contact us by e-mail, phone or post.' },
    { none: 'We sell bread, cakes and biscuits.' },
  ],
};
