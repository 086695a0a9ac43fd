import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readings, readingWords } from '../../server/src/features/reading';
import { parsePolicy } from '../../server/src/policy/parse';

const read = (text: string) => {
  const policy = parsePolicy(text, { format: 'markdown' });
  return new Map(readings(policy).map((reading, i) => [policy.sections[i]?.title ?? '', reading] as const));
};

// Ten words, eleven syllables: we keep your name and your ad-dress for six months.
const TEN = 'We keep your name and your address for six months.';

describe('reading', () => {
  test('is given by the two Flesch formulas, for which the expected values are worked out by hand', () => {
    const reading = read(`# Keeping\n\n${`${TEN} `.repeat(10)}`).get('Keeping');
    // 0.39 * 10 + 11.8 * 1.1 - 15.59 = 1.29; 206.835 - 1.015 * 10 - 84.6 * 1.1 = 103.6, and 100 is the most.
    assert.deepEqual(reading, { words: 100, sentences: 10, longest: 10, grade: 1, ease: 100 });
    // Five sentences of 22 words and 33 syllables: 0.39 * 22 + 11.8 * 1.5 - 15.59 = 10.69; 206.835 - 22.33 - 126.9 = 57.6.
    const legal =
      'We process personal data only where it is strictly required for the performance of a contract to which you are a party. ';
    assert.deepEqual(read(`# Grounds\n\n${legal.repeat(5)}`).get('Grounds'), {
      words: 110,
      sentences: 5,
      longest: 22,
      grade: 11,
      ease: 58,
    });
  });

  test('needs a hundred words and five sentences for a grade', () => {
    assert.equal(read(`# A\n\n${`${TEN} `.repeat(9)}`).get('A')?.grade, undefined);
    assert.equal(read(`# A\n\n${`${TEN.slice(0, -1)}, and `.repeat(12)}so on.`).get('A')?.grade, undefined);
  });

  test('counts a section with its subsections, without titles, code and addresses', () => {
    const all = read(
      '# Notice for our guests\n\nWe sell tea.\n\n## What we keep for you\n\nYour name. See https://tea.example/list/of/all now.\n\n```\nlet a = 1;\n```\n',
    );
    assert.deepEqual(all.get('What we keep for you'), { words: 4, sentences: 2, longest: 2 });
    assert.deepEqual(all.get('Notice for our guests'), { words: 7, sentences: 3, longest: 3 });
  });

  test('takes an item for a sentence of its own, but not a label in a list or a table', () => {
    const all = read(
      '# Data\n\nWe keep:\n\n- your name\n- the address to which we send what you order from us\n- your letters to us.\n\n| Data | Kept |\n|---|---|\n| Orders | six years |\n',
    );
    assert.deepEqual(all.get('Data'), { words: 24, sentences: 3, longest: 11 });
  });

  test('is told in words that name the formulas', () => {
    assert.equal(
      readingWords({ words: 612, sentences: 31, longest: 48, grade: 13, ease: 38 }),
      '612 words in 31 sentences, the longest of 48 words. Flesch-Kincaid grade level 13, Flesch reading ease 38.',
    );
    assert.equal(readingWords({ words: 1, sentences: 1, longest: 1 }), '1 word in 1 sentence.');
    assert.equal(readingWords({ words: 0, sentences: 0, longest: 0 }), '0 words.');
  });
});
