import { type Block, perBlock, type Sentence } from '../text/block';
import { phrases } from '../text/phrases';
import type { Span } from '../text/span';
import { spelling } from '../text/tokens';
import { basesIn } from './bases';
import { aimsIn, markerAt, opensDestination } from './purpose-markers';
import { spanOf } from './purpose-spans';
import { type Stated, statedIn } from './purpose-statements';
import { triggersIn } from './purpose-triggers';
import { isAim, isCollect, isData, isGerund, isNegation, isNews, isPurposeNoun, wordClass } from './purpose-words';
import type { Voice } from './voice';

/**
 * What the items after a lead-in are: purposes of use or disclosure, recipients (who may carry a purpose), actions of the
 * controller ("We may:"), or something that is no purpose (rights, the reader's choices).
 */
export type LeadRole = 'use' | 'disclosure' | 'recipients' | 'actions' | 'other' | 'closed';

/** The sentence that says what an item is about: the first, but for an enumerator ("a.", "iv."). */
export function mainSentence(block: Block): Sentence | undefined {
  const [first, second] = block.sentences;
  const isMark = first && second && first.endWord - first.firstWord <= 1 && first.end - first.start <= 5;
  return isMark ? second : first;
}

const isPurposeName = wordClass('purpose purposes reason reasons ways uses');
const aboutReader = phrases(
  '{you} (have/has) … (right/rights)',
  'your (rights/choices)',
  '(rights/right) (to/are/include)',
  'you (can/may/should/must/could/are entitled/need)',
  '{we} … (not/never) (use/sell/share/disclose/process/collect)',
);
const aims = wordClass('to for');
const isKind = wordClass('categories category types kinds');

/** What a block's last sentence opens, if it opens anything. */
export const roleOf = (block: Block, voice: Voice): LeadRole | undefined =>
  voice.once('role', block, () => readRole(block, voice));

function readRole(block: Block, voice: Voice): LeadRole | undefined {
  const sentence = block.sentences.at(-1);
  if (!sentence || block.kind === 'row') return undefined;
  const { ids } = block.words;
  const words = ids.slice(sentence.firstWord, sentence.endWord);
  if (words.length === 0) return undefined;
  const ending = spelling(words.at(-1) as number);
  const trigger = triggersIn(block, voice, sentence, false).at(-1);
  const inSentence = block.find(aboutReader).some(hit => hit.start >= sentence.start && hit.end <= sentence.end);
  if (inSentence) return 'closed';
  const named = words.some(isPurposeName);
  if (trigger) {
    const stated = aimsIn(block, sentence, trigger.from);
    if (aims(words.at(-1) as number)) return trigger.kind === 'use' || ending === 'for' ? trigger.kind : 'recipients';
    // A lead-in that states its purposes opens a list of something else: "We share these data for billing:".
    const follow = words.some(id => /^(following|below|including)$/.test(spelling(id)));
    if (stated.length > 0 && !(named && follow && !words.some(isKind))) return 'other';
    if (named || /as follows|following ways/.test(block.prose.slice(sentence.start, sentence.end))) return trigger.kind;
    if (/^(if|when|where|with)$/.test(ending) || trigger.kind === 'disclosure')
      return trigger.kind === 'disclosure' ? 'recipients' : 'other';
    if (words.some(id => /^(following|below)$/.test(spelling(id)))) return 'other';
    return words.some(isCollect) || sentence.endWord - trigger.from > 6 ? 'other' : 'use';
  }
  if (named && !words.some(isNegation))
    return words.some(id => isData(id) || /^(process|processing|use|used|purposes)/.test(spelling(id)))
      ? 'use'
      : 'other';
  if (
    ending === 'to' &&
    /(allows?|enables?|helps?) us to|in order to|used to|so that we can/.test(
      block.prose.slice(sentence.start, sentence.end),
    )
  )
    return 'use';
  const before = words.at(-2);
  if (/^(may|will|can|also|might|shall)$/.test(ending) && words.slice(-4).some(id => voice.speaks(id)))
    return 'actions';
  if (voice.speaks(words.at(-1) as number) && before !== undefined) return 'actions';
  return undefined;
}

/** A title such as "How we use your information": a list right under it needs no other lead-in. */
const purposeTitles = phrases(
  '(how/why/what) {we} .. (use/process/do with/collect) … {data}',
  'what do we .. (use/do) … {data}',
  'why do we .. {data}',
  '(why/how) {we} (use/process/need/record/collect/hold/keep) (it/them/this/these)',
  'what {we} use (it/them/this) for',
  'why do you need',
  '(purpose/purposes) (of/for/and/we)?',
  '(use/uses/using) (made)? (of)? (the/your/personal)? .. {data}',
);
/** A title under which rights, choices, transfers or periods stand: what is said there of a use is no purpose. */
const closedTitles = phrases(
  '(your/privacy/data subject/individual/subject/gdpr/statutory/user/data protection/consumer) .. right~',
  'right (to/of)',
  'rights',
  '(opt/opting) out',
  'your (choices/options/controls)',
  '(retention/how long)',
  'disabl~ cookies',
  'definition~',
  '(in short/at a glance/summary/key points/in brief)',
  '(changes/updates/amendments) (to/of)',
);

export const opensPurposes = (heading: Block): boolean =>
  (heading.has(purposeTitles) && !heading.has(closedTitles)) ||
  // "To provide the service, such as:" opens purposes of its own kind.
  (/(:|such as|including)\W*$/i.test(heading.prose) && startsAim(heading));
/** "Purposes and legal bases", "What we use your data for": what is listed there are purposes, in whatever words. */
export const namesPurposes = (heading: Block): boolean => heading.has(namedTitles) && !heading.has(closedTitles);
const namedTitles = phrases('(purpose/purposes) (of/for/and/we)?', 'what {we} use .. for', 'what do we use .. for');
export const closesPurposes = (heading: Block): boolean => heading.has(closedTitles) && !heading.has(purposeTitles);

/** The purpose that an item states when its lead-in opens purposes. */
export function itemPurposes(block: Block, voice: Voice, kind: Stated['kind']): readonly Stated[] {
  const known = voice.once('item', block, () => readItem(block, voice));
  return kind === 'use' ? known : known.map(stated => ({ ...stated, kind }));
}

function readItem(block: Block, voice: Voice): readonly Stated[] {
  const sentence = mainSentence(block);
  if (!sentence || sentence.endWord === sentence.firstWord) return [];
  // "To fulfil orders, to prevent fraud": a paragraph may hold several, an item is one.
  const spread =
    block.kind === 'paragraph' && opensWithMarker(block) ? aimsIn(block, sentence, sentence.firstWord) : [];
  if (spread.length > 1) return spread.map(span => statedBy(block, span));
  const labelled = afterLabel(block, sentence, true);
  if (labelled) return [statedBy(block, labelled)];
  const first = spelling(block.words.ids[afterColon(block, sentence)] ?? block.words.ids[sentence.firstWord] ?? -1);
  const rest = statedIn(block, voice);
  if (/^(we|you|your|if|when|where|this|these|please|our|as)$/.test(first)) return rest;
  if (rest.length > 0 && voice.speaks(block.words.ids[sentence.firstWord] as number)) return rest;
  // "To law enforcement authorities", "with credit agencies": an item of receivers among purposes.
  if (/^(with|by|from|via|under|upon|at)$/.test(first) || opensDestination(block, sentence.firstWord, sentence.endWord))
    return rest;
  const main = block.sentences.indexOf(sentence);
  const next = block.sentences[main + 1];
  const length = sentence.endWord - sentence.firstWord;
  // "Combining data. We combine ... to build profiles": the title of an item may begin like an aim.
  const isTitle = length <= 9 && !opensWithMarker(block) && next && voice.speaks(block.words.ids[next.firstWord] ?? -1);
  const isLabel = isTitle || (length <= 6 && next !== undefined && !startsAim(block));
  const later = rest.filter(other => other.sentence > main);
  if (isLabel && later.length > 0) return later;
  return [
    statedBy(
      block,
      spanOf(
        block,
        sentence,
        {
          at: sentence.firstWord,
          content: sentence.firstWord + 1 < sentence.endWord ? sentence.firstWord + 1 : sentence.firstWord,
        },
        sentence.endWord,
      ),
    ),
  ];
}

/** A use with the sentence it stands in. */
export function statedBy(block: Block, span: Span): Stated {
  const sentence = Math.max(
    0,
    block.sentences.findIndex(({ end }) => span.start < end),
  );
  return { ...span, sentence, kind: 'use', cookies: false };
}

/** Whether a block begins with the word that opens an aim: "to send", "for marketing". */
export function opensWithMarker(block: Block): boolean {
  const sentence = mainSentence(block);
  return sentence !== undefined && markerAt(block, sentence.firstWord, sentence.endWord) !== undefined;
}

/** Whether a block begins as a purpose does: "to send", "for marketing", "improving", "prevent". */
export function startsAim(block: Block): boolean {
  const sentence = mainSentence(block);
  if (!sentence || sentence.firstWord === sentence.endWord) return false;
  const first = block.words.ids[sentence.firstWord] as number;
  if (markerAt(block, sentence.firstWord, sentence.endWord)) return true;
  const word = spelling(first);
  return (
    isAim(first) ||
    isGerund(word) ||
    (word === 'in' && spelling(block.words.ids[sentence.firstWord + 1] ?? -1) === 'order')
  );
}

/** The first word after a label's colon or dash near the start of a sentence; the end of the words without one. */
function afterColon(block: Block, sentence: Sentence): number {
  const head = block.prose.slice(sentence.start, Math.min(sentence.end, sentence.start + 90));
  const label = /^([^:.]{2,80}?)\s*(?::(?=\s|to )|\s[–—-]\s)\W*(?=\S)/.exec(head);
  const { ids, starts } = block.words;
  if (!label) return ids.length;
  let at = sentence.firstWord;
  while (at < sentence.endWord && (starts[at] as number) < sentence.start + label[0].length) at++;
  return at;
}

const purposeLabel = /^\W*(the )?purposes?( of (the )?(data )?(processing|collection|use))?\W*$/i;

/** "E-mail address: to send invoices", "Purpose: to answer you": the aim after a colon near the start. */
export const labelledAims = perBlock((block: Block): readonly Span[] => {
  const main = mainSentence(block);
  const sentences = block.kind === 'paragraph' ? block.sentences : main ? [main] : [];
  return sentences.flatMap(sentence => afterLabel(block, sentence, false) ?? []);
});

function afterLabel(block: Block, sentence: Sentence, amongPurposes: boolean): Span | undefined {
  const at = afterColon(block, sentence);
  if (at >= sentence.endWord) return undefined;
  const { ids, starts } = block.words;
  const label = block.prose.slice(sentence.start, starts[at]).replace(/[:–—-]\s*$/, '');
  const isVerb = purposeLabel.test(label) || (amongPurposes && isAim(ids[at] as number));
  const marker = markerAt(block, at, sentence.endWord) ?? (isVerb ? { at, content: at } : undefined);
  return marker ? spanOf(block, sentence, marker, sentence.endWord) : undefined;
}

/** "Delivery of orders: performance of a contract": what stands before the colon or dash is what the ground is for. */
export const labelledGrounds = perBlock((block: Block): readonly Span[] => {
  if (block.kind !== 'item' && block.kind !== 'paragraph') return [];
  return block.sentences.flatMap((sentence, index) => {
    const mention = basesIn(block).find(other => other.sentence === index);
    const at = mention ? afterColon(block, sentence) : block.words.ids.length;
    const { ids, starts, ends } = block.words;
    if (!mention || at >= sentence.endWord || mention.start < (starts[at] as number)) return [];
    if (block.prose.slice(starts[at], mention.start).length > 24) return [];
    const words = ids.slice(sentence.firstWord, at);
    const isThing =
      words.some(id => isPurposeNoun(id) || isNews(id)) || isAim(words[0] ?? -1) || isGerund(spelling(words[0] ?? -1));
    if (!isThing || isData(words.at(-1) ?? -1) || words.some(isGroundWord)) return [];
    return [{ start: starts[sentence.firstWord] as number, end: ends[at - 1] as number }];
  });
});
const isGroundWord = wordClass(
  'basis bases ground grounds lawful consent interest interests contract obligation purpose purposes',
);

/** A title such as "Purpose of processing": the text under it is one. */
export const isPurposeTitle = (heading: Block): boolean => purposeLabel.test(heading.prose);
