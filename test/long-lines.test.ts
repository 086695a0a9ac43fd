import assert from 'node:assert/strict';
import { test } from 'node:test';
import { check } from '../server/src/features/check';
import { defaultSettings } from '../server/src/features/settings';
import { parsePolicy } from '../server/src/policy/parse';
import { vagueMay } from '../server/src/rules/vague-may';
import { failOnRuleError } from './rule-errors';

// One line of half a megabyte in every guise. A cost that grew with the square of the line would take minutes here.
const settings = { rules: {}, regimes: defaultSettings.regimes, ignore: [] };
const SENTENCE = 'We may share your data with 12 partners in 2020. ';
const sentences = SENTENCE.repeat(10_000);
const guises = {
  title: `# Privacy policy ${sentences}`,
  'table row': `# Privacy policy\n\n| Purpose | Data |\n|---|---|\n| ${sentences} | name |`,
  'list item': `# Privacy policy\n\n- ${sentences}`,
  quotation: `# Privacy policy\n\n> ${sentences}`,
  paragraph: `# Privacy policy\n\n${sentences}`,
};

for (const [guise, text] of Object.entries(guises)) {
  for (const format of ['markdown', 'plain'] as const) {
    test(`${guise}, ${format}`, { timeout: 60_000 }, () => {
      const policy = parsePolicy(text, { format });
      assert.ok(policy.blocks.every(({ start, end }) => end - start <= 8000));
      // Nothing is lost where the line is divided: the last sentence is still read.
      assert.ok(policy.blocks.some(({ end, block }) => end > text.length - 200 && block.sentences.length > 0));
      // What is quoted is somebody else's wording.
      const findings = check(policy, settings, failOnRuleError);
      assert.ok(findings.length > 0);
      // Thousands of findings of one kind are summed up in one that says how many there are, none of them lost or made up.
      const found = policy.blocks.flatMap(({ block }) => [...vagueMay.inBlock(block)]).length;
      const shown = findings.filter(({ rule }) => rule === vagueMay.id);
      if (guise === 'quotation') assert.deepEqual([found, shown.length], [0, 0]);
      else {
        assert.equal(found, sentences.length / SENTENCE.length);
        assert.equal(shown.length, 21);
        assert.ok(shown[20]?.message.startsWith(`${found} phrases of the kind`), shown[20]?.message);
      }
    });
  }
}

test('ten thousand numbered titles', { timeout: 60_000 }, () => {
  const text = Array.from(
    { length: 10_000 },
    (_, i) => `${i + 1}. Title number ${i}\n\nWe keep the record of ${i} bees.\n\n`,
  ).join('');
  assert.ok(parsePolicy(text, { format: 'plain' }).blocks.length >= 20_000);
});
