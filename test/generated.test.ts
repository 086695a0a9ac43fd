import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { test } from 'node:test';
import { artefacts } from '../scripts/generate';

const update = process.env.UPDATE === '1';

for (const { path, make } of artefacts) {
  test(`${path} says what the rules and disclosures say (UPDATE=1 rewrites it)`, () => {
    const current = existsSync(path) ? readFileSync(path, 'utf8') : '';
    const wanted = make(current);
    if (update && wanted !== current) {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, wanted);
    }
    assert.equal(update ? readFileSync(path, 'utf8') : current, wanted);
  });
}

test('the README has a place for the table of rules', () => {
  assert.match(
    readFileSync('README.md', 'utf8'),
    /<!-- rules -->\n[\s\S]*\| `vague-timing` \|[\s\S]*\n<!-- \/rules -->/,
  );
});
