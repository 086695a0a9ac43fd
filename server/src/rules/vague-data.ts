import { phrases } from '../text/phrases';
import type { Gate } from './vagueness/family';
import { isNegated, listFollows } from './vagueness/gates';
import { vagueRule } from './vagueness/vague-rule';

const handling = phrases('(collect/collects/collected/collecting/gather/gathers/record/records/receive/receives/obtain/obtains/store/stores/share/shares/shared/sharing/disclose/discloses/disclosed/use/uses/used/provide/provides/sell/sells/process/processes)');
const methods = phrases('(hash~/truncat~/remov~/delet~/strip~/averag~/k anonym~/noise)', 'without (any)? (name/names/identifier~)');

const isHandled: Gate = place => (place.has(handling) ? undefined : { level: 'silent', why: 'The sentence does not say that it is processed.' });
const examples = phrases('such as', 'for example', 'e g', 'including', 'namely', 'i e');
const enumerated: Gate = place => (listFollows(place) || place.hits(examples).some(({ firstWord }) => firstWord >= place.end && firstWord - place.end <= 6) ? { level: 'silent', why: 'A list says what it is.' } : undefined);
const methodNamed: Gate = place => (place.has(methods) ? { level: 'silent', why: 'The sentence says how it is done.' } : undefined);

export const vagueData = vagueRule({
  id: 'vague-data',
  title: 'Data that are named but not described',
  severity: 'information',
  cites: ['GDPR Art. 12(1)', 'GDPR Art. 14(1)(d)', 'WP260 §12-13'],
  explain: `"Usage data" and "device information" name a drawer and not what lies in it. "Anonymous" and "aggregated" claim
that nobody can be recognised; that depends on the method.

Enumerate: "We record the pages you open and how long you stay." Explain the method: "We delete the last part of the
address before we store it."`,
  leavesOpen: 'what it consists of',
  instead: 'Enumerate the data.',
  gates: [isNegated, isHandled],
  terms: [
    {
      words: phrases(
        '(non personal/non personally identifiable/non personally identifying/non identifying/nonpersonal) (information/data)',
        '(anonymous/anonymised/anonymized/aggregated/aggregate/de identified/deidentified/statistical) (and/or)? (anonymous/anonymised/anonymized/aggregated/aggregate/de identified/statistical)? (user/usage/statistical/demographic)? (information/data/statistics)',
      ),
      tier: 'C',
      gates: [methodNamed, enumerated],
      instead: 'Enumerate the data, and explain how they are made anonymous.',
    },
    {
      words: phrases('(usage/device/technical/behavioural/behavioral/demographic/transactional/log/profile) (information/data)', '(any/all) information (you/that you) (give/provide/submit)'),
      tier: 'C',
      gates: [enumerated],
    },
  ],
  examples: [
    { bad: 'We collect «usage data».' },
    { bad: 'The shop shares «aggregated data» with the mall.' },
    { good: 'We record the pages you open and how long you stay.' },
    { good: 'We collect device information such as the model, the language and the size of the screen.' },
    { good: 'We do not collect usage data.' },
  ],
});
