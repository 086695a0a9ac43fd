import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Disclosure, DisclosureExample, Evidence } from '../server/src/disclosures/disclosure';
import { evidenceFinder } from '../server/src/disclosures/evidence';
import { disclosures } from '../server/src/disclosures/index';
import { parsePolicy } from '../server/src/policy/parse';
import { overlaps, type Span, shift } from '../server/src/text/span';
import { mark, unmark } from './marks';

const find = evidenceFinder(disclosures);

function evidenceIn(disclosure: Disclosure, text: string): readonly (Span & Pick<Evidence, 'strength'>)[] {
  // Lines are blocks: a blank line between two lines that are not items of one list.
  const policy = parsePolicy(text, { format: 'markdown' });
  return find(policy)
    .of(disclosure)
    .map(({ placed, strength, start, end }) => ({ strength, ...shift({ start, end }, placed.start) }));
}

const separated = (marked: string): string =>
  marked.replace(/\n(?![\n-]|\||\s)/g, '\n\n').replace(/(?<=[^\n])\n(?=\|)/g, '\n');

for (const disclosure of disclosures) {
  describe(disclosure.key, () => {
    for (const example of disclosure.examples) {
      const [kind, marked] = Object.entries(example)[0] as [keyof DisclosureExample | 'none', string];
      test(`${kind}: ${marked.replaceAll('\n', ' / ')}`, () => {
        const { text, spans } = unmark(separated(marked));
        const evidence = evidenceIn(disclosure, text);
        if (kind === 'none') {
          assert.deepEqual(
            evidence.map(({ strength, start, end }) => `${strength}: ${text.slice(start, end)}`),
            [],
          );
          return;
        }
        const such = evidence.filter(({ strength }) => strength === kind);
        assert.ok(
          such.length > 0,
          `no ${kind} evidence, but: ${mark(text, evidence)} (${evidence.map(({ strength }) => strength)})`,
        );
        for (const span of spans)
          assert.ok(
            such.some(other => overlaps(other, span)),
            `not found: ${text.slice(span.start, span.end)} in ${mark(text, such)}`,
          );
        if (spans.length)
          for (const span of such)
            assert.ok(
              spans.some(other => overlaps(other, span)),
              `not marked: ${mark(text, [span])}`,
            );
      });
    }

    test('has at least four full and four other examples', () => {
      assert.ok(disclosure.examples.filter(example => 'found' in example).length >= 4);
      assert.ok(disclosure.examples.filter(example => !('found' in example)).length >= 4);
    });
  });
}

test('keys are unique and in snake case', () => {
  const keys = disclosures.map(({ key }) => key);
  assert.deepEqual(
    keys.filter((key, i) => keys.indexOf(key) !== i || !/^[a-z]+(_[a-z0-9]+)*$/.test(key)),
    [],
  );
});
