import assert from 'node:assert/strict';
import { test } from 'node:test';
import { disclosures } from '../server/src/disclosures/index';
import { citations, resolve } from '../server/src/law/citations';
import { gdpr } from '../server/src/law/gdpr';
import { references } from '../server/src/law/reference';

test('every row of a regime cites a known article', () => {
  for (const row of gdpr.rows) {
    for (const cite of [row.fromReader, row.fromOthers])
      if (cite) assert.ok(citations.has(cite), `${row.key}: ${cite}`);
  }
});

test('every row of the EU GDPR has its disclosure, and every disclosure its row', () => {
  assert.deepEqual(
    gdpr.rows.map(({ key }) => key).filter(key => !disclosures.some(disclosure => disclosure.key === key)),
    [],
  );
  assert.deepEqual(
    disclosures.map(({ key }) => key).filter(key => !gdpr.rows.some(row => row.key === key)),
    [],
  );
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
