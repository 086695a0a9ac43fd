import type { Policy } from '../policy/policy';
import type { Span } from '../text/span';
import { mentionsOf } from './references';

export interface Highlight extends Span {
  /** `declares` for a definition or a title, `uses` for every other place. */
  readonly kind: 'declares' | 'uses';
}

/** All places that mean the same as the one at an offset, in document order. */
export function highlight(policy: Policy, offset: number): readonly Highlight[] {
  const mentioned = mentionsOf(policy, offset);
  if (!mentioned) return [];
  const mark = (kind: Highlight['kind'], spans: readonly Span[]): Highlight[] =>
    spans.map(({ start, end }) => ({ kind, start, end }));
  return [...mark('declares', mentioned.declared), ...mark('uses', mentioned.used)].sort((a, b) => a.start - b.start);
}
