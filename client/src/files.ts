import { FileSystemError, RelativePattern, Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';

const TEXTS = '**/*.{md,markdown,txt,policy}';
const TOOLS = '**/{node_modules,bower_components,vendor,target,dist,out,build}/**';
// A workspace with more texts than this is no folder of policies, and its owner did not ask to have it read.
const MOST_FILES = 2000;

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
  client.onRequest('policywright/findFiles', async ({ folder }: { folder: string }) => {
    const pattern = new RelativePattern(Uri.parse(folder), TEXTS);
    const found = await workspace.findFiles(pattern, TOOLS, MOST_FILES);
    return found.map(uri => uri.toString());
  });
}
