import type { Block } from '../../text/block';
import type { BlockRule, RawFinding, RuleFacts } from '../rule';
import { enrol, type Family } from './family';
import { isReported, type Judged, judge } from './judge';

export type VagueRule = Omit<RuleFacts, 'severity'> &
  Omit<Family, 'id' | 'title'> &
  Partial<Pick<RuleFacts, 'severity'>>;

/** A rule from a family of vague terms: the lexicon judges them all, the rule reports its own. */
export function vagueRule({ leavesOpen, instead, terms, gates, ...facts }: VagueRule): BlockRule {
  const family = enrol({ id: facts.id, title: facts.title, leavesOpen, instead, terms, ...(gates && { gates }) });
  return { severity: 'warning', ...facts, inBlock: block => (judge(block).length ? findings(block, family) : NOTHING) };
}

// Each family is asked of each block, and most blocks hold no vague term at all.
const NOTHING: readonly RawFinding[] = [];

export function* findings(block: Block, family: Family): Generator<RawFinding> {
  for (const judged of judge(block)) if (judged.family === family && isReported(judged)) yield findingOf(judged);
}

export function findingOf(judged: Judged): RawFinding {
  const { family, term, place, start, end, severity, why } = judged;
  const fix = term.fix?.(place);
  return {
    span: { start, end },
    message: `\u201c${phraseOf(judged)}\u201d does not say ${family.leavesOpen}. ${term.instead ?? family.instead}`,
    ...(severity && { severity }),
    ...(why.length > 0 && { note: why.join(' ') }),
    ...(fix && { fixes: [fix] }),
  };
}

/** The words of a finding as the reader sees them. */
export const phraseOf = ({ place, start, end }: Judged): string =>
  place.block.prose.slice(start, end).replace(/\s+/g, ' ').trim();
