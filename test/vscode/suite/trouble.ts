import { ConfigurationTarget, commands, window, workspace } from 'vscode';
import * as assert from './assert';
import { api, file, findings, open, rangeOf, replace, restore, until, untilFindings } from './window';

/** The process of the server, where the server is one. */
async function serverPid(): Promise<number | undefined> {
  const client = (await api()).server.languageClient as { serverProcess?: { pid?: number } } | undefined;
  return client?.serverProcess?.pid;
}

describe('trouble', () => {
  it('a policy pasted into an empty document is checked', async () => {
    const pasted = (await workspace.fs.readFile((await open('policy.md')).document.uri)) as Uint8Array;
    const empty = await workspace.openTextDocument({ language: 'markdown', content: '' });
    await window.showTextDocument(empty);
    assert.equal(findings(empty.uri).length, 0);
    const edit = await window.activeTextEditor?.edit(builder =>
      builder.insert(empty.positionAt(0), new TextDecoder().decode(pasted)),
    );
    assert.ok(edit, 'the text was pasted');
    await untilFindings(empty.uri, 'findings in the pasted policy', all => all.length > 0);
    await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });

  it('findings leave with the document that is closed unsaved', async () => {
    const draft = await workspace.openTextDocument({
      language: 'policy',
      content: 'We may share your data from time to time.\n',
    });
    await window.showTextDocument(draft);
    await untilFindings(draft.uri, 'findings in the draft', all => all.length > 0);
    await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await untilFindings(draft.uri, 'no findings of the closed draft', all => all.length === 0);
  });

  it('findings leave with a closed document that belongs to no folder', async () => {
    const outside = file('../outside.policy');
    await workspace.fs.writeFile(outside, new TextEncoder().encode('We may share your data from time to time.\n'));
    try {
      await window.showTextDocument(await workspace.openTextDocument(outside));
      await untilFindings(outside, 'findings outside the folder', all => all.length > 0);
      await commands.executeCommand('workbench.action.closeActiveEditor');
      await untilFindings(outside, 'no findings of the closed document', all => all.length === 0);
    } finally {
      await workspace.fs.delete(outside);
    }
  });

  it('a closed policy of the folder stays in Problems until it is deleted', async () => {
    const inside = file('closed.policy');
    await workspace.fs.writeFile(inside, new TextEncoder().encode('We may share your data from time to time.\n'));
    try {
      await window.showTextDocument(await workspace.openTextDocument(inside));
      await untilFindings(inside, 'findings in the folder', all => all.length > 0);
      await commands.executeCommand('workbench.action.closeActiveEditor');
      assert.ok(findings(inside).length > 0, 'its findings are still listed');
    } finally {
      await workspace.fs.delete(inside);
    }
    await untilFindings(inside, 'no findings of the deleted file', all => all.length === 0);
  });

  it('a server that was killed comes back with the findings', async function () {
    const { server } = await api();
    const { document } = await open('policy.md');
    await untilFindings(document.uri, 'findings', all => all.length > 0);
    const pid = await serverPid();
    if (pid === undefined) return this.skip();
    process.kill(pid, 'SIGKILL');
    await until(server.onDidChangeState, 'the server away', () => server.state !== 'running');
    await until(server.onDidChangeState, 'the server back', () => server.state === 'running');
    assert.ok((await serverPid()) !== pid, 'it is another process');
    await untilFindings(document.uri, 'the findings again', all => all.includes('vague-timing'));
    try {
      await replace(document, rangeOf(document, 'from time to time'), 'each month');
      await untilFindings(document.uri, 'an answer to an edit', all => all.length > 0 && !all.includes('vague-timing'));
    } finally {
      await restore(document);
    }
  });

  it('a server that is restarted by command answers again', async () => {
    const { server } = await api();
    const { document } = await open('policy.md');
    await commands.executeCommand('policywright.restartServer');
    assert.equal(server.state, 'running');
    await untilFindings(document.uri, 'the findings again', all => all.includes('vague-timing'));
  });

  after(async () => {
    await workspace.getConfiguration('policywright').update('rules', undefined, ConfigurationTarget.Workspace);
  });
});
