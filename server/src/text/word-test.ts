import { WordIndex } from './word-index';

/** Which words fit at one place of a phrase. */
export interface WordTest {
  /** Numbers of words that fit as they are. */
  readonly exact: ReadonlySet<number>;
  /** Beginnings of words that fit. */
  readonly prefixes: readonly string[];
  /** Whether any number in digits fits. */
  readonly digits: boolean;
  /** The only word that fits, if there is but one. */
  readonly only: number | undefined;
  readonly fits: (id: number) => boolean;
}

// Word classes recur in hundreds of phrases: one test for each, however often it is written.
const tests = new Map<string, WordTest>();

export function wordTest(exact: Iterable<number>, prefixes: Iterable<string>, digits: boolean): WordTest {
  const ids = new Set(exact);
  const beginnings = [...new Set(prefixes)];
  const key = `${[...ids].join(' ')}|${beginnings.join(' ')}|${digits}`;
  let test = tests.get(key);
  if (!test) {
    const only = ids.size === 1 && beginnings.length === 0 && !digits ? [...ids][0] : undefined;
    test = {
      exact: ids,
      prefixes: beginnings,
      digits,
      only,
      fits: only === undefined ? fitting(wide) : id => id === only,
    };
    if (only === undefined) {
      numbers.add(test, wide++);
      rows.length = 0;
    }
    tests.set(key, test);
  }
  return test;
}

/** A word that fits one of several tests. */
export const anyOf = (all: readonly WordTest[]): WordTest =>
  wordTest(
    all.flatMap(({ exact }) => [...exact]),
    all.flatMap(({ prefixes }) => prefixes),
    all.some(({ digits }) => digits),
  );

// Matching asks the same words about the same classes without end. For each word a row of bits tells which classes it fits:
// worked out when the word is first met, and one look from then on.
const numbers = new WordIndex<number>();
let wide = 0;
const rows: (Int32Array | undefined)[] = [];

function rowOf(id: number): Int32Array {
  const row = new Int32Array((wide >> 5) + 1);
  for (const number of numbers.of(id)) row[number >> 5] = (row[number >> 5] as number) | (1 << (number & 31));
  rows[id] = row;
  return row;
}

function fitting(number: number): (id: number) => boolean {
  const at = number >> 5;
  const bit = 1 << (number & 31);
  return id => (((rows[id] ?? rowOf(id))[at] as number) & bit) !== 0;
}
