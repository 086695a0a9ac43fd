import { phrases } from '../text/phrases';
import { californiaTitles, notForCalifornians } from './california';
import type { Disclosure, Evidence } from './disclosure';
import { retention } from './retention';

const { found, weak, ...rest } = retention.evidence;

const periods = phrases('{N} {period}', '(a/one) (day/week/month/year)');

/** A row or an item of its own for each category, or several periods: one clause for everything is too little. */
function perCategory(evidence: readonly Evidence[]): 'found' | 'weak' | undefined {
  if (!evidence.length) return undefined;
  const full = evidence.filter(({ strength }) => strength === 'found');
  const several = ({ placed: { block } }: Evidence) => block.kind === 'row' || block.find(periods).length > 1;
  return full.length > 1 || full.some(several) ? 'found' : 'weak';
}

export const caRetention: Disclosure = {
  key: 'ca_retention',
  title: 'how long each category of personal information is kept',
  short: 'retention (California)',
  explain:
    'Californians must learn, for each category of personal information, how long the business intends to keep it or the criteria that decide it.',
  lacks: 'there is one clause for everything, and no period or criterion for each category',
  headings: phrases(...californiaTitles, 'retention', 'how long', 'storage period'),
  evidence: {
    ...rest,
    ...(found && { found }),
    ...(weak && { weak }),
    overall: perCategory,
    elsewhere: notForCalifornians,
  },
  order: 123,
  clause: {
    heading: 'How long we keep the information of Californians',
    body: `We keep each category of personal information as follows:

- Identifiers: we delete them \${1:[number]} months after you close your account.
- Commercial information: we delete it \${2:[number]} years after the end of the year of the order.
- Internet or other electronic network activity: we delete it after \${3:[number]} days.`,
  },
  examples: [
    { found: '- Identifiers: «we delete them after two years».\n- Orders: «we keep them for seven years».' },
    { found: '| Category | Kept |\n|---|---|\n| Identifiers | we «keep them for 2 years» |' },
    { found: 'We «keep identifiers for two years». We «delete the logs after 30 days».' },
    { found: 'We «store orders for seven years». We «erase recordings after a week».' },
    { weak: 'We «keep personal information as long as necessary».' },
    { weak: 'Information is «retained no longer than needed».' },
    { weak: 'We «retain information as required by law».' },
    { none: 'We answer requests within 45 days.' },
    { none: 'The dam retains the water.' },
  ],
};
