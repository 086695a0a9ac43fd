import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { globSync } from 'tinyglobby';
import { check } from '../server/src/features/check';
import { chosenRegimes, dutiesOf } from '../server/src/features/regimes';
import { defaultSettings } from '../server/src/features/settings';
import { parsePolicy } from '../server/src/policy/parse';
import type { Policy } from '../server/src/policy/policy';
import { readsLikePolicy } from '../server/src/policy/reads-like-policy';
import { failOnRuleError } from './rule-errors';

// Whole policies with all that is said of them. `UPDATE=1 npm run test:unit` rewrites the reports; a diff shows what a change did.
const settings = { rules: {}, regimes: defaultSettings.regimes, ignore: [] };

const read = (file: string): Policy =>
  parsePolicy(readFileSync(file, 'utf8'), { format: file.endsWith('.md') ? 'markdown' : 'plain' });

function report(policy: Policy): string {
  const laws = chosenRegimes(policy, settings.regimes).map(
    ({ regime, why, words }) => `${regime.title}: ${words ?? why}`,
  );
  const states = dutiesOf(policy, settings.regimes).map(({ disclosure, status }) => `${disclosure.key}: ${status}`);
  const findings = check(policy, settings, failOnRuleError).map(({ span, severity, rule, message }) => {
    const { line, character } = policy.lines.at(span.start);
    const words = policy.text.slice(span.start, span.end).replace(/\s+/g, ' ');
    return `${line + 1}:${character + 1} ${severity} ${rule} «${words}»\n    ${message}`;
  });
  return `${findings.join('\n')}\n\n${laws.join('\n')}\n\n${states.join('\n')}\n`;
}

describe('whole policies', () => {
  const files = globSync(['test/corpus/*.md', 'test/corpus/*.txt', 'test/corpus/*.policy']).sort();
  test('there are at least eight', () => assert.ok(files.length >= 8));
  for (const file of files) {
    const kept = file.replace(/(\.policy)?\.(md|txt)$|\.policy$/, '.findings');
    test(file, () => {
      assert.ok(readsLikePolicy(readFileSync(file, 'utf8')), 'reads like a policy');
      const now = report(read(file));
      if (process.env.UPDATE === '1') writeFileSync(kept, now);
      assert.ok(existsSync(kept), `${kept} is missing: run UPDATE=1 npm run test:unit`);
      assert.equal(now, readFileSync(kept, 'utf8'));
    });
  }

  test('the exemplary one has no error and hardly a warning', () => {
    const findings = check(read('test/corpus/ferry-exemplary.md'), settings, failOnRuleError);
    assert.deepEqual(
      findings.filter(({ severity }) => severity === 'error').map(({ rule, message }) => `${rule}: ${message}`),
      [],
    );
    assert.ok(findings.filter(({ severity }) => severity === 'warning').length <= 2);
  });

  test('the poor one is found wanting', () => {
    const findings = check(read('test/corpus/parking-poor.policy.txt'), settings, failOnRuleError);
    assert.ok(findings.filter(({ severity }) => severity === 'error').length >= 3);
  });
});

describe('other documents', () => {
  const files = globSync('test/corpus/not-policies/*').sort();
  test('there are at least five', () => assert.ok(files.length >= 5));
  for (const file of files) test(file, () => assert.equal(readsLikePolicy(readFileSync(file, 'utf8')), false));
});
