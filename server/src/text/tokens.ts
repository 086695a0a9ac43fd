/**
 * Words as numbers. Phrase matching compares words far more often than it reads them, so each distinct word gets a small
 * number once, and a text becomes three arrays: the number, start and end of every word (0-based UTF-16, end exclusive).
 */
export interface Tokens {
  readonly ids: readonly number[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

const numbers = new Map<string, number>();
const spellings: string[] = [];

/** The number of a word as it is matched: lower case, without possessive. */
export function wordId(word: string): number {
  let id = numbers.get(word);
  if (id === undefined) {
    id = spellings.length;
    numbers.set(word, id);
    spellings.push(word);
  }
  return id;
}

export const spelling = (id: number): string => spellings[id] ?? '';

const isWordChar = (code: number): boolean =>
  (code >= 97 && code <= 122) ||
  (code >= 65 && code <= 90) ||
  (code >= 48 && code <= 57) ||
  (code >= 0xc0 && isLetter(code));

// Beyond ASCII only letters count, so that dashes, quotes and ellipses separate words.
const isLetter = (code: number): boolean => code <= 0x24f || /\p{L}/u.test(String.fromCharCode(code));

const APOSTROPHE = 39;
const RIGHT_QUOTE = 0x2019;
const HYPHEN = 45;

/**
 * Splits prose into words. A hyphen separates ("third-party" reads as "third party"), except in "e-mail", which reads as
 * "email"; an apostrophe joins ("don't") and a possessive is dropped ("partner's" reads as "partner").
 */
export function tokenize(prose: string): Tokens {
  const ids: number[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const length = prose.length;
  let i = 0;
  while (i < length) {
    if (!isWordChar(prose.charCodeAt(i))) {
      i++;
      continue;
    }
    const start = i;
    // Most words are written as they are matched.
    let plain = true;
    for (; i < length; i++) {
      const code = prose.charCodeAt(i);
      if ((code >= 97 && code <= 122) || (code >= 48 && code <= 57)) continue;
      if (!isWordChar(code) && !joins(prose, code, start, i)) break;
      plain = false;
    }
    const word = prose.slice(start, i);
    ids.push(wordId(plain ? word : normalise(word)));
    starts.push(start);
    ends.push(i);
  }
  return { ids, starts, ends };
}

/** Whether the sign at `at` is part of the word that began at `start`. */
function joins(prose: string, code: number, start: number, at: number): boolean {
  const next = at + 1 < prose.length ? prose.charCodeAt(at + 1) : 0;
  if (code === APOSTROPHE || code === RIGHT_QUOTE) return isWordChar(next);
  return (
    code === HYPHEN &&
    at === start + 1 &&
    (prose[start] === 'e' || prose[start] === 'E') &&
    (next === 109 || next === 77)
  );
}

function normalise(word: string): string {
  let lower = word.toLowerCase();
  if (lower.startsWith('e-')) lower = `e${lower.slice(2)}`;
  const quote = lower.length - 2;
  if (quote > 0 && lower.endsWith('s')) {
    const code = lower.charCodeAt(quote);
    if (code === APOSTROPHE || code === RIGHT_QUOTE) return lower.slice(0, quote);
  }
  return lower.replaceAll('\u2019', "'");
}
