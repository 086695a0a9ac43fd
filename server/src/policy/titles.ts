import type { Chunk } from '../text/markdown';
import { NUMBER } from '../text/plain';
import { usualTitles } from './usual-titles';
import type { HeadingStyle } from './policy';

/** A chunk that turns out to be a title, with what its looks say about its rank. */
export interface Title {
  /** Index of the chunk. */
  readonly chunk: number;
  readonly style: HeadingStyle;
  readonly number: string;
  /** The title's words, offsets in the document; a run-in title ends where the body begins. */
  readonly start: number;
  readonly end: number;
  /** As marked up; 0 if only looks tell. */
  readonly level: number;
  /** A title that ends like a sentence or a label ("Service providers.", "Directly from you:") stands below those that do not. */
  readonly minor?: boolean;
}

const EMPHASISED = /^(\*\*|__|\*|_)\s*(\S[\s\S]{0,160}?)\s*\1\s*:?$/;

/** The words of a title without marks, number, and trailing colon; for comparing titles, also without case. */
export function bareTitle(raw: string): string {
  return raw
    .replace(/^[\s>]*(#{1,6}[ \t]+|[-*+•·][ \t]+)?/, '')
    .replace(/\[([^\]]{0,300})\]\([^)]{0,500}\)/g, '$1')
    .replace(/[*_`]{1,3}/g, '')
    .replace(NUMBER, '')
    .replace(/\\([.\-*_#()[\]])/g, '$1')
    .replace(/[\s:.#–—-]+$/, '')
    .replace(/\s+/g, ' ')
    .trim();
}

export const titleKey = (raw: string): string =>
  bareTitle(raw)
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/[^\p{L}\p{N}']+/gu, ' ')
    .trim();

/** The titles of a document, in order. `listed` holds the keys of titles that a contents list names. */
export function findTitles(text: string, chunks: readonly Chunk[], apart: ReadonlySet<number>, listed: ReadonlySet<string>, marked: boolean): Title[] {
  const titles: Title[] = [];
  const candidates: Candidate[] = [];
  chunks.forEach((chunk, index) => {
    if (apart.has(index)) return;
    const raw = text.slice(chunk.start, chunk.end);
    if (chunk.kind === 'heading') {
      // A mark without words titles nothing.
      if (bareTitle(raw)) titles.push({ chunk: index, style: chunk.mark === 'setext' ? 'setext' : 'atx', number: numberOf(raw), start: chunk.start, end: chunk.end, level: chunk.level });
    } else if (chunk.kind === 'paragraph' || (chunk.kind === 'item' && isLoneNumbered(text, chunks, index))) {
      const candidate = look(text, chunks, index, raw, listed);
      if (candidate) candidates.push(candidate);
    }
  });
  // Where the author marks titles, looks alone make none; emphasis on a whole line is a mark, too.
  const emphasised = candidates.filter(({ style }) => style === 'bold' || style === 'emphasis' || style === 'run-in');
  const trusted = marked ? emphasised : emphasised.filter(({ style }) => style !== 'run-in').length >= 4 ? candidates.filter(c => c.score >= 5 || emphasised.includes(c)) : candidates;
  const settled = settle(chunks, withoutLoners(trusted), titles);
  // A summary asks the questions that the sections then answer: there they open paragraphs, here they are titles.
  const asked = new Set([...titles, ...settled].filter(({ style }) => style !== 'run-in').map(({ start, end }) => titleKey(text.slice(start, end))));
  const questions = settled.filter(({ style, minor }) => style === 'run-in' && !minor);
  const summary = questions.filter(({ start, end }) => asked.has(titleKey(text.slice(start, end)))).length >= 2;
  return [...titles, ...settled.filter(title => !(summary && questions.includes(title)))].sort((a, b) => a.start - b.start);
}

interface Candidate extends Title {
  readonly score: number;
}

/** A title that ends with a full stop is a habit of the author: once is a short sentence. */
function withoutLoners(candidates: readonly Candidate[]): readonly Candidate[] {
  const stopped = candidates.filter(({ minor, score }) => minor && score < 10);
  return stopped.length >= 3 ? candidates : candidates.filter(candidate => !stopped.includes(candidate) || candidate.score >= 5);
}

function look(text: string, chunks: readonly Chunk[], index: number, raw: string, listed: ReadonlySet<string>): Candidate | undefined {
  const chunk = chunks[index] as Chunk;
  const next = nextChunk(chunks, index);
  if (raw.length > 400 && !/^([^.!\n]{8,120}\?\s|\*\*|__)/.test(raw)) return undefined;
  const emphasis = EMPHASISED.exec(raw);
  const words = bareTitle(raw);
  const number = numberOf(emphasis?.[2] ?? raw) || (chunk.kind === 'item' ? numberOf(text.slice(chunk.outerStart, chunk.end)) : '');
  const runIn = emphasis ? undefined : runInQuestion(raw);
  if (runIn !== undefined) {
    return { chunk: index, style: 'run-in', number, start: chunk.start, end: chunk.start + runIn, level: 0, score: 4 };
  }
  const lead = emphasis || chunk.kind !== 'paragraph' ? undefined : boldLead(raw);
  if (lead !== undefined) {
    return { chunk: index, style: 'run-in', number, start: chunk.start, end: chunk.start + lead, level: 0, score: 4, minor: true };
  }
  if (raw.includes('\n') && !emphasis) return undefined;
  const closing = index >= chunks.length - 4 && chunks.length > 12 && (!next || next.end - next.start < 60);
  const score = scoreOf(raw, words, number, emphasis !== null, next ? text.slice(next.start, next.end) : '', next, listed);
  // The last lines are an address or a signature, unless they say that they are a title.
  if (score < 3 || (closing && score < 6)) return undefined;
  const style: HeadingStyle = emphasis
    ? emphasis[1]?.length === 2
      ? 'bold'
      : 'emphasis'
    : number
      ? 'numbered'
      : isCapitals(words)
        ? 'capitals'
        : 'bare';
  return { chunk: index, style, number, start: chunk.start, end: chunk.end, level: 0, score, minor: !number && !emphasis && /[.:–—-]["”’]?\s*$/.test(raw) };
}

/** How much a line looks like a title: 3 is enough, a line that the contents list names has 10. */
function scoreOf(raw: string, words: string, number: string, emphasised: boolean, following: string, next: Chunk | undefined, listed: ReadonlySet<string>): number {
  const count = words.split(/\s+/).length;
  const question = /\?\W*$/.test(raw);
  if (words === '' || count > (question ? 18 : 16) || raw.length > 130) return 0;
  if (listed.has(titleKey(raw))) return 10;
  if (NOT_A_TITLE.some(pattern => pattern.test(words)) || UNFINISHED.test(words)) return 0;
  if (!/^["'“‘[]?[\p{Lu}\p{N}]/u.test(words) || !next) return 0;
  const usual = usualTitles.some(pattern => pattern.test(words));
  const sentence = SENTENCE.test(words) && !question;
  const under = next.kind === 'paragraph' && following.length > raw.length;
  const list = next.kind === 'item' || next.kind === 'row';
  if (/[;,]\s*$/.test(raw)) return 0;
  if (/\.["'”’*_]*\s*$/.test(raw) && !(under && following.length > 40 && !sentence && !VERB.test(words))) return 0;
  if (/:\s*[*_]*$/.test(raw) && !question && !(under && !LEAD_IN.test(words)) && !(list && count <= 7 && !LEAD_IN.test(words) && (usual || isTitleCase(words)))) return 0;
  let score = count <= 8 ? 2 : 1;
  if (emphasised) score += 2;
  if (number) score += 1;
  if (usual) score += 2;
  if (isCapitals(words) && count >= 2) score += 1;
  if (isTitleCase(words)) score += 1;
  if (question) score += 2;
  if (list || following.length > raw.length * 1.5 || following.length > 90) score += 1;
  if (sentence) score -= 2;
  return score;
}

// A line that ends in a small word was broken, most often at a link.
const UNFINISHED = /\b(you have (the |a |certain )?rights?|the|our|your|their|a|an|to|of|and|or|use|with|for|in|by|on|at|from|that|which)$/i;

const VERB = /\b(is|are|was|were|may|will|can|must|shall|should|has|have|do|does|applies|include|includes|we|you)\b(?!.* (we|you)\b)/i;

// Addresses, dates, contact lines, file names and signatures are short and capitalised, too.
const NOT_A_TITLE: readonly RegExp[] = [
  /@|https?:|www\.|^\S*\.(com|org|net|co\.uk|html?)\b/i,
  /^(last |effective|updated|version|date|published|revised|posted|print|back to|return to|download|view all|home ?\/|copyright|©|tel|phone|fax|e-?mail|address|attn|click|learn more|read more|skip to)\b/i,
  /\b[A-Z]{1,2}\d{1,2}[A-Z]? ?\d[A-Z]{2}\b|\b\d{5}(-\d{4})?$/,
  /^\d{1,4}\W|^\W*\d[\d\s./-]*$|\b(19|20)\d\d\W*$/,
  /\b(ltd|limited|inc|llc|gmbh|plc|s\.?a\.?|b\.?v\.?)\.?,? *(\(|$)/i,
  /^[\p{L}’'& ]{0,40}\b(street|road|avenue|building|floor|suite|p\.?o\.? box)\b[ ,.\d]*/iu,
  /^(yours|sincerely|regards|thank you|thanks|dear|hello|hi|welcome)\b/i,
];

const LEAD_IN = /\b(we|you|may|will|include|includes|including|following|right|rights|to|that|are|is|as|by|with|for|at|us)\s*$|\b(we|you) (may|will|can|use|collect|share|have|do)\b/i;

// A finite verb with its subject makes a line a sentence; titles name things or ask.
const SENTENCE = /^(we|you|this|these|those|it|they|if|when|please|by|in|for|any|all|such|our \w+ (is|are|may|will|does|do)|your \w+ (is|are|may|will))\b(?!.*\?$)/i;

export const isCapitals = (words: string): boolean => /\p{Lu}{3}/u.test(words) && !/\p{Ll}/u.test(words);

function isTitleCase(words: string): boolean {
  const long = words.split(/\s+/).filter(word => /^\p{L}{4,}/u.test(word));
  return long.length >= 1 && long.every(word => /^\p{Lu}/u.test(word));
}

/** Where a question that opens a paragraph ends, if the paragraph goes on after it; undefined otherwise. */
function runInQuestion(raw: string): number | undefined {
  const match = /^(?:what|how|who|whom|why|where|when|which|do|does|is|are|can|for what|to whom|with whom|on what)\b[^.!?:\n]{6,110}\?(?=\s+["“]?\p{Lu})/iu.exec(raw);
  return match?.[0].length;
}

/** Where bold words that open a paragraph as its title end: "**Retention.** We keep ..."; undefined if there are none. */
function boldLead(raw: string): number | undefined {
  const match = /^(\*\*|__)[\p{Lu}\d][^*_\n.:]{2,70}([.:?]\1|\1[ \t]?[.:–—-])(?=\s+\S)/u.exec(raw);
  return match && match[0].split(/\s+/).length <= 8 && match[0].length < raw.length - 20 ? match[0].length : undefined;
}

const numberOf = (raw: string): string => {
  const number = NUMBER.exec(raw.replace(/^[*_]+\s*/, ''))?.[1]?.replaceAll('\\', '') ?? '';
  return /^[A-Za-z]$/.test(number) && /^[AI]\s/.test(raw) ? '' : number;
};

function nextChunk(chunks: readonly Chunk[], index: number): Chunk | undefined {
  return chunks[index + 1];
}

/** In Markdown "1. General" alone is a list of one item; between paragraphs it is a title. */
function isLoneNumbered(text: string, chunks: readonly Chunk[], index: number): boolean {
  const chunk = chunks[index] as Chunk;
  if (chunk.depth > 0 || !/^\s*\d/.test(text.slice(chunk.outerStart, chunk.outerStart + 4))) return false;
  const next = chunks[index + 1];
  return chunks[index - 1]?.group !== chunk.group && next !== undefined && next.group !== chunk.group;
}

/**
 * Takes out candidates that stand in a run: three or more short lines in a row are a list without bullets, unless most of
 * them are sure. A title needs something under it.
 */
function settle(chunks: readonly Chunk[], candidates: readonly Candidate[], sure: readonly Title[]): Candidate[] {
  const byChunk = new Map(candidates.map(candidate => [candidate.chunk, candidate]));
  const marked = new Set(sure.map(({ chunk }) => chunk));
  const kept: Candidate[] = [];
  for (let i = 0; i < chunks.length; i++) {
    const run: Candidate[] = [];
    while (byChunk.has(i)) {
      const candidate = byChunk.get(i) as Candidate;
      run.push(candidate);
      i++;
      if (candidate.style === 'run-in') break;
    }
    if (run.length === 0) continue;
    i--;
    const strong = run.filter(({ score }) => score >= 5);
    // A title needs something under it; a run-in title brings it along.
    const closes = run.at(-1)?.style !== 'run-in' && (i + 1 >= chunks.length || marked.has(i + 1));
    const acceptable = run.length <= 2 ? run : run.length === 3 && strong.length >= 2 ? run : run.filter(({ score }, k) => score >= 10 || (score >= 5 && k >= run.length - 2) || (k === 0 && run[0]?.chunk === 0));
    kept.push(...(closes ? acceptable.filter(({ score }) => score >= 10) : acceptable));
  }
  return kept;
}
