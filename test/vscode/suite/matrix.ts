import { commands, Range, type Tab, TabInputWebview, window } from 'vscode';
import * as assert from './assert';
import { api, open, rangeOf, replace, restore, until } from './window';

describe('Processing matrix', () => {
  after(() => commands.executeCommand('workbench.action.closeEditorsInOtherGroups'));

  /** Opens the matrix beside the policy and waits until it is known. */
  async function shown(rows: number) {
    const { matrix, overviews } = await api();
    const { document } = await open('policy.md');
    await until(overviews.onDidChange, 'the policy in hand', () => overviews.overview?.version === document.version);
    await commands.executeCommand('policywright.showMatrix');
    await until(matrix.onDidChange, `a table of ${rows} rows`, () => matrix.matrix?.rows.length === rows);
    return { matrix, document };
  }

  it('opens beside the policy, with a row for each purpose and its gaps', async () => {
    const { matrix } = await shown(4);
    const isMatrix = ({ input, label }: Tab) => input instanceof TabInputWebview && label === 'Processing Matrix';
    // The tabs are told apart from the panel, and may come after it.
    await until(window.tabGroups.onDidChangeTabs, 'a tab of that name', () =>
      window.tabGroups.all.some(({ tabs }) => tabs.some(isMatrix)),
    );
    const rows = matrix.matrix?.rows ?? [];
    assert.equal(rows[0]?.purpose, 'to send you the rehearsal plan');
    assert.ok(rows[0]?.gaps.includes('basis'), 'no legal basis is stated');
    assert.equal(matrix.matrix?.titles.basis, 'Legal basis');
  });

  it('goes to the sentence', async () => {
    const { matrix, document } = await shown(4);
    const row = matrix.matrix?.rows[1];
    assert.ok(row, 'there is a second row');
    await matrix.reveal(row.range);
    const editor = window.activeTextEditor;
    assert.equal(editor?.document.uri.toString(), document.uri.toString());
    assert.equal(document.getText(editor?.selection), 'to sell you tickets');
  });

  it('follows an edit', async () => {
    const { matrix, document } = await shown(4);
    try {
      const at = rangeOf(document, 'to improve our website').end;
      const page = until(matrix.onDidChange, 'a fifth row', () => matrix.matrix?.rows.length === 5);
      await replace(document, new Range(at, at), ';\n- to print the programme');
      await page;
      assert.equal(matrix.matrix?.rows[3]?.purpose, 'to print the programme');
    } finally {
      await restore(document);
    }
  });
});
