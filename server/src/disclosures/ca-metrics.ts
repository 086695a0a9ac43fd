import { phrases } from '../text/phrases';
import { californiaTitles, notForCalifornians } from './california';
import type { Disclosure } from './disclosure';

export const caMetrics: Disclosure = {
  key: 'ca_metrics',
  title: 'statistics of requests',
  short: 'metrics',
  explain:
    'The largest businesses publish how many requests they received, complied with and denied, and how long they took.',
  lacks: 'it names statistics and gives neither numbers nor a link',
  headings: phrases(...californiaTitles, 'metrics', 'statistics'),
  evidence: {
    found: phrases(
      '(received/complied with/denied) .. # .. (requests/request)',
      '(requests/request) .. (received/complied/denied) .. #',
      '(mean/median/average) .. (days/time) .. .. (respond/requests/response)',
      '(received) .. # … (requests) … (complied/denied)',
    ),
    weak: phrases('(metrics/statistics) .. .. (request/requests)', '(request/requests) (metrics/statistics)'),
    elsewhere: notForCalifornians,
  },
  order: 129,
  clause: {
    heading: 'Requests in the last year',
    body: `In \${1:[year]} we received \${2:[number]} requests to delete, \${3:[number]} to correct, \${4:[number]} to know and \${5:[number]} to opt out. We complied with \${6:[number]}, denied \${7:[number]} and took \${8:[number]} days at the median.`,
  },
  examples: [
    { found: 'Last year we «received 12 requests to delete and complied with 11».' },
    { found: '«Requests to know received: 40, denied: 2».' },
    { found: 'The «median number of days to respond to requests» was nine.' },
    { found: 'We «complied with 31 deletion requests» in 2025.' },
    { weak: 'We publish «metrics on consumer requests» each year.' },
    { weak: 'Our «request metrics» are elsewhere.' },
    { weak: '«Statistics on privacy requests» are kept.' },
    { none: 'We received 12 letters about the roof.' },
    { none: 'Requests are answered in turn.' },
    { none: 'Our metrics show fewer visits.' },
  ],
};
