import { phrases } from '../text/phrases';
import type { Disclosure } from './disclosure';

const info = '((personal)? (information/data/details)/profile/account)';
const change = '(review/change/changes/update/updates/edit/modify/correct/correction/access)';
const way = '(settings/account/log in/sign in/email/contact/write/writing/form/by/at/page/link/calling/call)';

export const caReviewChanges: Disclosure = {
  key: 'ca_review_changes',
  title: 'how readers review and change their information',
  short: 'review and change',
  explain: 'Where there is a way to review and change information collected online, the policy describes it (CalOPPA).',
  lacks: 'it says that information can be changed, and not how',
  headings: phrases('(review/access/update/updating/accessing) .. (information/data)'),
  evidence: {
    found: phrases(
      `${change} .. (and/or)? .. (your/their/the) .. ${info} … ${way}`,
      `(log in/sign in/logging in/signing in/settings/contact us/email us/write to us) … ${change} .. (and/or)? .. (your/their) .. ${info}`,
      `(request) ${change} .. (to/of) .. ${info} … ${way}`,
      `to ${change} .. ${info} .. ${way}`,
    ),
    weak: phrases(`(you/users/consumers/members) (can/may/could) .. ${change} .. (your/their) .. ${info}`),
  },
  order: 131,
  clause: {
    heading: 'Reviewing and changing your information',
    body: `You can review and change the information that we collected online: \${1:[sign in and open Settings, or write to the e-mail address for requests]}.`,
  },
  examples: [
    { found: 'Sign in to «review and change your information».' },
    { found: 'You can «update your personal information in the account settings».' },
    { found: 'To «correct your data, e-mail» the office.' },
    { found: 'You can «request changes to your information by writing» to us.' },
    { weak: 'You can «review your information».' },
    { weak: 'You can «change your personal information».' },
    { weak: 'Users can «update their data».' },
    { none: 'We review the heating each year.' },
    { none: 'We change the locks.' },
    { none: 'Reviews of books appear on Friday.' },
  ],
};
