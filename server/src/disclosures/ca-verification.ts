import { phrases } from '../text/phrases';
import { californiaTitles, notForCalifornians } from './california';
import type { Disclosure } from './disclosure';

const verify =
  '(verify/verifying/verified/verification/verifies/authenticate/confirm your identity/confirming your identity)';

export const caVerification: Disclosure = {
  key: 'ca_verification',
  title: 'how identity is verified',
  short: 'verification',
  explain:
    'Californians must learn how the business verifies that a request comes from the person it concerns: what they have to give or do.',
  lacks: 'it says that identity is verified, and not how',
  headings: phrases(...californiaTitles, 'verif~'),
  evidence: {
    found: phrases(
      '(match/compare/check) .. (name/email/details/information/it/data/points/identifiers) .. (with/against) .. (account/file/records/hold/have/those)',
      `${verify} … (matching/match/compare/comparing/asking/ask you/asking you/by email/sign in/log in/logging in/account number/order number/code/government id/identification/two pieces/three pieces/data points/provide/providing/confirm/confirming/signed declaration/penalty of perjury)`,
      `(ask you/ask for/provide/must provide/need/require/requires/request/confirm/match) … (email address/name/phone/order number/account/identification/information/pieces/details/code) … ${verify}`,
    ),
    weak: phrases(
      `${verify} .. (your/the/their) .. (identity/request/requests)`,
      '(verifiable/verified) .. (request/requests)',
      `${verify} … (identity/request/requests/identities)`,
    ),
    notSentence: phrases(`${verify} .. age`, '(card/payment/purchase)'),
    elsewhere: notForCalifornians,
  },
  order: 128,
  clause: {
    heading: 'How we verify your request',
    body: `We verify that a request comes from you: we ask you to \${1:[sign in to your account, or confirm two pieces of information that we hold, for instance an order number and a postcode]}. We use what you give us for nothing else.`,
  },
  examples: [
    { found: 'We «match your name and email with our records» before we act.' },
    { found: 'We «match two details with those» in your file.' },
    { found: 'To verify your identity, we «ask you to confirm the e-mail address» of your account.' },
    { found: 'We «verify requests by matching two pieces of information» with our files.' },
    { found: 'We «verify your identity: sign in to your account».' },
    { found: 'Before we answer, you «must provide your order number so that we can verify» you.' },
    { weak: 'We «will verify your identity».' },
    { weak: 'Only «verifiable requests» are answered.' },
    { weak: 'We take «reasonable steps to verify the request».' },
    { none: 'We verify your age at the bar.' },
    { none: 'The bank verifies the card.' },
    { none: 'Verify the spelling.' },
  ],
};
