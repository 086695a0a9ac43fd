import type { Policy } from '../policy/policy';
import type { Block } from '../text/block';
import type { Span } from '../text/span';
import type { Limits } from './limits';

export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** A change that a fix makes: `span` of the block (or of the document in `inPolicy`) becomes `text`. */
export interface Edit extends Span {
  readonly text: string;
}

export interface Fix {
  /** Imperative: "Replace with 'before'". */
  readonly title: string;
  readonly edits: readonly Edit[];
  /** Snippet text (tab stops) instead of plain text; clients without snippet edits get the placeholders as they are. */
  readonly snippet?: boolean;
  /** Only one meaning is possible, so the fix may be applied without asking. */
  readonly preferred?: boolean;
}

/** Another place that matters for a finding; span of the document. */
export interface Related extends Span {
  readonly message: string;
}

/** What a rule reports: a span, what is wrong there, and what to do about it. Why stands in the rule's `explain`. */
export interface RawFinding {
  readonly span: Span;
  readonly message: string;
  /** Where the rule itself grades (a gate lowered it); otherwise the rule's own severity. */
  readonly severity?: Severity;
  /** Why it was graded down, or what it rests on: shown in the hover. */
  readonly note?: string;
  readonly fixes?: readonly Fix[];
  readonly related?: readonly Related[];
  /** Keys of `law/citations.ts` that it rests on, where they are not all those of its rule. */
  readonly cites?: readonly string[];
}

/** A finding in the document: what a rule says, with its name and its final severity. Span of the document. */
export interface Finding extends RawFinding {
  readonly rule: string;
  readonly severity: Severity;
}

/** Bad text marks what must be reported with «»; `fixed` is the text after the first fix. Lines are blocks. */
export type RuleExample = { readonly bad: string; readonly fixed?: string } | { readonly good: string };

/** What there is to know about a rule, without the rule itself. */
export interface RuleFacts {
  /** File name, diagnostic code and settings key: names the flaw. */
  readonly id: string;
  /** A noun phrase for lists and the README. */
  readonly title: string;
  readonly severity: Severity;
  /** Keys of `law/citations.ts`. The first gives the link behind the diagnostic's code. */
  readonly cites: readonly [string, ...string[]];
  /** The laws under which this is a flaw: ids of regimes; every law without it. */
  readonly under?: readonly string[];
  /** Why it matters, and what to write instead. Markdown; must pass our own vagueness rules. */
  readonly explain: string;
  readonly examples: readonly [RuleExample, ...RuleExample[]];
}

/** Sees one block and nothing else, so its findings live as long as the block. Spans are of the block's text. */
export interface BlockRule extends RuleFacts {
  readonly inBlock: (block: Block) => Iterable<RawFinding>;
}

/** Sees the whole policy and runs after each edit, with the limits that the settings give. Spans are of the document. */
export interface PolicyRule extends RuleFacts {
  readonly inPolicy: (policy: Policy, limits?: Limits) => Iterable<RawFinding>;
}

export type Rule = BlockRule | PolicyRule;
