import { disclosures } from '../disclosures/index';
import type { Policy } from '../policy/policy';
import type { Span } from '../text/span';
import { countWords } from './count-words';
import { counts } from './coverage';
import { toldBySection } from './outline';
import { dutiesOf } from './regimes';

/** A line above a title. */
export interface Lens {
  /** The words of the title. */
  readonly span: Span;
  readonly words: string;
  /** Key of the disclosure it names first; undefined for the line above the document's title, which speaks of all. */
  readonly key: string | undefined;
}

/** More would wrap, or run out of the window. */
const MOST_NAMED = 5;

const order = new Map(disclosures.map(({ key, order: own }) => [key, own]));

/** What each section tells its reader, in short words above its title; above the document's title, how many duties are met. */
export function lenses(policy: Policy, regimeNames: readonly string[]): readonly Lens[] {
  const told = toldBySection(policy, regimeNames);
  // Too little on what no law asks for is no news above a title.
  const practice = new Set(dutiesOf(policy, regimeNames).flatMap(duty => (duty.guidance ? [duty.disclosure.key] : [])));
  return policy.sections.flatMap((section): Lens[] => {
    if (!section.heading) return [];
    if (section === policy.title)
      return [{ span: section.titleSpan, words: countWords(counts(policy, regimeNames)), key: undefined }];
    const all = [...(told.get(section) ?? [])]
      .filter(({ key, status }) => status !== 'not-applicable' && !(status === 'weak' && practice.has(key)))
      .sort((a, b) => (order.get(a.key) ?? 0) - (order.get(b.key) ?? 0));
    const [first] = all;
    if (!first) return [];
    const shown = all.length > MOST_NAMED + 1 ? all.slice(0, MOST_NAMED) : all;
    const words = shown.map(({ short, status }) => (status === 'weak' ? `${short} (weak)` : short));
    if (shown.length < all.length) words.push(`${all.length - shown.length} more`);
    return [{ span: section.titleSpan, words: words.join(' · '), key: first.key }];
  });
}
