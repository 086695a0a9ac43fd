import type { Title } from './titles';

/** Words that make a first title the title of the document. */
const DOCUMENT_TITLE = /\b(privacy|cookies?|data protection|personal (data|information)|policy|notice|statement)\b/i;

/**
 * The level of each title: as marked up where it is, else by numbering, else by the order in which the forms of titles first
 * appear. The document's title has level 1 and nothing else beside it, unless it is marked so.
 */
export function titleLevels(titles: readonly Title[], words: readonly string[], followed: readonly boolean[]): number[] {
  const hasTitle = titles.length > 1 && isDocumentTitle(titles, words, followed);
  const numbered = titles.filter(title => title.number && depth(title.number) === 1 && title.level === 0).length >= 2;
  const looks = titles.slice(hasTitle ? 1 : 0).filter(({ level }) => level === 0);
  const capitals = looks.some(({ style }) => style === 'capitals') && looks.some(({ style }) => style === 'bare' || style === 'run-in');
  let marked = 1;
  let inNumbered = false;
  let base = hasTitle ? 2 : 1;
  return titles.map((title, index) => {
    if (title.level > 0) {
      marked = title.level;
      inNumbered = false;
      base = titles.some((other, i) => other.level > 0 && i > index) ? marked + 1 : Math.max(base, marked + 1);
      return title.level;
    }
    if (hasTitle && index === 0) return 1;
    if (title.number && numbered) {
      inNumbered = true;
      return base + depth(title.number) - 1;
    }
    if (numbered && inNumbered) return base + 1;
    if (capitals && title.style !== 'capitals') return base + 1;
    return base;
  });
}

function isDocumentTitle(titles: readonly Title[], words: readonly string[], followed: readonly boolean[]): boolean {
  const first = titles[0] as Title;
  if (first.level > 0) return first.level === 1;
  if (first.number) return false;
  return first.chunk <= 3 && (DOCUMENT_TITLE.test(words[0] ?? '') || !followed[0]);
}

/** "5.1.3" has depth 3; "(a)" and "iv" stand below a number. */
const depth = (number: string): number => number.split('.').filter(Boolean).length;
