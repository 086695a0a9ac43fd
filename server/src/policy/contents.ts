import type { Chunk } from '../text/markdown';
import { titleKey } from './titles';

export interface Contents {
  /** Chunks of contents lists, archive preambles and navigation: not part of the policy's statements. */
  readonly apart: ReadonlySet<number>;
  /** Chunks of contents lists alone. */
  readonly lists: ReadonlySet<number>;
  /** Keys of the titles that a contents list names. */
  readonly listed: ReadonlySet<string>;
}

/** Finds contents lists: at least four short entries in a row, most of which recur further down as lines of their own. */
export function findContents(text: string, chunks: readonly Chunk[]): Contents {
  const keys = chunks.map(chunk => (chunk.end - chunk.start <= 200 && chunk.kind !== 'row' ? titleKey(text.slice(chunk.start, chunk.end)) : ''));
  const last = new Map<string, number>();
  keys.forEach((key, index) => key && last.set(key, index));
  const apart = new Set<number>();
  const lists = new Set<number>();
  const listed = new Set<string>();

  for (let from = 0; from < chunks.length; from++) {
    if (!isEntry(chunks[from] as Chunk, keys[from])) continue;
    let end = from;
    while (end < chunks.length && chunks[end]?.kind === chunks[from]?.kind && isEntry(chunks[end] as Chunk, keys[end])) end++;
    const entries = settleEnd(from, end, keys, last, text, chunks);
    if (entries) {
      for (let i = from; i < entries; i++) {
        apart.add(i);
        lists.add(i);
        listed.add(keys[i] as string);
      }
    }
    from = Math.max(from, (entries ?? end) - 1);
  }
  chunks.forEach((chunk, index) => {
    if (isPreamble(chunk, index, text) || NAVIGATION.test(text.slice(chunk.start, Math.min(chunk.end, chunk.start + 60)).trim())) apart.add(index);
  });
  return { apart, lists, listed };
}

const isEntry = (chunk: Chunk, key: string | undefined): boolean =>
  Boolean(key) && (chunk.kind === 'item' || chunk.kind === 'paragraph') && (key as string).split(' ').length <= 16;

/** The end of a contents list that begins at `from`, or undefined if there is none. */
function settleEnd(from: number, end: number, keys: readonly string[], last: ReadonlyMap<string, number>, text: string, chunks: readonly Chunk[]): number | undefined {
  // Bare lines run on into the text: the list ends where its first entry comes again.
  const first = keys[from] as string;
  for (let i = from + 1; i < end; i++) if (keys[i] === first) end = i;
  let linked = 0;
  let recurring = 0;
  const seen = new Set<string>();
  for (let i = from; i < end; i++) {
    const key = keys[i] as string;
    if (seen.has(key)) {
      end = i;
      break;
    }
    seen.add(key);
    const chunk = chunks[i] as Chunk;
    if (/\]\(#[^)\s]{1,200}\)\s*$/.test(text.slice(chunk.start, chunk.end))) linked++;
    if ((last.get(key) as number) >= end || recursNear(last, key, end)) recurring++;
  }
  const count = end - from;
  const items = chunks[from]?.kind === 'item';
  if (count < 4) return undefined;
  return recurring / count >= 0.6 || (linked / count >= 0.8 && (items || recurring > 0)) ? end : undefined;
}

/** A title that comes again with a word more or less ("Cookies" and "Our cookies") counts, too. */
function recursNear(last: ReadonlyMap<string, number>, key: string, end: number): boolean {
  if (key.length < 8) return false;
  for (const [other, index] of last) if (index >= end && other !== key && (other.endsWith(` ${key}`) || other.startsWith(`${key} `)) && other.length - key.length < 24) return true;
  return false;
}

// What an archive says of its copy is no statement of the policy.
function isPreamble(chunk: Chunk, index: number, text: string): boolean {
  if (index > 2 || (chunk.kind !== 'quote' && chunk.kind !== 'paragraph')) return false;
  const raw = text.slice(chunk.start, Math.min(chunk.end, chunk.start + 600));
  return /\b(archived|snapshot|extracted|captured|retrieved)\b/i.test(raw) && /\b(wayback|archive|original|snapshot)\b/i.test(raw) && (chunk.kind === 'quote' || /^[*_]/.test(raw));
}

const NAVIGATION = /^\[?(back to (the )?top|return to top|top of page|skip to (main )?content|print( this page)?|download (as )?pdf|share this page|home\s*\/[\w\s/]{0,40}|table of contents:?|contents:?|on this page:?)\]?(\(#[^)]*\))?$/i;
