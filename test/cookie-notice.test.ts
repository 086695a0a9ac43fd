import assert from 'node:assert/strict';
import { test } from 'node:test';
import { check } from '../server/src/features/check';
import { defaultSettings } from '../server/src/features/settings';
import { parsePolicy } from '../server/src/policy/parse';
import { failOnRuleError } from './rule-errors';

const errors = (title: string) =>
  check(
    parsePolicy(`# ${title}\n\nWe set cookies.\n`, { format: 'markdown' }),
    { rules: {}, regimes: defaultSettings.regimes, ignore: [] },
    failOnRuleError,
  ).filter(({ rule, severity }) => rule.startsWith('missing-') && severity === 'error').length;

test('a notice on cookies alone owes the rest elsewhere, a privacy policy owes it here', () => {
  assert.equal(errors('Cookie policy'), 0);
  assert.ok(errors('Privacy policy') > 0);
  assert.ok(errors('Privacy and cookie policy') > 0);
});
