import type { Placed } from '../policy/policy';
import { type PhraseSet, phrases } from '../text/phrases';
import type { Span } from '../text/span';
import type { Disclosure, Strength } from './disclosure';
import { anyone, CLOSING, inColumn, NAME_AND_TASK, NAMED, NO_RECEIVER, opened, PLACE, who } from './receiver-names';
import { giving, handed, handing, trades, unspecific } from './recipient-words';
import { isOn } from './topic';

const headings = phrases(
  '(shar~/disclos~/recipient~/sell/sale of) … (information/data)',
  '(information/data) .. (shar~/disclos~)',
  '(who/whom/third parties/others) … (shar~/disclos~/receiv~/access/transfer/give)',
  '(who/whom) .. (sees/see/gets/get/has)',
  '(how/when/do) we .. (shar~/disclos~)',
  '(sharing/disclosure/disclosures/recipients)',
  'third part~ (service provider~/service~/disclosure~/recipients/access/compan~)',
  '(third parties/service providers/affiliates)',
  '(our/business/marketing) partners',
  '(business/corporate) (transfer~/transaction~)',
  '(sub processors/subprocessors)',
  '(law enforcement/legal disclosures/change of control/merger)',
);

const otherTopics = phrases(
  '(collect/collects/collection/gather)',
  '(how/why) … (use/using)',
  '(use/uses) of',
  '(rights/choices/control/controls/opt out)',
  '(retention/retain/how long/keep)',
  '(security/secure)',
  '(legal/lawful) (basis/bases/grounds)',
  'purposes',
  '(contact us/changes/children/links/cookies/social media features)',
);

const opening = phrases(
  `(${handing}/${giving}/${handed}) … (with/to/by)`,
  `we … ${handing}`,
  '(recipients/third parties/partners/processors/providers/categories) .. (includ~/are/following/listed)',
  '(third part~/providers) … (on our behalf/for us/help us/assist us)',
);
const otherLists = phrases(
  '(rights/right to/you may request/you can/we use/we collect/purposes/in order to)',
  '(may/might/can/will) use (your/this/the/such) .. (information/data)',
  '(you/users) .. (provide/submit/give/share)',
);

const refused = phrases(`(not/never/nor) .. (${handing}/${giving})`, `(don't/won't/doesn't) .. (${handing}/${giving})`);

function isListed({ leadIn }: Placed): boolean {
  for (let lead = leadIn, steps = 0; lead && steps < 3; lead = lead.leadIn, steps++) {
    const { block } = lead;
    if (block.kind === 'heading') return isOn(lead, headings, otherTopics);
    const last = block.sentences.at(-1);
    const within = (set: PhraseSet) => last !== undefined && block.find(set).some(hit => hit.start >= last.start);
    if (within(otherLists) || within(refused)) return false;
    if (within(opening)) return true;
  }
  return false;
}

const serving = phrases(
  '(hosted/stored/sent/delivered/printed/processed/handled/run/operated/managed/maintained/carried/shipped/rented/leased/done/outsourced/administered) .. (by/from)',
  '(we/i) (use/employ/hire/commission/engage)',
);
const handingOver = phrases(`(${handing}/${giving}) … (with/to)`);

/** "We share your data with NAME, which prints ...", "our letters are sent by NAME": the name is enough. */
function* byName({ block }: Placed): Generator<Span & { strength: Strength }> {
  for (const set of [handingOver, serving]) {
    for (const { start } of block.find(set)) {
      const sentence = block.sentenceAt(start);
      if (!sentence || block.find(refused).some(hit => block.sentenceAt(hit.start) === sentence)) continue;
      // A site run by a company is the company's own.
      const text = block.prose.slice(start, Math.min(sentence.end, start + 200));
      const called = NAME_AND_TASK.exec(text);
      const closing = set === handingOver ? CLOSING.exec(text) : null;
      const match =
        NAMED.exec(text) ??
        [called, closing].find(one => one && !NO_RECEIVER.test(one[1] as string) && !PLACE.test(one[1] as string));
      if (!match || OWN.test(block.prose.slice(sentence.start, start))) continue;
      yield { start, end: start + match.index + match[0].length, strength: 'found' };
    }
  }
}
const OWN = /\b(?:sites?|website|app|application|platform|service|services|policy|notice|shop|store)\b[^.]{0,60}$/i;

/** Items of a list that a sentence on sharing opens, and paragraphs on receivers under a title on sharing. */
function* listed(placed: Placed): Generator<Span & { strength: Strength }> {
  const { block } = placed;
  const [title, body] = block.sentences;
  if (title && body && title.end - title.start <= 40 && block.find(headings).some(({ start }) => start < title.end)) {
    // "Recipients. Our bank and our insurer.": the first words are the title of the rest.
    const hit = block.find(who).find(({ start }) => start >= title.end);
    const refusedHere = block.find(refused).some(({ start }) => start >= title.end);
    if (hit && !refusedHere && !block.find(otherLists).length)
      yield { start: hit.start, end: hit.end, strength: 'found' };
  }
  if (block.kind !== 'paragraph' && placed.leadIn && isListed(placed)) {
    const first = block.sentences[0];
    if (first)
      yield { start: first.start, end: first.end, strength: block.has(who) || !block.has(anyone) ? 'found' : 'weak' };
    return;
  }
  if (!isOn(placed, headings, otherTopics)) return;
  const refusals = block.find(refused).map(({ start }) => block.sentenceAt(start));
  for (const set of [who, anyone]) {
    const hit = block.find(set).find(({ start }) => !refusals.includes(block.sentenceAt(start)));
    if (hit) {
      yield { start: hit.start, end: hit.end, strength: set === who ? 'found' : 'weak' };
      return;
    }
  }
}

export const recipients: Disclosure = {
  key: 'recipients',
  title: 'who receives the data',
  short: 'recipients',
  explain:
    'Readers must learn who receives their data: by name, or by a category that tells the trade, such as "couriers" or "payment providers".',
  lacks:
    'the receivers are only called "third parties", "partners" or "service providers", with no name, trade or task',
  headings,
  evidence: {
    lists: 'opened',
    found: phrases(
      `(data/information/details/address/name/number) (also)? (go/goes) (on)? to .. ${trades}`,
      `(${handing}/${giving}/${handed}) .. (with/to/by) … ${trades}`,
      `${handing} … (with/to) … ${trades}`,
      `(recipient/recipients/receivers) … ${trades}`,
      // Seen, handled or let in rather than given.
      `${trades} (can/may/will/are able to/has/have) (also)? (see/view/read/access) .. {data}`,
      `${trades} .. (can/may/will) .. (see/view/read/access) (your/the) .. (record/records/file/files/account)`,
      `(let/allow/permit/enable) (the/our/your)? ${trades} (to)? (access/see/view)`,
      `${trades} … (handle/handles/process/processes/store/stores) .. {data} … (on our (behalf/instructions)/for us)`,
      `(made known/reported/notified/submitted/(report/reports) (it/them/(your/the) ..)) (on)? to .. ${trades}`,
      `(engage/use/employ/appoint) processors … ${trades}`,
      `(following/these) (bodies/organisations/organizations/companies/parties/persons/firms) .. (receive/get/see/obtain) … ${trades}`,
      `(we/app/site/website/services) (may/also)? (use/uses/employ/engage/work with/rely on) .. ${trades}`,
      '(information/content/profile/comments/posts/reviews) … (available/visible/accessible/viewable) to .. (public/other/everyone/anyone)',
      '(third part~/provider~/compan~/agent~) … (on our behalf/for us) … (such as/including/like)',
      // Told of the receiver: "our parent company receives the monthly totals".
      // A company that works with the data: "Better Ltd hosts our database".
      `(ltd/limited/inc/llc/gmbh/ag/plc/bv/corp) .. .. (hosts/stores/runs/processes/delivers/prints/sends/handles/brings/manages/operates) (our/your/the) .. (database/data/site/website/booking~/system~/server~/mail/newsletter/letters/parcels/orders/parcel/order/payments/records/files/shop)`,
      `${trades} … (receive/receives/gets/sees/is sent/are sent) .. (your/the/a copy/personal/monthly/order/customer/only/this/that/these)`,
      // An agency or firm told by its task.
      '(disclose/disclosed/share/shared/pass/passed/given/give/send/sent/provide) … (to/with) .. (agenc~/firm~/compan~/organisation~/organization~) for (the)? (credit/fraud/payment/delivery/debt/identity/marketing/printing/mailing/analysis/insurance)',
    ),
    weak: phrases(
      // The cell of a column on receivers.
      `(recipient/recipients/receivers) .. ${unspecific}`,
      `(be/is/are) (made)? (available/accessible) .. to .. ${unspecific}`,
      `(let/allow/permit/enable/give) .. ${unspecific} .. (to)? access .. {data}`,
      `${unspecific} (get/gets/have/has/gain) access to .. {data}`,
      `(data/information/details/address/name/number) (also)? (go/goes/is passed/are passed) (on)? to .. ${unspecific}`,
      `(${handing}/${giving}) … (with/to) .. ${unspecific}`,
      `${handing} .. {data} … (if required/required by law/legal obligation/legally/to comply/court order/subpoena)`,
      `(disclos~/shar~) … (required by law/legal obligation/comply with)`,
      '(third part~/provider~/compan~/contractor~/agents/vendors/partners/affiliates) … (access to/process/receive/collect) .. {data}',
      '(third part~/3rd party) .. (advertis~/ads/ad/analytics/services/vendors/tools) … (collect/use/receive/record)',
      // Disclosure without a receiver, as in the words that open a list of occasions.
      '(share/shares/disclose/discloses) .. {data} … (following/these/below/as described/as follows/circumstances/situations/ways/cases)',
      '(disclose/discloses/share/shares) .. {data} (about you)? (if/when/where/in order/to (report/protect/investigate/prevent/defend/enforce/establish/respond))',
      '{data} … (publicly (available/accessible/visible)/(visible/accessible) to (others/anyone/everyone))',
      '(employ/use/engage/hire) .. (third part~/other compan~/contractor~/agents/service provider~)',
    ),
    not: phrases(
      // Code and sites of others, and others whom security keeps out.
      '(third party/3rd party) (code/library/libraries/cookie/cookies/technologies/technology/website~/site/sites/link/links/software/app/apps/credit)',
      '(third part~/others/nobody) .. (not be able to/be unable to/cannot) … (defeat/collect/access/steal/read)',
      '(use/uses/used) .. (third party/third parties) (sites/websites/software)',
      '(share/disclose/give) .. password~',
      '(not/never) .. (sell/sells/selling/sold/rent/rented/trade/traded) (your/any/the/our/user/personal/information/data/this/it)',
      "(don't/doesn't/won't) (sell/rent/trade) (your/any/the/our/user/personal/information/data/this/it)",
      'information you (share/disclose/provide/give)',
      '(you/users/customers/parents/child~) .. (share/disclose/provide/give/submit/send/provided/disclosed) .. (us/our/information/data/with us)',
      '(provided/given/disclosed/sent/transmitted/submitted/supplied) (to us/by you)',
      '(you/users/members) (may/can/might/could) (also/then)? (share/disclose/give/send/pass/show/forward) (your/the/this/it/a)',
      '(provide/give/send/giving/providing/provided/offer) (you/users/customers/us)',
      '(third part~/they/partners/affiliates/advertisers) .. (share/provide/disclose/give/send/pass) .. (us/with us)',
      '(choose/opt out/object/right/request) … (shar~/sale/sell/disclos~)',
      '(collect/obtain/receive) … (from/through) … (third part~/publicly)',
      '(unauthori~/accidental/loss) .. (disclosure/sharing)',
    ),
    notSentence: phrases(
      '(right to/rights) (know/request/opt/access/object/erasure)',
      'you (may/can/have the right to) (request/ask/opt out)',
    ),
    denied: phrases(
      '(do/does/will/shall) not .. (share/disclose/pass/give/sell) .. (data/information) .. (about you)? .. (in any (situation/case/way/circumstances/form)/at all/ever)',
      '(do/does/will/would/shall) not .. (share/disclose/give/pass/transfer/provide/divulge) … (third part~/anyone/anybody/any one/others/any other/other compan~/outside part~/with any)',
      '(will/shall/would) (not/never) be (knowingly/ever)? (shared/disclosed/given/passed/transferred/provided) .. (third part~/anyone/anybody/others)',
      '(is/are/be) (not/never) (knowingly/ever)? (shared/disclosed/given/passed/transferred/provided) … (third part~/anyone/others/any other/other compan~)',
      "(don't/doesn't/won't/never) .. (share/disclose/give/pass/transfer/provide) … (third part~/anyone/others/other compan~/outside part~/with any)",
      '(share/shares/disclose/discloses/pass/passes/give/gives/transfer) no .. (information/data/details) … (with/to) .. (anyone/anybody/third part~/others/other compan~)',
      '(nobody/no one/noone/no other company) (else)? (receives/gets/sees/has access to) .. (data/information/details/it/them)',
      'no (third party/third parties/one else/other party) .. (receives/gets/has access/have access)',
    ),
    *also(placed) {
      yield* byName(placed);
      yield* inColumn(placed);
      yield* listed(placed);
      yield* opened(placed);
    },
  },
  order: 50,
  clause: {
    heading: 'Who receives your data',
    body: `We give personal data only to these receivers:

- \${1:[name of the hosting company]} runs our servers and processes \${2:[kinds of data]} on our behalf.
- \${3:[name of the payment provider]} takes your payment and receives \${4:[kinds of data]}.
- \${5:[name of the courier]} delivers your order and receives your name, address and telephone number.
- \${6:[name or trade of a further receiver]} receives \${7:[kinds of data]} to \${8:[task]}.`,
  },
  examples: [
    { found: 'We «share your data with Quayside Print, which» prints our leaflets.' },
    { found: '«We engage Saltwell for» storage of old files.' },
    { found: 'I «pass your number to the plumber» who comes to the flat.' },
    { found: '| Recipient | Why |\n|---|---|\n| «DHL» | to deliver |' },
    { weak: '| Shared with | Why |\n|---|---|\n| «Partners» | to do business |' },
    { found: 'We do «share it with Royal Mail».' },
    { found: 'Quayside Print «Ltd in Canada hosts our volunteer database».' },
    { found: 'I «pass your address to Swiss Post» and to nobody else.' },
    { none: 'The data are transferred to New Zealand.' },
    { none: 'We use Personal Information to send you letters.' },
    { found: '- Recipients. Our «bank» and the post.' },
    { found: 'We «disclose your name to agencies for credit» checks.' },
    { denied: '«Nobody else sees your details».' },
    { found: '«We use Parcel Owl AB» to send the bulletin.' },
    { found: 'Our letters are «sent by Parcel Owl AB».' },
    { found: 'We «share your address with Inkwell Berg GmbH», which prints the catalogue.' },
    { none: 'This site is operated by Parcel Owl AB.' },
    { denied: 'We «pass no details to anyone» else.' },
    { found: 'We «share your address with couriers» who deliver the parcel.' },
    { found: 'Your card details are «passed to our payment provider».' },
    { found: 'We «disclose data to our auditors» once a year.' },
    { found: 'We share your data with:\n\n- «Parcel Owl Ltd, which delivers your order»' },
    { weak: 'We «share your information with trusted partners».' },
    { weak: 'We may «disclose personal data to third parties».' },
    { denied: 'We «do not share your data with anyone».' },
    { denied: 'We «never sell or pass your details to third parties».' },
    { none: 'The information you share with us stays in your account.' },
    { none: 'This site links to sites of third parties.' },
    { none: 'We provide you with news about our services.' },
    { none: 'Choose a password and keep it safe.' },
  ],
};
