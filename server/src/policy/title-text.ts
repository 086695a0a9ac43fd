import { NUMBER } from '../text/plain';

/** The words of a title without marks, number, and trailing colon; for comparing titles, also without case. */
export function bareTitle(raw: string): string {
  return together(raw)
    .replace(ORNAMENT, '$1')
    .replace(/[ .]*\t[ \t]*\d{1,3}[ \t]*$/, '')
    .replace(/^[\s>]*(#{1,6}[ \t]+|[-*+•·][ \t]+)?/, '')
    .replace(/!\[[^\]]{0,300}\]\([^)]{0,500}\)/g, '')
    .replace(/\[([^\]]{0,300})\]\([^)]{0,500}\)/g, '$1')
    .replace(/<\/?[a-z][^<>]{0,200}>|[ \t]*\{[#:.][^{}]{0,80}\}[ \t]*$/gi, '')
    .replace(/&amp;/g, '&')
    .replace(/&nbsp;/g, ' ')
    .replace(/(?<!\\)[*_`]{1,3}/g, '')
    .replace(NUMBER, '')
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
    .replace(/[\s:.#–—-]+$/, '')
    .replace(/\s+/g, ' ')
    .trim();
}

// "--- Cookies ---", "=== COOKIES ==="; in a contents list dots and a page number.
const ORNAMENT = /^[ \t]{0,8}(?:[-=*~_#]{2,8}|[»«|])[ \t]+(\S.{0,120}?)[ \t]+(?:[-=*~_#]{2,8}|[«»|])[ \t]*$/;

/** Letters set apart for looks ("C O O K I E S") read as the words they make. */
const together = (raw: string): string =>
  /^[ \t]{0,20}(?:\p{Lu} ){3,60}/u.test(raw) && !/\p{L}{2}/u.test(raw)
    ? raw.replace(/(\S) (?=\S(?: |$))/gu, '$1').replace(/ {2,}/g, ' ')
    : raw;

export const titleKey = (raw: string): string =>
  bareTitle(raw)
    .replace(/(?:[ \t]*[.…·_]{3,}|[.…]? ?\t| (?:\. ){3,})[ .\t]*\d{1,3}$/, '')
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/[^\p{L}\p{N}']+/gu, ' ')
    .trim();

/** Where a question that opens a paragraph ends, if the paragraph goes on after it; undefined otherwise. */
export function runInQuestion(raw: string): number | undefined {
  const match =
    /^(?:what|how|who|whom|why|where|when|which|do|does|is|are|can|for what|to whom|with whom|on what)\b[^.!?:\n]{6,110}\?(?=\s+["“]?\p{Lu})/iu.exec(
      raw,
    );
  return match?.[0].length;
}

/** Where bold words that open a paragraph as its title end: "**Retention.** We keep ..."; undefined if there are none. */
export function boldLead(raw: string): number | undefined {
  const match = /^(\*\*|__)[\p{Lu}\d][^*_\n.:]{2,70}([.:?]\1|\1[ \t]?[.:–—-])(?=\s+\S)/u.exec(raw);
  return match && match[0].split(/\s+/).length <= 8 && match[0].length < raw.length - 20 ? match[0].length : undefined;
}

export const numberOf = (raw: string): string => {
  const number = NUMBER.exec(raw.replace(/^[*_]+\s*/, ''))?.[1]?.replaceAll('\\', '') ?? '';
  // "A" and "I" are words, and "Q:" asks.
  return /^[A-Za-z]$/.test(number) && /^(?:[AI]\s|Q[:.])/.test(raw) ? '' : number;
};
