import type { Placed, Policy, Section } from '../../policy/policy';
import { everywhere, placesWhere } from '../../policy/stretches';
import { termsOf } from '../../policy/terms';
import { type Block, perBlock } from '../../text/block';
import { phrases } from '../../text/phrases';
import { type Span, shift } from '../../text/span';
import { spelling, tokenize } from '../../text/tokens';
import type { BlockRule, PolicyRule, RawFinding } from '../rule';
import { holdsItems } from './gates';
import { Place, sentenceOf } from './place';

/** Where the document says what a noun stands for: in a definition, in a section with a list, or in an enumeration. */
interface Clarification extends Span {
  /** Index in `policy.blocks`. */
  readonly index: number;
  readonly by: string;
}

// Words that leave a noun the same: who "our trusted partners" are is told by a section "Partners".
const SMALL = new Set(
  'a an the our your its their these those such this that any all some certain other another various several many most selected trusted carefully valued reputable of and or with who whom what which are is we use types kinds categories list following to in'.split(
    ' ',
  ),
);
// Nouns so wide that an explanation in another place is seldom one of the same thing.
const WIDE = new Set(
  'information data detail purpose reason case circumstance thing service way time part item content feature company person people personal'.split(
    ' ',
  ),
);

/** What a phrase is known by: its words without the small ones, in the singular. */
function keyOf(text: string): string {
  return wordsOf(text).join(' ');
}

const wordsOf = (text: string): string[] =>
  Array.from(tokenize(text).ids, id => spelling(id))
    .filter(word => !SMALL.has(word))
    .map(word => word.replace(/ies$/, 'y').replace(/([^s])s$/, '$1'));

const marks = phrases('such as', 'for example', 'e g', 'i e', 'namely', 'including', 'as follows');

interface Enumeration extends Span {
  readonly keys: readonly string[];
}

/** The nouns that a block enumerates: "service providers such as hosts and couriers", "partners:" before a list. */
const enumerations = perBlock<readonly Enumeration[]>(block => {
  const found: Enumeration[] = [];
  for (const { firstWord, endWord } of block.find(marks)) {
    const sentence = sentenceOf(block, firstWord);
    if (sentence && holdsItems(new Place(block, sentence, firstWord, endWord), endWord))
      found.push(enumeration(block, sentence.firstWord, firstWord));
  }
  if (/:\s*$/.test(block.prose)) {
    const last = block.sentences[block.sentences.length - 1];
    if (last) found.push(enumeration(block, last.firstWord, last.endWord));
  }
  return found;
});

/** The noun that ends before a word, by its last word and by its last two. */
function enumeration({ prose, words: { starts, ends } }: Block, from: number, end: number): Enumeration {
  const start = starts[Math.max(from, end - 4)] ?? 0;
  const stop = ends[end - 1] ?? start;
  const words = wordsOf(prose.slice(start, stop));
  return { start, end: stop, keys: [words.slice(-1).join(' '), words.slice(-2).join(' ')] };
}

const enumerating = everywhere(({ block, apart }) => {
  const own = apart || block.kind === 'heading' ? [] : enumerations(block);
  return own.length ? own : undefined;
});

const listed = placesWhere(({ block, apart }) => !apart && (block.kind === 'item' || block.kind === 'row'));

const kept = new WeakMap<Policy, ReadonlyMap<string, readonly Clarification[]>>();

function clarifications(policy: Policy): ReadonlyMap<string, readonly Clarification[]> {
  let known = kept.get(policy);
  if (!known) kept.set(policy, (known = collect(policy)));
  return known;
}

function collect(policy: Policy): ReadonlyMap<string, readonly Clarification[]> {
  const all = new Map<string, Clarification[]>();
  const add = (key: string, clarification: Clarification) => {
    if (!key || WIDE.has(key)) return;
    const others = all.get(key);
    if (others) others.push(clarification);
    else all.set(key, [clarification]);
  };
  for (const term of termsOf(policy)) {
    const { standsFor, placed } = term.definition;
    const text = policy.text.slice(standsFor.start, standsFor.end);
    if (!/[,;]|\b(and|or)\b/.test(text)) continue;
    for (const name of term.aliases) add(keyOf(name), { ...standsFor, index: placed.index, by: 'a definition' });
  }
  const listing = new Map<Section, Placed>();
  for (const placed of listed(policy)) if (!listing.has(placed.section)) listing.set(placed.section, placed);
  for (const [{ heading, title, titleSpan }, { index }] of listing)
    if (heading) add(keyOf(title), { ...titleSpan, index, by: `the section \u201c${title}\u201d` });
  for (const [placed, own] of enumerating(policy)) {
    for (const { start, end, keys } of own) {
      if (/:\s*$/.test(placed.block.prose.slice(end)) && policy.blocks[placed.index + 1]?.leadIn !== placed) continue;
      for (const key of new Set(keys))
        add(key, { ...shift({ start, end }, placed.start), index: placed.index, by: 'a list in another paragraph' });
    }
  }
  return all;
}

/** A finding on a noun that another place of the document explains is a hint, which leads there. */
function clarified(policy: Policy, placed: Placed, finding: RawFinding): RawFinding {
  const { start, end } = finding.span;
  const places = clarifications(policy).get(keyOf(placed.block.prose.slice(start, end)));
  const place = places?.find(({ index }) => index !== placed.index);
  if (!place) return finding;
  const why = `It is explained elsewhere in the document, by ${place.by}; say so here, or use its words.`;
  return {
    ...finding,
    severity: 'hint',
    note: finding.note ? `${finding.note} ${why}` : why,
    related: [...(finding.related ?? []), { start: place.start, end: place.end, message: 'Here it is explained.' }],
  };
}

/** Makes a rule on nouns heed what the rest of the document says of them. */
export function heedingDocument({ inBlock, ...facts }: BlockRule): PolicyRule {
  const reported = perBlock(block => [...inBlock(block)]);
  const reporting = everywhere(({ block, apart }) => {
    if (apart || block.kind === 'code' || block.kind === 'comment') return undefined;
    const found = reported(block);
    return found.length ? found : undefined;
  });
  return {
    ...facts,
    *inPolicy(policy) {
      for (const [placed, found] of reporting(policy)) {
        const { start } = placed;
        for (const raw of found) {
          const finding = clarified(policy, placed, raw);
          yield {
            ...finding,
            span: shift(finding.span, start),
            ...(finding.fixes && {
              fixes: finding.fixes.map(fix => ({
                ...fix,
                edits: fix.edits.map(edit => ({ ...edit, ...shift(edit, start) })),
              })),
            }),
          };
        }
      }
    },
  };
}
