import { phrases } from '../text/phrases';
import { phraseRule } from './phrase-rule';

const text = '(policy/policies/notice/statement/page/document/terms)';
const change =
  '(change/changes/changed/update/updates/updated/modify/modified/modifications/amend/amends/amended/amendments/revise/revises/revised/revisions/alter/altered)';

const ofPolicy = phrases(
  `${change} … (this/our/the/such/these/its/privacy) .. ${text}`,
  `(this/our/the/its/privacy) .. ${text} … ${change}`,
  `${change} (to/in) (it/this page)`,
);

const ofChange = phrases(text, change);

// What readers change, and when, is theirs to decide.
const byReader = phrases(
  '(you/users) (can/may/have/could/wish)',
  `${change} your`,
  'your (rights/preferences/settings/consent)',
);

const told = {
  phrases: phrases(
    '(notify/inform/tell/alert/email/write to) (you/our users/our customers/users/customers/all users)',
    'you (will/are) (be)? .. (notified/informed/told)',
    '(give/provide/send) (you)? .. (notice/notification/notifications)',
    '(let/letting) you know',
  ),
  why: 'The paragraph also says that readers are told.',
};

export const changeNotice = phraseRule({
  id: 'change-notice',
  title: 'Change of the policy that readers have to find',
  severity: 'warning',
  cites: ['GDPR Art. 13(3)', 'WP260'],
  explain: `Who uses data for a new purpose has to tell people before (Article 13(3)), and the transparency guidelines
(WP260) ask for notice of every change that matters. It is not for readers to visit the page and compare versions.

Say how you tell them, and when: "If we change this notice in a way that affects you, we write to you 30 days before."`,
  rows: [
    {
      phrases: phrases(
        `(check/review/visit/revisit/read/consult/monitor/look at) (back)? .. (this/our/the) .. (${text}/site/website) .. (regularly/periodically/frequently/often/occasionally/from time to time/on a regular basis/every so often/each time/every time/again/for changes/for updates/for any changes)`,
        `(regularly/periodically/frequently/occasionally/from time to time) (check/review/visit/revisit/read/consult/monitor) .. (this/our/the) .. ${text}`,
        'check back (here/often/regularly/periodically/frequently/from time to time)?',
        '(your/the user) responsibility to (check/review/read/monitor/stay/keep)',
        'you are responsible for (checking/reviewing/regularly/periodically)',
      ),
      message: phrase => `${phrase} leaves it to readers to find changes. Say how and when you tell them.`,
      softenedBy: told,
    },
    {
      phrases: phrases(
        '(you/please) .. (check/review/visit/revisit/read/consult) it .. (regularly/periodically/frequently/often/from time to time/on a regular basis/each time/every time)',
      ),
      beside: ofChange,
      message: phrase => `${phrase} leaves it to readers to find changes. Say how and when you tell them.`,
      softenedBy: told,
    },
    {
      phrases: phrases(
        'without (prior/further/any/additional/giving/specific)? (prior/further)? (notice/notification/notifying you)',
        'with or without notice',
      ),
      beside: ofPolicy,
      message: phrase => `A change of the policy ${phrase} reaches nobody. Say how and when you tell readers.`,
    },
    {
      phrases: phrases(
        'from time to time',
        'periodically',
        'occasionally',
        'on occasion',
        'at any time',
        'sometimes',
        'as necessary',
        'as needed',
        '(in/at) (our/its) (sole/own/absolute)? discretion',
      ),
      beside: ofPolicy,
      except: byReader,
      severity: 'information',
      message: phrase =>
        `${phrase} does not say how readers hear of a change of the policy. Say how and when you tell them.`,
      softenedBy: told,
    },
  ],
  examples: [
    { bad: 'Please «check this page regularly».' },
    { bad: 'It is «your responsibility to review» this policy.' },
    { bad: 'We can change this policy «without notice».' },
    { bad: 'We update this notice «from time to time».' },
    { bad: 'We can amend this notice «at our discretion».' },
    { bad: 'Since the policy changes, «you should check it every time» you visit us.' },
    { bad: 'We advise you to «consult this statement on a regular basis».' },
    { good: 'If we change this notice in a way that affects you, we write to you 30 days before.' },
    { good: 'You can change your settings at any time.' },
    { good: 'You can at any time ask about this policy or change your consent.' },
  ],
});
