import type { Placed, Policy } from '../policy/policy';
import { perBlock } from '../text/block';
import { LEGAL_FORM, NAME, strengthOf } from './company-names';
import type { Strength } from './disclosure';

export const OPERATED =
  /\b(?:[Ss]ites?|[Ww]ebsites?|[Ww]eb[ -]site|[Aa]pps?|[Aa]pplications?|[Pp]latform|[Ss]ervices?|[Gg]ame|[Ss]tore|[Ss]hop|[Pp]roducts?|[Pp]olicy|[Nn]otice|SERVICES?|SITE|WEBSITE|APP)\b[^.;]{0,60}?\b(?:operated|owned|provided|run|published|offered|managed|maintained|developed|built|given|issued)\b[^.;]{0,30}?\bby\s{1,2}(?:the\s)?([\p{Lu}\d][^;:()\n]{1,80})/u;
const DOES = String.raw`(?:may |also |has |will |does not )?(?:collects?|process(?:es)?|uses?|respects?|values?|is an?|is committed|takes|handles?|adopted|employs|built|operates)\b`;
const SUBJECT = new RegExp(
  String.raw`(?:^|[.:“"\s([])(${NAME})\)?[”"\]]{0,2}\s(?:\([^()]{1,60}\)\s?)?${DOES}|\b(?:collected|offered|processed|held) by (${NAME})`,
  'gu',
);
const NOTICE_OF =
  /\b(?:[Pp]olicy|[Nn]otice|[Ss]tatement)\b[^.;]{0,120}?\b(?:how|what|that|which|of|by)\s(?:the\s)?(\p{Lu}[^.;:()\n]{1,60})/u;

const OPENING_BLOCKS = 12;
const brands = new WeakMap<Policy, Placed | undefined>();

const brandIn = perBlock(block =>
  block.sentences.some(({ start, end }) => ofBrand(block.text.slice(start, Math.min(end, start + 600)))),
);

/** The first block of a policy's opening that says whose policy it is, if only by the name of a brand. */
export function brandBlock(policy: Policy): Placed | undefined {
  if (!brands.has(policy)) brands.set(policy, firstBrand(policy));
  return brands.get(policy);
}

function firstBrand({ blocks }: Policy): Placed | undefined {
  let left = OPENING_BLOCKS;
  for (const placed of blocks) {
    if (placed.apart || placed.block.kind === 'heading' || placed.block.kind === 'code') continue;
    if (brandIn(placed.block)) return placed;
    if (--left === 0) return undefined;
  }
  return undefined;
}

export function ofBrand(text: string): Strength | undefined {
  if (LEGAL_FORM.test(NOTICE_OF.exec(text)?.[1] ?? '')) return 'found';
  for (const match of text.matchAll(SUBJECT)) {
    const strength = strengthOf(match[1] ?? match[2]);
    if (strength) return strength;
  }
  return strengthOf(OPERATED.exec(text)?.[1]);
}

// Whoever does with data what a controller does: "Lantern may, from time to time, share your data".
const ACTS = new RegExp(
  String.raw`(${NAME})\s(?:(?:may|will|can|does|has|must)\b(?:,[^,.;]{1,40},|\s\p{L}{2,12}){0,2}\s)?(?:collect|process|use|share|disclose|keep|store|send|transfer|contact|protect|sell|retain|receive|respect|handle)(?:s|es)?\b`,
  'gu',
);

const actors = perBlock(block =>
  block.sentences.flatMap(({ start, end }) =>
    [...block.prose.slice(start, Math.min(end, start + 600)).matchAll(ACTS)]
      .map(([, name]) => name as string)
      .filter(name => strengthOf(name) !== undefined),
  ),
);

const doers = new WeakMap<Policy, Placed | undefined>();
const FEWEST_MENTIONS = 2;

/**
 * The first block in which a brand handles data, when the text names the brand in other places, too: the last resort, for a
 * policy that nowhere says whose it is. A word that the text also writes small ("advertisers", "cookies") is no brand.
 */
export function brandThatActs(policy: Policy): Placed | undefined {
  if (!doers.has(policy)) doers.set(policy, firstDoer(policy));
  return doers.get(policy);
}

function firstDoer({ blocks, text }: Policy): Placed | undefined {
  const seen = new Map<string, { first: Placed; times: number }>();
  for (const placed of blocks) {
    if (placed.apart || placed.block.kind === 'heading' || placed.block.kind === 'code') continue;
    for (const name of new Set(actors(placed.block))) {
      const known = seen.get(name);
      if (known) known.times++;
      else seen.set(name, { first: placed, times: 1 });
    }
  }
  for (const [name, { first, times }] of seen) {
    if ((times >= FEWEST_MENTIONS || standsInside(name, text)) && !isWrittenSmall(name, text)) return first;
  }
  return undefined;
}

/** Whether a name keeps its capital within a sentence, where a common word would lose it. */
function standsInside(name: string, text: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    if (/\p{Ll},? $/u.test(text.slice(Math.max(0, at - 3), at)) && !/[\p{L}\d]/u.test(text[at + name.length] ?? ' '))
      return true;
  }
  return false;
}

function isWrittenSmall(name: string, text: string): boolean {
  const small = name.toLowerCase();
  for (let at = text.indexOf(small); at >= 0; at = text.indexOf(small, at + small.length)) {
    // Inside an address it is still the brand.
    if (
      !/[\p{L}\d@./-]/u.test(text[at - 1] ?? ' ') &&
      !/^(?:[\p{L}\d@/-]|\.\p{L})/u.test(text.slice(at + small.length, at + small.length + 2))
    )
      return true;
  }
  return false;
}
