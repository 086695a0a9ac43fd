import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { globSync } from 'tinyglobby';
import { check } from '../server/src/features/check';
import { defaultSettings } from '../server/src/features/settings';
import { parsePolicy } from '../server/src/policy/parse';
import type { Format, Policy } from '../server/src/policy/policy';
import { failOnRuleError } from './rule-errors';

// Kept analysis equals fresh analysis after any sequence of edits. EDITS sets how many are tried in all.
const EDITS = Number(process.env.EDITS ?? 10_000);
const EDITS_PER_RUN = 20;

const fixtures = globSync([
  'test/corpus/*.md',
  'test/corpus/*.txt',
  'test/corpus/*.policy',
  'test/corpus/not-policies/*',
]).sort();
const texts = fixtures.map(file => ({
  text: readFileSync(file, 'utf8'),
  format: (file.endsWith('.md') ? 'markdown' : 'plain') as Format,
}));

/** All that a policy says of its text, without object identity. */
function facts(policy: Policy): unknown {
  return {
    format: policy.format,
    title: policy.title.index,
    blocks: policy.blocks.map(({ block, start, end, outerStart, section, depth, leadIn, apart }) => [
      block.kind,
      block.text,
      block.prose,
      start,
      end,
      outerStart,
      section.index,
      depth,
      leadIn?.index,
      apart,
    ]),
    sections: policy.sections.map(({ parent, heading, ...section }) => ({
      ...section,
      parent: parent?.index,
      heading: heading?.text,
    })),
  };
}

// Characters that make or break structure, and some that break naive offset arithmetic.
const MARKS = [
  '#',
  '\n',
  '\n\n',
  '- ',
  '* ',
  '**',
  '_',
  '|',
  '> ',
  '`',
  '```\n',
  '\\',
  '[',
  ']',
  '(',
  ')',
  '<!--',
  '-->',
  '1. ',
  '---\n',
  '\r\n',
  '\r',
  '\t',
  ':',
  '.',
  '?',
  ' ',
  'A',
  'we',
  '\ud83d\ude00',
  '\ud83d',
  '\u00a0',
  '\u200b',
  '"',
  '\u201c',
];

const edit = fc.record({
  at: fc.nat({ max: 1_000_000 }),
  // Most edits are small; some take a paragraph away or paste one.
  remove: fc.oneof({ weight: 6, arbitrary: fc.nat({ max: 3 }) }, { weight: 1, arbitrary: fc.nat({ max: 400 }) }),
  insert: fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom('', ...MARKS) },
    {
      weight: 1,
      arbitrary: fc
        .array(fc.constantFrom(...MARKS, 'Your rights', 'data'), { maxLength: 30 })
        .map(parts => parts.join('')),
    },
  ),
  // Block borders are where mistakes live: half of the edits are moved to the nearest line break.
  border: fc.boolean(),
});

function apply(
  text: string,
  { at, remove, insert, border }: { at: number; remove: number; insert: string; border: boolean },
): string {
  let from = text.length ? at % (text.length + 1) : 0;
  if (border) from = Math.max(0, text.lastIndexOf('\n', from));
  return text.slice(0, from) + insert + text.slice(from + remove);
}

/** Edits policies again and again, and compares what is read of the kept and of the fresh policy after each edit. */
function compare(count: number, read: (policy: Policy) => unknown): void {
  assert.ok(texts.length >= 8);
  let edits = 0;
  fc.assert(
    fc.property(
      fc.nat({ max: texts.length - 1 }),
      fc.array(edit, { minLength: EDITS_PER_RUN, maxLength: EDITS_PER_RUN }),
      (which, changes) => {
        const { text, format } = texts[which] as (typeof texts)[number];
        let policy = parsePolicy(text, { format });
        read(policy);
        for (const change of changes) {
          edits++;
          policy = parsePolicy(apply(policy.text, change), { format }, policy);
          assert.deepEqual(read(policy), read(parsePolicy(policy.text, { format })));
        }
      },
    ),
    { numRuns: Math.ceil(count / EDITS_PER_RUN), seed: Number(process.env.SEED ?? 20261122) },
  );
  assert.ok(edits >= count);
}

test(`kept analysis equals fresh analysis over ${EDITS} edits`, { timeout: 600_000 }, () => compare(EDITS, facts));

// Findings rest on what is kept of blocks, places and whole policies: each must be what a fresh reading gives.
const CHECKED = Math.ceil(EDITS / 25);

test(`kept findings equal fresh findings over ${CHECKED} edits`, { timeout: 600_000 }, () => {
  const settings = { rules: {}, regimes: defaultSettings.regimes, ignore: [] };
  compare(CHECKED, policy =>
    check(policy, settings, failOnRuleError).map(({ rule, severity, span, message }) => [
      rule,
      severity,
      span,
      message,
    ]),
  );
});

test('a block keeps its identity while its text stands', () => {
  const before = parsePolicy('# Privacy notice\n\nWe keep bees.\n\nWe keep hens.', { format: 'markdown' });
  const after = parsePolicy('# Privacy notice\n\nWe keep ten bees.\n\nWe keep hens.', { format: 'markdown' }, before);
  assert.notEqual(after.blocks[1]?.block, before.blocks[1]?.block);
  assert.equal(after.blocks[2]?.block, before.blocks[2]?.block);
});
