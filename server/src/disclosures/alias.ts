import { NAME } from './company-names';

const WE = `(?:[Ww]e|WE|[Uu]s|US|[Oo]ur|OUR|(?:[Tt]he )?[“"]?Company)`;
// NAME ("we", "us"): the alias that gives "we" a name.
export const ALIAS = new RegExp(
  String.raw`(${NAME}[^()\n]{0,70}?)[,.]?\s{0,2}\((?:[^()\n]{0,80}?[“”"'‘’]\s?${WE}\s?[,.]?\s?[”"'’]|(?:[\p{L},. ]{0,30}\bor )?${WE}(?:,? (?:and |or )?${WE}){0,3}\))`,
  'u',
);
export const MEANS = new RegExp(
  String.raw`[“"'‘]\s?${WE}\s?,?\s?[”"'’][^.\n]{0,90}?\b(?:refers? to|means?|stands? for|are|is|referring to|denotes?)\s{1,2}(?:our company\s)?(?:the\s)?(\p{Lu}[^;:\n]{1,90})`,
  'u',
);
export const WE_ARE =
  /(?:^|[.\s:])(?:We are|[Tt]hat(?: is|['’]s) us:|[Ww]e,? at|[Ww]e,)\s{1,2}(?:the\s)?([\p{Lu}\d][^;:()\n]{1,80})/u;

// A quick look for "we" in brackets or quotes spares the long patterns.
export const WE_MARKED =
  /[("“'‘,]\s?(?:or )?(?:the )?["“]?(?:we|us|our|company)\s?[,.]?\s?["”'’),]|\bwe,? at\b|\bwe are\b|\bwe, |\b(?:is|['’]s) us:/i;

// Whom to write to names the company when a legal form follows.
export const WRITE_TO =
  /\b(?:[Cc]ontact|[Ww]rit(?:e|ing)(?: us| to)|[Rr]each|[Pp]ost|[Mm]ail)\b[^.]{0,90}?(?:\bat\b|\bto\b|:)\s{1,3}(?:the\s)?([\p{Lu}\d][^;:()]{1,60})/u;
