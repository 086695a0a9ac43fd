import { phrases } from '../text/phrases';
import type { Disclosure } from './disclosure';

const newPurpose =
  '((new/different/other/another/unrelated/additional/further/incompatible/changed/compatible) (purpose/purposes/use/uses/reason/reasons/way/ways/aim/aims))';
const tell =
  '(notify/notified/inform/informed/tell/told/ask/let you know/letting you know/telling you/announced/contact you/seek/sought/obtain/explain/announce/notice/consent/communicated/permission/provide you with/agreed/agree/hear from)';

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
      `${tell} … (if/when/where) … ${newPurpose}`,
      // The same purpose told by what it is not: "a purpose other than that for which".
      `(purpose/purposes/reason/reasons) other than (that/those/the/this) … ${tell}`,
      `(purpose/purposes/reason/reasons/way/use) (not/that is not/which is not/that are not) .. (set out/described/listed/stated/mentioned/named/covered) … ${tell}`,
      `(not/never/only) .. (use/used/process/processed) … (for anything else/for any other purpose/for other purposes/for any other reason/otherwise/to other uses/in any other way) .. (unless/without/until/before) .. ${tell}`,
      `(not/never) be (put to/used for) .. (other/another) (use/uses/purpose/purposes) … (unless/without/until) … ${tell}`,
      `(something else/something new/something different) with .. (data/information/details) … ${tell}`,
      `(purpose/purposes) .. (change/changes/changed) … ${tell}`,
      `(change/changes) (of/in/to) (the)? (purpose/purposes) … ${tell}`,
      '(only/solely) .. (use/process) .. for the purpose~ for which .. collected … unless',
    ),
    weak: phrases(
      '(use/process) … for any (lawful/legal/legitimate/business) purpose~',
      '(any/every) other purpose~ .. (law/permitted/allowed/lawful/reserved)',
      '(may/can/could) … (use/process) … for (further/additional) (compatible/lawful/legitimate)? purposes',
      '(any/for) (other/such other) (lawful/legal/legitimate/business) purpose~',
      '(other/additional/further) purposes .. (permitted/compatible/not incompatible/consistent)',
      '(may/can/could/reserve) … (use/used/process/processed) … for (additional/further/other) purposes (that/which)? (we/permitted)',
      'for (whatever/whichever/any) (purpose/purposes) .. (law allows/law permits/permitted/allowed/we deem/we consider)',
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
