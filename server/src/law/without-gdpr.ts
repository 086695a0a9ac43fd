const PLACE = String.raw`(?:Articles?|Arts?\.) \d{1,2}(?:\(\d\))?(?:\([a-z]\))? GDPR`;
const IN_PARENTHESES = new RegExp(String.raw` \(${PLACE}\)|; ${PLACE}(?=\))`, 'g');

/** A clause without its references to the GDPR, for laws with other articles: "(Article 15 GDPR)" is left out. */
export const withoutGdpr = (body: string): string => body.replace(IN_PARENTHESES, '');
