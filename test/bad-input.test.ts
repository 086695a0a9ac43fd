import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { check } from '../server/src/features/check';
import { complete } from '../server/src/features/complete';
import { actionsFor } from '../server/src/features/fixes';
import { hover } from '../server/src/features/hover';
import { inspect } from '../server/src/features/inspect';
import { outline } from '../server/src/features/outline';
import { parsePolicy } from '../server/src/policy/parse';
import type { Format } from '../server/src/policy/policy';
import { at, Server } from './lsp/server';

const SETTINGS = { rules: {}, regimes: ['gdpr'], ignore: [] };
const SENTENCES =
  'We collect your personal data. We share it with partners from time to time. You have the right to access your data.';
const DRAFT = `# Privacy notice\n\n${SENTENCES}\n`;

/** Asks a text everything there is to ask, and checks that every place lies within it. */
function survive(text: string, format: Format): void {
  const policy = parsePolicy(text, { format });
  const findings = check(policy, SETTINGS, (rule, error) => assert.fail(`${rule} failed: ${error}`));
  for (const { span, fixes } of findings) {
    assert.ok(span.start >= 0 && span.end <= text.length && span.start <= span.end);
    for (const { edits } of fixes ?? [])
      for (const { start, end } of edits) assert.ok(start >= 0 && end <= text.length && start <= end);
  }
  const lines = text.split(/\r\n?|\n/);
  const { disclosures } = inspect(policy, true, SETTINGS.regimes, findings);
  assert.ok(disclosures.length > 10);
  for (const { evidence } of disclosures) {
    for (const { endLine, endCharacter } of evidence) assert.ok(endCharacter <= (lines[endLine]?.length ?? -1) + 1);
  }
  outline(policy, SETTINGS.regimes, findings);
  for (const offset of [0, text.length >> 1, text.length]) {
    hover(policy, offset, findings, SETTINGS, () => undefined);
    complete(policy, offset, findings, SETTINGS.regimes);
    const { actions } = actionsFor(policy, { start: offset, end: offset }, findings, SETTINGS.regimes);
    for (const { edits } of actions)
      for (const { start, end } of edits) assert.ok(start >= 0 && end <= text.length && start <= end);
  }
}

const times = (n: number, one: string): string => one.repeat(n);

const texts: Readonly<Record<string, string>> = {
  empty: '',
  'white space': ' \n\t\r\n\u00a0\n',
  'a byte order mark alone': '\ufeff',
  'a byte order mark before a policy': `\ufeff${DRAFT}`,
  'lone surrogates': `# Privacy \ud800 notice\n\n${SENTENCES} \udc00\ud800 from time to time \udfff`,
  NUL: `# Privacy\u0000 notice\n\n\u0000${SENTENCES}\u0000`,
  'control characters': `# Privacy notice\n\n\u0001\u0002${SENTENCES}\u001b[31m\u007f\n`,
  'CR LF': DRAFT.replaceAll('\n', '\r\n'),
  'lone CR': DRAFT.replaceAll('\n', '\r'),
  'mixed ends of line': `# Privacy notice\r\r\n\n${SENTENCES}\n\r${SENTENCES}\u2028${SENTENCES}\u2029`,
  'a line of 1 MB': `# Privacy notice\n\n${times(9000, `${SENTENCES} `)}`,
  'a word of 1 MB': `# Privacy notice\n\n${times(1 << 20, 'x')}\n`,
  'brackets without end': `# Privacy notice\n\n${times(20_000, '[')}${times(20_000, '(')}${SENTENCES}\n`,
  'stars without end': `# Privacy notice\n\n${times(20_000, '*a')} ${times(20_000, '_')}${SENTENCES}\n`,
  'deeply nested lists': `# Privacy notice\n\n${Array.from({ length: 400 }, (_, i) => `${times(i, '  ')}- ${SENTENCES}`).join('\n')}\n`,
  'deeply nested quotes': `# Privacy notice\n\n${times(2000, '> ')}${SENTENCES}\n`,
  'deeply nested titles': `${Array.from({ length: 3000 }, (_, i) => `${times((i % 6) + 1, '#')} Cookies ${i}\n\nWe share.\n`).join('\n')}`,
  'an unclosed comment': `# Privacy notice\n\n<!-- policywright-ignore-file vague-timing -- reason given\n\n${SENTENCES}\n`,
  'comments without end': `# Privacy notice\n\n${times(5000, '<!-- policywright-ignore-next-line vague-timing ')}\n${SENTENCES}\n`,
  'an unclosed fence': `# Privacy notice\n\n\`\`\`\n${SENTENCES}\n`,
  'unclosed front matter': `---\ntitle: Privacy notice\n\n${SENTENCES}\n`,
  'right-to-left text': `# مذكرة الخصوصية\n\nنحن نجمع بياناتك الشخصية.\u202e ${SENTENCES}\u202c\n\n## הפרטיות שלך\n\nאנחנו אוספים מידע.\n`,
  'wide and joined characters': `# 隐私政策 👩‍👩‍👧‍👦\n\n我们收集您的个人信息。${SENTENCES} e\u0301\u0301\u0301\n`,
  'a table of one row': `# Privacy notice\n\n| a | b |\n`,
  'a ragged table': `# Privacy notice\n\n| a | b |\n|---|---|\n| ${SENTENCES} |\n| | | | | |\n||||\n`,
  'only titles': times(500, '## Cookies\n'),
  'only bullets': times(500, '-\n- \n*\n'),
};

describe('every feature survives', () => {
  for (const [name, text] of Object.entries(texts)) {
    for (const format of ['markdown', 'plain'] as const) {
      test(`${name} (${format})`, { timeout: 60_000 }, () => survive(text, format));
    }
  }
});

describe('10 MB', () => {
  const root = mkdtempSync(join(tmpdir(), 'policywright-large-'));
  after(() => {
    Server.killAll();
    rmSync(root, { recursive: true, force: true });
  });
  const large = `# Privacy notice\n\n${times(Math.ceil((10 * 1024 * 1024) / (SENTENCES.length + 2)) + 1, `${SENTENCES}\n\n`)}`;
  const path = join(root, 'large.md');
  writeFileSync(path, large);

  test('is refused on the command line with one information', () => {
    const started = performance.now();
    const run = (command: string) =>
      spawnSync(
        process.execPath,
        [join(process.env.OUT ?? 'out', 'cli.js'), command, ...(command === 'check' ? ['--format', 'json'] : []), path],
        { encoding: 'utf8' },
      );
    const checked = run('check');
    assert.equal(checked.status, 0, checked.stderr);
    const [shown] = JSON.parse(checked.stdout);
    assert.deepEqual(
      shown.findings.map(({ rule, severity }: Record<string, string>) => [rule, severity]),
      [['document-too-large', 'information']],
    );
    const inspected = JSON.parse(run('inspect').stdout);
    assert.deepEqual(
      inspected.findings.map(({ rule }: { rule: string }) => rule),
      ['document-too-large'],
    );
    assert.ok(performance.now() - started < 20_000);
  });

  test('is refused in the editor with one information, and the rest of the server lives on', async () => {
    const server = await Server.start();
    await server.open('file:///large.md', large);
    const report = await server.report('file:///large.md');
    assert.deepEqual(report.kind === 'full' && report.items.map(({ code, severity }) => [code, severity]), [
      ['document-too-large', 3],
    ]);
    assert.deepEqual(
      await server.request('textDocument/documentSymbol', { textDocument: { uri: 'file:///large.md' } }),
      [],
    );
    assert.deepEqual(await server.actions('file:///large.md', at(0)), []);
    await server.open('file:///small.md', DRAFT);
    assert.ok((await server.codes('file:///small.md')).includes('vague-timing'));
  });

  test('just under it, the cost grows with the length and not with its square', () => {
    // A different text for every paragraph, so that nothing is known from the paragraph before.
    const policy = (paragraphs: number) =>
      `# Privacy notice\n\n${Array.from({ length: paragraphs }, (_, i) => `In case ${i}, ${SENTENCES}\n\n`).join('')}`;
    const cost = (paragraphs: number) => {
      const started = performance.now();
      check(parsePolicy(policy(paragraphs), { format: 'markdown' }), SETTINGS, () => assert.fail());
      return performance.now() - started;
    };
    cost(500);
    const small = Math.min(cost(1000), cost(1000), cost(1000));
    const large = cost(8000);
    assert.ok(large < small * 8 * 3, `${small} ms for 1000 paragraphs, ${large} ms for 8000`);
  });
});
