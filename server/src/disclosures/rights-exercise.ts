import { phrases } from '../text/phrases';
import type { Disclosure, Evidence } from './disclosure';

const exercise = '(exercise/exercising/use/assert/invoke/enforce/make use of/claim)';
const reach =
  '(contact/contacting/email/emailing/write/writing/call/calling/send/sending/submit/submitting/form/post/phone/mail/settings/address/via/through)';

const HINDERS = /\b(?:fee|charged?|notari[sz]ed|certified|40|forty|60|90|reasonable)\b/i;
const FREE = /\b(?:no|not|without|free)\b/i;

const hinders = ({ placed: { block }, start, end, strength }: Evidence): boolean => {
  const words = block.text.slice(start, end);
  return strength === 'weak' && HINDERS.test(words) && !FREE.test(words);
};

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
      '(verify/proof of/confirm/verification of) .. identity',
    ),
    // Where readers have to pay, wait or prove too much, an address does not mend it.
    overall: evidence => (evidence.some(hinders) ? 'weak' : undefined),
    not: phrases(
      '(annual/membership/service/subscription/delivery/late) fee',
      'exercise (caution/care/discretion/judgment/judgement)',
    ),
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
    { weak: 'Bring «proof of identity» to the desk.' },
    { none: 'The annual fee covers the copy of the magazine.' },
    { none: 'Exercise care when you share your password.' },
    { none: 'Send us a postcard from your hike.' },
    { none: 'The right side of the path is for cyclists.' },
  ],
};
