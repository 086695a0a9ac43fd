import { listFollows } from './gates';
import type { Place } from './place';

type Extent = { readonly first: number; readonly end: number };

// Words that cannot belong to the noun a qualifier stands before.
const ENDS = new Set(
  "of to for in on at by from with about as that which who whom whose when where while if and or but is are was were be been being has have had do does did may might can could will would shall should must we you they it us our your their its his her the a an this these those such not no than then so because between through upon under over via after before during within without into onto regarding concerning collected provided received used shared including include includes like only also here there below above we'll you're".split(
    ' ',
  ),
);

const NOUN =
  /^(information|data|details|purposes?|reasons?|compan(y|ies)|part(y|ies)|partners?|affiliates?|services?|products?|features?|cases?|circumstances|instances|situations|sources?|technolog(y|ies)|organi[sz]ations?|entit(y|ies)|providers?|vendors?|advertisers?|sites?|websites?|people|persons?|users?|individuals|members?|times?|types?|kinds?|categories|items?|content|methods?|means|tools?|activities|ways|matters|rights|documents?|policies|countries|laws?|jurisdictions|cookies|devices?|applications?|areas|offers?|communications|materials?|identifiers?|functions|options|steps|measures|safeguards|agencies|businesses|institutions|agreements?|offerings|interests?|needs|programs?|transactions?)$/;

/** A qualifier with the noun it belongs to: "certain personal information", "various other purposes". */
export function withNoun(place: Place): Extent {
  let end = place.end;
  let noun: number | undefined;
  for (const { word, index } of place.onward(place.end, 4)) {
    if (/[,;:.!?()]/.test(place.after(index - 1))) break;
    if (ENDS.has(word)) break;
    end = index + 1;
    if (NOUN.test(word)) noun = index + 1;
    else if (noun !== undefined) break;
  }
  // Without a noun that is known, the next word is taken for it.
  return { first: place.first, end: noun ?? Math.min(end, place.end + 1) };
}

// Nouns for personal data or recipients that say nothing of which.
const GENERIC_DATA = /^(information|data|details|pii)$/;
const DATA_QUALIFIERS =
  /^(your|the|this|that|such|any|all|these|their|his|her|our|it|about|user|users|customer|personal|personally|identifiable|identifying|private|non|aggregate|aggregated|anonymous|anonymized|anonymised|usage|demographic|technical|transactional|device)$/;
const PARTIES =
  /^(parties|party|partners|affiliates|advertisers|providers|vendors|companies|entities|organi[sz]ations|subsidiaries)$/;
const PARTY_QUALIFIERS = /^(third|our|other|these|such|business|marketing|advertising|trusted|service|outside)$/;

/**
 * A modal with what makes it vaguer still: an umbrella term for its subject ("third parties may") or for data that no list
 * explains ("may share your personal information"). Otherwise the modal alone.
 */
export function withUmbrellaTerms(place: Place, verb: number | undefined): Extent {
  let { first, end } = place;
  if (verb !== undefined && verb - place.end <= 3) {
    end = dataAfter(place, verb) ?? end;
    end = partiesAfter(place, end === place.end ? verb + 1 : end) ?? end;
  }
  const noun = place.word(first - 1);
  const qualifiers = PARTIES.test(noun) ? PARTY_QUALIFIERS : GENERIC_DATA.test(noun) ? DATA_QUALIFIERS : undefined;
  if (qualifiers && !/[,;:.()]/.test(place.after(first - 1))) {
    first--;
    while (
      place.first - first < 3 &&
      qualifiers.test(place.word(first - 1)) &&
      !/[,;:.()]/.test(place.after(first - 1))
    )
      first--;
  }
  return end - first <= 8 ? { first, end } : place;
}

/** "with our partners", where no list or trade says who they are. */
function partiesAfter(place: Place, from: number): number | undefined {
  if (!/^(with|to)$/.test(place.word(from)) || /[,;:.()]/.test(place.after(from - 1))) return undefined;
  for (const { word, index } of place.onward(from + 1, 4)) {
    if (PARTIES.test(word)) return PARTIES.test(place.word(index + 1)) ? index + 2 : index + 1;
    if (!PARTY_QUALIFIERS.test(word)) return undefined;
  }
  return undefined;
}

function dataAfter(place: Place, verb: number): number | undefined {
  if (listFollows(place)) return undefined;
  for (const { word, index } of place.onward(verb + 1, 5)) {
    if (/[,;:.!?()]/.test(place.after(index - 1))) return undefined;
    if (GENERIC_DATA.test(word)) return index + 1;
    if (!DATA_QUALIFIERS.test(word)) return undefined;
  }
  return undefined;
}
