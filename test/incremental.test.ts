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

// Texts of no author: every form in which policies are written, in any order, with the line ends of any system.
const LINES = [
  '# Privacy notice',
  '## Your rights ##',
  '#Cookies',
  'Contact us\n----------',
  '**1\\. General**',
  '**Retention.** We keep your data for two years after your last order, and then we erase them.',
  'Who we are',
  'YOUR RIGHTS',
  '1. What we collect',
  '1.1 Orders',
  'II. Transfers',
  'Part 2 – Cookies',
  'Who sees it? We pass your address to the carrier who brings the flour to your door.',
  'Security: We lock the office at night, and only the miller has a key to the cabinet in it.',
  'We collect:',
  '- your name;',
  '  * your size',
  '• your hat',
  '\\- your coat',
  '(a) to bill you;',
  '(i) to write to you; and',
  '2. addresses',
  'Purpose | Basis',
  '--- | ---',
  'Billing\tContract',
  '> *Extracted from a page archived on 2019-02-03, see the original snapshot.*',
  '<!-- a remark -->',
  '<h2>Children</h2>',
  '<ul>\n<li>your name, and\n<ul><li>your age</li></ul></li>\n</ul>',
  '<table><tr><th>Purpose</th><th>Basis</th></tr>',
  '<tr><td>Orders</td><td>Contract</td></tr></table>',
  '§ 3 Scope',
  '-your address',
  '✔ To send letters',
  'To answer you',
  '4 Mill Lane',
  'York YO1 7AB',
  '<div>\nWe use <b>cookies</b>.\n</div>',
  'Home',
  'Write to us by post at:',
  'We use the following data',
  'Contents',
  '• Letters of yours',
  'I. Retention. We keep your data for two years after your last order, and then we erase them.',
  '+------+-----+',
  '| Name | Use |',
  'Your rights\tArt. 15',
  '<b>Complaints</b>',
  '[mill]: https://mill.example "Mill"',
  '- [Your rights](#your-rights)',
  '```\ncode\n```',
  '=====',
  '---',
  '+++',
  'Last updated 3 May 2024 by the miller \ud83d\ude00 of Ford Ltd. and Sons, e.g. No. 4',
  '',
  '',
  '',
];

const generated = fc
  .tuple(
    fc.array(fc.constantFrom(...LINES), { minLength: 1, maxLength: 40 }),
    fc.constantFrom('\n', '\n', '\r\n', '\r'),
    fc.constantFrom<Format>('markdown', 'plain'),
  )
  .map(([lines, end, format]) => ({ text: lines.join('\n').replaceAll('\n', end), format }));

/** Edits policies again and again, and compares what is read of the kept and of the fresh policy after each edit. */
function compare(count: number, read: (policy: Policy) => unknown): void {
  assert.ok(texts.length >= 8);
  let edits = 0;
  const run = (source: fc.Arbitrary<(typeof texts)[number]>, numRuns: number) =>
    fc.assert(
      fc.property(
        source,
        fc.array(edit, { minLength: EDITS_PER_RUN, maxLength: EDITS_PER_RUN }),
        ({ text, format }, changes) => {
          let policy = parsePolicy(text, { format });
          read(policy);
          for (const change of changes) {
            edits++;
            policy = parsePolicy(apply(policy.text, change), { format }, policy);
            assert.deepEqual(read(policy), read(parsePolicy(policy.text, { format })));
          }
        },
      ),
      { numRuns, seed: Number(process.env.SEED ?? 20261122) },
    );
  // Half of the edits are shared among the fixtures, so that each is edited; half go to generated texts.
  const each = Math.ceil(count / EDITS_PER_RUN / 2 / texts.length);
  for (const text of texts) run(fc.constant(text), each);
  run(generated, each * texts.length);
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
