/** Acts cited as wholes, by a name that no other text has, with the citation whose page is that of the act. */
export const NAMED_ACTS: readonly (readonly [name: RegExp, key: string, title: string])[] = [
  [
    /(?<!UK[ -])\bGeneral Data Protection Regulation\b|\bRegulation \(EU\) 2016\/679\b/gi,
    'GDPR',
    'Regulation (EU) 2016/679 (GDPR)',
  ],
  [/\bData Protection Act 2018\b|\bDPA 2018\b/gi, 'DPA 2018', 'Data Protection Act 2018'],
  [/\bDirective 2002\/58\/EC\b|\bePrivacy Directive\b/gi, 'ePrivacy', 'Directive 2002/58/EC'],
  [/\bUK (?:GDPR|General Data Protection Regulation)\b/gi, 'UK GDPR', 'UK GDPR'],
  [
    /\bPrivacy and Electronic Communications (?:\(EC Directive\) )?Regulations(?: 2003)?\b/gi,
    'PECR reg. 6',
    'Privacy and Electronic Communications Regulations 2003',
  ],
  [/\bCalifornia Consumer Privacy Act(?: of 2018)?\b/gi, 'CCPA', 'California Consumer Privacy Act'],
  [/\bCalifornia Online Privacy Protection Act\b/gi, 'CalOPPA 22575(b)', 'California Online Privacy Protection Act'],
  [
    /\bPersonal Information Protection and Electronic Documents Act\b/gi,
    'PIPEDA',
    'Personal Information Protection and Electronic Documents Act',
  ],
  [/\bLei Geral de Prote[cç][aã]o de Dados\b/gi, 'LGPD', 'Lei Geral de Proteção de Dados'],
  [/\bFederal Act on Data Protection\b/gi, 'FADP', 'Federal Act on Data Protection'],
  [
    /\b(?:Decision )?\(EU\) 2023\/1795\b|\b(?:EU[-–]US |EU[-–]U\.S\. )?Data Privacy Framework\b/gi,
    'Decision (EU) 2023/1795',
    'EU-U.S. Data Privacy Framework',
  ],
];

/** Whether a text can name one at all. */
export const NAMES_ACT = /\b(?:Regulations?|Act|DPA|Directive|GDPR|Lei|Framework|1795)\b/i;

/** An Irish act has the same name as one of the United Kingdom. */
export const IRISH = /\b(?:Irish|Ireland|Dublin)\b/;
