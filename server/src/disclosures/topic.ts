import type { Placed, Section } from '../policy/policy';
import { headSays } from '../policy/run-in-head';
import type { PhraseSet } from '../text/phrases';

/**
 * Whether the text under a title is on a subject: the nearest title that speaks of it or of another subject decides, so
 * that "Your rights" inside "Information we collect" is about rights. Words that open an item as its title are one.
 */
export function isOn(placed: Placed, subject: PhraseSet, others: PhraseSet): boolean {
  if (headSays(placed, subject)) return true;
  if (headSays(placed, others)) return false;
  for (let at: Section | undefined = placed.section; at; at = at.parent) {
    if (at.heading?.has(subject)) return true;
    if (at.heading?.has(others)) return false;
  }
  return false;
}
