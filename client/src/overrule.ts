import { ConfigurationTarget, languages, type TextDocument, type Uri, window, workspace } from 'vscode';

/** Writes the writer's decision on a document into the setting `policywright.documents`. */
export async function overrule(document: TextDocument | undefined, check: boolean): Promise<void> {
  if (!document) {
    void window.showInformationMessage('Open the document first: Markdown, plain text or a privacy policy.');
    return;
  }
  if (document.isUntitled) return overruleUntitled(document, check);
  const folder = workspace.getWorkspaceFolder(document.uri);
  const target = folder ? ConfigurationTarget.Workspace : ConfigurationTarget.Global;
  const setting = workspace.getConfiguration('policywright');
  const kept = setting.inspect<string[]>('documents');
  const entries = (folder ? kept?.workspaceValue : kept?.globalValue) ?? [];
  await setting.update('documents', decide(entries, globFor(document.uri, folder !== undefined), check), target);
}

/** The entries with one more decision: it replaces an earlier one on the same path and, coming last, outweighs the others. */
function decide(entries: readonly string[], glob: string, check: boolean): string[] {
  return [...entries.filter(entry => entry !== glob && entry !== `!${glob}`), check ? glob : `!${glob}`];
}

/** A glob that matches this path; what a glob would read as its own sign becomes "any one character". */
function globFor(uri: Uri, inFolder: boolean): string {
  const path = inFolder ? workspace.asRelativePath(uri, false) : uri.path.replace(/^\/(?=[A-Za-z]:)/, '');
  return path.replaceAll(/[*?[\]{}!()\\]/g, '?');
}

/** An unsaved document has no path to remember; the language `policy` says the same for as long as it is open. */
async function overruleUntitled(document: TextDocument, check: boolean): Promise<void> {
  if (check) await languages.setTextDocumentLanguage(document, 'policy');
  else void window.showInformationMessage('Save the document first: the decision is kept with its path.');
}
