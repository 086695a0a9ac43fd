import { readFile } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { formatOfLanguage, languageOfFile, SETTINGS_FILE } from '../features/file-names';
import { isBinary } from '../lsp/binary';
import { type DocumentSettings, settingsFor } from '../lsp/document-settings';
import { readSettingsFile, type SettingsFile } from '../lsp/settings-file';
import type { Format } from '../policy/policy';
import { Lines } from '../text/lines';

/** A file that cannot be checked; the message goes on from the file's name. */
export class Unreadable extends Error {}

const STDIN = '-';

/** The text of a file, or of the standard input for `-`; throws `Unreadable`. A byte order mark stays, as it counts. */
export async function readText(file: string): Promise<string> {
  const bytes = file === STDIN ? await readStdin() : await readFile(file).catch(refuse);
  if (isBinary(bytes)) throw new Unreadable('is not a text file');
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}

async function readStdin(): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  for await (const part of process.stdin) parts.push(part as Uint8Array);
  return Buffer.concat(parts);
}

function refuse(error: NodeJS.ErrnoException): never {
  const known: Record<string, string> = {
    ENOENT: 'does not exist',
    EISDIR: 'is a folder; name the files in it',
    EACCES: 'may not be read',
    ERR_FS_FILE_TOO_LARGE: 'is too large',
  };
  throw new Unreadable(known[error.code ?? ''] ?? `cannot be read (${error.code ?? error.message})`);
}

export function formatOfFile(file: string): Format | undefined {
  const language = languageOfFile(file);
  return language && formatOfLanguage(language);
}

/** The editor gives these files the language `policy`. */
export const isNamedPolicy = (file: string): boolean => languageOfFile(file) === 'policy';

const slashed = (path: string): string => path.split(sep).join('/');

/** Finds and reads settings files, each once, and says once what is wrong with one. */
export class SettingsFinder {
  readonly #files = new Map<string, Promise<SettingsFile | undefined>>();
  /** A settings file could not be read or is no JSON, so that the defaults held in its place. */
  failed = false;

  constructor(readonly warn: (message: string) => void) {}

  /** The settings for a file: those of the nearest `.policywright.json` in its folder or one above. */
  async for(file: string, forced: { readonly regimes?: readonly string[] }): Promise<DocumentSettings> {
    const path = resolve(file === STDIN ? 'stdin' : file);
    for (let folder = dirname(path); ; folder = dirname(folder)) {
      const found = await this.#read(join(folder, SETTINGS_FILE));
      const last = dirname(folder) === folder;
      if (!found && !last) continue;
      return settingsFor(
        { settings: found?.settings ?? {}, paths: [slashed(relative(folder, path)), slashed(path).replace(/^\//, '')] },
        { settings: forced, paths: [] },
      );
    }
  }

  #read(path: string): Promise<SettingsFile | undefined> {
    let file = this.#files.get(path);
    if (!file) {
      file = this.#load(path);
      this.#files.set(path, file);
    }
    return file;
  }

  async #load(path: string): Promise<SettingsFile | undefined> {
    let text: string;
    try {
      text = await readText(path);
    } catch (error) {
      const message = error instanceof Unreadable ? error.message : String(error);
      if (message !== 'does not exist') {
        this.warn(`${path} ${message}`);
        this.failed = true;
      }
      return undefined;
    }
    const file = readSettingsFile(text);
    this.failed ||= !file.valid;
    const lines = new Lines(text);
    for (const { start, message } of file.problems) {
      const { line, character } = lines.at(start);
      this.warn(`${path}:${line + 1}:${character + 1}: ${message}`);
    }
    return file;
  }
}
