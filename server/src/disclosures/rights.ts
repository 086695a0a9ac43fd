import { mentions } from '../policy/mentions';
import type { Placed, Policy, Section } from '../policy/policy';
import { type PhraseSet, phrases } from '../text/phrases';
import { overlaps, type Span } from '../text/span';
import { channelsIn } from './channel';
import type { Evidence, EvidencePatterns, Said } from './disclosure';
import { notDoubted } from './doubt';
import { isTitled, isUnder } from './evidence';

/*
 * What the texts on the rights of Arts. 15 to 22 have in common: the openings that turn a verb into a demand of the reader,
 * the names of the neighbouring rights (a bare list of them is a statement of each), the usual titles.
 */

/** "You have the right to", "you can ask us to", "if you wish to", "to exercise your right of". */
export const demand =
  '(right to/rights to/right of/rights of/entitled to/at liberty to/welcome to/insist on/entitles you/request/requests/requesting/ask us/ask that/ask for/asking us/asking that/asks us/ask to/require us/requiring us/require that/want us/want to/wish to/wish us/like to/like us/instruct us/option to/options to/opportunity to/ability to/able to/possible to/possibility to/enables you/allows you/let us know/tell us/tell me/ask me/((ask/require/instruct/get) the (controller/company/bank/trust/school/council/university/charity/practice/employer/organisation/organization/firm/insurer/college/society/association/group))/(insist/insisting) (that/on)/get us to/getting us to/have us/(you/users/individuals/customers/members/subscribers/people/they/persons/everybody/everyone/anybody/anyone/subjects/subject/patients/pupils/parents/students/employees/staff/workers/candidates/applicants/clients/residents/tenants/donors/supporters/visitors/citizens/customer/user/individual/member/subscriber/patient/pupil/parent/employee/candidate/applicant/client/passengers/guests/readers/policyholders/policyholder/borrowers/volunteers/learners/players/travellers) (can/may/could/might/are free to/shall) (also/always/at any time/then)?/exercise/exercising/contact us/contacting us/email us/emailing/write to us/writing to/choose to/claim/demand/demanding/in order to/free to/help you)';

/** What the reader's demand is about. */
export const things =
  '(data/information/details/record/records/account/accounts/profile/profiles/content/copy/copies/it/them/that/these/everything/particulars/inaccuracies/errors/images/recordings/entries)';

export const rightsTitles = phrases(
  '(your/the/individual/privacy/data/legal/statutory/consumer/user/users/information/subject/gdpr/eu/eea/european/european union) .. rights',
  'rights (of/you/and/under/as/in relation/with respect/regarding)',
  'right (to/of)',
  'subject rights',
  'rights',
  '(access/accessing/updating/correcting/reviewing/managing/controlling/changing/deleting) .. (your/personal) .. (data/information/account)',
  '(access/correction/review/update) and .. (correction/deletion/erasure/update/control/choice/choices/access/amendment)',
  '(your/privacy/data) (choices/options/controls)',
  'choices and .. (access/rights/control)',
  'what (can/choices/options) .. you',
  'control .. (your/over) .. (data/information)',
  'what (can/may) (i/you) (ask/request/demand/require)',
);

// A channel, a place or a way named for requests: "write to us at the address above to exercise your rights".
const wayToAsk = phrases(
  '(exercise/exercising/enforce/assert/invoke/use/make use) (of)? (your/these/those/this/any/such/the/all/one/each) … (contact/contacting/email/emailing/write/writing/form/mail/send/sending/call/calling/settings/via/through/using/by/at/reach/log)',
  '(contact/contacting/email/emailing/write/writing/call/calling/reach/message/settings/form/send/submit/mail) … (exercise/exercising/enforce/assert/invoke/use) .. (right/rights)',
  '(request/requests/enquiry/enquiries/question/questions/query/queries/concern/concerns/inquiries/comments) … (contact/contacting/email/emailing/write/writing/mail/send/sent/call/form/reach/directed/addressed/submitted/made/at)',
  '(contact/contacting/email/emailing/write to/writing to/call/mailing/reach) .. (us/our/the/me) … (request/access/correct/update/delete/amend/change/remove/copy/object/withdraw/rights/question/questions/query/queries/privacy/concern/concerns/data/information)',
  '(request/access/correct/update/delete/amend/change/remove/copy/object/restrict/rights) … (contact/contacting/emailing/writing to/write to/email/calling/logging in/account settings/the form/our form/your settings/your account/profile)',
  '(contact/email/write to/call) (us/me)',
  'by (email/post/letter/phone)',
  '(ring/phone/call/write to/ask/tell) .. (any of our/our/the) (staff/office/reception/desk/secretary/team/officer)',
  '(ring/tell) us',
  '(contact/contacting) (details/information/form/page)',
);

const waysKept = new WeakMap<Policy, boolean>();

function showsHowToAsk(policy: Policy): boolean {
  let known = waysKept.get(policy);
  if (known === undefined) {
    known = policy.blocks.some(
      (placed: Placed) =>
        !placed.apart &&
        (channelsIn(placed.block).some(({ kind }) => kind !== 'link') || mentions(placed, wayToAsk).length > 0),
    );
    waysKept.set(policy, known);
  }
  return known;
}

/**
 * A right that the reader cannot use is too little: the text has to show some way to ask. An address anywhere will do:
 * Art. 13(2)(b) asks for the existence of the right, Art. 13(1)(a) for the address.
 */
export function usable(evidence: readonly Evidence[], policy: Policy): 'weak' | undefined {
  return showsHowToAsk(policy) ? notDoubted(evidence) : 'weak';
}

const IN_PROFILE =
  /\b(?:in|under|via|through|from|on|within)\s(?:your|the|their)\s(?:own\s|online\s|user\s|member\s|personal\s)?(?:profile|account|settings|dashboard)\b/i;
const ON_REQUEST = /\b(?:rights?|requests?|ask|write|contact|e-?mail|entitled)\b/i;

/** What readers do themselves in their profile reaches the profile and not the rest of what is held. */
export function usableBeyondProfile(evidence: readonly Evidence[], policy: Policy): 'weak' | undefined {
  const full = evidence.filter(({ strength }) => strength === 'found');
  const selfService = full.every(({ placed: { block }, start, end }) => {
    const sentence = block.sentenceAt(start) ?? { start, end };
    const text = block.text.slice(sentence.start, sentence.end);
    return IN_PROFILE.test(text) && !ON_REQUEST.test(text);
  });
  return full.length && selfService ? 'weak' : usable(evidence, policy);
}

const PRICE =
  /(?:\b(?:fee|charge)\b[^.;]{0,20}[£€$]\s?\d|[£€$]\s?\d{1,3}(?:\.\d\d)? (?:administration |handling )?(?:fee|charge)\b|\b(?:small|administration|handling|nominal) (?:fee|charge)\b)/i;

/** Whoever asks a price for a copy does not tell of the right that Arts. 12(5) and 15 give. */
export function usableForFree(evidence: readonly Evidence[], policy: Policy): 'weak' | undefined {
  return evidence.some(({ placed: { block } }) => PRICE.test(block.text)) ? 'weak' : usable(evidence, policy);
}

/** The laws of other places, whose rights are other rights. */
const otherLaw =
  '(california/californian/californians/ccpa/cpra/nevada/virginia/colorado/connecticut/utah/texas/lgpd/shine the light)';
const ownLaw = phrases('(gdpr/general data protection regulation/eea/europe/european/eu/uk/united kingdom)');
const otherPlace =
  '(brazil/brazilian/canada/canadian/quebec/australia/australian/japan/korea/korean/india/south africa/china/mexico/argentina/thailand/singapore)';
const otherTitle = phrases(
  otherLaw,
  `(residents/users/customers/visitors/people/individuals/consumers/notice/information/rights/provisions/disclosures) (in/of/from/for/located in/living in) .. ${otherPlace}`,
  `${otherPlace} (residents/users/customers/visitors/consumers/privacy rights/supplement/addendum)`,
);

/** Sentences that are about the rights of residents of other places. */
export const otherResidents: readonly string[] = [
  `${otherLaw} .. (resident/residents/consumer/consumers/law/laws/civil/privacy/rights/business/users/customers)`,
  '(residents/resident/citizens) of (california/nevada/virginia/colorado)',
  '(ccpa/cpra/lgpd)',
];

/** Who else may hold data on the reader, and what they offer is theirs: another site's notice, a big service's own account. */
export const ofOthers: readonly string[] = [
  '(privacy policy/privacy policies/privacy notice/privacy notices) of (these/those/other/such/third/the relevant/the respective/each)',
  '(google/facebook/meta/apple/microsoft/twitter/linkedin/paypal/amazon) (also)? (allows/lets/enables/offers/gives/allow/provides) .. (you/users/form/tool/option)',
  '(these/those/such/other/third party) (sites/websites/providers/companies/platforms/networks/parties) … (you/hold/held)',
];

/** A licence to works, in the words of terms of use: its "right to copy, modify" is no right of the data subject. */
export const licences: readonly string[] = [
  '(royalty/sublicense/sublicensable/sub licensable/copyright/intellectual property)',
  '(perpetual/irrevocable/worldwide) .. (right/license/licence)',
];

/** A section for the residents of another place: its rights are not those of the GDPR, however alike they sound. */
export function forOtherResidents({ section }: Placed): boolean {
  for (let at: Placed['section'] | undefined = section; at; at = at.parent) {
    if (at.heading?.has(otherTitle) && !at.heading.has(ownLaw)) return true;
  }
  return false;
}

/** The name of a right stands among the first words of what explains it: "Access: we tell you ...". */
const OPENING_WORDS = 3;

const announcement = phrases(
  '(following/these) .. rights',
  'rights (include/including/as follows/such as/namely/are as follows)',
  '(the/your) rights (afforded/granted/available) .. are',
  '(have/has/gives/enjoy/granted) .. rights … … (include/including/following/as follows/namely)',
  'these rights include',
  'these include',
  '(have/has) .. right to (ask us to)?',
  '(have/has/to) certain (additional/further/other)? rights',
  'rights … … including',
);

const using = phrases('(exercise/exercising/exercised) .. (right/rights)');

/**
 * What the texts on all six rights share: a right named at the head of its item under a title on rights; and an announcement
 * of rights whose list is not there, as when a list was lost in copying. The latter is too little for each of the rights.
 */
export const rightNamed = (name: PhraseSet, not?: PhraseSet) =>
  function* (placed: Placed): Generator<Said> {
    const { block, section } = placed;
    const looks = not ? block.find(not) : [];
    const first = block.find(name).find(hit => !looks.some(look => overlaps(look, hit)));
    if (first && first.firstWord < OPENING_WORDS && isTitled(placed, rightsTitles)) {
      yield { start: first.start, end: first.end, strength: 'found' };
    }
    // "Right to erasure" is a title of its own, and the text below it explains that right without naming it.
    const sentence = block.sentences[0];
    if (sentence && !first && block.kind === 'paragraph' && isTitledBy(section, name)) {
      yield { start: sentence.start, end: sentence.end, strength: 'found' };
    }
  };

const properRights = phrases('rights', 'right (to/of)');

const isTitledBy = ({ heading, parent }: Section, name: PhraseSet): boolean =>
  heading !== undefined &&
  heading.words.ids.length <= 8 &&
  heading.has(name) &&
  (heading.has(properRights) || isUnder(parent, properRights));

export const rightsAnnounced = (name: PhraseSet): NonNullable<EvidencePatterns['inPolicy']> => ({
  possible: ({ block }) => block.has(announcement),
  *said(placed, policy) {
    const announced = announcedAlone(placed, policy) ?? announcedByTitles(placed, policy, name);
    if (announced) yield { ...announced, strength: 'weak' };
  },
});

/** The same of a right that no list of the rights of Arts. 15 to 21 would hold: only its own title announces it. */
export const rightsTitled = (name: PhraseSet): NonNullable<EvidencePatterns['inPolicy']> => ({
  possible: ({ block }) => block.has(announcement),
  *said(placed, policy) {
    const announced = announcedByTitles(placed, policy, name);
    if (announced) yield { ...announced, strength: 'weak' };
  },
});

/** "You have certain rights, including those below" among titles that name the rights and explain none of them. */
function announcedByTitles({ block, section }: Placed, policy: Policy, name: PhraseSet): Span | undefined {
  const above = section.parent;
  if (block.kind !== 'paragraph' || !above || !isUnder(above, properRights)) return undefined;
  const hit = block.find(announcement)[0];
  const sentence = hit && block.sentenceAt(hit.start);
  if (!sentence || block.has(using)) return undefined;
  for (let i = above.index + 1; i < policy.sections.length; i++) {
    const { parent, heading, level, firstBlock, endBlock, index } = policy.sections[i] as Section;
    if (level <= above.level) break;
    const empty = endBlock - firstBlock <= 1 || index === section.index;
    if (parent === above && empty && heading?.has(name)) return { start: sentence.start, end: sentence.end };
  }
  return undefined;
}

function announcedAlone({ block, index, section }: Placed, policy: Policy): Span | undefined {
  if (block.kind !== 'paragraph' || !block.has(announcement)) return undefined;
  const last = block.sentences.at(-1);
  const hit = block.find(announcement).at(-1);
  if (
    !last ||
    !hit ||
    hit.start < last.start ||
    !/[:]\s*$|\b(?:include|including|following rights|are)\s*$/i.test(block.text.slice(-40))
  )
    return undefined;
  // The ways to use rights are announced in the same words; what follows there is no list of rights.
  if (block.has(using)) return undefined;
  const next = policy.blocks[index + 1];
  if (next && next.block.kind !== 'heading' && (next.block.kind !== 'paragraph' || names(next.block.text)))
    return undefined;
  if (next?.block.kind === 'heading' && next.section.level > section.level) return undefined;
  return { start: last.start, end: last.end };
}

/** A list written as paragraphs: the next line begins with a mark, a small letter or the name of a right. */
const names = (text: string): boolean =>
  /^\s*(?:[([]?[A-Za-z\d]{1,3}[).\]]|[-–•·*]|[a-z]|(?:The |Your )?[Rr]ight\b|(?:To )?(?:Access|Rectif|Correct|Eras|Delet|Restrict|Object|Portab|Withdraw|Request)\w*\b)/.test(
    text,
  );
