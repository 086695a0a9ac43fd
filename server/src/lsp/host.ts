/** What a platform lends the server. */
export interface Host {
  /** The text of a file; undefined where there is none, it cannot be read, or it is no text. Never fails. */
  readonly readFile: (uri: string) => Promise<string | undefined>;
  /** The Markdown and plain-text files of a folder, those of tools left out. Never fails. */
  readonly findFiles: (folder: string) => Promise<readonly string[]>;
}
