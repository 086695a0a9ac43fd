import { FileSystemError, languages, RelativePattern, type TextDocument, Uri, workspace } from 'vscode';
import { readsLikePolicy } from '../../server/src/policy/reads-like-policy';

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

/** What the setting `policywright.documents` says of a document; the last glob that matches has the last word. */
function chosen(document: TextDocument): 'check' | 'skip' | undefined {
  let choice: 'check' | 'skip' | undefined;
  for (const entry of workspace.getConfiguration('policywright', document).get<string[]>('documents', [])) {
    const excludes = entry.startsWith('!');
    if (matches(document, excludes ? entry.slice(1) : entry)) choice = excludes ? 'skip' : 'check';
  }
  return choice;
}

function matches(document: TextDocument, glob: string): boolean {
  const folder = workspace.getWorkspaceFolder(document.uri);
  const patterns = folder ? [glob, new RelativePattern(folder, glob)] : [glob];
  return patterns.some(pattern => languages.match({ pattern }, document) > 0);
}

export interface Verdict {
  readonly policy: boolean;
  readonly reason: string;
}

/** The client's own judgement, which decides whether the server is needed; once it runs, its judgement is the one shown. */
export function judge(document: TextDocument): Verdict {
  const choice = chosen(document);
  if (choice === 'skip') return { policy: false, reason: 'excluded by the setting policywright.documents' };
  if (choice === 'check') return { policy: true, reason: 'named by the setting policywright.documents' };
  if (document.languageId === 'policy') return { policy: true, reason: 'its language is Privacy Policy' };
  return readsLikePolicy(document.getText())
    ? { policy: true, reason: 'it reads like a privacy policy' }
    : { policy: false, reason: 'does not read like a policy' };
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
    if (error instanceof FileSystemError && error.code === 'FileNotFound') return false;
    throw error;
  }
}

/** The document with this address, if it is open. */
export function openDocument(uri: string | Uri): TextDocument | undefined {
  const wanted = (typeof uri === 'string' ? Uri.parse(uri) : uri).toString();
  return workspace.textDocuments.find(document => document.uri.toString() === wanted);
}
