import { type Block, perBlock, type Sentence } from '../text/block';
import { phrases } from '../text/phrases';
import type { Span } from '../text/span';
import { spelling } from '../text/tokens';
import type { Placed, Policy, Section } from './policy';
import { isAside } from './practice-statements';
import { wordClass } from './purpose-words';
import { everywhere } from './stretches';

/** For how long a sentence says that some data are kept. Span: the sentence; of the document once placed. */
export interface Period extends Span {
  /** The data as the text names them, without articles and the like, and what the period runs from: the key for comparing. */
  readonly key: string;
  /** The data and the period in the words of the text. */
  readonly data: string;
  readonly words: string;
  readonly days: number;
  /** Only "data" or "information": what they are depends on the section. */
  readonly general: boolean;
}

const NUMBERS = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
const LENGTH =
  /\b(\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?: \(\d{1,3}\))? (?:calendar |full )?(day|week|month|year)s?\b/gi;
const DAYS: Readonly<Record<string, number>> = { day: 1, week: 7, month: 30.4, year: 365 };

const isKeeping = wordClass('keep keeps kept store stores stored retain retains retained hold holds held');
const isDeleting = wordClass(
  'delete deletes deleted erase erases erased destroy destroys destroyed remove removes removed anonymise anonymises anonymised anonymize anonymizes anonymized overwrite overwrites overwritten',
);
const isBe = wordClass('is are be been');
// A condition, a request, a bound or a denial: the period holds for a case of its own.
const isCase = wordClass(
  'if unless when where whenever case cases except exception but however not never no longer shorter least minimum used previously until request requests ask withdraw inactive inactivity unsuccessful successful rejected some certain depending otherwise respectively between either dispute claim',
);
const SMALL = wordClass(
  'the a an our your you us we of to for and or any all such these those this that in on by from with automatically then generally usually normally always also will shall are is be been data information detail details record records file files personal server access only securely safely every each after within period a maximum up at most about related relating which concerning',
);
const isJoint = wordClass('for to of on up a the after within automatically then securely only period maximum at most');
const startsFrom = phrases('(after/from/following/since/of/once/beginning/starting/counted)');

/** The periods of one block; spans are of its text. */
const periodsIn = perBlock((block: Block): readonly Period[] =>
  block.kind === 'heading' || block.kind === 'row'
    ? []
    : block.sentences.flatMap(sentence => read(block, sentence) ?? []),
);

function read(block: Block, sentence: Sentence): Period | undefined {
  const { ids, starts, ends } = block.words;
  const text = block.prose.slice(sentence.start, sentence.end);
  const lengths = [...text.matchAll(LENGTH)];
  const [length] = lengths;
  if (!length || lengths.length > 1 || text.endsWith('?')) return undefined;
  const { firstWord, endWord } = sentence;
  if (ids.slice(firstWord, endWord).some(id => isCase(id))) return undefined;
  let verb = firstWord;
  while (verb < endWord && !isKeeping(ids[verb] as number) && !isDeleting(ids[verb] as number)) verb++;
  const at = sentence.start + length.index;
  if (verb >= endWord || (starts[verb] as number) > at) return undefined;
  let number = verb;
  while (number < endWord && (starts[number] as number) < at) number++;
  let be = verb - 1;
  while (be > firstWord && !isBe(ids[be] as number)) be--;
  const passive = be > firstWord && verb - be <= 3;
  const from = passive ? firstWord : verb + 1;
  const to = passive ? be : number;
  const named = ids
    .slice(from, to)
    .filter(id => !SMALL(id))
    .map(stem);
  if (from >= to || named.length > MOST_NAMES) return undefined;
  const count = Number(length[1]) || NUMBERS.indexOf((length[1] as string).toLowerCase()) + 1;
  const tail = tailOf(block, sentence, at + length[0].length);
  return {
    start: sentence.start,
    end: sentence.end,
    key: `${[...new Set(named)].sort().join(' ')}|${tail}`,
    data: block.prose.slice(starts[from], ends[dataEnd(block, from, to) - 1]).trim(),
    words: length[0],
    days: count * (DAYS[(length[2] as string).toLowerCase()] ?? 1),
    general: named.length === 0,
  };
}

const MOST_NAMES = 5;

/** "CVs for up to a period of": the name ends before the words that open the period. */
function dataEnd({ words: { ids } }: Block, from: number, to: number): number {
  let end = to;
  while (end - 1 > from && isJoint(ids[end - 1] as number)) end--;
  return end;
}

/** What the period runs from: "after the end of the contract". */
function tailOf(block: Block, { endWord }: Sentence, from: number): string {
  const { ids, starts } = block.words;
  let at = starts.findIndex(start => start >= from);
  if (at < 0 || at >= endWord) return '';
  if (!block.find(startsFrom).some(hit => hit.firstWord === at)) return '';
  const tail: string[] = [];
  for (; at < endWord; at++) if (!SMALL(ids[at] as number)) tail.push(stem(ids[at] as number));
  return tail.join(' ');
}

/** "CVs" and "CV", "logs" and "logfiles". */
const stem = (id: number): string =>
  spelling(id)
    .replace(/^logfiles?$/, 'log')
    .replace(/([^s])s$/, '$1');

const kept = new WeakMap<Policy, readonly (readonly [Stated, Stated])[]>();
interface Stated extends Period {
  readonly placed: Placed;
}

/** Pairs of statements that keep the same data for different lengths of time, each with the first that it contradicts. */
export function periodsApart(policy: Policy): readonly (readonly [Stated, Stated])[] {
  let pairs = kept.get(policy);
  if (!pairs) kept.set(policy, (pairs = compare(policy)));
  return pairs;
}

const keeping = everywhere(placed => {
  if (placed.apart) return undefined;
  const periods = periodsIn(placed.block);
  return periods.length > 0 && !isAside(placed) ? periods : undefined;
});

function compare(policy: Policy): (readonly [Stated, Stated])[] {
  const known = new Map<string, Map<Section | undefined, Stated>>();
  const pairs: (readonly [Stated, Stated])[] = [];
  for (const [placed, periods] of keeping(policy, undefined)) {
    for (const period of periods) {
      const stated = { ...period, placed, start: placed.start + period.start, end: placed.start + period.end };
      const scope = period.general ? placed.section : undefined;
      const same = known.get(period.key) ?? new Map<Section | undefined, Stated>();
      known.set(period.key, same);
      const first = same.get(scope);
      if (!first) same.set(scope, stated);
      else if (Math.abs(first.days - stated.days) > 0.04 * Math.max(first.days, stated.days))
        pairs.push([first, stated]);
    }
  }
  return pairs;
}
