import { type Block, BlockMap } from '../text/block';
import type { Span } from '../text/span';
import { wordId } from '../text/tokens';
import type { Policy } from './policy';
import { everywhere } from './stretches';
import { otherNumbers } from './term-lexicon';
import { boldNames, isUpperAt, quotedNames } from './term-names';
import { definesElsewhere, termsOf } from './terms';
import { bareTitle } from './title-text';

/** Words that are written like a defined term; offsets of the document. */
export interface UndefinedTerm {
  readonly name: string;
  /** Two or more, in document order. */
  readonly places: readonly Span[];
}

const numbersOf = (list: string): ReadonlySet<number> =>
  new Set(
    list
      .split(' ')
      .flatMap(word => [word, ...otherNumbers(word)])
      .map(wordId),
  );

// The things that drafters of policies name. A capital on any other word is more likely part of a name than a definition:
// offices and posts ("Data Protection Officer"), laws, countries, and what goes by "the University" or "the Bank".
const HEADS = numbersOf(
  'site website service app application platform product company group user customer client member account content agreement software portal data information device partner affiliate visitor subscriber party processor subprocessor controller subject processing purpose provider program programme submission material law legislation purchase transaction subscription consumer merchant vendor supplier participant applicant candidate guest ' +
    'rider driver passenger host tenant landlord patient student pupil parent employee worker contractor contributor donor volunteer supporter player reader viewer seller buyer shopper borrower lender investor policyholder claimant beneficiary traveller attendee exhibitor sponsor advertiser publisher developer creator operator owner licensee licensor reseller distributor recipient respondent shareholder ' +
    'shop store marketplace premises venue equipment hardware vehicle tool feature widget network system database offering order booking reservation contract competition contest promotion survey record document profile post communication message image recording feedback request payment fee territory party area wallet listing',
);
const QUALIFIERS = numbersOf(
  'personal personally nonpersonal non sensitive customer user usage account registered registration mobile web online technical device identifiable identifying third service special category applicable data aggregated aggregate anonymous anonymised anonymized contact payment transaction order profile location log authorised authorized end corporate business partner member client controller processor privacy protection ' +
    'permitted restricted confidential relevant required connected billing shipping delivery booking marketing collected public private health medical financial biometric genetic employment social media tracking child children parental digital electronic advertising analytics essential necessary group subscription key participating approved licensed prospective candidate applicant employee patient student sub deidentified pseudonymised pseudonymized activity communication demographic identity browser visitor guest event purchase prohibited software publicly available disclosing receiving',
);
const DETERMINERS = numbersOf('the our this these your any each such a an all');
// Departments and fixed phrases that are capitalised as names.
const NAMES = new Set([
  'customer service',
  'customer services',
  'client services',
  'user account',
  'data protection law',
  'social network',
  'social networks',
]);
// "User Agreement" and "Affiliate Program" are titles of documents and schemes; "the Agreement" alone needs a definition.
const TITLED = numbersOf('agreement contract program programme group law');
// "Data subject" has the capital of a sentence's first word, or of the law it is taken from.
const GOES_ON = numbersOf('subject controller processor protection');

// A page, line or button is called so: "the Account page".
const CALLED = numbersOf(
  'page section tab setting menu screen line field button link area centre center preferences icon dashboard feature function plugin module block team department',
);

interface Candidate extends Span {
  readonly name: string;
  readonly key: string;
  /** "as defined in our Terms of Use" follows. */
  readonly explained: boolean;
}

const NONE: readonly Candidate[] = [];
const kept = new BlockMap<readonly Candidate[]>();
const shown = new BlockMap<readonly string[]>();

/** Terms that are capitalised like defined ones within sentences, at least twice, and that the policy defines nowhere. */
export function undefinedTerms(policy: Policy): readonly UndefinedTerm[] {
  const byKey = new Map<string, { name: string; places: Span[] }>();
  const elsewhere = new Set<string>();
  for (const [{ start }, candidates] of capitalised(policy)) {
    for (const candidate of candidates) {
      const { key, name } = candidate;
      if (candidate.explained) elsewhere.add(key);
      const known = byKey.get(key);
      const place = { start: start + candidate.start, end: start + candidate.end };
      if (known) known.places.push(place);
      else byKey.set(key, { name, places: [place] });
    }
  }
  for (const [key, { places }] of byKey) if (places.length < 2 || elsewhere.has(key)) byKey.delete(key);
  if (byKey.size === 0 || definesElsewhere(policy)) return [];
  for (const { aliases } of termsOf(policy)) for (const alias of aliases) byKey.delete(keyOf(alias));
  // A title, quotes or bold type tell the reader what such a name means.
  for (const [, keys] of showing(policy)) for (const key of keys) byKey.delete(key);
  return [...byKey.values()];
}

const capitalised = everywhere(({ block, apart }) => {
  const candidates = apart ? NONE : candidatesIn(block);
  return candidates.length ? candidates : undefined;
});

const showing = everywhere(({ block }) => {
  const keys = shownIn(block);
  return keys.length ? keys : undefined;
});

function shownIn(block: Block): readonly string[] {
  let known = shown.get(block);
  if (!known) {
    const names = [...quotedNames(block), ...boldNames(block)].map(({ text }) => keyOf(text));
    const label = labelOf(block);
    shown.set(block, (known = label ? [...names, keyOf(label)] : names));
  }
  return known;
}

/** A title, or what stands before the colon of an entry: "Usage data: ...". */
function labelOf({ kind, prose, text }: Block): string | undefined {
  if (kind === 'heading') return bareTitle(prose);
  const opening = text.slice(0, 60);
  const end = opening.search(/[:–—]|\s-\s/);
  return end < 3 ? undefined : /^[\s*_]*([\p{L} -]{3,40})[\s*_]*$/u.exec(opening.slice(0, end))?.[1]?.trim();
}

/** Without capitals and in the singular, so that "Cookies" is explained by "Cookie". */
const keyOf = (name: string): string =>
  name
    .toLowerCase()
    .replace(/^(?:our|the|this|your) /, '')
    .replace(/['’]s?$/, '')
    .replace(/[\s-]+/g, ' ')
    .replace(/ies$/, 'y')
    .replace(/([^su])s$/, '$1');

function candidatesIn(block: Block): readonly Candidate[] {
  let known = kept.get(block);
  if (!known) kept.set(block, (known = find(block)));
  return known;
}

/** "We run the Platform." is a sentence, "The Platform" a title. */
const FEWEST_WORDS = 4;

function find(block: Block): readonly Candidate[] {
  if (block.kind !== 'paragraph' && block.kind !== 'item') return NONE;
  const { words, prose, sentences } = block;
  const { ids, starts, ends } = words;
  const found: Candidate[] = [];
  for (const { firstWord, endWord } of sentences) {
    if (endWord - firstWord < FEWEST_WORDS || isTitleCase(block, firstWord, endWord)) continue;
    for (let at = firstWord; at < endWord; at++) {
      const isFirst = at === firstWord;
      if (isFirst && !(QUALIFIERS.has(ids[at] as number) && isUpperAt(prose, starts[at + 1] as number))) continue;
      if (!isTitled(prose, starts[at] as number)) continue;
      if (!isFirst && !touching(prose, ends[at - 1] as number, starts[at] as number)) continue;
      let end = at + 1;
      while (
        end < endWord &&
        (isUpperAt(prose, starts[end] as number) || isHyphen(prose, ends[end - 1] as number)) &&
        touching(prose, ends[end - 1] as number, starts[end] as number) &&
        !/['’]s$/.test(prose.slice(starts[end - 1], ends[end - 1]))
      )
        end++;
      // The capital of a sentence's first word tells nothing, those of the words after it do.
      const determined = !isFirst && DETERMINERS.has(ids[at - 1] as number);
      const opens = at - 1 <= firstWord || !isUpperAt(prose, starts[at - 1] as number);
      const name = prose
        .slice(starts[at], ends[end - 1])
        .replace(/['’]s?$/, '')
        .replace(/\s+/g, ' ');
      if (
        opens &&
        (end - at > 1 ? !TITLED.has(ids[end - 1] as number) || isApplicable(ids[at] as number) : determined) &&
        !isWithinName(block, firstWord, at) &&
        !/^\.\p{L}/u.test(prose.slice(ends[end - 1], (ends[end - 1] as number) + 2)) &&
        !(GOES_ON.has(ids[end] ?? -1) && end < endWord) &&
        isOrdinary(ids, at, end) &&
        !NAMES.has(name.toLowerCase()) &&
        !/\d/.test(name)
      ) {
        const start = starts[at] as number;
        const explained = /^[\s,(]*(?:as |which is |which are )?defined\b/.test(
          prose.slice(start + name.length, start + name.length + 30),
        );
        if (!CALLED.has(ids[end] ?? -1) || end >= endWord)
          found.push({ name, key: keyOf(name), start, end: start + name.length, explained });
      }
      at = end - 1;
    }
  }
  return found.length ? found : NONE;
}

const APPLICABLE = numbersOf('applicable relevant');
/** "Applicable Law" is no title, but a term. */
const isApplicable = (id: number): boolean => APPLICABLE.has(id);

const JOINS_NAME = numbersOf('of on for');

/** "Protection of Personal Information" in the title of a law, "Terms of Service". */
function isWithinName({ words, prose }: Block, firstWord: number, at: number): boolean {
  if (at - 2 <= firstWord || !JOINS_NAME.has(words.ids[at - 1] as number)) return false;
  return isUpperAt(prose, words.starts[at - 2] as number);
}

/** Every word but the last qualifies, the last is a thing that policies name. */
function isOrdinary(ids: readonly number[], from: number, end: number): boolean {
  for (let at = from; at < end - 1; at++) if (!QUALIFIERS.has(ids[at] as number)) return false;
  return HEADS.has(ids[end - 1] as number);
}

const isTitled = (prose: string, at: number): boolean => isUpperAt(prose, at) && /\p{Ll}/u.test(prose.charAt(at + 1));

/** "Sub-processor" is one word with one capital. */
const isHyphen = (prose: string, at: number): boolean => prose[at] === '-' && /\p{Ll}/u.test(prose.charAt(at + 1));

const touching = (prose: string, from: number, to: number): boolean =>
  /^(?:[ \u00a0]|-)?\n?[ ]*$/.test(prose.slice(from, to));

/** A line in which most words are capitalised is a title or a list of names, whatever its block is. */
function isTitleCase({ prose, words }: Block, from: number, end: number): boolean {
  let capitals = 0;
  for (let word = from; word < end; word++) if (isUpperAt(prose, words.starts[word] as number)) capitals++;
  return capitals * 2 > end - from;
}
