import type { Title } from './titles';

/** Words that make a first title the title of the document. */
const DOCUMENT_TITLE = /\b(privacy|cookies?|data protection|personal (data|information)|policy|notice|statement)\b/i;

/**
 * The level of each title: as marked up where it is, else by numbering, else by the order in which the forms of titles first
 * appear. The document's title has level 1 and nothing else beside it, unless it is marked so.
 */
export function titleLevels(titles: readonly Title[], words: readonly string[], followed: readonly boolean[]): number[] {
  const hasTitle = titles.length > 1 && isDocumentTitle(titles, words, followed);
  const kinds = numberKinds(titles.slice(hasTitle ? 1 : 0));
  const looks = titles.slice(hasTitle ? 1 : 0).filter(({ level }) => level === 0);
  const capitals = looks.some(({ style }) => style === 'capitals') && looks.some(({ style }) => style === 'bare' || style === 'run-in');
  let inNumbered = false;
  let base = hasTitle ? 2 : 1;
  let major = base;
  return titles.map((title, index) => {
    if (title.level > 0) {
      inNumbered = false;
      base = title.level + 1;
      major = title.level;
      return title.level;
    }
    if (hasTitle && index === 0) return 1;
    const kind = title.number ? kinds.get(numberKind(title.number)) : undefined;
    if (kind !== undefined) {
      inNumbered = true;
      major = base + kind;
    } else if (title.minor) return major + 1;
    else if (inNumbered) major = base + 1;
    else major = capitals && title.style !== 'capitals' ? base + 1 : base;
    return major;
  });
}

/** The rank of each way of numbering used at least twice: by depth ("5.1.3"), else in order of first appearance. */
function numberKinds(titles: readonly Title[]): Map<string, number> {
  const kinds: string[] = [];
  const counts = new Map<string, number>();
  for (const { number, level } of titles) {
    if (!number || level > 0) continue;
    const kind = numberKind(number);
    if (!kinds.includes(kind)) kinds.push(kind);
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  const ranks = new Map<string, number>();
  let rank = 0;
  for (const kind of kinds) {
    if ((counts.get(kind) as number) < 2 && !kind.includes('.')) continue;
    ranks.set(kind, kind.includes('.') ? Math.max(rank, kind.length) : rank);
    if (!kind.includes('.')) rank++;
  }
  return ranks;
}

/** "5" is "#", "5.1" is "#.", "5.1.3" is "#.."; letters and Roman numbers are kinds of their own. */
function numberKind(number: string): string {
  if (/^\d/.test(number)) {
    const dots = number.split('.').filter(Boolean).length - 1;
    return dots ? '.'.repeat(dots) : '#';
  }
  if (/^[ivx]+$/.test(number)) return 'i';
  if (/^[IVX]{2,}$/.test(number)) return 'I';
  return /^[a-z]/.test(number) ? 'a' : 'A';
}

function isDocumentTitle(titles: readonly Title[], words: readonly string[], followed: readonly boolean[]): boolean {
  const first = titles[0] as Title;
  if (first.level > 0) return first.level === 1;
  if (first.number) return false;
  return first.chunk <= 3 && (DOCUMENT_TITLE.test(words[0] ?? '') || !followed[0]);
}
