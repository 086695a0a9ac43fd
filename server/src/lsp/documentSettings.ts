import picomatch from 'picomatch';
import type { CheckSettings } from '../features/check';
import { defaultSettings, type Settings } from '../features/settings';
import { choose } from '../features/verdict';

/** Settings from one place: an editor, or a file in a folder. */
export interface Layer {
  readonly settings: Partial<Settings>;
  /**
   * The document's path from the folder these settings speak of, with `/` between its parts; undefined for a document
   * outside that folder, which no glob matches.
   */
  readonly path: string | undefined;
}

/** What settings mean for one document. Make it once while nothing changes: answers are kept by its identity. */
export interface DocumentSettings extends CheckSettings {
  readonly chosen: 'check' | 'skip' | undefined;
}

/** Joins layers; the later win. Rules are joined one by one, lists as wholes. */
export function settingsFor(...layers: readonly Layer[]): DocumentSettings {
  let rules = defaultSettings.rules;
  let regimes = defaultSettings.regimes;
  let ignore: DocumentSettings['ignore'] = [];
  let chosen: DocumentSettings['chosen'];
  for (const { settings, path } of layers) {
    const matches = (glob: string) => path !== undefined && matcher(glob)(path);
    rules = { ...rules, ...settings.rules };
    regimes = settings.regimes ?? regimes;
    if (settings.ignore) ignore = settings.ignore.filter(({ file }) => file === undefined || matches(file));
    if (settings.documents) chosen = choose(settings.documents, matches);
  }
  return { rules, regimes, ignore, chosen };
}

const matchers = new Map<string, (path: string) => boolean>();

function matcher(glob: string): (path: string) => boolean {
  let matches = matchers.get(glob);
  if (!matches) {
    // As in .gitignore, a glob without a slash names a file in any folder.
    matches = picomatch(glob.replace(/^\.?\//, '') || '**', { dot: true, basename: !glob.includes('/') });
    matchers.set(glob, matches);
  }
  return matches;
}
