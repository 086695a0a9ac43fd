import { channelsIn } from '../disclosures/channel';
import type { Evidence } from '../disclosures/disclosure';
import { namesSafeguard } from '../disclosures/transfer-safeguards';
import { type Block, perBlock } from '../text/block';
import type { AtOnce, Condition } from './regime';

/** A full statement on one of some disclosures. */
export const toldBy =
  (...keys: readonly string[]): Condition =>
  reading => {
    for (const key of keys) {
      const told = reading.tells(key);
      if (told) return told;
    }
    return undefined;
  };

/** Art. 14 applies as soon as data come from anyone but the reader. */
export const dataComeFromOthers: Condition = reading => reading.shows('data_source') ?? reading.states('data_source');

// Where an address lies: a country, a postcode, a legal form. A country that closes an address follows a comma.
const closing = (countries: string): string => String.raw`, (?:the )?(?:${countries})(?=\s?[.;,)\]|]|\s*$|\n)`;
const UNION =
  'Ireland|Austria|Belgium|Bulgaria|Croatia|Cyprus|Czechia|Czech Republic|Denmark|Estonia|Finland|France|Germany|Greece|Hungary|Iceland|Italy|Latvia|Liechtenstein|Lithuania|Luxembourg|Malta|Netherlands|Norway|Poland|Portugal|Romania|Slovakia|Slovenia|Spain|Sweden';
const BRITAIN = 'United Kingdom|UK|England|Scotland|Wales|Northern Ireland';
const OVERSEAS =
  'U\\.?S\\.?A\\.?|United States(?: of America)?|Canada|Switzerland|Australia|New Zealand|India|Israel|Japan|Singapore|China|Hong Kong|South Korea|Brazil|Turkey|Ukraine';
const BRITISH_POSTCODE = String.raw`\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b`;
const AMERICAN_POSTCODE = String.raw`\b[A-Z]{2},? \d{5}(?:-\d{4})?\b|\b[A-Z]\d[A-Z] \d[A-Z]\d\b`;
const ADDRESSES = {
  eu: {
    home: new RegExp(String.raw`\b(?:GmbH|SARL|S\.p\.A|B\.V|BV|ApS|Oy)\b|(?<!Northern )\b(?:${UNION})`),
    abroad: new RegExp(`${AMERICAN_POSTCODE}|${BRITISH_POSTCODE}|${closing(`${OVERSEAS}|${BRITAIN}`)}`),
  },
  uk: {
    home: new RegExp(`${BRITISH_POSTCODE}|${closing(BRITAIN)}`),
    abroad: new RegExp(`${AMERICAN_POSTCODE}|${closing(`${OVERSEAS}|${UNION}`)}`),
  },
};
const COMPANY = /\b(?:Ltd|Limited|B\.V|BV|GmbH|S\.à r\.l|SARL|S\.A|S\.p\.A|ApS|Oy|plc|LLP)\b/;
const isAddress = (block: Block): boolean => channelsIn(block).some(({ kind }) => kind === 'post');

/** Blocks with an address or a company there; kept with the block, since every block is asked after each edit. */
const settled = (home: RegExp) =>
  perBlock((block): boolean => home.test(block.text) && (isAddress(block) || COMPANY.test(block.text)));
const settledIn = { eu: settled(ADDRESSES.eu.home), uk: settled(ADDRESSES.uk.home) };

/**
 * A representative is owed by a controller with its address elsewhere that addresses people there (Arts. 3(2) and 27): unless
 * the text says so itself, one of whose own address or company there is no word.
 */
export const controllerAbroad =
  (place: 'eu' | 'uk'): Condition =>
  reading => {
    const shown = reading.shows('representative');
    if (shown || !reading.speaksTo(place)) return shown;
    const { abroad } = ADDRESSES[place];
    const told = [...reading.all('controller_identity'), ...reading.all('controller_contact')].find(
      ({ placed: { block } }) => abroad.test(block.text) && isAddress(block),
    );
    return told && !reading.holds(settledIn[place]) ? told : undefined;
  };

/** The safeguard by its name; the way to a copy is a demand of the GDPR. */
export const safeguardNamed: Condition = reading => reading.all('transfer_safeguards').find(namesSafeguard);

/** Safeguards are owed for every transfer that the text discloses (Art. 13(1)(f)). */
export const dataLeaveTheUnion: Condition = reading => reading.states('international_transfers');

/**
 * Consent is used as soon as the text says so, and wherever it speaks of marketing or of cookies that need consent
 * (Arts. 6(1)(a), 7(3); ePrivacy Directive Art. 5(3)).
 */
export const consentIsUsed: Condition = reading =>
  reading.shows('right_withdraw_consent') ?? reading.all('legal_basis').find(restsOnConsent);

const restsOnConsent = ({ placed: { block }, start, end, strength }: Evidence): boolean =>
  strength === 'found' && /\bconsent(?:ed|s)?\b/i.test(block.text.slice(start, end));

/** Recognised legitimate interests (UK GDPR Art. 6(1)(ea)) are a ground of their own, whose interests the law itself lists. */
export const ownInterests: Condition = reading => {
  const shown = reading.shows('legitimate_interests');
  const before = shown?.placed.block.text.slice(Math.max(0, shown.start - 20), shown.start) ?? '';
  return /\brecogni[sz]ed\s{1,3}$/i.test(before) ? undefined : shown;
};

const RIGHTS = [
  'right_access',
  'right_rectification',
  'right_erasure',
  'right_restriction',
  'right_objection',
  'right_portability',
] as const;

/** The rights of Arts. 15 to 21. */
export const rightsAtOnce: AtOnce = {
  keys: RIGHTS,
  what: 'the rights of access, rectification, erasure, restriction, objection and portability',
};

export const consumerRightsAtOnce: AtOnce = {
  keys: ['ca_right_know', 'ca_right_delete', 'ca_right_correct', 'ca_right_opt_out'],
  what: 'the rights to know, to delete, to correct and to opt out',
};

export const complaintsAtOnce: AtOnce = {
  keys: ['right_complaint', 'complaint_to_controller'],
  what: 'the complaint to the Privacy Commissioner and the complaint to the organisation itself',
};

/** A business that lets consumers opt out of sale or sharing sells or shares; one that does neither denies it. */
export const sold: Condition = reading =>
  reading.denies('ca_right_opt_out') ? undefined : reading.states('ca_right_opt_out');

/** Sensitive personal information is collected. */
export const sensitiveInformation: Condition = reading =>
  reading.states('special_categories') ?? reading.shows('special_categories');

const RIGHTS_IN_BRAZIL = [...RIGHTS, 'right_withdraw_consent', 'right_complaint'] as const;

/** At least six of the rights of Art. 18 LGPD are as good as its number. */
export const rightsInBrazil: Condition = reading => {
  const stated = RIGHTS_IN_BRAZIL.map(key => reading.tells(key)).filter(one => one !== undefined);
  return stated.length >= 6 ? stated[0] : undefined;
};
