const FRONT_MATTER =
  /^\ufeff?(?:---[ \t]*\r?\n(?:[^\n]{0,2000}\n){0,200}?(?:---|\.\.\.)|\+\+\+[ \t]*\r?\n(?:[^\n]{0,2000}\n){0,200}?\+\+\+)[ \t]*(?:\r?\n|$)/;

/** Where the text of a Markdown document begins, after front matter. */
export const frontMatterEnd = (text: string): number =>
  /^\ufeff?(?:---|\+\+\+)/.test(text) ? (FRONT_MATTER.exec(text)?.[0].length ?? 0) : 0;
