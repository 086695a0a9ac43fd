import { phrases } from '../text/phrases';
import { withNoun } from './vagueness/extent';
import type { Gate } from './vagueness/family';
import { isListed } from './vagueness/gates';
import { vagueRule } from './vagueness/vague-rule';

const technology = phrases(
  '(a/the)? (web/http/session/persistent/tracking/flash)? (cookie/cookies/beacon/beacons/pixel/pixels/tag/tags/browser/browsers) (is/are/will/can/may/..)',
);

// "Cookies are usually small files" tells what a cookie is.
const describesTechnology: Gate = place =>
  place
    .hits(technology)
    .some(({ firstWord, endWord }) => firstWord - place.sentence.firstWord <= 2 && endWord <= place.first + 1) &&
  !/\b(we|our|us)\b/i.test(place.block.prose.slice(place.sentence.start, place.sentence.end))
    ? { level: 'silent', why: 'It describes a technology and not what is done with data.' }
    : undefined;

const looks = phrases('(cookie~/beacon~/pixel~/tag/tags/bug/bugs)');

const namesThing: Gate = place =>
  (/^(small|tiny|short|invisible|transparent|\d+)$/.test(place.word(place.end)) && place.has(looks)) ||
  /^(called|known|referred|termed|named|accepted)$/.test(place.word(place.end)) ||
  (place.word(place.end) === 'used' && !/^(for|to|by|in)$/.test(place.word(place.end + 1)))
    ? { level: 'silent', why: 'It describes a thing and not what is done with data.' }
    : undefined;

// "If you are generally against it": what readers think is theirs.
const ofReader: Gate = place =>
  /^you(?:['’]re)?$/.test(place.word(place.first - 1)) ||
  (place.word(place.first - 1) === 'are' && place.word(place.first - 2) === 'you')
    ? { level: 'silent', why: 'It says what the reader does or thinks.' }
    : undefined;

// "The internet in general": the whole of a thing, no rule with exceptions.
const isWhole: Gate = place =>
  place.word(place.end - 1) === 'general' &&
  /^(internet|web|public|people|users|visitors|customers|society|life|privacy|business)$/.test(
    place.word(place.first - 1),
  )
    ? { level: 'silent', why: 'It means the whole of something.' }
    : undefined;

const NAMES =
  /^(public|data|counsel|manager|meeting|terms|conditions|rule|rules|council|assembly|practitioner|election|privacy|partner|secretary|inquiries|enquiries|questions|contractor|administration|system|policy|policies|operation|operations|management|maintenance|access|interest|use)$/;
const partOfName: Gate = place =>
  place.word(place.first - 1) === 'in' ||
  NAMES.test(place.word(place.end)) ||
  (/^G/.test(place.written(place.first)) &&
    (/^\p{Lu}/u.test(place.written(place.end)) || /^\p{Lu}/u.test(place.written(place.first - 1))))
    ? { level: 'silent', why: 'It is part of a fixed expression.' }
    : undefined;

export const vagueGenerality = vagueRule({
  id: 'vague-generality',
  title: 'Rule with unnamed exceptions',
  cites: ['GDPR Art. 12(1)', 'WP260 §12-13'],
  explain: `"Generally" announces exceptions and keeps them back: readers cannot tell whether they are one of them.

State the rule without the word, then the exception: "We keep it for one year. If you claim a warranty, we keep it until
the claim ends."`,
  leavesOpen: 'what the exceptions are',
  instead: 'State the rule, then its exceptions.',
  gates: [describesTechnology, namesThing, ofReader, isWhole],
  terms: [
    {
      words: phrases(
        'generally',
        'typically',
        'normally',
        'in general',
        'for the most part',
        'by and large',
        'as a (general)? rule',
        'generally speaking',
      ),
      tier: 'A',
      gates: [isListed],
    },
    {
      words: phrases('among other (things/purposes/reasons/uses)', 'amongst other things'),
      tier: 'A',
      instead: 'Name the other things.',
    },
    { words: phrases('usually', 'commonly', 'mostly', 'primarily', 'largely', 'predominantly'), tier: 'B' },
    {
      words: phrases('general'),
      tier: 'B',
      gates: [partOfName, isListed],
      extent: withNoun,
      instead: 'Say what exactly is meant.',
    },
  ],
  examples: [
    { bad: 'We «generally» keep it for a year.' },
    { bad: 'The shop «usually» asks for your age.' },
    { good: 'We keep it for one year. If you claim a warranty, we keep it until the claim ends.' },
    { good: 'If you are generally against games, close your account.' },
    { good: 'Cookies are usually small text files.' },
    { good: 'The Auditor General reads our books.' },
    { good: 'The General Data Protection Regulation gives you these rights.' },
  ],
});
