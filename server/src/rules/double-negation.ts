import { phrases } from '../text/phrases';
import { phraseRule } from './phrase-rule';

const rights = phrases('(right/rights/article)');

export const doubleNegation = phraseRule({
  id: 'double-negation',
  title: 'Two negatives where a positive does',
  severity: 'hint',
  cites: ['GDPR Art. 12(1)', 'WP260 §12-13'],
  explain: `Readers have to turn two negatives round before they know what happens.

Say it positively: for "We do not disclose data unless you agree" write "We disclose data only if you agree."`,
  rows: [
    {
      phrases: phrases(
        "(not/never/cannot/don't/won't/can't) … unless",
        "(not/never/cannot/don't/won't/can't) .. without",
        "(not/never/cannot/don't/won't/can't) … except (if/when/where/with/as/to/for/in)",
        '(not/never/cannot) (uncommon/unlikely/unusual/unreasonable/unreasonably/unable/impossible/unrelated/without/insignificant)',
        '(not/never/cannot) .. (fail/refuse/omit) to',
        'no (fewer/less) than',
        'may not … until',
      ),
      except: rights,
      message: phrase =>
        `${phrase} has two negatives. Say it positively, with \u201conly if\u201d or \u201cat least\u201d.`,
    },
  ],
  examples: [
    { bad: 'We do «not disclose data unless» you agree.' },
    { bad: 'It is «not unusual» that a parcel waits.' },
    { bad: 'We keep it for «no fewer than» three days.' },
    { bad: 'We do «not open letters without» your consent.' },
    { good: 'The sign says “not unusual”.' },
    { good: 'We do not keep it; without it we cannot bake.' },
    { good: 'We disclose data only if you agree.' },
    { good: 'We keep it for at least three days.' },
  ],
});
