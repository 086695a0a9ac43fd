import type { Policy } from '../policy/policy';
import { type BasisStatement, basesOf, type Purpose, purposesOf } from '../policy/purposes';
import { phrases } from '../text/phrases';
import type { Span } from '../text/span';
import type { Fix, PolicyRule, RawFinding } from './rule';

// The first needs nothing else in the policy; consent needs a way to withdraw it, an interest its name.
const GROUNDS = [
  'our contract with you under Art. 6(1)(b) GDPR',
  'your consent under Art. 6(1)(a) GDPR',
  'a legal obligation under Art. 6(1)(c) GDPR',
  'vital interests under Art. 6(1)(d) GDPR',
  'a task in the public interest under Art. 6(1)(e) GDPR',
  'our legitimate interests under Art. 6(1)(f) GDPR',
];

export const purposeWithoutBasis: PolicyRule = {
  id: 'purpose-without-basis',
  title: 'Purpose without a legal basis',
  severity: 'warning',
  cites: ['GDPR Art. 13(1)(c)', 'GDPR Art. 14(1)(c)', 'GDPR Art. 6(1)'],
  explain: `People must learn, for each purpose, which ground of Article 6(1) allows it (Art. 13(1)(c), 14(1)(c) GDPR).
The Irish authority fined WhatsApp in 2021 because grounds and purposes stood apart: a list of grounds in another section
tells nobody which of them supports which use.

A ground counts for a purpose when it stands in the same sentence, list item or table row, in the words that open the list,
in the paragraph that follows it, or in the title above. Write it there: "to deliver your order (contract, Art. 6(1)(b))".`,
  *inPolicy(policy) {
    const purposes = purposesOf(policy);
    const bare = purposes.filter(({ bases }) => bases.length === 0);
    if (bare.length === 0) return;
    if (linksGrounds(policy)) {
      for (const purpose of bare) yield single(policy, purpose);
      return;
    }
    yield grouped(policy, bare);
    for (const purpose of bare) {
      yield {
        ...single(policy, purpose),
        severity: 'hint',
        note: 'No purpose in this text has a stated ground, so that all of them are reported together as well.',
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
      bad: '# Shop\n\n# Uses\n\nWe use your address «to deliver parcels».\n\n# Grounds\n\nWe «rely on your consent, a contract or a legal obligation».',
    },
    {
      bad: '# Shop\n\n# Ground\n\nWe process your personal data on the basis of our «legitimate interests», among them to prevent fraud.\n\n# Uses\n\nWe use your address «to deliver parcels». We use your telephone number «to announce them». We use your e-mail address «to send you offers».',
    },
    { good: 'We send you offers if you have agreed to it; we use your address to print them with your consent.' },
    { good: 'We use your data to perform our contract with you.' },
    { good: '| Purpose | Legal basis |\n|---|---|\n| Sending the parcel | Contract |\n| Newsletter | Consent |' },
    { good: 'Where it is in our legitimate interests, we use your data:\n- to find attackers,\n- to block fraud.' },
    { good: 'You may use your account to send messages.' },
  ],
};

// "We process your personal data on the ground of ..." speaks of all data and of no purpose in particular (WhatsApp, 2021),
// even where its own words hold an aim.
const atLarge = phrases(
  'we .. (process/use/collect) (your/all/any/the)? (personal)? (data/information) (only)? (on the (ground/grounds/basis/bases)/based on/in reliance on)',
);

const isGeneral = ({ placed, start, covers }: BasisStatement): boolean => {
  const sentence = placed.block.sentenceAt(start - placed.start);
  return (
    covers.every(purpose => purpose.placed === placed) &&
    placed.block.find(atLarge).some(hit => placed.block.sentenceAt(hit.start) === sentence)
  );
};

/** Whether the text links grounds to purposes at all; a purpose that is itself a ground ("to comply with the law") links nothing. */
function linksGrounds(policy: Policy): boolean {
  const linking = basesOf(policy).some(
    statement => statement.announced && statement.covers.length > 0 && !isGeneral(statement),
  );
  const purposes = purposesOf(policy);
  return linking || 3 * purposes.filter(({ bases }) => bases.length > 0).length >= purposes.length;
}

function single(policy: Policy, { start, end, cookies }: Purpose): RawFinding {
  return {
    span: { start, end },
    message: 'No legal basis is given for this purpose.',
    ...(cookies && {
      severity: 'information',
      note: 'Setting or reading cookies that are not strictly necessary needs consent (ePrivacy Directive, Art. 5(3)).',
    }),
    fixes: [nameGround(policy, end)],
  };
}

function nameGround({ text }: Policy, at: number): Fix {
  // Marks that close an emphasis or a quotation belong to the words before them.
  const closing = /^[*_"”’)]{0,4}/.exec(text.slice(at, at + 4))?.[0].length ?? 0;
  return {
    title: 'Name the legal basis',
    edits: [{ start: at + closing, end: at + closing, text: ` (legal basis: \${1|${GROUNDS.join(',')}|})` }],
    snippet: true,
  };
}

/** One finding where a reviewer would begin: the grounds that are linked to nothing, else the title over most purposes. */
function grouped(policy: Policy, bare: readonly Purpose[]): RawFinding {
  const related = bare
    .slice(0, MOST_RELATED)
    .map(({ start, end }) => ({ start, end, message: 'A purpose without a legal basis.' }));
  const count = bare.length === 1 ? 'the one purpose' : `any of the ${bare.length} purposes`;
  const general = generalStatement(policy);
  if (general) {
    return {
      span: { start: general.start, end: general.end },
      message: `These legal bases are not linked to ${count} this policy states.`,
      related,
    };
  }
  return { span: placeOf(policy, bare), message: `No legal basis is given for ${count} this policy states.`, related };
}

const MOST_RELATED = 40;

const generalStatement = (policy: Policy): BasisStatement | undefined =>
  basesOf(policy).find(
    statement =>
      statement.announced &&
      (statement.covers.length === 0 || isGeneral(statement)) &&
      statement.placed.block.kind !== 'heading',
  );

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
  const sentence = lead.block.sentences[lead === first.placed ? 0 : lead.block.sentences.length - 1];
  return sentence
    ? { start: lead.start + sentence.start, end: lead.start + sentence.end }
    : { start: first.start, end: first.end };
}
