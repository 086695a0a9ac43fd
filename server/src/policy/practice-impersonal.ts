import type { Block, Sentence } from '../text/block';
import { type Hit, phrases } from '../text/phrases';
import { personal } from './practice-data-table';
import {
  ACTIVITIES,
  anyone,
  automated,
  cookies,
  type Kind,
  mailings,
  outsideEea,
  PLACES,
  RECIPIENTS,
  thirdParties,
} from './practice-kinds';
import { ofOthers } from './practice-limits';
import { dataIn, kindsIn } from './practice-objects';
import { EXCUSES, NARROWS } from './practice-words';
import type { Practice } from './practices';
import { wordClass } from './purpose-words';

/**
 * Practices that a sentence states without the controller as their subject: who receives the data ("nobody else sees
 * them"), where they stay ("all data remain in the EU"), and what a site is free of.
 */
export function impersonalPractices(block: Block, sentence: Sentence): Practice[] {
  if (block.prose[sentence.end - 1] === '?') return [];
  const inside = (hit: Hit) => hit.start >= sentence.start && hit.end <= sentence.end;
  const getting = block.find(gets).find(inside);
  return [
    ...(getting ? receiving(block, sentence, getting) : []),
    ...(block.find(onlyUs).some(inside) ? within(block, sentence) : []),
    ...staying(block, sentence, inside),
    ...(block.find(cookieFree).some(inside)
      ? [{ ...stated(block, sentence, true, isWithout), operation: 'use' as const, data: [cookies] }]
      : []),
    ...(block.find(notSubject).some(inside)
      ? [{ ...stated(block, sentence, true), operation: 'use' as const, data: [automated] }]
      : []),
    ...(block.find(unasked).some(({ firstWord }) => firstWord === sentence.firstWord)
      ? [{ ...stated(block, sentence, true), operation: 'use' as const, data: [mailings] }]
      : []),
    ...(block.find(noneHere).some(inside) ? unused(block, sentence) : []),
    ...(block.find(onDevice).some(inside) ? untouched(block, sentence) : []),
    ...(block.find(leavesUs).some(inside) ? within(block, sentence) : []),
    ...(block.find(byMachine).some(inside) &&
    !block.words.ids.slice(sentence.firstWord, sentence.endWord).some(id => IS_NO(id))
      ? [{ ...stated(block, sentence, false), limited: false, operation: 'use' as const, data: [automated] }]
      : []),
  ];
}

const byMachine = phrases(
  '(is/are) .. (decided/made/taken/determined/approved/refused/rejected) … automated (individual)? (decision~/processing/means)',
  '(our/the) .. (system/systems/software/algorithm/algorithms/computer) .. automatically .. (decide/decides/approve/approves/reject/rejects/refuse/refuses)',
);

const notSubject = phrases(
  'you (will/shall/are) (not/never) .. subject to .. (automated/automatic) .. (decision~/processing)',
  "you (won't/aren't) .. subject to .. (automated/automatic) .. (decision~/processing)",
);
const unasked = phrases(
  'you (will/do/shall) (not/never) (receive/get) .. (advertising/marketing/newsletter~/advertisements/promotional)',
  "you (won't/don't) (receive/get) .. (advertising/marketing/newsletter~/advertisements/promotional)",
);
const noneHere = phrases(
  "(not/never/won't/aren't) (be)? profiled",
  'no … (takes/take) place',
  '(there is/there are) no',
);
const onDevice = phrases(
  '(leave/leaves) (your/the) .. (device/phone/smartphone/computer/browser)',
  'all .. (stay/stays/remain/remains) .. on your .. (device/phone/smartphone/computer)',
);
const leavesUs = phrases(
  "(never/not/don't/doesn't/won't) (leave/leaves) (our/the) (company/organisation/organization/house/premises/practice/firm/group/clinic/school)",
);

/** "No data leaves your device": none gets to us. */
function untouched(block: Block, sentence: Sentence): Practice[] {
  const { kinds, pointing } = dataIn(block, sentence.firstWord, sentence.endWord);
  const words = block.words.ids.slice(sentence.firstWord, sentence.endWord);
  if (kinds.length === 0 || pointing || !words.some(id => IS_NO(id) || isWhole(id))) return [];
  return [{ ...stated(block, sentence, true), operation: 'collect', data: kinds }];
}

/** "No profiling takes place", "there is no automated decision-making". */
function unused(block: Block, sentence: Sentence): Practice[] {
  const data = kindsIn(block, ACTIVITIES, sentence.firstWord, sentence.endWord);
  return data.length > 0 && !ofOthers(block.words.ids, sentence)
    ? [{ ...stated(block, sentence, true), operation: 'use', data }]
    : [];
}

const onlyUs = phrases(
  'only (we/our (own)? (staff/employees/team/colleagues/people)/employees of .. company) (has/have/can) .. access',
  'only (we/our (own)? (staff/employees/team/colleagues/people)) (see/sees/can see/can access/receive/receives/get/gets)',
  'access .. is (limited/restricted) to (us/our (own)? (staff/employees/team/colleagues/people))',
);

const cookieFree = phrases(
  '(our/this/the) .. (site/website/app/application/shop/game) (is/are) .. (free of/free from) cookies',
  '(our/this/the) .. (site/website/app/application/shop/game) (is/are) .. cookie free',
  '(our/this/the) .. (site/website/app/application/shop/game) (works/runs/functions) .. without .. cookies',
  'there are no cookies on (our/this/the)',
);

const isWithout = wordClass('without');
function stated(
  block: Block,
  sentence: Sentence,
  denied: boolean,
  isDenial: (id: number) => boolean = () => false,
): Omit<Practice, 'operation'> {
  const { ids } = block.words;
  const limits = denied ? NARROWS : EXCUSES;
  const limited = ids.slice(sentence.firstWord, sentence.endWord).some(id => limits(id) && !isDenial(id));
  const { start, end } = sentence;
  return { start, end, denied, data: [], recipients: [], places: [], purposes: [], open: false, limited };
}

// ---- "No third party receives your data", "our advertisers have access to your e-mail address"

const gets = phrases(
  '(receive/receives/obtain/obtains/get/gets/see/sees) (any of/all/some of)? (your/any/the/personal/this)',
  '(has/have/gets/get/gain/gains) access to',
  '(can/may/will) (also)? (access/see/receive/obtain/get)',
  '(is/are/will be) given .. access to',
);
const OPENS_CLAUSE = wordClass(
  'that which who whom whose we i you it they he she if when where as how whether what because',
);
const OPENS_THAT = wordClass('that');
const isSuch = wordClass('such');
const IS_NO = wordClass('no nobody none noone neither never not');
const IS_NOBODY = wordClass('nobody noone');
const MOST_SUBJECT_WORDS = 14;

function receiving(block: Block, sentence: Sentence, verb: Hit): Practice[] {
  const { ids } = block.words;
  // "We inform you that our partners have access to ...": the subject follows.
  let from = verb.firstWord;
  while (from > sentence.firstWord && !OPENS_THAT(ids[from - 1] as number)) from--;
  if (verb.firstWord === from || verb.firstWord - from > MOST_SUBJECT_WORDS) return [];
  const subject = ids.slice(from, verb.firstWord);
  if (subject.some((id, word) => OPENS_CLAUSE(id) && !isSuch(subject[word - 1] ?? -1))) return [];
  const nobody = IS_NOBODY(subject[0] as number) || block.find(noOne).some(({ firstWord }) => firstWord === from);
  const denied = nobody || subject.some(id => IS_NO(id));
  const found = kindsIn(block, RECIPIENTS, from, verb.firstWord);
  const recipients = found.length > 0 ? found : nobody ? [anyone] : [];
  const data = dataIn(block, verb.firstWord, sentence.endWord);
  if (recipients.length === 0 || data.kinds.length === 0 || data.pointing) return [];
  const kinds = data.loose && !denied ? data.kinds.filter(kind => kind !== personal) : data.kinds;
  // "Only these partners get it" is said of some; what nobody outside receives, third parties do not.
  const to = nobody && found.length === 0 && block.find(outside).length > 0 ? [thirdParties] : recipients;
  return [{ ...stated(block, sentence, denied), operation: 'share', data: kinds, recipients: to }];
}
/** "Only we have access to your data": third parties do not. */
function within(block: Block, sentence: Sentence): Practice[] {
  const { kinds, pointing } = dataIn(block, sentence.firstWord, sentence.endWord);
  const words = block.words.ids.slice(sentence.firstWord + 1, sentence.endWord);
  if (kinds.length === 0 || pointing || words.some(id => NARROWS(id) && !isHarmless(id))) return [];
  return [
    { ...stated(block, sentence, true), limited: false, operation: 'share', data: kinds, recipients: [thirdParties] },
  ];
}
const isHarmless = wordClass('can only always');
const noOne = phrases('no one', 'nobody', 'not a single (person/company)');
const outside = phrases('outside (of)? (our/the) (company/organisation/organization/firm/business/team)');

// ---- "All data stay in the EU", "our servers are in the United States"

const inUnion = phrases(
  '(in/within/inside) (the)? (uk/united kingdom/eea/eu/european (union/economic area)/europe/member states)',
  '(in/within/inside) (the)? (boundaries/borders/territory) of the (eea/eu/european (union/economic area))',
);
const stays = phrases('(stay/stays/remain/remains) .. (in/within/inside)');
const leaves = phrases(
  "(never/not/don't/doesn't) (leave/leaves) (the)? (eea/eu/european (union/economic area)/europe)",
);
const isStored = wordClass('stored kept held hosted processed saved located store keep hold host process save');
const isWhole = wordClass('all only exclusively solely always entirely every');
const turns = wordClass(
  'but except unless although however if when where whenever while other than apart besides mainly mostly primarily generally usually normally typically possible wish aim try prefer',
);
const servers = phrases(
  '(our/the/these) .. (server/servers/data centre~/data center~/database/databases) (is/are) (all/also/currently/physically)? (located/based/hosted/situated/housed)? (in/outside)',
);

function staying(block: Block, sentence: Sentence, inside: (hit: Hit) => boolean): Practice[] {
  const words = block.words.ids.slice(sentence.firstWord, sentence.endWord);
  if (block.find(servers).some(inside)) {
    const places = kindsIn(block, PLACES, sentence.firstWord, sentence.endWord);
    const denied = words.some(id => IS_NO(id));
    if (places.length === 0 || denied) return [];
    return [{ ...stated(block, sentence, false), operation: 'transfer', data: [personal], places }];
  }
  const within = block.find(inUnion).some(inside);
  const held = within && words.some(id => isStored(id)) && words.some(id => isWhole(id));
  if (!held && !(within && block.find(stays).some(inside)) && !block.find(leaves).some(inside)) return [];
  const { kinds, pointing } = dataIn(block, sentence.firstWord, sentence.endWord);
  if (kinds.length === 0 || pointing) return [];
  const limited = words.some(id => turns(id)) || words.some(id => IS_NO(id)) !== block.find(leaves).some(inside);
  const places: readonly Kind[] = [outsideEea];
  return [{ ...stated(block, sentence, true), limited, operation: 'transfer', data: kinds, places }];
}
