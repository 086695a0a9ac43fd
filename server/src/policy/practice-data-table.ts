import { type Kind, kind } from './practice-kinds';

// The words of the general kind are judged by what stands around them; see `practice-objects.ts`.
export const personal = kind('personal data', undefined, '(data/information/details/particulars/info)', 'pii');
const contact = kind('contact details', personal, 'contact (details/information/data)');
export const email = kind('e-mail addresses', contact, 'email address~', 'emails', 'email');
const phone = kind('telephone numbers', contact, '(phone/telephone/mobile/cell) number~');
const post = kind(
  'postal addresses',
  contact,
  'your address~',
  '(postal/home/street/billing/delivery/shipping/mailing) address~',
);
const name = kind(
  'names',
  contact,
  '(your/full/first/last/user/customer/their/the) name~',
  'names',
  'surname~',
  'name and',
);
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
  '(your/user/device/current/geographic/geographical) (geographic/current)? location~',
  'geolocation',
  '(your/current/geographical) (current/geographical)? position',
  'your whereabouts',
  'where you are (located)?',
);
const precise = kind(
  'precise location data',
  location,
  '(your)? (precise/exact) (geographic)? (location~/position)',
  '(precise/exact) location (data/information)',
  'gps (position~/coordinates/track~/signal~/data/information/location)?',
);
const coarse = kind(
  'approximate location data',
  location,
  '(your)? (approximate/coarse/rough/general) (geographic)? location (data)?',
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
  '(health/medical) (data/information/records/details/conditions/history)',
  '(your/about) (health/medical)',
  '(allergies/medication~/illness~/diagnoses/disabilities/disability/vaccination~/blood pressure/heart rate)',
  'food intolerances',
);
const biometric = kind(
  'biometric data',
  special,
  'biometric (data/information/identifiers/template~)',
  'biometrics',
  'fingerprints',
  '(facial/face/iris/retina) (scan~/geometry/template~/image~)',
  '(faceprint~/voiceprint~)',
);
const genetic = kind('genetic data', special, 'genetic (data/information)', 'dna');
const belief = kind(
  'data on religion or belief',
  special,
  '(religion/religious (beliefs/affiliation)/philosophical beliefs)',
);
const ethnic = kind('data on ethnic origin', special, '(ethnicity/ethnic origin/racial/race or)');
const politics = kind('data on political opinions', special, 'political (opinions/views/affiliation)');
const union = kind('trade-union membership', special, '(trade)? union membership');
const orientation = kind('data on sex life', special, 'sexual orientation');
const device = kind('device identifiers', personal, '(device/advertising/mobile advertising) (id/ids/identifier~)');
const ip = kind('IP addresses', personal, '(ip/internet protocol) address~');
const content = kind(
  'photos and recordings',
  personal,
  '(your/user) (photo~/picture~/video~/recordings)',
  '(photo~/picture~/video~) of (you/our)',
  '(call/voice/audio/video) recordings',
);
const voice = kind('voice recordings', content, 'your voice', 'audio', '(voice/audio) (recording~/data)');
const messages = kind(
  'the contents of messages',
  personal,
  '(content/contents/text) of .. (messages/emails/chats/calls/conversations)',
  '(your/private/chat) (messages/chats/conversations)',
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
const gender = kind('genders', personal, 'your gender');
const browsing = kind(
  'browsing histories',
  personal,
  '(browsing/browser/search) (history/habits/behaviour/behavior)',
  'websites you visit',
);
const password = kind('passwords', personal, 'password~');
// What holds personal data or serves to collect them; a denial of all personal data is none of these.
const logs = kind('log files', undefined, '(server/access/connection/activity/traffic/usage)? logs', 'log files');
const camera = kind('camera pictures', undefined, '(your/the) (camera/microphone)');

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
  precise,
  coarse,
  special,
  health,
  biometric,
  genetic,
  belief,
  ethnic,
  politics,
  union,
  orientation,
  device,
  ip,
  content,
  voice,
  messages,
  contacts,
  identity,
  birth,
  gender,
  browsing,
  password,
  logs,
  camera,
];
