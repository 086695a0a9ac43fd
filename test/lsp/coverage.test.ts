import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { CodeLens, WorkspaceEdit } from 'vscode-languageserver';
import { at, edited, Server } from './server';

const URI = 'file:///drafts/privacy.md';

const DRAFT = `# Privacy notice of Rowan Cycles

Rowan Cycles Ltd is the controller of your personal data. We collect your name.

## How long we keep your data

We delete orders after six years.

## Contact

Write to privacy@rowan-cycles.test.
`;

interface Duty {
  readonly key: string;
  readonly status: string;
  readonly evidence: readonly {
    readonly range: { readonly start: { readonly line: number } };
    readonly text: string;
  }[];
  readonly sentences: number;
  readonly cites: readonly { readonly key: string; readonly url?: string }[];
  readonly clause?: string;
}

interface Coverage {
  readonly version: number;
  readonly policy: boolean;
  readonly counts: Readonly<Record<'found' | 'weak' | 'missing' | 'notApplicable', number>>;
  readonly regimes: readonly {
    readonly title: string;
    readonly why: string;
    readonly counts: Coverage['counts'];
    readonly groups: readonly { readonly title: string; readonly duties: readonly Duty[] }[];
  }[];
}

after(Server.killAll);

describe('coverage over the protocol', () => {
  let server: Server;
  const edits: WorkspaceEdit[] = [];
  before(async () => {
    server = await Server.start({ initializationOptions: { coverageCommand: 'editor.showCoverage' } });
    server.connection.onRequest('workspace/applyEdit', ({ edit }: { edit: WorkspaceEdit }) => {
      edits.push(edit);
      return { applied: true };
    });
    await server.open(URI, DRAFT);
  });

  test('every duty has its group, state, sentences and article', async () => {
    const coverage = await server.command<Coverage>('policywright.server.coverage', URI);
    assert.deepEqual([coverage.policy, coverage.version], [true, 1]);
    const [regime, ...others] = coverage.regimes;
    assert.deepEqual([regime?.title, regime?.why, others.length], ['EU GDPR', 'default', 0]);
    assert.deepEqual(regime?.counts, coverage.counts);
    const duties = new Map(
      regime?.groups.flatMap(group => group.duties.map(duty => [duty.key, { ...duty, group: group.title }])),
    );
    const retention = duties.get('retention');
    assert.equal(retention?.status, 'found');
    assert.equal(retention?.group, 'Retention and deletion');
    assert.deepEqual(
      retention?.evidence.map(({ text, range }) => [text, range.start.line]),
      [['We delete orders after six years.', 6]],
    );
    assert.equal(retention?.cites[0]?.key, 'GDPR Art. 13(2)(a)');
    assert.match(retention?.cites[0]?.url ?? '', /^https:/);
    const complaint = duties.get('right_complaint');
    assert.deepEqual(
      [complaint?.status, complaint?.evidence, complaint?.clause],
      ['missing', [], 'Your right to complain'],
    );
  });

  test('a document that is no policy has none, an unknown one no answer', async () => {
    const uri = 'file:///drafts/README.md';
    await server.open(uri, '# frobnicate\n\nRun it.\n');
    const coverage = await server.command<Coverage>('policywright.server.coverage', uri);
    assert.deepEqual([coverage.policy, coverage.regimes], [false, []]);
    assert.equal(await server.command('policywright.server.coverage', 'file:///nowhere.md'), null);
  });

  test('a clause is inserted by the client, on the server’s word', async () => {
    edits.length = 0;
    const answer = await server.command('policywright.server.insertClause', URI, 'right_complaint');
    assert.deepEqual(answer, { inserted: 1, applied: true });
    assert.match(JSON.stringify(edits), /## Your right to complain/);
  });

  test('all missing clauses are inserted in one edit, as the code action has it', async () => {
    edits.length = 0;
    const { inserted } = await server.command<{ inserted: number }>('policywright.server.insertMissingClauses', URI);
    assert.equal(edits.length, 1);
    const [action] = await server.actions(URI, at(0, 0), ['source.insertMissingClauses']);
    assert.equal(action?.title, `Insert all ${inserted} missing clauses`);
    assert.deepEqual(action?.edit, edits[0]);
    assert.ok((await server.actions(URI, at(5, 0))).every(({ kind }) => kind === 'quickfix'));
  });

  test('what cannot be done is refused', async () => {
    const code = (error: unknown) => (error as { code?: number }).code;
    await assert.rejects(server.command('policywright.server.coverage'), error => code(error) === -32602);
    await assert.rejects(server.command('policywright.server.insertClause', URI), error => code(error) === -32602);
    assert.deepEqual(await server.command('policywright.server.insertClause', URI, 'no_such_duty'), {
      inserted: 0,
      applied: false,
    });
  });

  test('lenses say what a section discloses, and can be switched off', async () => {
    const lenses = () => server.request<CodeLens[]>('textDocument/codeLens', { textDocument: { uri: URI } });
    const shown = await lenses();
    assert.deepEqual(
      shown.map(({ range }) => range.start.line),
      [0, 4, 8],
    );
    assert.match(shown[0]?.command?.title ?? '', /^\d+ of \d+ duties, .*\d+ missing$/);
    assert.deepEqual(shown[1]?.command, {
      title: 'retention',
      command: 'editor.showCoverage',
      arguments: [URI, 'retention'],
    });
    await server.notify('workspace/didChangeConfiguration', { settings: {} });
    server.configuration = { codeLens: false };
    await server.notify('workspace/didChangeConfiguration', { settings: {} });
    assert.deepEqual(await lenses(), []);
  });

  test('an editor without snippets gets placeholders as plain text', async () => {
    const plain = await Server.start({ capabilities: { textDocument: { diagnostic: {} } } });
    let edit: WorkspaceEdit | undefined;
    plain.connection.onRequest('workspace/applyEdit', (asked: { edit: WorkspaceEdit }) => {
      edit = asked.edit;
      return { applied: true };
    });
    await plain.open(URI, DRAFT);
    await plain.command('policywright.server.insertMissingClauses', URI);
    const text = edited(DRAFT, edit?.changes?.[URI] ?? []);
    assert.match(text, /## Your right to complain\n\n[\s\S]*\[name of the supervisory authority\]/);
    assert.doesNotMatch(text, /\$\{/);
  });
});
