import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { CompletionItem, DocumentSymbol, Hover, SnippetTextEdit, TextDocumentEdit } from 'vscode-languageserver';
import { ABLE, at, bundle, edited, Server } from './server';

const URI = 'file:///drafts/privacy.md';

const DRAFT = `# Privacy notice of Rowan Cycles

Rowan Cycles Ltd is the controller of your personal data. We collect your name.

## How long we keep your data

We delete orders from time to time.

## Contact

Write to privacy@rowan-cycles.test.
`;

after(Server.killAll);

describe('a conversation', () => {
  let server: Server;
  before(async () => {
    server = await Server.start({ initializationOptions: { explainCommand: 'policywright.explainRule' } });
    await server.open(URI, DRAFT);
  });

  test('findings are pulled, with rule, link, source and severity', async () => {
    const report = await server.report(URI);
    assert.equal(report.kind, 'full');
    const timing = report.kind === 'full' ? report.items.find(({ code }) => code === 'vague-timing') : undefined;
    assert.deepEqual(timing?.range, { start: { line: 6, character: 17 }, end: { line: 6, character: 34 } });
    assert.equal(timing?.source, 'policywright');
    assert.equal(timing?.severity, 2);
    assert.match(timing?.codeDescription?.href ?? '', /^https:/);
  });

  test('what is known already is unchanged', async () => {
    const first = await server.report(URI);
    const again = await server.report(URI, first.resultId);
    assert.deepEqual(again, { kind: 'unchanged', resultId: first.resultId });
  });

  test('an edit changes the findings, also in UTF-16 units', async () => {
    const before = await server.report(URI);
    await server.change(URI, 2, {
      range: { start: { line: 6, character: 17 }, end: { line: 6, character: 34 } },
      text: '🧾 after six years, sometimes',
    });
    const report = await server.report(URI, before.resultId);
    assert.equal(report.kind, 'full');
    const timing = report.kind === 'full' ? report.items.filter(({ code }) => code === 'vague-timing') : [];
    assert.deepEqual(
      timing.map(({ range }) => [range.start.character, range.end.character]),
      [[37, 46]],
    );
    await server.change(URI, 3, { text: DRAFT });
    assert.ok((await server.codes(URI)).includes('vague-timing'));
  });

  test('hover explains and links to the rule', async () => {
    const hover = await server.request<Hover>('textDocument/hover', {
      textDocument: { uri: URI },
      position: { line: 6, character: 20 },
    });
    const { value } = hover.contents as { value: string };
    assert.match(value, /Timing that readers cannot predict/);
    assert.ok(value.includes(`command:policywright.explainRule?${encodeURIComponent('["vague-timing"]')}`));
  });

  test('completion puts clauses that are missing first, as snippets', async () => {
    await server.change(URI, 4, { text: `${DRAFT}\n\n` });
    const items = await server.request<CompletionItem[]>('textDocument/completion', {
      textDocument: { uri: URI },
      position: { line: 12, character: 0 },
    });
    await server.change(URI, 5, { text: DRAFT });
    const [first] = [...items].sort((a, b) => ((a.sortText ?? '') < (b.sortText ?? '') ? -1 : 1));
    assert.match(first?.detail ?? '', /^not disclosed yet/);
    assert.equal(first?.insertTextFormat, 2);
    assert.match(first?.textEdit?.newText ?? '', /^## .+\n\n[\s\S]*\$\{1/);
  });

  test('a hyphen alone asks for no clause, “pw-” does', async () => {
    const typed = async (word: string) => {
      const uri = `file:///policies/${word}/privacy.md`;
      await server.open(uri, `${DRAFT}\n${word}`);
      return server.request<CompletionItem[]>('textDocument/completion', {
        textDocument: { uri },
        position: { line: DRAFT.split('\n').length, character: word.length },
        context: { triggerKind: 2, triggerCharacter: '-' },
      });
    };
    assert.deepEqual(await typed('-'), []);
    const items = await typed('pw-');
    assert.ok(items.length > 5 && items.every(({ filterText }) => filterText?.startsWith('pw-')));
  });

  test('symbols nest', async () => {
    const [title] = await server.request<DocumentSymbol[]>('textDocument/documentSymbol', {
      textDocument: { uri: URI },
    });
    assert.equal(title?.name, 'Privacy notice of Rowan Cycles');
    assert.deepEqual(
      title?.children?.map(({ name }) => name),
      ['How long we keep your data', 'Contact'],
    );
  });

  test('the quick fix for what is missing inserts a clause as a snippet', async () => {
    const actions = await server.actions(URI, at(0, 5), ['quickfix']);
    const fix = actions.find(({ title }) => title.startsWith('Insert clause')) ?? assert.fail();
    assert.equal(fix.isPreferred, true);
    assert.match(String(fix.diagnostics?.[0]?.code), /^missing-/);
    const [change] = (fix.edit?.documentChanges ?? []) as TextDocumentEdit[];
    assert.deepEqual(change?.textDocument, { uri: URI, version: 5 });
    const [edit] = (change?.edits ?? []) as SnippetTextEdit[];
    assert.equal(edit?.snippet.kind, 'snippet');
    assert.match(edit?.snippet.value ?? '', /## .+\n\n/);
  });

  test('fix all is offered only when asked for, and only for what one change can mean', async () => {
    assert.ok((await server.actions(URI, at(0, 5))).every(({ kind }) => kind === 'quickfix'));
    assert.deepEqual(await server.actions(URI, at(0, 5), ['source.fixAll']), []);
    const unused = `${DRAFT}\n<!-- policywright-ignore-next-line vague-may -- no more -->\nWe repair bicycles.\n`;
    await server.change(URI, 6, { text: unused });
    const [all] = await server.actions(URI, at(0, 0), ['source.fixAll']);
    await server.change(URI, 7, { text: DRAFT });
    assert.equal(edited(unused, all?.edit?.changes?.[URI] ?? []), `${DRAFT}\nWe repair bicycles.\n`);
  });

  test('the overview counts sections, duties and findings', async () => {
    const overview = await server.command<{
      version: number;
      policy: boolean;
      reason: string;
      findings: number;
      coverage: Record<string, number>;
      sections: {
        title: string;
        findings: number;
        discloses: { key: string }[];
        reading: { text: string };
        children: unknown[];
      }[];
    }>('policywright.server.overview', URI);
    const report = await server.report(URI);
    assert.equal(overview.policy, true);
    assert.equal(overview.version, 7);
    assert.equal(overview.findings, report.kind === 'full' ? report.items.length : -1);
    assert.ok((overview.coverage.missing ?? 0) > 3 && (overview.coverage.found ?? 0) >= 1);
    assert.equal(overview.sections[0]?.children.length, 2);
    assert.match(overview.sections[0]?.reading.text ?? '', /^\d+ words in \d+ sentences, the longest of \d+ words\./);
    assert.equal(await server.command('policywright.server.overview', 'file:///nowhere.md'), null);
  });

  test('rules are listed and explained', async () => {
    const rules = await server.command<{ id: string; title: string }[]>('policywright.server.rules');
    assert.ok(rules.some(({ id }) => id === 'missing-retention'));
    const page = await server.command<{ markdown: string }>('policywright.server.explain', 'missing-retention');
    assert.match(page.markdown, /^# Not disclosed: /);
    assert.equal(await server.command('policywright.server.explain', 'no-such-rule'), null);
  });

  test('a document that is no policy gets nothing', async () => {
    const uri = 'file:///drafts/README.md';
    await server.open(uri, '# frobnicate\n\nRun it from time to time.\n');
    assert.deepEqual(await server.codes(uri), []);
    assert.deepEqual(await server.request('textDocument/documentSymbol', { textDocument: { uri } }), []);
    const overview = await server.command<{ policy: boolean; reason: string }>('policywright.server.overview', uri);
    assert.deepEqual([overview.policy, overview.reason], [false, 'does not read like a policy']);
  });

  test('language `policy` is a policy whatever it says', async () => {
    const uri = 'untitled:Untitled-1';
    await server.open(uri, 'We sometimes call.\n', 'policy');
    assert.ok((await server.codes(uri)).includes('vague-timing'));
  });

  test('an unknown document is answered with nothing', async () => {
    const textDocument = { uri: 'file:///unknown.md' };
    assert.equal(
      await server.request('textDocument/hover', { textDocument, position: { line: 0, character: 0 } }),
      null,
    );
    assert.deepEqual(
      await server.request('textDocument/completion', { textDocument, position: { line: 0, character: 0 } }),
      [],
    );
    assert.deepEqual(await server.request('textDocument/documentSymbol', { textDocument }), []);
    assert.deepEqual(await server.actions(textDocument.uri, at(0)), []);
    const report = await server.report(textDocument.uri);
    assert.deepEqual(report.kind === 'full' && report.items, []);
  });

  test('after closing there is nothing left of a document', async () => {
    const uri = 'file:///drafts/second.md';
    await server.open(uri, DRAFT);
    assert.ok((await server.codes(uri)).length > 0);
    await server.notify('textDocument/didClose', { textDocument: { uri } });
    assert.deepEqual(await server.codes(uri), []);
  });

  test('a version means nothing beyond one opening', async () => {
    const uri = 'file:///drafts/third.md';
    await server.open(uri, DRAFT);
    const { resultId } = await server.report(uri);
    await server.notify('textDocument/didClose', { textDocument: { uri } });
    await server.open(uri, DRAFT.replace('from time to time', 'after six years'));
    assert.equal((await server.report(uri, resultId)).kind, 'full');
  });
});

describe('order and form', () => {
  const code = (error: unknown) => (error as { code?: number }).code;
  const hover = (
    server: Server,
    params: unknown = { textDocument: { uri: URI }, position: { line: 0, character: 0 } },
  ) => server.request('textDocument/hover', params);

  test('a request before initialize is refused, and the server lives on', async () => {
    const server = new Server();
    await assert.rejects(hover(server), error => code(error) === -32002);
    await server.initialize({});
    assert.equal(await hover(server), null);
    assert.equal(await server.stop(), 0);
  });

  test('initialize twice and requests after shutdown are refused', async () => {
    const server = await Server.start();
    await assert.rejects(server.initialize({}), error => code(error) === -32600);
    await server.request('shutdown', undefined);
    await assert.rejects(hover(server), error => code(error) === -32600);
    await assert.rejects(server.request('shutdown', undefined), error => code(error) === -32600);
  });

  test('a shutdown before initialize is refused', async () => {
    const server = new Server();
    await assert.rejects(server.request('shutdown', undefined), error => code(error) === -32002);
    await server.initialize({});
    assert.equal(await server.stop(), 0);
  });

  test('malformed requests are answered with errors, malformed notifications survived', async () => {
    const server = await Server.start();
    for (const params of [
      {},
      { textDocument: 3 },
      { textDocument: { uri: 3 }, position: { line: 0, character: 0 } },
      { textDocument: { uri: URI } },
      { textDocument: { uri: URI }, position: { line: -1, character: 'x' } },
    ]) {
      await assert.rejects(hover(server, params), error => code(error) === -32602);
    }
    await assert.rejects(server.request('textDocument/hover', undefined), error => code(error) === -32602);
    await assert.rejects(server.request('textDocument/diagnostic', {}), error => code(error) === -32602);
    await assert.rejects(server.request('workspace/diagnostic', {}), error => code(error) === -32602);
    await assert.rejects(
      server.request('textDocument/codeAction', { textDocument: { uri: URI } }),
      error => code(error) === -32602,
    );
    await assert.rejects(server.command('policywright.server.overview', 3), error => code(error) === -32602);
    await assert.rejects(server.command('rm'), error => code(error) === -32602);
    await assert.rejects(server.request('textDocument/noSuchThing', {}), error => code(error) === -32601);
    await server.notify('textDocument/didOpen', {});
    await server.notify('textDocument/didChange', {
      textDocument: { uri: URI, version: 2 },
      contentChanges: [{ text: 'x' }],
    });
    await server.notify('workspace/didChangeConfiguration', undefined);
    await server.notify('workspace/didChangeWatchedFiles', { changes: null });
    await server.open(URI, DRAFT);
    assert.ok((await server.codes(URI)).includes('vague-timing'));
    assert.equal(await server.stop(), 0);
  });

  test('positions outside the text are its nearest ends', async () => {
    const server = await Server.start();
    await server.open(URI, DRAFT);
    assert.equal(await hover(server, { textDocument: { uri: URI }, position: { line: 9999, character: 9999 } }), null);
  });

  test('a server without shutdown before exit says so by its exit code', async () => {
    const server = await Server.start();
    const exited = new Promise(resolve => server.process.once('exit', resolve));
    await server.notify('exit', undefined);
    assert.equal(await exited, 1);
  });
});

describe('other editors', () => {
  test('one that cannot pull is told, and told again after an edit, a change of settings and a close', async () => {
    const { diagnostic: _, ...textDocument } = ABLE.textDocument;
    const server = await Server.start({ capabilities: { textDocument } });
    const codes = () => server.published.get(URI)?.map(({ code }) => code);
    await server.open(URI, DRAFT);
    await server.until(() => codes()?.includes('vague-timing') === true);
    await server.change(URI, 2, { text: DRAFT.replace('from time to time', 'after six years') });
    await server.until(() => codes()?.includes('vague-timing') === false);
    await server.change(URI, 3, { text: DRAFT });
    await server.until(() => codes()?.includes('vague-timing') === true);
    await server.notify('workspace/didChangeConfiguration', {
      settings: { policywright: { rules: { 'vague-timing': 'off' } } },
    });
    await server.until(() => codes()?.includes('vague-timing') === false);
    await server.notify('textDocument/didClose', { textDocument: { uri: URI } });
    await server.until(() => codes()?.length === 0);
  });

  test('one without snippets gets placeholders as plain text, and no links it cannot follow', async () => {
    const server = await Server.start({ capabilities: { textDocument: { diagnostic: {} } } });
    await server.open(URI, DRAFT);
    const fix =
      (await server.actions(URI, at(0, 5))).find(({ title }) => title.startsWith('Insert clause')) ?? assert.fail();
    const text = edited(DRAFT, fix.edit?.changes?.[URI] ?? []);
    assert.match(text, /\[/);
    assert.doesNotMatch(text, /\$\{/);
    const hover = await server.request<Hover>('textDocument/hover', {
      textDocument: { uri: URI },
      position: { line: 6, character: 20 },
    });
    assert.doesNotMatch(JSON.stringify(hover), /command:/);
  });

  test('the command line serves, too', async () => {
    const server = await Server.start({}, [bundle('cli.js'), 'lsp', '--stdio']);
    await server.open(URI, DRAFT);
    assert.ok((await server.codes(URI)).includes('vague-timing'));
    assert.equal(await server.stop(), 0);
  });
});
