import type { Span } from '../text/span';
import type { BasisKind } from './bases';
import type { Placed, Policy } from './policy';
import { draftsOf, statementsOf } from './purpose-drafts';
import { join } from './purpose-join';
import type { PurposeKind } from './purpose-triggers';

export { type BasisKind, basisNames } from './bases';

/** How a ground reaches a purpose, in the order in which it is sought. */
export type Scope = 'sentence' | 'item' | 'lead-in' | 'after-list' | 'heading' | 'section' | 'reference';

/** A ground that supports a purpose; `span` of the document is the statement. */
export interface Basis extends Span {
  readonly kind: BasisKind;
  readonly scope: Scope;
  /** The text leaves the link between ground and purpose to be guessed. */
  readonly weak: boolean;
}

/** A stated purpose of processing (Art. 13(1)(c) GDPR). Span of the document: the words of the purpose alone. */
export interface Purpose extends Span {
  readonly placed: Placed;
  readonly kind: PurposeKind;
  readonly bases: readonly Basis[];
  /** What is used are cookies and the like. */
  readonly cookies: boolean;
}

/** A sentence, cell or title that names grounds. Span of the document. */
export interface BasisStatement extends Span {
  readonly placed: Placed;
  readonly kinds: readonly BasisKind[];
  /** Each ground's own words, in the document. */
  readonly hits: readonly (Span & { readonly kind: BasisKind })[];
  /** It says that it states a ground, where others only name it in passing. */
  readonly announced: boolean;
  /** It points at processing described beside it ("this processing"). */
  readonly refers: boolean;
  readonly covers: readonly Purpose[];
}

interface Model {
  readonly purposes: readonly Purpose[];
  readonly statements: readonly BasisStatement[];
}

const kept = new WeakMap<Policy, Model>();

function modelOf(policy: Policy): Model {
  let model = kept.get(policy);
  if (!model) kept.set(policy, (model = join(draftsOf(policy), statementsOf(policy), policy)));
  return model;
}

/** Every stated purpose with the grounds that support it, in document order. */
export const purposesOf = (policy: Policy): readonly Purpose[] => modelOf(policy).purposes;

/** Every statement of grounds with the purposes it covers, in document order. */
export const basesOf = (policy: Policy): readonly BasisStatement[] => modelOf(policy).statements;

const keptPlaces = new WeakMap<Policy, ReadonlyMap<Placed, { purposes: Purpose[]; statements: BasisStatement[] }>>();

/** The purposes and statements of grounds that stand in one block. */
export function statedAtBlock(
  policy: Policy,
  placed: Placed,
): { readonly purposes: readonly Purpose[]; readonly statements: readonly BasisStatement[] } {
  let places = keptPlaces.get(policy);
  if (!places) {
    const made = new Map<Placed, { purposes: Purpose[]; statements: BasisStatement[] }>();
    const at = (place: Placed) => {
      let known = made.get(place);
      if (!known) made.set(place, (known = { purposes: [], statements: [] }));
      return known;
    };
    for (const purpose of purposesOf(policy)) at(purpose.placed).purposes.push(purpose);
    for (const statement of basesOf(policy)) at(statement.placed).statements.push(statement);
    keptPlaces.set(policy, (places = made));
  }
  return places.get(placed) ?? { purposes: [], statements: [] };
}

/** Purposes and, where a statement of grounds covers none of them, the statement itself: processing without a named purpose. */
export function processingOf(policy: Policy): readonly (Span & { readonly bases: readonly BasisKind[] })[] {
  const general = basesOf(policy).filter(statement => statement.covers.length === 0 && standsAlone(statement));
  return [
    ...purposesOf(policy).map(({ start, end, bases }) => ({
      start,
      end,
      bases: [...new Set(bases.map(({ kind }) => kind))],
    })),
    ...general.map(({ start, end, kinds }) => ({ start, end, bases: kinds })),
  ].sort((a, b) => a.start - b.start);
}

// Consent asked for in passing ("we ask your permission to use the camera") says nothing of processing at large.
const standsAlone = ({ announced, kinds, placed }: BasisStatement): boolean =>
  announced || placed.block.kind === 'item' || kinds.some(kind => kind !== 'consent');
