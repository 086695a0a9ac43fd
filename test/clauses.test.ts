import assert from 'node:assert/strict';
import { test } from 'node:test';
import { disclosures } from '../server/src/disclosures/index';
import { check } from '../server/src/features/check';
import { dutiesOf } from '../server/src/features/regimes';
import { defaultSettings } from '../server/src/features/settings';
import { plainText } from '../server/src/features/snippet';
import { parsePolicy } from '../server/src/policy/parse';
import { failOnRuleError } from './rule-errors';

// What the product itself proposes to write must pass its own check, but for the places that the writer has to fill.
test('a clause makes the other disclosures that it is said to make', () => {
  for (const { key, clause } of disclosures) {
    const text = `# Privacy notice\n\n## ${clause.heading}\n\n${plainText(clause.body)}\n`;
    const duties = dutiesOf(parsePolicy(text, { format: 'markdown' }), ['gdpr']);
    for (const other of clause.covers ?? [])
      assert.equal(
        duties.find(({ disclosure }) => disclosure.key === other)?.status,
        'found',
        `${key} covers ${other}`,
      );
  }
});

test('a notice made of our own clauses has no finding but its placeholders', () => {
  const sections = [...disclosures]
    .sort((a, b) => a.order - b.order)
    .map(({ clause }) => `## ${clause.heading}\n\n${plainText(clause.body)}\n`);
  const text = `# Privacy notice\n\n${sections.join('\n')}`;
  const findings = check(
    parsePolicy(text, { format: 'markdown' }),
    { rules: {}, regimes: defaultSettings.regimes, ignore: [] },
    failOnRuleError,
  );
  assert.ok(findings.some(({ rule }) => rule === 'placeholder-left'));
  assert.deepEqual(
    findings
      .filter(({ rule }) => rule !== 'placeholder-left')
      .map(({ span, rule, message }) => `${rule} «${text.slice(span.start, span.end)}» ${message}`),
    [],
  );
});
