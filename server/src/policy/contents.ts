import type { Block } from '../text/block';
import type { Chunk } from '../text/markdown';
import { looksOf } from './title-looks';

export interface Contents {
  /** Chunks of contents lists, archive preambles and navigation: not part of the policy's statements. */
  readonly apart: ReadonlySet<number>;
  /** Chunks of contents lists alone. */
  readonly lists: ReadonlySet<number>;
  /** Keys of the titles that a contents list names, with the depth at which it names them; 0 is the outermost. */
  readonly listed: ReadonlyMap<string, number>;
}

/** Finds contents lists: at least four short entries in a row, or two under "Contents", most of which recur further down as lines of their own. */
export function findContents(text: string, chunks: readonly Chunk[], blocks: readonly Block[]): Contents {
  const keys = chunks.map((chunk, index) =>
    chunk.end - chunk.start <= 200 && chunk.kind !== 'row' ? looksOf(blocks[index] as Block).key : '',
  );
  const last = lastPlaces(keys);
  const apart = new Set<number>();
  const lists = new Set<number>();
  const listed = new Map<string, number>();

  for (let from = 0; from < chunks.length; from++) {
    if (!isEntry(chunks[from] as Chunk, keys[from])) continue;
    // The document's title or "Contents" above bare entries is none of them.
    if (chunks[from]?.kind === 'paragraph' && (last.get(keys[from] as string) ?? -1) <= from) continue;
    // Of "1. Data", "2.1 Orders" the one is read as an item and the other as a line.
    const { kind } = chunks[from] as Chunk;
    const counts = isCounted(text, chunks[from] as Chunk);
    const isLike = (chunk: Chunk): boolean => chunk.kind === kind || (counts && isCounted(text, chunk));
    let end = from;
    while (end < chunks.length && isLike(chunks[end] as Chunk) && isEntry(chunks[end] as Chunk, keys[end])) end++;
    const entries = settleEnd(from, end, keys, last, text, chunks);
    if (entries) {
      const indents = chunks.slice(from, entries).map(chunk => indentOf(text, chunk));
      const steps = [...new Set(indents)].sort((a, b) => a - b);
      for (let i = from; i < entries; i++) {
        apart.add(i);
        lists.add(i);
        listed.set(keys[i] as string, steps.indexOf(indents[i - from] as number));
      }
    }
    from = Math.max(from, (entries ?? end) - 1);
  }
  chunks.forEach((chunk, index) => {
    if (
      isPreamble(chunk, index, text) ||
      (chunk.end - chunk.start < 60 && NAVIGATION.test(text.slice(chunk.start, chunk.end)))
    )
      apart.add(index);
  });
  for (let i = menuEnd(text, chunks) - 1; i >= 0; i--) apart.add(i);
  return { apart, lists, listed };
}

/** Where the menu of a web page ends that was copied with the policy: short lines above its title, "Home" the first. */
function menuEnd(text: string, chunks: readonly Chunk[]): number {
  const first = chunks[0];
  if (!first || first.end - first.start > MENU_ENTRY || !MENU.test(text.slice(first.start, first.end))) return 0;
  for (let i = 1; i < Math.min(chunks.length, MENU_LENGTH); i++) {
    const { kind, start, end } = chunks[i] as Chunk;
    const words = text.slice(start, Math.min(end, start + 100));
    if (end - start <= 100 && (kind === 'heading' || NAMES_POLICY.test(words))) return i;
    if (end - start > MENU_ENTRY) return 0;
  }
  return 0;
}

const MENU =
  /^\[?(?:home|home ?page|(?:main )?menu|navigation|toggle navigation|skip to (?:main )?content|search|log ?in|sign in)\b(?:\s{0,2}[|>/·•»\])(,:][^.]{0,20})?$/i;
const NAMES_POLICY = /\b(?:privacy|cookies?|data protection)\b.{0,20}\b(?:policy|notice|statement)\b/i;
const MENU_ENTRY = 30;
const MENU_LENGTH = 16;

/** How far an entry stands in: nested as an item, or by the white space before a bare line. */
function indentOf(text: string, { kind, depth, start }: Chunk): number {
  if (kind === 'item') return depth;
  let at = start;
  while (at > 0 && (text[at - 1] === ' ' || text[at - 1] === '\t')) at--;
  return text.slice(at, start).replaceAll('\t', '    ').length;
}

const isCounted = (text: string, { outerStart }: Chunk): boolean =>
  /^[ \t\u00a0]{0,12}\d{1,2}[.)\s]/.test(text.slice(outerStart, outerStart + 16));

/** Where each line comes last. A line that comes many times is a label of the text, which no contents list names. */
function lastPlaces(keys: readonly string[]): ReadonlyMap<string, number> {
  const last = new Map<string, number>();
  const counts = new Map<string, number>();
  keys.forEach((key, index) => {
    if (!key) return;
    last.set(key, index);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  });
  for (const [key, count] of counts) if (count > 3) last.delete(key);
  return last;
}

const isEntry = (chunk: Chunk, key: string | undefined): boolean =>
  Boolean(key) && (chunk.kind === 'item' || chunk.kind === 'paragraph') && !TOO_MANY_WORDS.test(key as string);

// Keys have one space between words.
const TOO_MANY_WORDS = /^(?:[^ ]{1,200} ){16}/;

/** The end of a contents list that begins at `from`, or undefined if there is none. */
function settleEnd(
  from: number,
  end: number,
  keys: readonly string[],
  last: ReadonlyMap<string, number>,
  text: string,
  chunks: readonly Chunk[],
): number | undefined {
  // Bare lines run on into the text: the list ends where its first entry comes again.
  const first = keys[from] as string;
  for (let i = from + 1; i < end; i++) if (keys[i] === first) end = i;
  const seen = new Set<string>();
  for (let i = from; i < end; i++) {
    if (seen.has(keys[i] as string)) {
      end = i;
      break;
    }
    seen.add(keys[i] as string);
  }
  const count = end - from;
  const above = chunks[from - 1];
  const named = above && above.end - above.start < 60 && NAMED.test(text.slice(above.start, above.end));
  if (count < (named ? 2 : 4)) return undefined;
  const entries = [...seen];
  const again = entries.filter(key => (last.get(key) ?? -1) >= end).length;
  // Under "Contents" a list is one, though half of it has come to disagree with the titles.
  if (again / count >= (named ? 0.5 : 0.6)) return end;
  const linked = chunks
    .slice(from, end)
    .filter(chunk => /\]\(#[^)\s]{1,200}\)\s*$/.test(text.slice(chunk.start, chunk.end))).length;
  if (linked / count >= 0.8 && (chunks[from]?.kind === 'item' || again > 0)) return end;
  // Only a list that nearly is one is worth a closer comparison, which reads all lines of the text.
  const near =
    again / count >= 0.4 ? entries.filter(key => (last.get(key) ?? -1) < end && recursNear(last, key, end)).length : 0;
  return (again + near) / count >= 0.6 ? end : undefined;
}

/** A title that comes again with a word more or less ("Cookies" and "Our cookies") counts, too. */
function recursNear(last: ReadonlyMap<string, number>, key: string, end: number): boolean {
  if (key.length < 8) return false;
  for (const [other, index] of last) {
    if (index < end || other.length - key.length >= 24) continue;
    if (other.endsWith(` ${key}`) || other.startsWith(`${key} `)) return true;
  }
  return false;
}

// What an archive says of its copy is no statement of the policy.
function isPreamble(chunk: Chunk, index: number, text: string): boolean {
  if (index > 2 || (chunk.kind !== 'quote' && chunk.kind !== 'paragraph')) return false;
  const raw = text.slice(chunk.start, Math.min(chunk.end, chunk.start + 600));
  return (
    /\b(archived|snapshot|extracted|captured|retrieved)\b/i.test(raw) &&
    /\b(wayback|archive|archived on|original|snapshot)\b/i.test(raw) &&
    (chunk.kind === 'quote' || /^[*_]/.test(raw))
  );
}

// A title says so: a shorter list will do.
const NAMED =
  /^\W{0,6}(?:table of contents|contents|index|on this page|in this (?:policy|notice|statement|document))\W{0,6}$/i;

const NAVIGATION =
  /^[*_]{0,3}\[?(back to (the )?top|return to top|top of page|skip to (main )?content|print( this page)?|download (as )?pdf|share this page|(?:you are here:?\s*)?home\s*[/>›»→|\\][\w\s/>›»→|&\\-]{0,50}|table of contents:?|contents:?|on this page:?)\]?(\(#[^)]*\))?:?[*_]{0,3}:?$/i;
