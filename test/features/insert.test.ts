import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { disclosures } from '../../server/src/disclosures/index';
import { check } from '../../server/src/features/check';
import { insertMissing } from '../../server/src/features/fixes';
import { clauseEdits } from '../../server/src/features/insert';
import { defaultSettings } from '../../server/src/features/settings';
import { plainText } from '../../server/src/features/snippet';
import { parsePolicy } from '../../server/src/policy/parse';
import type { Format } from '../../server/src/policy/policy';
import type { Finding } from '../../server/src/rules/rule';
import { applied } from '../marked-policy';
import { failOnRuleError } from '../rule-errors';

const SETTINGS = { rules: {}, regimes: defaultSettings.regimes, ignore: [] };

const read = (text: string, format: Format) => parsePolicy(text, { format });
const findings = (text: string, format: Format) => check(read(text, format), SETTINGS, failOnRuleError);

/** The text with clauses inserted; all that are missing unless keys are given. */
function insert(text: string, format: Format, ...keys: readonly string[]): string {
  const policy = read(text, format);
  const edits = keys.length
    ? clauseEdits(
        policy,
        SETTINGS.regimes,
        disclosures.filter(({ key }) => keys.includes(key)),
      )
    : insertMissing(policy, check(policy, SETTINGS, failOnRuleError), SETTINGS.regimes).edits;
  return applied(
    text,
    edits.map(edit => ({ ...edit, text: plainText(edit.text) })),
  );
}

const named = ({ rule, message }: Finding) => `${rule}: ${message}`;

/** A draft of five sections, each written in one kind of title. */
const draft = (title: (words: string, number: number) => string, top = 'Privacy notice', gap = '\n\n'): string =>
  `${[
    top,
    title('Who we are', 1),
    'Alder Boats Ltd is the controller of your personal data.',
    title('What we collect', 2),
    'We collect your name, your e-mail address and your order number from you when you order.',
    title('Your choices', 3),
    'You can stop our letters at any time, as section 4 says.',
    title('Cookies', 4),
    'We set no cookies.',
    title('How to contact us', 5),
    'Write to privacy@alder-boats.example or to Alder Boats Ltd, 3 Slipway Lane, Port Ellis.',
  ].join(gap)}\n`;

const unnumbered = (make: (words: string) => string, top?: string, gap?: string) =>
  draft(make, top, gap).replace(', as section 4 says', '');

const KINDS: readonly (readonly [name: string, format: Format, text: string, kind: RegExp])[] = [
  ['ATX', 'markdown', unnumbered(words => `## ${words}`, '# Privacy notice'), /^## /],
  ['ATX of the first rank', 'markdown', unnumbered(words => `# ${words}`, 'Privacy notice'), /^# /],
  ['ATX with numbers', 'markdown', draft((words, n) => `## ${n}. ${words}`, '# Privacy notice'), /^## \d+\. /],
  [
    'ATX with letters',
    'markdown',
    draft((words, n) => `## ${' ABCDE'[n]}. ${words}`, '# Privacy notice').replace('section 4', 'section D'),
    /^## [A-Z]\. /,
  ],
  [
    'ATX with Roman numerals',
    'markdown',
    draft((words, n) => `## ${['', 'I', 'II', 'III', 'IV', 'V'][n]}. ${words}`, '# Privacy notice').replace(
      'section 4',
      'section IV',
    ),
    /^## [IVX]+\. /,
  ],
  ['ATX closed', 'markdown', unnumbered(words => `## ${words} ##`, '# Privacy notice #'), /^## .+ ##$/],
  [
    'setext',
    'markdown',
    unnumbered(words => `${words}\n${'-'.repeat(words.length)}`, 'Privacy notice\n=============='),
    /^\S.+$/,
  ],
  [
    'setext with numbers',
    'markdown',
    draft((words, n) => `${n}. ${words}\n-------------`, 'Privacy notice\n=============='),
    /^\d+\. /,
  ],
  ['bold lines', 'markdown', unnumbered(words => `**${words}**`, '**Privacy notice**'), /^\*\*.+\*\*$/],
  [
    'bold with escaped numbers',
    'markdown',
    draft((words, n) => `**${n}\\. ${words}**`, '**Privacy notice**'),
    /^\*\*\d+\\\. .+\*\*$/,
  ],
  [
    'numbers before bold',
    'markdown',
    draft((words, n) => `${n}. **${words}**`, '# Privacy notice'),
    /^\d+\. \*\*.+\*\*$/,
  ],
  ['plain numbers', 'plain', draft((words, n) => `${n}. ${words}`), /^\d+\. /],
  ['plain numbers without a stop', 'plain', draft((words, n) => `${n} ${words}`), /^\d+ /],
  ['capitals', 'plain', unnumbered(words => words.toUpperCase(), 'PRIVACY NOTICE'), /^[^a-z]+$/],
  [
    'numbered capitals',
    'plain',
    draft((words, n) => `${n}. ${words.toUpperCase()}`, 'PRIVACY NOTICE'),
    /^\d+\. [^a-z]+$/,
  ],
  ['bare titles', 'plain', unnumbered(words => words), /^\S/],
  ['titles with a colon', 'plain', unnumbered(words => `${words}:`), /:$/],
  ['no blank lines', 'plain', unnumbered(words => words, 'Privacy notice', '\n'), /^\S/],
];

describe('all missing clauses', () => {
  for (const [name, format, text, kind] of KINDS) {
    test(`leave nothing missing and raise only placeholders: ${name}`, () => {
      const before = new Set(findings(text, format).map(named));
      assert.ok([...before].filter(one => one.startsWith('missing-')).length > 5, 'the draft lacks something');
      const after = insert(text, format);
      const added = findings(after, format).filter(finding => !before.has(named(finding)));
      assert.deepEqual(added.filter(({ rule }) => rule !== 'placeholder-left').map(named), [], after);
      assert.deepEqual(
        findings(after, format)
          .filter(({ rule }) => rule.startsWith('missing-'))
          .map(named),
        [],
        after,
      );
    });

    test(`have titles of the draft’s own kind and rank: ${name}`, () => {
      const { sections } = read(text, format);
      const level = sections.find(({ title }) => title.toLowerCase() === 'your choices')?.level;
      const known = new Set(sections.map(({ title }) => title.toLowerCase()));
      const after = insert(text, format);
      const fresh = read(after, format).sections.filter(({ title }) => !known.has(title.toLowerCase()));
      const clauses = new Set(disclosures.map(({ clause }) => clause.heading.toLowerCase()));
      assert.ok(fresh.length > 5);
      for (const { title, headingSpan, level: own } of fresh) {
        assert.ok(clauses.has(title.toLowerCase().replace(/:$/, '')), `${title} in\n${after}`);
        // Titles without any mark are ranked by their subjects once there are many.
        if (!/bare|blank/.test(name)) assert.equal(own, level, title);
        assert.match(after.slice(headingSpan.start, headingSpan.end).split('\n')[0] ?? '', kind);
      }
    });
  }

  test('stand in the usual order of a policy', () => {
    const after = insert('# Privacy notice\n\nWe sell boats.\n', 'markdown');
    const titles = read(after, 'markdown')
      .sections.slice(2)
      .map(({ title }) => title);
    const usual = [...disclosures].sort((a, b) => a.order - b.order).map(({ clause }) => clause.heading);
    assert.deepEqual(
      titles,
      usual.filter(title => titles.includes(title)),
    );
    assert.ok(titles.length > 8);
  });

  test('have tab stops that count through', () => {
    const policy = read(
      draft((words, n) => `## ${n}. ${words}`, '# Privacy notice'),
      'markdown',
    );
    const { edits } = insertMissing(policy, check(policy, SETTINGS, failOnRuleError), SETTINGS.regimes);
    const stops = edits.flatMap(({ text }) => [...text.matchAll(/(?<!\\)\$\{?(\d+)/g)].map(match => Number(match[1])));
    assert.deepEqual(
      [...new Set(stops)],
      [...new Set(stops)].sort((a, b) => a - b),
    );
    assert.equal(Math.max(...stops), new Set(stops).size);
  });
});

describe('a numbered clause', () => {
  const numbered = draft((words, n) => `## ${n}. ${words}`, '# Privacy notice');

  test('moves the following numbers and the references to them on', () => {
    const after = insert(numbered, 'markdown', 'data_source');
    assert.match(after, /## 2\. What we collect[\s\S]*## 3\. Where your data come from[\s\S]*## 4\. Your choices/);
    assert.match(after, /as section 5 says[\s\S]*## 5\. Cookies[\s\S]*## 6\. How to contact us/);
  });

  test('moves the numbers below them on', () => {
    const text = numbered
      .replace(
        'We set no cookies.',
        '### 4.1 On this site\n\nWe set no cookies.\n\n### 4.2 Elsewhere\n\nNor there. See section 4.1.',
      )
      .replace('Write to', '5.1 Write to');
    const after = insert(text, 'markdown', 'data_source');
    assert.match(
      after,
      /### 5\.1 On this site[\s\S]*### 5\.2 Elsewhere\n\nNor there\. See section 5\.1\.[\s\S]*\n6\.1 Write to/,
    );
  });

  test('begins the count where it comes first', () => {
    const text =
      '# Privacy notice\n\n## 1. Retention\n\nWe delete orders after six years.\n\n## 2. Complaints\n\nYou can complain to the data protection authority.\n';
    const after = insert(text, 'markdown', 'controller_identity');
    assert.match(after, /## 1\. Who we are[\s\S]*## 2\. Retention[\s\S]*## 3\. Complaints/);
  });

  test('gets an entry in the contents list, with number and anchor', () => {
    const titles = ['Who we are', 'What we collect', 'Your choices', 'Cookies', 'How to contact us'];
    const slug = (words: string, n: number) => `${n}-${words.toLowerCase().replaceAll(' ', '-')}`;
    const list = titles.map((words, i) => `- [${i + 1}. ${words}](#${slug(words, i + 1)})`).join('\n');
    const text = numbered.replace('## 1.', `${list}\n\n## 1.`);
    const after = insert(text, 'markdown', 'data_source');
    assert.match(
      after,
      /- \[2\. What we collect\]\(#2-what-we-collect\)\n- \[3\. Where your data come from\]\(#3-where-your-data-come-from\)\n- \[4\. Your choices\]\(#4-your-choices\)/,
    );
    assert.match(after, /\n- \[6\. How to contact us\]\(#6-how-to-contact-us\)\n/);
    assert.deepEqual(
      findings(after, 'markdown')
        .filter(({ rule }) => /reference|contents|numbering/.test(rule))
        .map(named),
      [],
    );
  });

  test('gets an entry in a contents list of plain text', () => {
    const plain = draft((words, n) => `${n}. ${words}`);
    const list = ['Who we are', 'What we collect', 'Your choices', 'Cookies', 'How to contact us']
      .map((words, i) => `${i + 1}. ${words}`)
      .join('\n');
    const text = plain.replace('Privacy notice\n\n', `Privacy notice\n\nContents\n\n${list}\n\n`);
    const after = insert(text, 'plain', 'data_source');
    assert.match(
      after,
      /2\. What we collect\n3\. Where your data come from\n4\. Your choices\n5\. Cookies\n6\. How to contact us\n/,
    );
    assert.deepEqual(
      findings(after, 'plain')
        .filter(({ rule }) => /reference|contents|numbering/.test(rule))
        .map(named),
      findings(text, 'plain')
        .filter(({ rule }) => /reference|contents|numbering/.test(rule))
        .map(named),
    );
  });

  test('leaves another count alone', () => {
    const text = `${numbered}\n## Annex\n\n### 1. Partners\n\nQuayside Print Ltd prints our letters.\n\n### 2. Dates\n\nSee section 1.\n`;
    const after = insert(text, 'markdown', 'data_source');
    assert.match(after, /### 1\. Partners[\s\S]*### 2\. Dates/);
  });
});
