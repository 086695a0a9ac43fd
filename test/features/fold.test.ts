import assert from 'node:assert/strict';
import { test } from 'node:test';
import { folds } from '../../server/src/features/fold';
import { parsePolicy } from '../../server/src/policy/parse';
import type { Format } from '../../server/src/policy/policy';

/** Folds as "first line … last line", with the lines as they stand. */
function shown(text: string, format: Format = 'markdown'): string[] {
  const lines = text.split('\n');
  return folds(parsePolicy(text, { format })).map(
    ({ kind, startLine, endLine }) => `${kind}: ${lines[startLine]} … ${lines[endLine]}`,
  );
}

test('sections fold with all that is under them, lists under their first item', () => {
  assert.deepEqual(
    shown(
      '# Notice\n\nWe repair bicycles.\n\n## Data\n\nWe keep:\n\n- your name\n- your address\n\n## Contact\n\nWrite.\n',
    ),
    [
      'section: # Notice … Write.',
      'section: ## Data … - your address',
      'list: - your name … - your address',
      'section: ## Contact … Write.',
    ],
  );
});

test('an item folds with the items under it', () => {
  assert.deepEqual(shown('- orders\n- you:\n  - name\n  - address\n- visits\n'), [
    'list: - orders … - visits',
    'list: - you: …   - address',
  ]);
});

test('tables, comments and front matter fold', () => {
  assert.deepEqual(
    shown(
      '---\ntitle: Notice\n---\n\n| Data | Period |\n|---|---|\n| Orders | six years |\n\n<!-- to do:\nask Ada -->\n',
    ),
    ['comment: --- … ---', 'table: | Data | Period | … | Orders | six years |', 'comment: <!-- to do: … ask Ada -->'],
  );
});

test('plain text folds by its titles', () => {
  assert.deepEqual(
    shown(
      'Privacy Notice\n\nYour rights\n\nYou have the right to a copy of your data, free of charge.\n\nHow to contact us\n\nWrite to the workshop in Mill Lane, Leeds, or ring the bell there.\n',
      'plain',
    ),
    [
      'section: Privacy Notice … Write to the workshop in Mill Lane, Leeds, or ring the bell there.',
      'section: Your rights … You have the right to a copy of your data, free of charge.',
      'section: How to contact us … Write to the workshop in Mill Lane, Leeds, or ring the bell there.',
    ],
  );
});

test('what stands on one line does not fold', () => {
  assert.deepEqual(shown('# Notice\n'), []);
  assert.deepEqual(shown(''), []);
});
