import { phrases } from '../text/phrases';
import type { Fix } from './rule';
import { withNoun } from './vagueness/extent';
import type { Gate } from './vagueness/family';
import { isNegated } from './vagueness/gates';
import type { Place } from './vagueness/place';
import { vagueRule } from './vagueness/vague-rule';

const telling = phrases(
  'we (may/will/also)? (collect/use/process/share/disclose/receive/obtain/record/store/sell/provide)',
  '{share} .. with',
  'is used',
  'are used',
  'used (to/for)',
  'purposes',
);

// Lists of data, purposes and recipients have to be complete; in other lists an open end does no harm.
const listsProcessing: Gate = place =>
  place.has(telling) ? undefined : { level: 'hint', why: 'The list is no list of data, purposes or recipients.' };

// An open list of warranties or of house rules tells nothing of data.
const subject = phrases(
  '(information/data/details/identifiers/purposes/parties/partners/providers/companies/cookies/technologies/personal/rights/privacy/records/measures/safeguards)',
);
const aboutProcessing: Gate = place =>
  place.has(telling) || place.block.has(subject)
    ? undefined
    : { level: 'silent', why: 'The list is no list of data, purposes or recipients.' };

// "Our duty is not limited to fraud" opens no list: an inclusion has to stand before, or a list to follow.
const inclusion = phrases('(include/includes/including/such as/example/examples)');
const opensList: Gate = place =>
  place.has(inclusion) ? undefined : { level: 'silent', why: 'It leaves no list open.' };

const comparison: Gate = place =>
  /^(to|in|manner|way)$/.test(place.word(place.end)) || /^(a|the|same|is|are|of)$/.test(place.word(place.first - 1))
    ? { level: 'silent', why: 'It compares and leaves no list open.' }
    : undefined;

const PROCESSING_NOUNS =
  /^(technolog(y|ies)|information|data|details|identifiers|purposes?|reasons|means|methods|techniques|tools|companies|organi[sz]ations|entities|parties|partners|sources|communications|messages|files|items|activities|services)$/;

const ofOtherThings: Gate = place => {
  const words = [...place.onward(place.end, 3)];
  return words.length === 0 || words.some(({ word }) => PROCESSING_NOUNS.test(word))
    ? undefined
    : { level: 'silent', why: 'It belongs to no list of data, purposes, recipients or techniques.' };
};

/** "Including" alone says the same, since it never claims that a list is complete. */
const dropTail = (place: Place): Fix => {
  const kept = place.written(place.first);
  return {
    title: `Replace with \u2018${kept}\u2019`,
    edits: [
      { start: place.start, end: place.stop + (/^\s*,/.exec(place.after(place.end - 1))?.[0].length ?? 0), text: kept },
    ],
    preferred: true,
  };
};

export const vagueList = vagueRule({
  id: 'vague-list',
  title: 'List with an open end',
  severity: 'hint',
  cites: ['GDPR Art. 12(1)', 'WP260 §12-13'],
  explain: `"Etc." or "and more" at the end of a list tells readers that something is missing and not what. In a list of data,
purposes or recipients it hides what the law asks to be told.

Close the list, or say what the rest has in common: "and the other fields of the order form".`,
  leavesOpen: 'what else belongs to the list',
  instead: 'Close the list, or say what the rest has in common.',
  gates: [isNegated],
  terms: [
    {
      words: phrases('similar'),
      tier: 'B',
      gates: [comparison, ofOtherThings],
      extent: withNoun,
    },
    {
      words: phrases('(including/includes/include) (but not limited to/without limitation/but without limitation)'),
      tier: 'C',
      gates: [aboutProcessing],
      fix: dropTail,
    },
    {
      words: phrases(
        '(is/are/be/being) not (necessarily)? (limited/restricted) to',
        '(include/includes/including) .. not (be)? (limited/restricted) to',
        'without (limitation/limiting)',
      ),
      tier: 'C',
      gates: [opensList, aboutProcessing],
    },
    {
      words: phrases(
        'etc',
        'et cetera',
        'and so (on/forth)',
        'and (much)? more',
        'and the like',
        'or the like',
        'among others',
        'amongst others',
        'and so on and so forth',
      ),
      tier: 'C',
      severity: 'information',
      gates: [listsProcessing],
    },
  ],
  examples: [
    { bad: 'We collect your name, address, «etc».' },
    {
      bad: 'We collect contact data, «including but not limited to» your name and address.',
      fixed: 'We collect contact data, including your name and address.',
    },
    { bad: 'We use cookies and «similar technologies».' },
    { good: 'We collect your name, address and telephone number.' },
    { bad: 'The data we store «include, but are not limited to», your name.' },
    { good: 'Your rights are not limited to those under this notice.' },
    { good: 'Local storage is similar to cookies.' },
  ],
});
