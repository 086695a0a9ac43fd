import { type Block, BlockMap } from '../text/block';
import type { Span } from '../text/span';
import { type Claim, promised } from './reference-promises';

/** A section named by its number, as one block shows it; offsets of the block. */
export interface NumberReference extends Span {
  readonly kind: 'number';
  /** "5.1" of "section 5.1(a)". */
  readonly number: string;
  /** The number alone. */
  readonly numberSpan: Span;
  /** "section", "clause", "paragraph" as written. */
  readonly noun: string;
  /** The title given with the number: `section 7 ("Your rights")`. */
  readonly title: (Span & { readonly text: string }) | undefined;
  /** What the section is said to hold. */
  readonly claim: Claim | undefined;
}

// Letters and Roman numbers count only as capitals: "in part a result" names nothing.
const LETTERS = String.raw`\p{Lu}(?![\p{L}\d’'])|[IVX]{2,6}(?![\p{L}\d’'])`;
const NUMBER = String.raw`(?:\d{1,2}(?:\.\d{1,2}){0,3}(?![\dA-Z]|\.\d)|\((?:${LETTERS})\)|${LETTERS})`;
const NUMBERED = new RegExp(
  String.raw`\b([Ss]ub-?[Ss]ection|[Ss]ection|SECTION|[Cc]lause|CLAUSE|[Pp]aragraph|PARAGRAPH|[Pp]art|PART|[Ss]ec\.|[Pp]ara\.?|[Pp]oint|[Hh]eading)s?\.?\s{1,3}(${NUMBER}(?:\s?\.?\(?[a-z]\))?(?:\s{0,2}(?:,\s?and|,|and|or|to|&|–|-|through)\s{0,2}${NUMBER}(?:\s?\.?\(?[a-z]\))?){0,6})`,
  'gu',
);
// As they are called in full.
const NOUNS: Readonly<Record<string, string>> = { 'sec.': 'section', para: 'paragraph', 'para.': 'paragraph' };
const EACH = new RegExp(NUMBER, 'gu');

// "Section 7 of the Act" is another text's; "of this policy" and "of our privacy notice" are this one's.
const OWN =
  /^[\s,.]*(?:\(?[a-z]\)[\s,]*){0,3}(?:(?:above|below|hereof),?\s+)?(?:of|in|to|under|from)\s+(?:this|these|our|the(?: present)?)\s+(?:(?:privacy|cookies?|data protection|present|global|website|online)\s+(?:and\s+\p{L}+\s+)?){0,3}(?:policy|notice|statement|document)\b/iu;
// Whatever stands between a number and the text it belongs to: "(1)", "para. 2", "sentence 1".
const PARTS = String.raw`^[\s,]*(?:(?:\(\w{1,3}\)|(?:paras?|paragraphs?|subsections?|sub-sections?|sentences?|no|nos|lit|lett?|points?|subpara)\.?\s\S{1,6})[\s,]*){0,4}`;
const OF_ANOTHER = [
  String.raw`(?:of|to|under|from|in)\s+(?:the|our|your|its|their|that|an?|any|each|said|such|Schedule|Part|\p{Lu})`,
  String.raw`(?:\p{L}+\s+){0,5}(?:Act|Code|Regulations?|Directive)\b`,
  // GDPR, TDDDG, LSSI-CE: laws go by their capitals.
  String.raw`\p{Lu}{2,}[\p{L}-]{0,8}(?![\p{L}’'])`,
  String.raw`(?:et seq|U\.?\s?S\.?\s?C|C\.?F\.?R)`,
].map(end => new RegExp(PARTS + end, 'u'));
const BEHIND_LAW =
  /(?:\b(?:Acts?|Code|Regulations?|GDPR|DPA|PECR|Laws?|Directive|Terms|Agreement|Schedule|Annex|FTC|Statutes?|Constitution|Rules?|Ordinance|Decree|BDSG|TMG|TTDSG)\b|§|\bU\.?S\.?C\.?|\b(?:Article|Art\.?|Sec\.?)\s?\d)[^.;:]{0,40}$/u;

const TITLE =
  /^[\s.]*(?:above|below)?[\s,]*[([:–-]?\s*["“”‘’']\s*([^"“”]{2,100}?)[\s.,]*["”’'](?![\p{L}])|^[\s.]*(?:above|below)?\s*\(([\p{Lu}][^()"“”]{2,80})\)|^\s{0,2}(?:[–—:,-])\s{1,2}(\p{Lu}[^()"“”.;,\n]{2,60}?)(?=[).,;]|\s*$)/u;

/** The numbers by which a sentence refers to sections of its own document; statutes and other documents are left out. */
export function numbersIn({ prose, sentences }: Block): NumberReference[] {
  if (!/(?:section|sec|clause|para|paragraph|part|point|heading)s?\.?\s/i.test(prose)) return [];
  const found: NumberReference[] = [];
  for (const sentence of sentences) {
    const words = prose.slice(sentence.start, sentence.end);
    for (const match of words.matchAll(NUMBERED)) {
      const [whole, noun, list] = match as unknown as [string, string, string];
      const before = words.slice(Math.max(0, match.index - 90), match.index);
      const after = prose.slice(
        sentence.start + match.index + whole.length,
        sentence.start + match.index + whole.length + 160,
      );
      const own = OWN.test(after);
      if (!own && (OF_ANOTHER.some(other => other.test(after)) || BEHIND_LAW.test(before))) continue;
      const listAt = sentence.start + match.index + whole.length - list.length;
      const numbers = [...list.matchAll(EACH)];
      numbers.forEach((number, i) => {
        const start = listAt + number.index;
        const end = start + number[0].length;
        const last = i === numbers.length - 1;
        found.push({
          kind: 'number',
          number: number[0].replace(/[()]/g, ''),
          numberSpan: { start, end },
          noun: NOUNS[noun.toLowerCase()] ?? noun.toLowerCase(),
          start: i === 0 ? sentence.start + match.index : start,
          end,
          title:
            (last ? titleAfter(prose, sentence.start + match.index + whole.length, after) : undefined) ??
            (numbers.length === 1 ? titleBefore(before, sentence.start + match.index) : undefined),
          claim: numbers.length === 1 ? promised(before, after) : undefined,
        });
      });
    }
  }
  return found;
}

function titleAfter(prose: string, at: number, after: string): NumberReference['title'] {
  const match = TITLE.exec(after);
  const text = match?.[1] ?? match?.[2] ?? match?.[3];
  if (!match || !text) return undefined;
  const start = at + match[0].indexOf(text);
  return { start, end: start + text.length, text: prose.slice(start, start + text.length) };
}

const QUOTED_BEFORE = /["“„‘'](\p{L}[^"“”„‘’'\n]{1,80})["”’']\s{0,2}[([]?\s?(?:(?:see|in|under|at)\s)?$/u;

/** `"Cookies" (section 3)`; `at` is where the words end. */
function titleBefore(before: string, at: number): NumberReference['title'] {
  const match = QUOTED_BEFORE.exec(before);
  const text = match?.[1];
  if (!match || !text) return undefined;
  const start = at - before.length + match.index + 1;
  return { start, end: start + text.length, text };
}

const HEAD =
  /^[\s>*_]*(?:(?:section|part|article|clause)\s)?\(?(\d{1,2}(?:\\?\.\d{1,2}){0,3}|[A-Z])\\?[.):]?\)?[*_]*(?=\s)/i;
const heads = new BlockMap<string>();

/** The number that a block's own text begins with: "4.2" of "4.2 We keep ..."; empty where there is none. */
export function leadingNumber(block: Block): string {
  let known = heads.get(block);
  if (known === undefined) {
    const number = HEAD.exec(block.text.slice(0, 40))?.[1] ?? '';
    known = /^[A-Za-z]$/.test(number) && !/^[\s>*_(]*[A-Z][.)]/.test(block.text) ? '' : number.replaceAll('\\', '');
    heads.set(block, known);
  }
  return known;
}
