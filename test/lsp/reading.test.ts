import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { DocumentLink, FoldingRange, SelectionRange, SymbolInformation } from 'vscode-languageserver';
import { Server } from './server';

const URI = 'file:///drafts/privacy.md';
const DRAFT = `# Privacy notice of Rowan Cycles

Rowan Cycles Ltd (the "Workshop") is the controller of your personal data. The Workshop relies on Article 6(1)(b) GDPR.
We collect these data: your name.

## Contact

Write to privacy@rowan-cycles.test.
`;

describe('reading', () => {
  let server: Server;
  let capabilities: Record<string, unknown>;
  before(async () => {
    server = new Server();
    ({ capabilities } = await server.initialize({}));
    await server.open(URI, DRAFT);
  });
  after(() => server.kill());

  test('is offered', () => {
    for (const name of ['foldingRange', 'selectionRange', 'documentLink', 'workspaceSymbol'])
      assert.ok(capabilities[`${name}Provider`], name);
  });

  test('sections fold', async () => {
    const folds = await server.request<FoldingRange[]>('textDocument/foldingRange', { textDocument: { uri: URI } });
    assert.deepEqual(
      folds.map(({ startLine, endLine }) => [startLine, endLine]),
      [
        [0, 7],
        [5, 7],
      ],
    );
  });

  test('selections grow, one for each cursor', async () => {
    const [first, second] = await server.request<SelectionRange[]>('textDocument/selectionRange', {
      textDocument: { uri: URI },
      positions: [
        { line: 7, character: 2 },
        { line: 5, character: 4 },
      ],
    });
    assert.deepEqual(first?.range, { start: { line: 7, character: 0 }, end: { line: 7, character: 5 } });
    assert.deepEqual(first?.parent?.range.end, { line: 7, character: 34 });
    assert.deepEqual(second?.range, { start: { line: 5, character: 3 }, end: { line: 5, character: 10 } });
  });

  test('links lead to mailboxes and laws', async () => {
    const links = await server.request<DocumentLink[]>('textDocument/documentLink', { textDocument: { uri: URI } });
    assert.deepEqual(
      links.map(({ target }) => target),
      ['https://eur-lex.europa.eu/eli/reg/2016/679/oj', 'mailto:privacy@rowan-cycles.test'],
    );
    assert.match(links[0]?.tooltip ?? '', /Contract/);
  });

  test('sections and terms of open policies are found by name, those of other documents are not', async () => {
    await server.open('file:///drafts/README.md', '# Workshop\n\nRun it.\n');
    const names = async (query: string) =>
      (await server.request<SymbolInformation[]>('workspace/symbol', { query })).map(({ name }) => name);
    assert.deepEqual(await names('workshop'), ['Workshop']);
    assert.deepEqual(await names('cont'), ['Contact']);
    await assert.rejects(server.request('workspace/symbol', {}), error => (error as { code?: number }).code === -32602);
  });

  test('the age of a text is told by the day on which it is read', async () => {
    const uri = 'file:///drafts/old.md';
    await server.open(uri, `${DRAFT}\nLast updated: 3 March 2001\n`);
    assert.ok((await server.codes(uri)).includes('effective-date-old'));
  });

  test('an unknown document is answered with nothing', async () => {
    const textDocument = { uri: 'file:///unknown.md' };
    assert.deepEqual(await server.request('textDocument/foldingRange', { textDocument }), []);
    assert.deepEqual(await server.request('textDocument/documentLink', { textDocument }), []);
    assert.equal(await server.request('textDocument/selectionRange', { textDocument, positions: [] }), null);
  });
});
