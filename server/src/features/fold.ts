import type { Placed, Policy } from '../policy/policy';
import { frontMatterEnd } from '../text/front-matter';

/** Lines that can be folded away under the first; 0-based, end inclusive. */
export interface Fold {
  readonly startLine: number;
  readonly endLine: number;
  readonly kind: 'section' | 'list' | 'table' | 'comment';
}

/** What can be folded: sections under their titles, lists and tables under their first line, comments; by first line. */
export function folds(policy: Policy): readonly Fold[] {
  const { lines, sections, blocks, text } = policy;
  const found: Fold[] = [];
  const taken = new Set<number>();
  // One line folds in one way only: what was added first holds more.
  const add = (kind: Fold['kind'], start: number, end: number) => {
    const startLine = lines.at(start).line;
    const endLine = lines.at(end).line;
    if (endLine <= startLine || taken.has(startLine)) return;
    taken.add(startLine);
    found.push({ startLine, endLine, kind });
  };
  const matter = policy.format === 'markdown' ? frontMatterEnd(text) : 0;
  if (matter > 0) add('comment', 0, text.slice(0, matter).trimEnd().length);
  for (const { heading, headingSpan, end } of sections) if (heading) add('section', headingSpan.start, end);
  for (let i = 0; i < blocks.length; ) {
    const first = blocks[i] as Placed;
    const { kind } = first.block;
    let last = i;
    if (kind === 'item' || kind === 'row') {
      while (blocks[last + 1]?.block.kind === kind) last++;
      add(kind === 'item' ? 'list' : 'table', first.outerStart, (blocks[last] as Placed).end);
      if (kind === 'item') for (const [from, to] of nested(blocks, i, last)) add('list', from.outerStart, to.end);
    } else if (kind === 'comment') add('comment', first.start, first.end);
    i = last + 1;
  }
  return found.sort((a, b) => a.startLine - b.startLine);
}

/** Items of a list with the last of those under them. */
function* nested(blocks: readonly Placed[], from: number, to: number): Generator<readonly [Placed, Placed]> {
  const open: Placed[] = [];
  for (let i = from; i <= to + 1; i++) {
    const item = i <= to ? (blocks[i] as Placed) : undefined;
    const depth = item?.depth ?? -1;
    while (open.length && (open.at(-1) as Placed).depth >= depth) {
      const opener = open.pop() as Placed;
      const last = blocks[i - 1] as Placed;
      if (last !== opener) yield [opener, last];
    }
    if (item) open.push(item);
  }
}
