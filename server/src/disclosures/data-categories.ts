import type { Placed } from '../policy/policy';
import { type PhraseSet, phrases } from '../text/phrases';
import type { Span } from '../text/span';
import { collectedElsewhere } from './data-source';
import type { Disclosure, Strength } from './disclosure';
import { isUnder } from './evidence';

const headings = phrases(
  '(information/data/details) (that)? .. (we/you) .. (collect/process/hold/use/store/provide/give/receive/obtain/gather/submit/share)',
  '(what/which/types of/kinds of/categories of/type of) … (information/data)',
  'what (do)? we (collect/process)',
  '(collection/collecting) (of/and/your)? … (information/data)',
  '(information/data) (collected/collection/we have)',
  '(personal/usage/device/log/technical/contact/account/payment/location/profile/identity/financial/transaction) (information/data)',
  '(information/data) from other sources',
  'identifiers',
);

// Kinds of data concrete enough to picture. Words that are data only as "your ..." are listed so.
const kinds = phrases(
  '(first/last/full/real/user/screen/display/family/middle/maiden/given/company/domain)? (name/names/surname/username/nickname)',
  '(email/mail/postal/mailing/home/billing/shipping/delivery/street/residential/physical/business/work/ip/mac/internet protocol/i p)? address~',
  '(phone/telephone/mobile/cell/fax/contact) (phone)? (number~/details)?',
  'post~ code~',
  'zip code~',
  '(date/place/year/month) of birth',
  '(birth date/birthdate/birthday/age/gender/sex/nationality/marital status/occupation/job title/employer/education~/language~)',
  '(credit/debit/payment/bank) card~ (number~/details)?',
  '(bank/payment/billing/financial) (account/card)? (details/information/data/number~/method~)',
  '(account/card/passport/licence/license/registration/identification/insurance/social security/national insurance/tax/vat/customer/membership/order) number~',
  '(driving/driver) (licence/license)',
  '(photo~/picture~/image~/video~/audio/voice/recording~/cctv/selfie~)',
  '(password~/login~/log in details/credential~/security question~)',
  '(browser~/operating system/os version/device (type/model/id~)/hardware (model/settings)/screen resolution/time zone)',
  '(device/advertising/unique/mobile) (device)? (identifier~/id/ids)',
  '(imei/idfa/udid/cookie id~/cookies)',
  '(internet service provider/isp/mobile network/carrier)',
  '(location~/geolocation/gps/latitude/longitude)',
  '(log files/log data/log information/server logs/clickstream/click stream/crash report~/diagnostic data/referring/referral url)',
  '(pages/page) (you)? (view~/visit~)',
  '(time/date) (stamp~/spent/and date/and time/of your visit/of access/of each)',
  '(purchase~/order~/transaction~/browsing/search/payment/viewing/booking/call) (history/details/records/information/data)',
  '(contacts/contact list~/address book/friend~ list)',
  '(preference~/interest~/feedback/survey response~/comments/messages/correspondence/reviews)',
  '(cv/resume/résumé/employment history/references/qualifications/salary/income/credit history/credit score)',
  '(health/medical/biometric/genetic) (information/data/condition~/history)',
  '(ethnic~/race/religio~/political/sexual orientation)',
  '(social media/public/user)? profile~',
  '(usage/device/technical/contact/identity/account/profile/traffic/demographic/content/subscriber/master/inventory/connection) (information/data/details)',
  '(telephone/call) recordings',
  '(contact lists/files/documents/content you)',
);

const collecting = phrases(
  '(we/us/our/who/which/company/services/app/site/website/application/platform/system/server~/also/automatically/may/will) .. (collect~/gather~/obtain~/receiv~/record~/captur~/process~/stor~/hold/log/logs/ask/asks/request/requests/access/track/tracks/acquire/save/saves/require/requires)',
  '(you) .. (provide/provid~/give/gave/submit~/enter~/supply/supplied/share/upload~/disclose/choose to provide/send)',
  '(information/data) (that)? (is/are/be/being/was/will be/may be)? .. (collect~/gather~/obtain~/receiv~/record~/process~/stor~)',
  '(collect~/process~/collection of/types of/kinds of/categories of) .. (information/data)',
  '(information/data) .. (includ~/such as/consist~/compris~/means/like)',
  'provide us with',
  '(includ~/such as) .. your',
);

const refusing = phrases(
  '(do/does/did/will/would/are/is) not .. (collect~/gather~/store/stores/record/ask/process/obtain/request/require/include/access/track/receive)',
  "(don't/doesn't/won't/never) .. (collect~/gather~/store/record/ask/process/obtain/request/access/track)",
);

const inSentence = (placed: Placed, sentence: Span, set: PhraseSet) =>
  placed.block.find(set).filter(hit => hit.start >= sentence.start && hit.start < sentence.end);

function opens(placed: Placed | undefined, set: PhraseSet): boolean {
  for (let lead = placed?.leadIn, steps = 0; lead && steps < 3; lead = lead.leadIn, steps++) {
    if (lead.block.kind !== 'heading' && lead.block.has(refusing)) return false;
    if (lead.block.has(set) || (lead.block.kind === 'heading' && lead.block.has(headings))) return true;
  }
  return false;
}

/** Lists of concrete kinds of data: three in a sentence that speaks of collecting, or one in an item of a list it opens. */
function* enumerated(placed: Placed): Generator<Span & { strength: Strength }> {
  const { block, section } = placed;
  if (!block.has(kinds)) return;
  const listed = placed.leadIn !== undefined && opens(placed, collecting);
  const headed = isUnder(section, headings);
  let earlier = listed || (headed && block.kind !== 'paragraph');
  for (const sentence of block.sentences) {
    const named = inSentence(placed, sentence, kinds);
    const collects = inSentence(placed, sentence, collecting).length > 0;
    if (inSentence(placed, sentence, refusing).length) continue;
    const enough = named.length >= 3 && (collects || earlier || headed);
    const few = named.length >= 1 && (listed || (collects && headed) || (named.length >= 2 && collects));
    if (enough || few) {
      const first = named[0] as Span;
      const last = named.at(-1) as Span;
      yield { start: first.start, end: last.end, strength: enough || listed ? 'found' : 'weak' };
    }
    earlier ||= collects;
  }
}

export const dataCategories: Disclosure = {
  key: 'data_categories',
  title: 'which data are collected',
  short: 'data',
  explain:
    'Readers must learn which kinds of personal data are handled: a list of concrete kinds, such as name, e-mail address and order history.',
  lacks: 'only umbrella words such as "personal information" are used, so readers cannot picture what is collected',
  headings,
  evidence: {
    weak: phrases(
      '{we} (may/will/can/also/do/automatically/only/sometimes/might)? (also)? (automatically)? (collect/collects/gather/gathers/obtain/obtains/receive/receives/record/records/store/stores/process/processes/ask/request) .. (information/data/details)',
      '{data} (that)? (we/you) .. (collect/collected/process/hold/provide/submit/give/gather/obtain)',
      '(information/data) (is/are) .. (automatically)? (collected/gathered/recorded/received)',
    ),
    not: refusing,
    notSentence: phrases(
      '(we/this site/this app/the app/our app/application) (do/does/will) not (collect/store/gather/record/process|require) (any)? {data}',
    ),
    applies: collectedElsewhere,
    also: enumerated,
  },
  order: 20,
  clause: {
    heading: 'Which data we collect',
    body: `We collect these kinds of personal data:

- **Contact data**: \${1:name, postal address, e-mail address and telephone number}
- **Order data**: \${2:the goods you order, the price, the date and the delivery address}
- **Payment data**: \${3:the means of payment and the last four digits of the card}
- **Technical data**: \${4:IP address, type of browser and device, pages you visit and the time of the visit}
- **[Further kind of data]**: \${5:[what it consists of]}`,
  },
  examples: [
    { found: 'When you order, we collect your «name, delivery address and telephone number».' },
    { found: 'You give us the following information:\n\n- «date of birth»' },
    { found: '# Information we collect\n\nContact data: «first name, e-mail address, phone number».' },
    { found: 'Our server records the «IP address, browser, operating system and pages visited».' },
    { weak: '«We collect personal information» when you visit us.' },
    { weak: 'The «data that you provide» are stored in your account.' },
    { none: 'We do not collect your name, address or date of birth.' },
    { none: 'We use session cookies and persistent cookies.' },
    { none: 'You can contact us by e-mail, phone or post.' },
    { none: 'We sell bread, cakes and biscuits.' },
  ],
};
