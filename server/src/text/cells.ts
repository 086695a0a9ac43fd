import type { Span } from './span';

/** A line of a text without its end. */
export interface Line extends Span {
  readonly text: string;
}

/** How many lines from here on form a table: at least two lines in a row with the same number (two or more) of cells. */
export function tableLength(lines: readonly Line[], from: number): number {
  const columns = cellsOf(lines[from] as Line).length;
  if (columns < 2) return 0;
  let n = 1;
  while (from + n < lines.length) {
    const line = lines[from + n] as Line;
    if (!/^[\s|:+=-]+$/.test(line.text) || line.text.trim() === '') {
      if (cellsOf(line).length !== columns) break;
    }
    n++;
  }
  // "Your rights <tab> 4": a contents list with pages is no table.
  const pages = columns === 2 && lines.slice(from, from + n).every(({ text }) => /\t[ \t]*\d{1,3}\s*$/.test(text));
  return n > 1 && !pages ? n : 0;
}

const cellsOf = (line: Line): Span[] =>
  line.text.length > 4000 ? [] : /\t/.test(line.text.trim()) ? split(line.text, '\t') : split(line.text, '|');

/** The cells of a table row, as spans of its text without the white space around them. */
export function cellSpans(row: string): Span[] {
  if (/<t[dh]\b/i.test(row)) return htmlCells(row);
  return row.includes('\t') && !row.includes('|') ? split(row, '\t') : split(row, '|');
}

function htmlCells(row: string): Span[] {
  return [...row.matchAll(/<t[dh]\b[^<>]{0,1000}>/gi)].map(({ index, 0: tag }, i, tags) => {
    let start = index + tag.length;
    let end = tags[i + 1]?.index ?? row.length;
    const close = row.slice(start, end).search(/<\/t[dh]>/i);
    if (close >= 0) end = start + close;
    while (start < end && row.charCodeAt(start) <= 32) start++;
    while (end > start && row.charCodeAt(end - 1) <= 32) end--;
    return { start, end };
  });
}

function split(row: string, separator: string): Span[] {
  const cells: Span[] = [];
  const barred = separator !== '|' || row.trimStart().startsWith('|');
  let start = 0;
  for (let i = 0; i <= row.length; i++) {
    if (i < row.length && (row[i] !== separator || row[i - 1] === '\\')) continue;
    let from = start;
    let to = i;
    while (from < to && row.charCodeAt(from) <= 32) from++;
    while (to > from && row.charCodeAt(to - 1) <= 32) to--;
    // The empty stretches outside the outer bars are no cells; a row without a bar at its head has none at its end either,
    // so that what follows its last bar is a cell, if an empty one.
    if (to > from || (start > 0 && (i < row.length || !barred))) cells.push({ start: from, end: to });
    start = i + 1;
  }
  return cells;
}
