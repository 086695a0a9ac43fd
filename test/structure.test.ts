import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { globSync } from 'tinyglobby';
import { parsePolicy } from '../server/src/policy/parse';
import type { Policy, Section } from '../server/src/policy/policy';

const outline = (policy: Policy): string => {
  const depth = (section: Section): number => (section.parent ? 1 + depth(section.parent) : 0);
  return policy.sections
    .filter(({ heading }) => heading)
    .map(section => '  '.repeat(depth(section)) + section.title)
    .join('\n');
};

describe('outlines a careful reader would draw', () => {
  const files = globSync(['test/corpus/*.md', 'test/corpus/*.txt', 'test/corpus/*.policy']);
  test('the corpus is there', () => assert.ok(files.length >= 8));
  for (const file of files) {
    const expected = file.replace(/(\.policy)?\.(md|txt)$|\.policy$/, '.outline');
    test(file, () => {
      assert.ok(existsSync(expected), `${expected} is missing`);
      const policy = parsePolicy(readFileSync(file, 'utf8'), { format: file.endsWith('.md') ? 'markdown' : 'plain' });
      assert.equal(outline(policy), readFileSync(expected, 'utf8').replaceAll('\r', '').trimEnd());
    });
  }
});

const show = (text: string, format: 'markdown' | 'plain' = 'plain'): string => outline(parsePolicy(text, { format }));

/** Blocks as `kind: text`, items with `lead-in >`. */
const blocks = (text: string, format: 'markdown' | 'plain' = 'markdown'): string[] =>
  parsePolicy(text, { format }).blocks.map(
    ({ block, leadIn }) => `${block.kind}: ${leadIn ? `${leadIn.block.text} > ` : ''}${block.text}`,
  );

describe('lead-ins', () => {
  test('a paragraph that ends with a colon opens the list after it', () => {
    assert.deepEqual(blocks('We use your data:\n\n- to bill you;\n- to write to you.'), [
      'paragraph: We use your data:',
      'item: We use your data: > to bill you;',
      'item: We use your data: > to write to you.',
    ]);
  });
  test('a finished sentence opens nothing', () => {
    assert.deepEqual(blocks('We keep bees.\n\n- honey\n- wax'), [
      'paragraph: We keep bees.',
      'item: honey',
      'item: wax',
    ]);
  });
  test('a title opens the list right under it', () => {
    assert.deepEqual(blocks('# A\n\n## You have the right\n\n- to object'), [
      'heading: A',
      'heading: You have the right',
      'item: You have the right > to object',
    ]);
  });
  test('nested items complete the item above them', () => {
    assert.deepEqual(blocks('- When you order, to:\n  - pack\n  - post\n- When you leave'), [
      'item: When you order, to:',
      'item: When you order, to: > pack',
      'item: When you order, to: > post',
      'item: When you leave',
    ]);
  });
  test('an export that lost its indentation still nests', () => {
    assert.deepEqual(
      blocks('- Details you give us. They include:\n- your name;\n- your size.\n- Details we see.', 'plain'),
      [
        'item: Details you give us. They include:',
        'item: Details you give us. They include: > your name;',
        'item: Details you give us. They include: > your size.',
        'item: Details we see.',
      ],
    );
  });
  test('escaped bullets in one paragraph are items', () => {
    assert.deepEqual(blocks('We do this:\n\n\\- to pay wages  \n\\- to plan shifts'), [
      'paragraph: We do this:',
      'item: We do this: > to pay wages',
      'item: We do this: > to plan shifts',
    ]);
  });
  test('a table row knows its header', () => {
    assert.deepEqual(blocks('| Purpose | Basis |\n|---|---|\n| Billing | Contract |'), [
      'row: | Purpose | Basis |',
      'row: | Purpose | Basis | > | Billing | Contract |',
    ]);
  });
});

describe('what is no title', () => {
  const body = 'This sentence is long enough to stand as the body of a section, and it says nothing else whatever.';
  test('a contents list', () => {
    const titles = ['Who we are', 'What we collect', 'Why we use it', 'Your rights'];
    const text = `Privacy notice\n\n${titles.map(title => `- ${title}`).join('\n')}\n\n${titles.map(title => `${title}\n${body}`).join('\n')}`;
    assert.equal(show(text), ['Privacy notice', ...titles.map(title => `  ${title}`)].join('\n'));
  });
  test('an archive preamble, a date and an address', () => {
    const text = `> *The following text was extracted from a page archived on 2019-02-03. See the original snapshot.*\n\nPrivacy Policy\n\nLast updated 3 May 2024\n\nContact\n\n${body}\n\nMill House, 4 Tannery Lane, York YO1 7XX`;
    assert.equal(show(text), 'Privacy Policy\n  Contact');
  });
  test('short lines in a row are a list without bullets', () => {
    assert.equal(
      show(`Privacy Policy\n\nWhat we collect\n\n${body}\n\nName\nPostcode\nShoe size\nTelephone number\n\n${body}`),
      'Privacy Policy\n  What we collect',
    );
  });
});

test('parsePolicy accepts any string', () => {
  for (const text of [
    '',
    ' ',
    '\0',
    '\ud800',
    '\r',
    '\n\n',
    '#',
    '# ',
    '- ',
    '|',
    '>',
    '<!--',
    '**',
    '[](',
    '\u202e\u05d0',
    '1.',
    '---',
    '```',
  ]) {
    for (const format of ['markdown', 'plain'] as const) {
      const policy = parsePolicy(text, { format });
      assert.equal(policy.sections[0]?.level, 0, JSON.stringify(text));
      assert.equal(policy.text, text);
    }
  }
});
