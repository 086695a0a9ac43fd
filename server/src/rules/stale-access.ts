import type { Block } from '../text/block';
import { phrases } from '../text/phrases';
import { holds, type Stale } from './stale';
import { history } from './stale-law-table';

// A request to see one's data, in the sentence itself or in the one before or after it.
const access = phrases(
  'subject access',
  'access request~',
  '(view/see/inspect/obtain) … (data/information/details) … (hold/held)',
  '(right/request/requests/application) (of/to/for) (gain/obtain/have)? access',
  'access (to)? (your/the/any/his/their/all)? (personal)? (data/information/records)',
  '(copy/copies) of (the/your/any/all/some/that/this) .. (data/information/records)',
  '(copy/copies) of (the/your/any)? (personal)? (data/information)',
  'for (a/such/the/each) copy',
  '(information/data) (that)? (we/which we) hold (about/on) you',
);
const kinds =
  '(small/nominal/reasonable/modest/minimal/administrative/administration/admin/processing/standard/statutory)';
const fee = phrases(
  `(charge/charges/charged/charging/pay/payment of/subject to/levy/apply/require) (you)? (a/an/the)? ${kinds}? (fee/charge/administration fee/administrative fee)`,
  '(small/nominal/modest/minimal/administrative/administration/admin/statutory) (administration/administrative)? (fee/fees/charge/charges)',
  '(fee/charge) of (gbp/eur/usd/up to)? #',
  '(fee/charge) (may/will/shall/can/is) (be)? (payable/charged/due/made/levied/apply)',
  `there (is/may be/will be) (a/an) ${kinds}? (fee/charge)`,
  '(charge/pay) (you)? (up to)? (gbp/eur/usd)? # (pounds)? (for/to/per/in)',
  '# (gbp/pounds/pound)? (administration/administrative/admin/access/statutory)? fee',
  '(cheque/check/postal order) for (gbp)? (#/ten pounds)',
);
// An amount by itself can be the price of anything, so the request has to stand in its sentence.
const amount = phrases('# (pounds/gbp)', 'ten pounds', '(cost/costs) (you)? (gbp/eur/usd)? #');
const otherThing = phrases(
  '(subscription~/membership~/delivery/shipping/postage/ticket~/booking~/cancellation~/card/cards/licen~/tuition/premium/call/calls/roaming/late)',
);
const excessive = phrases(
  '(excessive/unfounded/repetitive/repeated/repeat/vexatious/unreasonable/disproportionate/numerous)',
  '(further/additional/extra/more/second/duplicate/multiple) .. (copy/copies/request~)',
  '(more than/other than) .. (one/once/twice/first)',
  '(within/in/per) (a/any/one/each) .. (year/months/month)',
  '(without/no/free of/not) .. (charge/fee/cost/pay)',
  'free',
  '(permitted/allowed/required/authori~) by',
  '(australia~/new zealand/canada/canadian/hong kong/singapore/india~)',
  'not have to pay',
  'except~',
);
// Laws that let a fee be charged for access.
const otherLaws = phrases(
  'pdpa',
  'personal data protection act',
  'australian privacy (principles/principle)',
  'privacy act 1988',
  'popia',
  'privacy act 2020',
);
const days = phrases('(40/forty) (calendar/working/business)? (day/days)');
const answer = phrases('(request~/access/copy/respond~/reply/replies/answer~/compl~/provid~/suppl~)');

const FEE =
  'Access is free of charge (Article 12(5) GDPR, since 25 May 2018). A reasonable fee is allowed only for requests that are manifestly unfounded or excessive, and for further copies (Article 15(3)). Write “You do not have to pay a fee.”';
const DAYS =
  'The forty days of the old law ended on 25 May 2018. Requests are answered within one month (Article 12(3) GDPR).';
const LAST_DAY = '2018-05-24';

/** Fees and periods for access that the GDPR ended; offsets of the block. */
export function accessFees(block: Block): Stale[] {
  return [...fees(block), ...periods(block)];
}

function fees(block: Block): Stale[] {
  if (!block.has(fee) && !block.has(amount)) return [];
  const found: Stale[] = [];
  block.sentences.forEach((sentence, i) => {
    const isFee = holds(block, sentence, fee);
    if (!isFee && !holds(block, sentence, amount)) return;
    if (holds(block, sentence, excessive) || holds(block, sentence, history)) return;
    const isForAccess = holds(block, sentence, access);
    if (!isForAccess && (!isFee || holds(block, sentence, otherThing))) return;
    const beside = [block.sentences[i - 1], block.sentences[i + 1]];
    if (!isForAccess && !beside.some(one => one && holds(block, one, access))) return;
    const { start } = sentence;
    const end = start + block.text.slice(start, sentence.end).trimEnd().length;
    const words = block.text.slice(start, end);
    const isAll = block.sentences.length === 1 || sentence.endWord - sentence.firstWord <= 24;
    found.push({
      start,
      end,
      message: FEE,
      validTo: LAST_DAY,
      unlessInPolicy: otherLaws,
      // A sentence that says more than the fee is the writer's to mend.
      fix:
        isAll &&
        !/[,;:()]|\b(?:and|or|if|when|before|identity|proof)\b/i.test(words) &&
        words === block.prose.slice(start, end)
          ? {
              title: 'Replace with “You do not have to pay a fee.”',
              edits: [{ start, end, text: 'You do not have to pay a fee.' }],
            }
          : undefined,
    });
  });
  return found;
}

function periods(block: Block): Stale[] {
  return block.find(days).flatMap((hit): Stale[] => {
    const at = block.sentences.findIndex(
      ({ firstWord, endWord }) => firstWord <= hit.firstWord && hit.endWord <= endWord,
    );
    const sentence = block.sentences[at];
    if (!sentence || !holds(block, sentence, answer) || holds(block, sentence, history)) return [];
    if (![sentence, block.sentences[at - 1], block.sentences[at + 1]].some(one => one && holds(block, one, access)))
      return [];
    const words = block.text.slice(hit.start, hit.end);
    const text = /day$/i.test(words) ? 'one-month' : 'one month';
    return [
      {
        start: hit.start,
        end: hit.end,
        message: DAYS,
        validTo: LAST_DAY,
        fix: { title: `Replace with “${text}”`, edits: [{ start: hit.start, end: hit.end, text }] },
      },
    ];
  });
}
