import { phrases } from '../text/phrases';
import { californiaTitles, consumerMay, notForCalifornians } from './california';
import type { Disclosure } from './disclosure';

const info = '(personal)? (information/data)';
const mend = '(correct/correction/corrections/correcting/corrected/rectify/rectification/amend/amendment/fix/fixing)';

export const caRightCorrect: Disclosure = {
  key: 'ca_right_correct',
  title: 'the right to correct',
  short: 'right to correct',
  explain: 'Californians must learn that they can have wrong personal information corrected.',
  lacks: 'it only lets readers edit their own profile, or asks them to keep it up to date',
  headings: phrases(...californiaTitles, 'right to correct', 'correction'),
  evidence: {
    found: phrases(
      // Runs of rights in one sentence, each of them a demand.
      `(right to/rights to/right of/rights of/entitled to) … … ${mend} .. (your/personal/information/data/inaccurate/inaccuracies/errors/incorrect)`,
      `(right to/rights to/right of/rights of) … … (know/access/delete/deletion) (and/or)? (to)? ${mend}`,
      `right (to/of) (request)? (the)? ${mend}`,
      `right to request .. ${mend}`,
      // "Ask us to tell you what we know, delete it or correct it".
      `(ask/asking/request) us to … … ${mend} (it/them/that)`,
      `${consumerMay} .. .. ${mend} .. .. (${info}/errors/inaccuracies/it)`,
      `(request/requests) .. ${mend} of .. ${info}`,
      `(request/ask) .. (that we/us to) ${mend}`,
      // In plain words: "ask us to fix what is wrong", "have mistakes put right".
      `${mend} (what/anything/whatever/details/data) .. (is/are)? (wrong/inaccurate/incorrect/out of date)`,
      '(mistake~/error~/wrong/inaccura~) .. (put right/set right/fixed/mended)',
    ),
    weak: phrases(`(update/edit/change/modify) .. (your/their) .. (profile/account/details/${info})`),
    not: phrases('(the/is/are) correct'),
    notSentence: phrases('(gdpr)'),
    elsewhere: notForCalifornians,
  },
  order: 126,
  clause: {
    heading: 'Your right to correct',
    body: `If you live in California, you have the right to have us correct inaccurate personal information about you (Civil Code section 1798.106).`,
  },
  examples: [
    { found: 'You may «ask us to tell you what we know about you, delete it, or correct it».' },
    { found: 'Californians may ask us to «fix what is wrong».' },
    { found: 'You have the «right to correct» wrong entries.' },
    { found: 'California consumers can «request correction of inaccurate personal information».' },
    { found: 'You have the right to:\n- «ask us to correct inaccurate information»' },
    { found: 'You may «request that we rectify personal information» that is wrong.' },
    { weak: 'You can «update your profile».' },
    { weak: '«Edit your information» in the settings.' },
    { weak: 'You can «change your personal details» online.' },
    { none: 'The correct time is noon.' },
    { none: 'We correct errors in our maps.' },
    { none: '# Rights under the GDPR\n\nYou have the right to rectification.' },
  ],
};
