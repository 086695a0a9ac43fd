import { phrases } from '../text/phrases';
import type { Disclosure } from './disclosure';

const sites = '(websites/sites/web sites/services/apps/web/platforms)';

export const thirdPartyTracking: Disclosure = {
  key: 'third_party_tracking',
  title: 'whether others track readers across sites',
  short: 'tracking by others',
  explain:
    'The policy says whether anyone but the writer collects personal information about a reader’s online activities over time and across different websites when the reader uses the service (CalOPPA).',
  lacks: 'it names cookies of third parties, and not whether they follow readers over time and across sites',
  headings: phrases('tracking', 'third party (cookies/tracking)', 'do not track', 'cookies'),
  evidence: {
    found: phrases(
      'over time and across',
      `across .. (different/other/third party/multiple/various/unaffiliated/the) .. ${sites} .. (over time)?`,
      `(track/tracks/tracking/follow/follows/collect/collects/collected) … across .. ${sites}`,
      `(follow/track) .. (your/you) .. .. (visits/activity/activities) .. (to/on) (different/other) ${sites}`,
    ),
    weak: phrases(
      '(third party/third parties) .. .. (cookies/analytics/trackers/tracking/pixels)',
      '(cookies/pixels) .. (set/placed/served) by .. (third parties/third party/others)',
    ),
  },
  order: 133,
  clause: {
    heading: 'Tracking by others',
    body: `Advertising networks and analytics providers \${1|do not collect,collect|} information about what you do online over time and across different sites when you use our site.`,
  },
  examples: [
    { found: 'No third party «collects information about your activities over time and across different sites» here.' },
    { found: 'Advertisers «track you across other websites over time».' },
    { found: 'Our partners «follow your visits to different sites».' },
    { found: 'We «do not let third parties track you across websites».' },
    { weak: '«Third parties set cookies» on our site.' },
    { weak: '«Third-party analytics» are in use.' },
    { weak: 'Some «cookies are set by third parties».' },
    { none: 'The trail goes across many fields.' },
    { none: 'We visit other sites of the trust.' },
    { none: 'Our parcels are tracked over time.' },
  ],
};
