import { phrases } from '../text/phrases';
import type { Disclosure } from './disclosure';

const newPurpose =
  '((new/different/other/another/unrelated/additional/further/incompatible/changed) (purpose/purposes/use/uses/reason))';
const tell =
  '(notify/notified/inform/informed/tell/told/ask/let you know/contact you/seek/obtain/explain/announce/notice/consent)';

export const furtherProcessing: Disclosure = {
  key: 'further_processing',
  title: 'new purposes',
  short: 'new purposes',
  explain: 'Before data are used for a new purpose, readers are told about it.',
  lacks: 'it reserves new uses without saying that readers are told before',
  headings: phrases(
    '(change/changes) of purpose',
    newPurpose,
    'further processing',
    'purpose limitation',
    'compatible purpose~',
    'how we use',
  ),
  evidence: {
    found: phrases(
      `${newPurpose} … ${tell}`,
      `${tell} … (before/prior) … ${newPurpose}`,
      `${tell} … if … ${newPurpose}`,
      '(only/solely) .. (use/process) .. for the purpose~ for which .. collected … unless',
      '(purpose/purposes) .. (change/changes) … (inform/tell/notify)',
    ),
    weak: phrases(
      '(any/for) (other/such other) (lawful/legal/legitimate/business) purpose~',
      '(other/additional/further) purposes .. (permitted/compatible/not incompatible/consistent)',
      '(compatible/consistent) with the .. purpose~',
      'for the purpose~ for which .. (collected/obtained)',
    ),
    not: phrases('(third parties/partners/providers/vendors/they) … (other/another/any) purpose~'),
  },
  order: 31,
  clause: {
    heading: 'New purposes',
    body: `We use your data only for the purposes named here. If we want to use them for a new purpose, we tell you before we start, \${1|by e-mail,by letter,with a notice in the app|}, and name the legal basis.`,
  },
  examples: [
    { found: 'If we want to use your data for a «new purpose, we inform you» first.' },
    { found: 'We «ask you before any different use».' },
    { found: 'Should the «purpose change, we tell you» by letter.' },
    { found: 'We will «notify you if we need the data for an unrelated purpose».' },
    { weak: 'We use data for any «other lawful purpose».' },
    { weak: 'We use the data for «other purposes compatible» with these.' },
    { none: 'Our processors must not use the data for other purposes.' },
    { none: 'The purpose of the club is to keep the trails open.' },
    { none: 'We changed the use of the old mill.' },
    { none: 'We use your address to deliver the bread.' },
  ],
};
