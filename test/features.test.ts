import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { disclosures } from '../server/src/disclosures/index';
import { type CheckSettings, check } from '../server/src/features/check';
import { insertClause } from '../server/src/features/clause';
import { complete } from '../server/src/features/complete';
import { counts } from '../server/src/features/coverage';
import { explain } from '../server/src/features/explain';
import { actionsFor, fixAll } from '../server/src/features/fixes';
import { hover } from '../server/src/features/hover';
import { inspect } from '../server/src/features/inspect';
import { outline } from '../server/src/features/outline';
import { dutyRulesUnder, regimes } from '../server/src/features/regimes';
import { ruleBook } from '../server/src/features/rule-book';
import { readSettings } from '../server/src/features/settings';
import { plainText, renumber } from '../server/src/features/snippet';
import { choose, verdict } from '../server/src/features/verdict';
import { parsePolicy } from '../server/src/policy/parse';
import type { Policy } from '../server/src/policy/policy';
import type { Finding } from '../server/src/rules/rule';
import { applied, marked } from './marked-policy';

const REGIMES = ['gdpr'];
const settings = (more: Partial<CheckSettings> = {}): CheckSettings => ({
  rules: {},
  regimes: REGIMES,
  ignore: [],
  ...more,
});

const noError = (rule: string, error: unknown) => assert.fail(`${rule} failed: ${error}`);

const findings = (policy: Policy, more: Partial<CheckSettings> = {}) => check(policy, settings(more), noError);

/** Findings as a reader sees them: rule and words. */
const seen = (policy: Policy, all: readonly Finding[]) =>
  all.map(({ rule, span }) => `${rule}: ${policy.text.slice(span.start, span.end)}`);

/** Only findings of the text's own words, without what the whole leaves out. */
const local = (policy: Policy, more: Partial<CheckSettings> = {}) =>
  seen(
    policy,
    findings(policy, more).filter(({ rule }) => /^(vague|suppression)-/.test(rule)),
  );

/** Whether a rule is made from a duty of the law and a disclosure, and which gap it reports. */
const isMissing = ({ rule }: Finding) =>
  dutyRulesUnder(regimes).some(({ id, gap }) => id === rule && gap === 'missing');

const disclosure = (key: string) => disclosures.find(one => one.key === key) ?? assert.fail(`no disclosure ${key}`);

describe('check', () => {
  test('finds vague words where they stand', () => {
    const { policy, spans } = marked('# Privacy notice\n\nWe share the list «from time to time».');
    const [finding] = findings(policy).filter(({ rule }) => rule === 'vague-timing');
    assert.deepEqual(finding?.span, spans[0]);
  });

  test('is in document order and within the text', () => {
    const { policy } = marked(
      '# Privacy notice\n\nWe sometimes share some data with certain partners.\n\n## Rights\n\nWe may help from time to time.\n',
    );
    const all = findings(policy);
    assert.ok(all.length > 5);
    all.forEach(({ span }, i) => {
      assert.ok(span.start >= (all[i - 1]?.span.start ?? 0) && span.end <= policy.text.length && span.end > span.start);
    });
  });

  test('keeps its answer for the same policy and settings', () => {
    const { policy } = marked('# Privacy notice\n\nWe sometimes call you.');
    const own = settings();
    assert.equal(check(policy, own, noError), check(policy, own, noError));
  });

  test('says what is missing at the title of the section that usually holds it, else at the document’s title', () => {
    const { policy } = marked('# Privacy notice\n\nWe sell pots.\n\n## How long we keep your data\n\nSee below.\n');
    const places = Object.fromEntries(
      findings(policy).map(({ rule, span }) => [rule, policy.text.slice(span.start, span.end)]),
    );
    assert.equal(places['missing-retention'], 'How long we keep your data');
    assert.equal(places['missing-right-complaint'], 'Privacy notice');
  });

  test('an off rule is silent, and a level replaces every grading', () => {
    const { policy } = marked('# Privacy notice\n\nWe sometimes call you.');
    assert.deepEqual(local(policy, { rules: { 'vague-timing': 'off' } }), []);
    const [finding] = findings(policy, { rules: { 'vague-timing': 'error' } }).filter(
      ({ rule }) => rule === 'vague-timing',
    );
    assert.equal(finding?.severity, 'error');
  });

  test('without a regime nothing is missing', () => {
    const { policy } = marked('# Privacy notice\n\nWe sell pots.');
    assert.deepEqual(findings(policy, { regimes: [] }).filter(isMissing), []);
  });

  test('reports a rule that fails, and nothing else is lost', () => {
    const { policy } = marked('# Privacy notice\n\nWe sometimes call you.');
    const broken = {
      ...policy,
      text: policy.text,
      get sections(): never {
        throw new Error('broken');
      },
    } as unknown as Policy;
    const failed = new Set<string>();
    const all = check(broken, settings(), rule => failed.add(rule));
    assert.ok(failed.size > 0);
    assert.ok(all.some(({ rule }) => rule === 'vague-timing'));
  });
});

describe('suppressions', () => {
  test('a comment with a reason silences the rule in the block that follows, and only there', () => {
    const { policy } = marked(
      '# Privacy notice\n\n<!-- policywright-ignore-next-line vague-timing -- section 4 names the interval -->\nWe sometimes call you.\n\nWe sometimes write.\n',
    );
    assert.deepEqual(local(policy), ['vague-timing: sometimes']);
    assert.equal(
      findings(policy).filter(({ rule }) => rule === 'vague-timing')[0]?.span.start,
      policy.text.lastIndexOf('sometimes'),
    );
  });

  test('several rules, several comments, a whole file', () => {
    const { policy } = marked(
      '# Privacy notice\n\n<!-- policywright-ignore-file vague-quantity -- agreed with counsel -->\n\n<!-- policywright-ignore-next-line vague-timing -- see section 4 -->\n<!-- policywright-ignore-next-line vague-data, vague-may -- see section 5 -->\nWe contact you from time to time about certain information.\n',
    );
    assert.deepEqual(local(policy), ['suppression-unused: vague-data', 'suppression-unused: vague-may']);
  });

  test('covers a list item or a whole table', () => {
    const { policy } = marked(
      '# Privacy notice\n\n- We call you on Mondays.\n  <!-- policywright-ignore-next-line vague-timing -- a joke -->\n- We sometimes write.\n\n<!-- policywright-ignore-next-line vague-timing -- described in section 2 -->\n| What | When |\n|---|---|\n| Calls | We sometimes call you. |\n',
    );
    assert.deepEqual(local(policy), []);
  });

  test('covers what is missing, above the title where it is reported', () => {
    const text = '# Privacy notice\n\nWe sell pots.\n';
    const before = findings(marked(text).policy).filter(({ rule }) => rule === 'missing-retention');
    assert.equal(before.length, 1);
    const { policy } = marked(
      `<!-- policywright-ignore-next-line missing-retention -- the periods are in the annex -->\n${text}`,
    );
    assert.deepEqual(
      seen(
        policy,
        findings(policy).filter(({ rule }) => /retention|suppression/.test(rule)),
      ),
      [],
    );
  });

  test('owe a reason, a rule that exists, and something to suppress', () => {
    const { policy, spans } = marked(
      '# Privacy notice\n\n«<!-- policywright-ignore-next-line vague-timing -->»\nWe sometimes call.\n\n<!-- policywright-ignore-next-line «vague-tiing» -- typo -->\nWe call daily.\n\n<!-- policywright-ignore-next-line «vague-timing» -- was there once -->\nWe call daily.\n',
    );
    const problems = findings(policy).filter(({ rule }) => rule.startsWith('suppression-'));
    assert.deepEqual(
      problems.map(({ rule, span }) => [rule, span]),
      [
        ['suppression-without-reason', spans[0]],
        ['suppression-unknown-rule', spans[1]],
        ['suppression-unused', spans[2]],
      ],
    );
  });

  test('the placeholder of the quick fix is no reason', () => {
    const { policy } = marked(
      '# Privacy notice\n\n<!-- policywright-ignore-next-line vague-timing -- reason -->\nWe sometimes call.\n',
    );
    assert.ok(local(policy).some(line => line.startsWith('suppression-without-reason')));
  });

  test('one that suppresses a rule that is off is not unused', () => {
    const { policy } = marked(
      '# Privacy notice\n\n<!-- policywright-ignore-next-line vague-timing -- see 4 -->\nWe call daily.\n',
    );
    assert.deepEqual(local(policy, { rules: { 'vague-timing': 'off' } }), []);
  });

  test('one in a code block is an example', () => {
    const { policy } = marked(
      '# Privacy notice\n\n```\n<!-- policywright-ignore-file vague-timing -- x -->\n```\n\nWe sometimes call.\n',
    );
    assert.deepEqual(local(policy), ['vague-timing: sometimes']);
  });

  test('the fix for an unused one removes its line, or its rule', () => {
    const source =
      '# Privacy notice\n\n<!-- policywright-ignore-next-line vague-timing -- was there once -->\nWe call daily.\n';
    const { policy } = marked(source);
    assert.equal(applied(source, fixAll(findings(policy))), '# Privacy notice\n\nWe call daily.\n');
    const two =
      '# Privacy notice\n\n<!-- policywright-ignore-next-line vague-timing, vague-may -- see 4 -->\nWe sometimes call.\n';
    assert.equal(
      applied(two, fixAll(findings(marked(two).policy))),
      two.replace('vague-timing, vague-may', 'vague-timing'),
    );
  });

  test('plain text is suppressed by the settings file: a rule, or a rule within words', () => {
    const { policy } = marked('Privacy notice\n\nWe sometimes call you.\n\nWe sometimes write.\n', 'plain');
    const within = [{ rule: 'vague-timing', text: 'We sometimes call you.' }];
    assert.deepEqual(local(policy, { ignore: within }), ['vague-timing: sometimes']);
    assert.deepEqual(local(policy, { ignore: [{ rule: 'vague-timing' }] }), []);
    const idle = [{ rule: 'vague-timing', text: 'renew your password' }];
    const unused = parsePolicy('Privacy notice\n\nYou can renew your password at the desk.', { format: 'plain' });
    assert.deepEqual(local(unused, { ignore: idle }), ['suppression-unused: renew your password']);
    assert.deepEqual(
      local(policy, { ignore: idle }).filter(found => found.startsWith('suppression')),
      [],
    );
  });
});

describe('verdict', () => {
  const policy =
    'Privacy policy\n\nWe collect your personal data. We use your data to send parcels. We share data with couriers.\n';

  test('a policy by its language, by the settings or by its words; the settings outweigh', () => {
    assert.equal(verdict({ text: 'Hello', language: 'policy' }).policy, true);
    assert.equal(verdict({ text: policy }).policy, true);
    assert.equal(verdict({ text: policy, chosen: 'skip' }).policy, false);
    assert.equal(verdict({ text: 'Hello', chosen: 'check' }).policy, true);
    const readme = verdict({ text: '# frobnicate\n\nA tool that frobnicates.\n' });
    assert.deepEqual(readme, { policy: false, reason: 'does not read like a policy' });
  });

  test('the last glob that matches has the last word', () => {
    const matches = (glob: string) => glob === 'a/*';
    assert.equal(choose(['a/*', '!a/*'], matches), 'skip');
    assert.equal(choose(['!a/*', 'a/*', 'b/*'], matches), 'check');
    assert.equal(choose(['b/*'], matches), undefined);
  });
});

describe('outline', () => {
  const { policy } = marked(
    '# Privacy notice\n\nText.\n\n## How long we keep your data\n\nWe delete orders after six years.\n\n### Logs\n\nWe sometimes delete logs.\n\n## Contact\n\nWrite to us.\n',
  );
  const items = outline(policy, REGIMES, findings(policy));

  test('nests as the document does', () => {
    assert.deepEqual(
      items.map(({ title }) => title),
      ['Privacy notice'],
    );
    assert.deepEqual(
      items[0]?.children.map(({ title }) => title),
      ['How long we keep your data', 'Contact'],
    );
    assert.deepEqual(
      items[0]?.children[0]?.children.map(({ title }) => title),
      ['Logs'],
    );
  });

  test('says what a section discloses, and counts its own findings', () => {
    const retention = items[0]?.children[0];
    assert.ok(retention?.discloses.some(({ key, status }) => key === 'retention' && status === 'found'));
    assert.equal(retention?.children[0]?.findings, 1);
    const total = (list: typeof items): number => list.reduce((n, item) => n + item.findings + total(item.children), 0);
    assert.equal(total(items), findings(policy).length);
  });

  test('spans nest', () => {
    const inside = (list: typeof items, start: number, end: number): void => {
      for (const { span, titleSpan, children } of list) {
        assert.ok(span.start >= start && span.end <= end && titleSpan.start >= span.start && titleSpan.end <= span.end);
        inside(children, span.start, span.end);
      }
    };
    inside(items, 0, policy.text.length);
  });

  test('coverage counts every duty once', () => {
    const { found, weak, missing, 'not-applicable': rest } = counts(policy, REGIMES);
    assert.ok(found >= 1 && missing >= 5);
    assert.ok(found + weak + missing + rest <= disclosures.length);
  });
});

describe('hover', () => {
  const at = (source: string) => {
    const { policy, spans } = marked(source);
    return hover(policy, spans[0]?.start ?? 0, findings(policy), settings(), id => `command:page?${id}`);
  };

  test('on a finding: what, why, article with link, what instead', () => {
    const markdown = at('# Privacy notice\n\nWe contact you from «»time to time.')?.markdown ?? '';
    assert.match(markdown, /Timing that readers cannot predict/);
    assert.match(markdown, /Write an interval/);
    assert.match(markdown, /\[GDPR Art\. 12\(1\)\]\(https:/);
    assert.match(markdown, /\(command:page\?vague-timing\)/);
    assert.doesNotMatch(markdown, /[«»]/);
  });

  test('on a phrase that is left alone: why', () => {
    const markdown =
      at('# Privacy notice\n\nYou «»may, from time to time, be asked to renew your password.')?.markdown ?? '';
    assert.match(markdown, /Not reported here/);
  });

  test('on a citation: what the place says', () => {
    const markdown =
      at('# Privacy notice\n\nThis follows from Art. 13(2)«»(a) GDPR and from nothing else.')?.markdown ?? '';
    assert.match(markdown, /GDPR Art\. 13\(2\)\(a\)/);
    assert.match(markdown, /https:/);
  });

  test('on a title: what the section discloses', () => {
    const markdown =
      at('# Privacy notice\n\n## How «»long we keep your data\n\nWe delete orders after six years.')?.markdown ?? '';
    assert.match(markdown, /how long the data are kept/);
    assert.match(markdown, /findings? here/);
  });

  test('on the words that fulfil a duty: which one, and by which article', () => {
    const { markdown, span } = at('# Privacy notice\n\nWe delete orders after «»six years.') ?? assert.fail();
    assert.match(markdown, /\*\*How long the data are kept\*\*/);
    assert.match(markdown, /These words tell the reader of it/);
    assert.match(markdown, /\[GDPR Art\. 13\(2\)\(a\)\]\(https:/);
    assert.ok(span.end > span.start);
  });

  test('on a right: what it is', () => {
    const markdown = at('# Privacy notice\n\nYou have the «»right to data portability. Write to us.')?.markdown ?? '';
    assert.match(markdown, /\*\*The right to data portability\*\*/);
  });

  test('on words that say that a duty does not arise', () => {
    const markdown =
      at('# Privacy notice\n\nWe do not transfer «»your personal data outside the European Economic Area.')?.markdown ??
      '';
    assert.match(markdown, /These words say that it does not arise/);
  });

  test('on a citation: from when to when it holds', () => {
    const now = at('# Privacy notice\n\nArt«»icle 22C of the UK GDPR applies.')?.markdown ?? '';
    assert.match(now, /In force since 5 February 2026/);
    const gone = at('# Privacy notice\n\nComplain under Art«»icle 77 of the UK GDPR.')?.markdown ?? '';
    assert.match(gone, /In force until 18 June 2026, no longer today/);
  });

  test('on an article without an act: that of the law of the text', () => {
    const british = at('# Privacy notice\n\nThe UK GDPR applies. You can object (Art«»icle 21).')?.markdown ?? '';
    assert.match(british, /\*\*UK GDPR Art\. 21:/);
    const european = at('# Privacy notice\n\nYou can object (Art«»icle 21).')?.markdown ?? '';
    assert.match(european, /\*\*GDPR Art\. 21:/);
  });

  test('on a finding: the articles of the law that is broken, and of no other', () => {
    const { policy } = marked('# Privacy notice\n\nWe bake bread and keep your name.');
    const finding = findings(policy).find(({ rule }) => rule === 'missing-retention') ?? assert.fail();
    const markdown = hover(policy, finding.span.start, [finding], settings(), () => undefined)?.markdown ?? '';
    assert.match(markdown, /\[GDPR Art\. 13\(2\)\(a\)\]/);
    assert.doesNotMatch(markdown, /\[(?:UK GDPR|LGPD|CCPA)/);
  });

  test('on a section of another act: what it says', () => {
    const markdown =
      at('# Privacy notice\n\nComplain under «»section 165 of the Data Protection Act 2018.')?.markdown ?? '';
    assert.match(markdown, /DPA 2018 s\.165/);
  });

  test('on a rule in a suppression: the rule', () => {
    const markdown =
      at('# Privacy notice\n\n<!-- policywright-ignore-next-line vague-«»timing -- see 4 -->\nWe sometimes call.')
        ?.markdown ?? '';
    assert.match(markdown, /Timing/);
  });

  test('elsewhere nothing', () => {
    assert.equal(at('# Privacy notice\n\nParcels leave on «»Monday.'), undefined);
  });
});

describe('clauses', () => {
  /** The text with a clause inserted, cut to the lines around its title. */
  const inserted = (source: string, key: string, format: 'markdown' | 'plain' = 'markdown') => {
    const { policy, text } = marked(source, format);
    const { offset, snippet } = insertClause(policy, disclosure(key));
    return applied(text, [{ start: offset, end: offset, text: plainText(snippet) }]);
  };
  const heading = disclosure('retention').clause.heading;

  const kinds: readonly (readonly [name: string, format: 'markdown' | 'plain', source: string, wanted: string])[] = [
    ['ATX', 'markdown', '# Privacy notice\n\n## What we collect\n\nA.\n\n## Contact\n\nB.\n', `\n\n## ${heading}\n\n`],
    ['ATX, only a title', 'markdown', '# Privacy notice\n\nWe collect names.\n', `\n\n## ${heading}\n\n`],
    [
      'ATX with numbers',
      'markdown',
      '# Privacy notice\n\n## 1. What we collect\n\nA.\n\n## 2. Contact\n\nB.\n',
      `\n\n## 2. ${heading}\n\n`,
    ],
    [
      'setext',
      'markdown',
      'Privacy notice\n==============\n\nWhat we collect\n---------------\n\nA.\n\nContact\n-------\n\nB.\n',
      `\n\n${heading}\n${'-'.repeat(heading.length)}\n\n`,
    ],
    [
      'bold lines',
      'markdown',
      '**Privacy notice**\n\n**What we collect**\n\nWe collect your name when you order.\n\n**Contact**\n\nWrite to us at any time.\n',
      `\n\n**${heading}**\n\n`,
    ],
    [
      'bold with escaped numbers',
      'markdown',
      '**14\\. What we collect**\n\nWe collect your name when you order.\n\n**15\\. How we use your data**\n\nWe use it to send parcels.\n\n**16\\. Contact us**\n\nWrite to us at any time.\n',
      `**16\\. ${heading}**\n\n`,
    ],
    ['no heading at all', 'markdown', 'We collect your name when you order a pot from us.\n', `\n\n## ${heading}\n\n`],
    [
      'plain numbers',
      'plain',
      'Privacy notice\n\n1. What we collect\n\nWe collect your name when you order.\n\n2. Contact us\n\nWrite to us at any time.\n',
      `\n\n2. ${heading}\n\n`,
    ],
    [
      'capitals',
      'plain',
      'PRIVACY NOTICE\n\nWHAT WE COLLECT\n\nWe collect your name when you order a pot.\n\nHOW TO CONTACT US\n\nWrite to us at any time you like.\n',
      `\n\n${heading.toUpperCase()}\n\n`,
    ],
    [
      'bare titles',
      'plain',
      'Privacy notice\n\nWhat we collect\n\nWe collect your name when you order a pot.\n\nHow to contact us\n\nWrite to us at any time you like.\n',
      `\n\n${heading}\n\n`,
    ],
    [
      'no blank lines',
      'plain',
      'Privacy notice\nWhat we collect\nWe collect your name when you order a pot.\nHow to contact us\nWrite to us at any time you like.\n',
      `\n${heading}\n`,
    ],
  ];

  for (const [name, format, source, wanted] of kinds) {
    test(`take the document’s own kind of title: ${name}`, () => {
      const text = inserted(source, 'retention', format);
      assert.ok(text.includes(wanted), `${JSON.stringify(wanted)} not in ${JSON.stringify(text)}`);
    });
    test(`leave every other character as it was: ${name}`, () => {
      const { policy } = marked(source, format);
      const { offset, snippet } = insertClause(policy, disclosure('retention'));
      const after = applied(source, [{ start: offset, end: offset, text: plainText(snippet) }]);
      assert.equal(after.slice(0, offset) + after.slice(after.length - (source.length - offset)), source);
      assert.equal(
        parsePolicy(after, { format }).sections.some(({ title }) => title.toLowerCase() === heading.toLowerCase()),
        true,
      );
    });
  }

  test('stand after the related section', () => {
    const text = inserted(
      '# Privacy notice\n\n## Your rights\n\n- access\n- erasure\n\n## Contact\n\nB.\n',
      'right_portability',
    );
    const title = disclosure('right_portability').clause.heading;
    assert.ok(
      text.indexOf('## Your rights') < text.indexOf(`## ${title}`) &&
        text.indexOf(`## ${title}`) < text.indexOf('## Contact'),
      text,
    );
  });

  test('stand where such a section usually stands', () => {
    const text = inserted(
      '# Privacy notice\n\n## Who we are\n\nA.\n\n## How to complain\n\nB.\n\n## Changes to this notice\n\nC.\n',
      'retention',
    );
    assert.ok(
      text.indexOf('Who we are') < text.indexOf(heading) && text.indexOf(heading) < text.indexOf('How to complain'),
      text,
    );
  });

  test('add only their body to a section of the same title', () => {
    const text = inserted(`# Privacy notice\n\n## ${heading}\n\nSee the annex.\n\n## Contact\n\nB.\n`, 'retention');
    assert.equal(text.split(heading).length, 2);
  });

  test('do not come between a suppression and its title', () => {
    const text = inserted(
      '# Privacy notice\n\n## What we collect\n\nA.\n\n<!-- policywright-ignore-next-line vague-timing -- see 4 -->\n## How to complain\n\nB.\n',
      'retention',
    );
    assert.ok(text.indexOf(heading) < text.indexOf('<!--'), text);
  });

  test('keep the document’s ends of line', () => {
    const text = inserted(
      '# Privacy notice\r\n\r\n## What we collect\r\n\r\nA.\r\n\r\n## Contact\r\n\r\nB.\r\n',
      'retention',
    );
    assert.doesNotMatch(text, /[^\r]\n/);
  });

  test('hold no marks of Markdown in plain text', () => {
    for (const { key } of disclosures) {
      const text = inserted(
        'Privacy notice\n\nWhat we collect\n\nWe collect your name when you order a pot.\n',
        key,
        'plain',
      );
      assert.doesNotMatch(text, /\*\*|^#|\]\(/m, key);
    }
  });

  test('inserted, silence what they were inserted for', () => {
    const source = '# Privacy notice\n\n## What we collect\n\nWe collect your name.\n\n## Contact\n\nB.\n';
    const before = findings(marked(source).policy).filter(isMissing);
    assert.ok(before.length > 5);
    for (const { rule } of before) {
      const one = disclosures.find(({ key }) => `missing-${key.replaceAll('_', '-')}` === rule) ?? assert.fail(rule);
      const { policy } = marked(inserted(source, one.key));
      assert.deepEqual(
        seen(
          policy,
          findings(policy).filter(finding => finding.rule === rule),
        ),
        [],
      );
    }
  });
});

describe('completion', () => {
  const at = (source: string, format: 'markdown' | 'plain' = 'markdown') => {
    const { policy, spans } = marked(source, format);
    return [...complete(policy, spans[0]?.start ?? 0, findings(policy), REGIMES)].sort((a, b) =>
      a.sort < b.sort ? -1 : 1,
    );
  };

  test('puts what is missing first', () => {
    const items = at('# Privacy notice\n\n## Storage\n\nWe delete your orders after six years.\n\n«»\n');
    const place = (key: string) => items.findIndex(({ label }) => label === disclosure(key).clause.heading);
    assert.equal(items.length, regimes.find(({ id }) => id === 'gdpr')?.rows.length);
    assert.ok(place('right_complaint') < place('retention'));
    assert.match(items[place('right_complaint')]?.detail ?? '', /not disclosed yet, GDPR Art\. 13\(2\)\(d\)/);
  });

  test('inserts a title of the document’s kind, over what was typed', () => {
    const { policy, spans, text } = marked('# Privacy notice\n\n## Contact\n\nWrite to us.\n\n«ret»\n');
    const [item] = complete(policy, spans[0]?.end ?? 0, [], REGIMES).filter(
      ({ label }) => label === disclosure('retention').clause.heading,
    );
    assert.deepEqual(item?.replace, spans[0]);
    assert.match(
      applied(text, [{ ...(spans[0] ?? assert.fail()), text: item?.insert ?? '' }]),
      /\n\n## How long we keep your data\n\nWe delete/,
    );
  });

  test('is silent within a sentence', () => {
    assert.deepEqual(at('# Privacy notice\n\nWe keep your data for a long«» time.\n'), []);
  });

  test('offers rules in a suppression comment, those of the next block first', () => {
    const items = at('# Privacy notice\n\n<!-- policywright-ignore-next-line vague«» -->\nWe sometimes call.\n');
    assert.equal(items[0]?.label, 'vague-timing');
    assert.equal(items.length, ruleBook.length);
  });
});

describe('code actions', () => {
  const actions = (source: string, format: 'markdown' | 'plain' = 'markdown') => {
    const { policy, spans, text } = marked(source, format);
    return { ...actionsFor(policy, spans[0] ?? assert.fail(), findings(policy), REGIMES), text };
  };

  test('offer the clause, all clauses and a suppression for what is missing', () => {
    const { actions: offered } = actions('# «»Privacy notice\n\nWe sell pots.\n');
    const titles = offered.map(({ title }) => title);
    assert.ok(titles.includes(`Insert clause “${disclosure('retention').clause.heading}”`));
    assert.ok(titles.some(title => /^Insert all \d+ missing clauses$/.test(title)));
    assert.ok(titles.includes('Ignore “missing-retention” here, with a reason'));
  });

  test('all clauses together leave nothing missing, with tab stops counted through', () => {
    const { actions: offered, text } = actions(
      '# «»Privacy notice\n\n## 1. What we collect\n\nWe collect your name from our partners.\n\n## 2. Contact\n\nWrite to us.\n',
    );
    const all = offered.find(({ title }) => title.startsWith('Insert all')) ?? assert.fail();
    const after = applied(
      text,
      all.edits.map(edit => ({ ...edit, text: plainText(edit.text) })),
    );
    const { policy } = marked(after);
    assert.deepEqual(seen(policy, findings(policy).filter(isMissing)), []);
    const stops = all.edits.flatMap(({ text: snippet }) =>
      [...snippet.matchAll(/(?<!\\)\$\{?(\d+)/g)].map(match => Number(match[1])),
    );
    assert.equal(new Set(stops).size, stops.length);
  });

  test('a suppression written by the fix holds, in a list without breaking it', () => {
    const source = '# Privacy notice\n\nWe use your data to:\n\n- send parcels\n- «»sometimes call you\n- answer you\n';
    const { actions: offered, text } = actions(source);
    const ignore = offered.find(({ title }) => title.startsWith('Ignore “vague-timing”')) ?? assert.fail();
    const after = applied(
      text,
      ignore.edits.map(edit => ({
        ...edit,
        text: plainText(edit.text).replace('-- reason', '-- section 4 says when'),
      })),
    );
    const { policy } = marked(after);
    assert.deepEqual(local(policy), []);
    const items = policy.blocks.filter(({ block }) => block.kind === 'item');
    assert.deepEqual(
      items.map(({ leadIn }) => leadIn?.block.text),
      Array(3).fill('We use your data to:'),
    );
  });

  test('plain text is ignored through the settings file, by its sentence', () => {
    const { actions: offered, ignores } = actions(
      'Privacy notice\n\nWe write on Mondays. We «»sometimes call you.\n',
      'plain',
    );
    assert.deepEqual(
      offered.filter(({ title }) => title.startsWith('Ignore')),
      [],
    );
    assert.deepEqual(
      ignores.map(({ rule, text }) => [rule, text]),
      [['vague-timing', 'We sometimes call you.']],
    );
  });
});

describe('snippets', () => {
  test('read as plain text with placeholders and choices', () => {
    assert.equal(plainText('Keep ${1:[number]} ${2|days,months|}$0 at \\$5'), 'Keep [number] [days / months] at $5');
  });
  test('read as plain text with the ending that always fits', () => {
    assert.equal(plainText('Write to us${1|.,\\, or call us.|}'), 'Write to us.');
  });
  test('count on', () => {
    assert.deepEqual(renumber(['${1:a} $2', '${1:b} \\$1 $0']), ['${1:a} $2', '${3:b} \\$1 $0']);
  });
  test('of the clauses have tab stops from 1 on, without gaps', () => {
    for (const { key, clause } of disclosures) {
      const stops = new Set([...clause.body.matchAll(/(?<!\\)\$\{?(\d+)/g)].map(match => Number(match[1])));
      assert.deepEqual(
        [...stops].sort((a, b) => a - b),
        [...stops].map((_, i) => i + 1),
        key,
      );
    }
  });
});

describe('pages', () => {
  test('every rule has one, with its name, a reason and a way to switch it off', () => {
    assert.equal(new Set(ruleBook.map(({ id }) => id)).size, ruleBook.length);
    for (const { id, title } of ruleBook) {
      const page = explain(id);
      assert.equal(page?.title, title);
      assert.match(page?.markdown ?? '', new RegExp(`^# .+\\n\\n[\\s\\S]*## Why\\n\\n[\\s\\S]+"${id}": "off"`));
    }
  });
  test('there is none for a rule that does not exist', () => assert.equal(explain('vague-everything'), undefined));
});

describe('settings', () => {
  test('what is wrong is reported with its place, and the rest holds', () => {
    const { settings: read, problems } = readSettings({
      rules: { 'vague-timing': 'off', 'vague-tming': 'off', 'vague-may': 'loud' },
      regimes: ['gdpr', 'mars'],
      documents: 'all',
      ignore: [{ rule: 'vague-may', reason: 'agreed' }, { rule: 'vague-may' }, 3],
      colour: 'red',
    });
    assert.deepEqual(read, {
      rules: { 'vague-timing': 'off' },
      regimes: ['gdpr'],
      documents: [],
      ignore: [
        { rule: 'vague-may', reason: 'agreed' },
        { rule: 'vague-may', reason: '' },
      ],
    });
    assert.deepEqual(
      problems.map(({ path }) => path.join('.')),
      ['rules.vague-tming', 'rules.vague-may', 'regimes.1', 'documents', 'ignore.1', 'ignore.2', 'colour'],
    );
  });

  test('a limit is a whole number within its bounds', () => {
    const read = (effectiveDate: unknown) => {
      const { settings: own, problems } = readSettings({ effectiveDate });
      return [own.limits, problems.map(({ path }) => path.join('.'))];
    };
    assert.deepEqual(read({ maxAgeMonths: 12 }), [{ 'effectiveDate.maxAgeMonths': 12 }, []]);
    for (const wrong of [0, 1.5, '12', null, 5000])
      assert.deepEqual(read({ maxAgeMonths: wrong }), [{}, ['effectiveDate.maxAgeMonths']]);
    assert.deepEqual(read({ age: 12 }), [{}, ['effectiveDate.age']]);
    assert.deepEqual(read(12), [{}, ['effectiveDate']]);
  });

  test('a list of nothing but unknown regimes does not switch the law off', () => {
    assert.deepEqual(readSettings({ regimes: ['mars'] }).settings.regimes, ['auto']);
    assert.deepEqual(readSettings({ regimes: [] }).settings.regimes, []);
  });

  for (const value of [null, 3, 'x', [], undefined]) {
    test(`settings that are ${JSON.stringify(value)} are one problem`, () => {
      assert.equal(readSettings(value).problems.length, 1);
    });
  }
});

describe('inspect', () => {
  test('answers for every disclosure, with places in lines and UTF-16 units', () => {
    const { policy } = marked('# Privacy notice 🔏\n\n🔏 We delete orders after six years.\n');
    const shown = inspect(policy, true, REGIMES, findings(policy));
    assert.deepEqual(shown.outline, [{ line: 0, level: 1, title: 'Privacy notice 🔏' }]);
    assert.deepEqual(new Set(shown.disclosures.map(({ key }) => key)), new Set(disclosures.map(({ key }) => key)));
    const [place] = shown.disclosures.find(({ key }) => key === 'retention')?.evidence ?? [];
    assert.equal(place?.line, 2);
    assert.ok(place && place.character >= 3 && place.endCharacter <= '🔏 We delete orders after six years.'.length);
  });
});
