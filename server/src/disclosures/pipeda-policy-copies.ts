import { phrases } from '../text/phrases';
import type { Disclosure } from './disclosure';

const paper =
  '((privacy/information/data) (code/codes/brochure/brochures/standards)/(policies/policy/practices/procedures/standards/codes/brochures/brochure) .. (privacy/personal information)/our policies/(code/codes) of (practice/conduct))';

export const pipedaPolicyCopies: Disclosure = {
  key: 'pipeda_policy_copies',
  title: 'copies of brochures and codes',
  short: 'brochures',
  explain: 'In Canada an organisation makes brochures on its policies, standards and codes available.',
  lacks: 'documents are mentioned, and not how readers get them',
  headings: phrases('canad~', 'pipeda', 'openness'),
  evidence: {
    found: phrases(
      `(copy/copies/download/request/obtain/ask for/ordered/available) … ${paper}`,
      `${paper} … (available/on request/upon request/copy/copies/ordered/download)`,
    ),
    weak: phrases(
      '(privacy/information) (code/codes)',
      '(policies/practices/procedures/standards) .. .. (about/on/regarding/governing/relating to) .. (personal information/privacy)',
      'internal privacy policies',
    ),
  },
  order: 136,
  clause: {
    heading: 'Our policies and codes',
    body: `You get a copy of our brochure on privacy, and of our policies, standards and codes, \${1:[at our counter, or by e-mail from the address for requests]}.`,
  },
  examples: [
    { found: 'You can «ask for a copy of our privacy code».' },
    { found: '«Copies of our policies are available» at the counter.' },
    { found: 'Our «brochure on privacy can be ordered» by telephone.' },
    { found: '«Download our privacy standards» from the library page.' },
    { found: 'A «copy of our code of practice» is on the counter.' },
    { weak: 'We have «policies and practices on personal information».' },
    { weak: 'Our «privacy code» follows the ten principles.' },
    { weak: 'Staff follow «internal privacy policies».' },
    { none: 'The dress code is casual.' },
    { none: 'The brochure shows our boats.' },
    { none: 'Copies of the key cost a dollar.' },
  ],
};
