import { phrases } from '../text/phrases';
import { californiaTitles, consumerMay, notForCalifornians } from './california';
import type { Disclosure } from './disclosure';

const info = '(personal)? (information/data)';
const remove = '(delete/deletion/deleting/deleted/erase/erasure/remove/removal)';

export const caRightDelete: Disclosure = {
  key: 'ca_right_delete',
  title: 'the right to delete',
  short: 'right to delete',
  explain:
    'Californians must learn that they can have the business delete personal information it collected from them.',
  lacks: 'it only lets readers close their account or clear data on their device',
  headings: phrases(...californiaTitles, 'right to delete', 'deletion'),
  evidence: {
    found: phrases(
      // Runs of rights in one sentence, each of them a demand.
      `(right to/rights to/right of/rights of/entitled to) … … ${remove} .. (your/personal/information/data/certain/it)`,
      `(right to/rights to/right of/rights of) … … (know/access/correct/correction) (and/or)? (to)? ${remove}`,
      `right (to/of) (request)? (the)? ${remove}`,
      `right to request .. ${remove}`,
      `${consumerMay} .. .. ${remove} .. .. (${info}/it/them)`,
      `(request/requests) .. ${remove} of .. ${info}`,
      `(request/ask) .. (that we/us to) ${remove}`,
    ),
    weak: phrases(`${remove} (your/the/their) (account/profile)`, 'close (your/the) account'),
    not: phrases(`${remove} .. (cookies/cookie/history/cache)`, '(right/request) … delete .. (comments/posts) only'),
    notSentence: phrases('(gdpr)'),
    elsewhere: notForCalifornians,
  },
  order: 126,
  clause: {
    heading: 'Your right to delete',
    body: `If you live in California, you have the right to have us delete personal information that we collected from you, with the exceptions of the statute (Civil Code section 1798.105).`,
  },
  examples: [
    { found: 'You have the «right to delete» information we collected.' },
    { found: 'California consumers can «request deletion of their personal information».' },
    { found: 'You have the right to:\n- «ask us to delete your data»' },
    { found: 'You may «request that we erase personal information» about you.' },
    { weak: 'You can «delete your account».' },
    { weak: 'You can «close your account» at any time.' },
    { weak: '«Remove your profile» in the settings.' },
    { none: 'Delete the cookies in your browser.' },
    { none: 'We delete logs after a week.' },
    { none: '# Rights under the GDPR\n\nYou have the right to deletion.' },
  ],
};
