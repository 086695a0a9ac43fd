import assert from 'node:assert/strict';
import { afterEach, describe, test } from 'node:test';
import { check } from '../server/src/features/check';
import { chosenRegimes, clauseFor, dutiesOf, regimeNames, regimes } from '../server/src/features/regimes';
import { readSettings } from '../server/src/features/settings';
import { parsePolicy } from '../server/src/policy/parse';
import { setClock } from '../server/src/rules/today';
import { failOnRuleError } from './rule-errors';

const read = (text: string) => parsePolicy(`# Privacy notice\n\n${text}`, { format: 'markdown' });
const chosen = (text: string, names: readonly string[] = ['auto']) =>
  chosenRegimes(read(text), names)
    .map(({ regime }) => regime.id)
    .join(' ');
const on = (year: number, month: number, day: number) => setClock(() => ({ year, month, day }));
const findings = (text: string, names: readonly string[] = ['auto']) =>
  check(read(text), { rules: {}, regimes: names, ignore: [] }, failOnRuleError);

afterEach(() => setClock(() => undefined));

describe('a duty is called by the name it has under the law that applies', () => {
  const missing = (text: string) =>
    findings(text).find(({ rule }) => rule === 'missing-right-complaint')?.message ?? '';
  test('in the United Kingdom, Canada, Brazil, the Union, and both Europes', () => {
    assert.match(missing('The UK GDPR applies.'), /: the right to complain to the Information Commissioner \(UK GDPR/);
    assert.match(missing('We follow PIPEDA.'), /: how to complain about the handling of the data \(PIPEDA/);
    assert.match(
      missing('Our encarregado answers under the LGPD.'),
      /: the right to petition the national authority \(/,
    );
    assert.match(missing('The GDPR applies.'), /: the right to complain to a supervisory authority \(GDPR/);
    assert.match(missing('The EU GDPR and the UK GDPR apply.'), /complain to a supervisory authority \(GDPR[^)]*\)/);
  });
});

/** What a text invokes, and what it only mentions. */
const cases: readonly [what: string, text: string, laws: string][] = [
  ['nothing: the default', 'The app shows the tide.', 'gdpr'],
  ['the GDPR by name', 'We follow the General Data Protection Regulation.', 'gdpr'],
  ['readers in the Union', 'If you live in the European Economic Area, you can object.', 'gdpr'],
  ['the UK GDPR is not the GDPR', 'We process data under the UK GDPR.', 'uk-gdpr'],
  ['both GDPRs', 'The EU GDPR and the UK GDPR give you rights.', 'gdpr uk-gdpr'],
  ['the British authority', 'You can complain to the Information Commissioner’s Office.', 'uk-gdpr'],
  ['the old British act', 'The Data Protection Act 1998 applies to our files.', 'uk-gdpr'],
  ['readers in Great Britain', 'If you’re in the UK or the EEA, write to our office.', 'gdpr uk-gdpr'],
  ['a company at home in England', 'We are Fell Boats Ltd, registered in England and Wales.', 'uk-gdpr'],
  ['its own address', 'Write to us at 4 Mill Lane, York YO1 7HH.', 'uk-gdpr'],
  ['a line with its address', 'Fell Boats, 12 High Street, Oban PA34 4AB', 'uk-gdpr'],
  ['where the writer is at home', 'We are a charity in the United Kingdom.', 'uk-gdpr'],
  ['an office in Canada', 'Our office is in Toronto, Canada.', 'pipeda'],
  ['a shop in Switzerland', 'Our bakery sits in Bern, Switzerland.', 'fadp'],
  ['a processor in Great Britain', 'Our processor Mailbird Ltd is based in the United Kingdom.', 'gdpr'],
  [
    'readers of many places',
    'If you live in the EU, the UK, Switzerland, Brazil or Canada, you have rights.',
    'gdpr uk-gdpr lgpd pipeda fadp',
  ],
  ['a promise to keep to several laws', 'We comply with the GDPR, the CCPA and PIPEDA.', 'gdpr ccpa caloppa pipeda'],
  ['the Irish act of the same name', 'The Irish Data Protection Act 2018 applies.', 'gdpr'],
  ['a commissioner elsewhere', 'You can complain to the Australian Information Commissioner.', 'gdpr'],
  ['the CCPA by name', 'The CCPA gives you rights.', 'ccpa caloppa'],
  ['its link', 'Follow the link “Do Not Sell or Share My Personal Information”.', 'ccpa caloppa'],
  ['rights of Californians', 'California residents have the right to know what we hold.', 'ccpa caloppa'],
  ['its terms in a part for Californians', '## California\n\nWe have not sold personal information.', 'ccpa caloppa'],
  [
    'only Shine the Light',
    'California residents can ask with whom we share addresses for direct marketing.',
    'caloppa',
  ],
  ['Do Not Track in California', '## California Do Not Track disclosure\n\nWe ignore it.', 'caloppa'],
  ['Europe and California', 'The GDPR protects you.\n\nCalifornia residents: see the notice below.', 'gdpr caloppa'],
  ['the LGPD', 'Our encarregado answers under the LGPD.', 'lgpd'],
  ['readers in Brazil', 'If you are located in Brazil, you can ask for your data.', 'lgpd'],
  ['PIPEDA', 'We follow PIPEDA.', 'pipeda'],
  ['the Canadian authority', 'You can write to the Privacy Commissioner of Canada.', 'pipeda'],
  ['the Swiss act', 'The FADP applies to our club in Chur.', 'fadp'],
  [
    'the Swiss act beside a framework',
    'The FADP applies.\n\nOur mail host is under the Swiss-U.S. Data Privacy Framework.',
    'fadp',
  ],
  ['Swiss residents', 'Swiss residents can turn to the FDPIC.', 'fadp'],
  ['a list of laws', 'We know laws such as the CCPA, the LGPD and PIPEDA.', 'gdpr'],
  [
    'residents of several States',
    'Residents of California, Colorado, Utah and Virginia have the right to delete.',
    'caloppa',
  ],
  [
    'residents of some States for example',
    'Residents of places such as Brazil, California and Canada have rights.',
    'gdpr',
  ],
  ['a longer list', 'Depending on where you live, the GDPR, the CCPA, the LGPD or POPIA helps you.', 'gdpr'],
  [
    'a framework for transfers',
    'We are certified under the EU-US and Swiss-US Privacy Shield for data of Swiss individuals.',
    'gdpr',
  ],
  ['an address in California', 'Otter Inc., 12 Harbor Street, Monterey, California 93940.', 'gdpr'],
  ['the courts of California', 'This text is governed by the laws of the State of California.', 'gdpr'],
  ['a server in Canada', 'Our servers are located in Canada.', 'gdpr'],
  ['a transfer to Switzerland', 'Switzerland offers an adequate level of protection for data we send there.', 'gdpr'],
  ['a recipient in Brazil', 'Our support provider is based in Brazil.', 'gdpr'],
  ['a law that does not apply', 'We are not subject to the CCPA.', 'gdpr'],
  ['what others do', 'Google complies with the CCPA.', 'gdpr'],
  ['a denial of sale', 'We do not sell personal information.', 'gdpr'],
  ['a product with a name', 'Canadian Tides shows the water level.', 'gdpr'],
  ['an index file', 'The site has a favicon.ico.', 'gdpr'],
];

describe('auto', () => {
  for (const [what, text, laws] of cases) test(`${what}: ${text}`, () => assert.equal(chosen(text), laws));

  test('shows the words that invoke a law, and where', () => {
    const policy = read('We follow PIPEDA.');
    const [first] = chosenRegimes(policy, ['auto']);
    assert.equal(first?.words, 'PIPEDA');
    assert.equal(policy.text.slice(first?.span?.start, first?.span?.end), 'PIPEDA');
    assert.equal(chosenRegimes(read('We bake.'), ['auto'])[0]?.why, 'default');
  });

  test('does not ask Californians for what only Europeans are owed', () => {
    const text = 'The CCPA gives you rights. We use your address to deliver parcels.';
    const rules = findings(text).map(({ rule }) => rule);
    assert.ok(rules.includes('missing-ca-right-delete'));
    for (const rule of [
      'missing-legal-basis',
      'missing-right-complaint',
      'missing-right-portability',
      'purpose-without-basis',
    ])
      assert.ok(!rules.includes(rule), rule);
    assert.ok(findings(text).every(({ message }) => !/\bGDPR\b/.test(message)));
  });

  test('joins what the settings name', () => {
    assert.equal(chosen('We follow PIPEDA.', ['auto', 'gdpr']), 'gdpr pipeda');
    assert.equal(chosen('We follow PIPEDA.', ['california']), 'ccpa caloppa');
    assert.equal(chosen('We follow PIPEDA.', []), '');
  });
});

describe('rights', () => {
  const missed = (text: string) =>
    findings(text, ['gdpr']).filter(({ rule }) => /^missing-right-(?!complaint|withdraw)/.test(rule));

  test('that are all passed over are one error, which says so; the others point to it', () => {
    const all = missed('We bake bread.');
    const lead = all.find(({ rule }) => rule === 'missing-right-access');
    const others = all.filter(finding => finding !== lead);
    assert.equal(lead?.severity, 'error');
    assert.match(lead.message, /None of the rights of access, .* is named\.$/);
    assert.equal(others.length, 5);
    for (const { severity, note } of others) {
      assert.equal(severity, 'information');
      assert.match(note ?? '', /missing-right-access/);
    }
  });

  test('of which only one is named are one warning', () => {
    const all = missed('You can ask us for a copy of your data.');
    const warnings = all.filter(({ severity }) => severity === 'warning');
    assert.deepEqual(
      warnings.map(({ rule }) => rule),
      ['missing-right-rectification'],
    );
    assert.match(warnings[0]?.message ?? '', /only one is named\.$/);
    assert.equal(all.length, 5);
  });

  test('of which two are named are warnings, each by itself', () => {
    const all = missed('You can ask us for a copy of your data and object to its use.');
    assert.equal(all.length, 4);
    assert.ok(all.every(({ severity, note }) => severity === 'warning' && note === undefined));
  });
});

test('consent inferred from use is a warning once, and consent without withdrawal is no second one', () => {
  const grades = (text: string, id: string) =>
    findings(text)
      .filter(({ rule }) => rule === id)
      .map(({ severity }) => severity);
  const use = 'By using this site you consent to this policy. By calling us you agree to the use of your data.';
  assert.deepEqual(grades(use, 'consent-by-use'), ['warning', 'information']);
  const consent = 'We use your e-mail address to send the newsletter with your consent.';
  assert.deepEqual(grades(consent, 'missing-right-withdraw-consent'), ['warning']);
  assert.deepEqual(grades(consent, 'consent-without-withdrawal'), ['information']);
});

describe('several laws', () => {
  test('that miss the same duty make one finding that cites them all', () => {
    const missing = findings('We bake bread.', ['gdpr', 'uk-gdpr', 'fadp']).filter(
      ({ rule }) => rule === 'missing-purposes',
    );
    assert.equal(missing.length, 1);
    assert.match(
      missing[0]?.message ?? '',
      /GDPR Art\. 13\(1\)\(c\), UK GDPR Art\. 13\(1\)\(c\), FADP Art\. 19\(2\)\(b\)/,
    );
  });

  test('link to the law that is broken', () => {
    const british = findings('The UK GDPR applies.').find(({ rule }) => rule === 'missing-retention');
    assert.deepEqual(british?.cites, ['UK GDPR Art. 13(2)(a)', 'UK GDPR Art. 14(2)(a)']);
    const canadian = findings('We follow PIPEDA.').find(({ rule }) => rule === 'missing-purposes');
    assert.equal(canadian?.cites?.[0], 'PIPEDA Sch. 1, 4.2');
  });

  test('cite only those that demand', () => {
    const [missing] = findings('We bake bread.', ['gdpr', 'pipeda']).filter(({ rule }) => rule === 'missing-retention');
    assert.match(missing?.message ?? '', /\(GDPR Art\. 13\(2\)\(a\)\)/);
  });

  test('no finding of a law alone names another', () => {
    const acts: Readonly<Record<string, RegExp>> = {
      'uk-gdpr': /^(?:UK GDPR|PECR|DPA 2018)/,
      ccpa: /^(?:CCPA|11 CCR)/,
      caloppa: /^CalOPPA/,
      lgpd: /^LGPD/,
      pipeda: /^PIPEDA/,
      fadp: /^FADP/,
    };
    for (const [id, act] of Object.entries(acts)) {
      const duties = dutiesOf(read('We bake bread.'), [id]).filter(({ status }) => status === 'missing');
      assert.ok(duties.length > 0, id);
      for (const { cites } of duties) for (const cite of cites) assert.match(cite, act);
    }
  });

  test('answer each duty once', () => {
    const keys = dutiesOf(read('We bake bread.'), [...regimes.map(({ id }) => id)]).map(
      ({ disclosure }) => disclosure.key,
    );
    assert.equal(new Set(keys).size, keys.length);
  });
});

describe('the day', () => {
  const complaint = (text = 'The UK GDPR applies.') =>
    findings(text).some(({ rule }) => rule === 'missing-complaint-to-controller');
  test('before which a duty holds is no day to ask for it', () => {
    on(2026, 6, 18);
    assert.equal(complaint(), false);
    on(2026, 6, 19);
    assert.equal(complaint(), true);
  });
  test('of automated decisions in California is 1 January 2027', () => {
    const known = () =>
      dutiesOf(read('The CCPA applies.'), ['ccpa']).some(({ disclosure: { key } }) => key === 'automated_decisions');
    on(2026, 12, 31);
    assert.equal(known(), false);
    on(2027, 1, 1);
    assert.equal(known(), true);
  });
  test('of a law that is not yet in force is none of its days', () => {
    on(2023, 8, 31);
    assert.equal(chosen('The FADP applies.', ['fadp']), '');
    on(2023, 9, 1);
    assert.equal(chosen('The FADP applies.', ['fadp']), 'fadp');
  });
});

describe('clauses', () => {
  const body = (key: string, names: readonly string[]) => {
    const policy = read('We bake bread.');
    const duty = dutiesOf(policy, names).find(({ disclosure }) => disclosure.key === key) ?? assert.fail(key);
    return clauseFor(policy, names, duty.disclosure).body;
  };
  test('speak in the words of their law', () => {
    assert.match(body('right_complaint', ['uk-gdpr']), /Information Commissioner/);
    assert.match(body('right_complaint', ['gdpr']), /Article 77 GDPR/);
    assert.match(body('right_access', ['uk-gdpr']), /Article 15 UK GDPR/);
    assert.match(body('right_complaint', ['lgpd']), /ANPD/);
    assert.match(body('right_complaint', ['pipeda']), /Privacy Commissioner of Canada/);
    assert.match(body('dpo_contact', ['lgpd']), /encarregado/);
  });
  test('name the GDPR only under the GDPR', () => {
    const policy = read('We bake bread.');
    for (const id of ['uk-gdpr', 'ccpa', 'caloppa', 'lgpd', 'pipeda', 'fadp'])
      for (const { disclosure } of dutiesOf(policy, [id])) {
        const { body: text } = clauseFor(policy, [id], disclosure);
        // A choice between both laws is the writer's.
        assert.doesNotMatch(text.replace(/\$\{\d+\|[^|]*\|\}/g, ''), /(?<!UK )GDPR/, `${id} ${disclosure.key}`);
        if (id !== 'uk-gdpr')
          assert.doesNotMatch(text, /Data Protection Act 2018|Commissioner’s Office/, disclosure.key);
      }
  });
  test('of every law have tab stops from 1 on, without gaps', () => {
    for (const { clauses = {} } of regimes)
      for (const [key, { body: text }] of Object.entries(clauses)) {
        const stops = new Set([...text.matchAll(/(?<!\\)\$\{?(\d+)/g)].map(match => Number(match[1])));
        assert.deepEqual(
          [...stops],
          [...stops].map((_, i) => i + 1),
          key,
        );
      }
  });
});

describe('a policy against the other laws', () => {
  const status = (text: string, id: string, key: string) =>
    dutiesOf(read(text), [id]).find(({ disclosure }) => disclosure.key === key)?.status;
  const rights =
    'You have the right to access, correction, deletion, restriction, objection and portability. Write to us at privacy@otter.org.';
  test('Article 18 LGPD stands for the rights it lists', () => {
    assert.equal(status('Article 18 of the LGPD gives you rights.', 'lgpd', 'right_portability'), 'found');
    assert.equal(status(rights, 'lgpd', 'lgpd_rights_art18'), 'found');
    assert.equal(status('You have the right of access. Write to us.', 'lgpd', 'lgpd_rights_art18'), 'missing');
  });
  test('a list of rights under the LGPD names those in it and no others', () => {
    const text =
      'Under the LGPD you may confirm, access, correct, anonymise, block or delete data. Write to us at a@otter.org.';
    assert.equal(status(text, 'lgpd', 'lgpd_rights_art18'), 'found');
    assert.equal(status(text, 'lgpd', 'right_erasure'), 'found');
    assert.equal(status(text, 'lgpd', 'right_portability'), 'missing');
  });
  test('a safeguard by its name is enough in Brazil and Switzerland, which ask for no copy', () => {
    const text = 'We transfer your data to Peru under standard contractual clauses.';
    for (const id of ['lgpd', 'fadp']) assert.equal(status(text, id, 'transfer_safeguards'), 'found', id);
    assert.equal(status(text, 'gdpr', 'transfer_safeguards'), 'weak');
  });
  test('a privacy officer is an accountable person in Canada', () => {
    assert.equal(status('Our privacy officer answers.', 'pipeda', 'dpo_contact'), 'found');
    assert.notEqual(status('Our privacy officer answers.', 'gdpr', 'dpo_contact'), 'found');
  });
  test('recognised legitimate interests need no name of their own', () => {
    const text = 'We tell the council. Lawful basis: recognised legitimate interests (Article 6(1)(ea) UK GDPR).';
    assert.equal(status(text, 'uk-gdpr', 'legitimate_interests'), 'not-applicable');
  });
  test('a right of access with an address is a means of access in Canada', () => {
    const text = 'You can ask for a copy of your data. Contact us: 4 Lake Road, a@otter.org.';
    assert.equal(status(text, 'pipeda', 'rights_exercise'), 'found');
  });
  test('a complaint to the organisation is enough in Canada', () => {
    assert.equal(
      status('If you have complaints about your data, write to us at a@otter.org.', 'pipeda', 'right_complaint'),
      'found',
    );
  });
  test('silence on complaints is one error in Canada, and a word of the Commissioner alone a warning', () => {
    const complaints = (text: string) =>
      findings(text, ['pipeda'])
        .filter(({ rule }) => /complain/.test(rule))
        .map(({ rule, severity }) => `${severity} ${rule}`)
        .sort();
    assert.deepEqual(complaints('We bake bread.'), [
      'error missing-right-complaint',
      'information missing-complaint-to-controller',
    ]);
    assert.deepEqual(complaints('You can complain to the Privacy Commissioner of Canada.'), [
      'warning missing-complaint-to-controller',
    ]);
  });
  test('what the general part tells without the names of the statute is too little for Californians, not nothing', () => {
    const text = 'We collect your name, postal address and telephone number. We share them with couriers.';
    assert.equal(status(text, 'ccpa', 'ca_categories_collected'), 'weak');
    assert.equal(status(text, 'ccpa', 'ca_disclosed'), 'weak');
    assert.equal(status(text, 'ccpa', 'ca_sources'), 'missing');
    const european = `## Readers in the EEA\n\n${text}`;
    assert.equal(status(european, 'ccpa', 'ca_categories_collected'), 'missing');
  });
  test('who sits elsewhere and addresses people here owes a representative', () => {
    const american = 'Otter Boats LLC, 12 Harbor Street, Monterey, CA 93940 is the controller.';
    const irish = 'For readers in the EEA it is Otter Boats Ireland Limited, 4 Quay Street, Galway, Ireland.';
    const spoken = 'If you live in the European Union, you can object.';
    assert.equal(status(`${american} ${spoken}`, 'gdpr', 'representative'), 'missing');
    assert.equal(status(`${american} ${irish} ${spoken}`, 'gdpr', 'representative'), 'not-applicable');
    assert.equal(status(`${american} The GDPR applies.`, 'gdpr', 'representative'), 'not-applicable');
    assert.equal(status(`${american} ${spoken}`, 'uk-gdpr', 'representative'), 'not-applicable');
    const british = 'Otter Boats Ltd, 4 Mill Lane, York YO1 7HH is the controller.';
    assert.equal(
      status(`${british} If you live in the United Kingdom, ask us.`, 'uk-gdpr', 'representative'),
      'not-applicable',
    );
  });
  test('who neither sells nor shares owes no way to opt out', () => {
    const text = 'We do not sell or share your personal information.';
    assert.equal(status(text, 'ccpa', 'ca_right_opt_out'), 'not-applicable');
    assert.equal(status(text, 'ccpa', 'ca_opt_out_signal'), 'not-applicable');
    assert.equal(
      status('You can opt out of the sale or sharing of your data.', 'ccpa', 'ca_opt_out_signal'),
      'missing',
    );
  });
  test('what nothing shows to apply is unknown, never missing', () => {
    for (const { disclosure, status: now, answers } of dutiesOf(read('We bake bread.'), [
      ...regimes.map(({ id }) => id),
    ]))
      if (answers.every(({ row }) => row.kind !== 'always')) assert.equal(now, 'not-applicable', disclosure.key);
  });
  test('one error for a text without any right of consumers', () => {
    const errors = findings('We bake bread.', ['ccpa']).filter(
      ({ rule, severity }) => /right/.test(rule) && severity === 'error',
    );
    assert.deepEqual(
      errors.map(({ rule }) => rule),
      ['missing-ca-right-know'],
    );
  });
});

test('settings name the laws, several under one name, or auto', () => {
  assert.deepEqual(regimeNames, ['auto', 'gdpr', 'uk-gdpr', 'ccpa', 'caloppa', 'lgpd', 'pipeda', 'fadp', 'california']);
  assert.deepEqual(readSettings({ regimes: ['california', 'auto'] }).settings.regimes, ['california', 'auto']);
});
