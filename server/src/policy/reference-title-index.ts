import { BlockMap } from '../text/block';
import type { Section } from './policy';
import { titleKey } from './title-text';

const keys = new BlockMap<string>();

const keyOf = ({ heading, title }: Section): string => {
  if (!heading) return '';
  let key = keys.get(heading);
  if (key === undefined) keys.set(heading, (key = titleKey(title)));
  return key;
};

const indexes = new Map<string, TitleIndex>();
const MOST_INDEXES = 16;

// These do not tell one title from another.
const SMALL = new Set(
  'a an the of and or to for in on with by at from as is are do does we us our you your it its this that how what which when why who policy section privacy about information data personal'.split(
    ' ',
  ),
);

/** The titles of a document. How a reference reads among them is kept, as long as the titles stay the same. */
export class TitleIndex {
  readonly #exact = new Map<string, number>();
  /** How many telling words each title has, and which titles hold a word. */
  readonly #sizes: readonly number[];
  readonly #holders = new Map<string, number[]>();
  readonly #known = new Map<string, { readonly index: number; readonly likeness: number }>();

  private constructor(titles: readonly string[]) {
    titles.forEach((key, i) => {
      if (key && !this.#exact.has(key)) this.#exact.set(key, i);
    });
    this.#sizes = titles.map((key, i) => {
      const words = telling(key);
      for (const word of words) {
        const holders = this.#holders.get(word);
        if (holders) holders.push(i);
        else this.#holders.set(word, [i]);
      }
      return words.size;
    });
  }

  static of(sections: readonly Section[]): TitleIndex {
    const titles = sections.map(keyOf);
    const key = titles.join('\n');
    let index = indexes.get(key);
    if (!index) {
      if (indexes.size >= MOST_INDEXES) indexes.clear();
      indexes.set(key, (index = new TitleIndex(titles)));
    }
    return index;
  }

  /** The section whose title is most like some words, from 0 for unlike to 1 for equal but for capitals and marks. */
  find(words: string): { readonly index: number; readonly likeness: number } {
    const key = titleKey(words);
    let known = this.#known.get(key);
    if (!known) this.#known.set(key, (known = this.#search(key)));
    return known;
  }

  #search(key: string): { index: number; likeness: number } {
    const exact = this.#exact.get(key);
    if (exact !== undefined) return { index: exact, likeness: 1 };
    const words = telling(key);
    const shared = new Map<number, number>();
    for (const word of words) for (const i of this.#holders.get(word) ?? []) shared.set(i, (shared.get(i) ?? 0) + 1);
    let best = { index: -1, likeness: 0 };
    for (const [index, count] of [...shared].sort(([a], [b]) => a - b)) {
      const size = this.#sizes[index] as number;
      // All words of the reference in a title is nearly the title, and so is a title that makes up half of the reference.
      const holds = count === words.size || (count === size && 2 * count >= words.size);
      const likeness = Math.max((2 * count) / (words.size + size), holds ? 0.85 : 0);
      if (likeness > best.likeness) best = { index, likeness };
    }
    return best;
  }
}

function telling(key: string): ReadonlySet<string> {
  const all = key.split(' ').filter(Boolean);
  const words = all.filter(word => !SMALL.has(word));
  return new Set((words.length ? words : all).map(stem));
}

const stem = (word: string): string =>
  word.length > 4 ? word.replace(/(?:ies|y)$/, 'i').replace(/(?:ing|ed|es|s|e)$/, '') : word.replace(/s$/, '');
