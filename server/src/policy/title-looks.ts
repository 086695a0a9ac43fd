import { type Block, BlockMap } from '../text/block';
import type { HeadingStyle } from './policy';
import { bareTitle, boldLead, numberOf, runInQuestion, titleKey } from './title-text';
import { usualTitles } from './usual-titles';

/** What a block looks like when it is read as a title: all that its own words tell. */
export interface Looks {
  /** The words without marks and number. */
  readonly words: string;
  /** For comparing titles: lower case, letters and digits only. */
  readonly key: string;
  readonly number: string;
  readonly style: HeadingStyle;
  /** Where a title that opens the paragraph ends in the block; undefined when the whole block is the title, if any. */
  readonly runIn: number | undefined;
  /** Ends like a sentence or a label. */
  readonly minor: boolean;
  /** How much the words alone look like a title; 0 if they cannot be one. */
  readonly points: number;
  /** Has the shape of a sentence: subject and verb, but no question. */
  readonly sentence: boolean;
  /** "Service providers." is a title only above a longer paragraph, "From you:" above one or as a usual name of a list. */
  readonly needs: 'body' | 'paragraph' | 'paragraph or list' | 'nothing';
}

const kept = new BlockMap<Looks>();

export function looksOf(block: Block): Looks {
  let looks = kept.get(block);
  if (!looks) kept.set(block, (looks = read(block)));
  return looks;
}

/** What stands around a line that might be a title. */
export interface Following {
  readonly kind: string;
  readonly length: number;
  /** How the text under the line opens: a mark or a small letter goes on with what the line began. */
  readonly opens: 'mark' | 'small' | 'other';
  /** Whether the text above the line came to its end. */
  readonly afterEnd: boolean;
}

/** Bold words that lost their paragraph in an export leave a mark at its head: "Retention", then ": we keep ...". */
export const opensWith = (text: string): Following['opens'] =>
  /^(?:[:–—]|\.(?= ))/.test(text) ? 'mark' : /^[,;)\p{Ll}]/u.test(text) ? 'small' : 'other';

/** How much a line looks like a title where it stands: 3 is enough, a line that the contents list names has 10. */
export function scoreOf(
  looks: Looks,
  length: number,
  next: Following | undefined,
  listed: ReadonlyMap<string, number>,
): number {
  if (looks.points <= 0 && !(listed.has(looks.key) && length <= 130)) return 0;
  if (listed.has(looks.key)) return 10;
  if (!next) return 0;
  // What goes on under the line was broken at a link or at bold words; a title brings a mark along and begins anew.
  if (next.opens === 'small' && !next.afterEnd && looks.needs === 'nothing') return 0;
  const broken = next.opens === 'mark' && next.afterEnd ? 2 : 0;
  const under = next.kind === 'paragraph' && next.length > length;
  const list = next.kind === 'item' || next.kind === 'row';
  if (looks.needs === 'body' && !(under && next.length > 40)) return 0;
  if (looks.needs === 'paragraph' && !under) return 0;
  if (looks.needs === 'paragraph or list' && !under && !list) return 0;
  // A line without an end (or with a colon and no list), between a text that ended and a full paragraph, can hardly be anything but a title.
  const alone =
    next.afterEnd && next.opens === 'other' && looks.needs !== 'body' && under && next.length >= 100
      ? looks.sentence
        ? 2
        : 1
      : 0;
  // Titles that the page showed in capitals come without any; so do fragments, which have other company.
  if (!alone && /^\p{Ll}/u.test(looks.words)) return 0;
  return looks.points + broken + alone + (list || next.length > length * 1.5 || next.length > 90 ? 1 : 0);
}

const EMPHASISED = /^(\*\*|__|\*|_)\s*(\S[\s\S]{0,160}?)\s*\1\s*:?$/;
const STRONG = /^<(strong|b)\b[^<>]{0,80}>\s*([^<>]{1,160}?)\s*<\/\1>\s*:?$/i;
const NONE: Omit<Looks, 'words' | 'key'> = {
  number: '',
  style: 'bare',
  runIn: undefined,
  minor: false,
  points: 0,
  sentence: false,
  needs: 'nothing',
};

function read(block: Block): Looks {
  const raw = block.text;
  if (raw.length > 200 && !/^([^.!\n]{8,120}\?\s|\*\*|__)/.test(raw)) return { words: '', key: '', ...NONE };
  const emphasis = EMPHASISED.exec(raw) ?? STRONG.exec(raw);
  const runIn = emphasis ? undefined : runInQuestion(raw);
  const lead = emphasis || runIn !== undefined || block.kind !== 'paragraph' ? undefined : boldLead(raw);
  const end = runIn ?? lead;
  const words = bareTitle(end === undefined ? raw : raw.slice(0, end));
  const key = titleKey(words);
  const number = numberOf(emphasis?.[2] ?? raw);
  if (end !== undefined)
    return {
      words,
      key,
      number,
      style: 'run-in',
      runIn: end,
      minor: lead !== undefined,
      points: 4,
      sentence: false,
      needs: 'nothing',
    };
  const marks = emphasis !== null;
  if (raw.includes('\n') && !marks) return { words, key, ...NONE };
  const style = marks
    ? emphasis[1]?.length === 1 && emphasis[1] !== 'b'
      ? 'emphasis'
      : 'bold'
    : number
      ? 'numbered'
      : isCapitals(words)
        ? 'capitals'
        : 'bare';
  return {
    words,
    key,
    number,
    style,
    runIn: undefined,
    minor: !number && !marks && style !== 'capitals' && /[.:–—-]["”’]?\s*$/.test(raw),
    ...points(raw, words, number, marks),
  };
}

function points(
  raw: string,
  words: string,
  number: string,
  emphasised: boolean,
): Pick<Looks, 'points' | 'needs' | 'sentence'> {
  const count = words.split(/\s+/).length;
  const question = /\?\W*$/.test(raw);
  const impossible =
    words === '' ||
    // A gap between words is one between cells.
    /\p{L}\t+\p{L}/u.test(raw) ||
    count > (question ? 18 : 16) ||
    raw.length > 130 ||
    (!/^["'“‘[]?[\p{Lu}\p{N}]/u.test(words) && !(count <= 6 && usualTitles.some(pattern => pattern.test(words)))) ||
    /[;,]\s*$/.test(raw) ||
    UNFINISHED.test(words) ||
    (NOT_A_TITLE.some(pattern => pattern.test(words)) && !NAMES_DOCUMENT.test(words));
  if (impossible) return { points: 0, sentence: false, needs: 'nothing' };
  const usual = usualTitles.some(pattern => pattern.test(words));
  const sentence = SENTENCE.test(words) && !question;
  const stop = /\.["'”’*_]*\s*$/.test(raw);
  const colon = /:\s*[*_]*$/.test(raw) && !question;
  if (
    (stop && (!number || count > 8) && (sentence || VERB.test(words))) ||
    (colon && ((LEAD_IN.test(words) && !ASKS.test(words) && !/^contact us$/i.test(words)) || (number && count > 8)))
  )
    return { points: 0, sentence: false, needs: 'nothing' };
  let sum = count <= 8 ? 2 : 1;
  if (emphasised) sum += 2;
  if (number) sum += 1;
  if (usual) sum += 2;
  if (isCapitals(words) && count >= 2) sum += 1;
  if (isTitleCase(words)) sum += 1;
  if (question) sum += 2;
  if (sentence) sum -= FRAGMENT.test(words) ? 1 : 2;
  const names = count <= 7 && (usual || isTitleCase(words));
  return {
    points: sum,
    sentence,
    needs: stop && !number ? 'body' : colon ? (names ? 'paragraph or list' : 'paragraph') : 'nothing',
  };
}

// A line that ends in a small word was broken, most often at a link.
const UNFINISHED =
  /^(?!(who|whom|what|how|where|why|which|when)\b).*\b(you have (the |a |certain )?rights?|the|our|your|their|a|an|to|of|and|or|to use|with|for|(?<!opt.)in|by|on|at|from|that|which)$/i;

const VERB = /\b(is|are|was|were|may|will|can|must|shall|should|has|have|does|applies|include|includes)\b/i;

// Addresses, dates, contact lines, file names and signatures are short and capitalised, too.
const NOT_A_TITLE: readonly RegExp[] = [
  /@|https?:|www\.|^\S*\.(com|org|net|co\.uk|html?)\b/i,
  /^(last |effective|updated|version|date|published|revised|posted|print|back to|return to|download|view all|home ?\/|copyright (©|\(c\)|\d)|©|attn|click|learn more|read more|skip to)\b/i,
  /\b[A-Z]{1,2}\d{1,2}[A-Z]? ?\d[A-Z]{2}\b|\b\d{5}(-\d{4})?$/,
  /^(tel|telephone|phone|fax|e-?mail|((contact|postal|mailing|business|registered) )?address|mail)\b\.?(\W*$|\s*:)|^name\b[^:]{0,30}:\s*\S|:\s.{0,60}\b(ltd|limited|inc|llc|gmbh|plc)\b/i,
  /^for the purposes? of (this|these|our)\b/i,
  /^links? to (the |our )?privacy polic(y|ies)\b/i,
  /^\d{1,4}\W|^\W*\d[\d\s./-]*$|^[^(]*\b(19|20)\d\d\W*$/,
  /\b(ltd|limited|inc|llc|gmbh|plc|s\.?a\.?|b\.?v\.?)\.?,? *(\(|$)|\b(ag|se|oy|ab|gmbh|inc\.?|ltd\.?|llc), \p{Lu}/iu,
  /\b(phone|telephone|fax|mobile|toll[ -]free|contact no|hotline|website|postcode|zip)\b[^:]{0,12}:\s*\S/i,
  /^[\p{L}’'& ]{0,40}\b(street|road|avenue|building|floor|suite|p\.?o\.? box)\b[ ,.\d]*/iu,
  /^(important|attention|warning|please|notice to|nb)\b.*\b(read|note|notice|contact|do not|careful(ly)?|before)\b/i,
  /^(or|and|but|also|however|for example|in addition|the (table|list|chart)s? (below|above|that))\b/i,
  /^(yours|sincerely|regards|thank you|thanks|dear|hello|hi|welcome)\b/i,
];

// "Privacy Policy of Mill Ltd", "Cookie Notice 2024": what names the document may end in a company or a year.
const NAMES_DOCUMENT =
  /^(?!last|updated|effective|version|back|download|print|for the|links? to)(?=.{6,80}$).{0,50}\b(privacy|cookies?|data protection) (policy|notice|statement)\b(?!.*(@|https?:|www\.))/i;

// "Who we are:", "What we do with your data:"
const ASKS = /^(who|whom|what|how|where|why|which|when)\b.{0,60}\b(we|you|your|us|our|it|data|information)\b/i;

const LEAD_IN =
  /\b(may|will|include|includes|including|following|to|that|are|is|as|by|with|for|at|(contact|tell|write to|e-?mail|reach|call) us)\s*$|\b(the following|such as)\b|^(we|you|this|these|our (company|site|service)) /i;

// A finite verb with its subject makes a line a sentence; titles name things or ask.
const SENTENCE =
  /^(we|you|this|these|those|it|they|if|when|please|by|in|for|any|all|such|our \w+ (is|are|may|will|does|do)|your \w+ (is|are|may|will))\b(?!-)(?!.*\?$)/i;

// "For research purposes" opens like a sentence and names a thing all the same.
const FRAGMENT = /^(for|with|by|in|when)\b(?!.*\b(we|you|they|it)\b)/i;

const SMALL_WORD =
  /^(about|after|and|before|from|into|onto|over|than|that|this|through|under|upon|via|when|with|within|without|your)$/;

const isCapitals = (words: string): boolean => /\p{Lu}{3}/u.test(words) && !/\p{Ll}/u.test(words);

function isTitleCase(words: string): boolean {
  const long = words.split(/\s+/).filter(word => /^\p{L}{4,}/u.test(word) && !SMALL_WORD.test(word));
  return long.length >= 1 && long.every(word => /^\p{Lu}/u.test(word));
}
