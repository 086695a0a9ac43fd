import { phrases } from '../text/phrases';
import type { Disclosure } from './disclosure';

const signal = '(do not track/dnt)';
const treat =
  '(respond/responds/responding/response/honor/honors/honour/honoured/honored/recognize/recognise/process/support/supports/act on/acts on/take action/alter/change/react/reacts/monitor/ignore/ignores/ignored/comply/complies/follow/follows/recognized/recognised/treat/set/stop/disable)';

export const doNotTrack: Disclosure = {
  key: 'do_not_track',
  title: 'how the site answers Do Not Track',
  short: 'Do Not Track',
  explain:
    'The policy says how the service responds to Do Not Track signals or similar mechanisms of browsers (CalOPPA).',
  lacks: 'it explains Do Not Track, and not whether the site responds to it',
  headings: phrases('do not track', 'dnt', 'tracking signals', 'california'),
  evidence: {
    found: phrases(
      `(we/site/service/services/website/app/system/systems/servers) … ${treat} … ${signal}`,
      `(not) .. ${treat} … ${signal}`,
      `${signal} … (we/our/site/services) … ${treat}`,
      `${signal} .. (signals/signal/requests/request)? .. (are/is/will/not) .. ${treat}`,
    ),
    weak: phrases(`${signal}`),
    not: phrases('do not call'),
    underHeading: {
      found: phrases(
        '(not/we) .. (respond/honor/recognize/change/alter)',
        '(we/not) (do not/does not/not/will not)? track (you/your/users/visitors/readers/anyone/across)',
        '(respond/honor/recognize) .. (signals/signal)',
      ),
    },
  },
  order: 132,
  clause: {
    heading: 'Do Not Track',
    body: `We \${1|do not respond,respond|} to Do Not Track signals of browsers. \${2:[If you respond: what changes when the signal is on]}`,
  },
  examples: [
    { found: 'Our site does «not respond to Do Not Track».' },
    { found: 'We «honor DNT signals».' },
    { found: 'When «Do Not Track is on, we set» no statistics cookie.' },
    { found: '«Do Not Track signals are ignored» by our server.' },
    { found: '# Do Not Track\n\nWe «do not change our practices» when a browser sends it.' },
    { weak: '# Do Not Track\n\nSome browsers offer a «Do Not Track» setting.' },
    { weak: 'Some browsers offer «"Do Not Track"».' },
    { weak: '«DNT» is a setting of browsers.' },
    { weak: 'There is no standard for «do-not-track signals».' },
    { none: 'We keep the Do Not Call list.' },
    { none: 'Do not sell my information.' },
    { none: 'Do not walk on the track.' },
  ],
};
