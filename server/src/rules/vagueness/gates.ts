import { phrases } from '../../text/phrases';
import type { Gate, Verdict } from './family';
import { Place, sentenceOf } from './place';

const silent = (why: string): Verdict => ({ level: 'silent', why });

// How far back a quotation mark is looked for, in characters.
const QUOTATION = 300;

/** Words between quotation marks are named, not used. */
export const isQuoted: Gate = place => {
  const from = Math.max(place.sentence.start, place.start - QUOTATION);
  const before = place.block.prose.slice(from, place.start);
  const straight = before.split('"').length - 1;
  const curly = before.lastIndexOf('\u201c') > before.lastIndexOf('\u201d');
  const single =
    /(?:^|[\s(])['\u2018][^'\u2018\u2019]{0,60}$/.test(before) &&
    /^[^'\u2018\u2019\n]{0,60}['\u2019](?!\w)/.test(place.block.prose.slice(place.stop, place.stop + 62));
  return straight % 2 === 1 || curly || single
    ? silent('It stands in quotation marks, so it is named and not used.')
    : undefined;
};

const defines = phrases('means', 'shall mean', 'refers to', 'is defined as', 'are defined as', 'shall include');

/** A sentence that says what a term means states no practice. */
export const isDefinition: Gate = place => {
  const { sentence } = place;
  const [verb] = place.hits(defines);
  if (!verb || verb.firstWord - sentence.firstWord > 8 || verb.firstWord === sentence.firstWord) return undefined;
  // "As a means of payment", "by automated means": the noun.
  if (
    place.word(verb.firstWord) === 'means' &&
    /^(a|an|the|any|other|these|some|by|of|such|technical|automated|electronic)$/.test(place.word(verb.firstWord - 1))
  )
    return undefined;
  const opening = place.block.prose.slice(sentence.start, verb.start);
  const isTerm =
    !/^\W*(this|that|which|it|these|by|if|when)\b/i.test(opening) &&
    !/\b(we|you|by|any|which|that|of|all)\b/i.test(opening);
  return isTerm ? silent('The sentence defines a term.') : undefined;
};

/** Parts of web and mail addresses and of file names. */
export const isAddress: Gate = ({ block, start, stop }) =>
  /[@/\\_]/.test(block.prose[start - 1] ?? '') || /^(?:[@_\\]|\.\w|\/\w+[./])/.test(block.prose.slice(stop, stop + 40))
    ? silent('It is part of an address.')
    : undefined;

// ---- negation

const NEGATIONS = new Set(
  "not never neither nor no without don't doesn't won't cannot can't didn't isn't aren't refuse none nobody prohibited forbidden".split(
    ' ',
  ),
);
const TURNS = new Set('but except unless however although though otherwise instead because so'.split(' '));
const REACH = 16;

/** A promise not to do something is clear, however broad its words. */
export const isNegated: Gate = place => {
  for (let i = place.first - 1, n = 0; n < REACH; i--, n++) {
    const word = place.word(i);
    // "We will not, however, share" goes on with the promise.
    if (word === 'however' && NEGATIONS.has(place.word(i - 1))) continue;
    if (!word || TURNS.has(word) || /[;:]/.test(place.after(i)) || (word === 'other' && place.word(i + 1) === 'than'))
      return undefined;
    if (!NEGATIONS.has(word)) continue;
    const next = place.word(i + 1);
    if (next === 'only' || next === 'limited' || next === 'longer' || next === 'later' || next === 'matter') continue;
    // "Companies that are not affiliated with us": a description, no promise.
    if (/^(affiliated|associated|related|owned|controlled|operated|covered|part)$/.test(next)) continue;
    // "If you do not want us to share ...", "you can choose not to give ..." promise nothing.
    if (next === 'to' && /^(choose|chose|decide|prefer|elect|opt|ask|want|wish)$/.test(place.word(i - 1)))
      return undefined;
    if (/^(if|you|wish|want)$/.test(place.word(i - 2)) || place.word(i - 2) === 'if') return undefined;
    return silent('The sentence says what is not done.');
  }
  return undefined;
};

// ---- conditions

const conditions = phrases(
  '(if/when/whenever/where/once/unless/until) (you/your/we/our/us/a/an/the/this/that/there/any/someone/one/somebody/another/these/those/such/they/it/users/customers/visitors/members/individuals)',
  '(if/when/where) (required/requested/instructed/obliged/ordered/permitted/authorised/authorized/legally)',
  '(when/while) (visiting/using/registering/ordering/browsing/contacting/applying/submitting/signing/purchasing/paying/booking)',
  // "Once payment is received": the condition speaks of a thing.
  '(if/when/where/once/until) (your)? (permission/consent/payment/delivery/approval/registration/notice/access/fraud/misuse/money/goods/items/services/orders/products/parcels/invoices/fees/contact) .. (is/are/has/have/was/were/cannot/fails/fail)',
  'in the event (of/that)',
  '(in case/in cases) (of/you/we/the/that/where)',
  'should (you/we/the)',
  'with your (express/explicit/prior/consent/permission/agreement) (consent/permission/agreement)?',
  '(on/upon/at) your request',
  'upon (request/receipt/registration)',
  '(subject to) your (consent/permission)',
  'depending on (your/whether/which/how/what/where)',
  'during (your/the) (visit/registration/checkout/order/application/booking)',
  'to the extent (you/that you/your/we are)',
  'provided (you/that you)',
);
// "Whether it is so" asks and states no condition.
const ASKS = new Set(
  'determine see know tell check learn identify understand decide ask out establish measure show'.split(' '),
);

/** "If we deem it appropriate": the case is whatever the company finds, so none is named. */
const isOwnJudgement = (place: Place, subject: number): boolean =>
  /^(we|us|our|it)$/.test(place.word(subject)) &&
  [...place.onward(subject + 1, 6)].some(({ word }) => JUDGING.test(word));
const JUDGING =
  /^(deem|deems|deemed|believe|think|consider|considered|feel|see|determine|decide|want|wish|choose|judge|appropriate|necessary|reasonable|desirable|advisable|needed|useful|helpful|prudent|discretion|reasonably)$/;

/** A condition that the reader can check: the case in which a thing is done is named. */
export function hasCondition(place: Place): boolean {
  return place
    .hits(conditions)
    .some(({ firstWord }) => !ASKS.has(place.word(firstWord - 1)) && !isOwnJudgement(place, firstWord + 1));
}

// ---- lists

const listMarks = phrases(
  'such as',
  'for (example/instance)',
  'e g',
  'eg',
  'i e',
  'ie',
  'namely',
  'including',
  'includes',
  'include',
  'like',
  'as follows',
  'the following',
  'for example',
);
const openMarks = phrases('(including/includes/include) (but not limited to/without limitation/among others)');
// Between a term and the list that explains it.
const LIST_REACH = 14;

/** The words after an index, as far as a sentence goes, hold two or more items. */
export function holdsItems(place: Place, from: number): boolean {
  let items = 1;
  for (let i = from; i < place.sentence.endWord && i < from + 60; i++) {
    const word = place.word(i);
    if (/[,;]/.test(place.after(i)) || ((word === 'and' || word === 'or') && i > from)) items++;
    if (items >= 2 && i + 1 < place.sentence.endWord) return true;
  }
  return false;
}

/** A list in the same sentence, or the one that the block's colon announces. */
export function listFollows(place: Place): boolean {
  if (place.opensList && place.sentence.endWord - place.end <= 2 * LIST_REACH) return true;
  for (const { firstWord, endWord } of place.hits(listMarks)) {
    if (firstWord < place.end || firstWord - place.end > LIST_REACH) continue;
    if (holdsItems(place, endWord)) return true;
  }
  for (let i = place.end - 1; i < place.end + 8 && i < place.sentence.endWord; i++) {
    if (/:/.test(place.after(i)) && holdsItems(place, i + 1)) return true;
    if (
      /\(/.test(place.after(i)) &&
      holdsItems(place, i + 1) &&
      /,/.test(place.block.prose.slice(place.stop, place.stop + 200))
    )
      return true;
  }
  return false;
}

const explains = phrases(
  '(this/these/they/it/that/those) (may/can/will/might)? (also)? (include/includes/comprise/comprises/cover/covers/are/is/consist/consists)',
  '(this/these/such/that/those) .. (include/includes/comprise/comprises/are/is/consist/consists)',
  '(for example/for instance/namely)',
  'by (this/that/these) we mean',
);

/** The next sentence says what is meant: "This includes your name and your age." */
function nextExplains(place: Place): boolean {
  const next = sentenceOf(place.block, place.sentence.endWord);
  if (!next || next === place.sentence) return false;
  const after = new Place(place.block, next, next.firstWord, next.firstWord);
  return after
    .hits(explains)
    .some(({ firstWord, endWord }) => firstWord === next.firstWord && holdsItems(after, endWord));
}

/** For the weaker terms a list in reach is enough. */
export const isClarified: Gate = place =>
  listFollows(place) ? silent('A list in reach says what is meant.') : undefined;

export const isListed: Gate = place =>
  listFollows(place)
    ? {
        level: 'lower',
        why: place.has(openMarks)
          ? 'Examples follow, although the list stays open.'
          : 'A list in reach says what is meant.',
      }
    : nextExplains(place)
      ? { level: 'lower', why: 'The next sentence says what is meant.' }
      : undefined;
