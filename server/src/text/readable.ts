const DELIMITERS = /^([ \t>]{0,20}[|:-][|: \t-]*)\|([ \t]+)$/gm;

/** A text as the Markdown parser can read it, in equal length. */
export function readable(text: string): string {
  // It ends lines at LF alone, and a CR keeps it from seeing that a line is blank.
  const ended = text.includes('\r') ? text.replace(/\r\n?/g, end => (end.length === 2 ? ' \n' : '\n')) : text;
  // A space after the last bar keeps it from seeing that a row ends the header of a table.
  return ended.includes('| ') || ended.includes('|\t') ? ended.replace(DELIMITERS, '$1$2|') : ended;
}
