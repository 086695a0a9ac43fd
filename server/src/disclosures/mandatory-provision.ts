import type { Placed } from '../policy/policy';
import { phrases } from '../text/phrases';
import type { Disclosure, Said } from './disclosure';

const give =
  '(provide/providing/provided/give/giving/supply/supplying/submit/submitting/furnish/hand over/tell/enter your/enter the/enter any)';
const own = '(personal/requested/required/this/that/your/the/these/any/such/certain/some/necessary/following)';
const cannot =
  "(not be able/unable/cannot/can't/can not/may not/won't/will not/not able/impossible/not possible/be possible/prevent/prevents/prevented/limit/limits/limited/affect/unavailable/refuse/decline/cancel/terminate/compromise/compromised/affected/hinder/denied/impossibility/unavailability/not/without)";

// "Without it we cannot": data named by their kind, or taken up by a pronoun, and what then cannot happen.
const kind =
  '(data/information/details/name/names/address/email/number/numbers/date of birth/account details/bank account/certificate~/document~/identity/them/it/these/this)';
const kindHeld =
  '(data/information/details/name/names/address/email/number/numbers/date of birth/certificate~/document~/identity/history/record/records/passport/photograph/age/them/it/these/this)';
const impossible = "(cannot/can't/can not/unable/not able/not be able/impossible/not possible/not be possible)";

const withholding = phrases(
  `you (may/can/might) (also)? (choose/decide/elect/prefer/refuse/decline) (not)? to ${give} (us)? (with)? (some/certain/the/your/this/these/such/any/it/them) .. (information/data/details/name/address/number)?`,
  `you (are not/are under no/are neither/are) … (not/no/neither/nor)? .. (obliged/required/obligation/duty) to ${give} .. (data/information/details/name/address/number)`,
  `(provision/disclosure) of .. (data/information/details) (is/are) .. (voluntary/optional/required/mandatory/necessary/compulsory/obligatory)`,
  `(data/information/details) (is/are) (needed/necessary/required/compulsory/mandatory) .. (for/to/by) .. (your/the/this/law/enter)`,
  `whether (or not)? (you/to) ${give}`,
  `(law/contract/statute/act/we) (obliges/requires/require/oblige) you to ${give}`,
  `(by/under) (law/statute/contract) you (must/have to/are required to/are obliged to) ${give}`,
  '(free/choose/decide/prefer) not to (answer/respond/complete)',
  '(disclosure/provision) of (your/the) .. (name/address/number/date of birth) is .. (necessary/required/mandatory/voluntary)',
  '(mandatory/compulsory/obligatory/statutory/contractual) (requirement/field/fields/information/data)',
  `${give} .. (data/information/details) is (entirely/purely)? (voluntary/optional)`,
);
// That data have to be given, in whatever words, where the next sentence tells what follows if they are not.
const requiring = phrases(
  `you are (legally/contractually) (required/obliged/bound) to ${give} (us)? .. .. ${kindHeld}`,
  `you (have to/must/need to/are required to/are obliged to/will have to/are asked to) ${give} (us)? (with)? .. .. ${kindHeld}`,
  `${kindHeld} .. (is/are) (required/mandatory/compulsory/necessary) (by/under/for) (law/the law/statute/contract/the contract/the act)`,
  `(the law/a law/the act/law/statute/contract/lease) (requires/obliges/demands) .. (us/you) to (ask/collect/take/have/know/give/provide/keep)`,
);
const follows = phrases(
  // A refusal, and what the writer then has to do, or that nothing follows.
  '(otherwise/without it/without them/without this/without these) (we/you/the/your/it) .. (must/have to/may have to/may be/reject/refuse/apply)',
  "if you (don't/do not/decline/refuse/prefer not to) .. (nothing/no/we/you/your) .. (changes/happens/consequence/consequences/follows/must/have to/may be/affected/rejected)",
  '(but/though) (your/we/you/the) … (incomplete/rejected/refused/delayed/invalid)',
  `(if you (do not/don't/refuse/decline/decide not/choose not)/should you (withhold/refuse/decline/choose not/decide not)/failure/failing/refusal/not providing/without (this/the/these/such/your)) … ${cannot}`,
  `(in that case/in this case/in such a case/in such case/if so/then/otherwise/without it/without them/without these/without this/this/doing so/however/if you do/if you do not/if you decide so/the result/the consequence) .. ${impossible}`,
  '(this/doing so/that) (may/might/could/will/would) (mean/prevent/limit/affect/make)',
);
const notOfData = phrases('(cookie/cookies/consent/newsletter/newsletters/optional)');

// What opens the sentence on the price of withholding them.
const otherwise = phrases(
  `(if you (refuse/decline/withhold/keep) .. (it/them/this/these)?) .. (we/you) ${impossible}`,
  `(if you do not/if you don't/if not/otherwise/without it/without them/without these/without this/without that) .. (we/you) .. (${impossible}/may not/will not/won't)`,
);

/** "You can decide not to give us your number. In that case we cannot call you": the price stands in a clause of its own. */
function* twoClauses({ block }: Placed): Generator<Said> {
  if (block.has(requiring) && block.has(otherwise)) {
    const [price] = block.find(otherwise);
    const [need] = block.find(requiring);
    if (price && need && need.start < price.start && !block.has(notOfData))
      yield { start: need.start, end: need.end, strength: 'found' };
  }
  if (!block.has(withholding) || !block.has(follows)) return;
  for (const { start, endWord } of block.find(withholding)) {
    const sentence = block.sentenceAt(start);
    if (!sentence) continue;
    const next = block.sentences[block.sentences.indexOf(sentence) + 1];
    const end = next?.end ?? sentence.end;
    if (block.find(notOfData).some(look => look.start >= sentence.start && look.start < end)) continue;
    // The consequence opens its sentence or comes after the requirement; further on it is about something else.
    const price = block
      .find(follows)
      .some(
        hit =>
          (next !== undefined && hit.start >= next.start && hit.end <= end && hit.firstWord <= next.firstWord + 1) ||
          (hit.firstWord >= endWord && hit.end <= sentence.end),
      );
    if (price) yield { start, end: sentence.end, strength: 'found' };
  }
}

export const mandatoryProvision: Disclosure = {
  key: 'mandatory_provision',
  title: 'whether data have to be given',
  short: 'obligation to give data',
  explain:
    'Readers must learn which data a law or the contract requires, whether they are obliged to give them, and what follows if they do not.',
  lacks: 'it tells either that data are required or what follows without them, not both',
  headings: phrases(
    '(do/must) you .. (have to/need to/give/provide)',
    "(if/when) you .. (do not/don't/fail to/choose not) .. (provide/give)",
    "(don't/do not/failure to/fail to/not) .. (provide/providing/give)",
    '(mandatory/obligatory/required/optional/voluntary/compulsory)',
    '(statutory/contractual) (requirement~/obligation~)',
    'obligation to provide',
    'provision of (personal)? (data/information)',
    'consequences of not',
    'information we need',
  ),
  evidence: {
    found: phrases(
      // What is impossible first, the condition after it; the refusal in the passive.
      `${impossible} … unless you .. ${give} .. (data/information/details/it/them/this/name/address/number)`,
      `(required/requested/necessary/this/the/such) (personal)? (data/information/details) (is/are) not (supplied/provided/given/submitted/disclosed) … ${cannot}`,
      `(if/where/should/when) you .. (not/don't/decline/choose not/prefer not) .. (share/disclose) (this/these/such/your/the) .. (data/information/details) (with us)? (we/you) … ${cannot}`,
      // The duty and the refusal in one sentence, the refusal in a clause of its own: "and you fail to supply them, we may have to cancel".
      `you (fail to/refuse to/decline to/do not/don't/choose not to) ${give} .. .. (data/information/details/it/them) … ${cannot}`,
      `(provision/disclosure) of .. (data/information/details) .. (required/necessary/mandatory/obligatory/requirement) .. (if/without/otherwise/failure/failing) … ${cannot}`,
      // Refusal as a noun, and the price of it.
      `(not providing/non provision/failing to provide/failure to provide/not giving/not supplying/refusing to provide/withholding) .. (data/information/details) … (consequence/consequences/result/mean/means/cannot/unable/not be/could not/impossible/prevent/prevents)`,
      // Nothing follows: that, too, is a consequence the reader has to be told.
      `(${give}/declining/withholding/refusal/voluntary) … (no/without/any) .. (consequence/consequences/disadvantage/disadvantages/detriment/repercussions/adverse effect)`,
      // "If you do not give us ..., we cannot ...": the requirement and the consequence in one.
      `(if/where/should/when) you .. (not/don't/fail/refuse/decline/choose not/elect not) .. ${give} … ${cannot}`,
      `(if/should) you … (withhold/withholding) … (data/information/details) … ${cannot}`,
      `(without/failure to/failing to/refusal to) .. (provide/supply/give)? ${own} .. (data/information/details) … (we/you/us) .. ${cannot}`,
      `${cannot} … (if/unless) you (do not/don't/fail to/refuse to/choose not to/decline to) .. ${give}`,
      `(failure/refusal) to ${give} … … (impossib~/result/prevent/mean/means/lead/consequence/consequences)`,
      `without ${kind} .. (we/you) .. ${impossible}`,
      `without (${give})? (a/an/your/the/this/that/these/those/such) .. ${kind} .. (we/you/it) .. ${impossible}`,
      `(we/you) ${impossible} … without (${give})? ${kind}`,
      `(we/you) ${impossible} … without (${give})? (a/an/your/the/this/that/these/those/such) .. ${kind}`,
      // Told of whoever withholds them: "a person who gives no name cannot join", "if you leave it out, we cannot".
      `(who/that) (do/does) not ${give} … ${impossible}`,
      // The choice is the reader's, and its price is told in the same breath.
      `you .. (choose/decline/refuse/prefer/decide/elect) (not)? to ${give} … (but/however/though) … (may/might/could/will/would/unable/cannot)`,
      `(who/that) (gives/provides/supplies) no .. ${kind} … ${impossible}`,
      `(if/where/should/when) you .. (leave out/leave this out/leave it out/leave them out/keep back) … ${impossible}`,
      `(if/where/should) we (do not/don't) (have/receive/get) .. ${kind} .. (we/you) .. ${impossible}`,
      `(if/where/should/when) you ${give} no .. ${kind} … ${impossible}`,
      `(need not/not obliged to/not required to/not have to/under no obligation to) ${give} … ${impossible}`,
      '(fields/data/information) .. (required/mandatory/compulsory/obligatory/optional/voluntary) .. (marked/asterisk/starred/indicated)',
      // Provision and refusal as nouns.
      '(refusal/failure) (to (provide/supply/give) .. (it/them/data/information/this))? (makes/make/renders/means) … (impossible/cannot/not possible)',
      '(fields/field/questions/boxes) … (star/asterisk) … (mandatory/required/compulsory/obligatory/must)',
      '(mandatory/required/compulsory/optional) .. (fields/field) .. (marked/asterisk/starred/indicated)?',
      '(is/are/as/under) (both/either/neither)? (a/an/also a)? (statutory/contractual) (and/or/nor)? (a)? (statutory/contractual)? (requirement/requirements)',
    ),
    weak: phrases(
      '(answering/completing/filling in) .. (question/questions/form/fields/survey/boxes) is .. (voluntary/optional/compulsory/mandatory)',
      `(by/under) (law/statute/contract) you (must/have to/are required to) ${give}`,
      `(law/contract/statute) (obliges/requires) you to ${give}`,
      "you (don't/do not) (need to/have to) (tell/give) us",
      // The requirement alone.
      `(duty/obligation/requirement/required/obliged) (for you)? to ${give} (us)? (with)? (your/this/these/such/certain/the) .. (data/information/details)`,
      '(required/obliged/obligated) (by/under) (the)? (law/statute/contract/regulation/regulations) to (ask/collect/obtain/request/gather) .. (you/your/personal/data/information)',
      '(fields/data/information/details/questions) (is/are) (mandatory/compulsory/obligatory)',
      `you .. (not)? (required/obliged/obligated/under any obligation/legally required) to ${give} .. (data/information/details)`,
      `you .. (not)? (required/obliged/obligated/bound) by (law/statute/contract) to ${give} .. (data/information/details)`,
      'you are free to (give/provide/withhold)',
      `you (do not/don't/need not) (have to/need to)? ${give} .. (personal)? (data/information/details)`,
      `you (must/need to/have to/will need to/should) ${give} .. (personal) .. (data/information/details)`,
      'you (may/can/might) (also)? (choose/decide/elect/prefer) not to (provide/give) (us)? (with)? (some/certain/the requested) (of)? (your)? (personal)? (information/data/details)',
      `${give} .. (data/information/details) is (entirely/purely/completely)? (voluntary/optional/mandatory/compulsory/obligatory/necessary/required)`,
      'provision of (the/your/this/such/these)? (personal)? (data/information) (is/are)',
      `you .. (choose/decline/refuse/prefer/decide/elect) (not)? to ${give} .. (personal/any/this) .. (data/information/details)`,
    ),
    not: phrases(
      // That optional data are optional tells nothing of the rest.
      `${give} .. (optional/non mandatory) .. (data/information/details/fields)`,
      '(choose/decline/prefer) (not)? to .. (fill in/complete) .. (optional/non mandatory)',
      '(accept/enable/disable/refuse/block/reject/decline/allow) … (cookie/cookies)',
      `(sufficient/verify/verification/identity) … (data/information)`,
      '(required/obliged) .. by .. (law/court) to (disclose/share/retain/keep/hand/report)',
    ),
    also: twoClauses,
    notSentence: phrases(
      '(cookie/cookies)',
      // The right to be told of it (Art. 15), and consent, which nobody has to give.
      'whether (or not)? (the/such)? .. (provision/providing/personal data/information)',
      '(provide/provided/give/given) (us/us with)? (your/any/the/such)? (consent/permission)',
      '(verify/verification/sufficient information)',
      'required by (law/a court) to (disclose/share/retain/keep)',
      'without (your/any/prior/further/explicit/the) .. (consent/permission/approval/notice/authorisation/authorization)',
    ),
  },
  order: 96,
  clause: {
    heading: 'Do you have to give us your data?',
    body: `We need \${1:[data, for instance name and delivery address]} for the contract with you; without them we cannot \${2:[what becomes impossible, for instance deliver your order]}. A law obliges us to ask for \${3:[data and name of the law]}. All other fields are optional and marked as such; nothing follows if you leave them empty.`,
  },
  examples: [
    {
      found:
        '«You have to give us your dental history»; the law requires full records. If you do not, we cannot treat you.',
    },
    { found: 'The passport «number is required by law». Without it we may not let you stay.' },
    { found: '«You must provide a date of birth». Otherwise we cannot enter you in the race.' },
    { none: 'You must give your consent. If you do not, we cannot film you.' },
    { found: 'Your name is compulsory, and «refusal makes a loan impossible».' },
    { found: 'The lease requires your name; «if we do not have it we cannot» let you a room.' },
    { found: 'You «need not give us your number, but you are then unable» to book by telephone.' },
    { found: 'Nobody is obliged to join, but «you cannot join without giving your name».' },
    { found: '«Without a date of birth we cannot» register your dog.' },
    { found: 'A person «who does not give an address cannot» borrow a boat.' },
    { found: '«If you leave out your weight, we cannot» choose a saddle.' },
    { none: 'Without your consent we cannot publish your picture.' },
    { found: 'If you «do not give us your address, we cannot» deliver.' },
    { found: '«If you choose not to provide these details, you will not be able» to join the hike.' },
    { found: 'We ask for your date of birth under the Weapons Act; this is a «statutory requirement».' },
    { found: 'The «mandatory fields» carry a star; without them the form is not sent.' },
    { found: '«Without your bank details we are unable» to pay you back.' },
    { weak: 'You are «not obliged to give us any data».' },
    { weak: '«Providing your data is voluntary».' },
    { weak: 'You «must provide your personal details».' },
    { weak: 'The «provision of your data is optional».' },
    { found: 'Any «refusal to provide the data leads to the impossibility» of booking.' },
    { found: '«You can decide not to give us certain details.» In that case we cannot book your trip.' },
    { weak: '«You may choose not to provide some information».' },
    { none: 'You are not required to accept cookies.' },
    { none: 'We are required by law to disclose data to the tax office.' },
    { none: 'The app has a form for reports.' },
    { none: 'If you disable cookies, parts of the site will not work.' },
  ],
};
