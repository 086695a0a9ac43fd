import type { Placed } from '../policy/policy';
import { type PhraseSet, phrases } from '../text/phrases';
import type { Span } from '../text/span';
import type { Strength } from './disclosure';
import { trades, unspecific } from './recipient-words';

/* How texts name whoever receives data: with a legal form, with what it does, or at the end of what is said of it. */

// A name in capitals without a legal form, and what it does for the writer: "with Quayside Print, which prints our leaflets".
export const NAME_AND_TASK =
  /\b(?:with|to|by|engage|use|employ|hire)\s(?:(?:our|the) (?:[\p{Ll}-]{2,20} ){1,3})?((?:\p{Lu}[\p{L}\d&.'’+-]{1,30} ?(?:(?:&|of|and|de|da) (?=\p{Lu}))?){1,5}),? (?:which|who|that|so that|for\s(?!example|instance|the purposes? of this)\p{Ll}|to\s(?!us\b|you\b)\p{Ll}{3})/u;
// Terms that notices write with capitals, and places, are no receivers.
export const NO_RECEIVER =
  /\b(?:Third|Part(?:y|ies)|Personal|Information|Data|Details|Cookies?|Content|Services?|Sites?|Websites?|Apps?|Applications?|Platform|Software|Users?|Customers?|Clients?|Members?|You|Your|Us|We|Our|It|They|Them|I|Me|Affiliates?|Partners?|Providers?|Vendors?|Suppliers?|Compan(?:y|ies)|Controllers?|Processors?|Polic(?:y|ies)|Privacy|Notice|Terms|GDPR|Act|Law|Regulation|EEA|EU|UK|USA?|United|States|Kingdom|Europe(?:an)?|Union|Commission|Countr(?:y|ies)|Switzerland|Canada|Ireland|Germany|France|India|Japan|China|Brazil|Australia|California|Art(?:icle)?|Section|Agreement|Standard|Contractual|Clauses)\b/;
// A company's name with its legal form, after the word that makes it a receiver.
export const NAMED =
  /\b(?:with|to|by|from|use|employ|hire|commission)\s(?:our [\p{L}-]{1,20} (?:[\p{L}-]{1,20} )?)?((?:\p{Lu}[\p{L}\d&.'’-]{0,30}[ ,]{1,2}(?:& )?){1,5}(?:Ltd|Limited|LLC|Inc|Corp|plc|PLC|LLP|GmbH|AG|KG|SE|B\.V|BV|N\.V|NV|S\.A|SA|SAS|SARL|S\.p\.A|S\.r\.l|S\.L|AB|A\/S|ApS|AS|ASA|Oy|Oyj|Lda|eG|Sp\. z o\.o)(?![\p{L}]))/u;
// A name of several words in capitals that closes what is said of it: "we share it with Royal Mail".
export const CLOSING =
  /\b(?:with|to|by)\s(?:the\s)?((?:\p{Lu}[\p{L}\d&.'’+-]{1,30} (?:(?:&|of|de|da) (?=\p{Lu}))?){1,4}\p{Lu}[\p{L}\d&'’+-]{1,30})(?=[.,;)\s]{0,2}(?:$|[.,;)]|and\b|or\b|for\b))/u;
export const PLACE =
  /\b(?:New|South|North|East|West|Hong|Saudi|Costa|Sri|Central|Latin|Isle|Islands?|Emirates|Republic|Economic|Area|Section|Chapter|Officer|Team|Department)\b/;

export const who = phrases(trades);
export const anyone = phrases(unspecific);

const RECEIVER_COLUMN =
  /^\W*(?:recipients?|receivers?|who (?:receives|gets|sees)|(?:shared|disclosed|passed|given) (?:with|to)|with whom|third party)\b/i;

/** The cells of a column on receivers: a name or a trade, or nothing but "partners". */
export function* inColumn({ block, leadIn }: Placed): Generator<Span & { strength: Strength }> {
  if (block.kind !== 'row' || !leadIn) return;
  for (const [column, { start, end }] of leadIn.block.cells.entries()) {
    const cell = block.cells[column];
    if (!cell || !RECEIVER_COLUMN.test(leadIn.block.prose.slice(start, end))) continue;
    const words = block.prose.slice(cell.start, cell.end);
    if (!/\p{L}{2}/u.test(words) || /^\W*(?:none|no|nobody|n\/a)\b/i.test(words)) continue;
    const within = (set: PhraseSet) => block.find(set).some(hit => hit.start >= cell.start && hit.start < cell.end);
    yield { start: cell.start, end: cell.end, strength: within(anyone) && !within(who) ? 'weak' : 'found' };
  }
}

// "We disclose personal information:", "we may share your data with:": the items say to whom or when.
const OPENS =
  /(?<!\bnot |\bnever )\b(?:share|shares|disclose|discloses) (?:[\p{L}’']{2,14} ){0,4}(?:information|data|details)(?: [\p{L}]{2,14}){0,6}:\W{0,3}$/iu;

/** The words that open a list of receivers, or of occasions on which somebody receives data. */
export function* opened({ block }: Placed): Generator<Span & { strength: Strength }> {
  const last = block.sentences.at(-1);
  if (!last || block.kind === 'row') return;
  const from = Math.max(last.start, block.prose.length - 160);
  const match = OPENS.exec(block.prose.slice(from));
  if (match) yield { start: from + match.index, end: from + match.index + match[0].trimEnd().length, strength: 'weak' };
}
