import { phrases } from '../../text/phrases';
import { announcesChange } from './changes';
import type { Gate, Verdict } from './family';
import { hasCondition } from './gates';
import type { Place } from './place';
import { ADVERBS, AUTHORITIES, DATA, isParticiple, isProcessing, READERS, THIRD_PARTIES } from './words';

/** Who is the subject of a modal verb: `public` are people other than the reader, `other` any thing that is none of these. */
type Subject = 'controller' | 'reader' | 'public' | 'authority' | 'third party' | 'data' | 'relative' | 'other';

const SKIPPED = new Set(
  'also then sometimes occasionally however therefore thus still both each all only generally typically too often therefore together'.split(
    ' ',
  ),
);
const PREPOSITIONS = new Set(
  'of about from to by with for on at in upon through regarding concerning identifies identify between among tell contact send give help allow enable let show'.split(
    ' ',
  ),
);
const COMPANY = new Set('company team business group organisation organization firm practice'.split(' '));

/** The subject of the verb at a place, by the words before it. */
export function subjectOf(place: Place): Subject {
  let at = place.first - 1;
  for (let n = 0; n < 4 && SKIPPED.has(place.word(at)); n++) at--;
  const word = place.word(at);
  if (!word) return 'other';
  if (word === 'and' || word === 'or' || word === 'but') return earlierSubject(place, at);
  return classify(place, at);
}

/** "among our members", "about you": a noun after a preposition is no subject. */
const isObject = (place: Place, at: number): boolean => {
  const reach = place.word(at) === 'you' ? 1 : 3;
  for (let i = 1; i <= reach; i++) if (PREPOSITIONS.has(place.word(at - i))) return true;
  return false;
};

function classify(place: Place, at: number): Subject {
  const word = place.word(at);
  const before = place.word(at - 1);
  if (word === 'we' || word === 'us' || word === 'i') return 'controller';
  // "Anyone may see your profile", "other members may download it": they get the reader's data.
  if (/^(anyone|anybody|everyone|everybody|others)$/.test(word) || (READERS.has(word) && before === 'other'))
    return 'public';
  if (READERS.has(word)) return isObject(place, at) ? 'other' : 'reader';
  if (AUTHORITIES.has(word)) return 'authority';
  if (COMPANY.has(word) && /^(our|the|this)$/.test(before)) return 'controller';
  if (THIRD_PARTIES.has(word)) return 'third party';
  if (DATA.has(word)) return 'data';
  if (word === 'that' || word === 'which' || word === 'who') return 'relative';
  // A name directly before the verb is the company's, unless it opens the sentence as any word would.
  if (/^\p{Lu}/u.test(place.written(at)) && !THINGS.test(word) && (at > place.sentence.firstWord || isName(place, at)))
    return 'controller';
  return 'other';
}

const isName = (place: Place, at: number): boolean =>
  !/(s|ing|tion|ment)$|^(there|here|he|she|who|some|many|most|all|none|both|each|either|neither|that|what|whoever|one|another|much|more)$/.test(
    place.word(at),
  );

// Things that policies write with a capital without their being the company.
const THINGS =
  /^(sites?|websites?|services?|apps?|applications?|platforms?|products?|network|pages?|cookies?|software|portal|offerings?|activities|content|policy|notice|terms)$/;

/** The subject of the first of two verbs that share it: "They have access but may use it". */
function earlierSubject(place: Place, from: number): Subject {
  // "What you post is public and may be used": a passive takes up the thing, not the reader.
  if (place.word(place.end) === 'be') return 'other';
  for (let at = from - 1; at >= place.sentence.firstWord && at > from - 30; at--) {
    const word = place.word(at);
    if (/^(we|they|you|which|that|who)$/.test(word) && !PREPOSITIONS.has(place.word(at - 1)))
      return classify(place, at);
  }
  return 'other';
}

/** The verb that a modal goes with, as a word index; undefined if it is not a verb of processing. */
export function processingVerb(place: Place): number | undefined {
  for (let index = place.end, n = 0; n < 9; index++, n++) {
    // "may, in our discretion, transfer": what stands between commas is passed over.
    const past = parenthesisEnd(place, index);
    if (past !== undefined) index = past;
    const word = place.word(index);
    if (!word) return undefined;
    if (word.endsWith('ly') && !/^(supply|reply|apply|comply|rely|imply)$/.test(word)) continue;
    if (isProcessing(word)) {
      const passive = /^(be|been|being)$/.test(place.word(index - 1)) || place.word(index - 2) === 'be';
      // "need to", "be required to", "be asked to": the verb after it counts.
      if (/^(need|needs|required|asked|requested)$/.test(word) && place.word(index + 1) === 'to') continue;
      if (passive && !isParticiple(word) && !word.endsWith('ing')) return undefined;
      return index;
    }
    if (isDisclosed(place, index)) return index;
    if (ADVERBS.has(word)) continue;
    return takesData(place, index) ? index : undefined;
  }
  return undefined;
}

/** The index after the second of two commas, where the first stands directly before a word. */
function parenthesisEnd(place: Place, index: number): number | undefined {
  if (!/,/.test(place.after(index - 1))) return undefined;
  for (let i = index; i < index + 12 && place.word(i + 1); i++) if (/,/.test(place.after(i))) return i + 1;
  return undefined;
}

// Objects that make any verb of the company one of processing: "dispose of your records", "enter them into our database".
const DATA_OBJECTS =
  /^(information|data|details|address|addresses|records|pii|identity|identities|profile|profiles|emails|conversations|calls|photos|images)$/;
// Verbs that do nothing with the data they are said of.
const HANDLES_NOTHING =
  /^(be|contain|contains|differ|depend|affect|vary|apply|relate|concern|have|need|want|wish|protect|respond|offer|continue|change|amend|modify|result|refuse|decline|restrict|limit|charge|deny)$/;

function takesData(place: Place, verb: number): boolean {
  if (HANDLES_NOTHING.test(place.word(verb)) || !/^(controller|third party)$/.test(subjectOf(place))) return false;
  for (const { word, index } of place.onward(verb + 1, 7)) {
    if (/^(if|when|that|which|to|so|because|in|on|at|who)$/.test(word)) return false;
    if (DATA_OBJECTS.test(word) && !/^(website|web|site|ip)$/.test(place.word(index - 1))) return true;
  }
  return false;
}

// "may be included in a directory", "may become public", "may remain in our archives".
const isDisclosed = (place: Place, index: number): boolean => {
  const phrase = `${place.word(index)} ${place.word(index + 1)} ${place.word(index + 2)}`;
  return /^(have access to |has access to |see (your|what|all) |able to (access|determine|see|identify|read|view|collect|link|track|recogni[sz]e) |included (in|on|with) |tied to |seen by |downloaded (by|from) |(publicly )?(available|visible|accessible) |become (publicly )?(public|available|visible) |remain (in|on) (our|the|active)|go to |subject to such)/.test(
    phrase,
  );
};

const silent = (why: string): Verdict => ({ level: 'silent', why });

// Sentences in which "may" matters to people's data even if its own verb does nothing with them.
const aboutData = phrases(
  '(personal/personally identifiable/private) (information/data)',
  '(your/user/this/such/that/certain/other/customer/the) (information/data)',
  '(share~/disclos~/collect~/transfer~) .. (information/data)',
);

/** "You may be asked for your address", "you may receive letters": the reader is the object of what others do. */
function hidesProcessing(place: Place): boolean {
  const [modal, ...words] = [...place.onward(place.end, 10)]
    .map(({ word }) => word)
    .filter(word => !/^(also|then|sometimes|occasionally|automatically|from|time)$/.test(word));
  const rest = words.join(' ');
  if (modal === 'be')
    return (
      /^(asked|requested|prompted) for /.test(rest) ||
      /^(asked|required|requested|prompted|invited) (to) (\w+ ){0,2}(provide|give|supply|submit|enter|disclose|share|permit|identify|verify|confirm)/.test(
        rest,
      ) ||
      /^(contacted|tracked|profiled|monitored|recorded|identified|filmed|shown|served|sent)\b/.test(rest)
    );
  if (modal === 'receive' || modal === 'see')
    return /\b(ads?|advertis\w+|offers?|emails?|communications?|messages?|newsletters?|correspondence|mailings?|calls?|marketing)\b/.test(
      rest,
    );
  return false;
}

// What others do with the reader's data, once they see them.
const READING =
  /^(see|view|read|find|access|collect|use|copy|share|download|disclose|receive|get|obtain|save|search|store|record|repost|forward|publish|contact|identify|track)$/;

/** "Anyone may read what you post", and not "anyone may access their file". */
function readsData(place: Place): boolean {
  const words = [...place.onward(place.end, 8)].map(({ word }) => word).filter(word => word !== 'also');
  const [verb = '', ...rest] = words;
  const reads = READING.test(verb) || (verb === 'have' && rest[0] === 'access');
  const own = rest[0] === 'us' || rest.some(word => /^(their|his|her)$/.test(word));
  return reads && !own && rest.some(word => /^(you|your|information|data|pii|it|them|what)$/.test(word));
}

/** `may` and `might` are reported where the controller, its partners or nobody named may process data. */
export const isPossibility: Gate = place => {
  const next = place.word(place.end);
  if (
    /^\d+$/.test(next) ||
    /^\d+$/.test(place.word(place.first - 1)) ||
    (/^May$/.test(place.written(place.first)) && place.first > place.sentence.firstWord)
  )
    return silent('It names the month.');
  if (next === 'not' || (next === 'or' && place.word(place.end + 1) === 'may'))
    return silent('\u201cMay not\u201d forbids, or says what is not so.');
  const subject = subjectOf(place);
  if (subject === 'reader') {
    return hidesProcessing(place)
      ? {
          level: 'hint',
          why: 'The reader is its subject, but the sentence says what others do with the reader\u2019s data.',
        }
      : silent('It gives the reader a permission or says what the reader can expect.');
  }
  if (subject === 'public')
    return readsData(place) ? undefined : silent('It gives people a permission or says what they can expect.');
  if (subject === 'authority') return silent('It speaks of a power that the law sets.');
  if (/^be (required|obliged|compelled|ordered|forced|obligated)$/.test(`${next} ${place.word(place.end + 1)}`))
    return { level: 'hint', why: 'Others decide by law whether it happens.' };
  if (processingVerb(place) !== undefined) return undefined;
  if (announcesChange(place)) return silent('It is about changes of the policy, which have a rule of their own.');
  if (place.has(aboutData))
    return { level: 'hint', why: 'The verb after it processes no data, but the sentence is about data.' };
  return subject === 'controller' || subject === 'third party'
    ? { level: 'hint', why: 'The verb after it processes no data, but readers cannot tell whether it happens.' }
    : silent('The verb after it processes no data.');
};

export const isConditional: Gate = place =>
  hasCondition(place)
    ? { level: 'hint', why: 'The sentence names the case in which it happens, so the reader can tell when.' }
    : undefined;

/** "We call you", "we ring our members": the reader is the object of a verb of ours. */
function isCalled(place: Place, at: number): boolean {
  const article = /^(our|the|all|any|these)$/.test(place.word(at - 1)) ? 1 : 0;
  for (let i = at - 1 - article; i >= at - 5; i--) {
    if (/[,;:]/.test(place.after(i))) return false;
    if (/^(if|when|whenever|where|while|that|which|what|as|because|and|or|so|once|until|unless)$/.test(place.word(i)))
      return false;
    if (/^(we|they)$/.test(place.word(i))) return i < at - 1 - article;
  }
  return false;
}

/** What readers do, and how often, is theirs to decide. */
export const actsOfReader: Gate = place => {
  const { firstWord } = place.sentence;
  for (let at = place.first - 1; at >= firstWord && at >= place.first - 8; at--) {
    const word = place.word(at);
    if (/^(we|our|us|they|partners|parties|company)$/.test(word)) return undefined;
    if (
      /^(you|users|customers|visitors|members)$/.test(word) &&
      !PREPOSITIONS.has(place.word(at - 1)) &&
      !isCalled(place, at)
    )
      return silent('It says how often the reader does something.');
  }
  return /^you$/.test(place.word(place.end)) ? silent('It says how often the reader does something.') : undefined;
};
