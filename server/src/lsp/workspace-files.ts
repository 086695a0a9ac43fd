import { languageOfFile } from '../features/file-names';
import { pathOf } from './addresses';
import type { Documents, Source } from './documents';
import type { Host } from './host';
import type { WorkspaceSettings } from './settings';

interface Kept<T> {
  readonly settings: object;
  readonly value: T;
}

/** Something known of each file that is not open: kept until the file or the settings it was found under change. */
export class OfClosedFiles<T> {
  readonly #kept = new Map<string, Kept<T>>();
  #changes = 0;

  /** What is kept, or else what is made now; a change that comes in while it is made leaves it unkept. */
  async get(uri: string, settings: object, make: () => Promise<T>): Promise<T> {
    const known = this.#kept.get(uri);
    if (known?.settings === settings) return known.value;
    const before = this.#changes;
    const value = await make();
    if (before === this.#changes) this.#kept.set(uri, { settings, value });
    return value;
  }

  changed(uri: string): void {
    this.#changes++;
    this.#kept.delete(uri);
  }

  clear(): void {
    this.#changes++;
    this.#kept.clear();
  }
}

/** The files of the workspace folders that can hold a policy. */
export class WorkspaceFiles {
  #files: Promise<readonly string[]> | undefined;

  constructor(
    readonly documents: Documents,
    readonly settings: WorkspaceSettings,
    readonly host: Host | undefined,
  ) {}

  /** A file was made or deleted, or the folders changed. */
  forget(): void {
    this.#files = undefined;
  }

  /** Those that are not open. */
  async closed(): Promise<readonly string[]> {
    this.#files ??= Promise.all(
      this.settings.folders.map(async folder => (await this.host?.findFiles(folder)) ?? []),
    ).then(lists => [...new Set(lists.flat())]);
    const files = await this.#files;
    // An open document is known under the name its client gave it, and clients encode names in ways of their own.
    const open = new Set(this.documents.open.keys().map(pathOf));
    return files.filter(uri => !open.has(pathOf(uri)));
  }

  /** A file with its text and the language its name tells; undefined for one that cannot be read. */
  async read(uri: string): Promise<Source | undefined> {
    const text = await this.host?.readFile(uri);
    return text === undefined ? undefined : { uri, language: languageOfFile(uri) ?? 'plaintext', text };
  }
}
