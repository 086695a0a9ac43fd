import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Hover, InlayHint, Range } from 'vscode-languageserver';
import { Server } from './server';

const URI = 'file:///drafts/privacy-notice.md';

const DRAFT = `# Privacy notice of Rowan Cycles

Rowan Cycles Ltd is the controller of your personal data.

## Why we use your data

We use your postal address to deliver your bicycle; the legal basis is our contract with you.

We use your e-mail address to send you offers.
`;

const cut = ({ start, end }: Range): string =>
  DRAFT.split('\n')[start.line]?.slice(start.character, end.character) ?? '';

after(Server.killAll);

describe('purposes and legal bases', () => {
  let server: Server;
  before(async () => {
    server = await Server.start();
    await server.open(URI, DRAFT);
  });

  test('the matrix has a row for each purpose, with the place of each statement', async () => {
    const matrix = await server.command<{
      version: number;
      policy: boolean;
      titles: Record<string, string>;
      rows: {
        purpose: string;
        range: Range;
        gaps: string[];
        basis: { text: string; statements: { label: string; range: Range }[] };
        data: { text: string; statements: { label: string; range: Range }[] };
      }[];
    }>('policywright.server.matrix', URI);
    assert.equal(matrix.version, 1);
    assert.equal(matrix.policy, true);
    assert.equal(matrix.titles.basis, 'Legal basis');
    assert.deepEqual(
      matrix.rows.map(({ purpose, gaps }) => [purpose, gaps]),
      [
        ['to deliver your bicycle', ['recipients', 'retention']],
        ['to send you offers', ['basis', 'recipients', 'retention']],
      ],
    );
    assert.deepEqual(
      matrix.rows.map(({ range }) => cut(range)),
      ['to deliver your bicycle', 'to send you offers'],
    );
    assert.deepEqual(
      matrix.rows.map(({ data }) => data.statements.map(({ range }) => cut(range))),
      [['postal address'], ['e-mail address']],
    );
    assert.equal(matrix.rows[0]?.basis.text, 'contract (Art. 6(1)(b))');
  });

  const inlays = (uri: string, end = 99): Promise<InlayHint[]> =>
    server.request('textDocument/inlayHint', {
      textDocument: { uri },
      range: { start: { line: 0, character: 0 }, end: { line: end, character: 0 } },
    });

  test('the article stands behind a named legal basis, unless the setting is off', async () => {
    const hints = await inlays(URI);
    assert.deepEqual(
      hints.map(({ label, position }) => [label, DRAFT.split('\n')[position.line]?.slice(0, position.character)]),
      [['Art. 6(1)(b) GDPR', 'We use your postal address to deliver your bicycle; the legal basis is our contract']],
    );
    assert.deepEqual(await inlays(URI, 3), []);
    server.configuration = { inlayHints: false };
    await server.notify('workspace/didChangeConfiguration', { settings: null });
    assert.deepEqual(await inlays(URI), []);
    server.configuration = {};
    await server.notify('workspace/didChangeConfiguration', { settings: null });
    assert.equal((await inlays(URI)).length, 1);
  });

  test('the hover on a legal basis says what it is, when it fits and what must be said with it', async () => {
    const line = DRAFT.split('\n').findIndex(text => text.includes('contract'));
    const character = DRAFT.split('\n')[line]?.indexOf('contract') ?? 0;
    const hover = await server.request<Hover>('textDocument/hover', {
      textDocument: { uri: URI },
      position: { line, character },
    });
    const { value } = hover.contents as { value: string };
    assert.match(value, /Legal basis: contract.*Art\. 6\(1\)\(b\)/);
    assert.match(value, /It fits delivery/);
    assert.match(value, /With it:.*Art\. 13\(2\)\(e\)/);
  });

  test('there is no matrix of an unknown document', async () => {
    assert.equal(await server.command('policywright.server.matrix', 'file:///nowhere.md'), null);
  });
});
