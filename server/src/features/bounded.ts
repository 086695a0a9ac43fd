import type { Finding, Severity } from '../rules/rule';
import { ruleNamed } from './rule-book';

// From so many findings of a family on, only the gravest are shown.
const MANY = 60;
const SHOWN = 20;

const GRAVITY: Readonly<Record<Severity, number>> = { error: 0, warning: 1, information: 2, hint: 3 };

/**
 * A writer who faces more than 60 findings of one family of vague words sees the 20 gravest, and where the next one
 * stands how many there are: nothing is left out without being said. Given and returned in document order.
 */
export function bounded(findings: readonly Finding[]): readonly Finding[] {
  const byFamily = new Map<string, Finding[]>();
  for (const finding of findings) {
    if (!finding.rule.startsWith('vague-')) continue;
    const family = byFamily.get(finding.rule);
    if (family) family.push(finding);
    else byFamily.set(finding.rule, [finding]);
  }
  const replaced = new Map<Finding, Finding | undefined>();
  for (const family of byFamily.values()) if (family.length > MANY) leaveOut(family, replaced);
  if (replaced.size === 0) return findings;
  return findings.flatMap(finding => (replaced.has(finding) ? (replaced.get(finding) ?? []) : finding));
}

function leaveOut(family: readonly Finding[], replaced: Map<Finding, Finding | undefined>): void {
  // The sort keeps the order of the document among equals.
  const rest = [...family].sort((a, b) => GRAVITY[a.severity] - GRAVITY[b.severity]).slice(SHOWN);
  for (const finding of rest) replaced.set(finding, undefined);
  const [next] = rest;
  if (!next) return;
  const { rule, severity, span } = next;
  const title = ruleNamed(rule)?.title ?? rule;
  replaced.set(next, {
    rule,
    severity,
    span,
    message: `${family.length} phrases of the kind \u201c${title}\u201d stand in this policy. The ${SHOWN} gravest are marked; this is the next of the other ${rest.length}, which are marked as you mend those.`,
  });
}
