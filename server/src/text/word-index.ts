import { spelling } from './tokens';
import type { WordTest } from './word-test';

/** Finds by a word all entries whose test it passes: by the whole word, by its beginning, and by being a number. */
export class WordIndex<T> {
  readonly #exact = new Map<number, T[]>();
  readonly #prefixes = new Map<string, T[]>();
  readonly #digits: T[] = [];
  readonly #known: (readonly T[] | undefined)[] = [];

  add({ exact, prefixes, digits }: WordTest, entry: T): void {
    for (const id of exact) push(this.#exact, id, entry);
    for (const prefix of prefixes) push(this.#prefixes, prefix, entry);
    if (digits) this.#digits.push(entry);
    this.#known.length = 0;
  }

  of(id: number): readonly T[] {
    const known = this.#known[id];
    if (known) return known;
    const word = spelling(id);
    const found = new Set(this.#exact.get(id));
    for (let end = 1; end <= word.length; end++) {
      for (const entry of this.#prefixes.get(word.slice(0, end)) ?? []) found.add(entry);
    }
    if (/^\d+$/.test(word)) for (const entry of this.#digits) found.add(entry);
    const list = [...found];
    this.#known[id] = list;
    return list;
  }
}

function push<K, T>(map: Map<K, T[]>, key: K, entry: T): void {
  const list = map.get(key);
  if (list) list.push(entry);
  else map.set(key, [entry]);
}
