import type { Strength } from './disclosure';

export const LEGAL_FORM =
  /(?<![\p{L}])(?:Ltd|Limited|LLC|L\.L\.C|Inc|Incorporated|Corp|Corporation|plc|PLC|Plc|LLP|L\.P|GmbH|AG|SE|KG|KGaA|UG|OHG|gGmbH|e\.\s?V|B\.V|BV|N\.V|NV|S\.A|SA|SAS|SASU|S\.A\.S|SARL|S\.a\.r\.l|S\.à r\.l|S\.p\.A|SpA|S\.r\.l|Srl|S\.L|SL|AB|A\/S|ApS|ASA|Oy|Oyj|Pty|Pte|K\.K|Co|Kft|d\.o\.o|s\.r\.o|a\.s|OÜ|UAB|SIA|Sdn|Bhd|Ltda|Lda|CIC|CLG|DAC|GbR|PLLC|C\.V|NHS|Şirketi|eG|sp\. z o\.?o|Department (?:of|for) (?:the )?\p{Lu}\p{Ll}+|(?:University|Council|Ministry|Municipality|College|Diocese|Bank|City) (?:of|for) (?:the )?\p{Lu}\p{Ll}+|Stiftung|Stichting|Fundación|Fondation|Fondazione|Gemeente|(?<!(?:[Oo]ur|[Tt]he|[Yy]our|[Tt]his|[Aa]n?|[Ee]ach|[Aa]ny|Standards) )(?:Company|Foundation|University|Council|College|Trust|Ministry|Authority|Charity|Association|Institute|Society|Enterprises|Museum|Hospital|Library|Agency|Police|Diocese|School|Surgery|Practice|Academy|Federation|Cooperative))(?![\p{L}])/u;
const PROPER_NAME = /(?<![\p{L}\d])[a-z]{0,2}[\p{Lu}\d][\p{L}\d&.'’-]{1,40}/gu;
// Capitals at the head of a sentence and terms a notice itself defines are no names.
const NO_NAME =
  /^(?:The|This|These|That|We|Us|Our|You|Your|I|It|If|In|For|When|Where|Who|What|How|Why|As|At|Any|All|A|An|And|Or|Data|Controllers?|Personal|Information|Privacy|Policy|Notice|Statement|Company|Sites?|Website|Services?|Apps?|Application|Developer|Mobile|Platform|Under|General|Protection|Regulation|GDPR|UK|EU|EEA|European|Union|Economic|Area|Article|Art\.?|Switzerland|Swiss|Parties|Party|Third|Processor|DPA|Act|Laws?|Please|To|By|On|With|Is|Are|Users?|United|Kingdom|America|Customers?|Service|Provider|Providers|Members?|States?|Subjects?|Terms|Use|Introduction|\d+)$/;
// Companies that notices mention for their services; they are never the writer when named beside a verb.
const SUPPLIER =
  /^(?:the )?(?:Google|Facebook|Meta|Apple|Microsoft|Amazon|Twitter|Cloudflare|Stripe|PayPal|Firebase|AdMob|Flurry|Shopify)\b/i;

// Words with capitals in a row, joined by the small words that names contain.
export const NAME = String.raw`(?:[a-z]{0,2}\p{Lu}[\p{L}\d&.'’+-]{0,40}|\d{1,4}[\p{L}&]?)(?:,? (?:of|and|&|for|the|de|\p{Lu}[\p{L}\d&.'’+-]{0,40}|\d{1,4})){0,7}`;

export const hasName = (text: string): boolean =>
  [...text.matchAll(PROPER_NAME)].some(match => !NO_NAME.test(match[0].split(/['’]/)[0] as string));

/** What is said of a name: full with a legal form, weak if it is only a brand. */
export function strengthOf(name: string | undefined): Strength | undefined {
  if (name === undefined || SUPPLIER.test(name)) return undefined;
  if (LEGAL_FORM.test(name)) return 'found';
  return hasName(name) ? 'weak' : undefined;
}

// A natural person is named in full when an address follows: "Maria Schneck, 4 Canal Street, Utrecht".
export const PERSON =
  /(?:\bcontrollers?\b[^.;:]{0,60}?(?:\bis\b|:)|\bresponsible\b[^.;:]{0,90}?(?:\bis\b|:))\s{1,2}(?:Mr|Ms|Mrs|Dr)?\.?\s?(\p{Lu}[\p{L}.'’-]{0,30}(?: (?:de|van|von|der|den|da|di|la)){0,2}(?: \p{Lu}[\p{L}'’-]{1,30}){1,3}),[^.;]{3,60}\d|\b(?:[Cc]ontrollers?|[Rr]esponsible)\b[^.;:]{0,90}?(?:\bis\b|:)\s{1,2}(?:Mr|Ms|Mrs|Dr|Prof)\.? (?:Dr\.? )?\p{Lu}\p{Ll}{1,30} \p{Lu}\p{Ll}{1,30}/u;

// "Your data are controlled by NAME".
export const CONTROLLED_BY =
  /\b(?:information|data) (?:is|are) controlled by (?:\p{Ll}[\p{L}-]{0,20},? ){0,5}(\p{Lu}(?:[^.;:()]|\.(?=\p{Lu}\b)){1,80})/u;

// Whoever is named in full and decides, controls or trades under the brand.
export const FULLY_NAMED = [
  /^(.{3,200}?)\b(?:(?:decides?|determines?) (?:how|why|what|which|the purposes)|which (?:decides|determines|controls))/u,
  /\b(?:decides?|determines?) (?:how|why|what|which|the purposes)[^.;:]{0,60}?\bis (\p{Lu}.{1,80})/u,
  /\bresponsibility for [^.;:]{0,80}? (?:lies|rests) with (.{2,80})/u,
];
// A company in that part which stays without a name.
export const UNNAMED =
  /\b(?:[Tt]he|[Oo]ur) (?:company|companies|entity|operator|provider|owner|member)\b[^.;]{0,70}\b(?:(?:is|are|will be)\b[^.;]{0,30}\b(?:responsible for (?:the )?(?:processing|your)|controllers?\b)|decides? (?:what|how|why)\b[^.;]{0,40}\bdata)/;
// A brand and the company behind it.
export const TRADING_AS = /\b(?:trading|business) (?:name|style) of (\p{Lu}[^;:()\n]{1,80})/u;
