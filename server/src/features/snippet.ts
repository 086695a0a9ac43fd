/*
 * Snippet text as LSP defines it: tab stops `$1`, `${1:placeholder}`, choices `${1|a,b|}`; `\` escapes `$`, `}`, `\` and,
 * within a choice, `,` and `|`.
 */
const PARTS = /\\([$}\\|,])|\$\{(\d{1,3})(?::((?:[^\\}]|\\.){0,500})|\|((?:[^\\|]|\\.){0,500})\|)?\}|\$(\d{1,3})/g;

const unescaped = (text: string): string => text.replace(/\\([$}\\|,])/g, '$1');

/** The text of a snippet for clients without snippets: placeholders as they are, choices as "[a / b]". */
export function plainText(snippet: string): string {
  return snippet.replace(PARTS, (_, escaped?: string, _stop?: string, placeholder?: string, choices?: string) => {
    if (escaped !== undefined) return escaped;
    if (placeholder !== undefined) return unescaped(placeholder);
    if (choices === undefined) return '';
    const options = choices.match(/(?:[^\\,]|\\.)+/g) ?? [];
    // A choice of endings has one that always fits; a choice of facts is the writer's.
    const [first = '', ...others] = options.map(unescaped);
    return /\p{L}/u.test(first) ? `[${[first, ...others].join(' / ')}]` : first;
  });
}

/** Text that a snippet shows as it is. */
export const literal = (text: string): string => text.replace(/[\\$}]/g, '\\$&');

/** Numbers the tab stops of snippets that are inserted together, so that they go on from one to the next. */
export function renumber(snippets: readonly string[]): string[] {
  let used = 0;
  return snippets.map(snippet => {
    let most = 0;
    const numbered = snippet.replace(/\\[$}\\]|\$(\{?)(\d{1,3})/g, (whole: string, brace?: string, stop?: string) => {
      // `$0`, the last place of the cursor, stays.
      if (stop === undefined || stop === '0') return whole;
      most = Math.max(most, Number(stop));
      return `$${brace ?? ''}${Number(stop) + used}`;
    });
    used += most;
    return numbered;
  });
}
