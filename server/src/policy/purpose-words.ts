import { wordId } from '../text/tokens';
import { wordTest } from '../text/word-test';

/** A test on word numbers. */
export type WordTest = (id: number) => boolean;

/** Words and prefixes (`word~`), separated by blanks. */
export function wordClass(source: string): WordTest {
  const words = source.trim().split(/\s+/);
  return wordTest(
    words.filter(word => !word.endsWith('~')).map(wordId),
    words.filter(word => word.endsWith('~')).map(word => word.slice(0, -1)),
    false,
  ).fits;
}

/** Who speaks: the controller as a subject. Its services stand for it ("our website uses cookies"). */
export const isWe = wordClass("we we'll we've we're we'd");
export const isOurs = wordClass('our the this these');
export const isOurThing = wordClass(
  'system systems server servers software company site sites website websites app apps application applications platform service services team firm organisation organization business',
);

/** How a company speaks of itself: "Acme collects", "Acme may use". */
export const isThirdPerson = wordClass(
  'collects uses processes shares discloses stores collect use process share disclose store',
);
/** Subjects with a capital that are nobody's name. */
export const neverSpeaks = wordClass(
  'we you they it this that these those who which user~ customer~ visitor~ member~ third part~ party parties partner~ provider~ cookie~ data information google facebook meta apple amazon microsoft analytics advertiser~ vendor~ processor~ policy notice statement people individual~ and or admob firebase services section below',
);

/** Between the subject and its verb: auxiliaries, adverbs, and a second subject. */
export const isNegation = wordClass("not never cannot don't doesn't won't neither nor no without");
/** A subject of its own or a clause begins: what follows is not what the controller does. */
export const ENDS_SUBJECT = wordClass(
  'you who which that if when where because to ask asks asked need want provide~ how unless what',
);

export const isUse = wordClass(
  'use uses used using process processes processed processing utilise utilises utilised utilize utilizes utilized utilising utilizing analyse analyze analyses analyzes analysed analyzed combine combines combined combining employ employs engage engages handle handles handled handling employ employs monitor monitors monitored monitoring match matched view views viewed viewing examine examines examined inspect inspects inspected scan scans scanned scanning review reviews reviewed reviewing operate operates operated',
);
export const isCollect = wordClass(
  'collect collects collected collecting gather gathers gathered gathering obtain obtains obtained obtaining receive receives record records recorded recording require requires request requests ask need needs needed required access accesses accessed accessing track tracks tracked tracking',
);
export const isKeep = wordClass(
  'store stores stored storing maintain maintains maintained keep keeps kept keeping retain retains retained retaining hold holds held holding',
);
export const isShare = wordClass(
  'share shares shared sharing disclose discloses disclosed disclosing transfer transfers transferred transferring pass passes passed passing give gives given provide provides provided send sends sent supply supplies supplied release releases released releasing transmit transmits transmitted forward forwards forwarded exchange exchanges exchanged exchanging report reports sell sells sold rent rents publish publishes published publishing',
);
export const isBe = wordClass('is are be been being was were get gets');
export const isModal = wordClass(
  'may might will shall can could would must should also only have has then therefore further always primarily mainly generally sometimes occasionally automatically periodically solely either not',
);

/** What is handled. `it`, `this` and `them` count only right after the verb. */
export const isData = wordClass(
  'data information details detail address addresses number numbers cookies cookie name names email emails location identifier identifiers photo photos photographs images image cctv content communications correspondence cv logs log beacons technologies id ids footage record records particulars profile profiles history metadata files contents recordings device feedback responses preferences documents calls password permission permissions camera microphone gallery calendar contacts gps bluetooth invoice invoices receipts bookings transactions purchases messages conversations chats signatures passports plates tickets postcode birthday',
);
/** Whom or what the controller uses for its work: "we use payment providers to", "the app uses AdMob for". */
export const isHelper = wordClass(
  'provider providers processor processors contractor contractors subcontractors vendor vendors agency agencies companies party parties analytics admob adsense crashlytics firebase sdk sdks plugin plugins recaptcha mailchimp',
);
export const isPronoun = wordClass('it this them these those any all');

/** Nouns of umbrella and other uses that may follow "for" or stand alone as a list item. */
export const isPurposeNoun = wordClass(
  'marketing research analytics analysis statistical statistics security safety fraud billing payment payments verification authentication identification administration administrative improvement improvements development training support communication advertising advertisement accounting audit audits auditing tax legal compliance recruitment personalisation personalization customisation customization optimisation optimization quality credit debt risk crime prevention detection delivery fulfilment fulfillment provision performance processing maintenance protection management operation enforcement establishment exercise defence defense invoicing remarketing retargeting targeting profiling monitoring troubleshooting testing network internal promotional commercial business customer product service operational planning reporting measurement evaluation execution completion conclusion implementation contacting assessing purposes archiving safeguarding technical aggregate demographic market staff order orders contractual debugging safety hosting conducting storage functionality system account technical website web employment functions payroll pensions pension bookkeeping checks check checking surveys competitions referencing logistics diagnosis treatment teaching customer invoicing admissions absence rota scheduling',
);

/** After "for" these open a period, a condition or a reference, not a purpose. */
export const notPurposeNoun = wordClass(
  'as a an more further any all which example instance you your us this these those that such free up long so what whom whose each every most some other others no information details questions one two three four five six seven ten twelve thirty children minors consumers users residents california european eu uk individuals general everyone anyone third information',
);

/** Verbs that name an aim after "to". A list, since "to" also opens a destination ("to advertisers"). */
export const isAim = wordClass(
  'issue deduct levy publish inspect insure underwrite examine diagnose supervise counsel advise represent elect fundraise despatch redeem teach admit fend ward repel treat rent let lend heal forward capture approximate print read write phone text mail email post route map navigate locate guide educate entertain play stream search filter sort rank rate score schedule book reserve cancel renew extend dispose delete erase rectify correct amend replace return label sign authorise authorize pay credit debit reward thank greet welcome photograph film scan copy recover restore migrate integrate associate correlate benchmark forecast predict infer derive extract discover spot flag catch deter prosecute litigate negotiate mediate settle close open activate deactivate suspend terminate end start begin initiate trigger donate raise shortlist accommodate calibrate compute quantify weigh balance allocate distribute assign equip furnish cook bake build assemble construct manufacture pick pack preview visualise visualize illustrate summarise summarize moderate curate refine strengthen increase boost grow accelerate minimise minimize maximise maximize secure fight counter exclude include add attach insert customise pre populate prefill autofill authenticate trace call provide operate maintain process manage administer deliver send respond contact notify improve develop personalise personalize customize analyse analyze measure market advertise prevent detect protect verify comply enforce fulfil fulfill perform carry allow enable ensure update keep monitor train research assist help inform communicate create offer make give show display serve identify register set bill charge invoice collect complete conduct answer handle resolve investigate fix repair troubleshoot understand learn evaluate assess determine determining track tailor optimise optimize enhance support facilitate establish exercise defend meet satisfy execute ship supply dispatch confirm validate check review test design expand promote recommend suggest present remember recognise recognize distinguish generate compile produce prepare plan organise organize arrange run host store safeguard combat stop block limit reduce mitigate avoid address deal tell alert remind invite involve conclude enter refund reimburse calculate estimate count compare combine link match target retarget adapt adjust better gain get find obtain gather see know report record document archive back transfer share disclose sell engage interact reach follow pursue achieve accomplish simplify speed streamline debug upgrade introduce launch innovate study survey profile segment anonymise anonymize aggregate translate transmit connect sync synchronise synchronize log save grant restrict control remove screen vet hire recruit employ consider decide place take bring use apply implement demonstrate prove certify audit account cooperate co interpret feature solicit request ask seek award enrol enroll participate provision preserve observe render load transact cater continue work fund sponsor benefit attribute act fill',
);
/** After an unknown word these show that it is a verb with its object: "to <verb> the ...". */
export const opensObject = wordClass('the a an our your you us this these those them any all new relevant');

export const isAdverb = wordClass(
  'better further continually continuously constantly also help effectively efficiently properly directly promptly securely safely automatically more fully accurately always easily regularly quickly legally lawfully successfully',
);

/** A word before "to" whose own complement follows: "the right to", "you want to", "are required to". */
export const GOVERNS_TO = wordClass(
  'prior right rights able unable required need needs needed choose chooses chose chosen want wants wish wishes like likes agree agrees agreed propose proposes consent consents ask asks request requests obliged obligated obligation duty duties opportunity ability reasonably how where entitled decide decides prefer prefers try tries tried attempt attempts seek seeks going likely continue continues us you them people users customers visitors permission permitted permits register sign unwilling willing fail fails refuse refuses desire designed due subject access pursuant according relating related relates applies apply similar respect regard regards addition attend expect expected plan intend intends aim aims endeavour endeavours strive strives hope authorised authorized allowed failure way ways members member intention effort efforts measures steps tools free enough invited invite option options given contact',
);

/** Ends a purpose when it opens a clause after a comma. */
export const OPENS_CLAUSE = wordClass(
  'which but unless except however although provided if when where whereby while whilst because since pursuant subject who whose based whereas so',
);

/** What is sent to readers that they did not ask for. */
export const isNews = wordClass(
  'offer offers newsletter newsletters marketing promotion promotions promotional product products news survey surveys confirmation invoice invoices reminder reminders event events research advert~ recommendation~ alerts competition~',
);

export const isCookieWord = wordClass('cookie cookies');

export const isCoordinator = wordClass('and or also well & nor plus then');

/** Nouns of action by their endings, where "for" stands before them: "for account recovery", "for dispute resolution". */
export const isActionNoun = (word: string): boolean => ACTION.test(word) && !NO_ACTION.test(word);
const ACTION = /[a-z]{3}(?:tion|sion|ment|ance|ence|very|ysis|nosis|isal|ival)$/;
const NO_ACTION =
  /^(?:information|applications?|locations?|sections?|organi[sz]ations?|associations?|institutions?|nation|positions?|conditions?|duration|options?|corporation|jurisdictions?|destination|occasion|generation|department|document|government|environment|apartment|moment|comment|instance|distance|audience|residence|reference|evidence|licence|presence|sentence|preference|conference|person|version|permission|pension|questions?|station|portion|mention|attention|exception|element|agreement|investment|equipment|basement|session|mission|insurance|admission|subscription|participation|compliance|convenience|experience)$/;

const NO_GERUND =
  /^(following|during|anything|something|everything|nothing|being|having|thing|string|ongoing|existing|remaining|upcoming|including|booking|according)$/;

export const isGerund = (word: string): boolean => word.length > 5 && word.endsWith('ing') && !NO_GERUND.test(word);
