import assert from 'node:assert/strict';
import { test } from 'node:test';
import { selections } from '../../server/src/features/select';
import { contains } from '../../server/src/text/span';
import { marked } from '../marked-policy';

/** What the selection grows to from a cursor, without the document. */
function grown(source: string): string[] {
  const { policy, spans, text } = marked(source);
  const all = selections(policy, spans[0]?.start ?? -1);
  assert.deepEqual(all.at(-1), { start: 0, end: text.length });
  for (const [i, span] of all.entries()) assert.ok(i === 0 || contains(span, all[i - 1] as typeof span));
  return all.slice(0, -1).map(({ start, end }) => text.slice(start, end));
}

test('word, phrase, sentence, block, section', () => {
  assert.deepEqual(
    grown('# Notice\n\n## Data\n\nWe repair. If you order, we keep your na«»me (six years).\n\n## Contact\n\nWrite.\n'),
    [
      'name',
      'we keep your name',
      'If you order, we keep your name (six years).',
      'We repair. If you order, we keep your name (six years).',
      '## Data\n\nWe repair. If you order, we keep your name (six years).',
      '# Notice\n\n## Data\n\nWe repair. If you order, we keep your name (six years).\n\n## Contact\n\nWrite.',
    ],
  );
});

test('an item grows to its list', () => {
  assert.deepEqual(grown('We keep:\n\n- your n«»ame\n- your address\n').slice(0, 4), [
    'name',
    'your name',
    '- your name',
    '- your name\n- your address',
  ]);
});

test('a cell grows to its row and table', () => {
  assert.deepEqual(grown('| Data | Period |\n|---|---|\n| Your orders | six ye«»ars |\n').slice(0, 3), [
    'years',
    'six years',
    '| Your orders | six years |',
  ]);
});

test('between blocks there is no word', () => {
  assert.deepEqual(grown('# Notice\n\nWe repair.\n«»\nWe sell.\n'), ['# Notice\n\nWe repair.\n\nWe sell.']);
});

test('a selection exists at any offset of any text', () => {
  const { policy, text } = marked('## a\r\n\r\n> 😀 *b* \\\n1. c\n\n|x|\n|-|\n');
  for (let offset = -1; offset <= text.length + 1; offset++) assert.ok(selections(policy, offset).length > 0);
});
