import { type Block, perBlock } from '../text/block';
import type { Chunk } from '../text/markdown';
import type { HeadingStyle } from './policy';
import { addressLines } from './title-addresses';
import {
  announcedLines,
  bulletedTitles,
  countedAmongTitles,
  namedCases,
  openingWords,
  repeatedLabels,
} from './title-groups';
import { looksOf, opensWith, scoreOf } from './title-looks';
import { numberOf } from './title-text';

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

/**
 * The titles of a document, in order; `blocks` are those of the chunks. `listed` holds the keys of titles that a contents
 * list names; `marked` says that the author marks titles.
 */
export function findTitles(
  text: string,
  chunks: readonly Chunk[],
  blocks: readonly Block[],
  apart: ReadonlySet<number>,
  listed: ReadonlyMap<string, number>,
  marked: boolean,
): Title[] {
  const titles: Title[] = [];
  const candidates: Candidate[] = [];
  const labels = repeatedLabels(chunks, blocks, apart);
  const cases = namedCases(chunks, blocks, apart);
  const addresses = addressLines(chunks, blocks);
  const announced = announcedLines(chunks, blocks);
  const bulleted = bulletedTitles(chunks, blocks);
  const isListed = (index: number): boolean => listed.has(looksOf(blocks[index] as Block).key);
  chunks.forEach((chunk, index) => {
    if (apart.has(index) || addresses.has(index) || (announced.has(index) && !isListed(index))) return;
    if (chunk.kind === 'heading') {
      const { words, number } = looksOf(blocks[index] as Block);
      const { start, end, level, mark } = chunk;
      // A mark without words titles nothing.
      if (words) titles.push({ chunk: index, style: mark === 'setext' ? 'setext' : 'atx', number, start, end, level });
    } else if (
      chunk.kind === 'paragraph' ||
      (chunk.kind === 'item' && (bulleted.has(index) || isLoneNumbered(text, chunks, index)))
    ) {
      const candidate = look(text, chunks, blocks, index, listed, labels, cases);
      if (candidate) candidates.push(candidate);
    }
  });
  for (const index of countedAmongTitles(chunks, blocks, new Set(candidates.map(({ chunk }) => chunk)))) {
    const { start, end } = chunks[index] as Chunk;
    const { number } = looksOf(blocks[index] as Block);
    if (!apart.has(index) && !addresses.has(index))
      candidates.push({ chunk: index, style: 'numbered', number, start, end, level: 0, score: 5 });
  }
  // Among other titles an item with a bullet and a paragraph under it is an item, or where many are so, a title below those;
  // a lone number is a mark of its own.
  const lines = candidates.filter(({ chunk }) => !bulleted.has(chunk) || isLoneNumbered(text, chunks, chunk));
  if (titles.length + lines.length > 2) {
    const among = bulleted.size >= 4 ? candidates.filter(candidate => !lines.includes(candidate)) : [];
    candidates.splice(0, candidates.length, ...lines, ...among.map(title => ({ ...title, minor: true, score: 5 })));
  }
  // A text without titles of their own may carry them at the head of its paragraphs.
  const opening: ReadonlyMap<number, number> = titles.length > 2 ? new Map() : openingWords(text, chunks, apart);
  const others = candidates.filter(({ chunk }) => !opening.has(chunk));
  if (opening.size && titles.length + others.filter(({ style }) => style !== 'run-in').length <= 2) {
    candidates.splice(0, candidates.length, ...others);
    for (const [chunk, length] of opening) {
      const { start } = chunks[chunk] as Chunk;
      const number = numberOf(text.slice(start, start + length));
      candidates.push({ chunk, style: 'run-in', number, start, end: start + length, level: 0, score: 5 });
    }
  }
  // Where the author marks titles, looks alone make none; emphasis on a whole line is a mark, too.
  const emphasised = candidates.filter(({ style }) => style === 'bold' || style === 'emphasis' || style === 'run-in');
  const marks = new Set(emphasised);
  const trusted = marked
    ? emphasised
    : emphasised.filter(({ style }) => style !== 'run-in').length >= 4
      ? candidates.filter(c => c.score >= 5 || marks.has(c))
      : candidates;
  const settled = settle(chunks, withoutLoners(trusted), titles);
  // A summary asks the questions that the sections then answer: there they open paragraphs, here they are titles.
  const key = (title: Title) => looksOf(blocks[title.chunk] as Block).key;
  const asked = new Set([...titles, ...settled].filter(({ style }) => style !== 'run-in').map(key));
  const questions = new Set(settled.filter(({ style, minor }) => style === 'run-in' && !minor));
  const summary = [...questions].filter(title => asked.has(key(title))).length >= 2;
  const found = summary ? settled.filter(title => !questions.has(title)) : settled;
  return [...titles, ...found].sort((a, b) => a.start - b.start);
}

const SURE = 10;

interface Candidate extends Title {
  readonly score: number;
}

/** A title that ends with a full stop is a habit of the author: once is a short sentence. */
function withoutLoners(candidates: readonly Candidate[]): readonly Candidate[] {
  const stopped = ({ minor, score }: Candidate) => minor && score < SURE;
  return candidates.filter(stopped).length >= 3 ? candidates : candidates.filter(c => !stopped(c) || c.score >= 5);
}

function look(
  text: string,
  chunks: readonly Chunk[],
  blocks: readonly Block[],
  index: number,
  listed: ReadonlyMap<string, number>,
  labels: ReadonlySet<string>,
  cases: ReadonlySet<string>,
): Candidate | undefined {
  const chunk = chunks[index] as Chunk;
  const looks = looksOf(blocks[index] as Block);
  const { style, minor, runIn } = looks;
  const { start, end } = chunk;
  const number = looks.number || (chunk.kind === 'item' ? numberOf(text.slice(chunk.outerStart, end)) : '');
  const title = {
    chunk: index,
    style: number && style === 'bare' ? 'numbered' : style,
    number,
    level: 0,
    minor: minor || labels.has(looks.key),
  } as const;
  if (runIn !== undefined) return { ...title, start, end: start + runIn, score: looks.points };
  const after = chunks[index + 1];
  const next = after && {
    kind: after.kind,
    length: after.end - after.start,
    opens: openingOf(blocks[index + 1] as Block),
    afterEnd: endsAnew(chunks[index - 1], blocks[index - 1]),
  };
  const label = labels.has(looks.key);
  const before = blocks[index - 1];
  // What stands right under a label is what it labels.
  if (!label && before && labels.has(looksOf(before).key) && !listed.has(looks.key)) return undefined;
  // A short line right above the first label of a record names what is recorded.
  const record =
    !label &&
    looks.points >= 2 &&
    looks.needs === 'nothing' &&
    !/:\s*$/.test(before?.text ?? '') &&
    after &&
    labels.has(looksOf(blocks[index + 1] as Block).key);
  // "Opt out by this link:", and under it the words of the link.
  if ((style === 'bold' || style === 'emphasis') && POINTS.test(before?.text.slice(-40) ?? '')) return undefined;
  const named = index === 0 && NAMED.test(looks.words);
  const score = label || record || named ? SURE : scoreOf(looks, end - start, next, listed);
  if (score < 3 && cases.has(looks.key)) return { ...title, start, end, score: 5 };
  // The last lines are an address or a signature, unless they say that they are a title.
  const closing =
    index >= chunks.length - 4 &&
    chunks.length > 12 &&
    (!next || (next.length < 60 && !/(?<!\b(?:ltd|inc|corp|co|llc))[.!:]$/i.test(blocks[index + 1]?.text ?? '')));
  return score < 3 || (closing && score < 6) ? undefined : { ...title, start, end, score };
}

// The first line may name the document in small letters.
const NAMED = /^(?:our )?(?:privacy|cookies?|data protection)(?: and cookies?)? (?:policy|notice|statement)$/;

const POINTS = /\b(?:link|button|url)s?(?: below)?:\s*$/i;

const openingOf = perBlock(({ text }) => opensWith(text.slice(0, 2)));
const ends = perBlock(({ text }) => /[.!?:;)"”’]\s*$/.test(text.slice(-3)));

/** Whether what follows a chunk begins something new: it came to its end, or is a title itself. */
const endsAnew = (chunk: Chunk | undefined, block: Block | undefined): boolean =>
  !chunk ||
  !block ||
  chunk.kind === 'heading' ||
  ends(block) ||
  (chunk.kind === 'paragraph' && looksOf(block).points >= 2);

/** In Markdown "1. General" alone is a list of one item; above paragraphs, its own or others, it is a title. */
function isLoneNumbered(text: string, chunks: readonly Chunk[], index: number): boolean {
  const chunk = chunks[index] as Chunk;
  if (chunk.depth > 0 || !/^\s*\d/.test(text.slice(chunk.outerStart, chunk.outerStart + 4))) return false;
  const next = chunks[index + 1];
  const before = chunks[index - 1];
  if (before?.group !== chunk.group && next !== undefined && next.group !== chunk.group) return true;
  // Its own text stands under it, after the items of the number before.
  if (before?.kind === 'item' && before.depth > 0 && next?.kind === 'paragraph' && next.group === chunk.group)
    return true;
  return before?.kind !== 'item' && next?.kind === 'paragraph' && next.end - next.start > 60;
}

/** Lines of a list look alike; titles of three levels do not. The first line of all is on a level of its own. */
const distinctForms = (run: readonly Candidate[]): boolean =>
  new Set(run.map(({ style, minor, number, chunk }) => chunk && `${style} ${minor} ${number.split('.').length}`))
    .size === run.length;

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
    const acceptable =
      run.length <= 2 || strong.length >= run.length * (strong.length >= 4 ? 0.6 : 0.8)
        ? run
        : run.length === 3 && (strong.length >= 2 || distinctForms(run))
          ? run
          : run.filter(
              ({ score }, k) =>
                score >= SURE ||
                (score >= 5 && k >= run.length - 2) ||
                (k === 0 && (score >= 6 || run[0]?.chunk === 0)),
            );
    kept.push(...(closes ? acceptable.filter(({ score }) => score >= SURE) : acceptable));
  }
  return kept;
}
