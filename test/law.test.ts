import assert from 'node:assert/strict';
import { test } from 'node:test';
import { disclosures } from '../server/src/disclosures/index';
import { regimes } from '../server/src/features/regimes';
import { ruleBook } from '../server/src/features/rule-book';
import { citations, resolve } from '../server/src/law/citations';
import { references } from '../server/src/law/reference';
import { citesOf } from '../server/src/law/regime';

test('every row of a regime cites a known article', () => {
  for (const { id, rows } of regimes)
    for (const row of rows)
      for (const cite of citesOf(row)) assert.ok(citations.has(cite), `${id} ${row.key}: ${cite}`);
});

test('every rule cites what the table knows', () => {
  for (const { id, cites } of ruleBook) for (const cite of cites) assert.ok(citations.has(cite), `${id}: ${cite}`);
});

test('every row of a regime has its disclosure, and every disclosure a row', () => {
  const known = new Set(disclosures.map(({ key }) => key));
  for (const { id, rows } of regimes) {
    const keys = rows.map(({ key }) => key);
    assert.deepEqual(
      keys.filter(key => !known.has(key)),
      [],
      id,
    );
    assert.equal(new Set(keys).size, keys.length, id);
  }
  assert.deepEqual(
    [...known].filter(key => !regimes.some(({ rows }) => rows.some(row => row.key === key))),
    [],
  );
});

test('what the United Kingdom changed is cited where the Union has another article', () => {
  const cited = (id: string, key: string) => {
    const row = regimes.find(one => one.id === id)?.rows.find(one => one.key === key);
    return row ? citesOf(row) : assert.fail(key);
  };
  const changed: readonly [key: string, union: string, kingdom: string][] = [
    ['right_complaint', 'GDPR Art. 77', 'DPA 2018 s.165'],
    ['automated_decisions', 'GDPR Art. 22', 'UK GDPR Art. 22C'],
    ['rights_exercise', 'GDPR Art. 12(3)', 'UK GDPR Art. 12A'],
    ['cookies', 'ePrivacy Art. 5(3)', 'PECR Sch. A1'],
  ];
  for (const [key, union, kingdom] of changed) {
    assert.ok(cited('gdpr', key).includes(union), key);
    assert.ok(cited('uk-gdpr', key).includes(kingdom), key);
    assert.ok(!cited('uk-gdpr', key).includes(`UK ${union}`), key);
  }
  assert.ok(cited('uk-gdpr', 'complaint_to_controller').includes('DPA 2018 s.164A'));
  assert.ok(cited('uk-gdpr', 'legal_basis').includes('UK GDPR Art. 6(1)(ea)'));
});

test('a duty that is never a finding has no level, and every other has', () => {
  for (const { id, rows } of regimes)
    for (const { key, kind, missing, fromReader, fromOthers } of rows) {
      assert.equal(missing === undefined, kind === 'guidance', `${id} ${key}`);
      assert.ok(kind === 'guidance' || fromReader || fromOthers, `${id} ${key}`);
    }
});

test('what a duty rests on is in force as long as the duty is', () => {
  for (const { id, rows, since } of regimes)
    for (const row of rows)
      for (const cite of citesOf(row)) {
        const { validFrom = '', validTo } = citations.get(cite) ?? assert.fail(cite);
        assert.equal(validTo, undefined, `${id} ${row.key}`);
        assert.ok(validFrom <= (row.since ?? since ?? '9999'), `${id} ${row.key}`);
      }
});

test('a citation says what it is in one sentence, with an address', () => {
  for (const { key, title, says, url } of citations.values()) {
    assert.match(says, /^[A-Z][^.]*(?:\b(?:Arts?|Art)\. ?\d[^.]*)*\.$/, key);
    assert.ok(title.length > 3, key);
    assert.match(url, /^https:\/\//, key);
  }
});

const readings: readonly [text: string, key: string | undefined][] = [
  ['Article 13(2)(a) GDPR', 'GDPR Art. 13(2)(a)'],
  ['Art. 6 para. 1 lit. f GDPR', 'GDPR Art. 6(1)(f)'],
  ['Art. 6 (1) (b) of the GDPR', 'GDPR Art. 6(1)(b)'],
  ['Article 6(1) sentence 1 lit. a DSGVO', 'GDPR Art. 6(1)(a)'],
  ['article 6.1.f of the General Data Protection Regulation', 'GDPR Art. 6(1)(f)'],
  ['Articles 15 to 22 GDPR', 'GDPR Art. 15'],
  ['Art. 13(2)(z) GDPR', 'GDPR Art. 13(2)'],
  ['Article 16(9) of Regulation (EU) 2016/679', 'GDPR Art. 16'],
  ['Article 85 of the GDPR', 'GDPR'],
  ['GDPR Article 17', 'GDPR Art. 17'],
  ['Article 21', 'GDPR Art. 21'],
  ['UK GDPR', 'UK GDPR'],
  ['Article 22C of the UK GDPR', 'UK GDPR Art. 22C'],
  ['section 164A of the Data Protection Act 2018', 'DPA 2018 s.164A'],
  ['Civil Code section 1798.105', 'CCPA 1798.105'],
  ['§ 1798.130(a)(5)', 'CCPA 1798.130(a)(5)'],
  ['Civil Code section 1798.83', undefined],
  ['11 CCR § 7011(e)(3)(F)', '11 CCR 7011(e)(3)(F)'],
  ['Business and Professions Code section 22575', 'CalOPPA 22575'],
  ['16 CFR 312.4(d)', 'COPPA 312.4(d)'],
  ['Principle 4.9 of PIPEDA', 'PIPEDA Sch. 1, 4.9'],
  ['Principle 4.9 of our charter', undefined],
  ['regulation 6 of PECR', 'PECR reg. 6'],
  ['Section 7 of this notice', undefined],
  ['Article 8 of the Treaty', undefined],
  ['our terms', undefined],
];
for (const [text, key] of readings) {
  test(`"${text}" is ${key ?? 'no citation'}`, () => assert.equal(resolve(text)?.key, key));
}

test('references are found where they stand', () => {
  const text = 'We rely on Article 6(1)(f) GDPR; see Art. 21(1) and section 3 of this notice.';
  assert.deepEqual(
    references(text).map(({ start, end }) => text.slice(start, end)),
    ['Article 6(1)(f)', 'Art. 21(1)'],
  );
});
