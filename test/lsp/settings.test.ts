import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { languageOfFile, TEXT_FILES } from '../../server/src/features/file-names';
import { pathFrom, pathOf } from '../../server/src/lsp/addresses';
import { WorkspaceSettings } from '../../server/src/lsp/settings';

const silent = () => {};

describe('settings', () => {
  test('that change while a file is read are those that hold', async () => {
    const waiting: ((text: string | undefined) => void)[] = [];
    const settings = new WorkspaceSettings(() => new Promise(resolve => waiting.push(resolve)));
    settings.folders = ['file:///drafts'];
    settings.setEditor({ rules: { 'vague-timing': 'off' } }, silent);
    const asked = settings.for('file:///drafts/privacy.md');
    settings.setEditor({ rules: { 'vague-timing': 'error' } }, silent);
    waiting.shift()?.('{ "regimes": [] }');
    await new Promise(setImmediate);
    waiting.shift()?.(undefined);
    const answer = await asked;
    assert.equal(answer.rules['vague-timing'], 'error');
    assert.deepEqual(answer.regimes, ['auto']);
    assert.equal(await settings.for('file:///drafts/privacy.md'), answer);
  });

  test('are looked for up to the folder, however its address is written', async () => {
    const asked: string[] = [];
    const settings = new WorkspaceSettings(async uri => {
      asked.push(uri);
      return undefined;
    });
    settings.folders = ['file:///C:/drafts'];
    await settings.for('file:///c%3A/drafts/legal/privacy.md');
    assert.deepEqual(asked, ['file:///c%3A/drafts/legal/.policywright.json', 'file:///c%3A/drafts/.policywright.json']);
    assert.equal(settings.folderOf('file:///c%3A/drafts/legal/privacy.md'), 'file:///C:/drafts');
  });
});

describe('addresses', () => {
  test('the letter of a drive is one, written small or large; other letters are not', () => {
    assert.equal(pathOf('file:///C:/Drafts/a%20b.md'), 'c:/Drafts/a b.md');
    assert.equal(pathOf('file:///c%3A/Drafts/a b.md'), 'c:/Drafts/a b.md');
    assert.equal(pathFrom('file:///C:/Drafts', 'file:///c%3A/Drafts/legal/a.md'), 'legal/a.md');
    assert.equal(pathFrom('file:///C:/Drafts', 'file:///c%3A/drafts/legal/a.md'), undefined);
    assert.equal(pathOf('file:///Code:x/A.md'), 'Code:x/A.md');
  });
});

describe('file names', () => {
  test('tell the language', () => {
    const languages = ['a.policy', 'a.policy.txt', 'b.MD', 'b.markdown', 'c.txt', 'c.text', 'd.html', 'policy'];
    assert.deepEqual(languages.map(languageOfFile), [
      'policy',
      'policy',
      'markdown',
      'markdown',
      'plaintext',
      'plaintext',
      undefined,
      undefined,
    ]);
    assert.equal(TEXT_FILES, '**/*.{policy,md,markdown,mdown,mkd,txt,text}');
  });
});
