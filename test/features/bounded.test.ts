import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bounded } from '../../server/src/features/bounded';
import type { Finding, Severity } from '../../server/src/rules/rule';

const finding = (rule: string, at: number, severity: Severity = 'warning'): Finding => ({
  rule,
  severity,
  span: { start: at, end: at + 3 },
  message: 'own',
});
const many = (count: number, rule = 'vague-may') => Array.from({ length: count }, (_, i) => finding(rule, 10 * i));

test('sixty findings of a family are all shown', () => assert.equal(bounded(many(60)).length, 60));

test('of more the first twenty are shown, and the next one says how many there are', () => {
  const shown = bounded(many(61));
  assert.equal(shown.length, 21);
  assert.deepEqual(
    shown.slice(0, 20).map(({ message }) => message),
    new Array(20).fill('own'),
  );
  const last = shown[20];
  assert.equal(last?.span.start, 200);
  assert.match(last?.message ?? '', /^61 phrases .* The 20 gravest are marked; this is the next of the other 41/);
});

test('the gravest are kept, in the order of the document', () => {
  const all = many(70).map((one, i) => ({ ...one, severity: i < 50 ? ('hint' as const) : one.severity }));
  const shown = bounded(all);
  assert.deepEqual(
    shown.map(({ span }) => span.start),
    [0, ...all.slice(50).map(({ span }) => span.start)],
  );
  assert.equal(shown[0]?.severity, 'hint');
});

test('families are counted apart, and other rules are never cut', () => {
  const all = [...many(40), ...many(40, 'vague-quantity'), ...many(90, 'missing-retention')];
  assert.equal(bounded(all), all);
});
