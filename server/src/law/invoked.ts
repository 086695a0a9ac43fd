import { channelsIn } from '../disclosures/channel';
import type { Placed, Policy } from '../policy/policy';
import { everywhere, placesWhere } from '../policy/stretches';
import { type Block, perBlock, type Sentence } from '../text/block';
import type { Hit } from '../text/phrases';
import type { Span } from '../text/span';
import {
  addressed,
  californiaTitle,
  ccpaTerms,
  chosenLaw,
  committed,
  europeanTerms,
  examplesOnly,
  frameworks,
  inPassing,
  invocations,
  otherCommissioners,
  otherLaws,
  type Realm,
  unitedKingdomGdpr,
} from './invoked-words';

/** Where a text invokes a law, and in which words. */
export interface Invocation extends Span {
  readonly words: string;
}

export type Invoked = ReadonlyMap<Realm, Invocation>;

const REALMS = Object.keys(invocations) as Realm[];

/** Laws that are named together for the same readers count as one in a list. */
const GROUPS: Readonly<Record<Realm, string>> = {
  eu: 'Europe',
  uk: 'Europe',
  switzerland: 'Europe',
  ccpa: 'California',
  caloppa: 'California',
  brazil: 'Brazil',
  canada: 'Canada',
};

/** So many laws of different places in one sentence are a list of laws, not the law of this text. */
const A_LIST = 3;

const kept = new WeakMap<Policy, Invoked>();

/**
 * The laws that a text invokes: it names them, their authorities or the people they protect. A mention in passing is none: in
 * a list of laws, of a framework for transfers, as the place of a server or a court, of a law that is said not to apply.
 */
export function invokedIn(policy: Policy): Invoked {
  let invoked = kept.get(policy);
  if (!invoked) kept.set(policy, (invoked = read(policy)));
  return invoked;
}

/** Whether a text invokes the law of the United Kingdom and not that of the Union, which knows six grounds of its seven. */
export function isBritish(policy: Policy): boolean {
  const invoked = invokedIn(policy);
  return invoked.has('uk') && !invoked.has('eu');
}

const PEOPLE =
  /\b(?:you|who|residents?|citizens?|users?|individuals?|subjects?|customers?|consumers?|visitors?|people|persons?|members?|clients?|readers?)\b/i;

const addressing = (realm: Realm) =>
  placesWhere(
    ({ block, apart }) =>
      !apart &&
      block
        .find(invocations[realm])
        .some(
          hit =>
            PEOPLE.test(block.text.slice(hit.start, hit.end)) && stands(realm, hit, block.sentenceAt(hit.start), block),
        ),
  );
const spokenTo = { eu: addressing('eu'), uk: addressing('uk') };

/** Whether a text speaks to people by where they live, which is more than naming a law. */
export const speaksTo = (policy: Policy, place: 'eu' | 'uk'): boolean => spokenTo[place](policy).length > 0;

function read(policy: Policy): Invoked {
  const found = new Map<Realm, Invocation>();
  let terms = 0;
  let firstTerm: Invocation | undefined;
  let british: Invocation | undefined;
  for (const [placed, { invoked, consumer, term, home }] of mentioning(policy)) {
    const { block, start } = placed;
    const at = ({ start: from, end }: Span): Invocation => ({
      start: start + from,
      end: start + end,
      words: block.text.slice(from, end),
    });
    for (const [realm, hit] of invoked)
      if (
        !found.has(realm) &&
        !(realm === 'switzerland' && !SWISS_ACT.test(at(hit).words) && nearFramework(policy, placed))
      )
        found.set(realm, at(hit));
    if (consumer && !found.has('ccpa')) found.set('ccpa', at(consumer));
    if (term) {
      terms++;
      firstTerm ??= at(term);
    }
    if (home) british ??= at(home);
  }
  // A controller at home in the United Kingdom is under its law, unless the text places itself elsewhere.
  const abroad = REALMS.some(realm => GROUPS[realm] !== 'Europe' && found.has(realm));
  if (british && !abroad && !found.has('uk')) found.set('uk', british);
  const { size } = found;
  if (size && !found.has('eu') && !found.has('uk') && !found.has('switzerland') && terms >= 3 && firstTerm)
    found.set('eu', firstTerm);
  return found;
}

/** What a block says of laws, where it stands. */
const mentioning = everywhere(placed => {
  const { block, apart } = placed;
  if (apart || block.kind === 'code' || block.kind === 'comment') return undefined;
  const home = britishHome(block);
  if (aboutTransfers(placed)) return home && { invoked: NOTHING, consumer: undefined, term: undefined, home };
  const invoked = invokedBy(block);
  const [consumer] = block.kind !== 'heading' && forCalifornians(placed) ? block.find(ccpaTerms) : [];
  const [term] = block.find(europeanTerms);
  return invoked.size || consumer || term || home ? { invoked, consumer, term, home } : undefined;
});

function forCalifornians({ section }: Placed): boolean {
  for (let at: Placed['section'] | undefined = section; at; at = at.parent)
    if (at.heading?.has(californiaTitle)) return true;
  return false;
}

/** Sections on a framework for transfers name authorities and people that the law of this text does not make its own. */
function aboutTransfers({ section }: Placed): boolean {
  for (let at: Placed['section'] | undefined = section; at; at = at.parent) {
    const { heading } = at;
    if (heading && heading.words.ids.length <= 10 && heading.has(frameworks)) return true;
  }
  return false;
}

/** The Swiss are named beside the Union wherever a framework for transfers is explained, over several paragraphs. */
const nearFramework = ({ blocks }: Policy, { index, block }: Placed): boolean =>
  block.kind !== 'heading' &&
  blocks.slice(Math.max(0, index - NEAR), index + NEAR + 1).some(other => other.block.has(frameworks));

const NEAR = 3;

/** The act itself is no part of such an explanation. */
const SWISS_ACT = /\b(?:(?:rev|n)?FADP|(?:rev|n)?DSG|Federal Act|Data Protection Act)\b/i;

const invokedBy = perBlock((block): ReadonlyMap<Realm, Hit> => {
  const all = new Map<Realm, Hit>();
  let lists: ReadonlySet<Sentence | undefined> | undefined;
  for (const realm of REALMS) {
    for (const hit of block.find(invocations[realm])) {
      lists ??= listsIn(block);
      const sentence = block.sentenceAt(hit.start);
      if (lists.has(sentence) || !stands(realm, hit, sentence, block)) continue;
      all.set(realm, hit);
      break;
    }
  }
  return all.size ? all : NOTHING;
});

const NOTHING: ReadonlyMap<Realm, Hit> = new Map();

function stands(realm: Realm, hit: Hit, sentence: Sentence | undefined, block: Block): boolean {
  const within = (set: Parameters<Block['find']>[0]) =>
    block.find(set).some(other => block.sentenceAt(other.start) === sentence);
  if (realm === 'uk' && block.find(chosenLaw).some(law => law.start === hit.start)) return true;
  if (within(inPassing) || within(frameworks)) return false;
  // "UK GDPR" holds the name of the other law.
  if (realm === 'eu') return !block.find(unitedKingdomGdpr).some(uk => uk.start < hit.start && hit.end <= uk.end);
  return realm !== 'uk' || !within(otherCommissioners);
}

/** The sentences that name laws or places of several parts of the world. */
function listsIn(block: Block): ReadonlySet<Sentence | undefined> {
  if (block.kind === 'heading') return NONE;
  const places = new Map<Sentence | undefined, Set<string>>();
  const name = (hit: Hit, group: string) => {
    const sentence = block.sentenceAt(hit.start);
    const named = places.get(sentence);
    if (named) named.add(group);
    else places.set(sentence, new Set([group]));
  };
  for (const realm of REALMS) for (const hit of block.find(invocations[realm])) name(hit, GROUPS[realm]);
  for (const hit of block.find(otherLaws)) name(hit, block.text.slice(hit.start, hit.end).toLowerCase());
  const lists = new Set<Sentence | undefined>();
  const toResidents = new Set(
    [...block.find(addressed), ...block.find(committed)].map(({ start }) => block.sentenceAt(start)),
  );
  const examples = new Set(block.find(examplesOnly).map(({ start }) => block.sentenceAt(start)));
  for (const [sentence, named] of places)
    if ((named.size >= A_LIST && !toResidents.has(sentence)) || (named.size > 1 && examples.has(sentence)))
      lists.add(sentence);
  return lists;
}

const NONE: ReadonlySet<Sentence | undefined> = new Set();

// The postcodes of the United Kingdom, and words that tie an address to the writer.
const POSTCODE = /\b(?:GIR 0AA|[A-PR-UWYZ][A-HK-Y]?\d[A-HJKPSTUW\d]? \d[ABD-HJLNP-UW-Z]{2})\b/;
const OWN = /\b(?:we|us|our|controller|registered|contact|address|write|post|office)\b/i;

// A line with nothing but an address is the writer's, unless it names somebody else.
const ADDRESS_ALONE = 120;
const OTHERS =
  /\b(?:is|are|processors?|providers?|commissioner|authority|ombudsman|hosts?|hosting|insurers?|couriers?|suppliers?|partners?|Google|Facebook|Meta|Microsoft|Amazon)\b/i;

/** The writer's own address in the United Kingdom. */
const britishHome = perBlock((block): Span | undefined => {
  if (block.kind === 'heading' || !/\d [A-Z\d]/.test(block.text)) return undefined;
  if (/\brepresentative\b/i.test(block.text)) return undefined;
  const match = POSTCODE.exec(block.text);
  const alone = block.text.length <= ADDRESS_ALONE && !OTHERS.test(block.text);
  if (!match || !(OWN.test(block.text) || alone) || !channelsIn(block).some(({ kind }) => kind === 'post'))
    return undefined;
  return { start: match.index, end: match.index + match[0].length };
});
