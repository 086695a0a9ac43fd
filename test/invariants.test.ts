import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { globSync } from 'tinyglobby';
import { disclosures } from '../server/src/disclosures/index';
import { check } from '../server/src/features/check';
import { ruleBook } from '../server/src/features/rule-book';
import { defaultSettings } from '../server/src/features/settings';
import { parsePolicy } from '../server/src/policy/parse';
import { rules } from '../server/src/rules/index';
import { failOnRuleError } from './rule-errors';

const settings = { rules: {}, regimes: defaultSettings.regimes, ignore: [] };
const files = globSync(['test/corpus/*.md', 'test/corpus/*.txt', 'test/corpus/*.policy']).sort();

describe('findings', () => {
  test('lie within the text, and so do their edits and related places', () => {
    let seen = 0;
    for (const file of files) {
      const policy = parsePolicy(readFileSync(file, 'utf8'), { format: file.endsWith('.md') ? 'markdown' : 'plain' });
      for (const { rule, span, fixes = [], related = [] } of check(policy, settings, failOnRuleError)) {
        seen++;
        for (const { start, end } of [span, ...related, ...fixes.flatMap(fix => fix.edits)]) {
          assert.ok(0 <= start && start <= end && end <= policy.text.length, `${rule} in ${file}: ${start}-${end}`);
        }
      }
    }
    assert.ok(seen > 100);
  });

  test('cover words, not white space', () => {
    for (const file of files) {
      const policy = parsePolicy(readFileSync(file, 'utf8'), { format: file.endsWith('.md') ? 'markdown' : 'plain' });
      for (const { rule, span } of check(policy, settings, failOnRuleError)) {
        const words = policy.text.slice(span.start, span.end);
        assert.ok(words === '' || words === words.trim(), `${rule} in ${file}: "${words}"`);
      }
    }
  });
});

// An explanation must not do what it warns of. Quoted words are examples, not statements.
describe('explanations pass our own rules of plain speech', () => {
  const texts = [
    ...ruleBook.map(({ id, explain }) => [id, explain] as const),
    ...disclosures.map(({ key, explain }) => [key, explain] as const),
    ...disclosures.map(
      ({ key, clause }) => [`clause of ${key}`, clause.body.replace(/\$\{\d+[:|]([^}]*?)\|?\}/g, '$1')] as const,
    ),
  ];
  const spoken = rules.filter(({ id }) => id.startsWith('vague-'));
  for (const [name, text] of texts) {
    test(name, () => {
      const policy = parsePolicy(text, { format: 'markdown' });
      const vague = spoken.flatMap(rule =>
        'inBlock' in rule
          ? policy.blocks.flatMap(({ block }) =>
              [...rule.inBlock(block)].map(({ span }) => `${rule.id}: ${block.text.slice(span.start, span.end)}`),
            )
          : [],
      );
      assert.deepEqual(vague, []);
    });
  }
});

test('every rule says why and cites what it rests on', () => {
  const own = new Set(['document-too-large']);
  const silent = ruleBook.filter(
    ({ id, explain, cites }) =>
      explain.length < 40 || (cites.length === 0 && !own.has(id) && !id.startsWith('suppression-')),
  );
  assert.deepEqual(
    silent.map(({ id }) => id),
    [],
  );
});

// Nothing leaves the machine. The language server library can listen on sockets, which no entry of ours asks it to do.
test('no bundle asks the network for anything', () => {
  const bundles = ['server', 'cli', 'client'].map(name => `out/${name}.js`);
  for (const bundle of bundles) {
    assert.ok(existsSync(bundle), `${bundle} is missing: run npm run build`);
    const code = readFileSync(bundle, 'utf8');
    for (const call of [
      /\bfetch\(/,
      /XMLHttpRequest/,
      /require\(['"](node:)?https?['"]\)/,
      /\bnew WebSocket\b/,
      /require\(['"](node:)?dgram['"]\)/,
    ]) {
      assert.ok(!call.test(code), `${bundle} holds ${call}`);
    }
  }
});
