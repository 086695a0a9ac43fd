import type { Policy, Section } from '../policy/policy';
import type { Block } from '../text/block';
import { type PhraseSet, phrases } from '../text/phrases';
import { overlaps, type Span } from '../text/span';
import type { Disclosure } from './disclosure';

const byMachine =
  '(automated/automatic/automatically/algorithm/algorithms/algorithmic/computer/machine learning/without human)';
const decisions = '(decision/decisions/decide/decides/decided/decision making)';

const stated = phrases(
  `(automated/automatic/algorithmic/computer/machine) .. ${decisions}`,
  `${decisions} … (solely/purely/only/based/made/taken/reached) .. ${byMachine}`,
  '(solely/purely/exclusively) .. (automated/automatic)',
  'automated (processing/profiling/individual)',
  '(software/computer/algorithm/machine/system) (automatically/alone/itself/on its own)? (decides/refuses/rejects/approves/declines/selects/ranks/makes .. decisions/(sets/determines/calculates) (your/the/a/whether/how))',
  '(profiling/profiled)',
  '(credit/risk/fraud) (scoring/rating)',
  '(calculate/calculates/calculated/compute/computes/assign/assigns/assigned/generate/generates) .. (credit/risk/fraud) (score/scores)',
  '(credit/risk/fraud) (score/scores) .. (decides/determines/decide/determine)',
  // No human takes part, in whatever words.
  '(rejected/refused/declined/accepted/approved/selected/granted/turned down/closed/blocked) .. (automatically/without (a/any)? .. (human/person/recruiter/employee/member of staff/someone/somebody/anyone/manual))',
  // The machine as the one who decides: "screened by an algorithm", "calculated solely by automated means".
  '(decided/determined/calculated/made/taken/assessed/screened/scored/evaluated/set/reached) (solely/purely/entirely/only/exclusively)? (by/through) (an/a/our/the)? (algorithm/algorithms/computer/software/machine/automated means/automated system/artificial intelligence/ai)',
  '(decide/decides/decision/decisions/determine/determines/assess/assesses) … without .. (human/manual) (involvement/intervention/input/review/checking/participation)',
  '(ai/artificial intelligence/machine learning/algorithm/algorithms) … (decide/decides/select/selects/reject/rejects/approve/approves/rank/ranks/screen/screens) .. (applications/applicants/candidates/customers/claims/orders/you/who/whether)',
  '(decided/determined/calculated/assessed/selected/set) (fully/wholly/entirely/purely)? automatically',
  // Profiles and scores of a person.
  'we (also)? profile (you/our/users/customers/visitors/readers)',
  'we (also/may/can/will)? (create/build/compile/draw up/form/generate/develop) .. (profile/profiles) (of/about/on) (you/users/customers/visitors/your/our)',
  '(use/uses/apply/applies/carry out/carries out/run/runs) .. (credit/risk)? (scoring/score/scores) .. (to/for/of/when)',
  '(automatically) .. (reject/rejects/rejected/refuse/refused/decline/declined/approve/approved/grant/granted)',
);

// Words that would be look-alikes, were the decisions not named beside them.
const surely = phrases(
  '(solely/purely/entirely/only/exclusively) (by/through/on) (the basis of)? (automated/automatic)',
  '(use/apply/carry out) .. (scoring/scores)',
  `(automated/automatic) (system/systems/tool/tools/means/technology/technologies) (and/or/for/in) (automated)? ${decisions}`,
  '(automated/automatic) (system/systems/tool/tools/means/technology/technologies) .. to (profile/decide/score/reject/approve)',
  '(use/uses/using) .. (automated/automatic) (system/systems/tool/tools/means) .. to (make/take/reach) .. (decision/decisions)',
);

// The right of Art. 22 tells of such decisions, but not whether there are any: weak, and never due for it.
const rightOnly = phrases(
  '(right/rights/object/request/ask) … (not to be/not be/being/to be) … (automated/automatic/automatically)',
  '(right/rights/object/request) … (decision/decisions/profiling) … (automated/automatic/automatically)',
);

const deniedHere = phrases(
  `(not/don't/doesn't/never/nor/neither) (currently/knowingly)? (use/make/carry/engage/subject/perform/conduct/undertake/employ/apply/rely/involve/take/have) … (automated/automatic) .. (individual)? (${decisions}/processing/profiling)`,
  `no (solely/purely)? (automated/automatic) .. (${decisions}/processing/profiling)`,
  `(no/not/never) … ${decisions} … (solely/exclusively/purely)? .. (automated/automatic/automatically)`,
  '(computer/machine/software/algorithm/program/system) .. (does not/do not/never/cannot) (decide/decides/make/take) .. (decision/decisions/on/about/whether)?',
  `(no/not/never) … ${decisions} … (computer/computers/machine/machines/software/algorithm/algorithms) (alone/only)`,
  `(no/not/never/don't/nobody/neither/without) … (solely/exclusively/purely/only/entirely) (by/through/on) .. (computer/software/machine/algorithm/algorithms)`,
  `(no/not/never/don't/doesn't/won't/nor) … ${decisions} … without .. (human/person/manual)`,
  `(automated/automatic) .. (${decisions}/processing/profiling) … (does not/do not/is not/are not/will not/isn't/aren't/doesn't) (currently)? (take place/occur/happen/used/made/carried out/performed/employed/applied/undertaken)`,
  '(build/create/make/form/draw up/compile/keep/have) no .. (profile/profiles) (of/about/on)',
  `(refrain/refrains/abstain/desist) from .. (automated/automatic) .. (${decisions}/processing/profiling)`,
  `(not/never/no) … ${decisions} .. (a/an/the) (computer/machine/algorithm) (makes/takes/reaches)`,
  `(never/not) (by/through) (a/an)? (machine/computer/algorithm)`,
  `(every/all/each/any) .. (decision/decisions) … (made/taken/reviewed) by (a/our)? .. (human/humans/person/people/staff/employee/employees)`,
  "(do not/don't/does not/no/never) (use/carry out/engage in/conduct/perform/make)? (any)? profiling",
);

const lookAlikes = phrases(
  '(credit/risk) (rating/scoring) (agency/agencies/bureau/bureaus)',
  "(not/don't/never) .. (use/used) .. for profiling",
  'automated (means/technologies/technology/systems/tools/information/data)',
  '(whether or not/by) (by)? automat~ means',
  '(definition/means any) … profiling',
  'profiling (means/is any/refers to/is defined)',
  '(meaning/means) .. automated processing',
  'automated processing … (to evaluate/consisting of the use)',
  // Art. 21 speaks of profiling where it gives the right to object, and tells nothing of decisions.
  '(applies/apply/extends) .. to .. profiling',
  '(object/objection/opposition) … profiling',
  // Groups, not persons.
  '(demographic/market/audience) profiling',
  // A score that is held is a kind of data.
  '(accounts/repayment/financial) … credit score',
  'credit score … (history/performance)',
);

// Art. 13(2)(f) asks for the logic and for what follows from it; Art. 22(3) for a human who looks at the case again.
const logic = phrases(
  '(ranks/rank/ranked/sorts/weighs/rates/measures/on the basis of/by how/pass mark/threshold)',
  '(based on/uses/use/using/compares/compare/takes into account/consider/considers/looks at/factors/criteria/logic/score/scores/checks whether/calculates)',
);
const consequence = phrases(
  '(negative/high/low/poor/raise/raises/lower/lowers/higher/cheaper/not opened/turned down/cancel/cancelled/refuse/refuses/refused/refusal/reject/rejected/rejects/decline/declines/declined/denied/approve/approved/offer/offers/block/blocked/blocks/suspend/suspended/price/premium/limit/consequence/consequences/effect/effects/affect/affects/result/outcome/means that)',
);
const human = phrases(
  '(human/person/someone/somebody/staff/employee/employees/member of our team/manual/manually) .. (will/can/could/may)? (to)? (review/reviews/reviewed/intervention/intervene/reconsider/check/checks/look/looks/decide/decides/involved/involvement)',
  '(review/reviewed/reconsidered/checked/looked at) .. by .. (human/person/staff/employee/employees/team)',
  '(have/let/get) (a/an/someone/somebody) .. (person/human/employee) (review/check/look)',
  '(human/manual/personal) (review/intervention/reconsideration/check)',
  '(recruiter/recruiters/underwriter/underwriters/adviser/advisor/colleague/officer/manager/clerk/specialist/analyst) .. (to)? (reconsider/review/check/look/decide)',
  '(contest/challenge/appeal) .. (decision/decisions/it/result/outcome)',
);

const titles = phrases('(automated/automatic/profiling/algorithm~)');
const NONE_MADE =
  /^\W{0,3}(?:None\b|No[,.]|(?:We|I) (?:make|take|carry out|use) (?:none|no such)\b|There (?:are|is) (?:none|no)\b)/;

/** "Automated decisions. None are taken.": the answer to the title, be it of the section or of the paragraph. */
function noneUnder(block: Block, { heading }: Section): Span | undefined {
  const { kind, prose, sentences } = block;
  const [first, second] = sentences;
  if (!first || kind === 'heading') return undefined;
  const titled = first.end - first.start <= 60 && block.find(titles).some(({ start }) => start < first.end);
  const answer = titled ? second : heading?.has(titles) ? first : undefined;
  return answer && NONE_MADE.test(prose.slice(answer.start, answer.start + 60))
    ? { start: answer.start, end: answer.end }
    : undefined;
}

export const automatedDecisions: Disclosure = {
  key: 'automated_decisions',
  title: 'automated decisions and profiling',
  short: 'automated decisions',
  explain:
    'Where a machine alone decides with legal or similar effect, readers must learn that it does, by what logic and with what consequences, and that they can ask for a human.',
  lacks: 'it does not say how the decision comes about, what follows from it, and how to have a human look at it',
  headings: phrases(
    'automated',
    'profiling',
    'automatic decision~',
    'credit scor~',
    'algorithm~',
    'machine learning',
    'decision making',
    'decisions made by',
    'artificial intelligence',
    'fraud screening',
  ),
  evidence: {
    inPolicy: {
      possible: ({ block }) =>
        NONE_MADE.test(block.prose.slice(0, 60)) || block.has(deniedHere) || block.has(stated) || block.has(rightOnly),
      *said({ block, section }, policy) {
        const none = noneUnder(block, section);
        if (none) {
          yield { ...none, strength: 'denied' };
          return;
        }
        const rights = block.find(rightOnly);
        const right = rights.map(hit => block.sentenceAt(hit.start));
        for (const { start, end } of rights) yield { start, end, strength: 'weak', unproven: true };
        const denials = block.find(deniedHere).filter(hit => !right.includes(block.sentenceAt(hit.start)));
        for (const { start, end } of denials) yield { start, end, strength: 'denied' };
        const spoken = [...right, ...denials.map(hit => block.sentenceAt(hit.start))];
        for (const hit of block.find(stated)) {
          if (spoken.includes(block.sentenceAt(hit.start))) continue;
          const sure = block.find(surely).some(other => overlaps(other, hit));
          if (!sure && block.find(lookAlikes).some(look => overlaps(look, hit))) continue;
          yield { start: hit.start, end: hit.end, strength: tellsHow(section, policy) ? 'found' : 'weak' };
        }
      },
    },
  },
  order: 95,
  clause: {
    heading: 'Automated decisions',
    body: `A computer decides without a human \${1:[what it decides, for instance whether you can pay by invoice]}.

- How it decides: it compares \${2:[data it uses]} with \${3:[rule or score]}.
- What follows: \${4:[effect on the reader, for instance payment in advance only]}.
- Your rights: you can ask for a human to look at the case, tell us your view and contest the decision (Article 22 GDPR). Write to \${5:[e-mail address for requests]}.`,
  },
  examples: [
    { denied: '# Automated decisions\n\n«None.»' },
    { denied: '- Automated decisions. «There are none.»' },
    {
      found:
        'Orders on account are refused «automatically»  on the basis of a score; an employee can look at it again.',
    },
    { denied: 'We «take no decision about you by computer alone».' },
    { denied: 'A «computer does not decide on» your loan.' },
    {
      found:
        'An «automated decision» settles whether you can pay by invoice. It is based on your past orders. A refusal means that you pay in advance. You can ask for a review by a person.',
    },
    {
      found:
        '# Profiling\n\nOur «algorithm decides» on loans: the system compares income with debts and declines if debts are higher. You can contest the decision.',
    },
    {
      found:
        '# Automated decisions\n\nOur «software decides» on the premium. It looks at your age and your town, which affects the price.\n\n- A member of staff will review the result if you ask.',
    },
    {
      found:
        '«Credit scoring» takes into account your payment record; a low score leads to refusal. You may challenge the decision, and a human will reconsider it.',
    },
    { weak: 'We make «automated decisions».' },
    {
      weak: 'You have the «right not to be subject to a decision based solely on automated» processing.',
      unproven: true,
    },
    { weak: 'Premiums are «decided by an algorithm».' },
    { weak: 'We «build a profile of you» from your orders.' },
    { denied: '«Every decision on your loan is taken by a person».' },
    { denied: 'We «build no profile of» our readers.' },
    { denied: 'We do «not decide on applications without a human».' },
    { weak: 'We use «profiling» to show you matching hikes.' },
    { denied: 'We do «not use automated decision-making».' },
    { denied: '«No decision is taken solely by automated means.»' },
    { weak: 'We use «automated systems and decision making» to sort applications.' },
    { none: 'Our server automatically collects the time of your visit.' },
    { none: 'We collect the data by automated means of collection.' },
    { none: 'The gate opens automatically when you decide to leave.' },
  ],
};

/** Whether a section tells how the machine decides, what follows, and how to have a human decide. */
function tellsHow({ firstBlock, endBlock }: Section, policy: Policy): boolean {
  const blocks = policy.blocks.slice(firstBlock, endBlock);
  const says = (set: PhraseSet) => blocks.some(({ block }) => block.kind !== 'heading' && block.has(set));
  return says(logic) && says(consequence) && says(human);
}
