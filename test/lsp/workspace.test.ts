import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, beforeEach, describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import type {
  CodeAction,
  CreateFile,
  SymbolInformation,
  TextDocumentEdit,
  TextEdit,
  WorkspaceDiagnosticReport,
} from 'vscode-languageserver';
import { at, edited, Server } from './server';

const DRAFT =
  '# Privacy notice\n\nWe collect your personal data. We use your data to send parcels. We share data with couriers from time to time.\n';

const root = mkdtempSync(join(tmpdir(), 'policywright-'));
after(() => {
  Server.killAll();
  rmSync(root, { recursive: true, force: true });
});

let count = 0;
let folder = '';
beforeEach(() => {
  folder = join(root, `a folder ${++count}`);
  mkdirSync(join(folder, 'legal', 'old'), { recursive: true });
});

const uri = (path: string) => pathToFileURL(join(folder, path)).href;
const write = (path: string, text: string) => writeFileSync(join(folder, path), text);

async function withServer(options: object, act: (server: Server) => Promise<void>): Promise<void> {
  const server = await Server.start({ folder, ...options });
  try {
    await act(server);
  } finally {
    server.kill();
  }
}

describe('settings', () => {
  test('of the editor hold, and a change makes the client ask again', () =>
    withServer({ configuration: { rules: { 'vague-timing': 'off' } } }, async server => {
      await server.open(uri('a.md'), DRAFT);
      assert.ok(!(await server.codes(uri('a.md'))).includes('vague-timing'));
      const { resultId } = await server.report(uri('a.md'));
      server.configuration = {};
      await server.notify('workspace/didChangeConfiguration', { settings: null });
      await server.until(() => server.refreshes > 0);
      assert.equal((await server.report(uri('a.md'), resultId)).kind, 'full');
      assert.ok((await server.codes(uri('a.md'))).includes('vague-timing'));
    }));

  test('that are wrong are logged, and the rest holds', () =>
    withServer(
      { configuration: { rules: { 'vague-timing': 'off', 'vague-may': 'loud' }, documents: 7 } },
      async server => {
        await server.open(uri('a.md'), DRAFT);
        assert.ok(!(await server.codes(uri('a.md'))).includes('vague-timing'));
        assert.ok(server.log.some(line => line.includes('vague-may')));
        assert.ok(server.log.some(line => line.includes('documents')));
      },
    ));

  test('of the nearest file outweigh the editor’s', async () => {
    write('.policywright.json', '{ "rules": { "vague-timing": "off" } }');
    write('legal/.policywright.json', '// comments are allowed\n{ "rules": { "vague-timing": "error" }, }');
    await withServer({ configuration: { rules: { 'vague-timing': 'hint' } } }, async server => {
      await server.open(uri('a.md'), DRAFT);
      await server.open(uri('legal/old/b.md'), DRAFT);
      assert.ok(!(await server.codes(uri('a.md'))).includes('vague-timing'));
      const report = await server.report(uri('legal/old/b.md'));
      const severity = report.kind === 'full' && report.items.find(({ code }) => code === 'vague-timing')?.severity;
      assert.equal(severity, 1);
    });
  });

  test('choose documents by globs, the last one deciding', async () => {
    write('.policywright.json', '{ "documents": ["legal/**", "!legal/old/**"] }');
    await withServer({}, async server => {
      await server.open(uri('legal/terms.md'), 'We contact you from time to time.\n');
      await server.open(uri('legal/old/privacy.md'), DRAFT);
      assert.ok((await server.codes(uri('legal/terms.md'))).includes('vague-timing'));
      assert.deepEqual(await server.codes(uri('legal/old/privacy.md')), []);
    });
  });

  test('in an open file hold as they are typed; a broken file has one diagnostic, and defaults hold', () =>
    withServer({}, async server => {
      await server.open(uri('a.md'), DRAFT);
      await server.open(uri('.policywright.json'), '{ "rules": { "vague-timing": "off" } }', 'jsonc');
      assert.ok(!(await server.codes(uri('a.md'))).includes('vague-timing'));
      await server.change(uri('.policywright.json'), 2, { text: '{ "rules": { "vague-timing": "off" ' });
      assert.ok((await server.codes(uri('a.md'))).includes('vague-timing'));
      const report = await server.report(uri('.policywright.json'));
      assert.deepEqual(report.kind === 'full' && report.items.map(({ code, source }) => [code, source]), [
        ['settings-file', 'policywright'],
      ]);
    }));

  test('of a wrong type are marked where they stand, and nothing else is lost', () =>
    withServer({}, async server => {
      const text = '{ "rules": { "vague-may": 3, "vague-timing": "off" } }';
      await server.open(uri('.policywright.json'), text, 'jsonc');
      await server.open(uri('a.md'), DRAFT);
      const report = await server.report(uri('.policywright.json'));
      const marks =
        report.kind === 'full'
          ? report.items.map(({ range }) => text.slice(range.start.character, range.end.character))
          : [];
      assert.deepEqual(marks, ['3']);
      assert.ok(!(await server.codes(uri('a.md'))).includes('vague-timing'));
    }));

  test('file changes outside the editor count', async () => {
    write('.policywright.json', '{}');
    await withServer({}, async server => {
      await server.open(uri('a.md'), DRAFT);
      assert.ok((await server.codes(uri('a.md'))).includes('vague-timing'));
      write('.policywright.json', '{ "rules": { "vague-timing": "off" } }');
      await server.notify('workspace/didChangeWatchedFiles', {
        changes: [{ uri: uri('.policywright.json'), type: 2 }],
      });
      await server.until(() => server.refreshes > 0);
      assert.ok(!(await server.codes(uri('a.md'))).includes('vague-timing'));
    });
  });
});

describe('the workspace', () => {
  const pull = (server: Server, previousResultIds: { uri: string; value: string }[] = []) =>
    server.request<WorkspaceDiagnosticReport>('workspace/diagnostic', { previousResultIds });

  test('its policies are reported without being opened, and again only when they change', async () => {
    write('privacy.md', DRAFT);
    write('README.md', '# frobnicate\n\nRun it from time to time.\n');
    write('binary.txt', 'Privacy policy\u0000\u0001');
    mkdirSync(join(folder, 'node_modules'));
    write('node_modules/privacy.md', DRAFT);
    await withServer({}, async server => {
      const { items } = await pull(server);
      assert.deepEqual(
        items.map(item => item.uri),
        [uri('privacy.md')],
      );
      const known = items.map(item => ({ uri: item.uri, value: item.resultId ?? '' }));
      assert.deepEqual(
        (await pull(server, known)).items.map(({ kind }) => kind),
        ['unchanged'],
      );

      write('privacy.md', DRAFT.replace('from time to time', 'on Mondays'));
      write('second.md', DRAFT);
      await server.notify('workspace/didChangeWatchedFiles', {
        changes: [
          { uri: uri('privacy.md'), type: 2 },
          { uri: uri('second.md'), type: 1 },
        ],
      });
      const changed = (await pull(server, known)).items;
      assert.deepEqual(
        changed.map(item => [item.uri, item.kind]),
        [
          [uri('privacy.md'), 'full'],
          [uri('second.md'), 'full'],
        ],
      );
    });
  });

  test('a file that vanishes is cleared; while it is open the editor’s text counts', async () => {
    write('privacy.md', DRAFT);
    await withServer({}, async server => {
      await server.open(uri('privacy.md'), DRAFT);
      const known = (await pull(server)).items.map(item => ({ uri: item.uri, value: item.resultId ?? '' }));
      unlinkSync(join(folder, 'privacy.md'));
      await server.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: uri('privacy.md'), type: 3 }] });
      assert.ok((await server.codes(uri('privacy.md'))).includes('vague-timing'));
      await server.notify('textDocument/didClose', { textDocument: { uri: uri('privacy.md') } });
      const { items } = await pull(server, known);
      assert.deepEqual(items, [{ kind: 'full', uri: uri('privacy.md'), version: null, items: [] }]);
    });
  });

  test('sections and terms are found in every policy, open or not, as the files are now', async () => {
    write(
      'legal/privacy.md',
      '# Privacy notice\n\nRowan Cycles Ltd (the "Workshop") keeps your data.\n\n## Repairs\n\nNone.\n',
    );
    write('legal/README.md', '# Repairs\n\nRun it.\n');
    write('open.md', DRAFT);
    await withServer({}, async server => {
      await server.open(uri('open.md'), `${DRAFT}\n## Repairs by post\n\nSend it.\n`);
      const named = async (query: string) =>
        (await server.request<SymbolInformation[]>('workspace/symbol', { query })).map(({ name, location }) => [
          name,
          location.uri,
          location.range.start.line,
        ]);
      assert.deepEqual(await named('repairs'), [
        ['Repairs by post', uri('open.md'), 4],
        ['Repairs', uri('legal/privacy.md'), 4],
      ]);
      assert.deepEqual(await named('Workshop'), [['Workshop', uri('legal/privacy.md'), 2]]);

      write('legal/privacy.md', '# Privacy notice\n\nWe keep your data.\n\n## Mending\n\nNone.\n');
      await server.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: uri('legal/privacy.md'), type: 2 }] });
      assert.deepEqual(await named('mending'), [['Mending', uri('legal/privacy.md'), 4]]);
      assert.deepEqual(await named('Workshop'), []);
      await server.notify('textDocument/didClose', { textDocument: { uri: uri('open.md') } });
      assert.deepEqual(await named('repairs by'), []);

      write('.policywright.json', '{ "documents": ["!legal/**"] }');
      await server.notify('workspace/didChangeWatchedFiles', {
        changes: [{ uri: uri('.policywright.json'), type: 1 }],
      });
      assert.deepEqual(await named('mending'), []);
    });
  });

  test('folders come and go', async () => {
    write('legal/privacy.md', DRAFT);
    const server = await Server.start();
    assert.deepEqual((await pull(server)).items, []);
    const one = { uri: uri('legal'), name: 'legal' };
    await server.notify('workspace/didChangeWorkspaceFolders', { event: { added: [one], removed: [] } });
    assert.deepEqual(
      (await pull(server)).items.map(item => item.uri),
      [uri('legal/privacy.md')],
    );
    await server.notify('workspace/didChangeWorkspaceFolders', { event: { added: [], removed: [one] } });
    assert.deepEqual((await pull(server)).items, []);
  });
});

describe('ignoring in plain text', () => {
  const TEXT =
    'Privacy notice\n\nWe collect your personal data. We use your data to send parcels. We share data with couriers from time to time.\n';

  /** The changes of the action that ignores the finding: the file made first, if it has to be, then its text. */
  const ignoring = (actions: CodeAction[]) => {
    const action = actions.find(({ title }) => title.startsWith('Ignore “vague-timing”')) ?? assert.fail();
    const changes = action.edit?.documentChanges ?? [];
    const write = changes.at(-1) as TextDocumentEdit;
    return { create: changes.length > 1 ? (changes[0] as CreateFile) : undefined, edits: write.edits as TextEdit[] };
  };

  test('makes the settings file, which then asks for the reason and silences the finding', () =>
    withServer({}, async server => {
      await server.open(uri('a.txt'), TEXT, 'plaintext');
      const { create, edits } = ignoring(await server.actions(uri('a.txt'), at(2, 100)));
      assert.deepEqual([create?.kind, create?.uri], ['create', uri('.policywright.json')]);
      const file = edited('', edits);
      assert.deepEqual(JSON.parse(file), {
        ignore: [
          { rule: 'vague-timing', file: 'a.txt', text: 'We share data with couriers from time to time.', reason: '' },
        ],
      });
      await server.open(uri('.policywright.json'), file, 'jsonc');
      assert.ok(!(await server.codes(uri('a.txt'))).includes('vague-timing'));
      assert.deepEqual(await server.codes(uri('.policywright.json')), ['settings-file']);
    }));

  test('adds to a settings file that is there, comments kept', async () => {
    write('.policywright.json', '{\n  // our own\n  "rules": {}\n}\n');
    await withServer({}, async server => {
      await server.open(uri('a.txt'), TEXT, 'plaintext');
      const { edits } = ignoring(await server.actions(uri('a.txt'), at(2, 100)));
      const after = edited('{\n  // our own\n  "rules": {}\n}\n', edits);
      assert.match(after, /\/\/ our own\n {2}"rules": \{\},\n {2}"ignore": \[/);
    });
  });
});
