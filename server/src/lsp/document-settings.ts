import picomatch from 'picomatch';
import type { CheckSettings } from '../features/check';
import { defaultSettings, type Settings } from '../features/settings';
import { choose } from '../features/verdict';
import { defaultLimits } from '../rules/limits';

/** Settings from one place: an editor, or a file in a folder. */
export interface Layer {
  readonly settings: Partial<Settings>;
  /**
   * The document's paths that globs may match, with `/` between the parts and none in front: from the folder these settings
   * speak of, and from the root.
   */
  readonly paths: readonly string[];
}

/** What settings mean for one document. Make it once while nothing changes: answers are kept by its identity. */
export interface DocumentSettings extends CheckSettings {
  readonly chosen: 'check' | 'skip' | undefined;
  readonly inlayHints: boolean;
  readonly codeLens: boolean;
}

/** Joins layers; the later win. Rules and limits are joined one by one, lists as wholes. */
export function settingsFor(...layers: readonly Layer[]): DocumentSettings {
  let rules = defaultSettings.rules;
  let limits = defaultLimits;
  let regimes = defaultSettings.regimes;
  let ignore: DocumentSettings['ignore'] = [];
  let chosen: DocumentSettings['chosen'];
  let { inlayHints, codeLens } = defaultSettings;
  for (const { settings, paths } of layers) {
    const matches = (glob: string) => paths.some(matcher(glob));
    rules = { ...rules, ...settings.rules };
    limits = { ...limits, ...settings.limits };
    regimes = settings.regimes ?? regimes;
    inlayHints = settings.inlayHints ?? inlayHints;
    codeLens = settings.codeLens ?? codeLens;
    if (settings.ignore) ignore = settings.ignore.filter(({ file }) => file === undefined || matches(file));
    // A list that says nothing of this document leaves it as the layer before has it.
    if (settings.documents) chosen = choose(settings.documents, matches) ?? chosen;
  }
  return { rules, regimes, limits, ignore, chosen, inlayHints, codeLens };
}

const matchers = new Map<string, (path: string) => boolean>();

function matcher(glob: string): (path: string) => boolean {
  let matches = matchers.get(glob);
  if (!matches) {
    const match = picomatch(glob.replace(/^\.?\//, '') || '**', { dot: true });
    matches = path => match(path);
    matchers.set(glob, matches);
  }
  return matches;
}
