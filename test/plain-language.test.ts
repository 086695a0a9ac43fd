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

describe('a fix gives a sentence', () => {
  /** The text after the first fix of the only finding, a choice shown as it is offered. */
  const fixed = (id: string, text: string): string => {
    const rule = ruleNamed(id) as Rule;
    assert.ok('inBlock' in rule);
    const found = parsePolicy(text, { format: 'markdown' }).blocks.flatMap(({ block }) => [...rule.inBlock(block)]);
    assert.equal(found.length, 1, text);
    const edits = [...(found[0]?.fixes?.[0]?.edits ?? [])].sort((a, b) => b.start - a.start);
    return edits.reduce((out, edit) => out.slice(0, edit.start) + edit.text + out.slice(edit.end), text);
  };
  for (const [id, text, wanted] of [
    ['wordy-phrase', 'An erroneous entry is burnt.', 'A wrong entry is burnt.'],
    ['wordy-phrase', 'We keep it as a means of contacting you.', 'We keep it to contact you.'],
    ['wordy-phrase', 'We keep it as a means of payment.', 'We keep it as a means of payment.'],
    [
      'wordy-phrase',
      'We use it for the purposes of detecting and preventing theft.',
      'We use it for the purposes of detecting and preventing theft.',
    ],
    ['wordy-phrase', 'We keep it for a period of six months.', 'We keep it for six months.'],
    ['wordy-phrase', 'We ask whether or not you agree.', 'We ask whether you agree.'],
    ['wordy-phrase', 'You have the ability to object.', 'You can object.'],
    ['wordy-phrase', 'PRIOR TO BAKING WE SIEVE.', 'BEFORE BAKING WE SIEVE.'],
    ['archaic-word', 'You agree, hereby, to this.', 'You agree to this.'],
    ['archaic-word', 'We send it, viz. by post.', 'We send it, namely by post.'],
    ['archaic-word', 'We keep each copy thereof.', 'We keep each copy ${1|of it,of them|}.'],
  ] as const)
    test(text, () => assert.equal(fixed(id, text), wanted));
  for (const text of [
    'You will have the ability to object.',
    'We keep it for a period of time.',
    'We charge whether or not you come.',
    'We are required to by law.',
    'You can object on grounds relating to your situation.',
    'The member-initiated call is free.',
    'Last modified: 3 May 2020.',
    'Your consent is required to send it.',
  ])
    test(`silent: ${text}`, () => assert.equal(shown('wordy-phrase', text), text));
  for (const text of [
    'You can save as PDF.',
    'The corn you provided that day is milled.',
    'See our [terms and conditions](https://mill.test/terms).',
    'We send a cease and desist letter.',
  ])
    test(`silent: ${text}`, () => assert.equal(shown('archaic-word', text), text));
});
