import { type PhraseSet, phrases } from '../text/phrases';

/**
 * What a practice is about, whom it reaches and where to, each as a small tree: a statement on "personal information"
 * speaks of e-mail addresses too, and one on "third parties" of advertisers (Art. 4(1), (9) and (10) GDPR).
 */
export interface Kind {
  /** As a sentence names it: "e-mail addresses", "advertisers". */
  readonly label: string;
  readonly parent: Kind | undefined;
  readonly words: PhraseSet;
}

const kind = (label: string, parent: Kind | undefined, ...words: string[]): Kind => ({
  label,
  parent,
  words: phrases(...words),
});

export function isWithin(inner: Kind, outer: Kind): boolean {
  for (let at: Kind | undefined = inner; at; at = at.parent) if (at === outer) return true;
  return false;
}

// Data. The words of the general kind are judged by what stands around them; see `practice-objects.ts`.
export const personal = kind('personal data', undefined, '(data/information/details/particulars)', 'pii');
const contact = kind('contact details', personal, 'contact (details/information/data)');
const email = kind('e-mail addresses', contact, 'email address~', 'emails', 'email');
const phone = kind('telephone numbers', contact, '(phone/telephone/mobile/cell) number~');
const post = kind('postal addresses', contact, '(postal/home/street/billing/delivery/shipping/mailing) address~');
const name = kind('names', contact, '(your/full/first/last/user/customer) name~', 'names', 'surname~', 'name and');
const financial = kind('financial data', personal, '(financial/payment/billing) (data/information/details)');
const card = kind(
  'card details',
  financial,
  '((credit/debit/payment) (or/and)? (credit/debit)? card/card/cardholder) (number~/data/information/details)',
  '(credit/debit) card~',
);
const bank = kind('bank details', financial, 'bank (account)? (details/data/information/number~)');
const location = kind(
  'location data',
  personal,
  '(location/geolocation/gps) (data/information)',
  '(your/user/device/precise/exact/approximate/current/geographic) (precise/exact/geographic)? location~',
  'geolocation',
  'your whereabouts',
);
const special = kind(
  'special categories of data',
  personal,
  '(sensitive/special) (categor~ of)? (personal)? (data/information)',
  'special categories',
);
const health = kind(
  'health data',
  special,
  '(health/medical) (data/information/records/details/conditions)',
  '(your/about) (health/medical)',
);
const biometric = kind(
  'biometric data',
  special,
  'biometric (data/information/identifiers)',
  'biometrics',
  'fingerprints',
);
const genetic = kind('genetic data', special, 'genetic (data/information)');
const belief = kind(
  'data on religion or belief',
  special,
  '(religion/religious (beliefs/affiliation)/philosophical beliefs)',
);
const ethnic = kind('data on ethnic origin', special, '(ethnicity/ethnic origin/racial/race or)');
const politics = kind('data on political opinions', special, 'political (opinions/views/affiliation)');
const device = kind('device identifiers', personal, '(device/advertising/mobile advertising) (id/ids/identifier~)');
const ip = kind('IP addresses', personal, '(ip/internet protocol) address~');
const content = kind(
  'photos and recordings',
  personal,
  '(your/user) (photos/photographs/pictures/videos/recordings)',
  '(call/voice/audio/video) recordings',
);
const messages = kind(
  'the contents of messages',
  personal,
  '(content/contents/text) of .. (messages/emails/chats/calls/conversations)',
  '(your/private) (messages/chats/conversations)',
);
const contacts = kind(
  'address books',
  personal,
  '(address book/contact list/contacts list/phone book)',
  'your contacts',
);
const identity = kind(
  'identity numbers',
  personal,
  '(social security/national insurance/passport/identity card/driving licence/tax/identification) number~',
);
const birth = kind('dates of birth', personal, '(date~ of birth/birth date/birthday)');
const browsing = kind(
  'browsing histories',
  personal,
  '(browsing/search) (history/habits/behaviour/behavior)',
  'websites you visit',
);
const password = kind('passwords', personal, 'password~');
// Things that are no data but are used or made all the same.
export const cookies = kind('cookies', undefined, 'cookies', 'cookie');
const tracking = kind(
  'tracking cookies',
  cookies,
  '(tracking/advertising/targeting/marketing/third party/analytics/analytical) cookies',
);
export const automated = kind(
  'automated decisions',
  undefined,
  'automated (individual)? decision~',
  '(decide/decides/decided/decision~) .. (automatically/by automated means/by (a/an/our) (computer/algorithm/software))',
);
export const profiling = kind('means of profiling', undefined, 'profiling');

export const DATA: readonly Kind[] = [
  contact,
  email,
  phone,
  post,
  name,
  financial,
  card,
  bank,
  location,
  special,
  health,
  biometric,
  genetic,
  belief,
  ethnic,
  politics,
  device,
  ip,
  content,
  messages,
  contacts,
  identity,
  birth,
  browsing,
  password,
];
export const ACTIVITIES: readonly Kind[] = [tracking, cookies, automated, profiling];

// Recipients. A processor is no third party in law (Art. 4(10) GDPR), but it is someone.
export const anyone = kind('anyone', undefined, '(anyone/anybody/any one/others/any other person/other people)');
export const thirdParties = kind(
  'third parties',
  anyone,
  '(third/3rd/outside/external) (part~/compan~/organi~)',
  'outsiders',
  '(anyone/anybody/no one/nobody) outside (of)? (our/the) .. (group/company/organisation/organization/firm/business)',
  '(any/another) other (company/organisation/organization/party/business/entity)',
  'other (companies/organisations/organizations/parties/businesses/entities)',
);
const advertisers = kind(
  'advertisers',
  thirdParties,
  '(advertiser~/advertising (partner~/network~/compan~/agenc~/platform~)/ad (partner~/network~/exchange~))',
);
const partners = kind(
  'partners',
  thirdParties,
  '(business/marketing/selected/trusted/commercial/carefully selected)? partners',
  'sponsors',
);
const brokers = kind('data brokers', thirdParties, 'data brokers', 'list brokers');
const social = kind(
  'social networks',
  thirdParties,
  'social (media/network/networks/networking) (network~/platform~/sites/compan~/provider~/services)?',
);
const insurers = kind('insurers', thirdParties, '(insurer~/insurance compan~)');
const employers = kind('employers', thirdParties, '(your employer/employers)');
const banks = kind('credit agencies', thirdParties, 'credit (reference/rating)? (agenc~/bureau~)');
const research = kind('researchers', thirdParties, '(researchers/research (institutes/partners/compan~)/universities)');
const brands = kind('named companies', thirdParties, '(google/amazon/apple/microsoft)');
const platforms = kind(
  'named social networks',
  social,
  '(facebook/meta/tiktok/twitter/linkedin/instagram/snapchat/pinterest)',
);
export const processors = kind(
  'service providers',
  anyone,
  '(service/services/hosting/cloud/payment/it/analytics/email/mailing/delivery/marketing/technology) (service/services)? (provider~/processor~/compan~)',
  '(couriers/courier compan~/contractors/subcontractors/suppliers/vendors/processors/call centre~/call center~/analytics provider~)',
);
const group = kind(
  'group companies',
  anyone,
  '(affiliates/affiliated compan~/subsidiaries/group compan~/sister compan~/parent company)',
  'companies (in/of/within) our group',
);

export const RECIPIENTS: readonly Kind[] = [
  anyone,
  thirdParties,
  advertisers,
  partners,
  brokers,
  social,
  insurers,
  employers,
  banks,
  research,
  brands,
  platforms,
  processors,
  group,
];

// Places (Chapter V GDPR). What lies outside the Union lies outside its single countries too.
export const outsideEea = kind(
  'places outside the EEA',
  undefined,
  'outside (of)? (the)? (eea/eu/european (union/economic area)/europe)',
  '(third countries/a third country)',
);
const outsideUk = kind(
  'places outside the UK',
  undefined,
  'outside (of)? (the)? (uk/united kingdom/britain/great britain)',
);
export const far = kind(
  'countries outside Europe',
  undefined,
  '(in/to/into) the (us/u s)',
  '(in/to/into) (the)? (united states/usa/india/china/australia/japan/brazil/singapore/philippines/south africa/hong kong/canada/israel/mexico/russia/thailand/vietnam/malaysia)',
);
export const PLACES: readonly Kind[] = [outsideEea, outsideUk, far];

// Purposes that a policy denies and states elsewhere.
export const marketing = kind(
  'marketing',
  undefined,
  '(for/to/with) .. (marketing/advertising/promotional/newsletter~/offers/promotions/adverts/advertisements)',
);
export const PURPOSES: readonly Kind[] = [marketing];
