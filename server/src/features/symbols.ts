import type { Policy } from '../policy/policy';
import { termsOf } from '../policy/terms';
import type { Span } from '../text/span';

/** A place that a writer may look for by name: a section or a defined term. Span of the document, of the name. */
export interface NamedPlace extends Span {
  readonly name: string;
  readonly kind: 'section' | 'term';
  /** The title of the policy. */
  readonly container: string;
}

/** The sections and terms of a policy whose names hold the letters of a query in their order; all for an empty query. */
export function namedPlaces(policy: Policy, query: string): readonly NamedPlace[] {
  const container = policy.title.title;
  const letters = query.toLowerCase().replace(/\s+/g, '');
  const places: NamedPlace[] = [];
  for (const { heading, number, title, titleSpan } of policy.sections) {
    const name = [number, title].filter(Boolean).join(' ');
    if (heading && name && holds(name, letters)) places.push({ ...titleSpan, name, kind: 'section', container });
  }
  for (const { name, definition } of termsOf(policy)) {
    const place = definition.names.find(({ text }) => text === name) ?? definition.span;
    if (holds(name, letters)) places.push({ start: place.start, end: place.end, name, kind: 'term', container });
  }
  return places;
}

function holds(name: string, letters: string): boolean {
  const lower = name.toLowerCase();
  let at = 0;
  for (const letter of letters) {
    at = lower.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
