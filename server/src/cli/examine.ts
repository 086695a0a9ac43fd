import { check, graded } from '../features/check';
import { type Inspection, inspect } from '../features/inspect';
import { type MatrixRow, matrix } from '../features/matrix';
import { tooLarge } from '../features/too-large';
import { verdict } from '../features/verdict';
import { parsePolicy } from '../policy/parse';
import type { Finding } from '../rules/rule';
import { Lines } from '../text/lines';
import { formatOfFile, isNamedPolicy, readText, type SettingsFinder, Unreadable } from './files';
import { complain } from './output';

export interface Wishes {
  readonly force?: boolean;
  readonly regime?: readonly string[];
}

export interface Checked {
  readonly file: string;
  readonly policy: boolean;
  readonly reason: string;
  readonly lines: Lines;
  readonly findings: readonly Finding[];
}

/** Checks a file; throws `Unreadable`. */
export async function checkFile(file: string, wishes: Wishes, finder: SettingsFinder): Promise<Checked> {
  const { text, settings, judged } = await open(file, wishes, finder);
  if (!judged.policy) return { file, ...judged, lines: new Lines(text), findings: [] };
  const refused = tooLarge(text);
  if (refused) return { file, ...judged, lines: new Lines(text), findings: graded(refused, settings.rules) };
  const policy = read(file, text);
  return { file, ...judged, lines: policy.lines, findings: check(policy, settings, onRuleError(file)) };
}

/** Everything known of a file; throws `Unreadable`. */
export async function inspectFile(file: string, wishes: Wishes, finder: SettingsFinder): Promise<Inspection> {
  const { text, settings, judged } = await open(file, wishes, finder);
  const refused = tooLarge(text);
  if (refused) {
    const nothing = inspect(read(file, ''), judged.policy, [], []);
    const said = judged.policy ? graded(refused, settings.rules) : [];
    const { findings } = inspect(read(file, text.slice(0, refused.span.end)), judged.policy, [], said);
    return { ...nothing, findings };
  }
  const policy = read(file, text);
  const findings = judged.policy ? check(policy, settings, onRuleError(file)) : [];
  return inspect(policy, judged.policy, wishes.regime ?? INSPECTED, findings);
}

export interface Tabled {
  readonly file: string;
  readonly policy: boolean;
  readonly reason: string;
  readonly lines: Lines;
  readonly rows: readonly MatrixRow[];
}

/** The purposes of a file and what is said of each; throws `Unreadable`, also for a text too large to read. */
export async function tableFile(file: string, wishes: Wishes, finder: SettingsFinder): Promise<Tabled> {
  const { text, judged } = await open(file, wishes, finder);
  if (!judged.policy) return { file, ...judged, lines: new Lines(text), rows: [] };
  const refused = tooLarge(text);
  if (refused) throw new Unreadable(`cannot be read: ${refused.message}`);
  const policy = read(file, text);
  return { file, ...judged, lines: policy.lines, rows: matrix(policy) };
}

async function open(file: string, { force, regime }: Wishes, finder: SettingsFinder) {
  const text = await readText(file);
  const settings = await finder.for(file, regime?.length ? { regimes: regime } : {});
  const named = isNamedPolicy(file) ? { language: 'policy' } : {};
  const judged = force
    ? { policy: true, reason: 'checking was asked for' }
    : verdict({ text, chosen: settings.chosen, ...named });
  return { text, settings, judged };
}

function read(file: string, text: string) {
  const format = formatOfFile(file);
  return parsePolicy(text, format ? { format } : {});
}

/** Whoever compares policies wants the same questions asked of each, whatever it invokes. */
const INSPECTED: readonly string[] = ['gdpr'];

const onRuleError = (file: string) => (rule: string, error: unknown) =>
  complain(`${file}: the rule ${rule} failed (a bug in Policywright): ${error instanceof Error ? error.stack : error}`);
