import { ConfigurationTarget, commands, languages, type TextDocument, Uri, window, workspace } from 'vscode';
import * as assert from './assert';
import { api, file, open, rules, until, untilFindings } from './window';

async function set(key: string, value: unknown): Promise<void> {
  await workspace.getConfiguration('policywright').update(key, value, ConfigurationTarget.Workspace);
}

function documentsSetting(): string[] | undefined {
  return workspace.getConfiguration('policywright').inspect<string[]>('documents')?.workspaceValue;
}

describe('settings', () => {
  afterEach(async () => {
    await set('rules', undefined);
    await set('documents', undefined);
  });

  it('a rule that is switched off is silent at once', async () => {
    const { document } = await open('policy.md');
    await untilFindings(document.uri, 'vague-timing', all => all.includes('vague-timing'));
    await set('rules', { 'vague-timing': 'off' });
    await untilFindings(document.uri, 'vague-timing gone', all => !all.includes('vague-timing') && all.length > 0);
    await set('rules', undefined);
    await untilFindings(document.uri, 'vague-timing again', all => all.includes('vague-timing'));
  });

  it('the writer overrules the judgement on a document, and takes it back', async () => {
    const { overviews, status } = await api();
    await open('README.md');
    await commands.executeCommand('policywright.checkDocument');
    assert.equal(documentsSetting(), ['README.md']);
    await untilFindings(file('README.md'), 'findings in README.md', all => all.length > 0);
    await until(overviews.onDidChange, 'the status says policy', () =>
      /^Policywright: (checking|\d+ finding)/.test(status.item.text),
    );
    await commands.executeCommand('policywright.doNotCheckDocument');
    assert.equal(documentsSetting(), ['!README.md']);
    await untilFindings(file('README.md'), 'no findings in README.md', all => all.length === 0);
    await until(overviews.onDidChange, 'the status says not checked', () =>
      status.item.text.startsWith('Policywright: not checked'),
    );
  });

  it('an unsaved document that is called a policy becomes one', async () => {
    const note = await workspace.openTextDocument({
      language: 'plaintext',
      content: 'We may keep this from time to time.\n',
    });
    await window.showTextDocument(note);
    await commands.executeCommand('policywright.checkDocument');
    const named = workspace.textDocuments.find(({ uri }) => uri.toString() === note.uri.toString()) as TextDocument;
    assert.equal(named.languageId, 'policy');
    await untilFindings(note.uri, 'findings in the unsaved policy', all => all.length > 0);
    await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });
});

describe('.policywright.json', () => {
  const path = () => file('.policywright.json');
  const write = (text: string) => workspace.fs.writeFile(path(), new TextEncoder().encode(text));
  const said = () => languages.getDiagnostics(path()).filter(({ source }) => source === 'policywright');
  const remove = async (uri: Uri) => {
    const beside = await workspace.fs.readDirectory(Uri.joinPath(uri, '..'));
    if (beside.some(([name]) => name === '.policywright.json')) await workspace.fs.delete(uri);
  };

  afterEach(() => remove(path()));

  it('is obeyed as it is written', async () => {
    const { document } = await open('policy.md');
    await untilFindings(document.uri, 'vague-timing', all => all.includes('vague-timing'));
    await write('{ "rules": { "vague-timing": "off" } }\n');
    await untilFindings(document.uri, 'vague-timing gone', all => !all.includes('vague-timing') && all.length > 0);
    await remove(path());
    await untilFindings(document.uri, 'vague-timing again', all => all.includes('vague-timing'));
  });

  it('gets one clear finding when it is broken, and nothing else is lost', async () => {
    const { document } = await open('policy.md');
    await untilFindings(document.uri, 'findings', all => all.length > 0);
    const before = rules(document.uri);
    await write('{ "rules": { "vague-timing": \n');
    await until(languages.onDidChangeDiagnostics, 'a finding in .policywright.json', () => said().length > 0);
    assert.equal(said().length, 1);
    assert.equal(rules(document.uri), before);
    await write('{ "rules": {} }\n');
    await until(languages.onDidChangeDiagnostics, 'the finding gone', () => said().length === 0);
  });
});
