import { actNamed, type Reference, references } from './reference';

/** A place in a law, a guideline or a judgment, as it stands for the reader of a message. */
export interface Citation {
  /** As rules, disclosures and regimes cite it: "GDPR Art. 13(2)(a)". */
  readonly key: string;
  /** What the place is about: a noun phrase. */
  readonly title: string;
  /** What it says, in one plain sentence. */
  readonly says: string;
  readonly url: string;
  /** First and last day in force (ISO dates); the first is absent where it is not established. */
  readonly validFrom?: string;
  readonly validTo?: string;
}

type Row = readonly [place: string, title: string, says: string];

interface Source {
  /** Placed before each row's place to make the key. */
  readonly name: string;
  readonly url: (place: string) => string;
  readonly validFrom?: string;
  readonly rows: readonly Row[];
}

const EUR_LEX_GDPR = 'https://eur-lex.europa.eu/eli/reg/2016/679/oj';

const gdpr: Source = {
  name: 'GDPR',
  url: () => EUR_LEX_GDPR,
  validFrom: '2018-05-25',
  rows: [
    [
      '',
      'General Data Protection Regulation (EU) 2016/679',
      'The law of the European Union on the protection of personal data.',
    ],
    [
      'Art. 3(2)',
      'Controllers outside the Union',
      'The Regulation also binds controllers outside the Union who offer goods or services to people in it or monitor what they do there.',
    ],
    ['Art. 4', 'Definitions', 'It defines personal data, processing, controller, recipient, consent and other terms.'],
    [
      'Art. 4(2)',
      'Processing',
      'Processing is any operation on personal data: collecting, storing, using, disclosing, erasing and the like.',
    ],
    ['Art. 4(9)', 'Recipient', 'A recipient is anyone to whom personal data are disclosed, processors included.'],
    [
      'Art. 4(11)',
      'Consent',
      'Consent is a freely given, specific, informed and unambiguous statement or clear act by which the person agrees.',
    ],
    [
      'Art. 5',
      'Principles',
      'It sets the principles of all processing: lawfulness, fairness, transparency, purpose limitation, data minimisation, accuracy, storage limitation, security and accountability.',
    ],
    [
      'Art. 5(1)(a)',
      'Lawfulness, fairness and transparency',
      'Personal data must be processed lawfully, fairly and in a way that is transparent to the person.',
    ],
    [
      'Art. 5(1)(b)',
      'Purpose limitation',
      'Data are collected for specified, explicit and legitimate purposes and not used in a way that is incompatible with them.',
    ],
    ['Art. 5(1)(e)', 'Storage limitation', 'Data that identify people are kept no longer than the purposes require.'],
    [
      'Art. 5(2)',
      'Accountability',
      'The controller answers for the principles and has to prove that it keeps to them.',
    ],
    ['Art. 6', 'Lawfulness of processing', 'Processing is lawful only if one of six grounds applies.'],
    [
      'Art. 6(1)',
      'The six legal bases',
      'Processing is lawful only on the ground of consent, contract, legal obligation, vital interests, public task or legitimate interests.',
    ],
    [
      'Art. 6(1)(a)',
      'Consent',
      'Processing is lawful if the person has consented to it for one or more specific purposes.',
    ],
    [
      'Art. 6(1)(b)',
      'Contract',
      'Processing is lawful if it is necessary for a contract with the person, or for steps at the person\u2019s request before one.',
    ],
    [
      'Art. 6(1)(c)',
      'Legal obligation',
      'Processing is lawful if it is necessary to comply with a legal obligation of the controller.',
    ],
    [
      'Art. 6(1)(d)',
      'Vital interests',
      'Processing is lawful if it is necessary to protect the vital interests of a person.',
    ],
    [
      'Art. 6(1)(e)',
      'Public task',
      'Processing is lawful if it is necessary for a task in the public interest or in the exercise of official authority.',
    ],
    [
      'Art. 6(1)(f)',
      'Legitimate interests',
      'Processing is lawful if it is necessary for legitimate interests that the interests and rights of the person do not override; public authorities cannot rely on it for their tasks.',
    ],
    [
      'Art. 6(3)',
      'Law behind an obligation or a public task',
      'A legal obligation or public task has to be laid down in the law of the Union or of a Member State.',
    ],
    [
      'Art. 7',
      'Conditions for consent',
      'The controller has to be able to prove consent, ask for it clearly and separately, and let the person withdraw it.',
    ],
    [
      'Art. 7(2)',
      'Request for consent',
      'A request for consent has to be clearly distinguishable from other matters, intelligible and in plain language.',
    ],
    ['Art. 7(3)', 'Withdrawal of consent', 'Consent can be withdrawn at any time, as easily as it was given.'],
    [
      'Art. 7(4)',
      'Freely given consent',
      'Consent is doubtful if a contract depends on it although the contract does not need the data.',
    ],
    [
      'Art. 8',
      'Consent of children',
      'Online services offered to a child need consent of the parent if the child is under 16, or under a lower age, not below 13, set by the Member State.',
    ],
    [
      'Art. 9',
      'Special categories of personal data',
      'Data on health, origin, beliefs, sex life and the like are processed only under one of the conditions listed there.',
    ],
    [
      'Art. 9(2)',
      'Conditions for special categories',
      'Special categories of data need one of the listed conditions in addition to a legal basis.',
    ],
    [
      'Art. 9(2)(a)',
      'Explicit consent',
      'Special categories of data are processed lawfully if the person has explicitly consented.',
    ],
    [
      'Art. 10',
      'Criminal convictions and offences',
      'Such data are processed only under official authority or under a law that provides safeguards.',
    ],
    [
      'Art. 12',
      'Transparent information and communication',
      'It says how a controller informs people and answers their requests.',
    ],
    [
      'Art. 12(1)',
      'Clear and plain language',
      'Information has to be concise, transparent, intelligible and easily accessible, in clear and plain language.',
    ],
    ['Art. 12(2)', 'Making rights easy to use', 'The controller has to make it easy for people to use their rights.'],
    [
      'Art. 12(3)',
      'One month to answer',
      'The controller answers a request within one month, and can extend this by two months if it says why.',
    ],
    [
      'Art. 12(5)',
      'No fee',
      'Information and answers to requests are free of charge, unless a request is manifestly unfounded or excessive.',
    ],
    [
      'Art. 13',
      'Information when data come from the reader',
      'It lists what the controller tells people from whom it collects data.',
    ],
    [
      'Art. 13(1)',
      'What to tell about controller, purposes and recipients',
      'The first part of what the controller tells people from whom it collects data.',
    ],
    [
      'Art. 13(1)(a)',
      'Identity and contact details',
      'The notice names the controller and, where there is one, its representative, and says how to reach them.',
    ],
    [
      'Art. 13(1)(b)',
      'Data protection officer',
      'The notice says how to reach the data protection officer, where there is one.',
    ],
    [
      'Art. 13(1)(c)',
      'Purposes and legal basis',
      'The notice states the purposes of the processing and the legal basis for it.',
    ],
    [
      'Art. 13(1)(d)',
      'Legitimate interests pursued',
      'If processing rests on legitimate interests, the notice names those interests.',
    ],
    ['Art. 13(1)(e)', 'Recipients', 'The notice names the recipients of the data or their categories.'],
    [
      'Art. 13(1)(f)',
      'Transfers to third countries',
      'The notice states transfers to third countries, the adequacy decision or safeguards for them, and how to get a copy.',
    ],
    [
      'Art. 13(2)',
      'What to tell about storage, rights and decisions',
      'The second part of what the controller tells people from whom it collects data.',
    ],
    [
      'Art. 13(2)(a)',
      'Storage period',
      'The notice states how long the data are stored or the criteria that decide it.',
    ],
    [
      'Art. 13(2)(b)',
      'Rights of the person',
      'The notice states the rights to access, rectification, erasure, restriction, objection and portability.',
    ],
    [
      'Art. 13(2)(c)',
      'Right to withdraw consent',
      'If processing rests on consent, the notice states the right to withdraw it at any time; past processing stays lawful.',
    ],
    [
      'Art. 13(2)(d)',
      'Right to complain',
      'The notice states the right to lodge a complaint with a supervisory authority.',
    ],
    [
      'Art. 13(2)(e)',
      'Whether data have to be given',
      'The notice states whether law or contract require the data, whether the person is obliged to give them, and what follows if they are not given.',
    ],
    [
      'Art. 13(2)(f)',
      'Automated decisions',
      'The notice states automated decisions with legal or similar effect, their logic, significance and consequences.',
    ],
    ['Art. 13(3)', 'New purposes', 'Before data are used for a new purpose, the controller tells the person about it.'],
    [
      'Art. 14',
      'Information when data come from others',
      'It lists what the controller tells people whose data it got from someone else.',
    ],
    [
      'Art. 14(1)',
      'What to tell about controller, purposes, data and recipients',
      'The first part of what the controller tells people whose data it got from someone else.',
    ],
    [
      'Art. 14(1)(a)',
      'Identity and contact details',
      'The notice names the controller and, where there is one, its representative, and says how to reach them.',
    ],
    [
      'Art. 14(1)(b)',
      'Data protection officer',
      'The notice says how to reach the data protection officer, where there is one.',
    ],
    [
      'Art. 14(1)(c)',
      'Purposes and legal basis',
      'The notice states the purposes of the processing and the legal basis for it.',
    ],
    ['Art. 14(1)(d)', 'Categories of data', 'The notice states the categories of personal data concerned.'],
    ['Art. 14(1)(e)', 'Recipients', 'The notice names the recipients of the data or their categories.'],
    [
      'Art. 14(1)(f)',
      'Transfers to third countries',
      'The notice states transfers to third countries, the adequacy decision or safeguards for them, and how to get a copy.',
    ],
    [
      'Art. 14(2)',
      'What to tell about storage, rights, source and decisions',
      'The second part of what the controller tells people whose data it got from someone else.',
    ],
    [
      'Art. 14(2)(a)',
      'Storage period',
      'The notice states how long the data are stored or the criteria that decide it.',
    ],
    [
      'Art. 14(2)(b)',
      'Legitimate interests pursued',
      'If processing rests on legitimate interests, the notice names those interests.',
    ],
    [
      'Art. 14(2)(c)',
      'Rights of the person',
      'The notice states the rights to access, rectification, erasure, restriction, objection and portability.',
    ],
    [
      'Art. 14(2)(d)',
      'Right to withdraw consent',
      'If processing rests on consent, the notice states the right to withdraw it at any time; past processing stays lawful.',
    ],
    [
      'Art. 14(2)(e)',
      'Right to complain',
      'The notice states the right to lodge a complaint with a supervisory authority.',
    ],
    [
      'Art. 14(2)(f)',
      'Source of the data',
      'The notice states where the data come from and whether the source is public.',
    ],
    [
      'Art. 14(2)(g)',
      'Automated decisions',
      'The notice states automated decisions with legal or similar effect, their logic, significance and consequences.',
    ],
    ['Art. 14(4)', 'New purposes', 'Before data are used for a new purpose, the controller tells the person about it.'],
    [
      'Art. 15',
      'Right of access',
      'The person can ask whether data are processed, and get a copy and information about them.',
    ],
    [
      'Art. 15(3)',
      'Copy of the data',
      'The first copy is free; for further copies the controller can charge a reasonable fee.',
    ],
    [
      'Art. 16',
      'Right to rectification',
      'The person can have inaccurate data corrected and incomplete data completed.',
    ],
    ['Art. 17', 'Right to erasure', 'The person can have data erased on the grounds listed there.'],
    [
      'Art. 18',
      'Right to restriction of processing',
      'The person can have the use of data suspended in the cases listed there.',
    ],
    [
      'Art. 20',
      'Right to data portability',
      'The person can receive data given under consent or contract in a machine-readable format, or have them sent to another controller.',
    ],
    [
      'Art. 21',
      'Right to object',
      'The person can object to processing based on legitimate interests or public task, and to direct marketing.',
    ],
    [
      'Art. 21(1)',
      'Objection on personal grounds',
      'The person can object to processing based on legitimate interests or a public task.',
    ],
    [
      'Art. 21(4)',
      'Prominence of the right to object',
      'The right to object is brought to the person\u2019s attention explicitly, clearly and apart from other information.',
    ],
    [
      'Art. 22',
      'Automated individual decisions',
      'The person has the right not to be subject to decisions with legal or similar effect made by machine alone, with exceptions.',
    ],
    [
      'Art. 22(3)',
      'Human intervention',
      'Where such decisions are allowed, the person can obtain human intervention, state a view and contest the decision.',
    ],
    [
      'Art. 26',
      'Joint controllers',
      'Those who decide together on purposes and means share out their duties in an arrangement.',
    ],
    [
      'Art. 26(2)',
      'Essence of the joint arrangement',
      'The essence of the arrangement between joint controllers is made available to the person.',
    ],
    [
      'Art. 27',
      'Representative in the Union',
      'A controller outside the Union that falls under Art. 3(2) names a representative in the Union.',
    ],
    ['Art. 28', 'Processors', 'It governs the contract between a controller and a processor; it is no legal basis.'],
    [
      'Art. 32',
      'Security of processing',
      'Controller and processor protect personal data by technical and organisational measures that fit the risk.',
    ],
    ['Art. 37', 'Data protection officer', 'It says who has to designate a data protection officer.'],
    [
      'Art. 46',
      'Safeguards for transfers',
      'Without an adequacy decision, data leave the Union only under safeguards such as standard contractual clauses or binding corporate rules.',
    ],
    [
      'Art. 49',
      'Exceptions for transfers',
      'In specific cases a transfer is allowed without adequacy decision and safeguards.',
    ],
    [
      'Art. 49(1)(a)',
      'Explicit consent to a transfer',
      'The person has explicitly consented to the transfer after being informed of its risks.',
    ],
    [
      'Art. 77',
      'Complaint to a supervisory authority',
      'Everyone can lodge a complaint with a supervisory authority, above all where they live, work or see the infringement.',
    ],
    ['Art. 82', 'Compensation', 'Everyone who suffers damage from an infringement has a right to compensation.'],
    [
      'Art. 89',
      'Archiving, research and statistics',
      'Such processing is subject to safeguards for the rights of the person.',
    ],
    [
      'Art. 94',
      'Repeal of Directive 95/46/EC',
      'The Directive was repealed on 25 May 2018; references to it are read as references to the GDPR.',
    ],
  ],
};

/** The articles that the United Kingdom kept as they were, with the words of the Union in its own. */
const KEPT_IN_THE_UK = new Set(
  'Art. 5,Art. 6,Art. 6(1),Art. 6(1)(a),Art. 6(1)(b),Art. 6(1)(c),Art. 6(1)(d),Art. 6(1)(e),Art. 6(1)(f),Art. 7,Art. 7(3),Art. 9,Art. 9(2),Art. 9(2)(a),Art. 12,Art. 12(1),Art. 12(2),Art. 12(5),Art. 13(1)(a),Art. 13(1)(b),Art. 13(1)(c),Art. 13(1)(d),Art. 13(1)(e),Art. 13(2)(a),Art. 13(2)(b),Art. 13(2)(c),Art. 13(2)(e),Art. 13(3),Art. 14(1)(a),Art. 14(1)(b),Art. 14(1)(c),Art. 14(1)(d),Art. 14(1)(e),Art. 14(2)(a),Art. 14(2)(b),Art. 14(2)(c),Art. 14(2)(d),Art. 14(2)(f),Art. 14(4),Art. 15,Art. 15(3),Art. 16,Art. 17,Art. 18,Art. 20,Art. 21,Art. 21(1),Art. 21(4),Art. 26,Art. 26(2),Art. 28,Art. 32,Art. 37'.split(
    ',',
  ),
);

const ukGdpr: Source = {
  name: 'UK GDPR',
  url: place => {
    const article = /\d+[A-Z]?/.exec(place)?.[0];
    return article
      ? `https://www.legislation.gov.uk/eur/2016/679/article/${article}`
      : 'https://www.legislation.gov.uk/eur/2016/679';
  },
  rows: [
    [
      '',
      'UK General Data Protection Regulation',
      'The law of the United Kingdom on the protection of personal data, together with the Data Protection Act 2018.',
    ],
    ...gdpr.rows.filter(([place]) => KEPT_IN_THE_UK.has(place)),
    [
      'Art. 8',
      'Consent of children',
      'Online services offered to a child need consent of the parent if the child is under 13.',
    ],
    [
      'Art. 13',
      'Information when data come from the reader',
      'It lists what the controller tells people from whom it collects data.',
    ],
    [
      'Art. 13(1)(f)',
      'Transfers to other countries',
      'The notice states transfers abroad, the regulations or the safeguards relied on, and how to get a copy.',
    ],
    [
      'Art. 13(2)(d)',
      'Right to complain to the Commissioner',
      'The notice states the right to complain to the Information Commissioner.',
    ],
    [
      'Art. 13(2)(f)',
      'Automated decisions',
      'The notice states significant automated decisions under Art. 22C, their logic, significance and consequences.',
    ],
    [
      'Art. 14',
      'Information when data come from others',
      'It lists what the controller tells people whose data it got from someone else.',
    ],
    [
      'Art. 14(1)(f)',
      'Transfers to other countries',
      'The notice states transfers abroad, the regulations or the safeguards relied on, and how to get a copy.',
    ],
    [
      'Art. 14(2)(e)',
      'Right to complain to the Commissioner',
      'The notice states the right to complain to the Information Commissioner.',
    ],
    [
      'Art. 14(2)(g)',
      'Automated decisions',
      'The notice states significant automated decisions under Art. 22C, their logic, significance and consequences.',
    ],
    [
      'Art. 27',
      'Representative in the United Kingdom',
      'A controller outside the United Kingdom that addresses people in it names a representative there.',
    ],
  ],
};

const AMENDED = '2026-02-05';

/** What the Data (Use and Access) Act 2025 brought into the UK GDPR. */
const dataUseAndAccess: Source = {
  name: 'UK GDPR',
  url: ukGdpr.url,
  validFrom: AMENDED,
  rows: [
    [
      'Art. 6(1)(ea)',
      'Recognised legitimate interests',
      'Processing is lawful if it is necessary for one of the recognised legitimate interests listed in Annex 1.',
    ],
    [
      'Art. 12A',
      'Time limit for requests',
      'The controller answers within one month; the clock can wait for proof of identity, a fee or a clarification.',
    ],
    [
      'Art. 22A',
      'Automated decisions: definitions',
      'It defines significant decisions that are based solely on automated processing.',
    ],
    [
      'Art. 22B',
      'Automated decisions: restrictions',
      'It restricts significant automated decisions, among them those based on recognised legitimate interests.',
    ],
    [
      'Art. 22C',
      'Automated decisions: safeguards',
      'The person is informed, can make representations, obtain human intervention and contest the decision.',
    ],
    [
      'Art. 22D',
      'Automated decisions: further provision',
      'It belongs to the rules on significant automated decisions that replaced Art. 22.',
    ],
    ['Art. 13(5)', 'New purposes', 'It belongs to the rules on telling people about a new purpose.'],
    ['Art. 44A', 'Transfers abroad', 'It belongs to the rules on transfers that replaced Arts. 44 and 45.'],
    [
      'Art. 45A',
      'Transfers approved by regulations',
      'Data can go to countries that regulations of the Secretary of State approve.',
    ],
    ['Art. 45B', 'Transfers abroad', 'It belongs to the rules on transfers that replaced Arts. 44 and 45.'],
    ['Art. 45C', 'Transfers abroad', 'It belongs to the rules on transfers that replaced Arts. 44 and 45.'],
    ['Art. 47A', 'Transfers abroad', 'It belongs to the rules on transfers that replaced Arts. 44 and 45.'],
  ],
};

const complaintsToControllers: Source = {
  name: 'UK GDPR',
  url: ukGdpr.url,
  validFrom: '2026-06-19',
  rows: [
    [
      'Art. 13(2)(ca)',
      'Right to complain to the controller',
      'The notice states the right to complain to the controller itself.',
    ],
    [
      'Art. 14(2)(da)',
      'Right to complain to the controller',
      'The notice states the right to complain to the controller itself.',
    ],
  ],
};

/** What it took out of the UK GDPR: texts still cite it. */
const repealed: readonly Citation[] = [
  {
    key: 'UK GDPR Art. 22',
    title: 'Automated individual decisions (replaced)',
    says: 'It was replaced by Arts. 22A to 22D.',
    url: ukGdpr.url('Art. 22'),
    validTo: '2026-02-04',
  },
  {
    key: 'UK GDPR Art. 44',
    title: 'General principle for transfers (replaced)',
    says: 'It was replaced by Art. 44A.',
    url: ukGdpr.url('Art. 44'),
    validTo: '2026-02-04',
  },
  {
    key: 'UK GDPR Art. 45',
    title: 'Adequacy decisions (replaced)',
    says: 'It was replaced by Arts. 45A to 45C.',
    url: ukGdpr.url('Art. 45'),
    validTo: '2026-02-04',
  },
  {
    key: 'UK GDPR Art. 77',
    title: 'Complaint to a supervisory authority (omitted)',
    says: 'Complaints go to the controller under section 164A of the Data Protection Act 2018 and to the Commissioner under its section 165.',
    url: ukGdpr.url('Art. 77'),
    validTo: '2026-06-18',
  },
];

const WP260_URL = 'https://www.edpb.europa.eu/system/files/2023-09/wp260rev01_en.pdf';
const CONSENT_URL =
  'https://www.edpb.europa.eu/our-work-tools/our-documents/guidelines/guidelines-052020-consent-under-regulation-2016679_en';

const others: readonly Citation[] = [
  {
    key: 'ePrivacy',
    title: 'ePrivacy Directive 2002/58/EC',
    says: 'The directive on privacy in electronic communications.',
    url: 'https://eur-lex.europa.eu/eli/dir/2002/58/oj',
  },
  {
    key: 'ePrivacy Art. 5(3)',
    title: 'Storing and reading on the device',
    says: 'Storing information on a device, or reading it, needs consent unless it is strictly necessary for a service the person asked for.',
    url: 'https://eur-lex.europa.eu/eli/dir/2002/58/oj',
  },
  {
    key: 'CJEU C-673/17',
    title: 'Planet49 judgment',
    says: 'A pre-ticked box is no consent to cookies, and people are told how long cookies last and whether third parties have access.',
    url: 'https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:62017CJ0673',
    validFrom: '2019-10-01',
  },
  {
    key: 'WP260',
    title: 'Guidelines on transparency (WP260 rev.01)',
    says: 'The guidelines of the European data protection authorities on what a privacy notice says and how.',
    url: WP260_URL,
  },
  {
    key: 'WP260 §12-13',
    title: 'Clear and plain language',
    says: 'Sentences are short and definite; words such as may, might, some, often and possible are avoided.',
    url: WP260_URL,
  },
  {
    key: 'EDPB 05/2020',
    title: 'Guidelines on consent',
    says: 'Scrolling, browsing on, silence and pre-ticked boxes are no consent.',
    url: CONSENT_URL,
    validFrom: '2020-05-04',
  },
  {
    key: 'Decision (EU) 2023/1795',
    title: 'EU-U.S. Data Privacy Framework',
    says: 'Recipients in the United States that are listed under the framework protect data adequately, so check the list; an action against the decision was dismissed on 3 September 2025 (T-553/23), and an appeal was reported in December 2025.',
    url: 'https://eur-lex.europa.eu/eli/dec_impl/2023/1795/oj',
    validFrom: '2023-07-10',
  },
  {
    key: 'DPA 2018',
    title: 'Data Protection Act 2018 (United Kingdom)',
    says: 'The act that completes the UK GDPR.',
    url: 'https://www.legislation.gov.uk/ukpga/2018/12',
    validFrom: '2018-05-25',
  },
  {
    key: 'DPA 2018 s.164A',
    title: 'Complaint to the controller',
    says: 'A controller has to make complaining easy, acknowledge a complaint within 30 days and tell the outcome without undue delay.',
    url: 'https://www.legislation.gov.uk/ukpga/2018/12/section/164A',
    validFrom: '2026-06-19',
  },
  {
    key: 'DPA 2018 s.165',
    title: 'Complaint to the Commissioner',
    says: 'Everyone can complain to the Information Commissioner.',
    url: 'https://www.legislation.gov.uk/ukpga/2018/12/section/165',
  },
  {
    key: 'CalOPPA 22575',
    title: 'Online Privacy Protection Act of California',
    says: 'An online service that collects information of Californians posts a privacy policy.',
    url: 'https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=BPC&sectionNum=22575',
  },
  {
    key: 'CalOPPA 22575(b)',
    title: 'Content of the policy of an online service',
    says: 'A privacy policy of an online service for Californians says how information is reviewed and changed, how changes of the policy are told, from when it applies, how Do Not Track is answered and whether others track readers.',
    url: 'https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=BPC&sectionNum=22575',
  },
  {
    key: 'COPPA',
    title: 'Children\u2019s Online Privacy Protection Rule (16 CFR Part 312)',
    says: 'The federal rule of the United States on the data of children under 13, as amended in 2025.',
    url: 'https://www.ecfr.gov/current/title-16/section-312.4',
    validFrom: '2025-06-23',
  },
  {
    key: 'COPPA 312.4(d)',
    title: 'Notice on a service for children',
    says: 'The notice names the operators and how to reach them, what is collected from children under 13, how it is used, who receives it and how long it is kept.',
    url: 'https://www.ecfr.gov/current/title-16/section-312.4',
    validFrom: '2025-06-23',
  },
  {
    key: 'PECR reg. 6',
    title: 'Cookies in the United Kingdom',
    says: 'Storing or reading information on a device needs clear information and consent, with the exceptions of Schedule A1.',
    url: 'https://www.legislation.gov.uk/uksi/2003/2426',
  },
  {
    key: 'PECR Sch. A1',
    title: 'Exceptions from consent to cookies',
    says: 'No consent is needed for storage that is strictly necessary or serves only the operator\u2019s own statistics, the appearance of the service or help in an emergency.',
    url: 'https://www.legislation.gov.uk/uksi/2003/2426',
    validFrom: AMENDED,
  },
  {
    key: 'DUAA',
    title: 'Data (Use and Access) Act 2025',
    says: 'The act of the United Kingdom that amended the UK GDPR, the Data Protection Act 2018 and the rules on cookies.',
    url: 'https://www.legislation.gov.uk/ukpga/2025/18',
  },
];

/** The page of a section of the Civil Code of California is this and the section's number. */
export const CIVIL_CODE = 'https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=CIV&sectionNum=';
const REGULATIONS = 'https://www.law.cornell.edu/regulations/california/11-CCR-';

const ccpa: Source = {
  name: 'CCPA',
  url: place => `${CIVIL_CODE}${/\d{4}\.\d{3}/.exec(place)?.[0] ?? '1798.100'}`,
  rows: [
    [
      '',
      'California Consumer Privacy Act',
      'The law of California on the personal information that businesses hold on consumers, as amended by the California Privacy Rights Act.',
    ],
    [
      '1798.100',
      'Notice at collection',
      'A business tells consumers which categories of personal information it collects, why, and how long it keeps each or by which criteria.',
    ],
    [
      '1798.100(a)(3)',
      'Period of keeping each category',
      'A business tells how long it keeps each category of personal information, or by which criteria.',
    ],
    [
      '1798.105',
      'Right to delete',
      'Consumers can have a business delete personal information that it collected from them.',
    ],
    [
      '1798.110',
      'Right to know what is collected',
      'Consumers can learn the categories, sources, purposes, receivers and specific pieces of the personal information collected about them.',
    ],
    [
      '1798.115',
      'Right to know what is sold or shared',
      'Consumers can learn which categories of personal information are sold or shared and to whom.',
    ],
    [
      '1798.120',
      'Right to opt out of sale or sharing',
      'Consumers can opt out; for those under 16 the business needs consent first.',
    ],
    [
      '1798.120(c)',
      'Consumers under 16',
      'A business sells or shares the information of a consumer whom it knows to be under 16 only after an opt-in.',
    ],
    [
      '1798.125',
      'No retaliation',
      'A business does not treat consumers worse for using their rights; financial incentives have to be explained.',
    ],
    ['1798.125(b)', 'Financial incentives', 'A business explains rewards that depend on personal information.'],
    ['1798.130', 'Notices and requests', 'It says how a business takes requests and what its privacy policy contains.'],
    ['1798.130(a)(1)', 'Methods for requests', 'A business offers two or more methods for requests.'],
    [
      '1798.130(a)(5)',
      'Content and yearly update of the policy',
      'A business describes rights, requests and categories in its privacy policy and updates it at least once every 12 months.',
    ],
    [
      '1798.130(a)(5)(B)',
      'Categories collected',
      'The policy lists the categories of personal information collected in the last 12 months.',
    ],
    [
      '1798.130(a)(5)(C)',
      'Categories sold, shared or disclosed',
      'The policy lists the categories sold or shared, and those disclosed for a business purpose, in the last 12 months.',
    ],
    [
      '1798.135',
      'Links to opt out and to limit',
      'It says how a business lets consumers opt out of sale and sharing and limit the use of sensitive information.',
    ],
  ],
};

const cpra: Source = {
  name: 'CCPA',
  url: ccpa.url,
  validFrom: '2023-01-01',
  rows: [
    ['1798.106', 'Right to correct', 'Consumers can have a business correct inaccurate personal information.'],
    [
      '1798.121',
      'Right to limit the use of sensitive information',
      'Consumers can limit the use of sensitive personal information to the purposes that the law permits.',
    ],
  ],
};

/** The regulations of the California Privacy Protection Agency. */
const ccpaRegulations: Source = {
  name: '11 CCR',
  url: place => `${REGULATIONS}${/\d{4}/.exec(place)?.[0] === '7000' ? '7011' : (/\d{4}/.exec(place)?.[0] ?? '7011')}`,
  rows: [
    [
      '7000',
      'CCPA regulations',
      'The regulations of the California Privacy Protection Agency, which begin with this section.',
    ],
    ['7011', 'The privacy policy', 'It lists what the privacy policy of a business contains.'],
    [
      '7011(e)(1)',
      'Information practices',
      'The policy describes what was collected, sold, shared and disclosed in the last 12 months, from which sources and why.',
    ],
    ['7011(e)(2)', 'Rights of consumers', 'The policy explains the rights of consumers.'],
    [
      '7011(e)(3)',
      'How to use the rights',
      'The policy says how consumers make requests, how the business verifies them and who can act for consumers.',
    ],
    [
      '7011(e)(3)(F)',
      'Opt-out preference signals',
      'The policy says how an opt-out preference signal is handled and used.',
    ],
    [
      '7011(e)(3)(G)',
      'Opt-out preference signals',
      'The policy says how an opt-out preference signal is handled and used.',
    ],
    ['7011(e)(3)(H)', 'Authorized agents', 'The policy says how an authorized agent makes a request.'],
    [
      '7011(e)(3)(I)',
      'Consumers under 16',
      'The policy says how consumers under 16 opt in, where their information is sold or shared.',
    ],
    [
      '7011(e)(3)(J)',
      'Contact',
      'The policy names a contact for questions, in the way in which the business deals with people.',
    ],
    ['7011(e)(4)', 'Date', 'The policy states when it was last updated.'],
    [
      '7011(e)(5)',
      'Statistics of requests',
      'The policy of a business with the information of very many consumers gives statistics or a link to them.',
    ],
    ['7012', 'Notice at collection', 'It says what consumers learn when their information is collected.'],
    [
      '7014',
      'Notice of the right to limit',
      'It says how consumers learn of the right to limit the use of sensitive information.',
    ],
    ['7025', 'Opt-out preference signals', 'It says how a business treats signals such as the Global Privacy Control.'],
    [
      '7027',
      'Requests to limit',
      'It says how consumers limit the use of sensitive information, and which uses are permitted without that right.',
    ],
    [
      '7102',
      'Statistics of requests',
      'It says which statistics a business with the information of very many consumers compiles.',
    ],
  ],
};

const LGPD_URL = 'https://www.planalto.gov.br/ccivil_03/_ato2015-2018/2018/lei/l13709.htm';

const lgpd: Source = {
  name: 'LGPD',
  url: () => LGPD_URL,
  rows: [
    ['', 'General Data Protection Law of Brazil', 'The law of Brazil on the protection of personal data.'],
    ['Art. 7', 'Grounds for processing', 'Personal data are processed on one of the grounds listed there.'],
    ['Art. 8 §5', 'Revocation of consent', 'Consent can be revoked at any time.'],
    [
      'Art. 8 §6',
      'Change of what was told',
      'The controller tells the person about a change of purpose, duration, controller or sharing.',
    ],
    ['Art. 9', 'Information for the person', 'It lists what people are told about the processing of their data.'],
    ['Art. 9 I', 'Purpose', 'People are told the specific purpose of the processing.'],
    ['Art. 9 II', 'Form and duration', 'People are told the form and duration of the processing.'],
    ['Art. 9 III', 'Identity of the controller', 'People are told who the controller is.'],
    ['Art. 9 IV', 'Contact of the controller', 'People are told how to reach the controller.'],
    ['Art. 9 V', 'Shared use', 'People are told with whom their data are shared and for which purpose.'],
    ['Art. 9 VI', 'Responsibilities', 'People are told the responsibilities of those who process their data.'],
    ['Art. 9 VII', 'Rights', 'People are told their rights, with express mention of Art. 18.'],
    ['Art. 11', 'Sensitive personal data', 'Sensitive data are processed only in the cases listed there.'],
    ['Art. 14', 'Data of children and adolescents', 'It governs the data of children and adolescents.'],
    ['Art. 18', 'Rights of the person', 'It lists the rights of the person whose data are processed.'],
    ['Art. 18 II', 'Access', 'The person can get access to the data.'],
    ['Art. 18 III', 'Correction', 'The person can have incomplete, inaccurate or outdated data corrected.'],
    [
      'Art. 18 IV',
      'Anonymisation, blocking or deletion',
      'The person can have excessive or unlawfully processed data anonymised, blocked or deleted.',
    ],
    ['Art. 18 V', 'Portability', 'The person can have the data moved to another provider.'],
    [
      'Art. 18 VI',
      'Deletion of data given with consent',
      'The person can have data deleted that are processed with consent.',
    ],
    ['Art. 18 VIII', 'Refusing consent', 'The person is told that consent can be refused and what follows.'],
    ['Art. 18 IX', 'Revocation', 'The person can revoke consent.'],
    ['Art. 18 §1', 'Petition to the authority', 'The person can turn to the national authority (ANPD).'],
    ['Art. 18 §3-5', 'Requests', 'It says how the person asks for these rights and how the request is answered.'],
    ['Art. 18 §2', 'Opposition', 'The person can oppose processing that breaks the law.'],
    ['Art. 20', 'Automated decisions', 'The person can ask for a review of decisions made by machine alone.'],
    ['Art. 33', 'International transfers', 'It says when data can be transferred to other countries.'],
    ['Art. 41', 'The encarregado', 'The controller names a person in charge of personal data.'],
    ['Art. 41 §1', 'Contact of the encarregado', 'The identity and contact details of the encarregado are published.'],
  ],
};

const PIPEDA_URL = 'https://laws-lois.justice.gc.ca/eng/acts/P-8.6/';

const pipeda: Source = {
  name: 'PIPEDA',
  url: () => PIPEDA_URL,
  rows: [
    [
      '',
      'Personal Information Protection and Electronic Documents Act',
      'The federal law of Canada on personal information in the private sector.',
    ],
    [
      'Sch. 1, 4.2',
      'Identifying purposes',
      'An organisation identifies the purposes for which it collects personal information.',
    ],
    ['Sch. 1, 4.3.8', 'Withdrawal of consent', 'People can withdraw consent.'],
    ['Sch. 1, 4.5.2', 'Retention', 'An organisation has guidelines on how long it keeps personal information.'],
    ['Sch. 1, 4.7', 'Safeguards', 'An organisation protects personal information by security safeguards.'],
    [
      'Sch. 1, 4.8.1',
      'Openness',
      'People get information on policies without unreasonable effort and in a form that they understand.',
    ],
    [
      'Sch. 1, 4.8.2',
      'What an organisation makes available',
      'It names the accountable person, the way to get access, the kinds of information held and their use, brochures or codes, and what related organisations receive.',
    ],
    [
      'Sch. 1, 4.8.2(a)',
      'Accountable person',
      'The name or title and the address of the accountable person are available.',
    ],
    ['Sch. 1, 4.8.2(b)', 'Means of access', 'The way to get access to personal information is available.'],
    ['Sch. 1, 4.8.2(c)', 'Kinds of information', 'The kinds of information held and their general use are available.'],
    ['Sch. 1, 4.8.2(d)', 'Brochures and codes', 'Copies of what explains the policies and codes are available.'],
    [
      'Sch. 1, 4.8.2(e)',
      'Related organisations',
      'What personal information is made available to related organisations is available.',
    ],
    ['Sch. 1, 4.9', 'Individual access', 'People can get access to their information and challenge its accuracy.'],
    ['Sch. 1, 4.10', 'Challenging compliance', 'People can complain to the organisation about how it complies.'],
  ],
};

const FADP_URL = 'https://www.fedlex.admin.ch/eli/cc/2022/491/en';

const fadp: Source = {
  name: 'FADP',
  url: () => FADP_URL,
  validFrom: '2023-09-01',
  rows: [
    ['', 'Federal Act on Data Protection (Switzerland)', 'The law of Switzerland on the protection of personal data.'],
    [
      'Art. 16(2)',
      'Guarantees for disclosure abroad',
      'It lists the guarantees under which data go to other countries.',
    ],
    ['Art. 17', 'Exceptions for disclosure abroad', 'It lists the cases in which data go abroad without guarantees.'],
    ['Art. 19', 'Duty to inform', 'It lists what the controller tells people when it collects their data.'],
    ['Art. 19(2)(a)', 'Identity and contact', 'People are told who the controller is and how to reach it.'],
    ['Art. 19(2)(b)', 'Purpose', 'People are told the purpose of the processing.'],
    ['Art. 19(2)(c)', 'Recipients', 'People are told the recipients of their data or their categories, if any.'],
    ['Art. 19(3)', 'Categories of data', 'People are told the categories of data that do not come from themselves.'],
    [
      'Art. 19(4)',
      'Disclosure abroad',
      'People are told the State or international body and the guarantees or the exception.',
    ],
    [
      'Art. 21',
      'Automated decisions',
      'People are told of decisions by machine alone, can state a view and ask for a human.',
    ],
  ],
};

const rowsOf = ({ name, url, validFrom, rows }: Source): Citation[] =>
  rows.map(([place, title, says]) => ({
    key: place ? `${name} ${place}` : name,
    title,
    says,
    url: url(place),
    ...(validFrom ? { validFrom } : {}),
  }));

/** Every citation the product uses, and those a policy is likely to use. */
export const citations: ReadonlyMap<string, Citation> = new Map(
  [
    ...[
      gdpr,
      ukGdpr,
      dataUseAndAccess,
      complaintsToControllers,
      ccpa,
      cpra,
      ccpaRegulations,
      lgpd,
      pipeda,
      fadp,
    ].flatMap(rowsOf),
    ...repealed,
    ...others,
  ].map(citation => [citation.key, citation]),
);

/**
 * The citation for a reference as a policy writes it: "Article 13(2)(a) GDPR", "Art. 6 para. 1 lit. f GDPR", "Articles 15 to
 * 22". Falls back to the paragraph, the article, the act, when the table knows no more; a reference without an act is read
 * as one to the GDPR. Undefined for anything else.
 */
export function resolve(text: string): Citation | undefined {
  const exact = citations.get(text.trim());
  if (exact) return exact;
  const [reference] = references(text);
  if (reference) return ofReference(reference);
  const act = actNamed(text);
  return act === undefined ? undefined : citations.get(act);
}

/** What acts call their parts, where these are no articles. */
const UNITS: Readonly<Record<string, string>> = {
  'DPA 2018': 's.',
  PECR: 'reg. ',
  PIPEDA: 'Sch. 1, ',
  CCPA: '',
  CalOPPA: '',
  COPPA: '',
  '11 CCR': '',
};

/** The citation for a reference that was found in a text; undefined where the table does not know its act. */
export function ofReference({ act, article, paragraph, point }: Reference): Citation | undefined {
  const whole = `${act} ${UNITS[act] ?? 'Art. '}${article}`;
  return (
    citations.get(`${whole}${paragraph}${point}`) ??
    citations.get(`${whole}${paragraph}`) ??
    citations.get(whole) ??
    citations.get(act)
  );
}
