import { phrases } from '../text/phrases';
import { californiaTitles, notForCalifornians } from './california';
import type { Disclosure } from './disclosure';

const agent =
  '((authorized/authorised/designated) (agent/agents/representative/representatives)/(agent/agents/someone/somebody/person) (that/whom/who)? you .. (authorize/authorise/designate/appoint/name)/(agent/someone/somebody/person) (authorized/authorised/acting) .. on your behalf)';

export const caAuthorizedAgent: Disclosure = {
  key: 'ca_authorized_agent',
  title: 'how an authorized agent can act',
  short: 'authorized agent',
  explain:
    'Californians must learn how somebody else can make a request for them, and which proof of authority the business asks for.',
  lacks: 'an authorized agent is mentioned, and not how one proves the authority',
  headings: phrases(...californiaTitles, 'authorized agent', 'agent~'),
  evidence: {
    found: phrases(
      '(someone/somebody/person/agent) (else)? (may/can) (also)? (ask/act/request/submit/write) .. (on your behalf/for you) … (permission/proof/power of attorney/signed/written/authorization)',
      `(${agent}/your agent) … (permission/proof/power of attorney/signed/written/authorization/authorisation/registered/verify)`,
      `(permission/proof/power of attorney/signed/written authorization/authorize/authorise) … (${agent}/an agent)`,
      '(designate/appoint/name) .. agent … (write/send/submit/provide/contact/email/letter)',
    ),
    weak: phrases(`${agent}`),
    not: phrases('user agent', 'insurance agent'),
    elsewhere: notForCalifornians,
  },
  order: 128,
  clause: {
    heading: 'Authorized agents',
    body: `You can have an authorized agent make a request for you. The agent sends us your signed permission to \${1:[e-mail address for requests]}; we then ask you to confirm it.`,
  },
  examples: [
    { found: '«Someone else may ask on your behalf with your signed» permission.' },
    { found: 'An «authorized agent must send us your signed permission».' },
    { found: 'You can name an «authorized agent: give them a power of attorney».' },
    { found: 'Your «agent has to submit proof» that you authorised the request.' },
    { found: 'To «designate an agent, write» to us with a signed letter.' },
    { weak: 'You or your «authorized agent» can make a request.' },
    { weak: 'Requests by «authorized agents» are accepted.' },
    { weak: 'An «authorised agent» can act for you.' },
    { none: 'Our insurance agent lives in Fresno.' },
    { none: 'Only authorized staff have the key.' },
    { none: 'The user agent string names your browser.' },
  ],
};
