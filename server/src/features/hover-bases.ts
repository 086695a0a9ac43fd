import { citations, resolve } from '../law/citations';
import { isBritish } from '../law/invoked';
import { type BasisKind, basesIn, basisNames } from '../policy/bases';
import type { Placed, Policy } from '../policy/policy';
import { basesOf } from '../policy/purposes';
import type { Hover } from './hover';

interface BasisPage {
  /** What it is. */
  readonly is: string;
  /** When it fits, and when not. */
  readonly fits: string;
  /** What a policy that relies on it must say besides. */
  readonly say: string;
}

const pages: Readonly<Record<BasisKind, BasisPage>> = {
  consent: {
    is: 'The reader has said yes to this purpose: freely, informed, by a clear act.',
    fits: 'It fits what the reader can refuse without harm, such as a newsletter or analytics cookies. Use of the site, silence and a box ticked in advance are no consent.',
    say: 'Say that it can be withdrawn at any time, and how: as easily as it was given (Art. 7(3), 13(2)(c)).',
  },
  contract: {
    is: 'The processing is needed to perform a contract with the reader, or for steps the reader asked for before one.',
    fits: 'It fits delivery, payment and the account. It does not fit advertising or profiling, nor a contract with somebody else.',
    say: 'Say whether the data must be given and what follows if they are not (Art. 13(2)(e)).',
  },
  legal_obligation: {
    is: 'A law of the Union or of a Member State (in the UK: domestic law) obliges the controller.',
    fits: 'It fits duties such as keeping invoices for the tax office. What a law merely permits does not count.',
    say: 'Name the law, or at least its field (Art. 6(3)).',
  },
  vital_interests: {
    is: 'The processing is needed to protect the life of the reader or of another person.',
    fits: 'It fits emergencies. The safety or property of a company is another matter.',
    say: 'Say which emergency is meant.',
  },
  public_task: {
    is: 'A task in the public interest, or the exercise of official authority, that a law lays down.',
    fits: 'It fits public bodies and those to whom a law has given such a task.',
    say: 'Name the law (Art. 6(3)) and the right to object (Art. 21(1)).',
  },
  legitimate_interests: {
    is: 'An interest of the controller or of another that outweighs the interests of the reader.',
    fits: 'It fits what readers can expect, such as stopping fraud. It does not fit the tasks of public authorities, nor cookies that are not strictly necessary.',
    say: 'Name the interest (Art. 13(1)(d)) and the right to object (Art. 21(1), 21(4)).',
  },
  recognised_legitimate_interests: {
    is: 'One of the interests listed in Annex 1 of the UK GDPR, such as national security, emergencies, crime and the safeguarding of a vulnerable person. No balancing is asked for. The law of the EU has no such ground.',
    fits: 'It fits the conditions of Annex 1 alone. Direct marketing, group administration and ordinary business aims are not among them.',
    say: 'Say which condition of Annex 1 is met.',
  },
};

/** A legal basis that the text names: what it is, when it fits, what must be said with it. */
export function basisAt(policy: Policy, placed: Placed, offset: number): Hover | undefined {
  const own = offset - placed.start;
  const here = [
    ...basesIn(placed.block).flatMap(({ hits }) => hits),
    // A bare name in a column or a title counts through its place.
    ...basesOf(policy)
      .filter(statement => statement.placed === placed)
      .flatMap(({ hits }) =>
        hits.map(({ kind, start, end }) => ({ kind, start: start - placed.start, end: end - placed.start })),
      ),
  ];
  const hit = here.find(({ start, end }) => start <= own && own <= end);
  if (!hit) return undefined;
  const { name, article } = basisNames[hit.kind];
  const british = isBritish(policy) || article.includes('UK');
  const short = article.replace(/ UK GDPR$/, '');
  const citation =
    citations.get(`${british ? 'UK GDPR' : 'GDPR'} ${short}`) ??
    citations.get(`GDPR ${short}`) ??
    resolve(`GDPR ${short}`);
  const { is, fits, say } = pages[hit.kind];
  return {
    span: { start: placed.start + hit.start, end: placed.start + hit.end },
    markdown: [
      `**Legal basis: ${name}** (${short} ${british ? 'UK GDPR' : 'GDPR'})`,
      is,
      fits,
      `**With it:** ${say}`,
      citation && `[${citation.key}](${citation.url}): ${citation.says}`,
    ]
      .filter(Boolean)
      .join('\n\n'),
  };
}
