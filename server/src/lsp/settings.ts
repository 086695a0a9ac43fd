import { SETTINGS_FILE } from '../features/file-names';
import { readSettings, type Settings, settingKeys } from '../features/settings';
import { parentOf, pathFrom, pathOf } from './addresses';
import { type DocumentSettings, type Layer, settingsFor } from './document-settings';
import { readSettingsFile, type SettingsFile } from './settings-file';

/** The settings of a workspace: the editor's, and those of the files `.policywright.json`, which win. */
export class WorkspaceSettings {
  /** Counts changes, so that settings joined while one comes in are known to be old. */
  generation = 0;
  folders: readonly string[] = [];
  #editor: Partial<Settings> = {};
  #files = new Map<string, Promise<SettingsFile | undefined>>();
  #documents = new Map<string, DocumentSettings>();

  /** `read` gives the text of a file, from the editor if it is open there. */
  constructor(readonly read: (uri: string) => Promise<string | undefined>) {}

  /** Takes the editor's settings, whatever they are; what is wrong is reported and left out. */
  setEditor(value: unknown, report: (message: string) => void): void {
    const { settings, problems } = readSettings(value ?? {});
    for (const { path, message } of problems) {
      // The client keeps settings of its own in the same section.
      if (path.length !== 1 || settingKeys.includes(String(path[0])))
        report(`policywright.${path.join('.')}: ${message}`);
    }
    this.#editor = settings;
    this.forget();
  }

  /** Forgets what was read from files and concluded from settings. */
  forget(): void {
    this.generation++;
    this.#files.clear();
    this.#documents.clear();
  }

  /** What holds for a document; the same object until something changes. */
  async for(uri: string): Promise<DocumentSettings> {
    const known = this.#documents.get(uri);
    if (known) return known;
    const generation = this.generation;
    const folder = this.folderOf(uri);
    const { file, from } = await this.#nearest(uri, folder);
    const paths = (base: string | undefined) => [
      ...((base && [pathFrom(base, uri)].filter(path => path !== undefined)) || []),
      pathOf(uri),
    ];
    const layers: Layer[] = [{ settings: this.#editor, paths: paths(folder) }];
    if (file && from) layers.push({ settings: file.settings, paths: paths(parentOf(from)) });
    // What changed while the files were read is read again: a document is never judged by settings of two times.
    if (generation !== this.generation) return this.for(uri);
    const made = this.#documents.get(uri) ?? settingsFor(...layers);
    this.#documents.set(uri, made);
    return made;
  }

  /** The settings file that holds for a document, or else the one that would if it existed; undefined outside all folders. */
  async fileFor(uri: string): Promise<string | undefined> {
    const folder = this.folderOf(uri);
    return (await this.#nearest(uri, folder)).from ?? (folder && `${folder}/${SETTINGS_FILE}`);
  }

  /** The innermost workspace folder that holds a document; an unsaved one is taken to belong to the first. */
  folderOf(uri: string): string | undefined {
    if (uri.startsWith('untitled:')) return this.folders[0];
    return this.folders
      .filter(folder => pathFrom(folder, uri) !== undefined)
      .reduce<string | undefined>((best, folder) => (best && best.length >= folder.length ? best : folder), undefined);
  }

  async #nearest(uri: string, folder: string | undefined): Promise<{ file?: SettingsFile; from?: string }> {
    let at = uri.startsWith('untitled:') ? folder : parentOf(uri);
    while (at) {
      const from = `${at}/${SETTINGS_FILE}`;
      const file = await this.#file(from);
      if (file) return { file, from };
      // Outside a workspace folder only the document's own folder speaks.
      if (folder === undefined || pathOf(at).length <= pathOf(folder).length) break;
      at = parentOf(at);
    }
    return {};
  }

  /** The settings files that spoke for a document since the settings were last forgotten. */
  async filesRead(): Promise<readonly string[]> {
    const read = await Promise.all([...this.#files].map(async ([uri, file]) => ((await file) ? [uri] : [])));
    return read.flat();
  }

  #file(uri: string): Promise<SettingsFile | undefined> {
    let file = this.#files.get(uri);
    if (!file) {
      file = this.read(uri).then(text => (text === undefined ? undefined : readSettingsFile(text)));
      this.#files.set(uri, file);
    }
    return file;
  }
}
