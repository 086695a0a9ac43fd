/** What a section is said to hold where it is named: "the contact details at section 7", "section 4 explains how long ...". */
export type Claim = (typeof PROMISES)[number]['claim'];

interface Promised {
  readonly claim: string;
  /** The words for it, as they stand before the section's number or after it. */
  readonly words: string;
  /** What a text that holds it has at least one of. Generous: a doubt is no finding. */
  readonly held: RegExp;
}

const PROMISES = [
  {
    claim: 'contact details',
    words: String.raw`contact (?:details|information|data|points?|channels?)|(?:e-?mail|postal|our|the|an) address(?:es)?|how (?:to|you can) (?:contact|reach) us|(?:contact|reach) us(?: (?:using|via|through|with|by|at) the details)?`,
    held: /\bcontact/i,
  },
  {
    claim: 'rights',
    words: String.raw`(?:your|these|those|the|data protection|legal|privacy) (?:\w+ )?rights?`,
    held: /\bright|\bentitle|\bobject|\bask (?:us )?(?:for|to)|\brequest/i,
  },
  { claim: 'cookies', words: String.raw`(?:our |the )?(?:use of )?cookies`, held: /\bcookie|\btracking|\bpixel/i },
  {
    claim: 'retention periods',
    words: String.raw`(?:data )?retention|(?:retention |storage )?periods|(?:retention|storage) period|how long we (?:keep|hold|retain|store) \w+(?: \w+)?`,
    held: /\bret(?:ain|ention)|\bke(?:ep|pt)|\bstor(?:e|age|ing)|\bhold|\bdelet|\beras|\bperiods?\b|\b(?:year|month|week|day)s?\b/i,
  },
  {
    claim: 'recipients',
    words: String.raw`(?:third part(?:y|ies)|recipients?|service providers?|processors)`,
    held: /\bthird[ -]part|\brecipient|\bshar|\bdisclos|\bprovider|\bpartner|\bcompan|\bprocessor|\bsupplier|\bcourier|\bagenc|\bauthorit|\bpass(?:ed)? on/i,
  },
  {
    claim: 'purposes',
    words: String.raw`purposes?(?: of (?:the |our )?processing)?`,
    held: /\bpurpos|\bus(?:e|es|ed|ing)\b|\bprocess|\bin order to\b|\bso that\b|\bto (?:send|provide|deliver|improve|answer|contact|comply|operate|manage)/i,
  },
  {
    claim: 'legal bases',
    words: String.raw`(?:legal|lawful) (?:bas[ie]s|grounds?)`,
    held: /\blegal|\blawful|\bbas[ie]s\b|\bground|\bconsent|\bcontract|\blegitimate|\bArt/i,
  },
  {
    claim: 'transfers',
    words: String.raw`(?:international |overseas |data )?transfers|safeguards`,
    held: /\btransfer|\boutside|\bcountr|\babroad|\boverseas|\binternational|\bsafeguard|\bclauses|\badequa|\bprotect|\bsecur/i,
  },
  {
    claim: 'security measures',
    words: String.raw`(?:security|protective|technical) measures`,
    held: /\bsecur|\bprotect|\bsafeguard|\bmeasure|\bencrypt|\block/i,
  },
  {
    claim: 'complaints',
    words: String.raw`complain|complaints?(?: procedure| process)?|how (?:to|you can) (?:complain|make a complaint|lodge a complaint)`,
    held: /\bcomplain|\bauthorit|\bcommissioner|\bregulator|\bdispute|\bombuds/i,
  },
  {
    claim: 'opting out',
    words: String.raw`opt[ -]?(?:ing )?out|unsubscribe|withdraw (?:your |this )?consent|object`,
    held: /\bopt|\bunsubscri|\bwithdraw|\bobject|\brefus|\bcho(?:ice|ose)|\bprefer|\bstop|\bdisabl|\bturn|\bright|\bdeclin|\bsetting/i,
  },
] as const satisfies readonly Promised[];

// "... set out in section 7", "... (see section 7"; contact details also stand "at" a section.
const LED = String.raw`(?:\s(?:for|on) which [^.;:()]{1,40}?|\s(?:to|outside|from|of|about|under|for)\s[^.,;:()]{1,30}?)?(?:\s(?:that|which|as|we|are|is|have|has|been|also|further|more|fully|in detail)){0,4}\s(?:set (?:out|forth)|described|listed|explained|detailed|outlined|given|named|mentioned|specified|stated|identified|provided|shown|covered|discussed|summari[sz]ed|contained|found|referred to)(?:\s(?:in detail|further|fully|above|below)){0,2}(?:\s(?:in|at|under|by))?\s(?:the\s)?$`;
const AT = String.raw`(?:\s(?:in|at|under))\s(?:the\s)?$|\sdetails (?:provided|given|set out|shown|listed|specified|stated)\b[^.;:()]{0,40}$`;

// "Section 4 explains how long ...", "see section 4 for our contact details".
const TELLS = String.raw`^\s?(?:(?:above|below),?\s)?(?:(?:explains?|describes?|sets? out|contains?|lists?|gives?|tells you|covers?|has)\s(?:you\s)?|for\s)(?:more |further |the |our |about |on |information |details |also |all ){0,5}`;

// "Details on retention are in section 3", "we explain our legal bases in section 2".
const ARE = String.raw`\s(?:is|are|(?:can|may) be found)\s(?:in|at|under)\s(?:the\s)?$`;
const TELL = String.raw`(?:explain|describe|set out|list|give|provide|detail|outline|name)s?\s(?:\w{1,12}\s){0,3}`;

// "For retention periods, see section 3", "to opt out (see section 4".
const SEEN = String.raw`(?:\s(?:to|from|of|for|with|on|about|this|these|the|our|your|us|it|them|any|processing|data|marketing|use)){0,4}[,:;]?\s\(?(?:please\s)?(?:see|refer to|consult|go to|read)\s(?:also\s)?(?:the\s)?$`;

const patterns = PROMISES.map(({ claim, words }) => ({
  claim,
  before: new RegExp(
    String.raw`\b(?:${words})(?:${LED}|${ARE}|${SEEN}${claim === 'contact details' ? `|${AT}` : ''})`,
    'i',
  ),
  told: new RegExp(String.raw`\b${TELL}(?:${words})\s(?:in|at|under)\s(?:the\s)?$`, 'i'),
  named: new RegExp(String.raw`\b(?:${words})(?!\w)`, 'i'),
  after: new RegExp(String.raw`${TELLS}(?:${words})(?!\w)`, 'i'),
}));

/** What a sentence says that a section holds, by its words before and after the section's number. */
export const promised = (before: string, after: string): Claim | undefined =>
  patterns.find(({ before: leads, told, after: tells }) => leads.test(before) || told.test(before) || tells.test(after))
    ?.claim;

/** The claim whose words some words are: "rights", "your rights". */
export const claimNamed = (words: string): Claim | undefined =>
  patterns.find(({ named }) => named.test(`the ${words}`))?.claim;

/** Whether a text speaks of what it is said to hold. */
export const speaksOf = (claim: Claim, text: string): boolean =>
  PROMISES.some(promise => promise.claim === claim && promise.held.test(text));
