import { phrases } from '../text/phrases';
import { heedingDocument } from './vagueness/elsewhere';
import { withJoinedNoun, withNoun } from './vagueness/extent';
import type { Gate } from './vagueness/family';
import { isClarified, isListed, isNegated } from './vagueness/gates';
import { receivesData } from './vagueness/sharing';
import { vagueRule } from './vagueness/vague-rule';

const rights = phrases('(right/rights)');

// What holds of "some browsers" or "many websites" is general knowledge, not a practice of the company.
const aboutTheWorld: Gate = place => {
  const noun = place.word(place.end);
  const next = place.word(place.end + 1);
  return /^(browsers?|websites?|sites?|devices?|phones|countries|businesses|states|jurisdictions|people|computers|operating|internet|online|standard)$/.test(
    noun,
  ) ||
    (noun === 'third' && /^(websites?|sites?|platforms?|apps?|applications)$/.test(place.word(place.end + 2))) ||
    (/^(web|mobile|email|internet|online|other|different)$/.test(noun) &&
      /^(browsers?|sites?|websites?|services?|devices|companies|businesses|applications)$/.test(next))
    ? { level: 'silent', why: 'It describes the world and not what is done with data.' }
    : undefined;
};

// Article 21(4) wants a notice "separately from other information".
const setApart: Gate = place =>
  place.word(place.first - 1) === 'from' &&
  /^(apart|separate|separately|distinguishable)$/.test(place.word(place.first - 2))
    ? { level: 'silent', why: 'It says from what something is set apart.' }
    : undefined;

const leavesNothingOpen: Gate = place =>
  /^(examples?|ways|tips|background|sections|time|extent|day|date|age|more|proof|payers|markets|countries|percentage)$/.test(
    place.word(place.end),
  )
    ? { level: 'silent', why: 'It leaves nothing open about data.' }
    : undefined;

// "Some pages", "certain features of the app": what people are owed (data, recipients, purposes, cases) is not left open.
const SERVICE =
  /^(features?|functions?|functionality|functionalities|pages?|parts?|areas?|sections|services?|products?|plans?|programs?|settings|sites?|websites?|apps?|applications?|content|games?|tools?|versions?|subscriptions?|links?|videos?|events?|browsers?|devices?|elements|options|controls|colleagues|offices|shops|stores|boxes|forums?|materials?|items|offers|aspects|social)$/;
const countsService = (place: Parameters<Gate>[0]): boolean => {
  const { end } = withNoun(place);
  return SERVICE.test(place.word(end - 1));
};
const aboutTheService: Gate = place =>
  countsService(place)
    ? { level: 'information', why: 'It counts parts of the service, not data or those who get them.' }
    : undefined;
// Tools and services work with data, so how many there are is not left alone altogether.
const ofTheService: Gate = place =>
  countsService(place) && !/^(tools?|technolog(y|ies))$/.test(place.word(withNoun(place).end - 1))
    ? { level: 'silent', why: 'It counts parts of the service, not data or those who get them.' }
    : undefined;

// "Certain rights", "some of these rights".
const isRights = (place: Parameters<Gate>[0]): boolean => {
  const next = place.word(place.end);
  if (next !== 'of') return /^rights?$/.test(next);
  return /^(these|those|such|your|the)$/.test(place.word(place.end + 1)) && place.word(place.end + 2) === 'rights';
};

const LIMITS = /^(circumstances|cases|conditions|situations|instances|exceptions|limitations|processing)$/;
const rightOfReader = phrases(
  'you (can/may/have/could) (also)? (ask/request/object/restrict/delete/withdraw/obtain/access/receive/require/port)',
  '(object/objecting/restrict/restricting/objection) (to/of)',
);

const beforeRights: Gate = place =>
  isRights(place) && place.opensList
    ? { level: 'silent', why: 'The list of the rights follows.' }
    : (place.hits(rights).some(({ firstWord }) => Math.abs(firstWord - place.end) <= 12) || place.has(rightOfReader)) &&
        LIMITS.test(place.word(place.end))
      ? { level: 'information', why: 'It limits a right: Article 12(1) asks for the cases in which the right holds.' }
      : undefined;

// "Other than information", "other users of your data": the words between are more than what qualifies the noun.
const isOneNoun: Gate = place => {
  for (let index = place.first + 1; index < place.end; index++)
    if (BREAKS.test(place.word(index)) || /[,;:.()]/.test(place.after(index - 1)))
      return { level: 'silent', why: 'It is said of something else.' };
  return undefined;
};
const BREAKS =
  /^(than|of|to|for|in|on|at|by|from|with|about|as|that|which|who|whom|whose|when|where|if|and|or|but|is|are|was|were|be|may|can|will|would|we|you|they|it|us|our|your|their|its|the|a|an|this|these|users?|people|persons|individuals|members|customers|person)$/;

// "Prevent harm to others", "of interest to others": they receive no data.
const receiving = phrases(
  '(share/shares/shared/sharing/disclose~/disclosing/provide/provides/provided/give/gives/given/transfer~/send/sends/sent/sell/sells/sold/pass/passed/available/visible/released/release/rent/trade)',
  '(seen/read/viewed/used/accessed/collected/downloaded/copied/received/obtained/visible/accessible) .. (by/to) others',
  '(information/data/details/statistics) .. (from/to/with) others',
);
const affected: Gate = place =>
  !place.has(receiving) ||
  /\b(you|users|members) (to |can |may |could )?(\w+ly )?(share|send|give|show)\b/i.test(
    place.block.prose.slice(place.sentence.start, place.start),
  ) ||
  /^(harm|injury|danger|risk|threat|interest|interesting|useful|damage|relevant|loss|rude|offensive)$/.test(
    place.word(place.first - 1),
  )
    ? { level: 'silent', why: 'They are affected, and receive no data.' }
    : undefined;

const consent = phrases(
  '(with/where you give/if you give/subject to) your (separate/prior/express/explicit)? (consent/permission)',
);
// "For other purposes with your consent": people are asked before.
const withConsent: Gate = place =>
  place.has(consent) ? { level: 'hint', why: 'It is done with consent only, so people are told before.' } : undefined;

const superlative: Gate = place =>
  !place.word(place.end) ||
  /[,;:.)]/.test(place.after(place.end - 1)) ||
  /^(the|at|our|your|are|is|a|their|its|how|as|so|too|like|not)$/.test(place.word(place.first - 1)) ||
  /ly$|^(often|likely|recent|relevant|popular|interest|use|value)$/.test(place.word(place.end))
    ? { level: 'silent', why: 'It compares and counts nothing.' }
    : undefined;

export const vagueQuantity = heedingDocument(
  vagueRule({
    id: 'vague-quantity',
    title: 'Unnamed part of a whole',
    cites: ['GDPR Art. 12(1)', 'WP260 §12-13'],
    explain: `"Certain information", "some partners", "various purposes": the writer knows which, the reader does not. The law
asks for the purposes, the categories of data and the recipients themselves.

List them. If the list is long, put it into a table or a list of its own and point to it.`,
    leavesOpen: 'which',
    instead: 'List what is meant.',
    gates: [isNegated, setApart, leavesNothingOpen, beforeRights],
    terms: [
      {
        words: phrases('certain', 'some'),
        tier: 'A',
        gates: [isListed, aboutTheWorld, aboutTheService],
        extent: withNoun,
      },
      {
        words: phrases(
          'various',
          'several',
          'numerous',
          'a (wide)? (variety/range) of',
          'a number of (different)? (information/data/purposes/reasons/ways/sources/partners/companies/providers/third parties/services/factors/circumstances/cases)',
          'different (types/kinds/categories/sources/purposes)',
        ),
        tier: 'B',
        gates: [ofTheService, isListed],
        extent: withNoun,
      },
      {
        words: phrases('most', 'many', 'few'),
        tier: 'B',
        gates: [aboutTheWorld, ofTheService, isClarified, superlative],
        extent: withNoun,
      },
      {
        words: phrases(
          'other .. (information/data/details/identifiers/statistics)',
          'other (affiliated/unaffiliated/external/trusted/interested/involved/outside)? (third party)? (advertising/marketing/media/technology)? (companies/parties/third parties/partners/entities/organisations/organizations/businesses/vendors/advertisers/providers)',
          'other (tracking/similar/web/online/internet/related/technological/monitoring)? (technologies/technology/tools/techniques)',
          'other (third party/public/publicly available)? (sources/source)',
        ),
        tier: 'B',
        gates: [isOneNoun, receivesData(({ end }) => end), isListed],
        extent: withJoinedNoun,
      },
      {
        words: phrases(
          'other (lawful/legitimate/business/non contractual/related/compatible/similar/internal/commercial)? (purposes/purpose/reasons/uses)',
        ),
        tier: 'B',
        severity: 'warning',
        gates: [withConsent, isListed],
      },
      {
        words: phrases('(with/to/by/from) others'),
        tier: 'B',
        gates: [affected, isClarified],
        extent: place => ({ first: place.end - 1, end: place.end }),
      },
      {
        words: phrases('selected', 'limited (circumstances/cases/number)'),
        tier: 'B',
        gates: [receivesData(place => withNoun(place).end), isClarified],
        extent: withNoun,
      },
      {
        words: phrases(
          'additional (information/data/details/purposes)',
          'one or more',
          'limited (information/data/purposes)',
        ),
        tier: 'D',
        extent: withNoun,
      },
    ],
    examples: [
      { bad: 'We collect «certain information».' },
      { bad: 'We use your data for «other purposes».' },
      { bad: 'We send «some data» to our printer.' },
      {
        good: 'The law gives you rights. Some of these rights include:\n\n- access to your file\n- erasure of your file',
      },
      { bad: '«Various departments» read your letter.' },
      { good: 'Read on for some more information on cookies.' },
      { good: 'We collect your name, address and order history.' },
      { good: 'You can delete cookies in most browsers.' },
      { good: 'Some browsers block cookies.' },
      { good: 'You have certain rights:' },
      { good: 'We note which shop you visit most regularly.' },
      { good: 'How many people read a page is counted.' },
    ],
  }),
);
