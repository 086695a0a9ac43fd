import { phrases } from '../text/phrases';
import { californiaTitles, notForCalifornians } from './california';
import type { Disclosure } from './disclosure';

const signal =
  '(opt out preference signal/opt out preference signals/opt out signal/opt out signals/global privacy control/gpc/universal opt out)';
const scope = '(browser/browsers/device/devices/account/accounts/pseudonymous/profile/session)';

export const caOptOutSignal: Disclosure = {
  key: 'ca_opt_out_signal',
  title: 'how opt-out preference signals are treated',
  short: 'opt-out signal',
  explain:
    'Californians must learn how the business treats a signal such as the Global Privacy Control, and whether it holds for the browser, the device or the account.',
  lacks: 'the signal is mentioned, and not for what it holds',
  headings: phrases(
    ...californiaTitles,
    '(opt out/preference) .. (signal~/preference)',
    'global privacy control',
    'gpc',
  ),
  evidence: {
    found: phrases(`${signal} … .. ${scope}`, `(for/to/in) .. ${scope} … ${signal}`),
    weak: phrases(`${signal}`),
    elsewhere: notForCalifornians,
  },
  order: 128,
  clause: {
    heading: 'Opt-out preference signals',
    body: `If your browser sends an opt-out preference signal such as the Global Privacy Control, we treat it as a request to opt out of sale and sharing for that browser\${1|, and for your account if you are signed in,|}. You set the signal in your browser or with an extension: https://globalprivacycontrol.org.`,
  },
  examples: [
    { found: 'We treat the «Global Privacy Control as an opt-out for that browser».' },
    {
      found:
        'We treat the «Global Privacy Control signal as a request to opt out of sale and sharing for that browser».',
    },
    { found: 'If we receive an «opt-out preference signal, we stop sharing for that device».' },
    { found: 'We «honor GPC signals for the browser» that sends them.' },
    { found: 'When «GPC is on, your account is opted out».' },
    { weak: 'We «honor opt-out preference signals».' },
    { weak: 'Some browsers support the «Global Privacy Control».' },
    { weak: 'See the page on «GPC».' },
    { none: 'Our site does not respond to Do Not Track.' },
    { none: 'The signal box stands at the crossing.' },
    { none: 'The phone has no signal.' },
  ],
};
