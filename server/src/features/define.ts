import type { Policy } from '../policy/policy';
import { referenceAt } from '../policy/references';
import { termAt } from '../policy/terms';
import type { Span } from '../text/span';

/** Where something is explained; all spans of the document. */
export interface Destination {
  /** The words that lead there. */
  readonly from: Span;
  /** What a peek shows: the defining words, or the title. */
  readonly whole: Span;
  /** Where the cursor goes. */
  readonly name: Span;
}

/** Where the term at an offset is defined, or the section that a reference there names. */
export function define(policy: Policy, offset: number): readonly Destination[] {
  const reference = referenceAt(policy, offset);
  if (reference?.target) {
    const { titleSpan, numberSpan, target } = reference;
    const from = [titleSpan, numberSpan].find(span => span && span.start <= offset && offset <= span.end) ?? reference;
    return [{ from: { start: from.start, end: from.end }, whole: target, name: target }];
  }
  const found = termAt(policy, offset);
  if (!found) return [];
  const { term, name, start, end } = found;
  return [term.definition, ...term.others].flatMap(({ names, span }) => {
    const defined = names.find(({ text }) => text === name);
    return defined ? [{ from: { start, end }, whole: span, name: { start: defined.start, end: defined.end } }] : [];
  });
}
