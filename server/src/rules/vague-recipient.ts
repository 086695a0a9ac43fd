import { phrases } from '../text/phrases';
import { heedingDocument } from './vagueness/elsewhere';
import type { Gate } from './vagueness/family';
import { isClarified, isNegated, listFollows } from './vagueness/gates';
import type { Place } from './vagueness/place';
import { vagueRule } from './vagueness/vague-rule';

const giving = phrases(
  '(share/shares/shared/sharing/disclose/discloses/disclosed/disclosing/disclosure/disclosures/transfer/transfers/transferred/pass/passes/passed/sell/sells/sold/rent/rents/rented/lease/trade/traded/exchange/exchanged/release/released/forward/forwarded/transmit/transmitted) …  (with/to)',
  '(provide/provides/provided/give/gives/given/send/sends/sent/supply/supplied) .. (information/data/details/them/it/address/addresses) .. to',
  '(made/make) available to',
  '{we} .. (obtain/obtains/receive/receives/collect/collects) .. (information/data) .. from',
);

// Recipients matter where data go to them or come from them.
const inSharing: Gate = place => {
  const hits = place.hits(giving);
  return hits.some(({ endWord }) => endWord <= place.first + 1 && place.first - endWord <= 10)
    ? undefined
    : { level: 'silent', why: 'The sentence does not say that they receive data.' };
};

const legal = phrases(
  '(legitimate/vital) interests',
  'contract with',
  '(machine readable/portab~)',
  'right (to/of)',
  '(you/request) .. that .. (your/the) .. (data/information)',
);

// What people may ask to be told is a right, not a practice.
const request = phrases('you (may/can) (request/ask)', '(right/entitled) to (request/know/ask)');

// "the interests of a third party", "have your data sent to a third party": no recipient of the company.
const inLegalFormula: Gate = place =>
  (/^(a|another)$/.test(place.word(place.first - 1)) && place.has(legal)) || place.has(request)
    ? { level: 'silent', why: 'It belongs to the wording of a legal basis or a right.' }
    : undefined;

// "third-party cookies", "third-party websites": the words qualify a thing.
const qualifiesThing: Gate = place =>
  /^(cookies?|websites?|sites?|links?|services?|applications?|apps?|software|content|platforms?|tools?|technolog(y|ies)|pages?|products?|social|analytics|plugins?|features?|accounts?|materials?|rights?|intellectual)$/.test(
    place.word(place.end),
  )
    ? { level: 'silent', why: 'It describes a thing and names no recipient.' }
    : undefined;

const trades =
  /^(payment|shipping|delivery|hosting|courier|couriers|analytics|advertising|bank|banks|card|insurance|insurers|accountants|lawyers|auditors|printing|printers|mailing|cloud|airlines?|hotels?|universit(y|ies)|schools?|police|credit|debt|postal|tax)$/;

/** A name or a trade after the term tells who is meant, if only in part. */
const named: Gate = place => {
  if (listFollows(place))
    return { level: 'lower', why: 'Examples or trades follow, but the circle of recipients stays open.' };
  for (const { word, index } of place.onward(place.end, 8)) {
    if (trades.test(word)) return { level: 'lower', why: 'A trade follows, but not its members.' };
    if (/^(like|named|called)$/.test(word) && /^\p{Lu}/u.test(place.written(index + 1)))
      return { level: 'silent', why: 'A name follows.' };
  }
  return hasPurpose(place)
    ? { level: 'hint', why: 'The sentence says what they do for the company, but not who they are.' }
    : undefined;
};

const hasPurpose = (place: Place): boolean =>
  /^(who|that|which)$/.test(place.word(place.end)) &&
  /^(help|assist|perform|provide|work|process|host|act)/.test(place.word(place.end + 1));

export const vagueRecipient = heedingDocument(
  vagueRule({
    id: 'vague-recipient',
    title: 'Recipients without name or trade',
    severity: 'information',
    cites: ['GDPR Art. 13(1)(e)', 'GDPR Art. 12(1)', 'WP260 §12-13'],
    explain: `"Third parties" are all companies of the world. People can follow their data, and claim their rights against
those who hold it, only if they learn who receives it. The law asks for the recipients or their categories.

Name them, or give trade and place: "the couriers DHL and Royal Mail", "our hosting company in Ireland".`,
    leavesOpen: 'who receives the data',
    instead: 'Name the recipients, or give their trade and where they are.',
    gates: [isNegated, inSharing, inLegalFormula, qualifiesThing, named],
    terms: [
      {
        words: phrases(
          '(selected/trusted/carefully selected/unaffiliated/affiliated/unrelated/reputable/outside/external/certain/other)? (third parties/third party/other parties/outside parties/outside entities)',
          'third party (companies/partners/organisations/organizations/vendors/entities/businesses)',
        ),
        tier: 'C',
        severity: 'information',
      },
      {
        words: phrases(
          '(trusted/selected/carefully selected/reputable/valued) (partners/companies/businesses/organisations/organizations/advertisers/vendors/providers)',
          '(unaffiliated/outside) (companies/partners/businesses/entities)',
        ),
        tier: 'C',
        severity: 'information',
      },
      {
        words: phrases(
          '(business/marketing/advertising/commercial/strategic)? partners',
          '(our/its)? (affiliates/affiliated companies/subsidiaries/group companies/corporate affiliates)',
          'affiliates (and/or) subsidiaries',
          '(our/the/other)? (agents/vendors/contractors/advertisers/service providers)',
        ),
        tier: 'C',
        gates: [isClarified],
      },
    ],
    examples: [
      { bad: 'We share your data with «trusted partners».' },
      { bad: 'The shop sells your address to «third parties».' },
      { good: 'We share your address with the couriers DHL and Royal Mail.' },
      { good: 'We never share your data with third parties.' },
      { good: 'You have the right to have your data transferred to a third party.' },
      { good: 'Third-party cookies come from other sites.' },
    ],
  }),
);
