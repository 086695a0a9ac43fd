import type { Format } from '../policy/policy';

/**
 * The languages of files that can hold a policy, with the endings of their names. The manifest gives the language `policy`
 * the same endings, the other two are the editor's own; a longer ending stands before the one that it ends in.
 */
export const endings = {
  policy: ['policy.txt', 'policy'],
  markdown: ['md', 'markdown', 'mdown', 'mkd'],
  plaintext: ['txt', 'text'],
} as const;

export type Language = keyof typeof endings;

/** The language of a file by its name, path or address; undefined if its ending says that it is none of ours. */
export function languageOfFile(name: string): Language | undefined {
  const lower = name.toLowerCase();
  const languages = Object.entries(endings) as [Language, readonly string[]][];
  return languages.find(([, own]) => own.some(ending => lower.endsWith(`.${ending}`)))?.[0];
}

export const formatOfLanguage = (language: Language): Format => (language === 'markdown' ? 'markdown' : 'plain');

/** The settings of a folder, and of those in it that have none of their own. */
export const SETTINGS_FILE = '.policywright.json';

/** Glob of the files that can hold a policy. */
export const TEXT_FILES: string = `**/*.{${Object.values(endings)
  .flat()
  .filter(ending => !ending.includes('.'))
  .join(',')}}`;
