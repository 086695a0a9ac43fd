import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { columns, matrix } from '../server/src/features/matrix';
import { cellText, csvHeader, matrixCsv, matrixMarkdown } from '../server/src/features/matrix-text';
import { parsePolicy } from '../server/src/policy/parse';

const rowsOf = (text: string) => matrix(parsePolicy(text, { format: 'markdown' }));

/** Purpose and cells of each row, as a reader sees them. */
const shown = (text: string) => rowsOf(text).map(row => [row.purpose, ...columns.map(column => cellText(row, column))]);

describe('what stands in a row', () => {
  test('the cells of a table, whatever the order of its columns', () => {
    assert.deepEqual(
      shown(
        '| How long we keep it | Legal basis | Purpose of the data processing | Data | Shared with |\n|---|---|---|---|---|\n| two weeks | contract | Mending shoes | shoe size, name | the cobbler |\n| | consent | Letters | | |',
      ),
      [
        ['Mending shoes', 'contract (Art. 6(1)(b))', 'shoe size, name', 'the cobbler', 'two weeks'],
        ['Letters', 'consent (Art. 6(1)(a))', '', '', ''],
      ],
    );
  });

  test('the words of the same sentence', () => {
    assert.deepEqual(
      shown('We use your e-mail address to send you the timetable; the legal basis is our contract with you.'),
      [['to send you the timetable', 'contract (Art. 6(1)(b))', 'e-mail address', '', '']],
    );
  });

  test('the item, then the words that open the list', () => {
    assert.deepEqual(
      shown(
        'We use your name and postal address:\n\n- to print labels. We keep them for two weeks.\n- to send samples by using your shoe size',
      ),
      [
        ['to print labels', '', 'name; postal address', '', 'keep them for two weeks'],
        ['to send samples by using your shoe size', '', 'name; postal address', '', ''],
      ],
    );
  });

  test('who receives, without the words of giving', () => {
    assert.deepEqual(shown('We share your address with couriers to deliver the parcel.'), [
      ['to deliver the parcel', '', 'address', 'couriers', ''],
    ]);
  });

  test('the section, but not the whole document', () => {
    const text =
      '# Shop\n\nWe record your passport number.\n\n## Repairs\n\nWe use the data to mend your clock.\n\nFor repairs we collect your name and telephone number.\n\n## Post\n\nWe use the data to print labels.';
    assert.deepEqual(
      rowsOf(text).map(({ data, gaps }) => [data.map(({ text, scope }) => `${text} by ${scope}`), gaps]),
      [
        [
          ['name by section', 'telephone number by section'],
          ['basis', 'recipients', 'retention'],
        ],
        [[], ['basis', 'data', 'recipients', 'retention']],
      ],
    );
  });

  test('every span holds the words shown', () => {
    const text =
      'We use your **postal\naddress** to deliver the parcel. The legal basis for this is our contract with you.';
    for (const row of rowsOf(text)) {
      assert.equal(text.slice(row.start, row.end), row.purpose);
      for (const { start, end, text: words } of row.data)
        assert.equal(text.slice(start, end).replace(/\s+/g, ' '), words);
    }
  });
});

describe('how rows are printed', () => {
  const text =
    '| Purpose | Data | Legal basis |\n|---|---|---|\n| =Sum of "a\\|b", c | `x` <b>y</b> | |\n| Post | name | Art. 6(1)(f) GDPR |';

  test('Markdown: marks of the text are words, gaps are said', () => {
    const printed = matrixMarkdown(rowsOf(text));
    const lines = printed.split('\n');
    assert.equal(lines[0], '| Purpose | Legal basis | Data | Recipients | Retention |');
    assert.equal(lines.length, 4);
    for (const line of lines) assert.equal(line.replaceAll('\\|', '').split('|').length, 7, line);
    assert.match(lines[2] as string, /\*not stated\*/);
    assert.equal(lines[3], '| Post | legitimate interests (Art. 6(1)(f)) | name | *not stated* | *not stated* |');
  });

  test('CSV: quotes are doubled, formulas stay text, gaps are empty', () => {
    assert.equal(csvHeader, 'File,Section,Purpose,Legal basis,Data,Recipients,Retention');
    const [first, second] = matrixCsv('@home, sweet.md', rowsOf(text));
    assert.match(first as string, /^"'@home, sweet\.md",,"Sum of ""a \|b"", c",/);
    assert.equal(second, `"'@home, sweet.md",,Post,legitimate interests (Art. 6(1)(f)),name,,`);
  });
});
