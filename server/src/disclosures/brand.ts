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
