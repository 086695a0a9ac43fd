// Words that the gates ask for, as sets of the words themselves.

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

/** The reader, or people like the reader. */
export const READERS = set(
  'you user users customer customers visitor visitors member members individual individuals person persons people subscriber subscribers client clients child children parent parents guardian guardians participant participants anyone reader readers applicant applicants candidate candidates consumer consumers resident residents everyone guest guests passenger passengers patient patients student students teen teens minor minors employee employees shopper shoppers adult adults parents citizen citizens buyer buyers seller sellers subject subjects browser browsers viewer',
);

/** Those whose powers the law sets. */
export const AUTHORITIES = set(
  'court courts authority authorities regulator regulators police law laws government governments commissioner commission judge tribunal agency legislation ico cnil statute regulation regulations gdpr act',
);

/** Parties other than the controller and the reader. */
export const THIRD_PARTIES = set(
  'they party parties partner partners provider providers vendor vendors affiliate affiliates advertiser advertisers company companies subsidiary subsidiaries network networks agent agents entity entities organisation organisations organization organizations contractor contractors supplier suppliers sponsor sponsors merchant merchants processor processors publisher publishers retailer retailers businesses associates licensors',
);

/** What is handled. */
export const DATA = set(
  'information data details address addresses number numbers record records cookies content contents material history email emails profile pii it this these those message messages submissions photos photographs images recordings calls conversations feedback comments name preferences logs',
);

/** Stems of the verbs that process personal data (Art. 4(2) GDPR), or that let others process them. */
const PROCESSING =
  'access acquir add aggregat allow analys analyz append archiv ask assign associat authoris authoriz buy call captur collect combin communicat compar compil connect contact contract correlat deliver deploy deriv disclos display distribut email employ enabl engag evaluat exchang export forward gather give given giving handl held hire hiring hold host identif import infer invit involv keep kept leas let license link locat log logged logging logs mail make match merg monitor move moved need notif observ obtain outsourc pass passed passing permit personalis personaliz place placed places plac present preserv process profil provid publish purchas read receiv record releas remember rent report request requir retain retarget retriev review sav scan screen search sell send sent serv set sets setting shar show shown sold solicit store stored storing stores suppl target tailor text track trad transfer transmit use used uses using utilis utiliz verif view work customiz customis alert employ supplement enhanc'.split(
    ' ',
  );
const NOT_PROCESSING = set(
  'reader ready adding address moment relevant presence settle settled makes maker user users useful user makeup text additional holder workshop workplace calls passive password',
);

export function isProcessing(word: string): boolean {
  return (
    word.length > 2 &&
    !NOT_PROCESSING.has(word) &&
    PROCESSING.some(stem => word.startsWith(stem) && word.length - stem.length <= 5)
  );
}

const IRREGULAR_PARTICIPLES = set('given held kept sent set shown sold made read let sought taken put found bought');

export const isParticiple = (word: string): boolean => word.endsWith('ed') || IRREGULAR_PARTICIPLES.has(word);

/** Words that may stand between a modal verb and the verb it goes with. */
export const ADVERBS = set(
  'also then automatically further still only both additionally occasionally sometimes periodically generally typically usually however therefore thus be been have being furthermore otherwise instead regularly frequently even not either in addition from time to some certain limited cases circumstances at times instances other together with collectively passively anonymously temporarily directly indirectly voluntarily or and jointly separately securely lawfully need required want wish choose decide elect able has obliged asked like seek attempt subsequently on behalf our your as well ',
);
