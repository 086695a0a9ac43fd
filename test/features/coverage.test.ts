import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { disclosures } from '../../server/src/disclosures/index';
import { lenses } from '../../server/src/features/code-lens';
import { complete } from '../../server/src/features/complete';
import { countWords } from '../../server/src/features/count-words';
import { counts, coverage, MOST_STATEMENTS } from '../../server/src/features/coverage';
import { groupOf, groupTitles } from '../../server/src/features/coverage-groups';
import { marked } from '../marked-policy';

const AUTO = ['auto'];
const DRAFT =
  '# Privacy notice\n\n## Who we are\n\nAlder Boats Ltd is the controller of your personal data.\n\n## Storage\n\nWe delete orders after six years. We do not transfer your data outside the European Economic Area. We delete letters after two years.\n';

const duties = (source: string, regimes = AUTO) =>
  new Map(
    coverage(marked(source).policy, regimes).flatMap(({ groups }) =>
      groups.flatMap(group => group.duties.map(duty => [duty.disclosure.key, duty] as const)),
    ),
  );

describe('coverage', () => {
  test('gives each duty its state, and why one does not apply', () => {
    const all = duties(DRAFT);
    assert.equal(all.get('controller_identity')?.status, 'found');
    assert.equal(all.get('right_complaint')?.status, 'missing');
    assert.deepEqual(
      [all.get('international_transfers')?.status, all.get('international_transfers')?.why],
      ['not-applicable', 'declared'],
    );
    assert.equal(all.get('representative')?.why, 'unknown');
  });

  test('rests on sentences, each once, in one line, with the words that decide', () => {
    const { policy } = marked(DRAFT.replace('six years', 'six\nyears'));
    const retention = coverage(policy, AUTO)[0]
      ?.groups.flatMap(({ duties: own }) => own)
      .find(({ disclosure }) => disclosure.key === 'retention');
    assert.deepEqual(
      retention?.evidence.map(({ sentence }) => sentence),
      ['We delete orders after six years.', 'We delete letters after two years.'],
    );
    for (const { start, end, sentence } of retention?.evidence ?? [])
      assert.ok(end > start && sentence.includes(policy.text.slice(start, end).replace(/\s+/g, ' ')));
  });

  test('shows the first of many sentences and counts all', () => {
    const many = Array.from({ length: 30 }, (_, i) => `We delete folder ${i} after six years.`).join(' ');
    const retention = duties(`# Privacy notice\n\n${many}\n`).get('retention');
    assert.deepEqual([retention?.evidence.length, retention?.sentences], [MOST_STATEMENTS, 30]);
  });

  test('reads a policy against each law that it invokes, with the reason', () => {
    const uk = DRAFT.replace('Storage', 'Storage under the UK GDPR').replace('Alder', 'Under the UK GDPR, Alder');
    const [first] = coverage(marked(uk).policy, AUTO);
    assert.deepEqual([first?.id, first?.why], ['uk-gdpr', 'invoked']);
    const both = coverage(marked(DRAFT).policy, ['gdpr', 'uk-gdpr']);
    assert.deepEqual(
      both.map(({ id, why }) => [id, why]),
      [
        ['gdpr', 'setting'],
        ['uk-gdpr', 'setting'],
      ],
    );
    assert.deepEqual(
      coverage(marked(DRAFT).policy, AUTO).map(({ why }) => why),
      ['default'],
    );
  });

  test('counts what is due, good practice left out', () => {
    const { policy } = marked(DRAFT);
    const [law] = coverage(policy, ['gdpr']);
    assert.deepEqual(counts(policy, ['gdpr']), law?.counts);
    const due = law?.groups.flatMap(group => group.duties).filter(({ kind }) => kind !== 'guidance') ?? [];
    assert.equal(
      Object.values(law?.counts ?? {}).reduce((sum, n) => sum + n, 0),
      due.length,
    );
    assert.equal(countWords({ found: 23, weak: 2, missing: 3 }), '23 of 28 duties, 2 weak, 3 missing');
    assert.equal(countWords({ found: 1, weak: 0, missing: 0 }), '1 of 1 duty');
  });

  test('has a group for every disclosure, and the rights together', () => {
    for (const disclosure of disclosures) {
      assert.ok(groupTitles.includes(groupOf(disclosure)), disclosure.key);
      if (/^(?:right_|complaint_)/.test(disclosure.key))
        assert.equal(groupOf(disclosure), 'Rights and complaints', disclosure.key);
    }
    const controller = disclosures.find(({ key }) => key === 'controller_contact') ?? assert.fail();
    assert.equal(groupOf(controller), 'Who we are');
  });
});

describe('code lenses', () => {
  const shown = (source: string, format: 'markdown' | 'plain' = 'markdown') => {
    const { policy, text } = marked(source, format);
    return lenses(policy, AUTO).map(({ span, words }) => `${text.slice(span.start, span.end)}: ${words}`);
  };

  test('name what a section tells, in the usual order, and count above the title of the policy', () => {
    const [title, ...sections] = shown(DRAFT);
    assert.match(title ?? '', /^Privacy notice: \d+ of \d+ duties, .*\d+ missing$/);
    assert.deepEqual(sections, ['Who we are: controller', 'Storage: retention']);
  });

  test('stand above the titles of plain text, too', () => {
    const [title, section] = shown(
      'PRIVACY NOTICE\n\nHOW LONG WE KEEP DATA\n\nWe delete orders after six years.\n',
      'plain',
    );
    assert.match(title ?? '', /^PRIVACY NOTICE: \d/);
    assert.equal(section, 'HOW LONG WE KEEP DATA: retention');
  });

  test('do not speak of too little where no law asks', () => {
    const sections = shown('# Privacy notice\n\n## Safety\n\nWe take appropriate measures to protect your data.\n');
    assert.equal(sections.length, 1);
  });
});

describe('completions of clauses', () => {
  test('speak the words of the law that the policy invokes', () => {
    const source =
      '# Privacy notice\n\nThe controller under the UK GDPR is Alder Boats Ltd, registered with the Information Commissioner.\n\n«»\n';
    const { policy, spans } = marked(source);
    const items = complete(policy, spans[0]?.start ?? 0, [], AUTO);
    const complaint = items.find(({ filter }) => filter.startsWith('pw-right-complaint')) ?? assert.fail();
    assert.match(complaint.insert, /Information Commissioner/);
    assert.match(complaint.sort, /^0/);
    // Who may fall under both laws has a choice between them.
    assert.doesNotMatch(items.map(({ insert }) => insert).join('\n'), /(?<!UK |[|])GDPR/);
  });
});
