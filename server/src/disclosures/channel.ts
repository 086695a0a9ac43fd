import type { Placed, Policy } from '../policy/policy';
import { placesWhere } from '../policy/stretches';
import { perBlock } from '../text/block';
import { type PhraseSet, phrases } from '../text/phrases';
import { overlaps, type Span } from '../text/span';
import type { Strength } from './disclosure';
import { isUnder } from './evidence';

/** Ways to reach somebody: what a contact duty asks for, whoever is to be reached. */
export type ChannelKind = 'email' | 'phone' | 'post' | 'link';

export interface Channel extends Span {
  readonly kind: ChannelKind;
}

// Masked addresses count: web pages hide them from robots as "[email protected]", "name [at] host" or "name at host dot org".
const EMAIL =
  /\[?\[email(?:\s|&#160;)protected\\?\]|[\w.+-]{1,64}(?:@|\s?[[({<]\s?(?:at|@)\s?[\])}>]\s?)[a-z0-9-]{1,63}(?:(?:\.|\s?[[({]\s?dot\s?[\])}]\s?)[a-z0-9-]{1,63}){1,4}/gi;
const EMAIL_HINT = /@|protected|[[({<]\s?at\s?[\])}>]/i;
const PHONE = /(?:\+|\(\+?)?\d[\d\s().\-–]{6,18}\d/g;
const PHONE_WORD =
  /\+\d{2}|\b(?:tel|telephone|phone|call|calling|fax|mobile|helpline|dial|toll|freephone|hotline|ring|contact no|number)\b/i;
// Postcodes of the United Kingdom, the United States and Ireland, those of the Continent before a town, boxes, and a number with the usual words for a street.
const POST =
  /\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b|\b[A-Z]{2},? \d{5}(?:-\d{4})?\b|\bP\.? ?O\.? Box \d|\b\d{1,5}[a-zA-Z]?,? (?:[A-Z][\w'’.-]{1,20} ){1,4}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Square|Drive|Dr|Place|Boulevard|Blvd|Way|House|Floor|Quay|Court|Park|Parkway|Highway)\b|\b\p{Lu}[\p{L}.-]{2,24}(?:straße|strasse|str\.|weg|platz|allee|laan|straat|gatan|gracht|vej)\.? \d{1,4}\b|\b(?:[Rr]ue|[Vv]ia|[Cc]alle|[Aa]venue|[Bb]oulevard|[Pp]laza|[Pp]iazza) (?:\p{L}[\p{L}'’.-]{1,20},? ){1,4}\d{1,4}\b|\b\d{1,4}(?:bis|ter)?,? (?:rue|avenue|boulevard|place|quai) \p{L}|, (?:[A-Z]{1,2}-)?(?:\d{5}|(?!(?:19|20)\d\d )\d{4}(?: [A-Z]{2})?) \p{Lu}\p{Ll}{2,}|\bStr\.? \p{Lu}\p{L}+ \d{1,4}\b|\b(?:Dublin|Cork) \d{1,2}\b|\b[A-Z]\d[\dW] [A-Z\d]{4}\b/gu;
const LINK =
  /\[[^\][]{1,120}\]\([^()\s]{1,300}\)|<a\s[^<>]{1,300}>|\bhttps?:\/\/[^\s)>\]]{3,200}|\bwww\.[^\s)>\]]{3,200}/g;
const LINK_HINT = /\]\(|<a\s|https?:|www\./;
const NOBODY = /no-?reply|@(?:example|test|domain)\./i;

/** The channels in a block, in order; offsets are of its text. Phones count only beside a word for them. */
export const channelsIn = perBlock(({ text }): readonly Channel[] => {
  const found: Channel[] = [];
  const take = (kind: ChannelKind, pattern: RegExp) => {
    for (const match of text.matchAll(pattern)) {
      if (!NOBODY.test(match[0])) found.push({ kind, start: match.index, end: match.index + match[0].length });
    }
  };
  if (EMAIL_HINT.test(text)) take('email', EMAIL);
  if (/\d/.test(text)) {
    if (PHONE_WORD.test(text)) take('phone', PHONE);
    take('post', POST);
  }
  if (LINK_HINT.test(text)) take('link', LINK);
  return found.sort((a, b) => a.start - b.start);
});

/** The blocks of a section in which the details announced by a sentence usually follow. */
const FOLLOWING = 6;

/** Whether a channel stands in the block or, unless a new title intervenes, in the few blocks after it. */
export function hasChannelNear(placed: Placed, policy: Policy): boolean {
  for (let i = placed.index; i <= placed.index + FOLLOWING; i++) {
    const next = policy.blocks[i];
    if (!next || next.section !== placed.section) return false;
    if (next.block.kind !== 'heading' && channelsIn(next.block).length) return true;
  }
  return false;
}

// "Contact our officer as set out in 'How to contact us'": the details stand once, under their own title.
const contactTitles = phrases(
  'contact~',
  'get in touch',
  'how (can/to/do) .. reach us',
  'questions',
  'data protection officer~',
  'dpo',
  'representative~',
);
const pointsElsewhere = phrases(
  '(contact/contacting) (details/information/section)',
  '(contact details/address/addresses/details/email address) .. (above/below/beginning/end/earlier/listed/provided/set out)',
  '(above/below/following) (contact/address/details)',
);

/** Whether a block refers to contact details that the document gives under a title of their own. */
export function refersToChannel(placed: Placed, policy: Policy): boolean {
  if (!placed.block.has(pointsElsewhere)) return false;
  return underContact(policy).length > 0;
}

const underContact = placesWhere(
  ({ block, section }) => block.kind !== 'heading' && isUnder(section, contactTitles) && channelsIn(block).length > 0,
);

/**
 * Mentions of somebody whom the reader is to reach: a full disclosure with a channel beside them, a weak one without.
 * `not` holds look-alikes of the mention, `denied` statements that rule out every mention in the same sentence.
 */
export function* reachable(
  placed: Placed,
  policy: Policy,
  who: PhraseSet,
  not: PhraseSet,
  denied: PhraseSet,
): Generator<Span & { strength: Strength }> {
  const { block } = placed;
  const hits = block.find(who);
  if (!hits.length) return;
  const denials = block.find(denied).map(({ start }) => block.sentenceAt(start));
  for (const hit of hits) {
    if (block.find(not).some(look => overlaps(look, hit)) || denials.includes(block.sentenceAt(hit.start))) continue;
    const near = hasChannelNear(placed, policy) || refersToChannel(placed, policy);
    yield { start: hit.start, end: hit.end, strength: near ? 'found' : 'weak' };
  }
}
