import { BlockMap } from '../text/block';
import type { Placed, Section } from './policy';

/**
 * Where a block stands, as an object that is the same across edits while the block, the lead-ins it completes and the
 * titles it stands under are the same: the key for what is kept of a block in its context.
 */
export type Place = object;

class Node {
  readonly #next = new WeakMap<object, Node>();
  // Most blocks stand in one place only, and are asked about it again and again.
  #step: object | undefined;
  #last: Node | undefined;

  under(step: object): Node {
    if (this.#last && this.#step === step) return this.#last;
    let node = this.#next.get(step);
    if (!node) this.#next.set(step, (node = new Node()));
    this.#step = step;
    this.#last = node;
    return node;
  }
}

const root = new Node();
const ALONE = {};
const UNTITLED = {};
const titles = new WeakMap<Section, Node>();
const blocks = new BlockMap<Node>();

/** The chain of titles over a section, outermost first; a title's level counts, since it decides what stands beside it. */
function titlesOf(section: Section): Node {
  let node = titles.get(section);
  if (!node) {
    const above = section.parent ? titlesOf(section.parent) : root;
    node = above.under(section.heading ?? UNTITLED).under(levels[section.level] ?? ALONE);
    titles.set(section, node);
  }
  return node;
}

const levels = Array.from({ length: 64 }, () => ({}));

export function placeOf(placed: Placed): Place {
  let node = blocks.get(placed.block);
  if (!node) blocks.set(placed.block, (node = new Node()));
  return node.under(titlesOf(placed.section)).under(placed.leadIn ? placeOf(placed.leadIn) : ALONE);
}
