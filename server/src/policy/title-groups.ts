import { type Block, perBlock } from '../text/block';
import type { Chunk } from '../text/markdown';
import { looksOf, opensWith } from './title-looks';

/**
 * Keys of short lines that come again and again, each time above something else: "Purpose", "Retention period". They label
 * the parts of a record that was a table once, and are titles however short the line under them is.
 */
export function repeatedLabels(
  chunks: readonly Chunk[],
  blocks: readonly Block[],
  apart: ReadonlySet<number>,
): ReadonlySet<string> {
  const counts = new Map<string, number>();
  chunks.forEach(({ kind, start, end }, index) => {
    if (kind !== 'paragraph' || end - start > 60 || apart.has(index) || !chunks[index + 1]) return;
    const { key, points, number, words } = looksOf(blocks[index] as Block);
    // "Names, addresses" is what a label stands above.
    if (points >= 3 && !number && key.split(' ').length <= 6 && !words.includes(','))
      counts.set(key, (counts.get(key) ?? 0) + 1);
  });
  return new Set([...counts].filter(([, count]) => count >= 4).map(([key]) => key));
}

// "For Firefox:" names a case; "For example:" opens a sentence, and so does what ends in a verb or a small word.
const CASE =
  /^(?!for (?:example|instance|more|this|these|further)|in (?:particular|addition|short|summary|this|these|such|other)|on (?:this|these|the other))(?<opener>for|in|on|with|using|from|as|during|(?:if|when|while|where) you(?:[’']re| are| have| use| visit| contact)?)\b(?:[^,;.!?]|\.\d){2,70}(?<!\b(?:to|by|with|for|of|and|or|the|may|will|can|include|including|are|is|us|following|we|that)):$/i;

/**
 * Keys of lines with a colon that name one case each and open alike: "For Firefox:", "For Chrome:". One such line alone
 * leads to the list under it; several are titles beside each other.
 */
export function namedCases(
  chunks: readonly Chunk[],
  blocks: readonly Block[],
  apart: ReadonlySet<number>,
): ReadonlySet<string> {
  const series = new Map<string, Set<string>>();
  chunks.forEach(({ kind, start, end }, index) => {
    if (kind !== 'paragraph' || end - start > 80 || apart.has(index) || !chunks[index + 1]) return;
    const block = blocks[index] as Block;
    const opener = block.text.endsWith(':') ? CASE.exec(block.text)?.groups?.opener : undefined;
    if (opener === undefined) return;
    const keys = series.get(opener.toLowerCase());
    if (keys) keys.add(looksOf(block).key);
    else series.set(opener.toLowerCase(), new Set([looksOf(block).key]));
  });
  return new Set([...series.values()].filter(keys => keys.size >= 2).flatMap(keys => [...keys]));
}

/**
 * Chunks that stand between titles in one row of numbers ("A) ...", "B) ...", "C) ...") and are short enough for a title:
 * what numbers them counts titles, so they are titles, whatever their words look like.
 */
export function countedAmongTitles(
  chunks: readonly Chunk[],
  blocks: readonly Block[],
  titled: ReadonlySet<number>,
): ReadonlySet<number> {
  const numbered: { readonly index: number; readonly number: string; readonly short: boolean }[] = [];
  chunks.forEach(({ kind, start, end }, index) => {
    if (kind !== 'paragraph' && !titled.has(index)) return;
    const { number, words } = looksOf(blocks[index] as Block);
    if (number) numbered.push({ index, number, short: words !== '' && end - start <= 110 });
  });
  const found = new Set<number>();
  numbered.forEach(({ index, number, short }, i) => {
    if (titled.has(index) || !short || /[;,]\s*$/.test(blocks[index]?.text ?? '') || index + 1 >= chunks.length) return;
    const before = numbered[i - 1];
    const after = numbered[i + 1];
    const next = after && titled.has(after.index) && follows(number, after.number);
    const first = /^(1|.*\.1|a|A|i|I)$/.test(number);
    if (next && (first || (before && titled.has(before.index) && follows(before.number, number)))) found.add(index);
  });
  return found;
}

/** Whether a number comes right after another of its kind: 2 after 1, 3.2 after 3.1, B after A. */
function follows(first: string, second: string): boolean {
  if (/^[A-Za-z]$/.test(first) && /^[A-Za-z]$/.test(second)) return second.charCodeAt(0) === first.charCodeAt(0) + 1;
  const a = first.split('.');
  const b = second.split('.');
  return (
    a.length === b.length &&
    a.slice(0, -1).join('.') === b.slice(0, -1).join('.') &&
    Number(b.at(-1)) === Number(a.at(-1)) + 1
  );
}

const LEAD =
  /^(?:\(?(?:\d{1,2}(?:\.\d{1,2}){0,3}|[A-Za-z]|[IVX]{1,5})[.)]{1,2}[ \t]+)?(?<title>\p{Lu}[^.:!?;,\n–—]{2,50}?)(?<mark>:|\.| [-–—])(?= +["“]?\p{Lu}[^\n]{30})/u;
const STATES =
  /\b(we|you|is|are|was|may|will|can|must|shall|has|have|does|do not)\b|^(note|for example|please|important|nb|e\.?g|tel|address|e-?mail|ltd|mr|mrs|dr)\b/i;

// "Who we are - ..." asks, for all its verb.
const ASKS = /^(?:who|what|how|why|where|when|which|your|our)\b(?!.*\b(?:may|will|must|shall|should)\b)/i;

/**
 * Where the titles end that open paragraphs in words of no mark at all: "Retention: We keep ...", "Retention. We keep ...".
 * Only where the paragraphs of a text open so as a habit, by one mark; by chunk, offsets in the chunk.
 */
export function openingWords(
  text: string,
  chunks: readonly Chunk[],
  apart: ReadonlySet<number>,
): ReadonlyMap<number, number> {
  const byMark = new Map<string, Map<number, number>>();
  let paragraphs = 0;
  chunks.forEach(({ kind, start, end }, index) => {
    if (kind !== 'paragraph' || end - start < 60 || apart.has(index)) return;
    paragraphs++;
    const lead = LEAD.exec(text.slice(start, Math.min(end, start + 110)));
    const { title, mark } = lead?.groups ?? {};
    if (!lead || title === undefined || mark === undefined || title.split(' ').length > 6) return;
    if (STATES.test(title) && !ASKS.test(title)) return;
    const same = byMark.get(mark.trim()) ?? new Map<number, number>();
    byMark.set(mark.trim(), same.set(index, lead[0].length));
  });
  for (const found of byMark.values()) if (found.size >= 3 && found.size >= paragraphs / 2) return found;
  return new Map();
}

/**
 * Items that are titles: some pages show each title with a bullet. Each is a list of its own above a paragraph, and there are
 * several; an item's own paragraphs stand in its group.
 */
export function bulletedTitles(chunks: readonly Chunk[], blocks: readonly Block[]): ReadonlySet<number> {
  const found = new Set<number>();
  chunks.forEach(({ kind, group, start, end }, index) => {
    const next = chunks[index + 1];
    if (kind !== 'item' || end - start > 80 || next?.kind !== 'paragraph' || next.group === group) return;
    if (chunks[index - 1]?.kind === 'item' || next.end - next.start < 60) return;
    const { points, needs } = looksOf(blocks[index] as Block);
    // What stands between halves of a sentence was a link.
    const above = blocks[index - 1];
    const broken =
      (above && looksOf(above).points < 2 && !/[.!?:;)"”’]\s*$/.test(above.text)) ||
      opensWith((blocks[index + 1] as Block).text.slice(0, 2)) !== 'other';
    if (points >= 2 && needs === 'nothing' && !broken) found.add(index);
  });
  return found.size >= 3 ? found : new Set();
}

const ANNOUNCES = /:\s*$|\b(?:the following|as follows|such as|including|namely)\b[^.!?]{0,40}$/i;
const opensLines = perBlock(({ kind, text }: Block) => kind === 'paragraph' && ANNOUNCES.test(text.slice(-60)));
const isShortLine = ({ kind, start, end }: Chunk, { text }: Block): boolean =>
  kind === 'paragraph' && end - start <= 60 && !/[.!?:*_]\s*$/.test(text.slice(-3));

/**
 * The lines of lists that lost their bullets: three or more short ones under a lead-in. The last of them may be the next
 * title, unless a blank line stands under it and none above.
 */
export function announcedLines(chunks: readonly Chunk[], blocks: readonly Block[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (let from = 1; from < chunks.length; from++) {
    if (!opensLines(blocks[from - 1] as Block)) continue;
    let end = from;
    while (end < chunks.length && isShortLine(chunks[end] as Chunk, blocks[end] as Block)) end++;
    const group = chunks[end - 1]?.group;
    const closed = group === chunks[end - 2]?.group && group !== chunks[end]?.group;
    if (end - from >= 3) for (let i = from; i < end - (closed ? 0 : 1); i++) found.add(i);
  }
  return found;
}
