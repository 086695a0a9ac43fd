// The one file of this folder that knows Node; the entry of the browser does not import it.
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { languageOfFile } from '../features/file-names';
import { MOST_CHARACTERS } from '../features/too-large';
import { isBinary } from './binary';
import { type Host, MOST_FILES, TOOL_FOLDERS } from './host';

const MOST_DEPTH = 12;

export const nodeHost: Host = {
  async readFile(uri) {
    const path = pathOf(uri);
    if (!path) return undefined;
    try {
      if ((await stat(path)).size > MOST_CHARACTERS * 3) return undefined;
      const bytes = await readFile(path);
      return isBinary(bytes) ? undefined : new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
    } catch {
      // A file may vanish at any moment; for the server it is then one that is not there.
      return undefined;
    }
  },
  async findFiles(folder) {
    const root = pathOf(folder);
    const found: string[] = [];
    if (root) await collect(root, 0, found);
    return found.map(path => pathToFileURL(path).href);
  },
};

function pathOf(uri: string): string | undefined {
  if (!uri.startsWith('file:')) return undefined;
  try {
    return fileURLToPath(uri);
  } catch {
    // An address that names no path on this machine is one of a file that is not there.
    return undefined;
  }
}

async function collect(folder: string, depth: number, found: string[]): Promise<void> {
  // A folder that may not be read holds nothing for us.
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  for (const entry of entries) {
    if (found.length >= MOST_FILES) return;
    if (entry.name.startsWith('.')) continue;
    const path = join(folder, entry.name);
    if (entry.isFile() && languageOfFile(entry.name)) found.push(path);
    else if (entry.isDirectory() && depth < MOST_DEPTH && !TOOL_FOLDERS.includes(entry.name))
      await collect(path, depth + 1, found);
  }
}
