import { replacementRule } from './replacements';
import { advised, certain, unless } from './wordy-phrase-table';

export const wordyPhrase = replacementRule({
  id: 'wordy-phrase',
  title: 'Many words where few do',
  severity: 'hint',
  cites: ['GDPR Art. 12(1)', 'WP260 §12-13'],
  explain: `A notice has to be concise. Each word that says nothing makes readers slower to find the one that matters.

Write the short form: "to" for "in order to", "before" for "prior to".`,
  why: 'says little with long words',
  certain,
  advised,
  unless,
  examples: [
    { bad: 'We ring you «prior to» the visit.', fixed: 'We ring you before the visit.' },
    { bad: '«In order to» send the parcel we need your address.', fixed: 'To send the parcel we need your address.' },
    { bad: 'We read meters «on a regular basis».' },
    { bad: 'We keep it «for the purpose of sending» letters.', fixed: 'We keep it to send letters.' },
    { bad: 'We keep it «for the purpose of» advertising.' },
    { bad: 'This is an «erroneous» entry.', fixed: 'This is a wrong entry.' },
    { bad: '«UPON» REQUEST WE SEND A COPY.', fixed: 'ON REQUEST WE SEND A COPY.' },
    { bad: 'We «provide you with» a copy.', fixed: 'We give you a copy.' },
    { good: 'We keep it for a period of time that nobody knows.' },
    { good: 'We charge a fee whether or not you come.' },
    { good: 'Your consent is required to send you a letter.' },
    { good: 'In addition to bread we bake cake.' },
    { good: 'We keep data concerning health apart.' },
    { good: 'See our [guide to prior to use](https://mill.test/use).' },
    { good: 'For the purpose of the Baking Act we are a mill.' },
    { good: 'We ring you before the visit, to ask who is at home.' },
    { good: 'The form says "prior to use".' },
  ],
});
