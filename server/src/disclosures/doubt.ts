import type { Block } from '../text/block';
import { type PhraseSet, phrases } from '../text/phrases';
import type { Span } from '../text/span';
import type { Evidence } from './disclosure';

const perhaps = phrases(
  '(may/might/could) (also/then/even)? .. (have/be able/be entitled/enjoy/benefit/allow/give/grant/be afforded/be granted/provide/permit/possess)',
);
// A law that may or may not give the right: "where local law so provides", "depending on where you live".
const somewhere = phrases(
  '(depending on/subject to) .. (live/reside/located/location/residence/jurisdiction/country/state/region)',
  'depending on .. (law/laws/legislation)',
  '(certain/some/local) .. laws (may/might/could)',
  '(where/if/when/as/whether/to the extent) .. (law/laws/legislation) .. (provides/provide/allows/allow/permits/permit/requires/require/grants/so)',
  '(where/if/as/to the extent) .. (required/permitted/provided/allowed/granted/available) (for)? (by/under/in) .. (law/laws/legislation)',
  '(in/under) .. (certain/some) .. (jurisdictions/countries/places)',
  '(certain/some) .. (laws/legislation)',
  '(law/laws) (of/in) (some/certain/your/other)',
);
const ofEurope = phrases('(gdpr/eea/european/eu/uk/article/art)');
// A promise that leaves the answer to the writer's pleasure.
const atPleasure = phrases(
  '(if/where/when/as) (we/it is) .. (consider/considered/deem/deemed/think/see) .. (appropriate/fit/reasonable/proper)',
  '(at/in) our .. discretion',
);

/** A right that is only spoken of conditionally is left open: what the text says of it is too little. */
export function notDoubted(evidence: readonly Evidence[]): 'weak' | undefined {
  const full = evidence.filter(({ strength }) => strength === 'found');
  return full.length > 0 && full.every(isDoubted) ? 'weak' : undefined;
}

function isDoubted({ placed: { block, leadIn }, start }: Evidence): boolean {
  const own = block.sentenceAt(start);
  const opening = own && own === block.sentences[0] ? leadIn?.block.sentences.at(-1) : undefined;
  return (
    (own !== undefined && leavesOpen(block, own)) ||
    (opening !== undefined && leavesOpen(leadIn?.block ?? block, opening))
  );
}

function leavesOpen(block: Block, { start, end }: Span): boolean {
  const says = (set: PhraseSet) => block.find(set).some(hit => hit.start >= start && hit.end <= end);
  return says(atPleasure) || (says(somewhere) && says(perhaps) && !says(ofEurope));
}
