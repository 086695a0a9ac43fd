import {
  type CodeAction,
  CodeActionKind,
  type CompletionItem,
  type CompletionList,
  commands,
  Position,
  Range,
  Selection,
  SnippetString,
  type TextDocument,
  workspace,
} from 'vscode';
import * as assert from './assert';
import { findings, open, restore, rule, untilFindings } from './window';

describe('completion', () => {
  it('offers clauses, what is still missing first, and inserts one as a snippet', async () => {
    const editor = await open('policy.md');
    const { document } = editor;
    const end = document.positionAt(document.getText().length);
    try {
      const list = await commands.executeCommand<CompletionList>(
        'vscode.executeCompletionItemProvider',
        document.uri,
        end,
      );
      const clauses = list.items.filter(isClause).sort(bySortText);
      const clause = clauses[0];
      assert.ok(clause, 'a clause is offered');
      const text = clause.insertText as SnippetString;
      assert.match(text.value, /\$\{?\d/, 'it has tab stops');
      const lines = document.lineCount;
      editor.selection = new Selection(end, end);
      await editor.insertSnippet(text, end);
      assert.ok(
        document.lineCount > lines || document.getText().length > document.offsetAt(end),
        'the clause stands in the text',
      );
      assert.ok(!/\$\{\d/.test(document.getText()), 'its tab stops were resolved');
    } finally {
      await restore(document);
    }
  });
});

function isClause({ insertText }: CompletionItem): boolean {
  return insertText instanceof SnippetString && insertText.value.length > 60;
}

function bySortText(a: CompletionItem, b: CompletionItem): number {
  return (a.sortText ?? '') < (b.sortText ?? '') ? -1 : 1;
}

describe('quick fix', () => {
  it('inserts the clause of a missing disclosure, under a heading like the others', async () => {
    const { document } = await open('policy.md');
    await untilFindings(document.uri, 'missing-retention', all => all.includes('missing-retention'));
    try {
      const fix = await fixFor(document, 'missing-retention', /keep|long/i);
      assert.ok(fix.edit, `"${fix.title}" carries its edit`);
      const length = document.getText().length;
      assert.ok(await workspace.applyEdit(fix.edit), 'the edit was applied');
      assert.ok(document.getText().length > length + 60, 'a clause was inserted');
      assert.match(document.getText(), /^## .*(keep|long|retention|store)/im, 'it has a heading of the same kind');
      await untilFindings(document.uri, 'missing-retention gone', all => !all.includes('missing-retention'));
    } finally {
      await restore(document);
    }
  });

  it('is not offered where nothing is wrong', async () => {
    const { document } = await open('README.md');
    const everywhere = new Range(new Position(0, 0), document.positionAt(document.getText().length));
    const actions = await commands.executeCommand<CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      everywhere,
      CodeActionKind.QuickFix.value,
    );
    assert.equal(
      actions.map(({ title }) => title),
      [],
    );
  });
});

/** The fix whose title says what it inserts; several disclosures may be missing at the same place. */
async function fixFor(document: TextDocument, id: string, about: RegExp): Promise<CodeAction> {
  const finding = findings(document.uri).find(one => rule(one) === id);
  assert.ok(finding, `${id} is found`);
  const actions = await commands.executeCommand<CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    finding.range,
    CodeActionKind.QuickFix.value,
  );
  const fixes = actions.filter(({ title }) => /insert|add/i.test(title) && about.test(title));
  const fix = fixes.find(({ isPreferred }) => isPreferred) ?? fixes[0];
  assert.ok(fix, `a fix for ${id} among ${JSON.stringify(actions.map(({ title }) => title))}`);
  return fix;
}
