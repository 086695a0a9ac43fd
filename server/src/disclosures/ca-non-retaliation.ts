import { phrases } from '../text/phrases';
import { californiaTitles, notForCalifornians } from './california';
import type { Disclosure } from './disclosure';

export const caNonRetaliation: Disclosure = {
  key: 'ca_non_retaliation',
  title: 'that using rights has no disadvantage',
  short: 'non-retaliation',
  explain:
    'Californians must learn that the business does not discriminate or retaliate against them for using their rights.',
  lacks: 'it names the right and promises nothing',
  headings: phrases(...californiaTitles, '(discrimination/retaliation/non discrimination)'),
  evidence: {
    found: phrases(
      '(not/never/without/free from/no) … (discriminate/discriminating/discriminated/discriminatory/discrimination/retaliate/retaliation/retaliated)',
      // In plain words: nobody is treated worse for asking.
      "(not/won't/never) (treat/treated/penalize/penalise/punish/charge/charged) (you/anyone/anybody)? (any)? (differently/worse/less/more/unfavorably) .. (for/because/if) .. (asking/ask/using/use/exercis~/request~/rights)",
      '(treat/treated) (you/everyone)? .. (same/equally/alike) .. (whether/if/when/regardless) … (rights/request/requests)',
      "(not/won't/never) .. (penalize/penalise/punish) .. you .. (for/because/if)",
      '(non discrimination/nondiscrimination/non retaliation)',
      '(deny/denied/refuse) .. (goods/service/services) … (because/for) … rights',
    ),
    weak: phrases(
      '(discrimination/retaliation/discriminate/retaliate) .. (against/for/because) … (consumers/consumer/privacy/rights/request/requests)',
    ),
    not: phrases('discriminat~ .. (between)'),
    notSentence: phrases('(equal opportunity/race/gender/religion/age/ethnicity/employer/nationality)'),
    elsewhere: notForCalifornians,
  },
  order: 127,
  clause: {
    heading: 'No disadvantage',
    body: `We do not discriminate or retaliate against you for using your rights: you pay the same price and get the same service.`,
  },
  examples: [
    { found: 'We «treat you the same whether or not you use these rights».' },
    { found: 'We do «not treat you differently for asking».' },
    { found: 'We do «not discriminate against you» for a request.' },
    { found: 'Nobody is «denied service because they use their rights under the CCPA».' },
    { found: 'You have the «right not to receive discriminatory treatment».' },
    { found: '«Non-retaliation»: prices stay the same for consumers who use their rights.' },
    { found: 'We will «never retaliate against» a consumer.' },
    { weak: 'The law speaks of «discrimination against consumers» who use their rights.' },
    { weak: 'See the rules on «retaliation for privacy requests».' },
    { weak: 'You can report «discrimination because of a privacy request».' },
    { none: 'We are an equal opportunity employer and do not discriminate on grounds of age.' },
    { none: 'The filter discriminates between colours.' },
  ],
};
