import { FileSystemError, RelativePattern, Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';

/** What the server asks for: globs of files in a folder, and how many at most. */
interface Search {
  readonly folder: string;
  readonly pattern: string;
  readonly exclude: string;
  readonly most: number;
}

/** Lets a server without a file system, which is one in a browser, read through ours. */
export function lendFiles(client: BaseLanguageClient): void {
  client.onRequest('policywright/readFile', async ({ uri, most }: { uri: string; most: number }) => {
    const file = Uri.parse(uri);
    try {
      const { size } = await workspace.fs.stat(file);
      return size > most ? null : new TextDecoder().decode(await workspace.fs.readFile(file));
    } catch (error) {
      // A file may vanish at any moment, or be a folder; for the server it is then one that is not there.
      if (error instanceof FileSystemError) return null;
      throw error;
    }
  });
  client.onRequest('policywright/findFiles', async ({ folder, pattern, exclude, most }: Search) => {
    const found = await workspace.findFiles(new RelativePattern(Uri.parse(folder), pattern), exclude, most);
    return found.map(uri => uri.toString());
  });
}
