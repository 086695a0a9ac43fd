import type { Block } from '../text/block';
import type { Placed, Section } from './policy';
import type { Practice } from './practices';
import { wordClass } from './purpose-words';

/** Which of a controller's things a statement is about; what it says of one is no statement on another. */
export type Product = 'app' | 'site' | 'office';

const products: readonly (readonly [Product, (id: number) => boolean])[] = [
  ['app', wordClass('app apps application applications game games extension plugin addon')],
  ['site', wordClass('site sites website websites webpage webpages blog forum')],
  ['office', wordClass('cctv premises office offices shops stores')],
];

/** The one product that a sentence, or else the nearest title over it, names; undefined if none or several are named. */
export function productOf({ block, section }: Placed, { start, end }: Practice): Product | undefined {
  const { ids, starts } = block.words;
  const own = one(ids.filter((_, i) => (starts[i] as number) >= start && (starts[i] as number) < end));
  if (own !== 'none') return own;
  for (let at: Section | undefined = section; at?.heading && at.level > 1; at = at.parent) {
    const titled = one((at.heading as Block).words.ids);
    if (titled !== 'none') return titled;
  }
  return undefined;
}

function one(ids: readonly number[]): Product | 'none' | undefined {
  const named = products.filter(([, test]) => ids.some(id => test(id)));
  if (named.length === 0) return 'none';
  return named.length === 1 ? named[0]?.[0] : undefined;
}
