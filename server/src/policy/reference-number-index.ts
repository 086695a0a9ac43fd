import type { Span } from '../text/span';
import type { Policy, Section } from './policy';
import { leadingNumber } from './reference-numbers';

interface Target {
  readonly section: Section;
  readonly span: Span;
}

/** What carries which number: sections, and paragraphs or items numbered like them. */
export class NumberIndex {
  readonly #targets = new Map<string, Target>();
  /** The items of ordered lists, which number a text that has no other numbers. */
  readonly #items = new Map<string, Target>();
  readonly #tops = new Set<string>();
  readonly #isNumbered: boolean;
  readonly #isCounted: boolean;
  readonly #isLettered: boolean;

  constructor(policy: Policy) {
    for (const section of policy.sections) {
      if (section.heading) this.#add(section.number, { section, span: section.titleSpan }, section.level);
    }
    for (const { block, section, start, end, outerStart } of policy.blocks) {
      if (block.kind === 'heading' || block.kind === 'code' || block.kind === 'comment') continue;
      const marker =
        outerStart < start
          ? /^(\d{1,2}(?:\.\d{1,2}){0,3})[.)]/.exec(policy.text.slice(outerStart, outerStart + 16))?.[1]
          : undefined;
      const own = leadingNumber(block) || marker || '';
      // An ordered list counts within its section, so its plain numbers are no section numbers.
      if (own && !own.includes('.') && !this.#items.has(own)) this.#items.set(own, { section, span: { start, end } });
      if (own.includes('.')) this.#add(own, { section, span: { start, end } }, 9);
      else if (own && section.number && block.kind === 'item')
        this.#add(`${section.number}.${own}`, { section, span: { start, end } }, 9);
    }
    this.#isNumbered = isCounted(this.#tops);
    this.#isCounted = this.#isNumbered || isCounted(this.#items);
    this.#isLettered = ['abc', 'i ii iii'].some(row =>
      row.split(row.length > 3 ? ' ' : '').every(one => this.#tops.has(one)),
    );
  }

  #add(number: string, target: Target, level: number): void {
    const key = keyOf(number);
    if (!key || this.#targets.has(key)) return;
    this.#targets.set(key, target);
    const top = key.split('.')[0] as string;
    if (level < 9 || key.includes('.')) this.#tops.add(top);
  }

  /** The place with a number; the section above it where the document does not number so deep. */
  find(number: string): Target | undefined {
    const key = keyOf(number);
    const exact = this.#targets.get(key) ?? (this.#isNumbered ? undefined : this.#items.get(key));
    if (exact) return exact;
    const parts = key.split('.');
    if (parts.length < 2) return undefined;
    const parent = parts.slice(0, -1).join('.');
    const deeper = [...this.#targets.keys()].some(other => other.startsWith(`${parent}.`));
    return deeper ? undefined : this.find(parent);
  }

  /** Whether the document numbers its sections at all, so that a number that is missing is wrong. */
  get counts(): boolean {
    return this.#isCounted;
  }

  /** Whether it gives them letters or Roman numbers, so that one of those that is missing is wrong. */
  get letters(): boolean {
    return this.#isLettered;
  }
}

/** Two numbers in a row beyond the first, which alone can be a mere "1." before a line. */
const isCounted = (numbers: { keys(): Iterable<string> }): boolean => {
  const all = new Set(numbers.keys());
  return [...all].some(number => number !== '1' && /^\d{1,2}$/.test(number) && all.has(String(Number(number) + 1)));
};

const keyOf = (number: string): string =>
  number
    .replace(/[().\\]+$/, '')
    .replaceAll('\\', '')
    .toLowerCase();
