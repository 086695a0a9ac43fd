import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parsePolicy } from '../server/src/policy/parse';
import { rules } from '../server/src/rules/index';
import type { RawFinding, Rule } from '../server/src/rules/rule';
import { shift } from '../server/src/text/span';
import { mark, unmark } from './marks';

/** Findings of one rule in a text, spans and edits in the document. */
function findingsOf(rule: Rule, text: string): RawFinding[] {
  const policy = parsePolicy(text, { format: 'markdown' });
  if ('inPolicy' in rule) return [...rule.inPolicy(policy)];
  return policy.blocks
    .filter(({ apart }) => !apart)
    .flatMap(({ block, start }) =>
      [...rule.inBlock(block)].map(finding => ({
        ...finding,
        span: shift(finding.span, start),
        ...(finding.fixes && {
          fixes: finding.fixes.map(fix => ({
            ...fix,
            edits: fix.edits.map(edit => ({ ...edit, ...shift(edit, start) })),
          })),
        }),
      })),
    );
}

function applyFirstFix(text: string, finding: RawFinding): string {
  const edits = [...(finding.fixes?.[0]?.edits ?? [])].sort((a, b) => b.start - a.start);
  // Tab stops read as the placeholder or first choice they offer.
  const plain = (edit: string) =>
    edit
      .replace(/\$\{\d+\|([^,|}]*)[^}]*\}/g, '$1')
      .replace(/\$\{\d+:([^}]*)\}/g, '$1')
      .replace(/\$\d+/g, '');
  return edits.reduce(
    (out, { start, end, text: replacement }) =>
      out.slice(0, start) + (finding.fixes?.[0]?.snippet ? plain(replacement) : replacement) + out.slice(end),
    text,
  );
}

const separated = (marked: string): string => marked.replace(/\n(?![\n-]|\||\s)/g, '\n\n');

for (const rule of rules) {
  describe(rule.id, () => {
    for (const example of rule.examples) {
      if ('good' in example) {
        test(`silent: ${example.good}`, () => {
          const text = separated(example.good);
          assert.equal(
            mark(
              text,
              findingsOf(rule, text).map(({ span }) => span),
            ),
            text,
          );
        });
        continue;
      }
      test(`reports: ${example.bad}`, () => {
        const { text, spans } = unmark(separated(example.bad));
        const findings = findingsOf(rule, text);
        assert.equal(
          mark(
            text,
            findings.map(({ span }) => span),
          ),
          mark(text, spans),
        );
        assert.ok(spans.length > 0, 'a bad example marks what is bad');
        if (example.fixed === undefined) return;
        const fixed = applyFirstFix(text, findings[0] as RawFinding);
        assert.equal(fixed, separated(example.fixed));
        const left = new Set(findings.slice(1).map(({ message }) => message));
        const after = findingsOf(rule, fixed).filter(({ message }) => !left.has(message));
        assert.deepEqual(
          after.map(({ span }) => fixed.slice(span.start, span.end)),
          [],
          'the fixed text is clean',
        );
      });
    }

    test('shows what is bad and what is good', () => {
      assert.ok(rule.examples.some(example => 'bad' in example));
      assert.ok(rule.examples.some(example => 'good' in example));
    });
  });
}

test('ids are unique, in kebab case and name the flaw', () => {
  const ids = rules.map(({ id }) => id);
  assert.deepEqual(
    ids.filter(
      (id, i) => ids.indexOf(id) !== i || !/^[a-z]+(-[a-z]+)*$/.test(id) || /^(no|disallow|require)-/.test(id),
    ),
    [],
  );
});
