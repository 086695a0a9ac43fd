import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hover } from '../../server/src/features/hover';
import { links } from '../../server/src/features/links';
import type { Format } from '../../server/src/policy/policy';
import { marked } from '../marked-policy';
import { mark } from '../marks';

/** Checks that what is marked is what is linked; gives the targets. */
function targets(source: string, format: Format = 'markdown'): string[] {
  const { policy, text } = marked(source, format);
  const found = links(policy);
  assert.equal(mark(text, found), source);
  return found.map(({ target }) => target);
}

test('addresses of pages end before the mark of the sentence', () => {
  assert.deepEqual(targets('See «https://rowan-cycles.test/terms», or «www.rowan-cycles.test».', 'plain'), [
    'https://rowan-cycles.test/terms',
    'https://www.rowan-cycles.test',
  ]);
});

test('addresses of mailboxes', () => {
  assert.deepEqual(targets('Write to «privacy@rowan-cycles.test».'), ['mailto:privacy@rowan-cycles.test']);
  assert.deepEqual(targets('See «https://rowan-cycles.test/a_(b)?c» (or «http://rowan-cycles.test/d»).'), [
    'https://rowan-cycles.test/a_(b)?c',
    'http://rowan-cycles.test/d',
  ]);
  assert.deepEqual(targets('Follow @rowan or write to rowan@cycles.'), []);
});

test('the target of a Markdown link, and none in code', () => {
  assert.deepEqual(targets('Read [the terms](«https://rowan-cycles.test/terms»).'), [
    'https://rowan-cycles.test/terms',
  ]);
  assert.deepEqual(targets('```\nhttps://rowan-cycles.test\n```'), []);
});

test('citations of other laws than that of the Union', () => {
  const code = 'https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=CIV&sectionNum=';
  assert.deepEqual(
    targets(
      'Under Cal. Civ. Code «§ 1798.130(a)(5)» and «Section 1798.83» you can ask, under § 17.9 of our terms not.',
    ),
    [`${code}1798.130`, `${code}1798.83`],
  );
  assert.deepEqual(targets('The «California Consumer Privacy Act» (CCPA) and the «UK GDPR» apply.', 'plain'), [
    `${code}1798.100`,
    'https://www.legislation.gov.uk/eur/2016/679',
  ]);
  assert.deepEqual(targets('«Article 13» of the UK GDPR lists what we tell.'), [
    'https://www.legislation.gov.uk/eur/2016/679/article/13',
  ]);
});

test('an act that is named as a whole says what it is', () => {
  const { policy, spans } = marked('Our host is listed under the EU-U.S. Data Privacy Fra«»mework.');
  const settings = { rules: {}, regimes: [], ignore: [] };
  const found = hover(policy, spans[0]?.start ?? -1, [], settings, () => undefined);
  assert.match(
    found?.markdown ?? '',
    /Decision \(EU\) 2023\/1795: EU-U\.S\. Data Privacy Framework\*\*[\s\S]*check the list/,
  );
});

test('citations lead to the law', () => {
  assert.deepEqual(
    targets(
      'We rely on «Article 6(1)(f)» GDPR, see section 3. Complain under «section 165» of the Data Protection Act 2018.',
    ),
    ['https://eur-lex.europa.eu/eli/reg/2016/679/oj', 'https://www.legislation.gov.uk/ukpga/2018/12/section/165'],
  );
  assert.deepEqual(targets('The «Data Protection Act 2018» and «Directive 2002/58/EC» apply; you live in the UK.'), [
    'https://www.legislation.gov.uk/ukpga/2018/12',
    'https://eur-lex.europa.eu/eli/dir/2002/58/oj',
  ]);
  assert.deepEqual(targets('In Ireland the Data Protection Act 2018 applies.'), []);
  assert.deepEqual(
    targets('See «Articles 15» to «22» GDPR, and section 3, where we name rights under the GDPR.').length,
    2,
  );
  const { policy } = marked('We rely on Art. 6(1)(f) GDPR.');
  assert.equal(links(policy)[0]?.tooltip, 'GDPR Art. 6(1)(f): Legitimate interests');
});
