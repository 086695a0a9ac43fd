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
  const places: NamedPlace[] = [];
  for (const { heading, number, title, titleSpan } of policy.sections) {
    const name = [number, title].filter(Boolean).join(' ');
    if (heading && name && isNamedLike(name, query)) places.push({ ...titleSpan, name, kind: 'section', container });
  }
  for (const { name, definition } of termsOf(policy)) {
    const place = definition.names.find(({ text }) => text === name) ?? definition.span;
    if (isNamedLike(name, query)) places.push({ start: place.start, end: place.end, name, kind: 'term', container });
  }
  return places;
}

/** Whether a name holds the letters of a query in their order, spaces and capitals aside. */
export function isNamedLike(name: string, query: string): boolean {
  const lower = name.toLowerCase();
  let at = 0;
  for (const letter of query.toLowerCase().replace(/\s+/g, '')) {
    at = lower.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
