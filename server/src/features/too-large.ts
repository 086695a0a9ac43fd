import type { Finding } from '../rules/rule';
import { DOCUMENT_TOO_LARGE } from './rule-book';

/** In UTF-16 units; a policy of this size would be some three thousand pages long. */
export const MOST_CHARACTERS = 10 * 1024 * 1024;

/** The one finding of a document that is refused for its size; undefined for any other. Span of the document. */
export function tooLarge(text: string): Finding | undefined {
  if (text.length <= MOST_CHARACTERS) return undefined;
  const firstLine = /^[^\r\n]{0,200}/.exec(text)?.[0].length ?? 0;
  return {
    rule: DOCUMENT_TOO_LARGE,
    severity: 'information',
    span: { start: 0, end: firstLine },
    message: 'This document is over 10 MB and is not checked.',
  };
}
