import { phrases } from '../../text/phrases';
import type { Gate } from './family';
import type { Place } from './place';

const giving = phrases(
  '(share/shares/shared/sharing/disclose/discloses/disclosed/disclosing/disclosure/disclosures/transfer/transfers/transferred/pass/passes/passed/sell/sells/sold/rent/rents/rented/lease/trade/traded/exchange/exchanged/release/released/forward/forwarded/transmit/transmitted) …  (with/to)',
  '(provide/provides/provided/give/gives/given/send/sends/sent/supply/supplied) .. (information/data/details/them/it/address/addresses) .. to',
  '(made/make) available to',
  '{we} .. (obtain/obtains/receive/receives/collect/collects) .. (information/data) .. from',
);

// Recipients matter where data go to them or come from them.
export const inSharing: Gate = place => {
  const hits = place.hits(giving);
  return hits.some(({ endWord }) => endWord <= place.first + 1 && place.first - endWord <= 10)
    ? undefined
    : { level: 'silent', why: 'The sentence does not say that they receive data.' };
};

const RECIPIENTS =
  /^(parties|party|partners|companies|businesses|organi[sz]ations|entities|advertisers|vendors|providers|affiliates)$/;

/** "We share data with selected partners": who receives data has a rule of its own. */
export const receivesData =
  (last: (place: Place) => number): Gate =>
  place =>
    RECIPIENTS.test(place.word(last(place) - 1)) && !inSharing(place)
      ? { level: 'silent', why: 'Recipients have a rule of their own.' }
      : undefined;
