/**
 * Titles that sections of privacy policies usually carry, as word classes. They help to tell a bare title line from a short
 * paragraph; which disclosure a title announces stands with the disclosure.
 */
export const usualTitles: readonly RegExp[] = [
  /\b(privacy|cookies?|data protection)\b.{0,40}\b(policy|notice|statement|practices|rights|choices|settings|principles)\b/i,
  /^(introduction|overview|scope|general|background|definitions?|interpretation|summary|about (us|this|the)|who we are|changes|updates|amendments|contact|contacting|complaints?|questions|security|cookies|retention|children|minors|marketing|disclosures?|recipients|rights|links?|conclusion|consent|acceptance|jurisdiction|governing law|your (rights|choices|options))\b/i,
  /\b(information|data|details) (that )?(we|you|third parties|others)\b/i,
  /\b(information|data) (collection|use|sharing|storage|retention|security|protection|processing|transfers?|deletion|breach(es)?)\b|\b(information|data) (collected|obtained|received|provided|shared|used|stored|processed)\b|\b(storage|retention) (periods?|duration|times?)\b/i,
  /\b(how|why|what|when|where|who|which)\b.{0,60}\b(we|you|us|your|our)\b/i,
  /\b(collection|use|uses|usage|sharing|disclosure|storage|retention|security|protection|processing|transfer|transfers|deletion|access|accuracy|sale|categories|types|sources|purposes?|basis|bases) (of|and|to|for)\b/i,
  /\b(third[ -]part(y|ies)|service providers|international transfers?|overseas|legal basis|lawful basis|legitimate interests?|data subject|data controller|data protection officer|california|gdpr|ccpa|children|do not track|analytics|advertising|log (data|files)|web beacons|tracking technologies|opt[ -]?out|your rights|contact us)\b/i,
];
