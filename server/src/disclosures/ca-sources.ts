import { phrases } from '../text/phrases';
import { californiaTitles, notForCalifornians } from './california';
import type { Disclosure } from './disclosure';

const info = '(personal)? (information/data)';

export const caSources: Disclosure = {
  key: 'ca_sources',
  title: 'the categories of sources of personal information',
  short: 'sources (California)',
  explain:
    'Californians must learn from which categories of sources the business collects personal information, for instance from the consumers themselves, from data brokers, from advertising networks or from public records.',
  lacks: 'it mentions sources, and not of which kinds',
  headings: phrases(
    ...californiaTitles,
    'sources of',
    'where we get',
    'how we collect',
    '(information/data) we collect',
  ),
  evidence: {
    found: phrases(
      '(categories/types/kinds) of sources',
      // The cell of a column on sources.
      '(source/sources) .. (you/your device/your devices/browser/cookies/advertis~/data broker~/service provider~/public record~/social/retailer~/directly)',
      `sources (from which/of/where) .. (we)? .. (collect/collects/collected/obtain/obtained/get/receive/${info})`,
      `(collect/collected/obtain/obtained/receive/received/get/got) .. ${info} .. (from/through) … (directly from you/you directly/advertising networks/data brokers/data providers/service providers/social networks/social media/public records/public sources/publicly available/government/data analytics providers/internet service providers/your device/your devices/other users/resellers/affiliates/cookies/partners such as/retailers/credit bureaus/credit reference agencies/business partners/payment processors/payment providers/your employer)`,
      `(collect/collected/obtain/obtained/receive/received/get/got) .. ${info} … (directly from you/from you directly/you provide/automatically) … (from/third parties/partners/providers/device/cookies)`,
      '(collect/collects/collected/obtain/obtains/receive/receives/get/gets) … from you .. (and/or) .. from .. (advertising networks/data brokers/data providers/service providers/social networks/social media/public records/government/retailers/credit bureaus/business partners/payment processors/your device/your employer/resellers)',
    ),
    weak: phrases(
      `(collect/obtain/receive/get) .. .. ${info} .. .. from (you and)? (others/other sources/third parties/other parties/various sources/a variety of sources/third party sources/partners)`,
      `(other/various/third party/different) sources`,
    ),
    not: phrases(
      'source code',
      'open source',
      '(cookie/cookies) .. source',
      'other sources of (income/law/heat/energy)',
    ),
    elsewhere: notForCalifornians,
  },
  order: 122,
  clause: {
    heading: 'Sources of personal information',
    body: `The categories of sources from which we collect personal information are: you yourself when you \${1:[order or write to us]}; your device when you \${2:[use our site]}; \${3:[next category of sources, for instance data brokers or advertising networks]}.`,
  },
  examples: [
    { found: '| Category | Source |\n|---|---|\n| Identifiers | «Data brokers» |' },
    { found: 'The «categories of sources» are consumers, shops and public records.' },
    { found: 'Our «sources of personal information» are your orders and our delivery firm.' },
    { found: 'We «receive personal information from data brokers» in Reno.' },
    { found: 'We «collect information directly from you, your device» and our shops.' },
    { found: 'Otter Inc. «collects names directly from you and from advertising networks».' },
    { weak: 'We «obtain personal information from other sources».' },
    { weak: 'We also draw on «various sources».' },
    { weak: 'We «collect data from you and others».' },
    { none: 'The program is open source.' },
    { none: '# Visitors from Europe\n\nThe categories of sources are shops.' },
    { none: 'The river has many springs.' },
  ],
};
