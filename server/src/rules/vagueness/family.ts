import type { PhraseSet } from '../../text/phrases';
import type { Fix, Severity } from '../rule';
import type { Place } from './place';

/**
 * How often readers marked a term of a tier as vague: A nearly always, B mostly, C in some contexts, D seldom. C is
 * reported for what the law asks to be told, and only where nothing stronger stands in the sentence; D is never reported
 * by itself, only named by another finding of the sentence and in the hover.
 */
export type Tier = 'A' | 'B' | 'C' | 'D';

/** What the surroundings do to a phrase: nothing to report, one grade less, or at most this grade; and why. */
export interface Verdict {
  readonly level: 'silent' | 'lower' | Severity;
  /** A sentence for the hover. */
  readonly why: string;
}

export type Gate = (place: Place) => Verdict | undefined;

export interface Term {
  readonly words: PhraseSet;
  readonly tier: Tier;
  /** Grade where no gate speaks; by default that of the tier. */
  readonly severity?: Severity;
  readonly gates?: readonly Gate[];
  /** What to write instead, where the family's own advice is too general. An imperative sentence. */
  readonly instead?: string;
  /** The words to mark, as word indexes of the block (end exclusive): the term with its head noun. */
  readonly extent?: (place: Place) => { readonly first: number; readonly end: number };
  /** It goes with a verb, so what follows that verb belongs to the phrase. */
  readonly verbal?: boolean;
  readonly fix?: (place: Place) => Fix | undefined;
}

/** Terms that are vague in the same way, reported under one rule. */
export interface Family {
  /** Id of the rule. */
  readonly id: string;
  readonly title: string;
  /** What the quoted phrase leaves open: completes "... does not say". */
  readonly leavesOpen: string;
  /** What to write instead: an imperative sentence. */
  readonly instead: string;
  readonly terms: readonly Term[];
  /** Gates of all its terms. */
  readonly gates?: readonly Gate[];
}

const families: Family[] = [];

/** Declares a family, so that precedence between families is settled in one place. */
export function enrol(family: Family): Family {
  families.push(family);
  return family;
}

export const enrolled = (): readonly Family[] => families;
