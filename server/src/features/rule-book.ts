import { rules } from '../rules/index';
import type { RuleExample, Severity } from '../rules/rule';
import { dutyRulesUnder, regimes } from './regimes';
import { suppressionRules } from './suppress';

/** What a reader can look up about a rule. */
export interface RulePage {
  readonly id: string;
  readonly title: string;
  readonly severity: Severity;
  readonly cites: readonly string[];
  readonly explain: string;
  readonly examples: readonly RuleExample[];
}

export const DOCUMENT_TOO_LARGE = 'document-too-large';

const tooLarge: RulePage = {
  id: DOCUMENT_TOO_LARGE,
  title: 'A document too large to check',
  severity: 'information',
  cites: [],
  explain:
    'Documents over 10 MB are not checked, so that the editor stays responsive. Divide the document, or check the policy without what is attached to it.',
  examples: [],
};

/** Every rule there is, of whatever making; ids are unique. */
export const ruleBook: readonly RulePage[] = [...rules, ...dutyRulesUnder(regimes), ...suppressionRules, tooLarge];

const byId = new Map(ruleBook.map(rule => [rule.id, rule]));

export const ruleNamed = (id: string): RulePage | undefined => byId.get(id);
