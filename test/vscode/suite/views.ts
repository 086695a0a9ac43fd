import {
  commands,
  type MarkdownString,
  Selection,
  TabInputWebview,
  type ThemeIcon,
  TreeItemCollapsibleState,
  Uri,
  window,
  workspace,
} from 'vscode';
import type { Api } from '../../../client/src/activate';
import * as assert from './assert';
import { api, open, rangeOf, replace, restore, until } from './window';

async function shown(name: string): Promise<Api> {
  const all = await api();
  const { document } = await open(name);
  await until(all.overviews.onDidChange, `${name} in the Policy view`, () => {
    const { overview } = all.overviews;
    return overview?.uri.endsWith(name) === true && overview.version === document.version;
  });
  return all;
}

function titles(view: Api['policyView'], parent?: Parameters<Api['policyView']['getChildren']>[0]): unknown[] {
  return view.getChildren(parent).map(node => [view.getTreeItem(node).label, titles(view, node)]);
}

describe('Policy view', () => {
  it('shows the sections, what they disclose and how many findings they have', async () => {
    const { policyView, overviews } = await shown('policy.md');
    assert.equal(titles(policyView), [
      [
        'Privacy Policy',
        [
          ['What we collect', []],
          ['Why we use it', [['Newsletter', []]]],
          ['Who receives it', []],
          ['Contact', []],
        ],
      ],
    ]);
    const top = policyView.roots[0];
    assert.ok(top, 'there is a root');
    const contact = policyView.getTreeItem(top.children[3] as typeof top);
    assert.match(String(contact.description), /controller contact/);
    const newsletter = policyView.getTreeItem(top.children[1]?.children[0] as typeof top);
    assert.match(String(newsletter.description), /finding/);
    assert.equal((newsletter.iconPath as ThemeIcon).id, 'warning');
    const { value } = policyView.getTreeItem(top).tooltip as MarkdownString;
    assert.match(value.replaceAll('&nbsp;', ' '), /\d+ words in \d+ sentences, the longest of \d+ words/);
    assert.equal(policyView.getTreeItem(top).collapsibleState, TreeItemCollapsibleState.Expanded);
    assert.match(String(policyView.tree.description), new RegExp(`${overviews.overview?.findings} findings`));
  });

  it('changes with the text', async () => {
    const { policyView, overviews } = await shown('policy.md');
    const { document } = await open('policy.md');
    try {
      await replace(document, rangeOf(document, '## Contact'), '## Write to us');
      await until(overviews.onDidChange, 'the new title', () =>
        JSON.stringify(titles(policyView)).includes('Write to us'),
      );
    } finally {
      await restore(document);
    }
    await until(overviews.onDidChange, 'the old title', () => JSON.stringify(titles(policyView)).includes('"Contact"'));
  });

  it('follows the cursor without taking the focus, and shows a section in its editor', async () => {
    const { policyView } = await shown('policy.md');
    await commands.executeCommand('policywright.policyView.focus');
    const editor = await open('policy.md');
    const at = rangeOf(editor.document, 'Quayside Print').start;
    editor.selection = new Selection(at, at);
    await until(
      policyView.tree.onDidChangeSelection,
      'the section of the cursor selected',
      () => policyView.tree.selection[0]?.section.title === 'Who receives it',
    );
    assert.equal(window.activeTextEditor?.document.uri.toString(), editor.document.uri.toString());
    const contact = policyView.roots[0]?.children[3];
    assert.ok(contact, 'the last section is there');
    const command = policyView.getTreeItem(contact).command;
    assert.ok(command, 'a click does something');
    await commands.executeCommand(command.command, ...(command.arguments ?? []));
    assert.equal(editor.document.lineAt(editor.selection.active).text, '## Contact');
  });

  it('is empty when the open document is no policy', async () => {
    const { policyView } = await shown('README.md');
    assert.equal(policyView.roots.length, 0);
  });
});

describe('Explain rule', () => {
  it('opens the whole page of a rule', async () => {
    await shown('policy.md');
    const page = await workspace.openTextDocument(Uri.parse('policywright-rule:/vague-timing.md'));
    assert.match(page.getText(), /^# /);
    assert.match(page.getText(), /Art(icle|\.)/);
    await commands.executeCommand('policywright.explainRule', 'vague-timing');
    const previewed = () =>
      window.tabGroups.all.some(
        ({ activeTab }) => activeTab?.input instanceof TabInputWebview && activeTab.label.includes('vague-timing'),
      );
    await until(window.tabGroups.onDidChangeTabs, 'a preview of the page', previewed);
    await commands.executeCommand('workbench.action.closeEditorsInOtherGroups');
  });

  it('says so when there is no such rule', async () => {
    const page = await workspace.openTextDocument(Uri.parse('policywright-rule:/no-such-rule.md'));
    assert.match(page.getText(), /no rule of this name/);
  });
});
