import type { Placed, Policy } from '../policy/policy';
import { type PhraseSet, phrases } from '../text/phrases';
import { overlaps } from '../text/span';
import type { Disclosure } from './disclosure';

const technology =
  '(cookie/cookies/web beacon/web beacons/beacon/beacons/pixel tag/pixel tags/tracking pixel/tracking pixels/pixels/local storage/local shared objects/flash cookies/clear gif/clear gifs/session storage/etags/device fingerprinting/tracking technologies/similar technologies/tracking technology/sdk/sdks/small text files)';

// A statement about the technique, not a passing mention.
const named = phrases(
  `(carry/carries/contain/contains/embed/embeds/use/uses/using/used/set/sets/setting/place/places/placed/placing/employ/employs/deploy/via/through/utilise/utilize/utilizes/install/issue/delete/block/disable/refuse/reject/accept/control/manage) .. ${technology}`,
  `${technology} .. (are/is/make/makes/improve/keep/keeps/allow/allows/help/helps/enable/enables/store/stores/collect/collects/track/tracks/remember/recognise/recognize/identify/which/that/to/may/can/will/do/policy/notice/settings/preferences/on/from/set/placed/used/expire/expires/for)`,
);
const recipes = phrases(
  'cookie (recipe/recipes/cutter/jar/dough/shop)',
  '(chocolate/ginger/oat/baked/butter) cookie~',
  'cookie~ (and/or) (coffee/tea/cake/cakes/milk)',
  '(bake/baking/biscuit/biscuits/cake/cakes/bread/eat/sell) .. cookie~',
);
const deniedHere = phrases(
  `(not/don't/doesn't/never) (currently/to)? (use/set/place/store/employ) (any)? (kind of/tracking/third party/advertising)? .. ${technology}`,
  `(no/without) (tracking/third party/advertising)? ${technology}`,
);
// What other sites do on their own pages.
const elsewhere = phrases(
  `(other/these/those/such/linked/external/their/partner/partners) .. (website/websites/site/sites/pages) … (may/can/could/might/will)? (also)? (use/set/place/have) .. (their own)? ${technology}`,
);

// A refusal of every technique, not of one kind of it.
const none = phrases(`(use/uses/set/sets/has/have/place/places/store/stores/plants) no ${technology}`);

// What information on stored data owes besides the purpose: the reader's consent or choice, and how long.
const choice = phrases(
  '(consent/permission/approval/ask you/agree/agreed/accepted/accept/reject/decline/banner/settings/preferences/opt out/opt in/choose/choice/choices)',
  '(switch/turn) .. (it/them/counting/this/statistics) off',
  // What the reader asked for needs no consent (ePrivacy Directive, Art. 5(3)).
  '(strictly/technically/absolutely) (necessary/required)',
);
const duration = phrases(
  '{N} .. {period}',
  '(every/each) {N} {period}',
  'for (a/one) (day/week/month/year)',
  '(session/persistent/permanent) cookie~',
  '(last/lasts/stay/stays/live/lives/kept/stored) .. (a/one) (day/week/month/year)',
  '(end/ends/close/closes) (with/after) (the/your/each) (session/visit)',
  '(expire/expires/expiry/deleted/stored/remain/remains) .. (when/after/until/once)',
  // Of a cookie or in a column of its own; the duration of a visit is a kind of data.
  '(lifetime/lifespan/expiry/retention period)',
  '(storage/cookie) duration',
  // The titles of a table.
  'cookie~ .. .. (duration/lifetime/expiry/expires)',
  'duration (of)? (the/each/this/a)? .. (cookie~/storage)',
);

export const cookies: Disclosure = {
  key: 'cookies',
  title: 'cookies and similar techniques',
  short: 'cookies',
  explain:
    'Readers must learn what is stored on their device or read from it, for what, how long and by whom; what is not strictly necessary needs their consent first.',
  lacks: 'it does not say how long cookies last, or how readers can agree or refuse',
  headings: phrases(
    'cookie~',
    'web beacons',
    'pixel~',
    'tracking',
    'similar technologies',
    'analytics',
    'local storage',
    'do not track',
    'automat~ .. (collect~/technolog~)',
  ),
  evidence: {
    underHeading: {
      weak: phrases(
        technology,
        '(browser/browsers/do not track/google analytics/interest based/strictly necessary/opt out)',
      ),
    },
    not: recipes,
    denied: none,
    applies: phrases(
      '(google analytics/firebase analytics/local storage/matomo/tracking pixel)',
      '(analytics/advertising) sdk~',
    ),
    inPolicy: {
      possible: ({ block }) => block.has(deniedHere) || block.has(named),
      *said(placed, policy) {
        const { block } = placed;
        const denials = block.find(deniedHere);
        for (const { start, end } of denials) yield { start, end, strength: 'denied' };
        for (const hit of block.find(named)) {
          if (
            [recipes, elsewhere].some(set => block.find(set).some(look => overlaps(look, hit))) ||
            denials.some(denial => overlaps(denial, hit))
          )
            continue;
          yield { start: hit.start, end: hit.end, strength: tellsAll(placed, policy) ? 'found' : 'weak' };
        }
      },
    },
  },
  order: 110,
  clause: {
    heading: 'Cookies and similar techniques',
    body: `We store these files on your device or read them:

| Name | Purpose | Set by | How long |
|---|---|---|---|
| \${1:[name]} | \${2:[purpose]} | \${3:[us, or name of the third party]} | \${4:[period]} |

We set cookies that are strictly necessary for the page you asked for. We set all others only after you press Accept, and you can change your choice at any time under \${5:[place of the cookie settings]}.`,
  },
  examples: [
    { denied: '# Cookies\n\nThe page «sets no cookies».' },
    { found: '# Cookies\n\nOne «cookie is» strictly necessary for the basket; it lasts a day.' },
    { found: 'We set a «cookie» that keeps your basket. It expires after 7 days. You can reject it in the banner.' },
    {
      found:
        '# Cookies\n\nWe use session «cookies» to keep you signed in.\n\nWe ask for your consent before we set any other.',
    },
    { found: 'With your consent we store a «cookie» for statistics; it is deleted after two months.' },
    {
      found: '# On your device\n\n| Name | Duration |\n|---|---|\n| «Cookie» basket, set if you consent | 7 days |',
    },
    { weak: 'We use «cookies».' },
    { weak: 'Our site sets «web beacons» to count readers.' },
    { weak: '# Cookies\n\nYour «browser» can refuse them.' },
    { denied: 'We do «not use cookies».' },
    { none: 'The cookie recipe is on page four.' },
    { none: 'Ginger cookies are our speciality.' },
    { none: 'We collect your name and address.' },
  ],
};

/** Whether the section tells how long what is stored there lasts and how the reader chooses, in whichever sentences. */
function tellsAll({ section }: Placed, policy: Policy): boolean {
  const blocks = policy.blocks.slice(section.firstBlock, section.endBlock);
  const says = (set: PhraseSet) => blocks.some(({ block }) => block.kind !== 'heading' && block.has(set));
  return says(duration) && says(choice);
}
