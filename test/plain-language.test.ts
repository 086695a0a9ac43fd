import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { ruleNamed } from '../server/src/features/rule-book';
import { parsePolicy } from '../server/src/policy/parse';
import { defaultLimits } from '../server/src/rules/limits';
import { longSentence } from '../server/src/rules/long-sentence';
import type { Rule } from '../server/src/rules/rule';
import { mark } from './marks';

/** The text with the findings of a rule marked. */
function shown(id: string, text: string): string {
  const rule = ruleNamed(id) as Rule;
  const policy = parsePolicy(text, { format: 'markdown' });
  const spans =
    'inPolicy' in rule
      ? [...rule.inPolicy(policy)].map(({ span }) => span)
      : policy.blocks.flatMap(({ block, start }) =>
          [...rule.inBlock(block)].map(({ span }) => ({ start: span.start + start, end: span.end + start })),
        );
  return mark(text, spans);
}
const reports = (id: string, marked: string) => assert.equal(shown(id, marked.replace(/[«»]/g, '')), marked);

describe('long-sentence', () => {
  const words = (count: number) => `We ${'really '.repeat(count - 2)}bake.`;
  test('forty words are enough', () => assert.equal(shown('long-sentence', words(40)), words(40)));
  test('forty-one are not', () => assert.match(shown('long-sentence', words(41)), /^«We really really» really/));
  test('an item is counted by itself', () => {
    const list = `We bake:\n\n${Array.from({ length: 5 }, () => `- ${words(30)}`).join('\n')}`;
    assert.equal(shown('long-sentence', list), list);
  });
  test('a place left to fill has no length yet', () => {
    const draft = words(41).replace('We', 'We at [name of the mill]');
    assert.equal(shown('long-sentence', draft), draft);
  });
  test('the setting is heeded', () => {
    const policy = parsePolicy(words(12), { format: 'markdown' });
    assert.equal([...longSentence.inPolicy(policy, { ...defaultLimits, 'sentence.maxWords': 11 })].length, 1);
    assert.equal([...longSentence.inPolicy(policy, { ...defaultLimits, 'sentence.maxWords': 12 })].length, 0);
  });
});

describe('hidden-actor', () => {
  for (const text of [
    'Your details were «shared» with the mill, and the parcel left.',
    '- Your address is «used» for the label.',
  ])
    test(text, () => reports('hidden-actor', text));
  for (const text of [
    'Your details were shared by our clerk.',
    'We make sure that your address is used for the label alone.',
    'Your data are never sold.',
    'You can ask whether your data are stored.',
    'Flour is stored in the cellar.',
    '## How your data are used',
  ])
    test(`silent: ${text}`, () => reports('hidden-actor', text));
});

describe('wordy-phrase and archaic-word', () => {
  test('headings, quotations and names are left alone', () => {
    for (const text of [
      '## In order to bake',
      'The sign says “in order to bake”.',
      'We read the Act Pursuant to Bread.',
      'See `in order to`.',
    ]) {
      reports('wordy-phrase', text);
      reports('archaic-word', text);
    }
  });
  test('a capital is kept', () => {
    const rule = ruleNamed('wordy-phrase') as Rule;
    assert.ok('inBlock' in rule);
    const [finding] = parsePolicy('Prior to baking we sieve.', { format: 'markdown' }).blocks.flatMap(({ block }) => [
      ...rule.inBlock(block),
    ]);
    assert.equal(finding?.fixes?.[0]?.edits[0]?.text, 'Before');
  });
});

describe('double-negation', () => {
  test('two negatives', () => reports('double-negation', 'We do «not open letters unless» you ask us to.'));
  test('the wording of a right', () =>
    reports('double-negation', 'You have the right not to be judged by machines unless you agree.'));
  test('one negative', () => reports('double-negation', 'We do not open letters.'));
});
