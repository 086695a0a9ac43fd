import { forOtherResidents } from '../disclosures/rights';
import type { Policy } from '../policy/policy';
import { type BasisStatement, basesOf, type Purpose, purposesOf } from '../policy/purposes';
import { phrases } from '../text/phrases';
import type { Related } from './rule';

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

/** The statements of grounds that are made for everybody: a notice for the residents of another place speaks of its own law. */
export const groundsOf = (policy: Policy): readonly BasisStatement[] =>
  basesOf(policy).filter(({ placed }) => !forOtherResidents(placed));

const kept = new WeakMap<Policy, boolean>();

/** Whether the text links grounds to purposes at all; a purpose that is itself a ground ("to comply with the law") links nothing. */
export function linksGrounds(policy: Policy): boolean {
  let links = kept.get(policy);
  if (links === undefined) {
    const linking = basesOf(policy).some(
      statement => statement.announced && statement.covers.length > 0 && !isGeneral(statement),
    );
    const purposes = purposesOf(policy);
    links = linking || 3 * purposes.filter(({ bases }) => bases.length > 0).length >= purposes.length;
    kept.set(policy, links);
  }
  return links;
}

/** A right that follows from a ground needs no purpose: "where we rely on consent, you can withdraw it". */
export const aboutRights = phrases(
  '(withdraw~/object/objecting/objection/portab~)',
  'right~ (to/of/exists)',
  'balancing test',
);

/**
 * The statement of grounds that stands for all of them in a text that links none: it speaks of all data, or several grounds
 * are named without a purpose. One ground named in passing is no list.
 */
export function apartFrom(policy: Policy): BasisStatement | undefined {
  const idle = groundsOf(policy).filter(
    statement =>
      statement.announced &&
      (statement.covers.length === 0 || isGeneral(statement)) &&
      statement.placed.block.kind !== 'heading' &&
      !isAboutRights(statement),
  );
  const several = new Set(idle.flatMap(({ kinds }) => kinds)).size > 1;
  return several ? idle[0] : idle.find(isGeneral);
}

function isAboutRights({ placed, start }: BasisStatement): boolean {
  const sentence = placed.block.sentenceAt(start - placed.start);
  return placed.block.find(aboutRights).some(hit => placed.block.sentenceAt(hit.start) === sentence);
}

/** Purposes without a ground as related places; a finding that lists hundreds helps nobody. */
export const relatedTo = (bare: readonly Purpose[]): Related[] =>
  bare.slice(0, MOST_RELATED).map(({ start, end }) => ({ start, end, message: 'A purpose without a legal basis.' }));

const MOST_RELATED = 40;
