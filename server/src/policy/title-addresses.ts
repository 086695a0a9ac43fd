import { type Block, perBlock } from '../text/block';
import type { Chunk } from '../text/markdown';
import { usualTitles } from './usual-titles';

const LONGEST = 60;

// What a line of an address shows by itself: a company's form, a house number, a postcode, a country, a way to call.
const COMPANY = /\b(?:ltd|limited|inc|llc|llp|gmbh|plc|s\.?a\.?|b\.?v\.?|pty|a\/s|aps|oy|ag)\.?\W{0,2}$/i;
// A number and a name alone would be a numbered title: "4 Cookies".
const STREET =
  /^(?:(?:unit|suite|floor|flat|p\.?\s?o\.? box)\s\w{1,6}\b|\d{1,5}[a-z]?(?:[-–/]\d{1,5})?,? [^.?!:]{2,40}\b(?:street|st|road|rd|lane|avenue|ave|drive|way|square|place|court|house|close|crescent|park|terrace|row|hill|gate|quay|wharf|boulevard|blvd|yard|gardens|mews|parade|wynd|strand|plaza)\b)/iu;
const POSTCODE =
  /\b[A-Z]{1,2}\d{1,2}[A-Z]? ?\d[A-Z]{2}\b|\b[A-Z]{2},? \d{5}(?:-\d{4})?\b|^(?:[A-Z]{1,2}-)?\d{4,5} \p{Lu}/u;
const COUNTRY =
  /^(?:the )?(?:united kingdom|u\.?k\.?|great britain|england|scotland|wales|northern ireland|(?:republic of )?ireland|united states(?: of america)?|u\.?s\.?a?\.?|germany|france|netherlands|belgium|luxembourg|spain|portugal|italy|austria|switzerland|sweden|denmark|finland|norway|poland|canada|australia|new zealand|india|singapore|israel|japan|brazil|estonia|malta|cyprus|greece|czech republic|hungary)\W{0,2}$/i;
const CALL = /^(?:tel|telephone|phone|fax|e-?mail|attn|att)\b/i;

const isPart = perBlock(
  ({ text }: Block): boolean =>
    COMPANY.test(text) || STREET.test(text) || POSTCODE.test(text) || COUNTRY.test(text) || CALL.test(text),
);
const givesAddress = perBlock(
  ({ text }: Block): boolean =>
    /:\s*$/.test(text.slice(-3)) &&
    /\b(?:contact|write|mail|post|address|reach|requests?|located|send|call|direct)\b/i.test(text) &&
    /\b(?:at|to|address|by|via|post|mail|below|follows|details)(?: \w+){0,3}:\s*$/i.test(text.slice(-60)),
);
const isUsual = perBlock(({ text }: Block): boolean => usualTitles.some(pattern => pattern.test(text)));

// "Mill Ltd", "The Old Mill", "Mill Lane", "Leeds", "LS1 4AB": so many lines that show nothing stand between two that do.
const MOST_BETWEEN = 2;

/**
 * The chunks that are lines of postal addresses. Each is as short and as capitalised as a title, so what tells is their
 * company: at least two lines that only addresses have, with hardly a line between them.
 */
export function addressLines(chunks: readonly Chunk[], blocks: readonly Block[]): ReadonlySet<number> {
  const lines = new Set<number>();
  let last = -1;
  let announced = false;
  chunks.forEach(({ kind, start, end }, index) => {
    const isLine = kind === 'paragraph' && end - start <= LONGEST;
    const block = blocks[index] as Block;
    if (!isLine || isUsual(block) || givesAddress(block)) {
      last = -1;
      announced = givesAddress(block);
      return;
    }
    // Under "write to us at:" stand the lines of an address; the last of them may be the next title.
    const next = chunks[index + 1];
    announced &&=
      /^(?!\d{1,2}\.\s)[^?]{2,60}$/.test(block.text) && next !== undefined && next.end - next.start <= LONGEST;
    if (announced) lines.add(index);
    if (!isPart(block)) return;
    if (last >= 0 && index - last <= MOST_BETWEEN + 1) for (let i = last; i <= index; i++) lines.add(i);
    last = index;
  });
  return lines;
}
