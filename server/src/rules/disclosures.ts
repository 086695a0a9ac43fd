import type { Disclosure } from '../disclosures/disclosure';
import { disclosures } from '../disclosures/index';
import type { Assessment } from '../law/assess';
import { type Duty, dutiesUnder } from '../law/duties';
import { citesOf, type DutyRow, type DutySeverity, european, type Regime } from '../law/regime';
import type { Policy, Section } from '../policy/policy';
import { purposesOf } from '../policy/purposes';
import { phrases } from '../text/phrases';
import type { Span } from '../text/span';
import { linksGrounds } from './linked-grounds';
import { awaitsFilling } from './placeholder-left';
import type { PolicyRule, RawFinding, RuleExample } from './rule';

/** The two rules of a duty, and which one. */
export interface DutyRule extends PolicyRule {
  readonly disclosure: Disclosure;
  readonly gap: 'missing' | 'weak';
}

export const ruleId = (gap: DutyRule['gap'], key: string): string => `${gap}-${key.replaceAll('_', '-')}`;

/**
 * The rules that laws and disclosures make together: for each duty one of silence, one of too little. A duty that several
 * laws know makes one rule, which names the articles of all that it breaks.
 */
export function dutyRules(regimes: readonly Regime[]): readonly DutyRule[] {
  const byKey = new Map<string, DutyRow[]>();
  for (const row of regimes.flatMap(({ rows }) => rows)) byKey.set(row.key, [...(byKey.get(row.key) ?? []), row]);
  return disclosures.flatMap(disclosure => {
    const rows = (byKey.get(disclosure.key) ?? []).filter(({ missing, weak }) => missing || weak);
    const [cite, ...others] = new Set(rows.flatMap(citesOf));
    if (cite === undefined) return [];
    const duty: Demand = { regimes, disclosure, rows, cites: [cite, ...others] };
    return [
      ...(rows.some(({ missing, ownRule }) => missing && !ownRule) ? [missingRule(duty)] : []),
      ...(rows.some(({ weak }) => weak) ? [weakRule(duty)] : []),
    ];
  });
}

interface Demand {
  readonly regimes: readonly Regime[];
  readonly disclosure: Disclosure;
  readonly rows: readonly DutyRow[];
  readonly cites: [string, ...string[]];
}

/** What the settings show as usual: the level under the first law that has one. */
const usual = (rows: readonly DutyRow[], gap: DutyRule['gap']): DutySeverity =>
  rows.find(row => row[gap])?.[gap] ?? 'warning';

function missingRule({ regimes, disclosure, rows, cites }: Demand): DutyRule {
  return {
    id: ruleId('missing', disclosure.key),
    gap: 'missing',
    disclosure,
    title: `Not disclosed: ${disclosure.title}`,
    severity: usual(rows, 'missing'),
    cites,
    explain: [
      disclosure.explain,
      rows.every(({ kind }) => kind === 'conditional')
        ? 'The law asks for it only where it applies. It is reported only if the policy itself shows that it applies.'
        : 'The law asks every policy for it. It counts wherever it stands in the text and however it is worded.',
      'The light bulb inserts a clause under a title of this document’s own kind. A policy that says that the subject does not arise has answered the duty, too.',
    ].join('\n\n'),
    examples: examplesOf(disclosure, 'missing'),
    *inPolicy(policy) {
      const answer = answerFor(policy, regimes, disclosure);
      if (answer?.status !== 'missing' || !answer.severity) return;
      const together = answer.answers.find(one => one.status === 'missing' && one.together)?.together;
      const isLead = together?.lead === disclosure.key;
      yield {
        span: placeFor(policy, disclosure),
        message: [`Not disclosed: ${titleIn(answer)} (${citedIn(answer)}).`, isLead && together.says]
          .filter(Boolean)
          .join(' '),
        ...(together &&
          !isLead && {
            note: `${together.says} That is reported once, as \u201c${ruleId('missing', together.lead)}\u201d.`,
          }),
        severity: isOnCookiesAlone(policy) ? 'information' : answer.severity,
        cites: answer.cites,
        ...(answer.shownBy && {
          note: 'It is due here because the policy itself shows that it applies.',
          related: [{ ...spanOf(answer.shownBy), message: 'This shows that the duty applies.' }],
        }),
      };
    },
  };
}

function weakRule({ regimes, disclosure, rows, cites }: Demand): DutyRule {
  return {
    id: ruleId('weak', disclosure.key),
    gap: 'weak',
    disclosure,
    title: `Too little on ${disclosure.title}`,
    severity: usual(rows, 'weak'),
    cites,
    explain: [
      disclosure.explain,
      `A policy that only touches the subject leaves the reader short: ${disclosure.lacks}.`,
    ].join('\n\n'),
    examples: examplesOf(disclosure, 'weak'),
    *inPolicy(policy): Generator<RawFinding> {
      const answer = answerFor(policy, regimes, disclosure);
      if (answer?.status !== 'weak' || !answer.severity) return;
      const [first, ...rest] = answer.evidence.filter(({ joined, unproven }) => !joined && !unproven);
      if (!first) return;
      if (answer.evidence.some(({ placed }) => isUnfilled(policy, placed.section))) return;
      // Where the text links grounds to purposes, `purpose-without-basis` names each purpose that is left without.
      if (disclosure.key === 'legal_basis' && regimes.some(({ id }) => european.includes(id)) && leavesBare(policy))
        return;
      yield {
        span: disclosure.evidence.weakAt?.(policy) ?? spanOf(first),
        message: `Too little on ${titleIn(answer)}: ${disclosure.lacks} (${citedIn(answer)}).`,
        severity: answer.severity,
        cites: answer.cites,
        ...(rest.length && { related: rest.slice(0, 5).map(other => ({ ...spanOf(other), message: 'Also here.' })) }),
      };
    },
  };
}

const leavesBare = (policy: Policy): boolean =>
  linksGrounds(policy) && purposesOf(policy).some(({ bases }) => bases.length === 0);

const cookieTitle = phrases('cookie~');
const widerTitle = phrases('(privacy/data/information)');

/** A notice on cookies is one layer of several: what it does not tell may stand in the privacy notice beside it. */
const isOnCookiesAlone = ({ title: { heading } }: Policy): boolean =>
  heading?.has(cookieTitle) === true && !heading.has(widerTitle);

/** One place for each law: the article on data from the reader, else that on data from others. */
const citedIn = ({ answers, status }: Duty): string => {
  const deciding = answers.filter(answer => answer.status === status && answer.row.kind !== 'guidance');
  return [...new Set(deciding.flatMap(({ row }) => citesOf(row).slice(0, 1)))].join(', ');
};

/** What the laws that are broken call the duty; its usual name where they differ. */
const titleIn = ({ answers, status, disclosure }: Duty): string => {
  const names = new Set(answers.filter(answer => answer.status === status).map(({ row }) => row.title));
  const [only] = names;
  return names.size === 1 && only ? only : disclosure.title;
};

/** A template that waits to be filled in lacks what its placeholders stand for, and they are reported themselves. */
const isUnfilled = (policy: Policy, section: Section): boolean =>
  policy.blocks.slice(section.firstBlock, section.endBlock).some(({ block }) => awaitsFilling(block));

const answerFor = (policy: Policy, regimes: readonly Regime[], { key }: Disclosure): Duty | undefined =>
  dutiesUnder(policy, regimes).find(({ disclosure }) => disclosure.key === key);

const spanOf = ({ placed, start, end }: Assessment['evidence'][number]): Span => ({
  start: placed.start + start,
  end: placed.start + end,
});

/**
 * Where a writer would look for what is missing: the title of a section that usually holds it, else the document's title,
 * else the opening words.
 */
function placeFor(policy: Policy, disclosure: Disclosure): Span {
  const section = relatedSection(policy, disclosure);
  if (section) return section.titleSpan;
  if (policy.title.heading) return policy.title.titleSpan;
  const first = policy.blocks.find(({ apart, block }) => !apart && block.kind !== 'comment') ?? policy.blocks[0];
  if (!first) return { start: 0, end: 0 };
  const sentence = first.block.sentences[0];
  return { start: first.start, end: sentence ? first.start + sentence.end : first.end };
}

/** The first section whose title is one that usually holds a disclosure; the document's own title is none. */
export const relatedSection = (policy: Policy, disclosure: Disclosure) =>
  policy.sections.find(section => section !== policy.title && section.heading?.has(disclosure.headings));

function examplesOf(disclosure: Disclosure, gap: DutyRule['gap']): [RuleExample, ...RuleExample[]] {
  const examples = disclosure.examples.flatMap((example): RuleExample[] => {
    if ('found' in example) return [{ good: example.found.replace(/[«»]/g, '') }];
    if ('weak' in example && gap === 'weak')
      return [example.unproven ? { good: example.weak.replace(/[«»]/g, '') } : { bad: example.weak }];
    return [];
  });
  // Bad before good, as a reader compares them.
  const [first, ...rest] = examples.sort((a, b) => Number('good' in a) - Number('good' in b));
  return first ? [first, ...rest] : [{ good: disclosure.explain }];
}
