/** A workspace with more texts than this is no folder of policies, and its owner did not ask to have it read. */
export const MOST_FILES = 2000;

/** Folders of tools, whose texts nobody here writes. */
export const TOOL_FOLDERS: readonly string[] = [
  'node_modules',
  'bower_components',
  'vendor',
  'target',
  'dist',
  'out',
  'build',
];

/** What a platform lends the server. */
export interface Host {
  /** The text of a file; undefined where there is none, it cannot be read, or it is no text. Never fails. */
  readonly readFile: (uri: string) => Promise<string | undefined>;
  /** The Markdown and plain-text files of a folder, those of tools left out. Never fails. */
  readonly findFiles: (folder: string) => Promise<readonly string[]>;
}
