import { phrases } from '../text/phrases';
import { californiaTitles, consumerMay, notForCalifornians } from './california';
import type { Disclosure } from './disclosure';

const info = '(personal)? (information/data)';

export const caRightKnow: Disclosure = {
  key: 'ca_right_know',
  title: 'the right to know and to get specific pieces',
  short: 'right to know',
  explain:
    'Californians must learn that they can ask which personal information the business collected, from where, why and to whom it went, and can get the specific pieces of it.',
  lacks: 'it lets readers look at their own account only, or names access in passing',
  headings: phrases(...californiaTitles, 'right to know', '(access/your) .. rights'),
  evidence: {
    found: phrases(
      // Runs of rights in one sentence, each of them a demand.
      '(right to/rights to/right of/rights of/entitled to) … … (know/access/obtain/receive) .. (what/which/your/the/how/whether/a copy/personal/specific)',
      'right to (know/access/request access/request disclosure)',
      'right of access',
      `${consumerMay} .. (know/access/disclose/disclosure/obtain/receive) .. … ${info}`,
      '(ask/asking/request) (us/we) (to)? (tell/know/show/learn/see) .. (what/which) .. (collected/collect/know/hold/have)',
      '(right to/can/may/ask to/like to) (see/find out/learn) .. (what/which) .. (collected/collect/know/hold/have)',
      'specific pieces of (personal)? (information/data)',
      '(request/ask) .. (that)? (we/us) (to)? (disclose/provide/tell) … (categories/information/pieces)',
    ),
    weak: phrases(`(view/review/see/access) .. (your/their) .. ${info}`, `access to .. ${info}`),
    not: phrases(
      '(we/our) .. (have/reserve) .. right to (know/access)',
      'right to access (our/the/this) (site/service/services/website)',
    ),
    notSentence: phrases('(gdpr/eea residents)'),
    elsewhere: notForCalifornians,
  },
  order: 126,
  clause: {
    heading: 'Your right to know',
    body: `If you live in California, you have the right to know which personal information we collected about you, from which sources, for which purposes, and to whom we disclosed, sold or shared it. You also have the right to get the specific pieces of it (Civil Code sections 1798.100 to 1798.115).`,
  },
  examples: [
    { found: 'If you live in California, you may «ask us to tell you what we have collected».' },
    { found: 'You have the «right to know» what we collected about you.' },
    { found: 'California residents can «request that we disclose the categories» of information we collected.' },
    { found: 'You have the right to:\n- «access the personal information» we keep' },
    { found: 'You can ask for «the specific pieces of personal information» that we hold.' },
    { found: '# Your California privacy rights\n\n«Right to Access.» We send you a copy.' },
    { weak: 'You can «view your information» in your account.' },
    { weak: 'Log in to «review your personal information».' },
    { weak: 'Where the law gives it, you have «access to your personal information».' },
    { none: 'You know the way.' },
    { none: 'We have the right to know who enters the yard.' },
    { none: '# EEA users\n\nYou have the right to access your data.' },
  ],
};
