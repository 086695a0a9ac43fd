import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import type { IGrammar } from 'vscode-textmate';
import { createRegistry, loadConfiguration } from 'vscode-tmgrammar-test/dist/common/index.js';

const prose = [
  'We keep your data for a year and share it with our carriers. ',
  'Under Article 6(1)(f) GDPR, since 23rd May 2018, [Company name] (the "Site") acts, and "you" means [name]. ',
];
// Each is what a pattern begins to find, again and again, and never ends.
const unfinished = [
  '[',
  '[Company ',
  '{{name ',
  '(the ',
  '("we", ',
  '("',
  '"Term” ',
  'referred to as the ',
  'Article 6(1)(b), ',
  'section 7, ',
  'Data Protection and of the ',
  'Privacy (EC Directive) ',
  '1.1.',
  'A ',
  'ABCD ',
  '28.11.',
  '3 November ',
  'Why ',
  ' ',
  'a',
];

let grammar: IGrammar;
before(async () => {
  const { grammars } = loadConfiguration('package.json', undefined, []);
  const loaded = await createRegistry(grammars).loadGrammar('text.policy');
  assert(loaded, 'package.json contributes text.policy');
  grammar = loaded;
  cost(prose.join(''), 10_000);
});

// Milliseconds to tokenize one line of at least `length` characters.
function cost(unit: string, length: number): number {
  const line = unit.repeat(Math.ceil(length / unit.length));
  const start = performance.now();
  const { tokens } = grammar.tokenizeLine(line, null);
  const spent = performance.now() - start;
  assert.equal(tokens.at(-1)?.endIndex, line.length + 1, 'the whole line is read');
  return spent;
}

// A cost that grew with the square of the length would be a hundred times the tenth's; the margin below that is for a busy machine.
function assertLinear(unit: string, length: number): void {
  const tenth = cost(unit, length / 10);
  const whole = cost(unit, length);
  assert(whole < 40 * tenth + 300, `${tenth.toFixed()} ms for a tenth, ${whole.toFixed()} ms for the whole`);
}

for (const unit of prose) {
  test(`a line of 1 MB: ${unit}`, () => assertLinear(unit, 1_000_000));
}
for (const unit of unfinished) {
  test(`a line of 300 KB: ${JSON.stringify(unit)} repeated`, () => assertLinear(unit, 300_000));
}
