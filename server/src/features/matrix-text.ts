import type { Span } from '../text/span';
import { type Column, columns, type MatrixRow } from './matrix';

/** What the columns are called, in the order in which they are shown. */
export const columnTitles: Readonly<Record<'purpose' | Column, string>> = {
  purpose: 'Purpose',
  basis: 'Legal basis',
  data: 'Data',
  recipients: 'Recipients',
  retention: 'Retention',
};

/** What stands in a cell about which the text says nothing. */
export const GAP = 'not stated';

/** The words of one cell; empty where the text says nothing. */
export const cellText = (row: MatrixRow, column: Column): string =>
  cellParts(row, column)
    .map(({ label }) => label)
    .join('; ');

/** The statements of one cell, each with its words. */
export function cellParts(row: MatrixRow, column: Column): readonly (Span & Part)[] {
  if (column !== 'basis')
    return row[column].map(({ text, scope, start, end }) => ({ label: text, weak: scope === 'section', start, end }));
  return row.basis.map(({ name, article, weak, start, end }) => ({
    label: `${name} (${article})${weak ? ', by inference' : ''}`,
    weak,
    start,
    end,
  }));
}

interface Part {
  readonly label: string;
  /** The text leaves it to be guessed that this is said of the purpose. */
  readonly weak: boolean;
}

const HEADER = [columnTitles.purpose, ...columns.map(column => columnTitles[column])];

/** A table in Markdown (GFM): one line per purpose, gaps in italics. */
export function matrixMarkdown(rows: readonly MatrixRow[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const body = rows.map(row =>
    line([escapeMarkdown(row.purpose), ...columns.map(column => escapeMarkdown(cellText(row, column)) || `*${GAP}*`)]),
  );
  return [line(HEADER), line(HEADER.map(() => '---')), ...body].join('\n');
}

/** A cell's words must show as they are: no column, emphasis, link, code or HTML of their own. */
const escapeMarkdown = (text: string): string => text.replace(/[\\|`*_[\]<>&~]/g, mark => `\\${mark}`);

/** The header of `matrixCsv`. */
export const csvHeader = csvLine(['File', 'Section', ...HEADER]);

/** Lines of comma-separated values (RFC 4180), one per purpose; a gap is an empty field. */
export function matrixCsv(file: string, rows: readonly MatrixRow[]): string[] {
  return rows.map(row => csvLine([file, row.section, row.purpose, ...columns.map(column => cellText(row, column))]));
}

function csvLine(fields: readonly string[]): string {
  return fields.map(escapeCsv).join(',');
}

/** A field that a spreadsheet would read as a formula gets an apostrophe in front, so that it stays text. */
function escapeCsv(field: string): string {
  const text = /^[=+\-@\t\r]/.test(field) ? `'${field}` : field;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
