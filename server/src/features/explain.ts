import { ruleNamed } from './ruleBook';

export interface Explanation {
  readonly id: string;
  readonly title: string;
  /** The whole page of a rule, in Markdown. */
  readonly markdown: string;
}

/** The page of a rule; undefined when there is none of this name. */
export function explain(id: string): Explanation | undefined {
  const rule = ruleNamed(id);
  if (!rule) return undefined;
  return { id, title: rule.title, markdown: `# ${rule.title}\n\n${rule.explain}\n` };
}
