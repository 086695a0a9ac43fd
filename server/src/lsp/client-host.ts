import type { Connection } from 'vscode-languageserver';
import { TEXT_FILES } from '../features/file-names';
import { MOST_CHARACTERS } from '../features/too-large';
import { isBinary } from './binary';
import { type Host, MOST_FILES, TOOL_FOLDERS } from './host';

/** Our own requests to the client, for a server that has no file system; a client that knows them not loses little. */
const READ_FILE = 'policywright/readFile';
const FIND_FILES = 'policywright/findFiles';

/** A host for a browser worker: the client's file system, which may be a repository far away. */
export function clientHost(connection: Connection): Host {
  // Refused or failed, the file is one that is not there, as `Host` demands.
  const ask = <T>(method: string, params: object): Promise<T | undefined> =>
    connection.sendRequest<T | null>(method, params).then(
      answer => answer ?? undefined,
      () => undefined,
    );
  return {
    async readFile(uri) {
      const text = await ask<string>(READ_FILE, { uri, most: MOST_CHARACTERS * 3 });
      return text === undefined || isBinary(new TextEncoder().encode(text.slice(0, 8192))) ? undefined : text;
    },
    findFiles: async folder =>
      (await ask<string[]>(FIND_FILES, {
        folder,
        pattern: TEXT_FILES,
        exclude: `**/{${TOOL_FOLDERS.join(',')}}/**`,
        most: MOST_FILES,
      })) ?? [],
  };
}
