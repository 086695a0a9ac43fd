import type { Placed } from '../policy/policy';
import { phrases } from '../text/phrases';
import type { Disclosure, Said } from './disclosure';

/** The rights of Art. 18, each by the words that name it. */
const RIGHTS = [
  /\bconfirm/i,
  /\baccess|\bsee your\b|\bcop(?:y|ies) of\b/i,
  /\bcorrect|\brectif/i,
  /\banonymi[sz]/i,
  /\bblock/i,
  /\bdelet|\beras/i,
  /\bport(?:ing|ability)?\b/i,
  /\brevo[ck]|\bwithdraw/i,
  /\binformation (?:on|about) (?:sharing|whom|those with whom)/i,
  /\brefus/i,
  /\bpetition/i,
  /\boppos|\bobject/i,
];
const brazilian = phrases('(lgpd/lei geral/brazil/brazilian)');
const SIX = 6;

/** At least six of the rights in one sentence or list that Brazil's law or people open. */
function* sixRights({ block, leadIn, section }: Placed): Generator<Said> {
  const named = block.has(brazilian) || leadIn?.block.has(brazilian) || section.heading?.has(brazilian);
  if (block.kind === 'heading' || !named) return;
  for (const { start, end } of block.sentences) {
    const text = block.text.slice(start, end);
    if (RIGHTS.filter(right => right.test(text)).length >= SIX) yield { start, end, strength: 'found' };
  }
}

export const lgpdRightsArt18: Disclosure = {
  key: 'lgpd_rights_art18',
  title: 'the rights of Article 18 LGPD',
  short: 'rights (Brazil)',
  explain:
    'In Brazil readers must learn their rights by name, with a mention of Article 18: confirmation, access, correction, anonymisation, blocking or deletion, portability, deletion of data given with consent, information on sharing, information on refusing consent, and revocation.',
  lacks: 'it names rights, and neither Article 18 nor at least six of its rights',
  headings: phrases('lgpd', 'brazil', 'rights'),
  evidence: {
    found: phrases(
      '(article/art/artigo) 18 .. (lgpd/lei geral/brazilian/law 13 709/13 709/13709)',
      '(lgpd/lei geral/13 709/13709) .. (article/art/artigo) 18',
      'confirmation … access … (correction/rectification) … (anonymisation/anonymization/blocking/deletion/portability)',
    ),
    weak: phrases('(lgpd/lei geral/brazilian) … (right/rights)', '(brazil) … (right/rights)'),
    notSentence: phrases('(article/art) 18 .. (gdpr/regulation)'),
    also: sixRights,
  },
  order: 89,
  clause: {
    heading: 'Your rights under Article 18 LGPD',
    body: `Article 18 LGPD gives you the right to:

- confirmation that we process your data, and access to them
- correction of incomplete, inaccurate or outdated data
- anonymisation, blocking or deletion of data that are unnecessary, excessive or processed unlawfully
- portability to another provider
- deletion of data processed with your consent
- information on those with whom we shared your data
- information on the possibility of refusing consent and on what follows
- revocation of your consent
- petition to the National Data Protection Authority (ANPD)

Write to \${1:[e-mail address of the encarregado]}.`,
  },
  examples: [
    { found: 'You have the rights of «Article 18 of the LGPD».' },
    {
      found:
        '«Under the LGPD you may confirm processing, access, correct, anonymise or delete data, port it and revoke consent.»',
    },
    { found: '«Art. 18 LGPD» gives you access to your data.' },
    {
      found:
        'The law gives you «confirmation, access, correction, anonymisation, portability, deletion and revocation» of consent.',
    },
    { found: 'Under the «LGPD, article 18», you can ask for your data.' },
    { weak: 'The «LGPD gives you rights» over your data.' },
    { weak: '«Brazilian residents have the right» to access.' },
    { weak: 'If you live in «Brazil, you can exercise your rights» at the desk.' },
    { none: 'Article 18 of the GDPR is on restriction.' },
    { none: 'The 18 holes are closed.' },
    { none: 'Rights of way cross the farm.' },
  ],
};
