import { phrases } from '../text/phrases';
import type { Disclosure } from './disclosure';

// The kinds of Art. 9(1). Criminal records are a matter of Art. 10, which no condition of Art. 9(2) lifts.
const kinds =
  '(special categor~/sensitive personal (data/information)/sensitive (data/information)/(health/medical/genetic/biometric) (data/information/condition~/record~/report~/certificate~/template~/history/details/status/note/notes/questionnaire~/declaration/problem~)/(data/information) (concerning/about/on) (your)? health/(diagnosis/diagnoses)/sickness (record~/absence~/note~)/(your/their) (health/religion/ethnicity/race/disabilit~)/(racial/ethnic) (or ethnic)? origin/ethnicity/ethnic (background/group/heritage)/special educational needs/race or ethnicity/religio~ .. belief~/(your/their/religious) faith/faith of/religion/political (opinion~/views/belief~)/trade union membership/sexual orientation/sex life/face (recognition/scan/geometry)/facial (recognition/geometry)/fingerprint/fingerprints/(iris/retina/voice) (scan~/print~/recognition)/disability status/disabilities/allergies/food allergy/menstrual cycle/blood (type/group/pressure)/vaccination status/equality monitoring)';
const collecting =
  '(collect/collects/collected/collecting/process/processes/processed/processing/hold/holds/store/stores/use/uses/record/records/ask for/asks for/asked for/ask .. about/asks .. about/keep/keeps/note/obtain/receive/receives/request/provide/gather/handle/disclose to us/tell us)';

// Art. 9(2) and the schedule of the UK act: the condition that lifts the ban.
const condition = phrases(
  '(explicit/express) consent',
  '(not for profit/foundation/association) … (political/philosophical/religious/trade union)',
  'legitimate activities',
  '(expressly/explicitly) (consent~/agree~)',
  'consent~ (expressly/explicitly)',
  '(employment/social security/social protection) (and social security)? law',
  'vital interests',
  'manifestly .. public',
  'made public by you',
  'establish~ .. exercise .. defen~',
  '(legal claims/judicial capacity)',
  'substantial public interest',
  '(medical diagnosis/provision of health/occupational medicine/health or social care)',
  '(public health/scientific research/historical research)',
  '(article/art) 9',
  'members or former members',
);

const beside = phrases(kinds);

export const specialCategories: Disclosure = {
  key: 'special_categories',
  title: 'special categories of data',
  short: 'sensitive data',
  explain:
    'Data on health, origin, belief, politics, union membership, sex life, genes or biometric identity are protected: readers must learn that they are collected and which condition of Article 9 allows it.',
  lacks: 'the sensitive data are named, but no condition of Article 9 that allows their use',
  headings: phrases(
    'special categor~',
    'sensitive (personal)? (data/information)',
    '(health/biometric/medical) (data/information)',
    'criminal (offence~/conviction~)',
    'equality monitoring',
    '(photo~/face) .. recognition',
  ),
  evidence: {
    weak: phrases(
      `${collecting} … ${kinds}`,
      `${kinds} .. (that)? (we/you/is/are) .. (collect~/provid~/process~/give/held/stored/kept/recorded)`,
    ),
    not: phrases(
      `sensitive .. (information/data) .. (such as/like/including) .. (password~/credit card/card number~/payment)`,
      '(credit card/password~/payment) … sensitive',
      'non sensitive',
      '(do/does/will) we .. (collect/process/ask)',
      '(not/never) (based on/infer/target/show)',
      '(opt in/opt out) .. sensitive',
      `(encrypt~/protect~/transmit~/secure) .. sensitive`,
      '(right/limit) … sensitive personal information',
    ),
    denied: phrases(
      `(not/never/nor) (knowingly/intentionally/actively)? .. (collect/collecting/process/processing/ask for/request/seek/want/need/require/hold/store/receive) … ${kinds}`,
      `(please/should/must/ask you)? (do not/not to/refrain from/avoid) .. (send/provide/submit/share/include/disclose/sending/providing/disclosing/post) … ${kinds}`,
      `no ${kinds}`,
      `(don't/do not) (want/wish/need/intend) … ${kinds}`,
    ),
    underHeading: {
      weak: phrases(`(collect/process/hold/provide/use) … (health/religion/race/ethnic~/biometric/disab~/criminal)`),
    },
    *also({ block }) {
      if (!block.has(beside)) return;
      for (const { start, end } of block.find(condition)) yield { start, end, strength: 'found' };
    },
    overall: (evidence, policy) => {
      const told = evidence.filter(({ strength }) => strength !== 'denied');
      if (!told.length) return undefined;
      const sections = new Set(told.map(({ placed }) => placed.section));
      const allowed = policy.blocks.some(
        ({ block, section }) =>
          block.kind !== 'heading' && block.has(condition) && (sections.has(section) || block.has(beside)),
      );
      return allowed ? 'found' : 'weak';
    },
  },
  order: 22,
  clause: {
    heading: 'Special categories of personal data',
    body: `We collect these protected data: \${1:[kinds of data, for example health data]}. What they are for: \${2:[purpose]}.

Article 9(2) \${3|GDPR,UK GDPR|} allows this because \${4|you have given your explicit consent (point a),employment or social security law requires it (point b),it is needed for legal claims (point f),it serves a substantial public interest set out in law (point g)|}. \${5:[You can withdraw your explicit consent at any time: write to the e-mail address below.]}`,
  },
  examples: [
    { weak: 'We «record your ethnic background».' },
    { none: 'We collect criminal records.' },
    { found: 'With your «explicit consent» we collect health data to plan your training.' },
    { found: 'We record your ethnicity for equality monitoring in the «substantial public interest».' },
    { found: 'We process medical information for «occupational medicine».' },
    { found: 'We hold details of your religion because you have «manifestly made them public».' },
    { weak: '«We collect biometric data» at the gate.' },
    { weak: '«We ask for your health» before the course.' },
    { denied: 'We do «not collect special categories» of personal data.' },
    { denied: 'Please «do not send us sensitive information».' },
    { none: 'We encrypt sensitive information such as passwords.' },
    { none: 'Results of the race are published at noon.' },
    { none: 'We deliver to hospitals and care homes.' },
  ],
};
