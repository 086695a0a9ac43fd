import { phrases } from '../text/phrases';
import type { Disclosure } from './disclosure';

const receiving =
  '(receiv~/obtain~/collect~/gather~/acquir~/purchas~/get/gets/given/provided/supplied/supply/provide/come/comes/import~/access/buy/sourced/retrieve~)';
// Whoever is named by trade, role or register.
const namedSource =
  '(credit (reference/rating/bureau~/agenc~)/fraud prevention/identity verification/payment (provider~/processor~/service~)/public (register~/record~/source~/domain/database~)/publicly (available/accessible)/social (media/network~)/(facebook/google/twitter/linkedin/apple/instagram)/data (broker~/provider~/supplier~/compan~)/advertis~/ad network~/analytics (provider~/service~/compan~)/marketing (partner~/compan~/agenc~)/business partner~/employer~/recruit~/referee~/school~/universit~/parent~/friend~/other (user~/member~/customer~)/app store~/retailer~/merchant~/publisher~/affiliate~/subsidiar~/group compan~/compan~ (in/within) (our/the/its)? (same)? group/insurer~/broker~/agent~/government/authorit~/police/companies house/electoral (roll/register)/land registry/doctor~/hospital~/bank~/financial institution~/compan~/survey~/market research/research~/suppliers/service provider~/people/someone/individual~)';
const unnamed =
  '(third part~/other (source~/part~/compan~/services/websites/organisation~/organization~)/another source/partner~/outside source~/external source~/another (party/company/service))';

/** Shows that data come from others than the reader, so that Art. 14 asks for the source and the categories. */
export const collectedElsewhere = phrases(
  `${receiving} .. (information/data/details) … from .. (${namedSource}/${unnamed})`,
  `(information/data/details) … ${receiving} … from .. (${namedSource}/${unnamed})`,
  `${namedSource} … (provide/provides/give/gives/send/sends/supply/share/shares/disclose/pass/transfer) .. (us/to us) (with)?`,
  '(from/via/through) publicly (available/accessible)',
);

export const dataSource: Disclosure = {
  key: 'data_source',
  title: 'where the data come from',
  short: 'sources',
  explain:
    'Where data do not come from the reader, the notice must say who gives them and whether the source is open to the public.',
  lacks: 'the source is only called "third parties", "other sources" or "partners"',
  headings: phrases(
    '(information/data) .. from (third parties/other/others/social/partners/public/outside/external)',
    '(how/where/when) … (collect/get/obtain/receive/gather) … (information/data)',
    '(source~/origin) of … (information/data)',
    'sources',
    'third party sources',
    '(information/data) … (you/automatically) .. (provide/give/submit/share/collect~)',
    'publicly available',
    'information collected automatically',
    'automatic~ .. (collect~/information/data)',
  ),
  evidence: {
    found: phrases(
      `${receiving} … from … ${namedSource}`,
      `${namedSource} … (provide/provides/give/gives/send/sends/supply/share/shares/disclose/pass/transfer) .. (us/to us) (with)?`,
      '(from/via/through) publicly (available/accessible)',
      '(log in/login/sign in/sign up/register/connect/link~) .. (with/via/through/using/to) .. (facebook/google/apple/twitter/linkedin/social/third party)',
      '(source~) (of/from which) … (information/data)',
    ),
    weak: phrases(
      `${receiving} … from … ${unnamed}`,
      `${unnamed} … (provide/give/send/supply/share) .. us`,
      // The reader and the reader's device are sources too.
      '(information/data/details) (that/which)? (you/users/customers) .. (provide/give/submit/enter/supply/share/send/upload)',
      'you .. (provide/give/submit/enter/supply/send) .. us (with)? .. (information/data/details/name/email)',
      '(collect~/obtain~/receiv~/gather~) … (directly/direct) .. from you',
      '(collect~/obtain~/receiv~/gather~/record~) … from (you/your/users/customers/visitors)',
      '(automatically/automatic) … (collect~/record~/receiv~/gather~/log/logged/logs)',
      '(collect~/record~/receiv~/gather~) … automatically',
      '(collect~/gather~) … (through/via/using/by means of) .. (cookies/log files/forms/our (site/website/app/services))',
      '(when/if) you … (we/the app/our server~) .. (may/will/also/automatically)? .. (collect/receive/record/obtain/gather/store)',
      'provided (by you/voluntarily)',
    ),
    not: phrases(
      '(do/does/not/never) not? (collect/obtain/receive/gather) … from',
      'from .. (third part~/partner~) .. cookies',
      '(receiv~/get) .. (email~/message~/newsletter~/marketing/offers/communication~/notification~/advert~) .. from',
      'protect~ … from … (third part~/unauthor~)',
      '(receive/obtain) … consent .. from',
      '(delete/remove/unsubscribe) … from',
      '(separate~/different/differ~) from',
    ),
    overall: evidence => (evidence.some(({ strength }) => strength === 'found') ? 'found' : undefined),
  },
  order: 25,
  clause: {
    heading: 'Where your data come from',
    body: `You give us most of the data yourself, when you order, register or write to us. Your device sends us technical data when you visit the site.

We also receive personal data from:

- \${1:[name of the source, for example the credit reference agency]}: \${2:[kinds of data]}. This source is \${3|not open to the public,open to the public|}.
- \${4:[name of the next source]}: \${5:[kinds of data]}. This source is \${6|not open to the public,open to the public|}.`,
  },
  examples: [
    { found: 'We «receive your credit score from credit reference agencies».' },
    { found: 'We «obtain the names of directors from public registers» such as Companies House.' },
    { found: 'If you «sign in with Facebook», we learn your name.' },
    { found: 'Our «payment providers send us» a confirmation of each payment.' },
    { weak: 'We «receive information about you from third parties».' },
    { weak: 'We «collect personal data from other sources» too.' },
    { weak: 'We keep the «details that you give» us.' },
    { weak: 'Our server «automatically records» each visit.' },
    { none: 'We do not collect data from data brokers.' },
    { none: 'The photos on this site come from an agency.' },
    { none: 'Third-party cookies are set by other companies.' },
    { none: 'You can choose not to receive e-mails from our partners.' },
  ],
};
