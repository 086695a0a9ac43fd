import type { Policy } from '../policy/policy';
import { rules } from '../rules/index';
import type { Limits } from '../rules/limits';
import type { BlockRule, Finding, PolicyRule, RawFinding, Rule, Severity } from '../rules/rule';
import { type Block, BlockMap } from '../text/block';
import { shift } from '../text/span';
import { bounded } from './bounded';
import { dutyRulesUnder, regimesOf } from './regimes';
import { ruleNamed } from './rule-book';
import { type Ignored, suppress } from './suppress';

export type Level = Severity | 'off';

/** What `check` has to know of the settings. Answers are kept by identity: pass the same object again while nothing changes. */
export interface CheckSettings {
  readonly rules: Readonly<Record<string, Level>>;
  readonly regimes: readonly string[];
  /** Numbers that rules go by; their defaults without them. */
  readonly limits?: Limits;
  /** Entries of the settings file that hold for this document. */
  readonly ignore: readonly Ignored[];
}

/** Hears of a rule that failed: its other findings and those of all other rules are still reported. */
export type OnRuleError = (rule: string, error: unknown) => void;

const blockRules = rules.filter((rule): rule is BlockRule => 'inBlock' in rule);
const policyRules = rules.filter((rule): rule is PolicyRule => 'inPolicy' in rule);

interface Reported {
  readonly rule: Rule;
  readonly raw: RawFinding;
}

const keptInBlock = new BlockMap<readonly Reported[]>();
const kept = new WeakMap<Policy, WeakMap<CheckSettings, readonly Finding[]>>();

/** Everything there is to say about a policy, in document order. */
export function check(policy: Policy, settings: CheckSettings, onError: OnRuleError): readonly Finding[] {
  let bySettings = kept.get(policy);
  if (!bySettings) kept.set(policy, (bySettings = new WeakMap()));
  let findings = bySettings.get(settings);
  if (!findings) bySettings.set(settings, (findings = run(policy, settings, onError)));
  return findings;
}

function run(policy: Policy, settings: CheckSettings, onError: OnRuleError): readonly Finding[] {
  const all: Finding[] = [];
  const laws = regimesOf(policy, settings.regimes);
  const holds = ({ under }: Rule) => !under || laws.some(({ id }) => under.includes(id));
  for (const placed of policy.blocks) {
    // A contents list states nothing, and a comment or code is not for the policy's readers.
    if (placed.apart || placed.block.kind === 'code' || placed.block.kind === 'comment') continue;
    for (const { rule, raw } of inBlock(placed.block, onError))
      if (holds(rule)) all.push(named(rule, move(raw, placed.start)));
  }
  for (const rule of [...policyRules.filter(holds), ...dutyRulesUnder(laws)]) {
    for (const raw of attempt(rule, () => rule.inPolicy(policy, settings.limits), onError)) all.push(named(rule, raw));
  }
  const isOff = (id: string) => settings.rules[id] === 'off';
  const { findings, problems } = suppress(policy, all, settings.ignore, id => ruleNamed(id) !== undefined, isOff);
  return bounded([...findings, ...problems].flatMap(finding => graded(finding, settings.rules)).sort(inOrder));
}

function inBlock(block: Block, onError: OnRuleError): readonly Reported[] {
  let reported = keptInBlock.get(block);
  if (!reported) {
    const found: Reported[] = [];
    for (const rule of blockRules)
      for (const raw of attempt(rule, () => rule.inBlock(block), onError)) found.push({ rule, raw });
    keptInBlock.set(block, (reported = found.length ? found : NOTHING));
  }
  return reported;
}

const NOTHING: readonly Reported[] = [];

/** The one place where an error of a rule is met: a broken rule must not silence the others. */
function attempt(rule: Rule, find: () => Iterable<RawFinding>, onError: OnRuleError): RawFinding[] {
  const found: RawFinding[] = [];
  try {
    for (const raw of find()) found.push(raw);
  } catch (error) {
    onError(rule.id, error);
  }
  return found;
}

const named = (rule: Rule, raw: RawFinding): Finding => ({
  ...raw,
  rule: rule.id,
  severity: raw.severity ?? rule.severity,
});

/** From offsets of a block to offsets of the document. Related places are of the document already. */
const move = (raw: RawFinding, by: number): RawFinding => ({
  ...raw,
  span: shift(raw.span, by),
  ...(raw.fixes && {
    fixes: raw.fixes.map(fix => ({ ...fix, edits: fix.edits.map(edit => ({ ...edit, ...shift(edit, by) })) })),
  }),
});

/** A finding at the level the settings give its rule; none if that is off. */
export function graded(finding: Finding, levels: CheckSettings['rules']): Finding[] {
  const level = levels[finding.rule];
  if (level === 'off') return [];
  return [level ? { ...finding, severity: level } : finding];
}

const inOrder = (a: Finding, b: Finding): number =>
  a.span.start - b.span.start || a.span.end - b.span.end || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0);
