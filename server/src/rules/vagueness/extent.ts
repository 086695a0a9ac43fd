import type { Place } from './place';
import { isProcessing } from './words';

type Extent = { readonly first: number; readonly end: number };

// Words that cannot belong to the noun a qualifier stands before.
const ENDS = new Set(
  "of to for in on at by from with about as that which who whom whose when where while if and or but is are was were be been being has have had do does did may might can could will would shall should must we you they it us our your their its his her the a an this these those such not no than then so because between through upon under over via after before during within without into onto regarding concerning collected provided received used shared including include includes like only also here there below above we'll you're".split(
    ' ',
  ),
);

const NOUN =
  /^(information|data|details|purposes?|reasons?|compan(y|ies)|part(y|ies)|partners?|affiliates?|services?|products?|features?|cases?|circumstances|instances|situations|sources?|technolog(y|ies)|organi[sz]ations?|entit(y|ies)|providers?|vendors?|advertisers?|sites?|websites?|apps?|pages?|parts?|emails?|people|persons?|users?|individuals|members?|times?|types?|kinds?|categories|items?|content|methods?|means|tools?|activities|ways|matters|rights|documents?|policies|countries|laws?|jurisdictions|cookies|devices?|applications?|areas|offers?|communications|materials?|identifiers?|functions|options|steps|measures|safeguards|agencies|businesses|institutions|agreements?|offerings|interests?|needs|programs?|transactions?)$/;

/** A qualifier with the noun it belongs to: "certain personal information", "various other purposes", "some of your data". */
export function withNoun(place: Place): Extent {
  const own = nounAfter(place, place.end);
  const isPart = own === undefined || PART.test(place.word(own - 1));
  const part = isPart ? ofWhole(place, own ?? place.end) : undefined;
  // Without a noun that is known, the next word is taken for it.
  const end = part ?? own ?? Math.min(wordsAfter(place, place.end), place.end + 1);
  return { first: place.first, end: joined(place, end) };
}

/** A term that holds its noun, with another noun joined to it: "other companies and individuals". */
export const withJoinedNoun = (place: Place): Extent => ({ first: place.first, end: joined(place, place.end) });

/** "Other companies and individuals": a second noun that the same qualifier goes with. */
function joined(place: Place, end: number): number {
  if (!/^(and|or)$/.test(place.word(end)) || isBroken(place, end)) return end;
  const second = nounAfter(place, end + 1);
  return second === end + 2 ? second : end;
}

/** The end of the noun that begins at an index, if it is a known one. */
function nounAfter(place: Place, from: number): number | undefined {
  let noun: number | undefined;
  for (const { word, index } of place.onward(from, 4)) {
    if (isBroken(place, index) || ENDS.has(word)) break;
    if (NOUN.test(word)) noun = index + 1;
    else if (noun !== undefined) break;
  }
  return noun;
}

function wordsAfter(place: Place, from: number): number {
  let end = from;
  for (const { word, index } of place.onward(from, 4)) {
    if (isBroken(place, index) || ENDS.has(word)) break;
    end = index + 1;
  }
  return end;
}

// "Certain types of information" names the information; "some features of the app" names the features.
const PART =
  /^(types?|kinds?|categories|forms?|sorts?|pieces?|items?|parts?|portions?|amounts?|bits?|information|data|details)$/;

const ARTICLES = /^(the|our|your|their|its|these|those|this|that|such|all)$/;

/** "... of your personal data", "... or all of our partners": the whole that a part is taken from. */
function ofWhole(place: Place, from: number): number | undefined {
  let at = from;
  if (/^(or|and)$/.test(place.word(at)) && place.word(at + 1) === 'all') at += 2;
  if (place.word(at) !== 'of' || isBroken(place, at)) return undefined;
  at++;
  while (ARTICLES.test(place.word(at))) at++;
  const end = nounAfter(place, at) ?? lastPlural(place, at);
  return end !== undefined && end - place.first <= MOST ? end : undefined;
}

/** "Some of our meal plans are": a noun that is not known is told by its plural. */
function lastPlural(place: Place, from: number): number | undefined {
  for (let index = wordsAfter(place, from) - 1; index >= from; index--)
    if (/[^s]s$/.test(place.word(index)) && !/^(is|was|has|does|this)$/.test(place.word(index))) return index + 1;
  return undefined;
}

const isBroken = (place: Place, index: number): boolean => /[,;:.!?()]/.test(place.after(index - 1));

// A finding marks at most this many words.
const MOST = 8;

// Nouns for personal data or recipients that say nothing of which.
const GENERIC_DATA = /^(information|data|details|pii)$/;
const DATA_QUALIFIERS =
  /^(your|the|this|that|such|any|all|these|their|his|her|our|it|about|user|users|customer|personal|personally|identifiable|identifying|private|non|aggregate|aggregated|anonymous|anonymized|anonymised|usage|demographic|technical|transactional|device|and|same|additional)$/;
const PARTIES =
  /^(part(y|ies)|partners?|affiliates?|advertisers?|providers?|vendors?|companies|entit(y|ies)|organi[sz]ations?|subsidiar(y|ies)|contractors?|agents|business(es)?|suppliers?)$/;
const PARTY_QUALIFIERS =
  /^(a|an|any|all|the|third|our|their|these|those|such|same|each|another|business|marketing|advertising|advertisement|analytics|authorized|authorised|trusted|service|outside|unaffiliated|affiliated|non|external|party)$/;
const RECEIVING = /^(with|to|from|by)$/;
const CLAUSE_ENDS =
  /^(that|which|who|whom|whose|if|when|whenever|where|while|because|so|unless|until|as|we|you|they|certain|some|various|several|many|most|other|others|another|additional|selected)$/;

/**
 * A modal with what makes it vaguer still: an umbrella term for its subject ("third parties may"), for the data
 * ("may share your personal information") or for those who get them. Otherwise the modal alone.
 */
export function withUmbrellaTerms(place: Place, verb: number | undefined): Extent {
  const end =
    verb !== undefined && isNear(place, verb) ? (umbrellaAfter(place, verb) ?? verbsEnd(place, verb)) : place.end;
  const first = umbrellaBefore(place);
  if (end - first <= MOST) return { first, end };
  return end - place.first <= MOST ? { first: place.first, end } : { first, end: place.end };
}

/** Nothing stands between modal and verb that might be a finding of its own ("may generally", "may, as needed,"). */
function isNear(place: Place, verb: number): boolean {
  for (let index = place.end; index < verb; index++) if (!NEAR.test(place.word(index))) return false;
  return !isBroken(place, place.end);
}

const NEAR =
  /^(also|then|be|been|being|have|both|further|still|only|even|either|to|automatically|directly|jointly|separately|instead|therefore|additionally|need|want|wish|choose|asked|required|requested|use|and|or)$/;

/** The end of the last umbrella term in the clause of a verb, as far as a finding may reach. */
function umbrellaAfter(place: Place, verb: number): number | undefined {
  let end: number | undefined;
  for (let index = verb + 1; index < place.first + MOST; index++) {
    const word = place.word(index);
    // A comma may stand between two verbs ("collect, use and share"), nothing else.
    // "May ask you for information": the reader is the object of the verb.
    if (!word || (CLAUSE_ENDS.test(word) && !(word === 'you' && index === verb + 1))) break;
    if (
      isBroken(place, index) &&
      !(/^\s*,\s*$/.test(place.after(index - 1)) && end === undefined && isVerbLike(place, index))
    )
      break;
    const isData = GENERIC_DATA.test(word) && isPlain(place, index, verb);
    if (isData || isParty(place, index, verb)) end = index + 1;
    // "Third party specialists": the noun that the words qualify.
    if (end === index + 1 && word === 'party' && isPlural(place, end)) end++;
  }
  return end;
}

const isPlural = (place: Place, index: number): boolean =>
  !isBroken(place, index) && /[^s]s$/.test(place.word(index)) && !ENDS.has(place.word(index));

/** The end of the verbs that go with the modal: "may share", "may collect, use and disclose". */
function verbsEnd(place: Place, verb: number): number {
  let end = verb + 1;
  for (let index = end; index < place.first + MOST; index++) {
    if (isJoint(place, index)) continue;
    const joined = isJoint(place, index - 1) || /,/.test(place.after(index - 1));
    if (!joined || !isProcessing(place.word(index))) break;
    end = index + 1;
  }
  return end;
}

const isJoint = (place: Place, index: number): boolean => /^(and|or|also|be)$/.test(place.word(index));

const isVerbLike = (place: Place, index: number): boolean => isJoint(place, index) || isProcessing(place.word(index));

/** Between the verb and the noun stand only words that narrow nothing. */
function isPlain(place: Place, noun: number, verb: number): boolean {
  for (let i = noun - 1; i > verb; i--) {
    const word = place.word(i);
    if (isProcessing(word) || GENERIC_DATA.test(word) || /^(or|with|to|from|for|you|us|them|of)$/.test(word))
      return true;
    if (!DATA_QUALIFIERS.test(word)) return false;
  }
  return true;
}

/** "with our partners", "from third parties", "employ third parties". */
function isParty(place: Place, noun: number, verb: number): boolean {
  if (!PARTIES.test(place.word(noun)) || PARTIES.test(place.word(noun + 1))) return false;
  // "Third-party advertising" is a thing.
  if (
    place.word(noun) === 'party' &&
    /ing$|^(content|software|code|data|material|technology)$/.test(place.word(noun + 1))
  )
    return false;
  let at = noun - 1;
  while (at > verb && (PARTY_QUALIFIERS.test(place.word(at)) || PARTIES.test(place.word(at)))) at--;
  return at === verb || RECEIVING.test(place.word(at));
}

/** The first word of an umbrella term that the modal is said of: "third parties may", "information that we may". */
function umbrellaBefore(place: Place): number {
  const noun = antecedent(place);
  const qualifiers = PARTIES.test(place.word(noun))
    ? PARTY_QUALIFIERS
    : GENERIC_DATA.test(place.word(noun))
      ? DATA_QUALIFIERS
      : undefined;
  if (!qualifiers) return place.first;
  for (let index = noun + 1; index <= place.first; index++) if (isBroken(place, index)) return place.first;
  let first = noun;
  while (noun - first < 3 && !isBroken(place, first) && qualifiers.test(place.word(first - 1))) {
    if (place.word(first - 1) === 'and') break;
    first--;
  }
  // "Certain information may": the quantity is a finding of its own.
  return QUANTITIES.test(place.word(first - 1)) && !isBroken(place, first) ? place.first : first;
}

/** The word before the modal, or the noun of which a relative clause says it: "information (that) we may". */
function antecedent(place: Place): number {
  let at = place.first - 1;
  if (place.word(at) === 'also') at--;
  if (/^(we|they)$/.test(place.word(at)) || /^\p{Lu}/u.test(place.written(at))) {
    const before = /^(that|which)$/.test(place.word(at - 1)) ? at - 2 : at - 1;
    if (GENERIC_DATA.test(place.word(before))) return before;
  }
  return /^(that|which|who)$/.test(place.word(at)) ? at - 1 : at;
}

const QUANTITIES = /^(certain|some|various|several|many|most|other|selected|of)$/;
