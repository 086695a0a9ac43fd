import { mentions } from '../policy/mentions';
import type { Placed, Policy } from '../policy/policy';
import { phrases } from '../text/phrases';
import { overlaps } from '../text/span';
import { channelsIn, hasChannelNear, refersToChannel } from './channel';
import type { Disclosure, Said } from './disclosure';

const complain = '(complain/complaint/complaints/complaining)';
const subject =
  '(data/information/privacy/processing/process/use/used/handle/handled/handling/policy/notice/rights/details/treated/gdpr)';
// Who takes the complaint: the writer itself, or its own procedure, form, officer or address.
const us =
  '(to us/with us/us first/us directly/directly to us/contact us/contacting us/let us/tell us/write to us/email us/call us/ring us/us about/us if/give us/our (complaints/complaint/data protection/privacy) (procedure/process/form/policy/team/officer/manager/lead/page/contact/portal)/to the (controller/data controller/company/trust/council/school/bank/university/charity/practice)/to (our/the) .. (team/officer/office/department/manager/lead/desk/secretary/headteacher/head teacher/unit)/to (our/the) (data protection officer/dpo/privacy team/privacy officer/compliance team/data protection team/office/manager/trustees/board/school)/(complaint/complaints) (form/procedure/process))';

const toUs = phrases(
  // The template of the authority: "the chance to deal with your concerns before you approach the ICO".
  `(deal with/address/resolve/discuss/answer/put right/help with/look into/respond to) (your/any/the) (concern/concerns/complaint/complaints/worries)`,
  `(data protection/privacy/gdpr) ${complain} .. (should be/can be/must be/are/may be/to)? (sent/made/addressed/submitted/raised/directed/emailed/to)`,
  `(complaints/complaint) (form/procedure/process) .. ${subject}`,
  `(submit/make/send/file/raise/lodge) (a/your/any) ${complain} … (portal/form/page/website/email/post/phone)`,
  `(send/address/submit/direct) (your/any/a) ${complain} .. ${subject} .. to`,
  `(data protection/privacy/information) (concern/concerns) .. (can/may/should/must) be (raised/sent/addressed/reported/made/directed)`,
  `(raise/report/bring/take/share) .. (concern/concerns) .. (about/with/regarding) … ${subject}`,
  `(email/write/contact/call/post/ring/phone/form/use) … (your/a/any/the) ${complain} (to us)?`,
  `(unhappy/dissatisfied/not satisfied/not happy/concerned) … (email/contact/write/call/tell/ring/phone/let us)`,
  `(email/contact/write to/call/tell/ring/phone) … (unhappy/dissatisfied/not satisfied/not happy) … ${subject}`,
  'our (data protection/privacy/internal/own)? (complaint/complaints) (form/procedure/process/policy/team/page/officer/manager)',
  `${complain} … ${us}`,
  `${us} … ${complain}`,
  `(concern/concerns/unhappy/dissatisfied/not satisfied/not happy/grievance) … ${subject} … ${us}`,
  `${us} … (concern/concerns/unhappy/dissatisfied) … ${subject}`,
  `${complain} … (in writing/by letter/by post) … (to/at)`,
  `(in writing/by letter/by post) … ${complain} … (to/with/about)`,
  `we … (acknowledge/investigate/answer/reply to/respond to/look into/deal with/handle/resolve) .. (your/any/all/every/a/the) .. ${complain}`,
  '(raise/bring/report) (any/a/your/the/such) (concern/concerns/complaint/complaints/issue) (directly)? (with/to) us',
  `(send/address/submit/make/raise/lodge/file/bring) .. (your/a/any/the) ${complain} .. (to us/with us/to our/with our/by/via/through/using/in writing)`,
);
const anyQuery = phrases(
  '(contact/email/write to/call/get in touch/reach) … (unclear/clarification/further information/more information/to know more/find out more)',
  '(question/questions/query/queries/enquiry/enquiries/comments/feedback) … (contact/email/write to/call/ring/get in touch/reach/speak to/at)',
  // As a noun phrase: "queries about this notice are welcome".
  '(question/questions/query/queries/comments/feedback) … (welcome/sent/addressed/directed)',
  '(contact/email/write to/call) us … (question/questions/query/queries/enquiries/comments)',
);
// The Act lets the reader go to the Commissioner without coming to the controller first.
const onlyAfterUs = phrases(
  '(before/prior to) … (commissioner/ico/authority/regulator) .. (you)? (must/have to/need to/are required to/are obliged to)',
  `(must/have to/required to/need to/are obliged to/shall) .. (first)? .. (complain/contact/raise/come/write/use/exhaust) … (before/prior to)`,
  `(cannot/may not/can only/only) … (commissioner/ico/authority) … (after/once/until/unless)`,
);
const otherSubject = phrases(
  '(unhappy/dissatisfied/not satisfied/not happy) .. (with/about) .. (product/products/order/delivery/goods/purchase/stay/meal/boat) .. (email/contact/write/call/tell/ring)?',
  `${complain} .. (about/regarding/concerning/on/with) .. (product/products/service/services/delivery/order/goods/food/advertising/content/copyright/member/stay/booking/meal)`,
  '(copyright/advertising standards/infringement/ombudsman)',
  '(their/third party/its own) .. (complaints/complaint)',
);
// What goes to the authority goes to somebody else.
const elsewhere = phrases(
  `${complain} .. (to/with) .. (commissioner/ico/authority/regulator/supervisory/commission)`,
  `(commissioner/ico/authority/regulator/supervisory) … ${complain}`,
);

const TO_A_PERSON =
  /\b(?:in writing|by letter|by post)\b[^.]{0,60}?\bto (?:our [\p{L} ]{3,40}, )?(?:(?:Ms|Mrs|Mr|Dr)\.? )?\p{Lu}[\p{L}'’-]{1,30} \p{Lu}[\p{L}'’-]{1,30}/u;

// The address of an officer who takes the complaint may stand where the officer is named first.
const OFFICER = /\b(?:privacy|data protection) (?:officer|manager|lead)\b/i;
const reachesOfficer = (policy: Policy): boolean =>
  policy.blocks.some(({ block }) => OFFICER.test(block.prose) && channelsIn(block).length > 0);

function* said(placed: Placed, policy: Policy): Generator<Said> {
  const { block } = placed;
  const near = hasChannelNear(placed, policy) || refersToChannel(placed, policy);
  const otherwise = mentions(placed, otherSubject);
  const must = block.find(onlyAfterUs).map(({ start }) => block.sentenceAt(start));
  let full = false;
  for (const { start, end } of mentions(placed, toUs)) {
    if (otherwise.some(look => overlaps(look, { start, end }))) continue;
    const sentence = block.sentenceAt(start);
    const toAuthority = block.find(elsewhere).some(look => look.start <= start && look.end >= end);
    if (toAuthority) continue;
    full = true;
    // A person who is named and takes letters can be reached at the address that the policy gives anyway.
    const officer = sentence && OFFICER.test(block.prose.slice(sentence.start, sentence.end)) && reachesOfficer(policy);
    const reachable =
      near || officer || (sentence && TO_A_PERSON.test(block.prose.slice(sentence.start, sentence.end)));
    yield { start, end, strength: reachable && !must.includes(sentence) ? 'found' : 'weak' };
  }
  if (full) return;
  for (const { start, end } of block.find(anyQuery)) yield { start, end, strength: 'weak' };
}

export const complaintToController: Disclosure = {
  key: 'complaint_to_controller',
  title: 'the right to complain to the controller',
  short: 'complaint to us',
  explain:
    'In the United Kingdom and in Canada readers must learn that they can complain to the controller itself about the use of their data, and how. A British controller acknowledges a complaint within 30 days and tells the outcome without undue delay.',
  lacks: 'it does not say that readers can complain to the controller, with a way to do so',
  headings: phrases(
    'complain~',
    'concerns',
    'if you are (unhappy/dissatisfied)',
    'your right to complain',
    'contact us',
    'how to contact us',
  ),
  evidence: {
    inPolicy: {
      possible: ({ block }) => block.has(toUs) || block.has(anyQuery),
      said,
    },
  },
  order: 89,
  clause: {
    heading: 'Complaining to us',
    body: `You have the right to complain to us if you think that we broke data protection law (section 164A of the Data Protection Act 2018). Use the form at \${1:[web address of the complaint form]} or write to \${2:[e-mail address for complaints]}.

We acknowledge your complaint within 30 days, look into it and tell you the outcome without undue delay.`,
  },
  examples: [
    { found: 'Please «raise any concern with us» first: call 0113 496 0000.' },
    { found: 'If you are unhappy with how we use your data, «complain to us»: privacy@otter-boats.org.uk.' },
    {
      found: 'You can «complain about our handling of your information by writing to us» at 4 Mill Lane, York YO1 7HH.',
    },
    { found: '«Send your complaint by» e-mail to dpo@fellside.org.uk; we acknowledge it within 30 days.' },
    { found: 'If you are «unhappy, e-mail» office@fellside.org.uk with your complaint.' },
    { found: '# Complaints\n\nOur «complaints form» is at https://fellside.org.uk/complain.' },
    {
      found:
        '# Concerns\n\n«Tell us if you have a complaint» about your personal data.\n\nE-mail: privacy@fellside.org.uk',
    },
    { weak: 'If you have «questions, contact us» at office@fellside.org.uk.' },
    { found: '«Complaints about privacy are made in writing to» Jane Roe, our privacy officer.' },
    { weak: 'You can «complain to us».' },
    {
      weak: 'You must «complain to us at privacy@fellside.org.uk before» you go to the Commissioner.',
    },
    { weak: '«Contact us with any queries» about this notice.' },
    { none: 'You can complain to the Information Commissioner at any time.' },
    { none: 'Complaints about a delivery go to our warehouse.' },
    { none: 'If you are not happy with your purchase, call the shop.' },
    { none: 'The choir rehearses on Mondays.' },
  ],
};
