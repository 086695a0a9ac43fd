import { placeOf } from '../features/inspect';
import { csvHeader, matrixCsv, matrixMarkdown } from '../features/matrix-text';
import type { Lines } from '../text/lines';
import type { Span } from '../text/span';
import type { Tabled } from './examine';
import { complain, print } from './output';

export const matrixFormats = ['markdown', 'csv', 'json'] as const;

export type MatrixFormat = (typeof matrixFormats)[number];

interface MatrixReporter {
  readonly file: (tabled: Tabled) => Promise<void>;
  readonly end: () => Promise<void>;
}

/** Prints matrices file by file; `several` files are told apart by their names. */
export function matrixReporter(format: MatrixFormat, several: boolean): MatrixReporter {
  if (format === 'json') return json();
  return format === 'csv' ? csv() : markdown(several);
}

/** Names a file that is no policy where it cannot be mistaken for a part of the table. */
function isTabled({ file, policy, reason }: Tabled): boolean {
  if (!policy) complain(`${file}: no matrix: ${reason}`);
  return policy;
}

function markdown(several: boolean): MatrixReporter {
  return {
    async file(tabled) {
      if (!isTabled(tabled)) return;
      const { file, rows } = tabled;
      if (several) await print(`## ${file.replace(/[\\`*_[\]<>&]/g, '\\$&')}\n`);
      await print(rows.length > 0 ? matrixMarkdown(rows) : 'No purpose of processing is stated.');
      if (several) await print('');
    },
    end: async () => undefined,
  };
}

function csv(): MatrixReporter {
  let first = true;
  return {
    async file(tabled) {
      if (!isTabled(tabled)) return;
      if (first) await print(csvHeader);
      first = false;
      for (const line of matrixCsv(tabled.file, tabled.rows)) await print(line);
    },
    end: async () => undefined,
  };
}

/** Positions are 0-based, in UTF-16 units, end exclusive, as those of `inspect`. */
function json(): MatrixReporter {
  let first = true;
  return {
    async file({ file, policy, reason, lines, rows }) {
      const shown = { file, policy, reason, rows: rows.map(row => placed(row, lines)) };
      await print(`${first ? '[' : ','}${JSON.stringify(shown)}`);
      first = false;
    },
    end: () => print(first ? '[]' : ']'),
  };
}

function placed(row: Tabled['rows'][number], lines: Lines) {
  const at = <T extends Span>({ start, end, ...rest }: T) => ({ ...rest, ...placeOf(lines, { start, end }) });
  return {
    ...at(row),
    basis: row.basis.map(at),
    data: row.data.map(at),
    recipients: row.recipients.map(at),
    retention: row.retention.map(at),
  };
}
