import type { Format } from './policy';

// Marks that no plain text has by chance: headings, bold lines, links with targets.
const MARKED = [
  /^#{1,6} \S/m,
  /^\*\*[^*\n]{2,120}\*\*\s*$/m,
  /\[[^\]\n]{1,200}\]\((https?:|#|\/|mailto:)[^)\s]{0,500}\)/,
];

/**
 * How a text is marked up. Drafts are pasted from web pages into files of any name, so a plain-text file that holds
 * Markdown's headings, bold lines or links is read as Markdown.
 */
export function formatOf(text: string, hint: Format | undefined): Format {
  if (hint === 'markdown') return 'markdown';
  const head = text.slice(0, 20_000);
  return MARKED.some(pattern => pattern.test(head)) ? 'markdown' : 'plain';
}
