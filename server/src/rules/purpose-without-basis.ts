import { forOtherResidents } from '../disclosures/rights';
import { european } from '../law/regime';
import type { Policy } from '../policy/policy';
import { type Purpose, purposesOf } from '../policy/purposes';
import type { Span } from '../text/span';
import { apartFrom, linksGrounds, relatedTo } from './linked-grounds';
import { nameGround } from './name-ground';
import { awaitsFilling } from './placeholder-left';
import type { PolicyRule, RawFinding } from './rule';

export const purposeWithoutBasis: PolicyRule = {
  id: 'purpose-without-basis',
  title: 'Purpose without a legal basis',
  severity: 'warning',
  under: european,
  cites: ['GDPR Art. 13(1)(c)', 'GDPR Art. 14(1)(c)', 'GDPR Art. 6(1)'],
  explain: `People must learn, for each purpose, which ground of Article 6(1) allows it (Art. 13(1)(c), 14(1)(c) GDPR).
The Irish authority fined WhatsApp in 2021 because grounds and purposes stood apart: a list of grounds in another section
tells nobody which of them supports which use.

A ground counts for a purpose when it stands in the same sentence, list item or table row, in the words that open the list,
in the paragraph that follows it, or in the title above. Write it there: "to deliver your order (contract, Art. 6(1)(b))".`,
  *inPolicy(policy) {
    // The laws of other places ask for no ground.
    const purposes = purposesOf(policy).filter(({ placed }) => !forOtherResidents(placed));
    // A placeholder for a purpose is reported itself, and what it will say is not known.
    const bare = purposes.filter(({ bases, placed }) => bases.length === 0 && !awaitsFilling(placed.block));
    if (bare.length === 0) return;
    if (linksGrounds(policy)) {
      for (const purpose of bare) yield single(policy, purpose);
      return;
    }
    // Grounds that stand apart from the purposes are a flaw of their own.
    const apart = apartFrom(policy);
    if (!apart) yield grouped(policy, bare, purposes.length);
    for (const purpose of bare) {
      yield {
        ...single(policy, purpose),
        severity: 'hint',
        note: apart
          ? 'The grounds that this text names are linked to none of its purposes, which is reported where they stand.'
          : 'No purpose in this text has a stated ground, so that all of them are reported together as well.',
      };
    }
  },
  examples: [
    {
      bad: 'We use your address to deliver your order. The legal basis for this is our contract with you.\n\nWe use your e-mail address «to send you offers».',
      fixed:
        'We use your address to deliver your order. The legal basis for this is our contract with you.\n\nWe use your e-mail address to send you offers (legal basis: our contract with you under Art. 6(1)(b) GDPR).',
    },
    {
      bad: '# Shop\n\n# «How we use your data»\n\nWe use your data:\n- «to deliver your order»,\n- «to send you the invoice».',
    },
    {
      bad: '# Shop\n\n# Uses\n\nWe use your address «to deliver parcels».\n\n# Grounds\n\nWe rely on your consent, a contract or a legal obligation.',
    },
    { good: 'We send you offers if you have agreed to it; we use your address to print them with your consent.' },
    { good: 'We use your data to perform our contract with you.' },
    { good: '| Purpose | Legal basis |\n|---|---|\n| Sending the parcel | Contract |\n| Newsletter | Consent |' },
    { good: 'Where it is in our legitimate interests, we use your data:\n- to find attackers,\n- to block fraud.' },
    { good: 'You may use your account to send messages.' },
  ],
};

function single(policy: Policy, { start, end, cookies, kind }: Purpose): RawFinding {
  return {
    span: { start, end },
    message: 'No legal basis is given for this purpose.',
    ...(cookies && {
      severity: 'information',
      note: 'Setting or reading cookies that are not strictly necessary needs consent (ePrivacy Directive, Art. 5(3)).',
    }),
    ...(!cookies &&
      kind === 'disclosure' && {
        severity: 'information',
        note: 'Whoever only acts on your behalf (a processor) needs no ground of its own: that of the purpose it serves holds.',
      }),
    fixes: [nameGround(policy, end)],
  };
}

/** One finding where a reviewer would begin: the title over most purposes. */
const grouped = (policy: Policy, bare: readonly Purpose[], all: number): RawFinding => ({
  span: placeOf(policy, bare),
  message: `No legal basis is given for ${howMany(bare.length, all)} this policy states.`,
  related: relatedTo(bare),
});

function howMany(bare: number, all: number): string {
  if (bare < all) return `${bare} of the ${all} purposes`;
  return bare === 1 ? 'the one purpose' : `any of the ${bare} purposes`;
}

function placeOf(policy: Policy, bare: readonly Purpose[]): Span {
  const counts = new Map<number, number>();
  // Cookies have their own section; what happens with names, orders and messages comes first.
  const weighty = bare.some(({ cookies }) => !cookies) ? bare.filter(({ cookies }) => !cookies) : bare;
  for (const { placed } of weighty) counts.set(placed.section.index, (counts.get(placed.section.index) ?? 0) + 1);
  const [index] = [...counts].reduce((best, entry) => (entry[1] > best[1] ? entry : best));
  const section = policy.sections[index];
  if (section?.heading && section !== policy.title) return section.titleSpan;
  const first = bare.find(({ placed }) => placed.section.index === index) as Purpose;
  const lead = first.placed.leadIn ?? first.placed;
  const sentence =
    lead === first.placed ? lead.block.sentenceAt(first.start - lead.start) : lead.block.sentences.at(-1);
  return sentence
    ? { start: lead.start + sentence.start, end: lead.start + sentence.end }
    : { start: first.start, end: first.end };
}
