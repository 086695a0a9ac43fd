import type { Section } from '../policy/policy';
import type { PhraseSet } from '../text/phrases';

/**
 * Whether the text under a title is on a subject: the nearest title that speaks of it or of another subject decides, so
 * that "Your rights" inside "Information we collect" is about rights.
 */
export function isOn(section: Section | undefined, subject: PhraseSet, others: PhraseSet): boolean {
  for (let at = section; at; at = at.parent) {
    if (at.heading?.has(subject)) return true;
    if (at.heading?.has(others)) return false;
  }
  return false;
}
