import { phrases } from '../text/phrases';
import type { Disclosure } from './disclosure';

const protect =
  '(protect/protects/protected/protecting/protection/safeguard/safeguards/safeguarding/secure/secures/secured/securing/security)';

export const security: Disclosure = {
  key: 'security',
  title: 'how the data are protected',
  short: 'security',
  explain: 'Readers like to know how their data are protected: encryption, control of access, audits, training.',
  lacks: 'it promises protection without naming a single measure',
  headings: phrases(
    'security',
    'secure',
    'safeguard~',
    'safe',
    'how (we/do we) protect~',
    'protect~ (of)? (your/personal/the) (data/information)',
    'data protection measures',
    'confidentiality',
  ),
  evidence: {
    found: phrases(
      'encrypt~',
      '(pseudonymi~/hash/hashed/hashing) .. (data/information/record/records/passwords/password)',
      'firewall~',
      'password~ .. (hashed/salted/bcrypt/argon2)',
      '(tokenised/tokenized/bcrypt/argon2)',
      '(iso/iec) (27001/27018/27701)',
      'soc 2',
      // Other seals and self-assessments that readers can look up: British state and health service, Dutch and French health, car makers.
      '(cyber essentials/data security and protection toolkit/dspt/nen 7510/hitrust/tisax)',
      'pci (dss/compliant)',
      '(two factor/multi factor/two step) (authentication/login/sign in/verification)',
      'role based (access/permission~/right~/control~)',
      '(secure socket~ layer/transport layer security/ssl/tls/https)',
      '(access control~/access controls)',
      '(restrict/restricted/restricts/limit/limited/limits/restricting/limiting) … access … (data/information)',
      '(password protected/locked/penetration test~/intrusion detection/security audit~/vulnerability/physical security)',
      '(only/solely) … (employees/staff/persons/personnel/people) … (have/need/access)',
      '(employees/staff/personnel) … (confidentiality/trained/training)',
      // Who gets in, told from the access and not from the data.
      'access .. (is/are) (strictly)? (limited/restricted/confined) to .. (staff/employees/personnel/those/people/persons/colleagues/authorised/authorized)',
    ),
    weak: phrases(
      '(technical/organisational/organizational/administrative/physical/security/managerial/procedural/protective) (and/or)? .. (measures/safeguards/procedures/controls/precautions)',
      `(reasonable/appropriate/commercially acceptable/commercially reasonable/suitable/industry standard) .. (measures/steps/safeguards/precautions/procedures/means/efforts) … ${protect}`,
      `${protect} .. .. (data/information) .. (by/with/through) .. (measures/safeguards/precautions)`,
      `${protect} … (data/information) … (loss/misuse/access/disclosure/alteration/destruction/theft/unauthorised/unauthorized)`,
      `(take/takes/takes/committed/important/seriously/ensure/maintain) … ${protect} … (data/information)`,
      `(no/not/cannot/never) … (guarantee/ensure/warrant/promise) … (security/secure)`,
      '(no method/not/none/no … (transmission/system/internet)) … (secure/secured/guaranteed)',
      `(security/safety/confidentiality) of (your/the/personal/all/user/any) .. (data/information)`,
      '(keep/keeping/kept/store/stored) … (secure/safe/securely/safely/confidential)',
      '(secure/protected) (server/servers/network/networks/environment/facility/facilities/location)',
      '(data/security/personal data) breach~',
      `(protect/protects/protected/guard/guarded) … (safeguards/precautions/measures)`,
      '(password/passwords/credentials) … (confidential/secret/safe/secure/responsible/share)',
      `(unauthorised/unauthorized) … (access/use/disclosure)`,
    ),
    notSentence: phrases(
      '(transfer/transferred/transfers) … (safeguards/clauses/adequate/adequacy)',
      '(safeguards/protection) … (transfer/transferred/transfers)',
      'standard contractual',
    ),
    not: phrases(
      'social security',
      '(national/public) security',
      'security (number/deposit/code/questions)',
      // Safety of the site as a purpose, and what others do for their own customers.
      '(use/process/analyse/analyze) .. {data} … (keep/keeping/maintain) (the/our) (site/website/service/services/platform/app/premises) (safe/secure)',
      'your (credit card/bank/internet/email/payment/mobile)? (provider/bank/issuer) … encrypt~',
      '(keep/choose/use) (your/a) .. (login/password/account) (secure/safe)',
      '(security/fraud) purposes',
      'data protection (act/law/laws/officer/authority/regulation/legislation)',
      'federal .. security',
    ),
  },
  order: 100,
  clause: {
    heading: 'How we protect your data',
    body: `- We encrypt data on the way (\${1:[protocol, for instance TLS 1.3]}) and in storage (\${2:[method]}).
- Only \${3:[group of staff]} can read them, with \${4:[kind of sign-in, for instance two-factor authentication]}.
- We make a backup every \${5:[interval]} and test our systems every \${6:[interval]}.
- If a breach puts you at high risk, we tell you without delay.`,
  },
  examples: [
    { found: 'All messages are «encrypted».' },
    { found: 'Our data centre is certified under «ISO 27001».' },
    { found: 'We use:\n- «firewalls»\n- «two-factor authentication»' },
    { found: '| Measure | Where |\n|---|---|\n| «Pseudonymised» records | Archive |' },
    { weak: 'We take «appropriate technical and organisational measures».' },
    { weak: 'We «protect your data against loss».' },
    { weak: 'We «cannot guarantee the security» of the line.' },
    { none: 'We ask for your social security number.' },
    { none: 'The regional authority looks after national security.' },
    { none: 'We observe the Data Protection Act 2018.' },
    { none: 'The bakery opens at six.' },
  ],
};
