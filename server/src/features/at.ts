import type { Placed, Policy, Section } from '../policy/policy';

/** Position in `policy.blocks` of the last block that begins at or before an offset; -1 before the first. */
export function indexAt(policy: Policy, offset: number): number {
  let low = -1;
  let high = policy.blocks.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((policy.blocks[middle] as Placed).outerStart <= offset) low = middle;
    else high = middle;
  }
  return low;
}

/** The block that holds an offset of the document, its bullet or heading marks included. */
export function blockAt(policy: Policy, offset: number): Placed | undefined {
  const placed = policy.blocks[indexAt(policy, offset)];
  return placed && offset <= placed.end ? placed : undefined;
}

/** The section in which an offset stands: the one whose title is nearest above it. */
export function sectionAt(policy: Policy, offset: number): Section {
  const placed = policy.blocks[indexAt(policy, offset)];
  return placed?.section ?? (policy.sections[0] as Section);
}
