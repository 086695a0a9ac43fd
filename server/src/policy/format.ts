import type { Format } from './policy';

// Marks that no plain text has by chance: headings, bold lines, links with targets, elements of a web page.
const MARKED = [
  /^#{1,6} \S/m,
  /^\*\*[^*\n]{2,120}\*\*\s*$/m,
  /\[[^\]\n]{1,200}\]\((https?:|#|\/|mailto:)[^)\s]{0,500}\)/,
  /^[ \t]{0,8}<(?:h[1-6]|p|ul|ol|table)\b[^<>\n]{0,200}>/im,
];

/**
 * How a text is marked up. Drafts are pasted from web pages into files of any name, so a plain-text file that holds
 * Markdown's headings, bold lines or links, or HTML, is read as Markdown.
 */
export function formatOf(text: string, hint: Format | undefined): Format {
  if (hint === 'markdown') return 'markdown';
  const head = text.slice(0, 20_000);
  return MARKED.some(pattern => pattern.test(head)) ? 'markdown' : 'plain';
}
