import { FileSystemError, languages, RelativePattern, type TextDocument, Uri, workspace } from 'vscode';
import { endings, SETTINGS_FILE } from '../../server/src/features/file-names';
import { choose, type Verdict, verdict } from '../../server/src/features/verdict';

const LANGUAGES = Object.keys(endings);

/**
 * Where a writer's documents live. A list rather than "anywhere", because output panels, Git's old versions and our own
 * rule pages are plain text and Markdown too; the schemes of the open folders admit every virtual file system.
 */
function schemes(): string[] {
  const folders = (workspace.workspaceFolders ?? []).map(folder => folder.uri.scheme);
  return [...new Set(['file', 'untitled', 'vscode-remote', 'vscode-vfs', 'vscode-test-web', ...folders])];
}

/** The documents the server is told about: it decides which of them are policies. */
export function documentSelector() {
  const texts = LANGUAGES.flatMap(language => schemes().map(scheme => ({ language, scheme })));
  return [...texts, ...schemes().map(scheme => ({ scheme, pattern: `**/${SETTINGS_FILE}` }))];
}

/** Whether a document may be a policy at all. */
export function isText(document: TextDocument): boolean {
  return LANGUAGES.includes(document.languageId) && schemes().includes(document.uri.scheme);
}

function matches(document: TextDocument, glob: string): boolean {
  const folder = workspace.getWorkspaceFolder(document.uri);
  const patterns = folder ? [glob, new RelativePattern(folder, glob)] : [glob];
  return patterns.some(pattern => languages.match({ pattern }, document) > 0);
}

/** The client's own judgement, which decides whether the server is needed; once it runs, its judgement is the one shown. */
export function judge(document: TextDocument): Verdict {
  const globs = workspace.getConfiguration('policywright', document).get<string[]>('documents', []);
  const chosen = choose(globs, glob => matches(document, glob));
  return verdict({ text: document.getText(), language: document.languageId, chosen });
}

/**
 * Whether a settings file that holds for the document chooses documents: the nearest in its folder or those above, up to the
 * workspace folder. Only the server parses that file; that it speaks of documents at all is reason enough to ask the server.
 */
export async function settingsFileChooses(document: TextDocument): Promise<boolean> {
  const { uri } = document;
  const root = workspace.getWorkspaceFolder(uri)?.uri;
  // A document without a name belongs to the first folder; outside all folders only the document's own speaks.
  let at = uri.scheme === 'untitled' ? workspace.workspaceFolders?.[0]?.uri : Uri.joinPath(uri, '..');
  while (at) {
    const text = await readIfThere(Uri.joinPath(at, SETTINGS_FILE));
    if (text !== undefined) return text.includes('"documents"');
    if (!root || at.path.length <= root.path.length) return false;
    at = Uri.joinPath(at, '..');
  }
  return false;
}

async function readIfThere(uri: Uri): Promise<string | undefined> {
  try {
    return new TextDecoder().decode(await workspace.fs.readFile(uri));
  } catch (error) {
    // There is none, or it cannot be read, which is the server's to report.
    if (error instanceof FileSystemError) return undefined;
    throw error;
  }
}

/** The document with this address, if it is open. */
export function openDocument(uri: string | Uri): TextDocument | undefined {
  const wanted = (typeof uri === 'string' ? Uri.parse(uri) : uri).toString();
  return workspace.textDocuments.find(document => document.uri.toString() === wanted);
}
