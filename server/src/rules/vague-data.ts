import { assess } from '../law/assess';
import { gdpr } from '../law/gdpr';
import type { Policy } from '../policy/policy';
import { phrases } from '../text/phrases';
import { overlaps } from '../text/span';
import type { PolicyRule, RawFinding } from './rule';
import { heedingDocument } from './vagueness/elsewhere';
import type { Gate } from './vagueness/family';
import { isNegated, listFollows } from './vagueness/gates';
import { isReported, judge } from './vagueness/judge';
import { Place, sentenceOf } from './vagueness/place';
import { vagueRule } from './vagueness/vague-rule';

const handling = phrases(
  '(collect/collects/collected/collecting/gather/gathers/record/records/receive/receives/obtain/obtains/store/stores/share/shares/shared/sharing/disclose/discloses/disclosed/use/uses/used/provide/provides/sell/sells/process/processes)',
);
const methods = phrases(
  '(hash~/truncat~/remov~/delet~/strip~/averag~/k anonym~/noise)',
  'without (any)? (name/names/identifier~)',
);

const isHandled: Gate = place =>
  place.has(handling) || place.block.kind === 'row'
    ? undefined
    : { level: 'silent', why: 'The sentence does not say that it is processed.' };
const examples = phrases('such as', 'for example', 'e g', 'including', 'namely', 'i e');
const enumerated: Gate = place =>
  // "Usage data (the pages you open)".
  /^\s*\(/.test(place.after(place.end - 1)) ||
  listFollows(place) ||
  place.hits(examples).some(({ firstWord }) => firstWord >= place.end && firstWord - place.end <= 6)
    ? { level: 'silent', why: 'A list says what it is.' }
    : undefined;
const methodNamed: Gate = place =>
  place.has(methods) ? { level: 'silent', why: 'The sentence says how it is done.' } : undefined;

// A text that names three kinds of data or more has told what "personal information" is.
const kinds = phrases(
  '(email/postal/home/street/delivery/billing/ip/mailing) (address/addresses)',
  '(first/last/full/your/family/given) (name/names)',
  '(name/names/address/age/gender/birthday/location/photo/photos/picture/pictures/username/password/occupation/nationality/fingerprints/contacts)',
  '(telephone/phone/mobile/fax/account/card/credit card/passport/social security) (number/numbers/details)',
  'date of birth',
  '(browser type/operating system/device identifier/device id/advertising id/cookie identifier~/order history/purchase history/bank details/card details/payment details)',
);
const unexplained = phrases('(personal/personally identifiable/personally identifying) (information/data)');
const ENOUGH = 3;

const { inPolicy, ...facts } = heedingDocument(
  vagueRule({
    id: 'vague-data',
    title: 'Data that are named but not described',
    severity: 'information',
    cites: ['GDPR Art. 12(1)', 'GDPR Art. 14(1)(d)', 'WP260 §12-13'],
    explain: `"Usage data" and "device information" name a drawer and not what lies in it. "Anonymous" and "aggregated" claim
that nobody can be recognised; that depends on the method.

Enumerate: "We record the pages you open and how long you stay." Explain the method: "We delete the last part of the
address before we store it."`,
    leavesOpen: 'what it consists of',
    instead: 'Enumerate the data.',
    gates: [isNegated, isHandled],
    terms: [
      {
        words: phrases(
          '(non personal/non personally identifiable/non personally identifying/non identifying/nonpersonal) (information/data)',
          '(anonymous/anonymised/anonymized/aggregated/aggregate/de identified/deidentified/statistical) (and/or)? (anonymous/anonymised/anonymized/aggregated/aggregate/de identified/statistical)? (user/usage/statistical/demographic)? (information/data/statistics)',
        ),
        tier: 'C',
        gates: [methodNamed, enumerated],
        instead: 'Enumerate the data, and explain how they are made anonymous.',
      },
      {
        words: phrases(
          '(usage/device/technical/behavioural/behavioral/demographic/transactional/log/profile) (information/data)',
          '(any/all) information (you/that you) (give/provide/submit)',
        ),
        tier: 'C',
        gates: [enumerated],
      },
    ],
    examples: [
      { bad: 'We collect «usage data».' },
      { good: 'We collect usage data (the pages you open).' },
      { good: 'We collect personal data such as your name and age.' },
      { bad: 'The shop shares «aggregated data» with the mall.' },
      { bad: 'We collect «personal information» when you visit us.' },
      { good: 'We collect personal information: your name, your date of birth and your photo.' },
      { good: 'We record the pages you open and how long you stay.' },
      { good: 'We collect device information such as the model, the language and the size of the screen.' },
      { good: 'We do not collect usage data.' },
    ],
  }),
);

export const vagueData: PolicyRule = {
  ...facts,
  *inPolicy(policy, limits) {
    yield* inPolicy(policy, limits);
    yield* neverEnumerated(policy);
  },
};

/** "Personal information" is reported once, where it is first handled, if the text never says what it consists of. */
function* neverEnumerated(policy: Policy): Generator<RawFinding> {
  const { blocks } = policy;
  if (assess(policy, gdpr).some(({ disclosure, status }) => disclosure.key === 'data_categories' && status === 'found'))
    return;
  const named = new Set<string>();
  for (const { block } of blocks) {
    for (const { start, end } of block.find(kinds)) named.add(block.prose.slice(start, end).toLowerCase());
    if (named.size >= ENOUGH) return;
  }
  for (const { block, start: by, apart } of blocks) {
    if (apart || block.kind === 'heading' || block.kind === 'quote') continue;
    for (const { start, end, firstWord, endWord } of block.find(unexplained)) {
      const sentence = sentenceOf(block, firstWord);
      if (!sentence) continue;
      const place = new Place(block, sentence, firstWord, endWord);
      if (isNegated(place) || isHandled(place)) continue;
      if (enumerated(place)) return;
      // None inside another: a stronger finding may already hold the words.
      if (judge(block).some(other => isReported(other) && overlaps(other, { start, end }))) continue;
      const phrase = block.prose.slice(start, end).replace(/\s+/g, ' ');
      yield {
        span: { start: start + by, end: end + by },
        message: `\u201c${phrase}\u201d is nowhere in the text broken down into kinds of data. Enumerate the data.`,
      };
      return;
    }
  }
}
