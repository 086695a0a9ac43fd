import type { Block } from '../text/block';
import { spelling } from '../text/tokens';
import type { Marker } from './purpose-markers';
import { isActionNoun, isAdverb, isGerund, isPurposeNoun, notPurposeNoun, wordClass } from './purpose-words';

const isHead = wordClass('certain the our your its their his all any both internal direct');

/** "The business purposes described above" are stated there. */
const pointsOnward = wordClass(
  'described set listed mentioned stated outlined above below identified for which disclosed specified that',
);

const pointsBackwards = wordClass('these those such following same which');

/** "For these purposes" and "for the following purposes" point at aims and state none. */
const pointsElsewhere = wordClass(
  'these this those such following same which described above below various specific limited certain different several multiple number variety which whose stated outlined one more a range all any each original intended main sole of the only own other such my their legitimate lawful',
);

const isPurposeWord = wordClass('purpose purposes reason reasons');

/** "The purpose for collecting", "responsible for maintaining", "a request for": the word before takes the "for". */
const isAsked = wordClass(
  'purpose purposes reason reasons basis bases grounds ground responsible request requests requested ask asked consent except except consented allow allowed liable need account sign register registered signing provided apply applying looking search searching paid pay',
);

/** The aim that "for" opens: "for billing", "for the purpose of billing", "for account recovery". */
export function forAt({ prose, words }: Block, at: number, end: number): Marker | undefined {
  const { ids, starts, ends } = words;
  let next = at + 1;
  if (next >= end) return undefined;
  const first = spelling(ids[next] as number);
  if (/^\d/.test(first) || isAsked(ids[at - 1] ?? -1)) return undefined;
  const second = spelling(ids[next + 1] ?? -1);
  if ((first === 'the' || first === 'purposes') && (isPurposeWord(ids[next + 1] ?? -1) || first === 'purposes')) {
    const of = first === 'purposes' ? next + 1 : next + 2;
    return spelling(ids[of] ?? -1) === 'of' && of + 1 < end && !pointsElsewhere(ids[of + 1] as number)
      ? { at, content: of + 1 }
      : undefined;
  }
  if (first === 'the' && spelling(ids[next + 2] ?? -1) === 'of' && isPurposeNoun(ids[next + 1] as number))
    return { at, content: next + 1 };
  // "For our internal business purposes": some word must say which.
  for (let k = next; k < Math.min(end, next + 9); k++) {
    if (!isPurposeWord(ids[k] as number)) continue;
    if (ids.slice(next, k).some(pointsBackwards)) return undefined;
    const modifiers = ids.slice(next, k).filter(id => !pointsElsewhere(id) && !isHead(id));
    if (modifiers.length === 0 || (pointsOnward(ids[k + 1] ?? -1) && !/[(,]/.test(prose.slice(ends[k], starts[k + 1]))))
      return undefined;
    if (!notPurposeNoun(ids[next] as number) || isHead(ids[next] as number) || first === 'other')
      return { at, content: next };
  }
  if (first === 'your' && /^(safety|security|protection|convenience)$/.test(second)) return { at, content: next };
  while (
    next < end &&
    (isHead(ids[next] as number) || isAdverb(ids[next] as number)) &&
    !isPurposeNoun(ids[next] as number)
  )
    next++;
  if (next >= end || (notPurposeNoun(ids[next] as number) && next === at + 1)) return undefined;
  const word = spelling(ids[next] as number);
  // "The grounds for processing" and "for processing personal data" name no aim.
  if (
    word === 'processing' &&
    (next + 1 >= end || /^(personal|data|information|it|them)$/.test(spelling(ids[next + 1] as number)))
  )
    return undefined;
  // "Relevant for our service" tells what is worked with.
  const isAlone =
    next + 1 >= end || STOPS_NAME(ids[next + 1] as number) || /[,;:.(]/.test(prose.slice(ends[next], starts[next + 1]));
  if (isAlone && next > at + 1 && /^(services?|products?|network|systems?|website|business)$/.test(word))
    return undefined;
  if (isGerund(word) || isPurposeNoun(ids[next] as number)) return { at, content: next };
  // "For account recovery", "for internal dispute resolution": the last of a few words tells what is done.
  let head = next;
  while (
    head + 1 < end &&
    head < next + 3 &&
    !STOPS_NAME(ids[head + 1] as number) &&
    !/[,;:.(]/.test(prose.slice(ends[head], starts[head + 1]))
  )
    head++;
  const isNamed =
    (first !== 'your' && isActionNoun(spelling(ids[head] as number))) ||
    (head > next && isPurposeNoun(ids[head] as number) && !isWorkedWith(ids[head] as number));
  if (isNamed && first !== 'more' && !notPurposeNoun(ids[next] as number) && !STOPS_NAME(ids[next] as number))
    return { at, content: next };
  // "For the efficient delivery of our services": an adjective stands before the noun.
  if (
    next > at + 1 &&
    next + 2 < end &&
    isPurposeNoun(ids[next + 1] as number) &&
    spelling(ids[next + 2] as number) === 'of'
  )
    return { at, content: next + 1 };
  return undefined;
}

// Nouns that tell what is worked on: they name a purpose before another ("product improvement") and none at the end.
const isWorkedWith = wordClass(
  'service product network account system website web order orders customer market staff employment functions check tax legal commercial business',
);

const STOPS_NAME = wordClass(
  'and or of in on at by to for with under within as if when where which that from is are may will',
);
