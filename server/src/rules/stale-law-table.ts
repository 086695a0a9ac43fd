import { type PhraseSet, phrases } from '../text/phrases';
import type { Severity } from './rule';

/** A citation that was right once. Dates are ISO days, or months or years where the day is not established. */
export interface StaleLaw {
  readonly phrases: PhraseSet;
  /** A hit counts only with one of these in its sentence. */
  readonly beside?: PhraseSet;
  /** A hit counts only with one of these in its block, title or neighbouring sentences. */
  readonly near?: PhraseSet;
  /** A hit is left alone with one of these in its sentence. */
  readonly except?: PhraseSet;
  /** A hit is left alone with one of these anywhere in the policy. */
  readonly unlessInPolicy?: PhraseSet;
  /** What became of it, when, and what to write instead. */
  readonly message: string;
  /** Last day on which the citation was right. */
  readonly validTo?: string;
  readonly severity?: Severity;
  /** Only where one text is right whatever the sentence says; undefined leaves the sentence without a fix. */
  readonly fix?: (found: Found) => string | undefined;
}

/** A hit in its sentence, as a fix has to know it. */
export interface Found {
  readonly words: string;
  /** The sentence up to the hit and after it. */
  readonly before: string;
  readonly after: string;
}

const always = (text: string) => (): string => text;
const hasArticle = ({ before }: Found): boolean => /\bthe\s{1,3}$/i.test(before);
/** A name with its article, unless one stands there; a sentence begins with a capital. */
const withArticle = (name: string, found: Found): string =>
  hasArticle(found) ? name : `${found.before.trim() ? 'the' : 'The'} ${name}`;
const names = (pattern: RegExp, { before, after }: Found): boolean => pattern.test(before) || pattern.test(after);

const uk = phrases('(uk/united kingdom/british/england/wales/scotland)', '(ico/information commissioner~)', 'uk gdpr');
const transatlantic = phrases(
  '(us/u s/usa/united states) (eu/e u/european/swiss)',
  '(eu/e u/european/swiss) (us/u s/usa/united states)',
  'department of commerce',
  'european (union/economic/commission)',
  '(eea/switzerland/swiss)',
  'transfer~',
  'safe (harbor/harbour) (framework~/certif~/principle~/privacy/agreement/scheme/decision/list/self)',
  'certified (to/under/with/by) (the)? (us)? safe (harbor/harbour)',
);
const otherHarbors = phrases(
  '(coppa/hipaa/dmca/ftc/kidsafe/can spam)',
  'children~',
  'safe (harbor/harbour) (method/provision~/statement~/rule~)',
  '(de identif~/deidentif~)',
  'forward looking',
);
// Countries that nearly every list of adequate ones names.
const adequate =
  '(andorra/argentina/canada/faroe islands/guernsey/israel/isle of man/japan/jersey/new zealand/switzerland/south korea/republic of korea/uruguay/united kingdom/uk)';
const gdpr = '(gdpr/general data protection regulation (gdpr)?)';
const scc = '(standard contractual clauses/standard data protection clauses/model clauses/model contract~)';

/** In order of gravity. */
export const staleLaws: readonly StaleLaw[] = [
  // United Kingdom
  {
    phrases: phrases(
      'data protection act (of)? 1998',
      'dpa 1998',
      '1998 (data protection)? act',
      'data protection acts (of)? 1984 and 1998',
    ),
    except: phrases(
      'human rights act',
      'data protection act 2018',
      'dpa 2018',
      'competition act',
      'crime and disorder',
    ),
    message:
      'The Data Protection Act 1998 was replaced on 25 May 2018. Cite the UK GDPR and the Data Protection Act 2018.',
    validTo: '2018-05-24',
    fix: found => {
      if (/^1998/.test(found.words)) return undefined;
      if (names(/\bGDPR\b|\bGeneral Data Protection/i, found)) return 'Data Protection Act 2018';
      return `${hasArticle(found) ? '' : 'the '}UK GDPR and the Data Protection Act 2018`;
    },
  },
  {
    phrases: phrases(
      '(registered/notified/registration/notification/register) … (ico/information commissioner~) … (data protection act/under the act)',
      '(ico/information commissioner~) .. (register/registry) of data controllers',
      '(register/registry) of data controllers … (ico/information commissioner~)',
      '(ico/information commissioner~) .. notification number',
      'notification number .. (ico/information commissioner~)',
    ),
    message:
      'Controllers no longer notify the Commissioner: since 25 May 2018 they pay a data protection fee under the Data Protection (Charges and Information) Regulations 2018. Write “We pay the data protection fee to the Information Commissioner’s Office” with the registration reference.',
    validTo: '2018-05-24',
    severity: 'information',
  },
  {
    phrases: phrases('(office of the)? (uk/british)? data protection commissioner'),
    beside: phrases('(uk/united kingdom/british/wilmslow/england)'),
    except: phrases('(ireland/irish/dublin/isle of man/jersey/guernsey/kenya/malta/gibraltar/hong kong)'),
    message:
      'The United Kingdom has had an Information Commissioner in place of the Data Protection Commissioner since 2000. Name the Information Commissioner’s Office.',
    validTo: '2000',
    fix: always('Information Commissioner’s Office'),
  },
  {
    phrases: phrases('(office of the)? data protection registrar'),
    except: phrases('(isle of man/jersey/guernsey/gibraltar/malta/bermuda)'),
    message:
      'The Data Protection Registrar is called the Information Commissioner now. Name the Information Commissioner’s Office.',
    validTo: '2000',
    fix: always('Information Commissioner’s Office'),
  },
  {
    phrases: phrases(
      '(the)? six (lawful/legal) (bases/grounds)',
      '(the)? six (bases/grounds) (for/of) (lawful)? processing',
    ),
    near: uk,
    message:
      'Since 5 February 2026 the UK GDPR knows a seventh legal basis, recognised legitimate interests (Article 6(1)(ea)).',
    validTo: '2026-02-04',
    severity: 'hint',
  },
  {
    phrases: phrases(
      `${scc} … (outside/from) (of)? (the)? (uk/united kingdom)`,
      `(outside/from) (of)? (the)? (uk/united kingdom) … ${scc}`,
    ),
    unlessInPolicy: phrases(
      'addendum',
      'idta',
      'international data transfer agreement',
      'uk standard contractual clauses',
    ),
    message:
      'For data that leave the United Kingdom the EU clauses alone are not valid; since 21 March 2024 older contracts have ended, too. Name the International Data Transfer Agreement, or the EU clauses with the UK Addendum.',
    severity: 'information',
  },
  // European Union
  {
    phrases: phrases(
      '(eu/european/eec)? (data protection)? directive (no)? 95 46 (ec/eu/eec)?',
      '95 46 (ec/eu/eec)',
      '(eu/european/european union) data protection directive',
    ),
    except: phrases(
      'commission (implementing)? decision',
      'decision (no)? # #',
      'law enforcement',
      '2016 680',
      'article 29',
    ),
    message:
      'Directive 95/46/EC was repealed on 25 May 2018 (Article 94 GDPR). Cite Regulation (EU) 2016/679, the GDPR.',
    validTo: '2018-05-24',
    fix: found => {
      if (/^\W{0,3}of the European Parl/i.test(found.after) || names(/\bGDPR\b|2016\/679/i, found)) return undefined;
      return hasArticle(found)
        ? 'General Data Protection Regulation (EU) 2016/679'
        : 'Regulation (EU) 2016/679 (General Data Protection Regulation)';
    },
  },
  {
    phrases: phrases(
      `${gdpr} (which)? will (come into/take effect/enter into/be in force/become)`,
      `(forthcoming/upcoming/incoming) (eu/european)? ${gdpr}`,
      `(once/when/after/until/before/as soon as) the (eu/new)? ${gdpr} (comes/takes effect/enters/becomes applicable/is in force)`,
      `${gdpr} (which)? (comes into/takes effect/enters into)`,
      `${gdpr} .. (when/once) it (comes/takes/enters/becomes/applies)`,
      `${gdpr} (is coming into/shall come into/is due to/is expected to/is going to)`,
      `${gdpr} (which)? will apply (from/as of/as from/on/in) (# may/may/2018/#)`,
      `(from/as of/as from/on/in/since) (25 may/25th may/may 25/may 25th/25th of may/may) (2018)? the (eu/new)? ${gdpr} will`,
      `as of the coming into force of the ${gdpr}`,
    ),
    message: 'The GDPR has applied since 25 May 2018. Write “The GDPR applies.”',
    validTo: '2018-05-24',
  },
  {
    phrases: phrases(
      '(guidelines/guideline) (on consent)? (wp259/wp 259) (on consent)?',
      '(wp259/wp 259) (guidelines)? (on consent)?',
    ),
    except: phrases('05 2020', '5 2020'),
    message:
      'The consent guidelines WP259 were replaced by EDPB Guidelines 05/2020, adopted on 4 May 2020. Cite those.',
    validTo: '2020-05-03',
    fix: always('EDPB Guidelines 05/2020 on consent'),
  },
  {
    phrases: phrases('(article/art) 29 (data protection)? working (party/group)', 'wp29', 'wp 29', 'working party 29'),
    except: phrases(
      'guideline~',
      'opinion~',
      'working (document/paper)',
      'recommendation~',
      '(wp24~/wp25~/wp26~)',
      'wp (2/248/251/253/259/260)',
    ),
    message:
      'The Article 29 Working Party was replaced by the European Data Protection Board on 25 May 2018 (Article 94(2) GDPR).',
    validTo: '2018-05-24',
    fix: found =>
      names(/\bEDPB\b|European Data Protection Board/i, found) ? undefined : 'European Data Protection Board (EDPB)',
  },
  {
    phrases: phrases('(wp259/wp 259)'),
    message: 'WP259 was replaced by the EDPB Guidelines 05/2020 on consent, adopted on 4 May 2020.',
    validTo: '2020-05-03',
    fix: always('EDPB Guidelines 05/2020'),
  },
  {
    phrases: phrases('safe (harbor/harbour)'),
    beside: transatlantic,
    except: otherHarbors,
    message:
      'The Safe Harbor framework was declared invalid in 2015 (C-362/14, Schrems I). Name the mechanism that the transfer rests on today.',
    validTo: '2015',
  },
  {
    phrases: phrases('2000 520 (ec)?'),
    message:
      'Decision 2000/520/EC (Safe Harbor) was declared invalid in 2015 (C-362/14, Schrems I). Name the mechanism that the transfer rests on today.',
    validTo: '2015',
  },
  {
    phrases: phrases('swiss (us/u s/usa) privacy shield', '(us/u s/usa) swiss privacy shield', 'swiss privacy shield'),
    message:
      'The Swiss-US Privacy Shield was succeeded by the Swiss-U.S. Data Privacy Framework, which can be used since 15 September 2024 by those who are listed there.',
    validTo: '2024-09-14',
  },
  {
    phrases: phrases('privacy shield', '2016 1250'),
    message:
      'The Privacy Shield was declared invalid on 16 July 2020 (C-311/18, Schrems II). Name the EU-U.S. Data Privacy Framework if the recipient is listed there, otherwise the standard contractual clauses of Decision (EU) 2021/914.',
    validTo: '2020-07-15',
  },
  {
    phrases: phrases(
      '(decision/clauses)? (no)? (2001 497/2004 915) (ec)?',
      `${scc} .. set (i/ii/1/2)`,
      `set (i/ii) .. ${scc}`,
      `${scc} (of/from/adopted in/issued in) (2001/2004)`,
      `(2001/2004) ${scc}`,
    ),
    message:
      'These standard contractual clauses were repealed on 27 September 2021, and contracts with them ended on 27 December 2022. Check the contract, then name those of Implementing Decision (EU) 2021/914.',
    validTo: '2021-09-26',
  },
  {
    phrases: phrases(
      '(decision/clauses)? (no)? 2010 87 (eu)?',
      `${scc} (of/from/adopted in/issued in) 2010`,
      `2010 ${scc}`,
      'controller to processor clauses (of)? 2010',
      '2010 controller to processor clauses',
    ),
    message:
      'The controller-to-processor clauses of 2010 were repealed on 27 September 2021, and contracts with them ended on 27 December 2022. Check the contract, then name those of Implementing Decision (EU) 2021/914.',
    validTo: '2021-09-26',
  },
  {
    phrases: phrases(
      '(eu/european/european commission/commission) (approved)? (standard)? model (contract/contractual)? (clauses/contracts)',
      '(standard)? model (contractual/contract)? clauses',
      'eu model contracts',
    ),
    except: phrases('2021 914', 'standard contractual clauses'),
    message:
      '“Model clauses” is the old name. Write “standard contractual clauses (Implementing Decision (EU) 2021/914)”.',
    severity: 'hint',
  },
  {
    phrases: phrases('(eprivacy/e privacy) regulation'),
    except: phrases('uk', 'united kingdom', 'irish', 'ireland', '2011', '2003'),
    message: 'The Commission withdrew the ePrivacy Regulation in 2025. Cite the ePrivacy Directive 2002/58/EC.',
    validTo: '2025',
  },
  {
    phrases: phrases('digital omnibus', 'article 88a (of)? (the)? (gdpr/general data protection regulation)'),
    except: phrases('propos~', 'negotiat~', 'plan~', 'not yet'),
    message: 'The Digital Omnibus (COM(2025) 837 of 19 November 2025) is a proposal, not law. Delete the reference.',
    severity: 'information',
  },
  {
    phrases: phrases(
      '(until/to/expires on/expire on/expiring on/ends on) (27 june/june 27/27 december/december 27) 2025',
    ),
    beside: phrases('adequa~'),
    near: uk,
    message:
      'The adequacy decision for the United Kingdom was renewed on 19 December 2025 and holds until 27 December 2031.',
    validTo: '2025-12-18',
  },
  {
    phrases: phrases(`${adequate} .. ${adequate} .. ${adequate} .. ${adequate}`),
    beside: phrases('adequa~'),
    near: phrases('(commission/eu/european/eea)'),
    except: phrases('(brazil/european patent organisation)'),
    message:
      'The Commission has found more recipients adequate since: the European Patent Organisation (15 July 2025) and Brazil (2026). Compare the list with that of the Commission, or refer to it.',
    severity: 'hint',
  },
  // Other countries
  {
    phrases: phrases('ttdsg'),
    message: 'The TTDSG is called TDDDG since 14 May 2024.',
    validTo: '2024-05-13',
    fix: found => (names(/\bTDDDG\b/, found) ? undefined : 'TDDDG'),
  },
  {
    phrases: phrases('telemediengesetz~', '(german/germany) telemedia act', '(5/6/7/8/9/10/12/13/14/15) .. tmg'),
    message:
      'The Telemediengesetz (TMG) was repealed on 14 May 2024. Section 5 is § 5 DDG now, and the rules on data are in the TDDDG.',
    validTo: '2024-05-13',
    fix: ({ words, before }) => (/^5\s{1,2}TMG$/.test(words) && /§\s{0,2}$/.test(before) ? '5 DDG' : undefined),
  },
  {
    phrases: phrases(
      '(irish)? (office of the)? (irish)? data protection commissioner',
      'data protection commissioner of ireland',
    ),
    near: phrases('(ireland/irish/dublin/portarlington)'),
    message: 'The Irish Data Protection Commissioner was replaced by the Data Protection Commission on 25 May 2018.',
    validTo: '2018-05-24',
    fix: ({ words }) =>
      /ireland$/i.test(words)
        ? 'Data Protection Commission (DPC), Ireland'
        : `${/irish/i.test(words) ? 'Irish ' : ''}Data Protection Commission`,
  },
  {
    phrases: phrases(
      'swedish data protection authority (datainspektionen)?',
      'datainspektionen (the)? (swedish data protection authority)?',
    ),
    message:
      'The Swedish authority has a new name since 1 January 2021: Swedish Authority for Privacy Protection (Integritetsskyddsmyndigheten, IMY).',
    validTo: '2020-12-31',
    except: phrases('integritetsskyddsmyndigheten', 'imy'),
    fix: found =>
      /^data.{20}/i.test(found.words)
        ? undefined
        : withArticle('Swedish Authority for Privacy Protection (IMY)', found),
  },
  {
    phrases: phrases(
      'federal act on data protection .. (19)? june (19)? 1992',
      '(fadp/dsg) .. (19)? june 1992',
      '(fadp/dsg) (of)? 1992',
    ),
    message:
      'The Swiss act of 19 June 1992 was replaced by the revised Federal Act on Data Protection (FADP) on 1 September 2023.',
    validTo: '2023-08-31',
  },
  {
    phrases: phrases('do not sell my (personal)? (information/info/data)'),
    unlessInPolicy: phrases('do not sell or share', 'do not share or sell', 'do not sell share'),
    message: 'Since 1 January 2023 the link has to read “Do Not Sell or Share My Personal Information” (CPRA).',
    validTo: '2022-12-31',
    fix: ({ words }) =>
      words.replace(
        /^(do not sell)( my)/i,
        (_, sell: string, my: string) => `${sell}${/^DO/.test(sell) ? ' OR SHARE' : ' or Share'}${my}`,
      ),
  },
  {
    phrases: phrases(
      '(11)? ccr (section~/§)? 999 3~',
      '(11)? california code of regulations .. 999 3~',
      'ccpa regulations (of/by/from/issued by/adopted by/promulgated by) (the)? (california)? attorney general',
      '(attorney general s/attorney general) (ccpa)? regulations .. ccpa',
    ),
    message:
      'The regulations of the CCPA were renumbered. Cite 11 CCR § 7000 et seq. (California Privacy Protection Agency).',
  },
  {
    phrases: phrases('ccpa regulations (of/effective/dated/as of/effective as of) .. (2020/2021/2022/2023/2024)'),
    message: 'The regulations of the CCPA were amended; the amended text holds since 1 January 2026.',
    validTo: '2025-12-31',
    severity: 'hint',
  },
  {
    phrases: phrases('coppa rule (of)? 2013', '2013 coppa rule', '(16 cfr/coppa) … as amended (in)? 2013'),
    message:
      'The COPPA Rule was amended: in force since 23 June 2025, to be complied with since 22 April 2026. Cite “16 CFR Part 312, as amended 2025”.',
    validTo: '2025-06-22',
  },
];

/** The sentence shows that it speaks of the past, or of what came after. */
export const history = phrases(
  '(replaced/replaces/replacing/replacement/repeal~/supersed~/invalidat~/predecessor/formerly/former/previously/previous)',
  'no longer',
  'declared invalid',
  '(as)? amended by',
  'until (25 may 2018/may 25 2018/may 2018/july 2020/16 july 2020)',
  '(was/were/is/been/being) (struck/annulled/withdrawn/invalid/abolished)',
  '(in/since) (its/their) (invalidation/repeal)',
  'succeeded by',
  'successor (of/to)',
  'known (before/earlier) as',
  '(do/does/did) not (rely/use/depend/transfer)',
  '(not/never/cannot/nor) (rely/relies/relying/depend)',
  '(struck down/annulled)',
);

/** "We continue to comply with it, although it was invalidated": history, and yet no ground of transfer. */
export const stillRelied = phrases(
  '(continue~/remain~/still) .. (comply/complies/adhere~/commit~/certif~/participat~/abide~/follow~/honor~/honour~/self) … privacy shield',
  'privacy shield … (continue~/remain~/still) .. (comply/complies/adhere~/commit~/certif~/participat~/abide~/follow~/honor~/honour~)',
);
