import { parsePolicy } from '../server/src/policy/parse';
import type { Format, Policy } from '../server/src/policy/policy';
import type { Edit } from '../server/src/rules/rule';
import type { Span } from '../server/src/text/span';
import { unmark } from './marks';

/** A policy made from marked text, with the marked spans; a cursor is an empty span. */
export interface MarkedPolicy {
  readonly text: string;
  readonly spans: readonly Span[];
  readonly policy: Policy;
}

export function marked(source: string, format: Format = 'markdown'): MarkedPolicy {
  const { text, spans, cursor } = unmark(source);
  const all = cursor === undefined ? spans : [...spans, { start: cursor, end: cursor }];
  return { text, spans: all, policy: parsePolicy(text, { format }) };
}

/** The text after edits, which do not overlap. */
export function applied(text: string, edits: readonly Edit[]): string {
  return [...edits]
    .sort((a, b) => b.start - a.start || b.end - a.end)
    .reduce((edited, { start, end, text: by }) => edited.slice(0, start) + by + edited.slice(end), text);
}
