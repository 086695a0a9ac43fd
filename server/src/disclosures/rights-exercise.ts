import { phrases } from '../text/phrases';
import type { Disclosure, Evidence } from './disclosure';
import { ofOthers } from './rights';

const exercise = '(exercise/exercising/use/assert/invoke/enforce/make use of/claim/rely on/avail)';
const reach =
  '(contact/contacting/email/emailing/write/writing/call/calling/send/sending/submit/submitting/form/post/phone/mail/settings/address/via/through/drop us a line/get in touch/reach/message)';

// What the law does not allow to ask of everybody (Arts. 12(3), 12(5), 12(6)): a fee, more than a month, a notary.
const hurdle = phrases(
  '(charge/charges/pay/subject to) .. fee … (access/copy/request/requests/right/rights)',
  '(request/requests/copy/access) … (charge/subject to/pay) .. fee',
  '(respond/reply/answer/comply/process) … (within/in/up to) .. (40/45/60/90/forty/forty five/sixty/ninety) (calendar/business/working)? days',
  '(respond/reply/answer/comply) .. (within/in) a reasonable (time/period/timeframe)',
  '(notarised/notarized/notarial/certified) (copy/passport/identity/identification/proof) … (request/requests/right/rights)',
  '(notarised/notarized/notarial/certified) … (copy/passport/identity/identification/proof)',
);
const excused = phrases(
  '(not/no/without/free/unfounded/excessive/repetitive/further/additional/manifestly/california/extend/extended)',
);

function freeAndPrompt(evidence: readonly Evidence[]): 'weak' | undefined {
  const blocks = new Set(evidence.map(({ placed }) => placed.block));
  for (const block of blocks)
    for (const { start } of block.find(hurdle)) {
      const sentence = block.sentenceAt(start);
      if (sentence && !block.find(excused).some(hit => hit.start >= sentence.start && hit.end <= sentence.end))
        return 'weak';
    }
  return undefined;
}

export const rightsExercise: Disclosure = {
  key: 'rights_exercise',
  title: 'how to use the rights',
  short: 'requests',
  explain:
    'Readers are told where to send a request, that it is free of charge, and that they get an answer within one month.',
  lacks: 'it names a fee, a longer time or no time for the answer, or a proof that every reader has to bring',
  headings: phrases(
    'exercis~',
    'how to (use/make/exercise)',
    'your .. rights',
    'rights',
    'mak~ a request',
    'time limit',
    'no fee',
    'what we .. need from you',
    '(data subject)? request~',
    'contact~',
  ),
  evidence: {
    found: phrases(
      `${exercise} .. (your/these/this/those/any/such/the/one/all) … (right/rights) … ${reach}`,
      `${reach} … ${exercise} … (right/rights)`,
      `(right/rights) … (exercise/exercised/exercising/use) … ${reach}`,
      '(answer/respond/reply/response/action) … (within) (one/1/a) (calendar)? month',
      '(within) (one/1/a) (calendar)? month … (answer/respond/reply/response/request)',
      '(request/requests/copy/right/rights/information) … (free of charge/no charge/without charge/no fee/free)',
      '(not/no) .. (pay/fee/charge) … (access/rights/right/request/data)',
      // Requests, or those who make them, and where they go.
      '(address/direct/send/submit) (your/any/all/such)? (request/requests) (for/regarding/about/concerning/to) .. .. (access/erasure/deletion/correction/rectification/rights/data/information) … (to/at/via/by)',
      '(fill in/complete/use) .. form … (right/rights/request/requests/respond)',
      `(enforce/enforcing/assert/asserting/rely on) .. (right/rights) … ${reach}`,
      '(enforce/assert/exercise/use) .. (right/rights) .. (can/may/should) .. (reach/reach out)',
      '(respond/reply/answer) .. (within/in) (30/thirty) (calendar)? days',
      `(submit/make/send) .. (a/your/such/any)? (request/requests) .. (to/by/via/at/through/using/with)`,
    ),
    weak: phrases(
      '(fee/charge) … (access/copy/request/requests)',
      '(request/requests) … (fee/charged)',
      '(charge/pay) .. (fee/charge) .. (of)? #',
      '(fee/charge) of .. #',
      '(notarised/notarized/certified) .. (copy/proof/passport/signature)',
      '(40/45/90/60/forty/forty five) (calendar/business/working)? days … (request/requests/respond)',
      '(respond/request/requests/answer) … (40/45/90/60/forty/forty five/30/thirty) (calendar/business/working)? days',
      '(respond/answer/reply/comply) … (reasonable time/reasonable period/as soon as)',
      '(notarised/notarized/notarial/certified) (copy/passport/identity/identification/proof) … (request/requests/right/rights)',
      '(verify/proof of/confirm/verification of) .. identity',
    ),
    not: phrases(
      // Requests of other kinds.
      '(order/booking/support/purchase/contact/quote/friend/repair) (request/requests)',
      '(annual/membership/service/subscription/delivery/late) fee',
      'free (movement/flow)',
      'exercise (caution/care/discretion/judgment/judgement)',
    ),
    notSentence: phrases(...ofOthers),
    overall: freeAndPrompt,
  },
  order: 88,
  clause: {
    heading: 'How to use your rights',
    body: `Send your request to \${1:[e-mail address for requests]} or \${2:[postal address]}; a few words are enough. You pay nothing. We answer within one month; if a request is complex, we tell you within that month why we need up to two more. If we doubt who is asking, we ask for \${3:[the one piece of information that proves it]}.`,
  },
  examples: [
    { found: 'To «exercise your rights, write» to the harbour office.' },
    { found: 'We «answer within one month».' },
    { found: 'Every «request is free of charge».' },
    { found: '«Contact us to exercise any of these rights».' },
    { weak: 'We charge a «fee for each copy».' },
    { weak: 'Send us a «notarised copy» of your passport.' },
    { weak: 'We «respond within 40 days».' },
    { weak: 'To exercise your rights write to the harbour office; we «reply within a reasonable time».' },
    { found: '«Address your requests for erasure to» the harbour office.' },
    { weak: 'Bring «proof of identity» to the desk.' },
    { none: 'The annual fee covers the copy of the magazine.' },
    { none: 'Exercise care when you share your password.' },
    { none: 'Send us a postcard from your hike.' },
    { none: 'The right side of the path is for cyclists.' },
  ],
};
