import { FileSystemError, languages, RelativePattern, type TextDocument, Uri, workspace } from 'vscode';
import { choose, type Verdict, verdict } from '../../server/src/features/verdict';

const LANGUAGES = ['policy', 'markdown', 'plaintext'];

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
  return [...texts, ...schemes().map(scheme => ({ scheme, pattern: '**/.policywright.json' }))];
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
 * Whether the settings file of the document's folder chooses documents. Only the server parses that file; that it speaks
 * of documents at all is reason enough to ask the server.
 */
export async function settingsFileChooses(document: TextDocument): Promise<boolean> {
  const folder = workspace.getWorkspaceFolder(document.uri);
  if (!folder) return false;
  try {
    const text = await workspace.fs.readFile(Uri.joinPath(folder.uri, '.policywright.json'));
    return new TextDecoder().decode(text).includes('"documents"');
  } catch (error) {
    // There is none, or it cannot be read, which is the server's to report.
    if (error instanceof FileSystemError) return false;
    throw error;
  }
}

/** The document with this address, if it is open. */
export function openDocument(uri: string | Uri): TextDocument | undefined {
  const wanted = (typeof uri === 'string' ? Uri.parse(uri) : uri).toString();
  return workspace.textDocuments.find(document => document.uri.toString() === wanted);
}
