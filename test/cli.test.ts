import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { disclosures } from '../server/src/disclosures/index';
import type { Inspection } from '../server/src/features/inspect';

const PROGRAM = join(process.cwd(), process.env.OUT ?? 'out', 'cli.js');

const POLICY =
  '# Privacy notice\n\nWe collect your personal data. We use your data to send parcels. We share data with couriers from time to time.\n';
/** 0-based, in the third line. */
const TIMING = (POLICY.split('\n')[2] ?? '').indexOf('from time to time');
const TIMING_END = TIMING + 'from time to time'.length;
const README = '# frobnicate\n\nRun it from time to time.\n';

const root = mkdtempSync(join(tmpdir(), 'policywright-cli-'));
after(() => rmSync(root, { recursive: true, force: true }));

function file(name: string, content: string | Uint8Array): string {
  const path = join(root, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, content);
  return name;
}

function run(args: readonly string[], options: { readonly input?: string; readonly cwd?: string } = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [PROGRAM, ...args], {
    cwd: join(root, options.cwd ?? '.'),
    encoding: 'utf8',
    input: options.input ?? '',
    env: { ...process.env, NO_COLOR: '1' },
    maxBuffer: 1 << 28,
  });
  return { status, stdout, stderr };
}

const policy = file('policy.md', POLICY);
const readme = file('README.md', README);

describe('check', () => {
  test('prints findings with places that count from 1, and exits with 1', () => {
    const { status, stdout, stderr } = run(['check', policy]);
    assert.equal(status, 1);
    assert.match(stdout, /^policy\.md\n/);
    assert.match(stdout, / 1:3 {2}error +Not disclosed: .+ {2}missing-retention\n/);
    assert.match(stdout, new RegExp(` 3:${TIMING + 1}  warning .+  vague-timing\\n`));
    assert.match(stdout, /\n1 file, 1 policy: \d+ errors?, \d+ warnings?/);
    assert.equal(stderr, '');
  });

  test('exits by --fail-on', () => {
    const only = (level: string) => {
      file('levels/.policywright.json', JSON.stringify({ regimes: [], rules: { 'vague-timing': level } }));
      file(
        'levels/a.md',
        '# Privacy notice\n\nWe collect your personal data and contact you from time to time. We share your data.\n',
      );
      return (failOn: string) => run(['check', 'a.md', '--fail-on', failOn], { cwd: 'levels' }).status;
    };
    const warning = only('warning');
    assert.deepEqual(['error', 'warning', 'information', 'hint', 'never'].map(warning), [0, 1, 1, 1, 0]);
    const error = only('error');
    assert.deepEqual(['error', 'never'].map(error), [1, 0]);
  });

  test('takes the age of a date from the settings file', () => {
    const year = new Date().getFullYear() - 3;
    file('age/a.md', `# Privacy notice\n\nLast updated: 3 March ${year}\n\nWe collect your personal data.\n`);
    const reported = (settings: object) => {
      file('age/.policywright.json', JSON.stringify(settings));
      return run(['check', 'a.md'], { cwd: 'age' }).stdout.includes('effective-date-old');
    };
    assert.equal(reported({}), true);
    assert.equal(reported({ effectiveDate: { maxAgeMonths: 60 } }), false);
  });

  test('leaves documents alone that do not read like a policy, unless forced', () => {
    const { status, stdout } = run(['check', readme]);
    assert.equal(status, 0);
    assert.match(stdout, /README\.md: not checked: does not read like a policy/);
    assert.match(run(['check', '--force', readme]).stdout, /vague-timing/);
  });

  test('prints JSON', () => {
    const shown = JSON.parse(run(['check', '--format', 'json', policy, readme]).stdout);
    assert.deepEqual(
      shown.map((one: { file: string; policy: boolean }) => [one.file, one.policy]),
      [
        ['policy.md', true],
        ['README.md', false],
      ],
    );
    const timing = shown[0].findings.find(({ rule }: { rule: string }) => rule === 'vague-timing');
    assert.deepEqual(
      [timing.line, timing.character, timing.endLine, timing.endCharacter, timing.severity],
      [2, TIMING, 2, TIMING_END, 'warning'],
    );
  });

  test('prints annotations for GitHub', () => {
    const { stdout } = run(['check', '--format', 'github', policy]);
    assert.match(
      stdout,
      /^::error file=policy\.md,line=1,endLine=1,col=3,endColumn=17,title=missing-[\w-]+::Not disclosed: /m,
    );
    assert.match(
      stdout,
      new RegExp(
        `^::warning file=policy\\.md,line=3,endLine=3,col=${TIMING + 1},endColumn=${TIMING_END + 1},title=vague-timing::`,
        'm',
      ),
    );
  });

  test('reads against the laws it is told to', () => {
    assert.match(run(['check', '--regime', 'gdpr', policy]).stdout, /missing-retention/);
    assert.match(run(['check', policy, '--regime', 'gdpr', '--regime', 'gdpr']).stdout, /missing-retention/);
  });

  test('reads the standard input', () => {
    const { status, stdout } = run(['check', '-'], { input: POLICY });
    assert.equal(status, 1);
    assert.match(stdout, /vague-timing/);
  });

  test('reads the settings file of the nearest folder above the file', () => {
    file(
      'settings/.policywright.json',
      '{ "rules": { "vague-timing": "off" }, "documents": ["notes/*"], "ignore": [{ "rule": "missing-retention", "file": "notes/**", "reason": "in the annex" }] }',
    );
    file('settings/notes/a.md', 'We contact you sometimes.\n');
    const { stdout } = run(['check', 'settings/notes/a.md']);
    assert.match(stdout, /missing-right-complaint/);
    assert.doesNotMatch(stdout, /vague-timing|missing-retention|not checked/);
  });

  test('names what is wrong with a settings file in one line, and goes on with the rest of it', () => {
    file('broken/.policywright.json', '{ "rules": { "vague-timing": "off", "vague-may": 3 } }');
    file('broken/a.md', POLICY);
    const { status, stdout, stderr } = run(['check', '--fail-on', 'never', 'broken/a.md', 'broken/a.md']);
    assert.equal(status, 0);
    assert.match(
      stderr,
      /^policywright: .*\.policywright\.json:1:50: “vague-may” must be one of off, hint, information, warning, error\.\n$/,
    );
    assert.doesNotMatch(stdout, /vague-timing/);
    file('broken/.policywright.json', '{ "rules": ');
    const worse = run(['check', '--fail-on', 'never', 'broken/a.md']);
    assert.equal(worse.status, 2, 'nothing of the settings counted');
    assert.match(worse.stderr, /^policywright: .*\.policywright\.json:1:\d+: Not valid JSON: .*\n$/);
    assert.match(worse.stdout, /vague-timing/);
  });
});

describe('what cannot be read', () => {
  test('is named, the others are checked, and the exit code is 2', () => {
    file('image.md', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]));
    file('controls.txt', new Uint8Array(300).fill(7));
    const { status, stdout, stderr } = run(['check', 'nowhere.md', 'image.md', 'controls.txt', '.', policy]);
    assert.equal(status, 2);
    assert.deepEqual(stderr.trimEnd().split('\n'), [
      'policywright: nowhere.md does not exist',
      'policywright: image.md is not a text file',
      'policywright: controls.txt is not a text file',
      'policywright: . is a folder; name the files in it',
    ]);
    assert.match(stdout, /vague-timing/);
  });

  test('is not said to be without findings', () => {
    assert.equal(run(['check', 'nowhere.md']).stdout, '');
  });

  test('so are wrong arguments', () => {
    for (const args of [
      ['check'],
      ['check', policy, '--format', 'xml'],
      ['check', policy, '--regime', 'mars'],
      ['frobnicate'],
      ['check', policy, '--colour'],
    ]) {
      const { status, stderr } = run(args);
      assert.equal(status, 2, args.join(' '));
      assert.match(stderr, /^policywright: /, args.join(' '));
    }
  });

  test('help and version are no errors', () => {
    assert.equal(run(['--help']).status, 0);
    const { status, stdout } = run(['--version']);
    assert.equal(status, 0);
    assert.match(stdout, /^\d+\.\d+\.\d+\n$/);
  });
});

describe('matrix', () => {
  test('prints Markdown, CSV and JSON, and names what is no policy', () => {
    const markdown = run(['matrix', policy]);
    assert.equal(markdown.status, 0);
    assert.equal(
      markdown.stdout,
      '| Purpose | Legal basis | Data | Recipients | Retention |\n| --- | --- | --- | --- | --- |\n| to send parcels | *not stated* | *not stated* | couriers | *not stated* |\n',
    );
    const csv = run(['matrix', '--format', 'csv', policy, readme]);
    assert.equal(csv.status, 0);
    assert.equal(csv.stdout.split('\n').length, 3);
    assert.match(csv.stderr, /README\.md: no matrix: /);
    const json = run(['matrix', '--format', 'json', policy, readme]);
    const [first, second] = JSON.parse(json.stdout);
    const [row] = first.rows;
    assert.equal(POLICY.split('\n')[row.line]?.slice(row.character, row.endCharacter), 'to send parcels');
    assert.deepEqual(row.gaps, ['basis', 'data', 'retention']);
    assert.deepEqual([second.policy, second.rows], [false, []]);
  });

  test('exits with 2 where a file cannot be read, and prints the others', () => {
    const { status, stdout, stderr } = run(['matrix', 'nowhere.md', policy]);
    assert.equal(status, 2);
    assert.match(stdout, /to send parcels/);
    assert.match(stderr, /nowhere\.md/);
  });
});

describe('inspect', () => {
  const inspections = (stdout: string): (Inspection & { file: string })[] =>
    stdout
      .trimEnd()
      .split('\n')
      .map(line => JSON.parse(line));

  test('prints an object a line and file, in the order given', () => {
    const { status, stdout } = run(['inspect', readme, 'nowhere.md', policy]);
    assert.equal(status, 2);
    const [first, second, ...rest] = inspections(stdout);
    assert.deepEqual(rest, []);
    assert.deepEqual([first?.file, first?.policy, first?.findings], ['README.md', false, []]);
    assert.deepEqual(first?.outline, [{ line: 0, level: 1, title: 'frobnicate' }]);
    assert.deepEqual([second?.file, second?.policy], ['policy.md', true]);
    assert.ok((second?.findings.length ?? 0) > 5);
    for (const one of [first, second]) {
      assert.deepEqual(one?.disclosures.map(({ key }) => key).sort(), disclosures.map(({ key }) => key).sort());
    }
  });

  test('places lie within the text', () => {
    const lines = POLICY.split('\n');
    const [shown] = inspections(run(['inspect', policy]).stdout);
    const places = [
      ...(shown?.findings ?? []),
      ...(shown?.purposes ?? []),
      ...(shown?.disclosures ?? []).flatMap(({ evidence }) => evidence),
    ];
    assert.ok(places.length > 5);
    for (const { line, character, endLine, endCharacter } of places) {
      assert.ok(endLine < lines.length && endCharacter <= (lines[endLine]?.length ?? -1), `${endLine}:${endCharacter}`);
      assert.ok(line < endLine || (line === endLine && character <= endCharacter));
    }
  });

  test('gives findings of what is no policy only if forced', () => {
    const [shown] = inspections(run(['inspect', '--force', readme]).stdout);
    assert.equal(shown?.policy, true);
    assert.ok(shown?.findings.some(({ rule }) => rule === 'vague-timing'));
  });

  test('goes on when nobody reads to the end', async () => {
    const many = Array.from({ length: 400 }, () => policy);
    const child = spawn(process.execPath, [PROGRAM, 'inspect', ...many], { cwd: root });
    let errors = '';
    child.stderr.on('data', data => {
      errors += data;
    });
    child.stdout.once('data', () => child.stdout.destroy());
    const code = await new Promise(resolve => child.once('exit', resolve));
    assert.deepEqual([code, errors], [0, '']);
  });

  test('loses nothing when the reader is slow', async () => {
    const many = Array.from({ length: 100 }, () => policy);
    const child = spawn(process.execPath, [PROGRAM, 'inspect', ...many], { cwd: root });
    let text = '';
    child.stdout.setEncoding('utf8');
    // Waits until the pipe is full, then reads on piece by piece.
    await new Promise(resolve => setTimeout(resolve, 300));
    for await (const part of child.stdout) {
      text += part;
      await new Promise(resolve => setTimeout(resolve, 1));
    }
    assert.equal(inspections(text).length, 100);
  });
});

describe('explain', () => {
  test('prints the page of a rule', () => {
    const { status, stdout } = run(['explain', 'missing-retention']);
    assert.equal(status, 0);
    assert.match(stdout, /^# Not disclosed: how long the data are kept\n/);
    assert.match(stdout, /GDPR Art\. 13\(2\)\(a\)/);
  });
  test('lists the rules when there is none of this name', () => {
    const { status, stderr } = run(['explain', 'nonsense']);
    assert.equal(status, 2);
    assert.match(stderr, /there is no rule “nonsense”; the rules are:\n {2}archaic-word\n/);
    assert.match(run(['explain', 'timing']).stderr, /rules with that word are:\n {2}vague-timing\n$/);
  });
});
