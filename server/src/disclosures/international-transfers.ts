import type { Placed } from '../policy/policy';
import { headSays } from '../policy/run-in-head';
import { phrases } from '../text/phrases';
import type { Span } from '../text/span';
import type { Disclosure, Strength } from './disclosure';

const headings = phrases(
  '(overseas/abroad)',
  '(international~/cross border/global/overseas/data/worldwide) .. (transfer~/processing/operations)',
  'transfer~ .. (of/your/to/outside/abroad/overseas/personal) .. (information/data/outside/abroad/overseas/eea/countr~)',
  '(where) … (stor~/process~/kept/held/transfer~/located/send)',
  '(storage/transmission) and (international)? transfer',
  '(visitors/users/residents) .. (outside/from outside)',
  'outside (of)? (the)? (eea/eu/uk/european/united)',
);

const area = '(eea/eu/e e a/european union/european economic area/europe/uk/united kingdom/switzerland/union)';
// "Your country" and the like: the text knows a border without naming what lies beyond.
const home = `(outside/out of/beyond/other than/leave/leaves) (of)? (the/your/its/their/our)? (home/own)? (${area}/country/state/province/jurisdiction/territory/region/place/canada/australia/india/singapore/brazil/united states/uae)`;
const elsewhere =
  '((other/another/third/foreign/different/various/multiple/any/such/certain/those/these/non eu/non eea/new) (foreign)? (countr~/jurisdiction~/territor~)/country other than/abroad/overseas/internationally/worldwide/(around/throughout/across/anywhere in/all over) the world/globally/countr~ (where/in which/which/that/outside/around)/more than one country/international (borders/organi~))';
const named =
  '(united states/usa/u s/u s a/america/canada/india/china/singapore/japan/australia/new zealand/israel/philippines/brazil/mexico/south africa/ukraine/russia/turkey/türkiye/hong kong/korea/taiwan/malaysia/indonesia/vietnam/thailand/pakistan/united arab emirates/egypt/argentina/chile/colombia/serbia/morocco/switzerland/dubai/abu dhabi/saudi arabia/qatar/bahrain/kuwait/british virgin islands/cayman islands/bermuda/jersey/guernsey/isle of man/gibraltar/nigeria/kenya/ghana/tunisia/bangladesh/sri lanka/nepal/cambodia/peru/uruguay/costa rica/panama/ecuador/dominican republic/albania/bosnia/moldova/armenia/kazakhstan/belarus/north macedonia/montenegro)';

// Cities and states name their country: who reads "our servers in Virginia" knows where the data are.
const cities =
  '(virginia/oregon/ohio/new york/new jersey/chicago/san francisco/silicon valley/los angeles/seattle/boston/denver/atlanta/dallas/toronto/montreal/montréal/vancouver/mumbai/bangalore/bengaluru/hyderabad/chennai/new delhi/manila/sydney/melbourne/auckland/tel aviv/tokyo/shanghai/beijing/shenzhen/seoul/são paulo/sao paulo/johannesburg/cape town/nairobi/lagos/kyiv/istanbul/moscow/belgrade/zurich/zürich/geneva/hanoi/jakarta/kuala lumpur/bangkok/karachi/cairo/buenos aires/bogotá)';
const hosting =
  '(host/hosted/hosts/hosting/stored/stores/store/storing/backed up/back up/backs up/backup/backups/sent/transferred/transmitted/exported/processed/saved/mirrored/server~/data cent~/call centre~/help desk/support team)';

const moving =
  '(transfer/transfers/transferred/transferring/transmit/transmitted/transmission/send/sent/sending/sends/export/exported/move/moved/store/stored/stores/storing/process/processed/processing/processes/maintain/maintained/held/host/hosted/access/accessed/accessible/share/shared/sharing/disclose/disclosed/located/kept/leave)';

// Data on the move, told from the data; and people abroad who look at them.
const going = '(go/goes/flow/flows/reach/reaches/travel/travels/come/pass/passed/forwarded/exported/retrieved)';
const readers =
  '(parent company/company/companies/headquarters/head office/office/offices/team/teams/staff/colleagues/employees/engineers/developers/contractors/agents/affiliate~/subsidiar~/supplier~/provider~/processor~/recipient~)';
const reading =
  '(access/accesses/view/views/see/sees/retrieve/retrieves/receive/receives/read/open/handle/handles/answer/answers/process/processes)';

const foundSources = [
  `(data/information/details/records/they/it) .. (may/will/can/is/are/be)? ${going} .. (to/into/in)? … (the)? (${named}/${cities})`,
  `${readers} in (the)? (${named}/${cities}) .. (may/can/will/has/have/also/is/are)? … ${reading}`,
  `(send/sends/pass/passes/transmit/transmits) .. {data} … (to/in) … (the)? (${cities}/${named})`,
  `(company/provider/firm) (from/in) (the)? ${named}`,
  `(recipient~/countr~) … (following/these) (third)? countr~ .. ${named}`,
  `${hosting} .. (in/to/at) (the)? .. (${cities}/${named})`,
  `(use/uses/engage/engages/employ/employs/hire/work with/works with/rely on/relies on) … (inc/llc/corp/ltd/limited/pvt/pty/company) .. (in/of) (the)? (${cities}/${named})`,
  `(service/host/help desk/support team/colleagues) .. in (the)? ${named}`,
  `(recipient~/provider~/partner~/processor~/affiliat~/subsidiar~/parent company/group company/group companies/group member/supplier~) … (located/based/established/operating/situated/resident) in (the)? ${named}`,
  `${moving} … (to/in/into/from/between/within) .. (the)? ${named}`,
  `(inc/llc/ltd/corp/limited/pvt) in (the)? ${named} .. (hosts/stores/runs/processes/handles/manages/keeps)`,
  `(provider~/partner~/processor~/supplier~/team/staff/colleagues) in (the)? ${named} .. (access/see/view/read/receive/receives/process/processes)`,
  `(server~/data cent~/facilit~/headquarter~/infrastructure/operations) … (in/within) (the)? ${named}`,
  `transfer~ … ${home} … (adequa~/standard contractual/clauses/safeguard~)`,
];
const weakSources = [
  // Adverbs of place need no preposition.
  `${moving} .. {data}? .. (abroad/overseas/internationally)`,
  '(data/information/details) .. cross .. borders',
  `(provider~/partner~/processor~/supplier~/contractor~/affiliat~) (is/are/sit/sits/stand/stands/work/works) (also/partly/sometimes)? ${home}`,
  '(transferred/stored/processed/sent/kept/accessed) … (anywhere in the world/around the world/worldwide)',
  `${moving} … ${home}`,
  '(process/store/transfer/keep/processed/stored/transferred/kept) .. {data}? .. (worldwide/globally)',
  '(process/store/transfer/keep/processed/stored/transferred/kept) … (wherever/where/any country in which) we (operate/do business/have offices/maintain)',
  `${moving} .. (to/in/into/from/at/within/across) .. ${elsewhere}`,
  `transfer~ … ${elsewhere}`,
  '(international/cross border/overseas/global) .. (data)? transfer~',
  `transfer~ .. (of)? .. {data} … (outside/international~/countr~/border~)`,
  `(recipient~/provider~/partner~/processor~/compan~/affiliat~/staff/supplier~/office~/team~/server~) … (located/based/established/operating/operate/situated/resident) … (${home}/${elsewhere})`,
  '(those/these/such/other/some) countr~ … (data protection/privacy) (law~/legislation/rules)',
  'countr~ … (adequate/same/equivalent/comparable/similar/different) … (level/protection/law~)',
  `laws … (different/differ/less protective/not be equivalent/equivalent/stringent) … (country/jurisdiction~)`,
];

/** Statements that data cross a border, whether or not they name the country: they make the safeguards due. */
export const transferring = phrases(
  `(transfer/transfers/transferred/transferring/stored/processed/send/sent) … (${home}/${elsewhere})`,
  `transfer~ … (to/in) (the)? ${named}`,
  `(send/sends/sent/store/stores/stored/process/processed) .. {data} .. (to/in) (the)? ${named}`,
  `(located/based/established/operating) … ${home}`,
  '(international/cross border/overseas) .. (data)? transfer~',
);

/** The text declares that data stay. */
export const noTransfer = phrases(
  `(process/processes/store/stores/keep/hold/host) (all/everything) … (in/inside/within) (the)? ${area}`,
  `(do/does/will/shall) (not/never) leave (the)? (${area}/country)`,
  `no .. {data} (is/are) .. (sent/transferred/stored/moved/processed/exported) .. (${home}/abroad/overseas)`,
  `(do/does/will/are/is/shall) not .. (transfer~/send/store/export/move/share) .. {data} … (${home}/${elsewhere})`,
  `(do/does/will) not (transfer/export/send) .. (it/them/data/information)? .. (${home}/${elsewhere})`,
  `(information/data) .. (is/are/will) not .. (transferred/sent/stored/processed/exported) … (${home}/${elsewhere})`,
  `never .. (transfer~/leave~/send/sent/store/stored/process~) … (${home}/${elsewhere}/${area})`,
  `(stored/kept/held/processed/hosted/remain/remains/stay/stays/store/process) .. (only/solely/exclusively/entirely) .. (in/within/inside) .. (${area}/germany/france/ireland/the netherlands)`,
  `(only/solely/exclusively) .. (stored/kept/held/processed/hosted/store/process) .. (in/within/inside) .. (${area})`,
  `(remain~/stay~) (in/within/inside) (the)? ${area}`,
  '(no/not any) .. (transfer~/transmission~/export) … (third countr~/outside/abroad/other countr~)',
  '(transfer~/transmission) .. (to/into) .. (third countr~/abroad) .. (does not/do not/not) .. (take place/occur/happen/planned/intended)',
  '(third countr~/abroad) .. (is/are) not .. (planned/intended/made/carried out)',
  `(nothing/none of it/none of them/none of your data/none of the data) .. (sent/transferred/stored/processed/leaves/leave/goes/go) … (${home}/${elsewhere}/${area})`,
  `(data/information/records/files) (stay/stays/remain/remains) (in/within) (the)? (${area}/germany/france/ireland/the netherlands/austria/denmark/sweden/finland/norway/belgium/spain/italy/portugal/poland/luxembourg)`,
  `no (personal)? data (leave/leaves/are transferred/is transferred) … (${area}/country)`,
);

// "US" in capitals is a country, "us" the writer; words alone cannot tell them apart.
const AMERICA =
  /\b(?:transfer\w*|stor(?:e|ed|es|ing|age)|process(?:ed|es|ing)?|sent|send|hosted|maintained)\b[^.;]{0,80}?\b(?:in|to|within|from)\s(?:the\s)?(?:[A-Z]{2,3},? (?:and |or )?){0,3}(?:US|U\.S\.A?\.?|USA)(?![\w-])|\b(?:servers?|[Ww]e|operations)\b[^.;]{0,30}?\b(?:located|based) in the (?:US|U\.S\.A?\.?|USA)(?![\w-])/;

const places = phrases(named);

// Columns that tell who receives data, and where.
const receiving = phrases('(recipient~/receiver~/provider~/processor~/partner~/supplier~/service~)');
const placing = phrases('(country/countries/location/locations/place/seat)');

const transferHead = phrases('(transfer/transfers/abroad/overseas/countries)');
const NONE = /\b(?:no|not|none|never|only)\b/i;

/** Items and rows that name the countries of a statement on transfers. */
function* countries(placed: Placed): Generator<Span & { strength: Strength }> {
  const { block, leadIn } = placed;
  if (block.kind === 'item' && headSays(placed, transferHead) && !NONE.test(block.prose)) {
    const place = block.find(places)[0];
    if (place) yield { start: place.start, end: place.end, strength: 'found' };
    return;
  }
  if (block.kind === 'paragraph' || !leadIn) return;
  // "Transfers" alone: other words before it make it another subject ("business transfers").
  const bare = leadIn.block.kind === 'heading' && /^[\W\d]*transfers?\W*$/i.test(leadIn.block.prose);
  const columns = block.kind === 'row' && leadIn.block.has(receiving) && leadIn.block.has(placing);
  if (!bare && !columns && !leadIn.block.has(transferring) && !leadIn.block.has(headings)) return;
  const place = block.find(places)[0];
  if (place) yield { start: place.start, end: place.end, strength: 'found' };
}

function* america(placed: Placed): Generator<Span & { strength: Strength }> {
  if (!/\bUS\b|U\.S/.test(placed.block.text)) return;
  for (const sentence of placed.block.sentences) {
    const text = placed.block.text.slice(sentence.start, sentence.end);
    const match = AMERICA.exec(text);
    if (
      !match ||
      /\byou(?:'re| are)?\b[^.]{0,20}\b(?:located|based|resid)/i.test(text.slice(0, match.index + match[0].length))
    )
      continue;
    yield {
      start: sentence.start + match.index,
      end: sentence.start + match.index + match[0].length,
      strength: 'found',
    };
  }
}

export const internationalTransfers: Disclosure = {
  key: 'international_transfers',
  title: 'transfers to other countries',
  short: 'transfers',
  explain:
    'Where data leave the EEA or the UK, or can be read from outside, readers must learn to which countries they go.',
  lacks: 'the countries of destination are not named',
  headings,
  evidence: {
    found: phrases(...foundSources),
    weak: phrases(...weakSources),
    not: phrases(
      '(if/when/where) you (are/live/reside/access/use) … (outside/in)',
      '(residents/users/individuals/citizens/visitors/consumers/people) (of/in/from/located in/residing in) (the)? (united states/usa/u s/california/canada/eea/eu/european)',
      // Money and goods travel, too.
      '(transfer/transfers/transferring/send) .. (money/funds/payments/goods)',
      '(business/merger/acquisition/bankruptcy/sale of/asset~) … transfer~',
      '(transferred/transfer) to .. (new owner/acquir~/another organisation/another company/you)',
      '(port/portability/another controller/other controller/another service provider)',
      '(outside/out of) .. (control/service~/scope)',
      `(government/department/law~/act/code/court~/federal) of .. ${named}`,
      '(over/via/through) the internet',
      // What comes in from abroad, or is posted there, is a thing and no data.
      '(sent/send/received/arrive/arrives/arriving/delivered/imported) (to you)? from (overseas/abroad/outside/other countries)',
      '(parcel~/letter~/item~/goods/order~/delivery/deliveries) (sent/going/to/shipped/delivered) .. (overseas/abroad/outside)',
      '(right/ask us/request/want us) to .. transfer~',
      'united states (federal/law~/code/department/government/patent)',
      `(in/within) (the)? ${area} .. or (the)? (us/usa/united states/other/third)`,
      '(generally/normally/usually/ordinarily) do not',
      'u s (federal/law~/code/department/government/privacy law/senate)',
    ),
    denied: noTransfer,
    underHeading: {
      weak: phrases(
        '(we/us/our company) … transfer~ .. (some of)? {data}',
        'transfer~ .. {data} .. (to/outside/abroad/between/from)',
        '(information/data) … (transferred/sent/exported) .. (to/outside/abroad/between)',
        '(located/based/situated) .. (in/outside)',
        'adequa~ … (country/countries/commission)',
      ),
    },
    *also(placed) {
      yield* countries(placed);
      yield* america(placed);
    },
  },
  order: 60,
  clause: {
    heading: 'Transfers to other countries',
    body: `We transfer personal data to these countries outside the \${1|EEA,UK,EEA and the UK|}:

- \${2:[country]}: \${3:[name of the receiver]} receives \${4:[kinds of data]} to \${5:[purpose]}.
- \${6:[next country]}: \${7:[name of the receiver]} receives \${8:[kinds of data]} to \${9:[purpose]}.`,
  },
  examples: [
    { none: 'We tell you when a parcel is sent to you from overseas.' },
    { found: 'Copies of the files are «stored in Montréal».' },
    { found: 'Our «servers stand in Virginia».' },
    { denied: '«No transfer of the data to third countries» takes place.' },
    { none: 'The walking tour through Toronto starts at nine.' },
    { denied: '«Nothing is sent outside the EU».' },
    { denied: 'The «files stay in Finland».' },
    { found: 'Our «parent company, located in Kenya», reads the statistics.' },
    { found: 'We use a «service in the United States» to send the bulletin.' },
    { found: 'Your orders are «stored on servers in Canada».' },
    { found: 'We «transfer the data to India», where our support team works.' },
    { found: 'Our host «processes the data in the United States».' },
    { found: 'Your data are «sent to the US».' },
    { found: 'We transfer data to these third countries:\n\n- «Japan», for support at night' },
    { weak: 'Your information may be «transferred to other countries».' },
    { weak: 'We «process data outside the EEA».' },
    { denied: 'We «do not transfer your data outside the UK».' },
    { denied: 'All data «stay within the European Union».' },
    { none: 'If we merge with another company, your data are transferred to the new owner.' },
    { none: 'You can have your data transferred to another provider.' },
    { none: 'No transmission over the internet is completely secure.' },
    { none: 'If you live in the United States, you can order by phone.' },
  ],
};
