import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { Block } from '../server/src/text/block';
import { phrases } from '../server/src/text/phrases';

const spans = (set: ReturnType<typeof phrases>, text: string): string[] =>
  new Block('paragraph', text, text).find(set).map(({ start, end }) => text.slice(start, end));

// Each text beside what its phrase finds in it.
const cases: readonly [phrase: string, text: string, found: readonly string[]][] = [
  ['heron~ nests', 'Herons nests, heron nests, her nests.', ['Herons nests', 'heron nests']],
  ['red (fox/fox cub)', 'A red fox cub and a red fox.', ['red fox cub', 'red fox']],
  ['red (fox/fox cub) sleeps', 'A red fox cub sleeps. The red fox sleeps.', ['red fox cub sleeps', 'red fox sleeps']],
  ['(tall/very tall/very very tall) oak', 'A very very tall oak.', ['very very tall oak']],
  [
    'oak (old)? (grey)? tree',
    'Oak tree, oak old tree, oak grey tree, oak old grey tree.',
    ['Oak tree', 'oak old tree', 'oak grey tree', 'oak old grey tree'],
  ],
  ['owl .. hoots', 'The owl now at night hoots. The owl in its old and rotten tree hoots.', ['owl now at night hoots']],
  [
    'owl … (hoots/calls out)',
    'The owl in its old and rotten tree calls out.',
    ['owl in its old and rotten tree calls out'],
  ],
  ['# (magpies/jays)', 'Seven magpies, 7 magpies and 12 jays.', ['7 magpies', '12 jays']],
  ['(the/a)? (small/young)? badger', 'The small badger met a badger.', ['The small badger', 'a badger']],
  [
    'otter (swims/swims (up/down)? stream)',
    'An otter swims up stream; an otter swims.',
    ['otter swims up stream', 'otter swims'],
  ],
  ['stoat .. weasel', 'A stoat. A weasel.', []],
];

const sets = cases.map(([phrase]) => phrases(phrase));

describe('phrases', () => {
  cases.forEach(([phrase, text, found], index) => {
    const set = sets[index] as ReturnType<typeof phrases>;
    test(phrase, () => assert.deepEqual(spans(set, text), found));
    // What speeds up a long text is worked out only after many tries, and must change nothing.
    test(`${phrase}: again and again`, () => {
      for (let round = 0; round < 120; round++) assert.deepEqual(spans(set, text), found, `round ${round}`);
    });
  });

  test('that begin with a gap, or have too many, are refused', () => {
    assert.throws(() => phrases('(very)? .. tall'), /must begin with a word/);
    assert.throws(() => phrases('a … b … c … d … e'), /too many gaps/);
    assert.throws(() => phrases('a (b/c'), /unclosed group/);
    assert.throws(() => phrases('a {nothing-of-the-kind}'), /unknown word class/);
  });
});
