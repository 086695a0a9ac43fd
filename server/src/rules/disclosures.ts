import type { Disclosure } from '../disclosures/disclosure';
import { disclosures } from '../disclosures/index';
import { type Assessment, assess } from '../law/assess';
import type { DutyRow, Regime } from '../law/regime';
import type { Policy, Section } from '../policy/policy';
import type { Span } from '../text/span';
import { awaitsFilling } from './placeholder-left';
import type { PolicyRule, RawFinding, RuleExample } from './rule';

/** The two rules of a duty, and which one. */
export interface DutyRule extends PolicyRule {
  readonly disclosure: Disclosure;
  readonly gap: 'missing' | 'weak';
}

export const ruleId = (gap: DutyRule['gap'], key: string): string => `${gap}-${key.replaceAll('_', '-')}`;

/** The rules that a law and the disclosures make together: for each duty one of silence, one of too little. */
export function dutyRules(regime: Regime): readonly DutyRule[] {
  return regime.rows.flatMap(row => {
    const disclosure = disclosures.find(({ key }) => key === row.key);
    const cite = row.fromReader ?? row.fromOthers;
    if (!disclosure || cite === undefined) return [];
    const cites: [string, ...string[]] =
      row.fromOthers !== undefined && row.fromOthers !== cite ? [cite, row.fromOthers] : [cite];
    return [
      ...(row.missing ? [missingRule(regime, row, disclosure, cites)] : []),
      ...(row.weak ? [weakRule(regime, row, disclosure, cites)] : []),
    ];
  });
}

function missingRule(regime: Regime, row: DutyRow, disclosure: Disclosure, cites: [string, ...string[]]): DutyRule {
  return {
    id: ruleId('missing', disclosure.key),
    gap: 'missing',
    disclosure,
    title: `Not disclosed: ${disclosure.title}`,
    severity: row.missing ?? 'warning',
    cites,
    explain: [
      disclosure.explain,
      row.kind === 'conditional'
        ? 'The law asks for it only where it applies. It is reported only if the policy itself shows that it applies.'
        : 'The law asks every policy for it. It counts wherever it stands in the text and however it is worded.',
      'The light bulb inserts a clause under a title of this document’s own kind. A policy that says that the subject does not arise has answered the duty, too.',
    ].join('\n\n'),
    examples: examplesOf(disclosure, 'missing'),
    *inPolicy(policy) {
      const answer = answerFor(policy, regime, row);
      if (answer?.status !== 'missing' || !answer.severity) return;
      yield {
        span: placeFor(policy, disclosure),
        message: `Not disclosed: ${disclosure.title} (${cites[0]}).`,
        severity: answer.severity,
        ...(answer.shownBy && {
          note: 'It is due here because the policy itself shows that it applies.',
          related: [{ ...spanOf(answer.shownBy), message: 'This shows that the duty applies.' }],
        }),
      };
    },
  };
}

function weakRule(regime: Regime, row: DutyRow, disclosure: Disclosure, cites: [string, ...string[]]): DutyRule {
  return {
    id: ruleId('weak', disclosure.key),
    gap: 'weak',
    disclosure,
    title: `Too little on ${disclosure.title}`,
    severity: row.weak ?? 'information',
    cites,
    explain: [
      disclosure.explain,
      `A policy that only touches the subject leaves the reader short: ${disclosure.lacks}.`,
    ].join('\n\n'),
    examples: examplesOf(disclosure, 'weak'),
    *inPolicy(policy): Generator<RawFinding> {
      const answer = answerFor(policy, regime, row);
      const [first, ...rest] = answer?.evidence ?? [];
      if (answer?.status !== 'weak' || !answer.severity || !first) return;
      if (answer.evidence.some(({ placed }) => isUnfilled(policy, placed.section))) return;
      yield {
        span: spanOf(first),
        message: `Too little on ${disclosure.title}: ${disclosure.lacks} (${cites[0]}).`,
        severity: answer.severity,
        ...(rest.length && { related: rest.slice(0, 5).map(other => ({ ...spanOf(other), message: 'Also here.' })) }),
      };
    },
  };
}

/** A template that waits to be filled in lacks what its placeholders stand for, and they are reported themselves. */
const isUnfilled = (policy: Policy, section: Section): boolean =>
  policy.blocks.slice(section.firstBlock, section.endBlock).some(({ block }) => awaitsFilling(block));

const answerFor = (policy: Policy, regime: Regime, row: DutyRow): Assessment | undefined =>
  assess(policy, regime).find(({ row: { key } }) => key === row.key);

const spanOf = ({ placed, start, end }: Assessment['evidence'][number]): Span => ({
  start: placed.start + start,
  end: placed.start + end,
});

/**
 * Where a writer would look for what is missing: the title of a section that usually holds it, else the document's title,
 * else the opening words.
 */
export function placeFor(policy: Policy, disclosure: Disclosure): Span {
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
    if ('weak' in example && gap === 'weak') return [{ bad: example.weak }];
    return [];
  });
  // Bad before good, as a reader compares them.
  const [first, ...rest] = examples.sort((a, b) => Number('good' in a) - Number('good' in b));
  return first ? [first, ...rest] : [{ good: disclosure.explain }];
}
