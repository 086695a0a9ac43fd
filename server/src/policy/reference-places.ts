import type { Placed, Policy } from './policy';
import { contactsBetween } from './reference-claims';
import { claimNamed, speaksOf } from './reference-promises';
import { made, type Reference } from './reference-shape';
import type { PlaceReference } from './reference-titles';

/** Where something said to stand above or below stands: the nearest section that its title names so. */
export function resolvePlace(policy: Policy, placed: Placed, raw: PlaceReference): Reference | undefined {
  const { noun, direction } = raw;
  const { sections } = policy;
  const below = direction === 'below';
  const beyond = below ? placed.end : placed.start;
  if (/contact|address/.test(noun)) {
    const [from, to] = below ? [placed.index, policy.blocks.length] : [0, placed.index + 1];
    if (!contactsBetween(policy, from, to))
      return made(placed, raw, { problem: { why: 'not-there', noun, direction } });
  }
  const word =
    noun
      .replace(/^(?:e-?mail |postal )?address(?:es)?$/, 'contact')
      .split(' ')[0]
      ?.slice(0, 7) ?? '';
  const titled = sections.filter(
    ({ titleSpan, title, heading }) =>
      heading !== undefined &&
      (below ? titleSpan.start > beyond : titleSpan.start < beyond) &&
      title.toLowerCase().includes(word),
  );
  const section = below ? titled[0] : titled.at(-1);
  if (section) return made(placed, raw, { section, target: section.titleSpan });
  // Under whatever title: what is said to stand there has to be spoken of there.
  const claim = claimNamed(noun);
  const { text } = policy;
  const there = below ? text.slice(placed.start + raw.end) : text.slice(0, placed.start + raw.start);
  if (!claim || claim === 'contact details' || speaksOf(claim, there)) return undefined;
  return made(placed, raw, { problem: { why: 'not-there', noun, direction } });
}
