import { commands, type Disposable, Uri, ViewColumn, window, workspace } from 'vscode';
import type { Server } from './client';
import type { DutyView } from './protocol';

const SCHEME = 'policywright-rule';

/** Serves the page of a rule as a document: `policywright-rule:/ID.md`. */
export function serveRulePages(server: Server): Disposable {
  return workspace.registerTextDocumentContentProvider(SCHEME, {
    async provideTextDocumentContent({ path }) {
      await server.start();
      const id = path.replace(/^\/|\.md$/g, '');
      const page = await server.ask('policywright.server.explain', id);
      return page?.markdown ?? `# ${id}\n\nPolicywright has no rule of this name.\n`;
    },
  });
}

/** Opens the whole page of a rule; asks which one when called without an id. */
export async function explainRule(server: Server, id?: string): Promise<void> {
  const chosen = typeof id === 'string' ? id : await pick(server);
  if (!chosen) return;
  const uri = Uri.from({ scheme: SCHEME, path: `/${chosen}.md` });
  const all = await commands.getCommands(true);
  // A locked preview stays with its page when the writer goes back to the policy; an ordinary one would follow the editor.
  const preview = 'markdown.showLockedPreviewToSide';
  // The built-in Markdown extension can be disabled; the text is readable without it.
  if (all.includes(preview)) await commands.executeCommand(preview, uri);
  else await window.showTextDocument(uri, { preview: true, viewColumn: ViewColumn.Beside });
}

/** The rule that reports a duty: that of too little where there is some, else that of silence. */
export const ruleOf = ({ key, status }: DutyView): string =>
  `${status === 'weak' ? 'weak' : 'missing'}-${key.replaceAll('_', '-')}`;

async function pick(server: Server): Promise<string | undefined> {
  await server.start();
  const rules = (await server.ask('policywright.server.rules')) ?? [];
  const items = rules.map(({ id, title }) => ({ label: title, description: id }));
  const choice = await window.showQuickPick(items, { placeHolder: 'Which rule?', matchOnDescription: true });
  return choice?.description;
}
