import type { Block } from '../text/block';
import type { Hit } from '../text/phrases';
import { DATA, personal } from './practice-data-table';
import type { Kind } from './practice-kinds';
import { operationOf } from './practice-words';
import { wordClass } from './purpose-words';

// What may stand before "information" where it means all personal data; after any other word it is a kind of its own
// ("technical information") or none that tells who someone is ("non-personal information").
const isGeneralBefore = wordClass(
  'personal personally identifiable identifying your any all user customer client member membership guest patient private confidential the this that these those individual their no of and or about collect share sell rent keep store disclose collected shared gather gathered rent trade provide pass',
);
const isNonPersonal = wordClass(
  'non not aggregate aggregated anonymous anonymised anonymized deidentified statistical',
);
// "information about your health" is no statement on all data, unless it is about the reader at large.
const isNarrowing = wordClass(
  'about on regarding relating related concerning of from contained stored provided obtained',
);
const isReader = wordClass(
  'you our users user individuals visitors people customers them children minors clients employees staff applicants members patients guests donors suppliers',
);
const isOther = wordClass('other further');
const isPointing = wordClass('the this these those that such');
// "data services", "information security": the word is part of another noun.
const isCompound = wordClass(
  'service services protection controller controllers subject subjects processing centre centres center centers breach breaches security retention policy policies practices technology technologies processor processors society portability request requests commissioner officer law laws rights',
);
// "information you post", "data not shown to others".
const isReduced = wordClass('you we they not other that which who');
// "information in your profile" is some of it; "data in the United States" is all of it, at a place.
const isWe = wordClass('we');
const isYou = wordClass('you');
const isHolding = wordClass('collect hold have keep store process gather receive obtain');
const isGiving = wordClass('give provide submit send tell enter supply share');
const isIn = wordClass('in');
const isServer = wordClass('server servers');
const isTo = wordClass('to');
const isOwn = wordClass('your our');
const identifies = wordClass('identif~');
const tellsWhose = wordClass(
  'personal personally identifiable identifying private your user customer client member membership guest patient',
);

/**
 * Kinds of `among` whose words stand in the words [from, end). Words within those of another kind, or before them as an
 * adjective ("third party advertisers"), are part of that kind.
 */
export function kindsIn(block: Block, among: readonly Kind[], from: number, end: number): Kind[] {
  const found: { readonly kind: Kind; readonly hit: Hit }[] = [];
  for (const kind of among)
    if (block.has(kind.words)) for (const hit of within(block.find(kind.words), from, end)) found.push({ kind, hit });
  const alone = found.filter(({ kind, hit }) => !found.some(other => other.kind !== kind && absorbs(other.hit, hit)));
  return [...new Set(alone.map(({ kind }) => kind))];
}

const absorbs = (outer: Hit, hit: Hit): boolean =>
  (outer.firstWord <= hit.firstWord && outer.endWord >= hit.endWord && size(outer) > size(hit)) ||
  outer.firstWord === hit.endWord;
const size = ({ firstWord, endWord }: Hit): number => endWord - firstWord;

/** Hits are in order, and a long text has many: those before the clause are skipped by halving. */
function within(hits: readonly Hit[], from: number, end: number): readonly Hit[] {
  let low = 0;
  let high = hits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((hits[middle] as Hit).firstWord < from) low = middle + 1;
    else high = middle;
  }
  const found: Hit[] = [];
  for (let at = low; at < hits.length && (hits[at] as Hit).firstWord < end; at++)
    if ((hits[at] as Hit).endWord <= end) found.push(hits[at] as Hit);
  return found;
}

/** "non-personal information", "aggregated and anonymous data"; but not "do not sell your data". */
function isNoneOnPeople(ids: readonly number[], from: number, data: number): boolean {
  for (let at = data - 1; at >= Math.max(from, data - 3); at--) {
    if (operationOf(ids[at] as number)) return false;
    if (isNonPersonal(ids[at] as number)) return true;
  }
  return false;
}

/**
 * The kinds of data that the words [from, end) name. `pointing` says that data are only pointed at ("such information"),
 * so that a denial of it is a denial of something said elsewhere; `loose`, that nothing says whose the information is.
 */
export function dataIn(block: Block, from: number, end: number): { kinds: Kind[]; pointing: boolean; loose: boolean } {
  const kinds = kindsIn(block, DATA, from, end);
  const { ids } = block.words;
  let pointing = false;
  let loose = false;
  for (const { firstWord, endWord } of within(block.find(personal.words), from, end)) {
    const before = firstWord > 0 ? (ids[firstWord - 1] as number) : -1;
    if (kinds.some(({ words }) => block.find(words).some(hit => hit.firstWord <= firstWord && hit.endWord >= endWord)))
      continue;
    if (firstWord > from && !isGeneralBefore(before)) continue;
    if (isNoneOnPeople(ids, from, firstWord)) continue;
    const next = ids[endWord] ?? -1;
    if (isCompound(next)) continue;
    const isIdentity = [1, 2, 3, 4].some(on => identifies(ids[endWord + on] ?? -1));
    // "The information we hold on you" is all of it, and so is, in a promise, what "you give us".
    const whole =
      (isWe(next) && isHolding(ids[endWord + 1] ?? -1)) || (isYou(next) && isGiving(ids[endWord + 1] ?? -1));
    if (isReduced(next) && !isIdentity && !whole) continue;
    if (isIn(next) && isOwn(ids[endWord + 1] ?? -1)) continue;
    // "pass your details on to" is all of them, "details on your car" is not.
    const isNarrowed =
      isNarrowing(ids[endWord] ?? -1) &&
      !isTo(ids[endWord + 1] ?? -1) &&
      !isYou(ids[endWord + 2] ?? -1) &&
      ![2, 3].some(on => isServer(ids[endWord + on] ?? -1));
    if (endWord < end && isNarrowed && !isReader(ids[endWord + 1] ?? -1)) continue;
    if (firstWord > from && isPointing(before) && !whole) pointing = true;
    if ([1, 2, 3].some(back => isOther(ids[firstWord - back] ?? -1))) continue;
    loose = !isNarrowing(next) && ![1, 2, 3].some(back => tellsWhose(ids[firstWord - back] ?? -1));
    kinds.unshift(personal);
    break;
  }
  return { kinds, pointing, loose };
}
