import assert from 'node:assert/strict';
import { afterEach, describe, test } from 'node:test';
import { datesIn, dayName } from '../../server/src/policy/dates';
import { datesOf } from '../../server/src/policy/effective-dates';
import { effectiveDateOld } from '../../server/src/rules/effective-date-old';
import { defaultLimits } from '../../server/src/rules/limits';
import { staleLaw } from '../../server/src/rules/stale-law';
import { setClock } from '../../server/src/rules/today';
import { marked } from '../marked-policy';
import { mark } from '../marks';

const readings = (source: string) => {
  const { policy, text } = marked(source);
  const dates = datesIn((policy.blocks[0] ?? assert.fail()).block);
  assert.equal(mark(text, dates), source);
  return dates.map(date => date.readings.map(dayName).join(' or '));
};

describe('dates', () => {
  for (const [source, ...expected] of [
    ['Since «28 November 2025» it holds.', '28 November 2025'],
    ['Since «28th of November, 2025» it holds.', '28 November 2025'],
    ['Since «28-Nov-2025» it holds.', '28 November 2025'],
    ['Since «November 28th, 2025» it holds.', '28 November 2025'],
    ['Since «NOV. 28 2025» it holds.', '28 November 2025'],
    ['Since «November 2025» it holds.', 'November 2025'],
    ['Since «2025-11-28» it holds.', '28 November 2025'],
    ['Since «28.11.2025» it holds.', '28 November 2025'],
    ['Since «11/28/2025» it holds.', '28 November 2025'],
    ['Since «03/04/2025» it holds.', '3 April 2025 or 4 March 2025'],
    ['Since «28.11.25» it holds.', '28 November 2025'],
    ['Since «11/2025» it holds.', 'November 2025'],
    ['Since «2025-11» it holds.', 'November 2025'],
    ['Since «28-11-25» it holds.', '28 November 2025'],
    ['Since «11/28/25» it holds.', '28 November 2025'],
    ['Since «5/3/25» it holds.', '5 March 2025 or 3 May 2025'],
    ['Section 4.2.18, version 1.2.25 and flat 4-2-25.'],
    ['From «1 May 2024» to «2 June 2025» it held.', '1 May 2024', '2 June 2025'],
    ['Version 12.5.2025.1 and order 45/67/2025 in room 2025, extension 31.31.2025.'],
    ['We may 2025 times say so on 30 February.'],
  ] as const) {
    test(source, () => assert.deepEqual(readings(source), expected));
  }
});

/** Checks that what is marked are the dates that a text gives itself. */
function own(source: string): string[] {
  const { policy, text } = marked(source);
  const { dates } = datesOf(policy);
  assert.equal(mark(text, dates), source);
  return dates.map(({ kind }) => kind);
}

describe('dates of the policy itself', () => {
  test('beside a label', () => {
    assert.deepEqual(own('# Notice\n\n*Last updated: «3 March 2026»*\n\nWe repair bicycles.'), ['updated']);
    assert.deepEqual(own('# Notice\n\nThis notice applies from «3 March 2026».'), ['effective']);
    assert.deepEqual(own('# Notice\n\nEffective «3 May 2026», last updated «1 March 2026»'), ['effective', 'updated']);
    assert.deepEqual(own('# Privacy notice – «3 March 2026»\n\nWe repair bicycles.'), ['bare']);
    assert.deepEqual(own('# Notice\n\nEffective date: «1 April 2026»\n\nLast updated date: «4/2026»'), [
      'effective',
      'updated',
    ]);
    assert.deepEqual(own('# Notice\n\nWe repair bicycles.\n\nLeeds, «3 March 2026»'), ['bare']);
    assert.deepEqual(own('# Storm of 3 March 2026\n\nWe repair bicycles.'), []);
    assert.deepEqual(own('| Version | «03.03.2026» |\n|---|---|\n| Author | Ada |'), ['version']);
  });
  test('behind a version, and before what was pasted into the same line', () => {
    assert.deepEqual(own('# Notice\n\nVersion 1.0.1, «3 March 2026»\n{: datetime="2026-03-03" }'), ['version']);
    assert.deepEqual(own('# Notice\n\nv1.2 («March 2026»)'), ['version']);
    assert.deepEqual(own('# Notice\n\n*«3 March 2026»*\n{: datetime="2026-03-03" }\n\nWe repair bicycles.'), ['bare']);
    assert.deepEqual(
      own(
        `# Notice\n\nPublished: «3 March 2026» Rowan Cycles ("Rowan") ${'repairs bicycles and tells you how it keeps your data '.repeat(3)}.`,
      ),
      ['version'],
    );
  });
  test('under a label, and alone on a line', () => {
    assert.deepEqual(own('# Notice\n\n## Effective date\n\n«3 March 2026»\n\nWe repair bicycles.'), ['effective']);
    assert.deepEqual(own('# Notice\n\n«3 March 2026»\n\nWe repair bicycles.'), ['bare']);
  });
  test('not of laws, older texts or events', () => {
    assert.deepEqual(own('# Notice\n\nThe Directive took effect on 25 May 2018.'), []);
    assert.deepEqual(own('# Notice\n\nThe previous version of 3 March 2025 is kept in the archive.'), []);
    assert.deepEqual(own('# Notice\n\nEffective 1 July 2026, residents of Utah can opt out.'), []);
    assert.deepEqual(own('# Notice\n\n## Version history\n\nUpdated: 3 March 2024\n\nUpdated: 4 May 2025'), []);
    assert.deepEqual(own('# Notice\n\nThe workshop opened on 3 March 2020.'), []);
  });
});

describe('the age of a policy', () => {
  afterEach(() => setClock(() => undefined));

  /** Messages of what is reported at the marks on 22 November 2026. */
  function old(source: string, maxAgeMonths?: number): string[] {
    setClock(() => ({ year: 2026, month: 11, day: 22 }));
    const { policy, text } = marked(source);
    const limits =
      maxAgeMonths === undefined ? undefined : { ...defaultLimits, 'effectiveDate.maxAgeMonths': maxAgeMonths };
    const findings = [...effectiveDateOld.inPolicy(policy, limits)];
    assert.equal(
      mark(
        text,
        findings.map(({ span }) => span),
      ),
      source,
    );
    return findings.map(({ message }) => message);
  }

  test('over two years is old', () => {
    assert.match(old('# Notice\n\nLast updated: «22 November 2024»').join(), /24 months old/);
    assert.match(old('# Notice\n\nLast updated: «May 2016»').join(), /10 years old/);
    assert.deepEqual(old('# Notice\n\nLast updated: 23 November 2024'), []);
  });
  test('another age can be set', () => {
    assert.match(old('# Notice\n\nLast updated: «22 May 2026»', 6).join(), /6 months old/);
    assert.deepEqual(old('# Notice\n\nLast updated: 23 May 2026', 6), []);
    assert.deepEqual(old('# Notice\n\nLast updated: 1 December 2023', 36), []);
    assert.match(
      old('# Notice\n\nLast updated: «1 November 2025»\n\nThe CCPA gives you rights.', 36).join(),
      /California/,
    );
  });
  test('in California one year is', () => {
    assert.match(old('# Notice\n\nLast updated: «1 November 2025»\n\nThe CCPA gives you rights.').join(), /California/);
    assert.deepEqual(old('# Notice\n\nLast updated: 1 December 2025\n\nThe CCPA gives you rights.'), []);
  });
  test('the newest date counts, and of two readings the younger', () => {
    assert.deepEqual(old('# Notice\n\nEffective 3 May 2019, last updated 1 March 2026'), []);
    assert.deepEqual(old('# Notice\n\nLast updated: 11/12/2024'), []);
  });
  test('a change in the future has not happened, a start can be announced', () => {
    assert.match(old('# Notice\n\nLast updated: «1 December 2026»').join(), /in the future/);
    assert.deepEqual(old('# Notice\n\nThis notice applies from 1 January 2027.'), []);
    assert.match(old('# Notice\n\nThis notice applies from «1 January 2028».').join(), /more than a year away/);
  });
  test('without a clock age is no subject', () => {
    const { policy } = marked('# Notice\n\nLast updated: 3 March 2001');
    assert.deepEqual([...effectiveDateOld.inPolicy(policy)], []);
  });
});

describe('stale law', () => {
  const said = (source: string) => [...staleLaw.inPolicy(marked(source).policy)];

  /** What is marked is reported; the second part is what its message or the text after the fix holds. */
  for (const [text, expected] of [
    ['We follow the «Guidelines WP259 on consent».', 'We follow the EDPB Guidelines 05/2020 on consent.'],
    ['We comply with the «GDPR when it comes» into force.', /since 25 May 2018/],
    ['The «GDPR will apply from 25 May» 2018.', /since 25 May 2018/],
    ['The «Article 29 Working Party» says so.', 'The European Data Protection Board (EDPB) says so.'],
    ['Transfers rest on the «standard contractual clauses (Set II)».', /27 September 2021/],
    ['Transfers rest on the «2010 standard contractual clauses».', /27 December 2022/],
    ['Transfers rest on «Decision 2004/915/EC».', /27 September 2021/],
    ['We sign «model clauses» with our host.', /2021\/914/],
    ['The «ePrivacy Regulation» will bring rules.', /withdrew/],
    ['The «Digital Omnibus» amends this.', /proposal/],
    [
      'We are registered with the «UK Data Protection Commissioner».',
      'We are registered with the Information Commissioner’s Office.',
    ],
    [
      'We registered with the «Data Protection Registrar».',
      'We registered with the Information Commissioner’s Office.',
    ],
    ['You can object under Articles 21 and «22» UK GDPR.', /Articles 22A to 22D/],
    ['Countries are adequate under «section 17A» DPA 2018.', /Article 45A/],
    ['We have one of «the six lawful bases» of the UK GDPR.', /seventh/],
    ['The imprint under § «5 TMG» is below.', 'The imprint under § 5 DDG is below.'],
    [
      'You can complain to «Datainspektionen».',
      'You can complain to the Swedish Authority for Privacy Protection (IMY).',
    ],
    ['The «FADP of 19 June 1992» applies.', /1 September 2023/],
    ['See the «CCPA regulations of the Attorney General».', /7000/],
    ['The «CCPA regulations effective 14 August 2020» apply.', /1 January 2026/],
    ['We follow the «COPPA Rule of 2013».', /22 April 2026/],
    ['The EU platform is adequate «until 27 June 2025» for the UK, says the adequacy decision.', /27 December 2031/],
    ['The GDPR will apply to you if you live in the EU.', undefined],
    ['Since 2021 the TDDDG, formerly TTDSG, applies.', undefined],
    ['The Office of the Data Protection Commissioner of Kenya supervises us.', undefined],
    ['We rely on the standard contractual clauses (Decision (EU) 2021/914).', undefined],
    ['See section 3, where we explain the DPA 2018, and section 17A below.', undefined],
    ['Under Articles 12 and 22 GDPR you can ask.', undefined],
  ] as const)
    test(text, () => {
      const source = `# Notice\n\n${text}`;
      const { policy, text: plain } = marked(source);
      const [finding, ...others] = staleLaw.inPolicy(policy);
      assert.deepEqual(others, []);
      assert.equal(mark(plain, finding ? [finding.span] : []), source);
      if (expected instanceof RegExp) assert.match(finding?.message ?? '', expected);
      const [edit] = finding?.fixes?.[0]?.edits ?? [];
      if (typeof expected === 'string')
        assert.equal(edit && plain.slice(0, edit.start) + edit.text + plain.slice(edit.end), `# Notice\n\n${expected}`);
    });

  test('a citation that was right when the text was dated is told so', () => {
    const text = '# Notice\n\nLast updated: May 2016\n\nThe Data Protection Act 1998 applies.';
    assert.match(said(text)[0]?.message ?? '', /right when this text was dated, May 2016\.$/);
    assert.doesNotMatch(said(text.replace('2016', '2020'))[0]?.message ?? '', /dated/);
  });
  test('uses of a term that stands for it are related', () => {
    const [finding] = said(
      '# Notice\n\nUnder the Data Protection Act 1998 (the "Act") we are the controller. The Act gives you rights.',
    );
    assert.equal(finding?.related?.length, 1);
  });
  test('what cannot be fixed by itself is reported once', () => {
    const [finding, ...others] = said('# Notice\n\nWe rely on the Privacy Shield.\n\nThe Privacy Shield protects you.');
    assert.equal(finding?.related?.length, 1);
    assert.deepEqual(others, []);
  });
  test('a programme that is still followed is no ground of transfer', () => {
    const [finding] = said('We continue to comply with the Privacy Shield, although it was declared invalid.');
    assert.equal(finding?.severity, 'information');
  });
});
