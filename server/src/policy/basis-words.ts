import { type PhraseSet, phrases } from '../text/phrases';
import type { BasisKind } from './bases';

// "Art. 6(1)(f)", "Article 6 para. 1 sentence 1 lit. f", "6.1.f": the words between the numbers differ from country to country.
const article = (letter: string) =>
  `(article~/art/arts)? 6 (para/paragraph/par/sec/section/abs/subsection/no)? 1 (sentence 1/sent 1/s 1/subparagraph 1)? (lit/letter/point/subpara/subparagraph/alt)? (${letter})`;

const consent = phrases(
  '(your/written/explicit/express/prior/informed/unambiguous/voluntary/affirmative/user/users/their/his/opt-in) (explicit/express/specific/written/prior/previous/affirmative/informed/opt-in/separate/voluntary/freely given/unambiguous/and explicit/additional)? consent',
  'your (express/prior/explicit)? permission',
  'your opt-in',
  'opt-in basis',
  '(only if/only where/only when/if/where/provided that) you agree',
  'your agreement to (receive/be contacted)',
  '(if/where/when/once/after/because/that/which) (you/the user/the data subject) (have/has/already/had)? (explicitly/expressly/previously/freely/also/voluntarily/actively)? (given us/given/gave/give us/give/provided us with/provided/provide) (us with)? (your/his/its/their)? (explicit/express/specific/prior)? (consent/permission)',
  '(if/where/when/once/after/because) (you/the user/the data subject) (have/has/already/had/ve)? (explicitly/expressly/previously/freely/also/actively/specifically)? (consent/consented/opt in/opts in/opted in/agreed/agree to receive/agreed to receive/asked to receive/subscribed/subscribe/signed up to receive/chosen to receive/choose to receive)',
  'you (have/ve) (explicitly/expressly/previously/freely/also/actively/specifically)? (consented/opted in/given us consent/given consent/given us your consent/given us permission/provided consent/given your consent)',
  '(based on/basis of/basis is/bases is/ground is/on/with/upon/through/by way of/rely on/relies on/requires/obtain/obtained/seek/request/given/is) (the)? consent',
  'consent (of the data subject/of the user/under art/as a legal basis/as our legal basis/as the legal basis/given by you)',
  'ticked the .. box',
  'tick~ the .. box',
  '(we/will) ask (for)? (you for)? your? (consent/permission)',
  article('a'),
);

const notConsent = phrases(
  'without (first/your/prior/the/express/explicit/having/obtaining/their/any/such/a/further)? … (consent/permission)',
  '(unless/until) (and until)? … (consent/permission/agree~/opt in/opted in)',
  '(do/does/did) not (give/grant/provide)? .. (consent/permission)',
  "(don't/doesn't/didn't) (give/grant/provide)? .. (consent/permission)",
  '(withdraw~/revok~/refus~/withhold~/retract~/cancel~/declin~/den~) .. (consent/permission)',
  '(parent~/guardian/school/mother/father) .. consent',
  'consent of (a/the/your/their/his)? (parent~/guardian/legal guardian/mother/holder)',
  'consent to (such/these/the/our/this/any) (check~/terms/policy/privacy/changes/transfer~/practice~)',
  'not (require/need/obtain) (your)? consent',
  '(if/where/provided that) you agree (to/with) .. (terms/conditions/policy/notice/rules)',
);

const contract = phrases(
  '(performance/fulfilment/fulfillment/execution/implementation/conclusion/initiation) (and/or)? .. of .. (contract/contracts/contractual/agreement/agreements)',
  '(contract/agreement) (performance/fulfilment/fulfillment/execution)',
  '(perform/performing/fulfil/fulfill/fulfils/fulfilling/execute/executing/implement/implementing/concluding/conclude/initiate/initiating) .. (contract/contracts/contractual/agreement/agreements)',
  'carry~ out (our/the/their) .. obligations arising',
  '(keep/keeping/honour/honouring/honor/meet/meeting/carry out) (to)? (our/the/a/any/this) (contract/agreement)',
  'because of (the/our/a/your) .. (contract/agreement)',
  '(need/needed/needs/require/required) (it/them/this/these/that/your data/your information)? (for/to perform/to fulfil) (the/our/your/a) (contract/agreement/tenancy)',
  '(contract/agreement) (with you/between (you and us/us and you/us/the parties/you and))',
  'obligations (arising/resulting) (from/under/out of) .. (contract/contracts/agreement/agreements)',
  'enter~ into (or/and)? .. (a/the/any/your/contracts/such/our)? (contract/contracts/agreement/agreements) (with you/with us/with the user)?',
  '(steps/measures/action) .. at (your/the/their) request',
  'at your request .. (prior to/before) .. (contract/agreement)',
  'contractual (necessity/obligation~/relationship/basis/commitment~/dut~/requirement~/purposes/performance)',
  '(pre-contractual/precontractual) (measures/steps/obligations/relationship)',
  'necessary (for/to) (our/the/a/your/any)? (contract/agreement)',
  '(party to/parties to) (a/the/this) (contract/agreement)',
  'contract (to which)? (you/the data subject/the user) (are/is) (a)? party',
  '(provide/deliver/supply/provision/delivery) (you/of/to you/the user)? (with)? (the/any/our/those)? (information/goods/products/services/service/product/content/items) (and/or) (information/goods/products/services) (that/which)? (you/they) (have/ve)? (request~/order~/purchas~)',
  '(provide/deliver/supply) (you with)? (the/any/our/those)? (goods/products/services/service/product/items) (that/which)? (you/they) (have/ve)? (request~/order~/purchas~)',
  '(fulfil/fulfill/fulfilling/perform) .. (terms of service/terms of use/terms and conditions/terms)',
  '(basis/bases/ground/grounds) (is/are)? (the/our/your/a)? (contract/contracts)',
  '(based on/basis of/rely on) (the/our/a/your) .. (contract/agreement) (with you/between)?',
  article('b'),
);

const notContract = phrases(
  'condition (of/for) … (contract/agreement)',
  'means … (contract/agreement)',
  '(individual~/person~/customer~) who … (entered/enter/enters) into .. (contract/agreement)',
  '(unable/not be able/cannot/impossible) … (contract/contractual/agreement)',
  '(rights or obligations/rights and obligations/obligations or rights) .. (contract/agreement)',
  '(contract/agreement) (with/between us and) (a/our/another/other/any/the)? (relevant/own)? (third party/third parties/group companies/affiliate~/subsidiar~/employer)',
  '(contractual commitments/contractual obligations) (that/which/with) .. (comparable/equivalent/processor~)',
  '(protected/bound/covered/governed) by .. contractual',
  '(statutory/contractual) (or/and) (a)? (contractual/statutory) (requirement~/obligation~)',
  'requirement (necessary)? (to enter/for entering) into',
  '(contract/contracts/agreement/agreements/contractual obligations/contractual commitments) .. (with/between/by/on) (our/these/such/those/all/us and/the)? (third part~/third-party~/service provider~/sub-processor~/processor~/supplier~/vendor~/partner~/provider~/contractors)',
  '(processor~/supplier~/vendor~/provider~/partner~/third parties/contractor~) … (contract/contracts/agreement/agreements/contractual obligations)',
  'data (processing/protection/transfer/sharing) agreement~',
);

const legalObligation = phrases(
  'compl~ with (our/a/any/all/the/applicable/these/certain/its/relevant/other/various/such/mandatory/your)? (applicable/relevant/other/public/national/local/statutory and)? (legal/statutory/regulatory/law/laws/court/judicial/regulation~/legislation/tax/legally) (and/or)? (regulatory/statutory)? (obligation~/requirement~/duty/duties/process/order)?',
  'compliance with (our/a/any/all/the/applicable/these/its/relevant)? (applicable/relevant/other)? (legal/statutory/regulatory/law/laws/court/regulation~) (and/or)? (regulatory/statutory)? (obligation~/requirement~/duty/duties/process/order)?',
  'required (or permitted/to do so/to do this)? (by/under) (the/applicable/any/a/eu/uk/national/relevant/european)? (law/laws/statute/regulation/regulations/legislation/court/tax/legal)',
  '(law/laws/regulation/regulations/legislation/statute) (that/also/may)? (require/requires/oblige/obliges/required/obliged)',
  'legally (obliged/obligated/required/bound)',
  '(oblige/obliges/obliged/obligated/required) (us/we)? (to)? .. by (law/statute)',
  'by law we (are/must/have to)',
  '(act/code/regulations/law) (of)? # (oblige/obliges/require/requires) (us/me/every/the)',
  '(legal/statutory/regulatory) (and/or)? (regulatory/statutory/contractual/legal/tax)? (obligation/obligations/duty/duties/requirement/requirements)',
  'legal and .. obligations',
  'under a duty to (disclose/share)',
  '(duty/duties/obligation/obligations/records/periods) .. (that/which)? .. (law/laws/code/statute/statutes/act/acts/regulation/regulations/legislation) .. (lay/lays/impose/imposes/demand/demands/put/puts/place/places/require/requires/prescribe/prescribes/set/sets)',
  '(duty/duties/obligation/obligations) .. (laid on us/imposed/placed on us/put on us) .. by .. (law/laws/code/statute~/act/acts/regulation/regulations/legislation)',
  'obligations under .. (money laundering/tax/law/laws/legislation/regulation~/act)',
  article('c'),
);

const notLegalObligation = phrases(
  '(unless/except) … (law/laws/legally/legal/statutory)',
  'not (legally)? required',
  '(permitted or required/required or permitted/permitted or obliged/allowed or required) (by/under)',
  '(permitted/allowed) .. or required',
  '(longer/more/less/other) … than .. (required by/legally required)',
  '(to the extent/extent/where/if/when/as) required by .. (law/laws/regulation/legislation) (we/they/us)? .. (obtain/ask/seek/request) .. (consent/permission)',
  'notices .. required by (law/applicable law)',
  '(consent/permission) .. required by (law/applicable law)',
  '(with/have/has/require/requires/ensure~/oblige/obliges) .. (partner~/provider~/processor~/vendor~/supplier~) … (comply/compliance)',
  'in (full)? (compliance/accordance/conformity) with … (law/laws/legal/regulation~/requirement~/legislation)',
  'your (legal/statutory) (obligation~/right~)',
  'no (legal/statutory) (obligation~/requirement~)',
  '(statutory/legal) (or contractual/or a contractual) (requirement/obligation)',
  'within the legal',
  'legally required (consent/permission)',
);

const vitalInterests = phrases(
  'vital interest~',
  'life threatening',
  '(save/saving/protect/protecting/safeguard) .. (life/lives)',
  article('d'),
);

const publicTask = phrases(
  '(in/for/serves/serve/reason of/reasons of/grounds of) (the)? (important)? public interest',
  '(required/necessary/needed) (for/in) the public (good/interest)',
  '(task/tasks/function/functions/duty/duties/activity/activities) … (public interest/public good)',
  'public interest (task/tasks/basis/as/function/functions)',
  '(official/public/statutory) (authority/authorities) (vested/conferred/given/granted)',
  '(exercise/exercising/vested) .. official authority',
  'official authority',
  '(our/a/the/its/as) (public (task/tasks/function/functions/duty/duties/role/powers)/statutory (task/tasks/function/functions/powers))',
  '(public/statutory) (task/tasks/function/functions)',
  '(perform~/carry~ out/discharg~/exercis~/fulfil~) … (official (task~/function~/duties/duty/power~)/public (task~/function~/duties/duty/power~)/statutory (task~/function~/power~))',
  'as a public (authority/body) we (must/have to/are required/are obliged)',
  article('e'),
);

const notPublicTask = phrases(
  '(substantial/overriding) .. public interest',
  'archiving .. public interest',
  '(scientific/historical/statistical) … (public interest/public interests)',
  '(article/art/arts) 9 … public interest',
  '(disclos~/request~/requir~/demand~) (by/from/to) .. (public/official) authorit~',
  'public interest (disclosure/journalism/test)',
  '(journalis~/news/reporting/stories) … public interest',
  '(their/third part~/authorit~) (statutory/public) (function~/task~/dut~)',
);

const legitimateInterests = phrases(
  'legitimate (business/commercial/economic/and legal/and/legal/corporate/company/own/private/or)? (business/commercial)? (interest/interests)',
  'legitimately interested',
  '(have/has/is) (a/our) legitimate reason',
  '(our/its) interests .. (not)? (overridden/outweighed)',
  'balancing test',
  article('f'),
);

const notLegitimateInterests = phrases(
  '(recognised/recognized) legitimate interest~',
  'not (a/our/in our)? (legitimate interest/legitimate interests)',
  'others with legitimate interest~',
  // Whose interest opens a file, not what the processing rests on.
  '(others/parties/persons/people/anyone/those/employees/staff/bodies/authorities) (who/that/with/having) (have/has/demonstrate/can show/show)? (a/an)? legitimate interest~',
  '(compelling/overriding) .. legitimate',
  'your (own/prevailing)? legitimate interest~',
);

export const recognised = phrases(
  '(recognised/recognized) legitimate (interest/interests)',
  '(recognised/recognized) (interest/interests) (under/in/of/listed)',
  'annex 1 (of/to) the (uk)? (gdpr/general data protection regulation)',
  '(condition/conditions) (in/of/listed in/set out in) annex 1',
  article('ea'),
);

export const KINDS: readonly (readonly [BasisKind, PhraseSet, PhraseSet | undefined])[] = [
  ['consent', consent, notConsent],
  ['contract', contract, notContract],
  ['legal_obligation', legalObligation, notLegalObligation],
  ['vital_interests', vitalInterests, undefined],
  ['public_task', publicTask, notPublicTask],
  ['legitimate_interests', legitimateInterests, notLegitimateInterests],
  ['recognised_legitimate_interests', recognised, undefined],
];

export const announces = phrases(
  '(legal/lawful/legitimate/statutory/processing) (basis/bases/ground/grounds/justification/reason/reasons/base)',
  '(basis/ground/grounds/bases/base) (for/of) (this/the/our/such/these/your/data)? .. (processing/use)',
  '{we} .. (rely/relies/relying) (on/upon)',
  'in reliance on',
  '{we} .. (need/do/use) (this/it/them) .. (to/for/because/in/on/with/under)',
  '(process/processes/process and share/collect/use/store) .. {data} … (based on/on the basis of)',
  '{data} (is/are/will be) (only)? (collected/processed/used) (only)? (with/based on/under/on the basis of)',
  '(processing/use/this/it/these/which) (is/are/be/being/will be) (therefore/thus/also/then/only)? (based/carried out/performed/done/necessary/founded) (on/to/for/in/under/with)',
  'do this (because/on/in/with/under)',
  '(article/art/arts) 6',
  'process … (if/when/where/only) .. (have/legal)',
  'lawful~ because',
  '(is/are) (also)? (the/our) (basis/ground/grounds)',
  'the (basis/ground) is',
  'is the reason (for/why)',
  'lawfulness',
  '(have/has/is/pursue/pursuing) (a/an/our/the)? (legitimate/overriding legitimate)',
);

export const pointsBack = phrases(
  '(this/these/such/the above/above/that/those) (processing/purpose/purposes/disclosure/disclosures/use/uses/activit~/data processing/transfer of/collection/cases)',
  '(all of/each of) (these/them)',
  'in each case',
  '(basis/bases/ground/grounds) (for/of) (this/these/them/all/that/it/doing)',
  '(do/does/doing) (this/so)',
  '{we} need (this/it/them)',
  '(this/it) is (also/necessary/based/done/in/carried)',
  'the same .. (is/are) (the/our) (basis/ground/grounds)',
  'is the reason (for this/for it/why)',
  'the (basis/ground) is (also)? the same',
  'in this (section/way)',
  'in these (ways/cases)',
  'the (above/following) (purposes/processing)',
  '(above mentioned/aforementioned/mentioned above/described above/listed above/set out above/above/below) (purpose~/processing)?',
  '(this/the) (processing/use/analysis/evaluation/storage/collection) (is/takes place/takes)',
  'legal (basis/bases/ground/grounds) (is/are/for this/for the processing/for processing (this/these/the)/for such)',
);

export const pointsFar = phrases(
  '(these/those/the above/above/all) (purposes/uses/activities)',
  'purposes .. (above/below/described/listed/set out/outlined/mentioned/identified/stated)',
  'in this section',
  '(all of/each of) (these/the above/them)',
  'in each case',
  '(information/data) .. (described above/above)',
);

export const denies = phrases(
  '(not/never) .. (rely/based on/legal basis/legitimate interest~)',
  '(no/not) (legal/lawful) basis',
);

/** A right, a transfer, a period or a consequence mentions a ground without stating one for a purpose. */
export const notStatement = phrases(
  'right (to/of) … (object/withdraw/portab~/restrict~/erasure/delet~/access/receive/request/complain/rectif~)',
  '{you} (can/may/could/have/are entitled) … (object/opt out/unsubscribe)',
  'object to (the/our/this/any/such)? (processing/use)',
  'contest .. (legitimate/processing)',
  'no longer … (legal/lawful) (basis/ground)',
);

/** The tool of a transfer (Chapter V) is called a legal basis, too, and is no ground of Art. 6. */
export const aboutTransfers = phrases(
  '(basis/bases/ground/grounds/mechanism) (for/of) (the/such/this/these/any/our/international)? .. transfer~',
);

export const strongAnnouncement = phrases(
  '(legal/lawful) (basis/bases/ground/grounds) (for/of/is/are/on)',
  '(legal/lawful) (basis/bases/ground/grounds) … (may be/might be/can be/could be/will be/include/includes)',
  '(is/are) (also)? (the/our) (basis/ground)',
  '{we} (rely/relies) (on/upon)',
);

export const LETTERS: Readonly<Record<string, BasisKind>> = {
  a: 'consent',
  b: 'contract',
  c: 'legal_obligation',
  d: 'vital_interests',
  e: 'public_task',
  f: 'legitimate_interests',
  ea: 'recognised_legitimate_interests',
};

// A cell, a heading or a label needs no sentence around the ground's name.
export const BARE: readonly (readonly [BasisKind, PhraseSet])[] = [
  ['consent', phrases('(consent/consented)')],
  ['contract', phrases('(contract/contracts/contractual/performance of the services/terms of service)')],
  [
    'legal_obligation',
    phrases(
      '(legal/statutory/regulatory) (obligation~/requirement~/duty/duties/compliance)',
      'compliance with .. law~',
    ),
  ],
  ['vital_interests', phrases('vital interest~')],
  ['public_task', phrases('public (task/tasks/interest/interests)', 'official authority', 'statutory function~')],
  ['legitimate_interests', phrases('legitimate .. interest~')],
  ['recognised_legitimate_interests', phrases('(recognised/recognized) .. interest~')],
];
