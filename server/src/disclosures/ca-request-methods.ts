import type { Placed, Policy } from '../policy/policy';
import { type Block, perBlock } from '../text/block';
import { phrases } from '../text/phrases';
import { californiaTitles, notForCalifornians } from './california';
import { type ChannelKind, channelsIn } from './channel';
import type { Disclosure, Evidence, Said } from './disclosure';

const asking = phrases(
  '(submit/make/send/exercise/exercising/initiate/submitting/making/file) .. .. (request/requests/right/rights)',
  '(request/requests) .. .. (by/to/at/via/through/using/form/submitted/made/sent)',
  '(toll free/webform/web form/online form/request form/privacy portal/request portal)',
  '(contact/email/call/write to) us … (request/requests/rights)',
);
const onRights = phrases('(right/rights/request/requests/choices)');
const inviting = phrases('(email/e mail/call/write to/contact/mail)');
const otherRequests = phrases('(quote/refund/brochure/warranty/booking/price/sample/song) (request/requests)');
const inWords: readonly (readonly [ChannelKind, RegExp])[] = [
  ['email', /\be-?mail/i],
  ['phone', /\b(?:toll[- ]free|call(?:ing)?|phone|telephone)\b/i],
  ['post', /\b(?:postal|by post|by mail|in writing|letter|write to us at)\b/i],
  ['link', /\b(?:form|webform|portal|link|online)\b/i],
];

/** The ways to make a request that a block names, by an address or in words. */
const ways = perBlock((block: Block): ReadonlySet<ChannelKind> => {
  const found = new Set(channelsIn(block).map(({ kind }) => kind));
  for (const [kind, words] of inWords) if (words.test(block.text)) found.add(kind);
  return found;
});

/** "You can send a request by:" and its items are one statement. */
const opened = ({ block, leadIn, section }: Placed): boolean =>
  block.has(asking) ||
  (leadIn?.block.has(asking) ?? false) ||
  // Under a title on the rights an address is for their use.
  (block.kind !== 'heading' && section.heading?.has(onRights) === true && block.has(inviting));

function* said(placed: Placed, policy: Policy): Generator<Said> {
  const { block } = placed;
  if (!opened(placed) || block.has(otherRequests) || !ways(block).size) return;
  const sentence = block.sentenceAt(block.find(asking)[0]?.start ?? 0);
  if (sentence) yield { start: sentence.start, end: sentence.end, strength: enough(placed, policy) ? 'found' : 'weak' };
}

const enough = ({ index }: Placed, policy: Policy): boolean =>
  new Set(
    policy.blocks
      .slice(index, index + 4)
      .filter(({ section }) => section === policy.blocks[index]?.section)
      .flatMap(({ block }) => [...ways(block)]),
  ).size > 1;

const overall = (evidence: readonly Evidence[]): 'found' | 'weak' | undefined => {
  if (!evidence.length) return undefined;
  return new Set(evidence.flatMap(({ placed }) => [...ways(placed.block)])).size > 1 ||
    evidence.some(({ strength }) => strength === 'found')
    ? 'found'
    : 'weak';
};

export const caRequestMethods: Disclosure = {
  key: 'ca_request_methods',
  title: 'two or more methods for requests',
  short: 'request methods',
  explain:
    'Californians must find at least two methods of making a request, one of them a toll-free number unless the business works online only, with a link to the form where there is one.',
  lacks: 'it names one method of making a request only',
  headings: phrases(...californiaTitles, 'exercis~', '(make/submit/submitting/making) .. request~', 'how to'),
  evidence: {
    inPolicy: { possible: ({ block }) => ways(block).size > 0, said },
    overall,
    elsewhere: notForCalifornians,
  },
  order: 127,
  clause: {
    heading: 'How to make a request',
    body: `You can make a request in these ways:

- Telephone, free of charge: \${1:[toll-free number]}
- Form: \${2:[web address of the request form]}
- E-mail: \${3:[e-mail address for requests]}`,
  },
  examples: [
    { found: '# Your rights\n\n«Email privacy@otter-inc.com or call 1-800-555-0134.»' },
    { found: '«To make a request, call 1-800-555-0199 or e-mail privacy@otter.example.org.»' },
    { found: 'You can submit a request:\n- «by e-mail to privacy@otterboats.org»\n- by telephone on 1-800-555-0199' },
    { found: '«Send requests to privacy@otterboats.org or by post to 4 Mill Lane.»' },
    { found: '«Use our web form or our toll-free number to submit a request.»' },
    { weak: '«Send your request by e-mail to privacy@otterboats.org.»' },
    { weak: '«Submit a request through the form.»' },
    { weak: '«To exercise your rights, call us on 1-800-555-0199.»' },
    { none: 'For a refund request use the form.' },
    { none: 'You can make a request.' },
    { none: 'Our address is 4 Mill Lane.' },
  ],
};
