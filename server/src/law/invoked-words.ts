import { type PhraseSet, phrases } from '../text/phrases';

/** A law that a text can place itself under. */
export type Realm = 'eu' | 'uk' | 'ccpa' | 'caloppa' | 'brazil' | 'canada' | 'switzerland';

// Who is spoken to by where they live: "users in the Union", "if you live in Canada", "Swiss residents".
const people =
  '(resident~/citizen~/user~/customer~/consumer~/visitor~/individual~/person/persons/people/client~/member~/reader~/data subject~/employee~/applicant~/patient~/student~/player~/subscriber~/donor~/household~/guest~)';
const living =
  '((based/located/living/resident/residing/established/situated/domiciled) (in/within)/(you/who) (are/is/live/lives/reside/resides)? (currently)? (a/an)? (resident/citizen/residents/citizens)? (in/within/of)/(reside/live/resides/lives) (in/within)/(resident/residents/citizen/citizens/users/consumers/customers/individuals/people/persons/visitors/data subjects/households/readers/members/clients) (of/in/within/from))';
const dwelling = (places: string): string[] => [
  `${living} (the/a/any/either/one)? .. ${places}`,
  `(if/where/when) (you (are/live/reside/access/use)/you're) … (in/from/within) (the)? .. ${places}`,
  // A long list of places.
  `(you (live/reside/are)/you're) in … ${places}`,
  `${people} (located/living/residing/resident/based) … ${places}`,
];
// Where the writer is at home: "we are a charity in Scotland", "our office is in Toronto, Canada".
const atHome = (places: string): string =>
  `(we are/i am/we sit/our (head/main/registered)? (company/office/offices/headquarters/seat/shop/bakery/club/practice/firm/association/foundation) (is/are/sits/lies)) .. .. in (the)? .. ${places}`;
const european =
  '(eea/e e a/european economic area/european union/e u/eu/member state~/eu member~/eu uk/eea uk/eu eea/europe)';
const british = '(uk/u k/united kingdom/great britain/england/scotland/wales/northern ireland)';

/** Words by which a text invokes a law: its name, its authority, its articles, the people it protects. */
export const invocations: Readonly<Record<Realm, PhraseSet>> = {
  eu: phrases(
    '(gdpr/rgpd/dsgvo/eu dsgvo/avg)',
    'general data protection regulation',
    '2016 679',
    '(european/eu/eea) (residents/resident/users/user/citizens/citizen/individuals/data subjects/customers/visitors/data protection law/data protection laws/privacy law/privacy rights)',
    ...dwelling(european),
    '(cnil/aepd/bfdi/garante/datatilsynet/autoriteit persoonsgegevens/gegevensbeschermingsautoriteit/uodo/tietosuojavaltuutettu/imy)',
    '(irish/ireland) .. data protection (commission/commissioner)',
    'data protection commission (of ireland/in ireland/ireland)',
    '(bdsg/bundesdatenschutzgesetz/tdddg/ttdsg/informatique et libertés)',
  ),
  uk: phrases(
    '(uk/united kingdom/british) (gdpr/general data protection regulation/data protection act/data protection law/data protection laws/data protection legislation/residents/resident/users/user/citizens/individuals/data subjects/customers/visitors/privacy law)',
    '(information commissioner/information commissioners) (office)?',
    '(the/to/uk/with/or) ico',
    '(data protection act/dpa) (of)? (1998/1984)',
    '(data protection act/dpa) (of)? 2018',
    '(pecr/duaa)',
    'privacy and electronic communications (ec directive)? regulations',
    'data use and access act',
    ...dwelling(british),
    atHome(british),
    '(registered/incorporated/established/company) .. (in/of) (england/scotland/wales/northern ireland/the united kingdom/the uk/great britain)',
    'registered (in/office) .. (england/scotland/wales)',
    'laws of england',
    '(english/scottish) law',
  ),
  ccpa: phrases(
    '(ccpa/cpra)',
    'california consumer privacy (act/rights)',
    'california privacy rights act',
    'california privacy protection agency',
    'do not sell (or share)? my (personal)? (information/info/data)',
    'california (residents/resident/consumers/consumer) … (right to (know/delete/deletion/correct/limit/non discrimination/opt out of (the)? (sale/sale or sharing/sharing/sales))/rights to (know/delete)/sale of)',
    '(right to/rights to) … (know/delete/correct/opt out) … california (residents/consumers)',
    'consumers … california … (right to know/opt out of .. sale)',
  ),
  caloppa: phrases(
    'california (residents/resident/consumers/consumer/users/user/customers/customer/citizens/visitors/minors/households)',
    'california (privacy (rights/law/laws/notice/policy/disclosures/statement/act)/civil code/business and professions code/online privacy)',
    '(caloppa/cal oppa)',
    'california do not track',
    'california law (requires/permits/allows/gives/provides/entitles)',
    'shine the light',
    'civil code .. 1798',
    '(california/californian) (users/residents/minors)',
    'californians',
    ...dwelling('(california/state of california)'),
  ),
  brazil: phrases(
    '(lgpd/anpd/encarregado)',
    'lei geral de proteção de dados',
    'lei geral',
    '(brazilian/brazil) (general data protection/data protection/privacy) (law/act/authority/laws/rights/notice)',
    '(brazilian/brazil) national data protection authority',
    'autoridade nacional de proteção',
    'brazilian (residents/users/citizens/data subjects/customers/law)',
    'brazil (residents/users)',
    ...dwelling('brazil'),
    atHome('brazil'),
  ),
  canada: phrases(
    '(pipeda)',
    'personal information protection and electronic documents act',
    '(canadian/canada) (federal)? (privacy/data protection/personal information) (law/laws/legislation/rights/notice)',
    'privacy commissioner of canada',
    'canadian privacy commissioner',
    'office of the privacy commissioner (of canada/in canada)',
    '(canadian/canada) (residents/resident/users/citizens/customers/consumers)',
    ...dwelling('canada'),
    atHome('canada'),
  ),
  switzerland: phrases(
    '(fadp/revfadp/nfadp/dsg/revdsg/ndsg/fdpic/edöb/edoeb/pfpdt)',
    'federal act on data protection',
    '(swiss/switzerland) (federal)? (data protection/privacy) (act/law/laws/legislation/rights/notice)',
    'federal data protection and information commissioner',
    'swiss (residents/resident/users/citizens/data subjects/customers/individuals/law)',
    ...dwelling('switzerland'),
    atHome('switzerland'),
  ),
};

/** Frameworks for transfers name places, people and authorities that the law of a text does not make its own. */
export const frameworks = phrases('(privacy shield/safe harbor/safe harbour/data privacy framework/dpf)');

/** Sentences in which a law or a place is not invoked, whatever it is called. */
export const inPassing = phrases(
  // A law that is said not to apply.
  '(not/no longer/neither/never) … (subject to/apply/applies/covered by/governed by/fall under/required .. by)',
  '(not/isn~/aren~) (intended/directed/offered/available/aimed) … (resident/residents/users/persons/individuals/citizens/people)',
  // Where data go or lie.
  '(transfer/transferred/transferring/transfers/store/stored/processed/hosted/servers) .. (to/in) … (located/based/situated) (in/within)',
  '(servers/server/data centers/data centres/data centre/hosting/providers/provider/subprocessors/affiliates/subsidiaries/offices/office/vendors/partners/companies) .. (are/is)? (located/based/situated) (in/within)',
  '(provider/processor/subprocessor/partner/supplier/vendor/host/subsidiary/affiliate/agency) … (is/are) (located/based/situated/established/at home) in',
  // Other people's promises.
  '(their/its/google/facebook/meta/stripe/mailchimp/paypal/amazon/microsoft/third party/provider/processor/vendor) … (comply/complies/compliant/compliance/adheres/adhere/certified/subject to)',
  // "A company incorporated in California": the law of the contract, or of the company.
  '(governed by/construed/jurisdiction/courts/venue)',
  '(adequa~)',
);

/** Laws and places that nothing here is read against: named together with others, they make a list in passing. */
export const otherLaws = phrases(
  '(australia/australian/japan/singapore/south africa/popia/pdpa/appi/hipaa/coppa/ferpa/india/china/pipl/korea/new zealand/mexico/argentina/virginia/colorado/vcdpa/cpa/ctdpa/ucpa/nevada/utah/connecticut/texas)',
);

/** People addressed by where they live are addressed, however many places are named with theirs. */
export const addressed = phrases(
  '(resident~/citizen~) (of/in)',
  '(resident~/citizen~) (have/has/can/may)',
  "(if/where) (you/you're) (live/reside/are located/are based/are a resident/are resident/are in/in)",
);

/** Whoever promises to keep to several laws has named each of them. */
export const committed = phrases(
  '(we/i/company/policy/notice/practices) .. (comply/complies/meet/meets/follow/follows/adhere/adheres/observe/observes)',
);

/** What makes a list of laws a mere list: "laws such as". */
export const examplesOnly = phrases(
  '(such as/for example/for instance/including/e g/eg/like/depending on/among others/etc/and so on)',
);

/** The law of England for a contract is a sign of where the writer is at home. */
export const chosenLaw = phrases('(laws of england/english law/scottish law)');

export const unitedKingdomGdpr = phrases('(uk/united kingdom) (gdpr/general data protection regulation)');

/** Commissioners of information and data protection acts of the same name in other places. */
export const otherCommissioners = phrases(
  '(australian/australia/oaic/jersey/guernsey/isle of man/slovenia/slovenian/hungary/ontario/alberta/british columbia/queensland/new south wales/gibraltar/malta) .. (commissioner/information)',
  'information commissioner (of)? (slovenia/jersey/australia)',
  '(ireland/irish/gibraltar)',
);

/** Terms of the CCPA; in a part for Californians they invoke it, elsewhere they are other laws' as well. */
export const ccpaTerms = phrases(
  '(sell/sold) .. (or/nor/and) .. (share/shared)',
  '(not/never) .. (sell/sold) .. (personal)? (information/data)',
  'opt out of .. (sale/sales/selling)',
  'right (to/of) (know/delete/deletion/correct/correction/limit)',
  'right to request .. .. (deletion/correction/delete/correct/categories)',
  '(business/commercial) or (business/commercial) purpose~',
  '(global privacy control/opt out preference signal~)',
  'categories of personal information .. (collect/collected/sold)',
  'do not sell',
);

export const californiaTitle = phrases('(california/californian/californians)');

/** Terms of the European laws, which say nothing on which of them. */
export const europeanTerms = phrases(
  '(legal/lawful) (basis/bases/ground/grounds)',
  'legitimate interest~',
  'supervisory authorit~',
  '(data/joint) controller~',
  'data subject~',
  'data protection officer~',
  'right to (rectification/erasure/data portability/restriction)',
);
