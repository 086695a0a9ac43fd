import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Range } from 'vscode-languageserver';
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
        basis: { text: string; statements: { kind: string; range: Range }[] };
        data: { text: string; statements: { text: string; range: Range }[] };
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

  test('there is no matrix of an unknown document', async () => {
    assert.equal(await server.command('policywright.server.matrix', 'file:///nowhere.md'), null);
  });
});
