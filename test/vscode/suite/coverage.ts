import { type CodeLens, commands, type ThemeIcon, type TreeItem, window, workspace } from 'vscode';
import type { Api } from '../../../client/src/activate';
import type { CoverageNode } from '../../../client/src/coverage-nodes';
import * as assert from './assert';
import { api, open, restore, rules, until, untilFindings } from './window';

/** The checklist of a document of the workspace, with its view open. */
async function checklist(name: string): Promise<Api> {
  const all = await api();
  const { document } = await open(name);
  await commands.executeCommand('policywright.coverageView.focus');
  await until(all.coverageView.onDidFill, `the coverage of ${name}`, () => {
    const { coverage } = all.coverageView;
    return coverage?.uri.endsWith(name) === true && coverage.version === document.version;
  });
  return all;
}

function duty(nodes: readonly CoverageNode[], key: string): CoverageNode {
  const all = nodes.flatMap(node => (node.kind === 'duty' ? [node] : node.children.flatMap(child => [child])));
  const found = all.find(node => node.kind === 'duty' && node.duty.key === key);
  assert.ok(found, `${key} is in the list`);
  return found;
}

const icon = ({ iconPath }: TreeItem): string => (iconPath as ThemeIcon).id;

describe('Coverage view', () => {
  it('lists the duties in groups, each with its state, article and sentences', async () => {
    const { coverageView } = await checklist('policy.md');
    assert.match(String(coverageView.tree.description), /^EU GDPR: \d+ of \d+ duties, .*\d+ missing$/);
    const groups = (await coverageView.getChildren()).map(node => coverageView.getTreeItem(node).label);
    assert.equal(groups.slice(0, 2), ['Who we are', 'Data and their sources']);
    const contact = duty(coverageView.roots, 'controller_contact');
    const item = coverageView.getTreeItem(contact);
    assert.equal(icon(item), 'pass');
    assert.match(String(item.description), /GDPR Art\. 13\(1\)\(a\)/);
    const sentences = contact.children.map(child => coverageView.getTreeItem(child).label);
    assert.ok(sentences.includes('You can reach us at office@harbourchoir.example.'), JSON.stringify(sentences));
    const retention = coverageView.getTreeItem(duty(coverageView.roots, 'retention'));
    assert.equal(icon(retention), 'error');
    assert.equal(retention.contextValue, 'duty.missing');
    assert.match(retention.accessibilityInformation?.label ?? '', /missing.*GDPR Art\. 13\(2\)\(a\)/);
  });

  it('selects a sentence in its editor', async () => {
    const { coverageView } = await checklist('policy.md');
    const { command } = coverageView.getTreeItem(duty(coverageView.roots, 'controller_contact'));
    assert.ok(command, 'a click does something');
    await commands.executeCommand(command.command, ...(command.arguments ?? []));
    const editor = window.activeTextEditor;
    assert.ok(editor, 'an editor has the focus');
    assert.match(editor.document.getText(editor.selection), /office@harbourchoir\.example/);
  });

  it('inserts the clause of a missing duty, and shows it as found', async () => {
    const { coverageView } = await checklist('policy.md');
    const { document } = await open('policy.md');
    try {
      await commands.executeCommand('policywright.insertClause', duty(coverageView.roots, 'retention'));
      assert.match(document.getText(), /\n## How long we keep your data\n/);
      await until(
        coverageView.onDidFill,
        'retention found',
        () => icon(coverageView.getTreeItem(duty(coverageView.roots, 'retention'))) === 'pass',
      );
    } finally {
      await restore(document);
    }
  });

  it('shows the duty that a code lens names', async () => {
    const { coverageView } = await checklist('policy.md');
    await commands.executeCommand('policywright.showCoverage', coverageView.coverage?.uri, 'purposes');
    const [selected] = coverageView.tree.selection;
    assert.equal(selected?.kind === 'duty' && selected.duty.key, 'purposes');
  });

  it('is empty when the open document is no policy', async () => {
    const { coverageView } = await checklist('policy.md');
    await open('README.md');
    await until(coverageView.onDidFill, 'an empty list', () => coverageView.roots.length === 0);
  });
});

describe('Insert all missing clauses', () => {
  for (const name of ['policy.md', 'plain-notice.txt']) {
    it(`leaves nothing missing, in one step to undo: ${name}`, async () => {
      await checklist(name);
      const { document } = await open(name);
      const before = document.getText();
      await untilFindings(document.uri, 'something missing', all => all.includes('missing-retention'));
      try {
        await commands.executeCommand('policywright.insertMissingClauses');
        await untilFindings(document.uri, 'nothing missing', all => !all.some(id => id.startsWith('missing-')));
        assert.ok(rules(document.uri).includes('placeholder-left'), 'the placeholders wait to be filled');
        await commands.executeCommand('undo');
        assert.equal(document.getText(), before);
      } finally {
        await restore(document);
      }
    });
  }
});

describe('Code lenses', () => {
  const lenses = async (name: string) => {
    const { document } = await open(name);
    const found = await commands.executeCommand<CodeLens[]>('vscode.executeCodeLensProvider', document.uri);
    return found.map(({ command, range }) => `${range.start.line + 1}: ${command?.title}`);
  };

  it('say above each title what its section tells, in Markdown and in plain text', async () => {
    await checklist('policy.md');
    const shown = await lenses('policy.md');
    assert.match(shown[0] ?? '', /^1: \d+ of \d+ duties, /);
    assert.ok(shown.includes('25: contact'), shown.join('\n'));
    await checklist('plain-notice.txt');
    const plain = await lenses('plain-notice.txt');
    assert.match(plain[0] ?? '', /^1: \d+ of \d+ duties, /);
    assert.match(plain.join('\n'), /recipients \(weak\)/);
  });

  it('can be switched off', async () => {
    await checklist('policy.md');
    const settings = workspace.getConfiguration('policywright');
    await settings.update('codeLens', false);
    try {
      // The server hears of settings by a message of its own, which a request may overtake.
      const { overviews } = await api();
      await until(overviews.onDidChange, 'no lens', async () => (await lenses('policy.md')).length === 0);
    } finally {
      await settings.update('codeLens', undefined);
    }
  });
});
