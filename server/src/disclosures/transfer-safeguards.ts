import { type PhraseSet, phrases } from '../text/phrases';
import { overlaps } from '../text/span';
import type { Disclosure, Evidence } from './disclosure';
import { noTransfer, transferring } from './international-transfers';

// Instruments of Arts. 45-47 and 49 GDPR and their British counterparts, by the names notices use.
const mechanism = phrases(
  '(standard/model) (contractual/contract/data protection) (clauses/terms)',
  '(sccs/scc/idta/bcrs/bcr/dpf)',
  '(model/contractual/standard) clauses',
  'eu model (clauses/contract~)',
  'binding corporate rules',
  'adequacy (decision~/regulations/finding~/status/determination~/agreement)',
  '(deemed/recognised/recognized/found/considered/confirmed/determined/declared/decided/approved/designated) … (adequate/adequacy/adequately)',
  '(adequate/sufficient/equivalent) (level/standard) of (data)? protection',
  '(european commission/commission) … (adequate/adequacy/adequately/approved)',
  'data privacy framework',
  '(us/uk us) data bridge',
  'privacy shield',
  '(international data transfer/data transfer/transfer) agreement~',
  '(uk/international data transfer) addendum',
  '(article~/art) (45/45a/46/47a/49)',
  '(regulations/secretary of state) … (approve/approves/approved)',
  'approved by .. regulations',
  '(approved/adopted) (code of conduct/certification mechanism/contract)',
  'derogation~',
  '(contract~/clauses) (approved/adopted) by',
  '(approved/adopted) .. code of conduct',
);

// Art. 13(1)(f) asks for a copy of safeguards under Arts. 46, 47 and 49 only: a decision under Art. 45 is published.
const decision = phrases(
  'adequacy (decision~/regulations/determination~)',
  '(deemed/recognised/recognized/found/considered/confirmed/determined/declared/decided/designated) … (adequate/adequacy/adequately)',
  '(data privacy framework/dpf)',
  '(us/uk us) data bridge',
  // The counterpart of a decision in the United Kingdom (Art. 45A).
  '(article~/art) 45a',
  'approved by .. regulations',
);
const contracts = phrases(
  '(standard/model) (contractual/contract/data protection) (clauses/terms)',
  '(sccs/scc/idta/bcrs/bcr)',
  '(model/contractual/standard) clauses',
  'binding corporate rules',
  '(international data transfer/data transfer/transfer) (agreement~/addendum)',
  'privacy shield',
  '(article~/art) (46/47/49)',
  '(contract~/clauses) (approved/adopted) by',
);

const steps = phrases(
  '(all/take) .. steps … (treated securely/protected/in accordance with this)',
  '(ensure/sure) … (treated securely/receive~ .. protection/adequately protected/protected)',
);

// A safeguard without a name.
const unnamed = phrases('(appropriate/adequate/suitable) .. (safeguard~/protection~/measure~)');

const copy = phrases(
  '(copy/copies) … (clauses/safeguard~/agreement~/mechanism~/measures/contract~/protections)',
  '(contractual clauses/safeguards/transfer agreement~) … (copy/copies/obtain~/available/on request/upon request/consult)',
  '(obtain/request/ask for/see/find/inspect) .. (the/these/our/about) .. (clauses/safeguards)',
);

// A copy of what the same block names.
const copyAsked = phrases(
  '(send/give/get/obtain/request/ask/receive/have/provide/supply/want/wish/like/issue/write/apply) .. (for)? (a/the/copies) (copy/of)',
  '(a/the) copy (of it/of them/of these/of this)? .. (can/may/is/are/will) (be)? .. (had/got/obtained/requested/available/sent/provided/given/consulted/inspected/kept/held)',
  // The document itself is open to whoever asks, or stands where anybody can read it.
  '(which/it/they/these/those/them) .. (can/may) (be)? .. (inspect/inspected/consult/consulted/read/seen/viewed/view/see/obtain/obtained/requested/downloaded)',
  '(can/may) (obtain/request/inspect/view/read/consult/see) (these/this/those/them/it)',
  '(like/want/wish) to (see/read/view/inspect/have) (it/them/these/this/those)',
  '(make/makes) .. available (to/on/upon)',
  'which we .. (send/provide/supply) .. (on/upon) request',
  '(published/available/posted) (at/on/under)',
  '(request/obtain) .. (further)? (details/information) .. (safeguards/clauses/protections)',
);

const others = phrases(
  // That a country lacks adequate rules says what is missing there, and nothing of what makes up for it.
  "(not/don't/no/without/lack~/absence) … (adequate/equivalent/sufficient/adequacy) (rules/laws/law/level/protection/standard/decision/data)",
  '(against/unauthorised/unauthorized/accidental) … (loss/access/destruction)',
  "(not/don't/no/fewer/less/lower) … (same/equivalent/similar/comparable) .. (legal/data)? .. (protection~/rules/laws/rights)",
  '(level/standard/degree) of .. protection … (different/differ/differs/lower/less)',
  '(in/within) (the)? (eea/eu/uk/european union/european economic area/united kingdom) .. or (the)? (us/usa/united states/other/third)',
  '(generally/normally/usually/ordinarily) do not',
  '(resolve/complaint~/complaints regarding) … transfer~',
  '(privacy shield/framework) … (complaint~/dispute/arbitration/panel)',
  'contractual clauses … (employ~/tenan~)',
  'right~ … (scc/transfer) to another',
  '(business/merger/acquisition/sale/bankruptcy) … transfer~',
);

/** Whether a statement names the safeguard, whatever it says of a copy: Brazil and Switzerland ask for no more. */
export const namesSafeguard = ({ placed: { block } }: Evidence): boolean => block.has(mechanism);

export const transferSafeguards: Disclosure = {
  key: 'transfer_safeguards',
  title: 'safeguards for transfers',
  short: 'safeguards',
  explain:
    'For each transfer outside the EEA or the UK readers must learn what protects the data there, such as an adequacy decision or standard contractual clauses, and how to get a copy.',
  lacks: 'the safeguard is not named, or the reader is not told how to get a copy of it',
  headings: phrases(
    'safeguard~',
    '(standard contractual/model) clauses',
    'binding corporate rules',
    'privacy shield',
    'data privacy framework',
    '(international/cross border/overseas/data/global) .. transfer~',
    'transfer~ .. (outside/abroad/overseas/of/to)',
    'adequacy',
    '(overseas/abroad)',
    'where … (stor~/transfer~/process~)',
  ),
  evidence: {
    found: copy,
    weak: phrases(
      '(transfer~/outside/third countr~/other countr~/overseas/abroad/international~) … (appropriate/adequate/suitable/necessary/reasonable/contractual/required/similar/same/legal) .. (safeguard~/measure~/protection~/steps/mechanism~/arrangement~)',
      '(appropriate/adequate/suitable/contractual/legal) .. (safeguard~/measure~/protection~/mechanism~/arrangement~) … (transfer~/outside the/third countr~/other countr~)',
      '(by/in) (submitting/using/providing/accessing/accepting) … (agree/consent/consenting/acknowledge/agreeing/authorise/authorize) .. (to)? .. (transfer~/processing/storage)',
      '(agree/consent/consenting/agreeing/authorise/authorize) .. (to)? .. (this/the/such/that/international/aforesaid) transfer~',
      '(transfer~) … (in accordance with/in compliance with/comply with/permitted by/subject to/as required by) … (law~/regulation~/data protection/gdpr)',
      'transfer~ … (treated securely/adequate~ protect~/protected)',
      // A level is promised, the instrument not told.
      `(ensure/sure/see to it/require) … (similar/same/equivalent/comparable) .. (degree/level/standard) of .. protection`,
      '(third countr~/abroad/overseas/outside) … (protect~/protected) .. (equivalent/same/similar) (standard/level)',
      '(transfer~/sent/outside/third countr~) … (suitable/appropriate/adequate) .. guarantees',
    ),
    not: others,
    notSentence: phrases('(merger/acquisition/reorganization/reorganisation/restructuring/bankruptcy/business assets)'),
    underHeading: {
      weak: phrases(
        '(appropriate/adequate/suitable/contractual/legal/necessary) .. (safeguard~/measure~/protection~/steps/mechanism~/arrangement~/contract~)',
        '(protected) … (by/under/with/using) .. (law/contract/agreement)',
        '(ensure~/provide/guarantee) … (level of protection/standard of protection)',
      ),
    },
    denied: noTransfer,
    applies: transferring,
    *also({ block }) {
      const looks = block.find(others);
      for (const hit of block.find(mechanism)) {
        if (looks.some(look => overlaps(look, hit))) continue;
        const published = block.find(decision).some(other => overlaps(other, hit));
        yield { start: hit.start, end: hit.end, strength: published ? 'found' : 'weak' };
      }
      if (block.has(mechanism))
        for (const { start, end } of block.find(copyAsked)) yield { start, end, strength: 'found' };
      // Said after a sentence on transfers, this stands in for the safeguard.
      if (!block.has(transferring)) return;
      for (const set of [steps, unnamed])
        for (const hit of block.find(set))
          if (!looks.some(look => overlaps(look, hit))) yield { start: hit.start, end: hit.end, strength: 'weak' };
    },
    overall: evidence => {
      const told = evidence.filter(({ strength }) => strength !== 'denied');
      if (!told.length) return undefined;
      const has = (set: PhraseSet) => told.some(({ placed }) => placed.block.has(set));
      if (!has(contracts)) return has(mechanism) ? undefined : 'weak';
      const copied = ({ placed: { block }, start, end, strength }: Evidence) =>
        strength === 'found' && !block.find(decision).some(hit => overlaps(hit, { start, end }));
      return told.some(copied) ? 'found' : 'weak';
    },
  },
  order: 62,
  clause: {
    heading: 'How your data are protected abroad',
    body: `We transfer personal data outside the \${1|EEA,UK,EEA and the UK|} only under these safeguards:

- \${2:[country]}: \${3|an adequacy decision of the European Commission,adequacy regulations of the United Kingdom|} covers the transfer.
- \${4:[next country]}: we have agreed \${5|the standard contractual clauses of the European Commission (Decision (EU) 2021/914),the International Data Transfer Agreement,the UK Addendum to the standard contractual clauses|} with \${6:[name of the receiver]}.

Write to \${7:[e-mail address]} for a copy of the clauses; it is free of charge.`,
  },
  examples: [
    { found: 'We send data to Seoul; regulations under «Article 45A» of the UK GDPR approve it.' },
    { found: 'We send data to Seoul; Korea benefits from an «adequacy decision» of the Commission.' },
    { found: 'Our mail host in Ohio is listed under the «Data Privacy Framework».' },
    { none: 'We transfer data to countries that do not have adequate rules on data protection.' },
    {
      weak: 'We have signed the «standard contractual clauses» for Peru.',
    },
    { found: 'The transfer rests on the standard contractual clauses; write to us for a «copy of the clauses».' },
    {
      found: 'Our group has binding corporate rules, and you can «obtain a copy of these safeguards» from our office.',
    },
    { found: 'We use the International Data Transfer Agreement; a «copy of the agreement» is sent on request.' },
    {
      found:
        'Japan is covered by an «adequacy decision», and «copies of the contractual safeguards» for other countries are on our site.',
    },
    { weak: 'We have signed «standard contractual clauses» with our host in India.' },
    { weak: 'We «transfer data abroad with appropriate safeguards».' },
    { weak: '«By submitting your data, you agree to this transfer».' },
    { denied: 'We «do not transfer your data outside the EEA».' },
    { none: 'We have appropriate safeguards against unauthorised access.' },
    { none: 'We offer adequate protection against loss.' },
    { none: 'We sign a written contract with every supplier.' },
    { none: 'Our shop sells safes and shields.' },
  ],
};
