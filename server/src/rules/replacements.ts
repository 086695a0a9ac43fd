import { type Block, perBlock } from '../text/block';
import { phrases } from '../text/phrases';
import { spelling, tokenize } from '../text/tokens';
import type { BlockRule, Fix, RawFinding, RuleFacts } from './rule';
import { isAddress, isDefinition, isQuoted } from './vagueness/gates';
import { Place, sentenceOf } from './vagueness/place';

/** A rule that is a table: words to avoid, and what to write for them. */
export interface ReplacementRule extends RuleFacts {
  /** Each phrase with the words that can take its place in any sentence; none where the sentence does without it. */
  readonly certain: Readonly<Record<string, string>>;
  /** Each phrase with the words of which the sentence needs one: "of it" for one thing, "of them" for many. */
  readonly either?: Readonly<Record<string, readonly [string, string]>>;
  /** Each phrase with advice that completes "Write ...", where the sentence decides. */
  readonly advised: Readonly<Record<string, string>>;
  /** Surroundings in which a phrase is left alone, since it means something else there. */
  readonly unless?: Readonly<Record<string, Surroundings>>;
  readonly why: string;
}

/** The words that stand directly before a phrase or after it; an empty word stands for the end of the sentence. */
export interface Surroundings {
  readonly after?: RegExp;
  readonly before?: RegExp;
}

const keyOf = (text: string): string => Array.from(tokenize(text).ids, id => spelling(id)).join(' ');
const keyed = <T>(table: Readonly<Record<string, T>> = {}): ReadonlyMap<string, T> =>
  new Map(Object.entries(table).map(([from, to]) => [keyOf(from), to]));

/** Headings, quotations, definitions, links and names of laws are left alone. */
export function replacementRule(rule: ReplacementRule): BlockRule {
  const { certain, either, advised, unless, why, ...facts } = rule;
  const all = phrases(...Object.keys(certain), ...Object.keys(either ?? {}), ...Object.keys(advised));
  const sure = keyed(certain);
  const choices = keyed(either);
  const advice = keyed(advised);
  const exceptions = keyed(unless);
  const find = perBlock<readonly RawFinding[]>(block => {
    if (block.kind !== 'paragraph' && block.kind !== 'item' && block.kind !== 'row') return [];
    return block.find(all).flatMap(({ start, end, firstWord, endWord }) => {
      const sentence = sentenceOf(block, firstWord);
      if (!sentence) return [];
      const place = new Place(block, sentence, firstWord, endWord);
      if (isQuoted(place) || isDefinition(place) || isAddress(place) || isTitle(place) || isLinked(place)) return [];
      const written = block.prose.slice(start, end);
      const key = keyOf(written);
      if (isExcepted(place, exceptions.get(key)) || isActsOwn(place) || isCompound(place)) return [];
      const to = isParallel(place) ? undefined : sure.get(key);
      const choice = choices.get(key);
      const texts = (to === undefined ? (choice ?? []) : [to]).map(text => inCaseOf(written, text));
      const what = texts.length
        ? texts.map(instead).join(' or ')
        : (advice.get(key) ?? 'each of the verbs after \u201cto\u201d');
      const finding = {
        span: { start, end },
        message: `\u201c${written.replace(/\s+/g, ' ')}\u201d ${why}. Write ${what}.`,
      };
      const [text] = texts;
      if (text === undefined) return [finding];
      return [{ ...finding, fixes: [texts.length > 1 ? choose(place, texts) : replace(place, text)] }];
    });
  });
  return { ...facts, inBlock: (block: Block) => find(block) };
}

// How far the verbs of a series are looked for, in characters.
const SERIES = 120;

/** "For the purpose of finding, mending and selling": each verb of the series has to change with the first. */
const isParallel = (place: Place): boolean =>
  /ing$/.test(place.word(place.end - 1)) &&
  place.end - place.first > 2 &&
  /(?:,|\b(?:and|or)\b|\/)\s*(?:\w+ly\s+)?\w+ing\b/.test(
    place.block.prose.slice(place.stop, Math.min(place.stop + SERIES, place.sentence.end)),
  );

/** "Member-initiated" is one word. */
const isCompound = ({ block, start, stop }: Place): boolean =>
  /[-\u2010\u2011]/.test(block.prose[start - 1] ?? '') || /[-\u2010\u2011]/.test(block.prose[stop] ?? '');

const instead = (text: string): string => (text ? `\u201c${text}\u201d` : 'the sentence without it');

/** A capital at the start of the sentence is kept, and so are capitals throughout. */
function inCaseOf(written: string, text: string): string {
  if (written.length > 3 && written === written.toUpperCase()) return text.toUpperCase();
  return /^\p{Lu}/u.test(written) ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}

function choose({ start, stop }: Place, texts: readonly string[]): Fix {
  return {
    title: `Replace with \u2018${texts.join('\u2019 or \u2018')}\u2019`,
    edits: [{ start, end: stop, text: `\${1|${texts.join(',')}|}` }],
    snippet: true,
  };
}

function replace(place: Place, text: string): Fix {
  const { start, stop, block } = place;
  if (text === '') return omit(place);
  // "viz." ends with the stop of the abbreviation, and the word that takes its place does not.
  const end = /^viz$/i.test(place.word(place.first)) && block.prose[stop] === '.' ? stop + 1 : stop;
  return {
    title: `Replace with \u2018${text}\u2019`,
    edits: [...article(place, text), { start, end, text }],
    preferred: true,
  };
}

/** The word goes with the space after it, and the next takes over its capital. */
function omit(place: Place): Fix {
  const { start, stop, block } = place;
  const next = block.words.starts[place.end] ?? stop;
  const isFirst = place.first === place.sentence.firstWord;
  const letter = block.text.slice(next, next + 1);
  const commas = /^\s*,/.test(place.after(place.end - 1)) && /,/.test(place.after(place.first - 1));
  if (commas) return leave(place.block.words.ends[place.first - 1] ?? start, stop + 1);
  if (!place.word(place.end)) return leave(place.block.words.ends[place.first - 1] ?? start, stop);
  return leave(start, isFirst ? next + 1 : next, isFirst ? letter.toUpperCase() : '');
}

const leave = (start: number, end: number, text = ''): Fix => ({
  title: 'Leave it out',
  edits: [{ start, end, text }],
  preferred: true,
});

/** "An erroneous entry" becomes "a wrong entry". */
function article(place: Place, text: string): readonly { start: number; end: number; text: string }[] {
  const before = place.first - 1;
  const word = place.word(before);
  if (word !== 'a' && word !== 'an') return [];
  const fitting = /^[aeio]/i.test(text) || /^u(?!s)/i.test(text) ? 'an' : 'a';
  if (word === fitting) return [];
  const { starts, ends } = place.block.words;
  const written = place.written(before);
  return [
    {
      start: starts[before] as number,
      end: ends[before] as number,
      text: /^A/.test(written) ? fitting.charAt(0).toUpperCase() + fitting.slice(1) : fitting,
    },
  ];
}

const isExcepted = (place: Place, except: Surroundings | undefined): boolean =>
  except !== undefined &&
  (except.after?.test(place.word(place.first - 1)) || except.before?.test(place.word(place.end)) || false);

/** "For the purpose of the Data Protection Act" is a reference to a law, and no purpose that a verb could say. */
const isActsOwn = (place: Place): boolean =>
  place.word(place.first) === 'for' &&
  /^purposes?$/.test(place.word(place.first + 2)) &&
  !place.word(place.end).endsWith('ing') &&
  !place.word(place.end - 1).endsWith('ing');

/** Inside a sentence a capital marks a name, and so do two of them anywhere ("Terms and Conditions"). */
const isTitle = (place: Place): boolean =>
  (place.first > place.sentence.firstWord ||
    /\s\p{Lu}\p{Ll}/u.test(place.block.prose.slice(place.start, place.stop))) &&
  /^\p{Lu}/u.test(place.written(place.first)) &&
  // In a sentence of capitals they mark nothing.
  !/^\p{Lu}{2,}$/u.test(place.written(place.first - 1));

// How far a link's text may reach, in characters.
const LINK = 200;

/** The words of a link are often the title of the page it leads to. */
function isLinked({ block, start, stop }: Place): boolean {
  const before = block.text.slice(Math.max(0, start - LINK), start);
  return before.lastIndexOf('[') > before.lastIndexOf(']') && /^[^[\]]*\]\(/.test(block.text.slice(stop, stop + LINK));
}
