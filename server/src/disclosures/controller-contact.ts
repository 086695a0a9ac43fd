import type { Placed } from '../policy/policy';
import { phrases } from '../text/phrases';
import type { Span } from '../text/span';
import { type Channel, channelsIn } from './channel';
import type { Disclosure, Strength } from './disclosure';
import { isTitled } from './evidence';

const headings = phrases(
  'contact~',
  'get in touch',
  'how (can/do/to) … reach (us/out)',
  'reach us',
  'questions',
  'any questions',
  'queries',
  'who we are',
  'who are we',
  'about us',
  '(data)? controller~',
  'imprint',
  'impressum',
  'further information',
  'who is responsible',
);

// The reader is told to turn to the writer.
const contacting = phrases(
  '(contact/contacting/reach/reaching/email/emailing/call/calling/telephone/phone/write/writing/mail/mailing/message/notify/inform) (out)? (to)? (us/our/the company/me)',
  '(contact/email/write to) … (privacy/support/customer/data protection/information/compliance/legal) .. (team/office/department/officer/service~/manager/desk)',
  '(get/be/getting) in touch',
  '(send/drop/sending/submit/address) … (email/mail/letter/message/request~/line/question~/enquir~/inquir~) .. to',
  '(questions/comments/concerns/enquiries/inquiries/queries/complaints/requests) … (to/at/contact/email/write/please)',
  '(contact/our/postal/mailing/email/registered/office/correspondence) (address/details/information/number/office) (is/are/at)?',
  '(attn/attention)',
  '(email/telephone/phone/tel/address)',
  'reached (at/by/on/via)',
  // The telephone and the letter, by the verbs of common speech.
  '(ring/dial/telephone/phone/call) .. (us/our/office/desk/line/team/on/at)',
  '(line/freephone/hotline/helpline/freepost) .. is',
  '(write to/by post/by letter/postal address/in person)',
  '(available/here for you) .. (at/on)',
  '(talk/speak) to (us/our/the)',
  // The address that stands with the name of whoever is responsible.
  '(is/are/as/our/the) (the/a)? (data)? controller',
  '(is/are) responsible for .. (processing/data/information)',
);

// Addresses of others: authorities, arbitrators, advertising networks, and the reader's own.
const others = phrases(
  '(supervisory/data protection/regulatory/competent) (authority/authorities/regulator~)',
  '(information/privacy/data protection) commission~',
  'ico',
  'dispute resolution',
  'arbitrat~',
  'federal trade commission',
  '(advertising/network/digital advertising) (alliance/initiative)',
  '(google/facebook/meta/apple/microsoft) (inc/llc/ireland)',
  '(google/facebook/meta/apple/microsoft/amazon) … (reached/contacted)',
  '(cnil/aepd/edöb/fdpic/data protection board)',
  'ombudsman',
  '(your/valid/an/their/personal) email address(es)? (and/or/when/if/you/is/to/for/in)',
  'sub processor~',
  'attorney~ general',
  'for example',
  '(opt out/opting out) of (google/targeted/interest)',
);

// A channel for one purpose leaves the reader with every other question unserved.
const oneTopic = phrases(
  '(unsubscrib~/opt out/opting out/newsletter~/mailing list)',
  '(stop/end/no longer/not to receive) .. (marketing/promotional/advertising/mailings/offers)',
  '(copyright/dmca/intellectual property/infring~)',
  '(child~/minor~) … (under/without/personal/provided)',
  'parents (who/should/may/can)',
  '(technical support/press enquir~/job/career~/vacanc~)',
  '(security (vulnerabilit~/researcher~))',
);

const mentioned = phrases(
  '(question/questions/comments/concerns/enquiries/queries) … (contact/contacting/email/write/reach/let us know/get in touch/speak to) .. (us/our/out/touch/know)',
  '(contact/reach/email/write to/call) (us/our) .. (at/by/via/on/through/using)',
  '(questions/comments/concerns/enquiries/queries/requests) … (submitted/sent/directed/addressed) (to us)? (to/by/via/at/through/using)',
  '(contact/contact us/online/web) form',
  // Neither serves every question about personal data.
  '(chat with/message/dm/follow/tweet) us .. (on/via/through/at)? .. (instagram/twitter/facebook/whatsapp/telegram/x/linkedin/messenger)',
  '(contact/reach) us at',
  '(contact/contacting) us .. (page/link/here/portal/section)',
  '(get/getting) in touch (with us)? (by/via/through/using) .. (form/page/portal/website/app/email/post/phone/telephone)',
);
// The reader is asked to turn to the writer with questions, in this order or the other; no way is told.
const asking = phrases(
  '(contact/email/call/reach/ask/tell/write to/message/tweet) us .. (if/with/about/should/for) … (question~/concern~/quer~/unclear/not clear/this notice/this policy)',
  '(question~/quer~/concern~/enquir~) … (let us know/send us/tell us/ask us)',
  'get in touch .. (if/should/with/about)',
  '(should/if) .. (anything/something) .. (unclear/not clear) … (us/touch)',
  '(answer/happy to answer) .. (any/your) .. (quer~/question~)',
  '(reach out/use the) … (chat/help) … (privacy/data/question~)',
  '(can/may) always contact us',
);
const inviting = phrases(
  '(contact/contacting/email/emailing/write to/writing to/reach/call/phone) .. (us/our/me)',
  '(get/getting) in touch (with us/by/via/through/using/here/at/on/if/about)',
);

const US = /\b(?:us|our|we|me|my|I)\b/i;

function* channels(placed: Placed): Generator<Span & { strength: Strength }> {
  const { block, section } = placed;
  const given = channelsIn(block);
  if (!given.length || (section.heading?.has(others) ?? false)) return;
  const headed = isTitled(placed, headings);
  const taken = new Set<number>();
  for (const channel of given) {
    const sentence = block.sentenceAt(channel.start);
    if (!sentence || taken.has(sentence.start)) continue;
    const within = (set: Parameters<typeof block.find>[0]) =>
      block.find(set).some(hit => block.sentenceAt(hit.start) === sentence);
    // "Contact us or the authority at" still leads to the writer; where no "us" is heard, the address is the authority's.
    if (within(others) && !(within(contacting) && US.test(block.prose.slice(sentence.start, sentence.end)))) continue;
    const toForm = channel.kind === 'link' && TO_FORM.test(block.text.slice(channel.start, channel.end));
    if (
      !counts(
        channel,
        headed || toForm,
        channel.kind === 'link' ? within(mentioned) || within(inviting) : within(contacting),
      )
    )
      continue;
    taken.add(sentence.start);
    yield { start: channel.start, end: channel.end, strength: within(oneTopic) ? 'weak' : 'found' };
  }
}

const counts = ({ kind }: Channel, headed: boolean, asked: boolean): boolean =>
  kind === 'email' || (kind === 'link' ? asked && headed : headed || asked);

// "[contact form](https://...)": the link itself says that it leads to a form.
const TO_FORM = /^\[[^\]]{0,60}\bform\b/i;

export const controllerContact: Disclosure = {
  key: 'controller_contact',
  title: 'how to reach the controller',
  short: 'contact',
  explain:
    'Readers must be able to reach whoever decides over their data: by e-mail, post, telephone or a linked form, for every question and request.',
  lacks: 'the reader finds no address, number or linked form that serves every question about personal data',
  headings,
  evidence: {
    weak: phrases(...mentioned.sources, ...asking.sources),
    underHeading: { weak: inviting },
    not: phrases(
      '(contact/email/call) you',
      'contact (details/information) (of/from/about)? (your/you/other)',
      'contact (them/him/your (doctor/bank/provider/administrator/browser))',
    ),
    also: channels,
  },
  order: 900,
  clause: {
    heading: 'How to contact us',
    body: `Write to us with any question or request about your personal data:

- E-mail: \${1:[e-mail address]}
- Post: \${2:[name of the company], [street and number], [postcode and town], [country]}
- Telephone: \${3:[telephone number]}

We answer within \${4:[number]} working days.`,
  },
  examples: [
    { found: 'Harbour Bakery Ltd, «12 Mill Lane, Leeds LS1 4AB», is the controller.' },
    { found: 'Do you have a question about this notice? Write to «privacy@harbour-bakery.test.uk».' },
    { found: 'Please contact us at «privacy [at] lanternbooks.org» and we will help.' },
    { found: '# How to contact us\n\nHarbour Bakery Ltd\n«12 Mill Lane, Leeds LS1 4AB»' },
    { found: 'You can call us on «0113 496 0000» on working days.' },
    { found: '# Contact\n\n- E-mail: «[email protected]»' },
    { weak: 'If you have any «questions about our privacy practices, please contact us».' },
    { weak: 'You «can reach us through the contact form» on the site.' },
    { found: 'For questions use our «[contact form](https://lanternbooks.org/form)».' },
    { weak: 'You can «message us on Instagram».' },
    { weak: 'To stop marketing letters, write to «stop@lanternbooks.org».' },
    { weak: '«Get in touch through the form» on our site.' },
    { weak: 'To unsubscribe from our newsletter, write to «stop@lanternbooks.org».' },
    { none: 'We will contact you by e-mail when your order has left.' },
    { none: 'You have the right to complain to the supervisory authority: casework@regulator.gov.uk.' },
    { none: 'Our messages come from noreply@lanternbooks.org.' },
    { none: 'We ask for your contact details when you register.' },
  ],
};
