import type { Placed } from '../policy/policy';
import { type Block, perBlock } from '../text/block';
import { phrases } from '../text/phrases';
import type { PolicyRule, RawFinding } from './rule';
import { heedingDocument } from './vagueness/elsewhere';
import { withJoinedNoun } from './vagueness/extent';
import type { Gate } from './vagueness/family';
import { isClarified, isNegated, isQuoted, listFollows } from './vagueness/gates';
import { Place, sentenceOf } from './vagueness/place';
import { inSharing } from './vagueness/sharing';
import { vagueRule } from './vagueness/vague-rule';

const listGiving = phrases(
  '{share} … (with/to)',
  '(recipients/recipient) .. (are/include/of/data)',
  '(have access to/receive/receives) .. {data}',
);

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
  if (isFollowedByName(place)) return { level: 'silent', why: 'A name follows.' };
  for (const { word, index } of place.onward(place.end, 8)) {
    if (trades.test(word)) return { level: 'lower', why: 'A trade follows, but not its members.' };
    if (/^(like|named|called)$/.test(word) && /^\p{Lu}/u.test(place.written(index + 1)))
      return { level: 'silent', why: 'A name follows.' };
  }
  return hasPurpose(place)
    ? { level: 'hint', why: 'The sentence says what they do for the company, but not who they are.' }
    : undefined;
};

const isName = (place: Place, index: number): boolean => /^\p{Lu}/u.test(place.written(index));

/** "Our partners Lantern and Mill", "our group, which are Mill Ltd and Lantern Ltd". */
function isFollowedByName(place: Place): boolean {
  if (isName(place, place.end - 1)) return false;
  if (/^\s+$/.test(place.after(place.end - 1)) && isName(place, place.end)) return true;
  return (
    /^(which|who|that|namely)$/.test(place.word(place.end)) &&
    isName(place, place.end + (/^(is|are)$/.test(place.word(place.end + 1)) ? 2 : 1))
  );
}

const hasPurpose = (place: Place): boolean =>
  /^(who|that|which)$/.test(place.word(place.end)) &&
  /^(help|assist|perform|provide|work|process|host|act)/.test(place.word(place.end + 1));

const { inPolicy, ...facts } = heedingDocument(
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
          '(carefully)? selected (third party)? (third parties/parties/partners/companies/businesses/organisations/organizations/advertisers/vendors/providers)',
          'other (affiliated/unaffiliated/external/trusted/interested/involved/outside/selected)? (third party)? (advertising/marketing/media/technology)? (companies/parties/third parties/partners/entities/organisations/organizations/businesses/vendors/advertisers/providers)',
        ),
        tier: 'B',
        extent: withJoinedNoun,
      },
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
          '(our/its) (corporate)? group',
          '(our/its/the) (corporate)? (corporate group/family of companies/group of companies/family of businesses)',
          'members of our (corporate)? (group/family)',
          '(companies/organisations/organizations/businesses/firms) (that/with whom/with which)? we (work/partner/cooperate/collaborate/do business) (with)?',
          '(associated/associate) companies',
          'business associates',
          'external parties',
          '(our/the/other)? (suppliers/subcontractors)',
          '(our/the/other)? (agents/vendors/contractors/advertisers/service providers)',
        ),
        tier: 'C',
        gates: [isClarified],
      },
    ],
    examples: [
      { bad: 'We share your data with «other companies and individuals».' },
      { bad: 'We pass your letters to «carefully selected third parties».' },
      { good: 'We share your data with our partners Lantern and Mill.' },
      { good: 'We share your data with companies in our group, which are Mill Ltd and Lantern Ltd.' },
      { bad: 'We share your data with «trusted partners».' },
      { bad: 'The shop sells your address to «third parties».' },
      { bad: 'We share your data with:\n\n- «trusted partners»\n- the couriers DHL and Royal Mail' },
      {
        good: 'We share your data with:\n\n- service providers (hosting in Ireland)\n- the couriers DHL and Royal Mail',
      },
      { good: 'We do not share your data with:\n\n- advertisers\n- third parties' },
      { good: 'We share your address with the couriers DHL and Royal Mail.' },
      { good: 'We never share your data with third parties.' },
      { good: 'You have the right to have your data transferred to a third party.' },
      { good: 'Third-party cookies come from other sites.' },
    ],
  }),
);

export const vagueRecipient: PolicyRule = {
  ...facts,
  *inPolicy(policy, limits) {
    yield* inPolicy(policy, limits);
    for (const placed of policy.blocks) if (placed.leadIn && givesTo(placed.leadIn)) yield* listed(placed);
  },
};

/** "We share your data with:". */
const givesTo = ({ block }: Placed): boolean => {
  const last = block.find(listGiving).at(-1);
  if (!last) return false;
  const sentence = sentenceOf(block, last.firstWord);
  return sentence !== undefined && isNegated(new Place(block, sentence, last.firstWord, last.endWord)) === undefined;
};

const umbrella = phrases(
  '(our/the)? (selected/trusted/carefully selected/unaffiliated/reputable/outside/external/certain/other/various)? (third parties/partners/companies/organisations/organizations/entities/vendors/affiliates/affiliated companies/subsidiaries/agents/contractors/suppliers/service providers)',
  '(our/the)? (business/marketing/advertising/commercial/strategic) partners',
  '(members of our group/our group/group companies/our group companies)',
);

/** An item that is nothing but an umbrella term; what follows it may say who is meant. */
const umbrellaItem = perBlock<RawFinding | undefined>((block: Block) => {
  const hit = block.kind === 'item' ? block.find(umbrella).at(0) : undefined;
  const sentence = hit && sentenceOf(block, hit.firstWord);
  if (!hit || !sentence || hit.firstWord !== sentence.firstWord) return undefined;
  const place = new Place(block, sentence, hit.firstWord, hit.endWord);
  // "Service providers (hosting in Ireland)": more than the term alone is told.
  if (sentence.endWord > hit.endWord || block.sentences.length > 1 || isQuoted(place)) return undefined;
  return {
    span: { start: hit.start, end: hit.end },
    message: `\u201c${block.prose.slice(hit.start, hit.end)}\u201d in a list of recipients does not say who receives the data. Name the recipients, or give their trade and where they are.`,
  };
});

function* listed({ block, start }: Placed): Generator<RawFinding> {
  const found = umbrellaItem(block);
  if (found) yield { ...found, span: { start: found.span.start + start, end: found.span.end + start } };
}
