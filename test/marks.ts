import type { Span } from '../server/src/text/span';

/** Text with marks taken out: `«…»` marks a span, an empty `«»` a cursor. One notation in every test. */
export interface Marked {
  readonly text: string;
  readonly spans: readonly Span[];
  readonly cursor: number | undefined;
}

export function unmark(marked: string): Marked {
  let text = '';
  const spans: Span[] = [];
  let cursor: number | undefined;
  let open: number | undefined;
  for (const char of marked) {
    if (char === '«') {
      if (open !== undefined) throw new Error(`mark inside a mark: ${marked}`);
      open = text.length;
    } else if (char === '»') {
      if (open === undefined) throw new Error(`mark closed that was not opened: ${marked}`);
      if (open === text.length) cursor = open;
      else spans.push({ start: open, end: text.length });
      open = undefined;
    } else text += char;
  }
  if (open !== undefined) throw new Error(`mark not closed: ${marked}`);
  return { text, spans, cursor };
}

/** The text with marks around spans, for messages and comparisons that a reader can follow. */
export function mark(text: string, spans: readonly Span[]): string {
  let out = '';
  let at = 0;
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start || a.end - b.end)) {
    if (start < at) continue;
    out += `${text.slice(at, start)}«${text.slice(start, end)}»`;
    at = end;
  }
  return out + text.slice(at);
}
