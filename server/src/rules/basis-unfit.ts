import { invokedIn } from '../law/invoked';
import { european } from '../law/regime';
import type { Placed, Policy } from '../policy/policy';
import { type Basis, basesOf, type Purpose, purposesOf, statedAtBlock } from '../policy/purposes';
import { type Block, perBlock } from '../text/block';
import { type Span, shift } from '../text/span';
import type { PolicyRule, RawFinding } from './rule';

/** A ground that cannot carry a purpose, by the purpose's own words. */
interface Misfit {
  readonly kind: Basis['kind'];
  readonly purpose: (purpose: Purpose, words: string) => boolean;
  readonly message: string;
}

const PROMOTION = /\b(?:advertis|marketing|remarket|retarget|profil(?:e|ing)|promot)/i;
const PROMOTION_MAIL =
  /\b(?:newsletters?|(?:marketing|promotional|advertising) (?:e-?mails?|messages?|texts?|sms)|(?:e-?mail|sms|electronic) (?:marketing|advertising))\b/i;
const OPTIONAL_COOKIES =
  /\b(?:analy[sz]|statistic|measur|count|advertis|marketing|target|profil|personali[sz]|performance|social media)/i;
const LAW =
  /\bcomply with\b|\bcompliance with\b|\b(?:tax|accounting|money laundering|statutory)\b[^.]{0,40}\b(?:law|code|act|dut|obligation|requirement)/i;
const OFFICE =
  /\b(?:public tasks?|statutory (?:functions?|duties|tasks?)|official authority|as a public (?:authority|body))\b/i;

const misfits: readonly Misfit[] = [
  {
    kind: 'contract',
    purpose: (_, words) => PROMOTION.test(words),
    message: 'A contract with the reader does not carry advertising or profiling.',
  },
  {
    kind: 'legitimate_interests',
    purpose: ({ cookies }, words) => cookies && OPTIONAL_COOKIES.test(words),
    message: 'Cookies that are not strictly necessary need consent; legitimate interests do not carry them.',
  },
  {
    kind: 'legitimate_interests',
    purpose: (_, words) => PROMOTION_MAIL.test(words),
    message: 'Advertising by e-mail or text message needs consent, unless it goes to customers for similar goods.',
  },
  {
    kind: 'legitimate_interests',
    purpose: ({ placed, start }, words) => {
      const sentence = placed.block.sentenceAt(start - placed.start);
      return OFFICE.test(sentence ? placed.block.prose.slice(sentence.start, sentence.end) : words);
    },
    message: 'A public authority cannot rest its tasks on legitimate interests.',
  },
  {
    kind: 'consent',
    purpose: (_, words) => LAW.test(words),
    message: 'What the law demands does not wait for consent; the basis is the legal obligation.',
  },
];

export const basisUnfit: PolicyRule = {
  id: 'basis-unfit',
  title: 'Legal basis that does not fit the purpose',
  severity: 'information',
  under: european,
  cites: ['GDPR Art. 6(1)', 'ePrivacy Art. 5(3)', 'GDPR Art. 7'],
  explain: `There are pairs of purpose and ground that cannot stand: legitimate interests for the tasks of a public authority (Art. 6(1), last
sentence) or for cookies that are not strictly necessary (Art. 5(3) of the ePrivacy Directive), a contract for advertising or
profiling, consent for what the law demands. Art. 28 is no ground either: a processor acts on the ground of the purpose it
serves. The law of the EU knows six grounds; recognised legitimate interests exist in the United Kingdom only.

Name the ground that carries the purpose, or leave the purpose out.`,
  *inPolicy(policy) {
    for (const purpose of purposesOf(policy)) {
      const finding = misfit(purpose, policy);
      if (finding) yield finding;
    }
    yield* optionalCookies(policy);
    yield* notInUnion(policy);
    yield* articleOfProcessors(policy);
  },
  examples: [
    { bad: 'We use your orders to show you advertising; the legal «basis is our contract» with you.' },
    {
      bad: '# Cookies\n\nWe use cookies to measure our advertising. The legal basis for this is our «legitimate interest» in good sales.',
    },
    { bad: 'As a public authority, we use your data to issue permits in our «legitimate interests» in good order.' },
    {
      bad: 'We use your address to send you our newsletter on the basis of our «legitimate interest» in selling books.',
    },
    { bad: 'We use your invoices to comply with the tax code; the legal basis is «your consent».' },
    { bad: 'We pass data to processors. The legal basis for this is «Art. 28» GDPR.' },
    { bad: 'We use your name to find missing children on the basis of a «recognised legitimate interest».' },
    { bad: 'We set marketing cookies on the basis of our «legitimate interests» in good sales.' },
    { good: 'We use cookies to measure our advertising only with your consent.' },
    { good: 'We use your address to send you our newsletter with your consent.' },
    { good: 'We use your invoices to comply with the tax code, which is a legal obligation.' },
    { good: 'We have a contract under Art. 28 GDPR with the printer.' },
    {
      good: 'We use your name to find missing children on the basis of a recognised legitimate interest under Annex 1 of the UK GDPR.',
    },
  ],
};

/** "We use analytics cookies in our legitimate interests": the cookies' own name says what for. */
function* optionalCookies(policy: Policy): Generator<RawFinding> {
  for (const { placed, kinds, hits, covers, start } of basesOf(policy)) {
    const [hit] = hits;
    if (covers.length > 0 || kinds.length !== 1 || kinds[0] !== 'legitimate_interests' || !hit) continue;
    const sentence = placed.block.sentenceAt(start - placed.start);
    const words = sentence ? placed.block.prose.slice(sentence.start, sentence.end) : '';
    if (!NAMED_COOKIES.test(words) || /\b(?:necessary|essential|consent|not|no)\b/i.test(words)) continue;
    yield {
      span: { start: hit.start, end: hit.end },
      message: 'Cookies that are not strictly necessary need consent; legitimate interests do not carry them.',
    };
  }
}
const NAMED_COOKIES =
  /\b(?:analytics?|analytical|advertising|marketing|tracking|targeting|statistics?|performance) cookies\b/i;

function misfit(purpose: Purpose, policy: Policy): RawFinding | undefined {
  const { placed, start, end } = purpose;
  const bases = purpose.bases.filter(({ kind }) => kind !== 'legal_obligation' || !isOwnAim(purpose, policy));
  const [basis] = bases;
  // With a second ground beside it there is no telling which part rests on which; a guessed link proves nothing.
  if (!basis || bases.some(({ kind }) => kind !== basis.kind) || basis.weak || !NEAR.has(basis.scope)) return undefined;
  const words = placed.block.prose.slice(start - placed.start, end - placed.start);
  const statement = statedAtBlock(policy, placed).statements.find(
    other => other.start === basis.start && other.end === basis.end,
  );
  // "Our interests and/or your consent": which of them carries this purpose is not said.
  if (statement?.kinds.some(kind => kind !== basis.kind && kind !== 'legal_obligation')) return undefined;
  // A purpose that names a ground itself ("recording your consents") or runs on for lines proves nothing.
  if (words.length > MOST_WORDS || (basis.start >= start && basis.end <= end)) return undefined;
  const wrong = misfits.find(({ kind, purpose: fits }) => kind === basis.kind && fits(purpose, words));
  if (!wrong) return undefined;
  return {
    span: spanOf(nameOf(basis, policy, placed)),
    message: wrong.message,
    related: [{ start, end, message: 'The purpose.' }],
  };
}

const NEAR: ReadonlySet<Basis['scope']> = new Set(['sentence', 'item', 'lead-in', 'after-list', 'heading']);
const MOST_WORDS = 250;

/** "To comply with the tax code" names a duty as its aim. */
const isOwnAim = ({ placed, start, end }: Purpose, policy: Policy): boolean =>
  statedAtBlock(policy, placed).statements.every(({ hits }) =>
    hits.every(hit => hit.kind !== 'legal_obligation' || (hit.start >= start && hit.end <= end)),
  );

/** The words that name the ground, where its statement names others, too. */
const nameOf = (basis: Basis, policy: Policy, placed: Placed): Span =>
  statedAtBlock(policy, placed)
    .statements.flatMap(({ hits }) => hits)
    .find(hit => hit.kind === basis.kind && hit.start >= basis.start && hit.end <= basis.end) ?? basis;

function* notInUnion(policy: Policy): Generator<RawFinding> {
  for (const { hits, announced, covers } of basesOf(policy)) {
    const hit = hits.find(({ kind }) => kind === 'recognised_legitimate_interests');
    if (hit && (announced || covers.length > 0) && !invokedIn(policy).has('uk'))
      yield {
        span: spanOf(hit),
        message: 'The law of the EU has no recognised legitimate interests; the UK GDPR has.',
      };
  }
}

const spanOf = ({ start, end }: Span): Span => ({ start, end });

const BASIS_28 = /\b(?:legal|lawful) (?:basis|bases|grounds?)\b[^.]{0,120}?\b((?:Art\.|Article)\s?28)\b/gi;

/** Where a block calls Art. 28 a legal basis; spans of the block. */
const processorsIn = perBlock((block: Block): readonly Span[] =>
  // "Art. 28" ends in a full stop that ends no sentence.
  [...block.prose.slice(0, MOST).matchAll(BASIS_28)].map(match => {
    const end = match.index + match[0].length;
    return { start: end - (match[1] as string).length, end };
  }),
);

function* articleOfProcessors({ blocks }: Policy): Generator<RawFinding> {
  for (const { block, apart, start } of blocks) {
    if (apart || block.kind === 'code' || block.kind === 'comment') continue;
    for (const span of processorsIn(block)) {
      yield {
        span: shift(span, start),
        message: 'Art. 28 is no legal basis; that of the purpose holds for the processor, too.',
      };
    }
  }
}

// A basis is named near its article, not pages away.
const MOST = 20_000;
