import { titleKey } from './title-text';
import type { Title } from './titles';

/** Words that make a first title the title of the document. */
const DOCUMENT_TITLE = /\b(privacy|cookies?|data protection|personal (data|information)|policy|notice|statement)\b/i;

const NAMES_POLICY = /\b(privacy|cookies?|data protection) (policy|notice|statement)\b/i;

/**
 * The level of each title: as marked up where it is, else by numbering, else by the order in which the forms of titles first
 * appear. The document's title has level 1 and nothing else beside it, unless it is marked so.
 */
export function titleLevels(
  titles: readonly Title[],
  words: readonly string[],
  followed: readonly boolean[],
  listed: ReadonlyMap<string, number>,
): number[] {
  const hasTitle = titles.length > 1 && isDocumentTitle(titles, words, followed);
  const body = titles.slice(hasTitle ? 1 : 0).filter(({ level }) => level === 0);
  const bare = body.filter(({ style, minor, number }) => (style === 'bare' || style === 'run-in') && !minor && !number);
  const numberKind = kindOfNumbers(body);
  const ranks = numberRanks(body, numberKind, bare.length > 0, bare.includes(body[0] as Title));
  const capitals = bare.length > 0 && capitalsLead(body);
  // A policy without any marks nests if it is long: what names a whole duty leads, what stands between belongs to it.
  const unmarked = new Set(bare);
  const leaders = titles.filter((title, i) => unmarked.has(title) && !followed[i]).length;
  const byTopic =
    (bare.length >= 6 && leaders >= 2) ||
    (bare.length >= 14 && titles.filter((title, i) => unmarked.has(title) && isMajor(words[i] as string)).length >= 4);
  let inNumbered = false;
  let inListed = false;
  let base = hasTitle ? 2 : 1;
  let major = base;
  let led = false;
  let leading = false;
  const nested = [...listed.values()].some(depth => depth > 0);
  const open: OpenCount[] = [];
  return titles.map((title, index) => {
    if (title.level > 0) {
      inNumbered = false;
      open.length = 0;
      leading = true;
      base = title.level + 1;
      major = title.level;
      return title.level;
    }
    if (hasTitle && index === 0) return 1;
    const depth = listed.get(titleKey(words[index] as string));
    inListed ||= depth !== undefined;
    if (depth !== undefined && nested && !title.number) {
      leading = true;
      inNumbered = false;
      major = base + depth;
      return major;
    }
    const kind = title.number ? numberKind(title.number) : '';
    const rank = rankIn(open, kind, title.number, ranks);
    if (rank !== undefined) {
      inNumbered ||= rank === 0;
      major = base + rank;
    } else if (title.minor && (title.style === 'run-in' || !CLOSES.test(words[index] as string)))
      return leading ? major + 1 : base;
    else if (APPENDED.test(words[index] as string)) major = base;
    else if (inNumbered) major = base + 1;
    // What a contents list leaves out is a part of what it names.
    else if (inListed && depth === undefined) return major + 1;
    else if (capitals) {
      led ||= title.style === 'capitals';
      major = title.style === 'capitals' || !led ? base : base + 1;
    } else if (byTopic) {
      const leads = isMajor(words[index] as string);
      // So does a title with nothing but another title right under it, which then is its first part.
      const opened = index > 0 && !followed[index - 1] && !(hasTitle && index === 1);
      led ||= leads || (!followed[index] && !opened);
      if (opened) major = Math.min(major + 1, base + 2);
      else major = leads || !led || !followed[index] ? base : base + 1;
    } else major = base;
    // A title without a number ends the counts under the one before it.
    if (!title.number && major === base) open.length = 0;
    leading = true;
    return major;
  });
}

// What the main sections of a privacy policy are about; a title that says "right to" or names one technique does not lead.
const MAJOR =
  /^(what|which|how|why|where|when|who|whom?|do|does|is|are)\b.*\b(we|you|us|your|our|information|data|cookies)\b|\b(contact(ing)? (us|information|details)|questions|your (\w+ ){0,3}(rights|choices|controls?)|changes|updates to|security|retention|children|minors|^(our |the |use of |about |how \w+ use )*cookies|cookie (policy|notice)|international|transfers?|who we are|about (us|this)|introduction|^overview$|scope|definitions|legal (basis|bases)|lawful basis|california|residents|(external|third[ -]party|other) (sites|websites|links)|links (to|from)|complaints|additional (information|rights)|(collection|use|sharing|disclosure|uses|disclosures|storage|protection) of (your |personal |the )*(information|data|personal))\b|\b(information|data) (that )?[\w’']+ (may )?(collect|share|use|disclose|process|hold)(e?s)?\b/i;

const APPENDED = /^(?:annex|appendix|schedule|exhibit|addendum)\b/i;

// What a policy ends with is no part of what stands before it, though a colon ends the title.
const CLOSES =
  /^(?:(?:how to )?contact(?:ing)? us|contact (?:information|details)|questions|complaints|your rights|changes to (?:this|our) (?:privacy )?(?:policy|notice|statement))$/i;

const isMajor = (words: string): boolean =>
  MAJOR.test(words) && !/^(right (to|of)|information (you|from|about)|the )/i.test(words);

/**
 * The rank of each way of numbering used at least twice: by depth ("5.1.3"), else in order of first appearance. Numbers that
 * start again and again, between titles without any, count the parts of those.
 */
function numberRanks(
  titles: readonly Title[],
  numberKind: (number: string) => string,
  others: boolean,
  otherFirst: boolean,
): Map<string, number> {
  const uses = new Map<string, string[]>();
  for (const { number } of titles) {
    if (!number) continue;
    const same = uses.get(numberKind(number));
    if (same) same.push(number);
    else uses.set(numberKind(number), [number]);
  }
  const ranks = new Map<string, number>();
  let rank = 0;
  for (const [kind, numbers] of uses) {
    if (numbers.length < 2 && !kind.includes('.')) continue;
    const restarts = numbers.filter(number => number === numbers[0]).length > 1;
    // Small letters under a title without a number count its parts, whatever comes after.
    const parts = otherFirst && /^[ai]$/.test(kind);
    if (rank === 0 && ((restarts && others) || parts)) rank = 1;
    ranks.set(kind, kind.includes('.') ? Math.max(rank, kind.length) : rank);
    if (!kind.includes('.')) rank++;
  }
  return ranks;
}

/** Capitals lead if they come first or again; one such title among others is an acronym or an outcry. */
const capitalsLead = (body: readonly Title[]): boolean =>
  body[0]?.style === 'capitals' || body.filter(({ style }) => style === 'capitals').length >= 2;

interface OpenCount {
  readonly kind: string;
  readonly rank: number;
}

/**
 * The rank of a number among the counts that are open above it: one that starts anew stands below the number before it, so
 * that "1." right under "III." is one below it, whatever stood under "II.".
 */
function rankIn(
  open: OpenCount[],
  kind: string,
  number: string,
  ranks: ReadonlyMap<string, number>,
): number | undefined {
  const usual = ranks.get(kind);
  if (usual === undefined) return undefined;
  const own = open.findIndex(count => count.kind === kind);
  if (own >= 0) open.length = own + 1;
  else {
    const above = open.at(-1);
    const starts = /^(?:1|a|A|i|I)$/.test(number);
    if (!starts) while (open.length && (open.at(-1) as OpenCount).rank >= usual) open.pop();
    open.push({ kind, rank: starts && above ? above.rank + 1 : usual });
  }
  return (open.at(-1) as OpenCount).rank;
}

/**
 * How a number is written: "5" is "#", "5.1" is ".", "5.1.3" is ".."; letters and Roman numbers are kinds of their own. A
 * single I, V or X is Roman where longer Roman numbers stand beside it.
 */
function kindOfNumbers(titles: readonly Title[]): (number: string) => string {
  const roman = new Set(
    titles.flatMap(({ number }) => (/^[IVX]{2,}$/.test(number) ? ['I'] : /^[ivx]{2,}$/.test(number) ? ['i'] : [])),
  );
  return number => {
    if (/^\d/.test(number)) return '.'.repeat(number.split('.').filter(Boolean).length - 1) || '#';
    if (/^[ivx]+$/.test(number) && roman.has('i')) return 'i';
    if (/^[IVX]+$/.test(number) && roman.has('I')) return 'I';
    return /^[a-z]/.test(number) ? 'a' : 'A';
  };
}

function isDocumentTitle(titles: readonly Title[], words: readonly string[], followed: readonly boolean[]): boolean {
  const first = titles[0] as Title;
  if (first.level > 0) return first.level === 1;
  if (first.number) return false;
  // Under the menu of a page the title stands lower.
  if (first.chunk <= 16 && NAMES_POLICY.test(words[0] ?? '')) return true;
  return first.chunk <= 3 && (DOCUMENT_TITLE.test(words[0] ?? '') || (!followed[0] && !isMajor(words[0] ?? '')));
}
