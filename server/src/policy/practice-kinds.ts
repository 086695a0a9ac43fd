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

export const kind = (label: string, parent: Kind | undefined, ...words: string[]): Kind => ({
  label,
  parent,
  words: phrases(...words),
});

export function isWithin(inner: Kind, outer: Kind): boolean {
  for (let at: Kind | undefined = inner; at; at = at.parent) if (at === outer) return true;
  return false;
}

// Things that are no data but are used, made or sent all the same.
export const cookies = kind('cookies', undefined, 'cookies', 'cookie');
const tracking = kind(
  'tracking cookies',
  cookies,
  '(advertising/marketing/third party/analytics/analytical/statistics) cookies',
);
/** What follows a reader from site to site. */
export const trackers = kind('tracking cookies', tracking, '(tracking/targeting) (cookie~/pixel~)');
export const automated = kind(
  'automated decisions',
  undefined,
  'automated (individual)? decision~',
  '(decide/decides/decided/decision~) .. (automatically/by automated means/by (a/an/our) (computer/algorithm/software))',
);
const profiling = kind(
  'means of profiling',
  undefined,
  '(profiling/profiled)',
  'profile~ (of/about) (you/your/our)',
  '(interest/personality/behavioural/behavioral/customer) profiles',
);
const faces = kind('means of facial recognition', undefined, '(facial/face) recognition');
const cctv = kind('surveillance cameras', undefined, 'cctv', 'video surveillance', '(surveillance/security) cameras');
const analytics = kind('analytics services', undefined, 'analytics (tool~/service~/software)', 'web analytics');
const googleAnalytics = kind('Google Analytics', analytics, 'google analytics');
const beacons = kind(
  'pixels and beacons',
  undefined,
  '(web beacon~/tracking pixel~/pixel tag~/web bug~/facebook pixel/meta pixel)',
);
const adverts = kind(
  'advertisements',
  undefined,
  '(ads/adverts/advertisements)',
  '(no/any) advertising',
  '(targeted/personalised/personalized/behavioural/behavioral/interest based) (online)? (advertising/ads/adverts/advertisements)',
);
export const calls = kind('recordings of calls', undefined, '(calls/conversations)');
export const mailings = kind(
  'marketing messages',
  undefined,
  '(marketing/promotional/advertising/commercial) (email/text/sms)? (emails/email/messages/message/communications/mailings/material/materials/texts/offers)',
);
const newsletters = kind('newsletters', mailings, '(newsletters/newsletter)');
export const ACTIVITIES: readonly Kind[] = [
  trackers,
  tracking,
  cookies,
  automated,
  profiling,
  faces,
  cctv,
  analytics,
  googleAnalytics,
  beacons,
  adverts,
  calls,
  mailings,
  newsletters,
];

// Recipients. A processor is no third party in law (Art. 4(10) GDPR), but it is someone.
export const anyone = kind('anyone', undefined, '(anyone/anybody/any one/others/any other person/other people)');
export const thirdParties = kind(
  'third parties',
  anyone,
  '(companies/firms/retailers/publishers/charities)',
  '(third/3rd/outside/external) (part~/compan~/organi~)',
  'outsiders',
  '(anyone/anybody/no one/nobody) outside (of)? (our/the) .. (group/company/organisation/organization/firm/business)',
  '(any/another) other (company/organisation/organization/party/business/entity)',
  'other (companies/organisations/organizations/parties/businesses/entities/firms/charities/publishers/retailers/clubs/websites)',
);
const advertisers = kind(
  'advertisers',
  thirdParties,
  '(advertiser~/advertising (partner~/network~/compan~/agenc~/platform~)/ad (partner~/network~/exchange~))',
);
export const partners = kind(
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
const researchers = kind(
  'researchers',
  thirdParties,
  '(researchers/research (institutes/partners/compan~)/universities)',
);
const brands = kind('named companies', thirdParties, '(google/amazon/apple/microsoft)');
const platforms = kind(
  'named social networks',
  social,
  '(facebook/meta/tiktok/twitter/linkedin/instagram/snapchat/pinterest)',
);
export const processors = kind(
  'service providers',
  anyone,
  '(companies/firms/businesses/parties/partners/those) .. (that/who/which) … (on our behalf/for us/on our instructions/on our instruction)',
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
  researchers,
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
const abroad = kind('other countries', undefined, '(abroad/overseas)');
export const PLACES: readonly Kind[] = [outsideEea, outsideUk, far, abroad];

// Purposes that a policy denies and states elsewhere.
export const marketing = kind(
  'marketing',
  undefined,
  'to (advertise/market)',
  '(for/to/with) .. (marketing/advertising/promotional/newsletter~/offers/promotions/adverts/advertisements)',
);
const research = kind('research', undefined, '(for/in) .. (research/studies)');
const training = kind(
  'the training of models',
  undefined,
  '(for/to) .. (train/training) .. (ai/models/model/machine learning/algorithms/artificial intelligence)',
);
export const PURPOSES: readonly Kind[] = [marketing, research, training];
