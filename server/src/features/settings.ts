import type { Limits } from '../rules/limits';
import type { Level } from './check';
import { limitGroups, readLimits } from './limit-settings';
import { defaultRegimes, regimeNames } from './regimes';
import { type RulePage, ruleBook, ruleNamed } from './rule-book';
import { isObject, type Report, type SettingsProblem } from './settings-problem';

/** An entry under `ignore` in the settings file: what comments say in Markdown, for text that has no comments. */
export interface IgnoreEntry {
  readonly rule: string;
  /** Glob of the documents it holds for; all documents without it. */
  readonly file?: string;
  readonly text?: string;
  readonly reason: string;
}

/** The settings, from the editor and from a file `.policywright.json` alike; only the file has `ignore`. */
export interface Settings {
  readonly rules: Readonly<Record<string, Level>>;
  /** Only those that are set. */
  readonly limits: Partial<Limits>;
  readonly regimes: readonly string[];
  readonly documents: readonly string[];
  readonly ignore: readonly IgnoreEntry[];
  /** Whether the article is shown behind a legal basis that the text names. */
  readonly inlayHints: boolean;
  /** Whether a line above each section says what it discloses. */
  readonly codeLens: boolean;
}

export const defaultSettings: Settings = {
  rules: {},
  limits: {},
  regimes: defaultRegimes,
  documents: [],
  ignore: [],
  inlayHints: true,
  codeLens: true,
};

/** The keys that settings know at their root. */
export const settingKeys: readonly string[] = [
  'rules',
  'regimes',
  'documents',
  'ignore',
  'inlayHints',
  'codeLens',
  ...limitGroups,
];

export const levels: readonly Level[] = ['off', 'hint', 'information', 'warning', 'error'];

export interface ReadSettings {
  /** Only what the value sets, and of that only what is right. */
  readonly settings: Partial<Settings>;
  readonly problems: readonly SettingsProblem[];
}

/** Reads settings from any value whatever: what is wrong is reported and left out, and nothing else is lost. */
export function readSettings(value: unknown): ReadSettings {
  const problems: SettingsProblem[] = [];
  const report = (message: string, ...path: (string | number)[]) => problems.push({ path, message });
  if (!isObject(value)) {
    report('The settings must be an object: { "rules": { ... } }.');
    return { settings: {}, problems };
  }
  const settings: { -readonly [K in keyof Settings]?: Settings[K] } = {};
  for (const [key, entry] of Object.entries(value)) {
    if (key === 'rules') settings.rules = readRules(entry, report);
    else if (key === 'regimes') settings.regimes = readRegimes(entry, report);
    else if (key === 'documents') settings.documents = strings(entry, 'documents', report);
    else if (key === 'ignore') settings.ignore = readIgnore(entry, report);
    else if (key === 'inlayHints' || key === 'codeLens') {
      if (typeof entry === 'boolean') settings[key] = entry;
      else report(`“${key}” must be true or false.`, key);
    } else if (limitGroups.includes(key)) settings.limits = { ...settings.limits, ...readLimits(key, entry, report) };
    else if (key !== '$schema') report(`There is no setting “${key}”. Known: ${settingKeys.join(', ')}.`, key);
  }
  return { settings, problems };
}

function readRules(value: unknown, report: Report): Settings['rules'] {
  const rules: Record<string, Level> = {};
  if (!isObject(value)) {
    report('“rules” must be an object from rule to level: { "vague-timing": "off" }.', 'rules');
    return rules;
  }
  for (const [id, level] of Object.entries(value)) {
    if (!ruleNamed(id)) report(`There is no rule “${id}”.`, 'rules', id);
    else if (!levels.includes(level as Level)) report(`“${id}” must be one of ${levels.join(', ')}.`, 'rules', id);
    else rules[id] = level as Level;
  }
  return rules;
}

function readRegimes(value: unknown, report: Report): readonly string[] {
  const names = strings(value, 'regimes', report);
  names.forEach((name, i) => {
    if (!regimeNames.includes(name))
      report(`There is no regime “${name}”. Known: ${regimeNames.join(', ')}.`, 'regimes', i);
  });
  const known = names.filter(name => regimeNames.includes(name));
  // A list of nothing but mistakes must not switch the law off.
  return known.length || names.length === 0 ? known : defaultRegimes;
}

function strings(value: unknown, key: string, report: Report): readonly string[] {
  if (!Array.isArray(value)) {
    report(`“${key}” must be a list of texts.`, key);
    return key === 'regimes' ? defaultRegimes : [];
  }
  return value.filter((entry, i): entry is string => {
    const right = typeof entry === 'string' && entry.length > 0 && entry.length <= 1000;
    if (!right) report(`“${key}” must be a list of texts.`, key, i);
    return right;
  });
}

function readIgnore(value: unknown, report: Report): readonly IgnoreEntry[] {
  if (!Array.isArray(value)) {
    report('“ignore” must be a list of entries: [{ "rule": "...", "text": "...", "reason": "..." }].', 'ignore');
    return [];
  }
  return value.flatMap((entry, i): IgnoreEntry[] => {
    if (!isObject(entry)) {
      report('An entry of “ignore” must be an object with “rule” and “reason”.', 'ignore', i);
      return [];
    }
    for (const [key, part] of Object.entries(entry)) {
      if (!['rule', 'file', 'text', 'reason'].includes(key))
        report(`An entry of “ignore” has no “${key}”.`, 'ignore', i, key);
      else if (typeof part !== 'string') report(`“${key}” must be a text.`, 'ignore', i, key);
    }
    const { rule, file, text, reason } = entry;
    if (typeof rule !== 'string' || !ruleNamed(rule)) {
      report(
        typeof rule === 'string' ? `There is no rule “${rule}”.` : 'Name the rule to ignore: “rule”.',
        'ignore',
        i,
        ...('rule' in entry ? ['rule'] : []),
      );
      return [];
    }
    // The entry holds all the same: the writer has decided, and owes the reason only.
    if (typeof reason !== 'string' || !reason.trim())
      report('Say why it is ignored: “reason”.', 'ignore', i, ...('reason' in entry ? ['reason'] : []));
    if ((file !== undefined && (typeof file !== 'string' || !file)) || (text !== undefined && typeof text !== 'string'))
      return [];
    return [
      {
        rule,
        reason: typeof reason === 'string' ? reason : '',
        ...(file !== undefined && { file }),
        ...(text !== undefined && { text }),
      },
    ];
  });
}

const describe = ({ title, severity }: RulePage): string => `${title}. Default: ${severity}.`;

type Schema = Readonly<Record<string, unknown>>;

/** The settings as JSON schema: the one source of `contributes.configuration` and of the schema of the settings file. */
export function settingsSchema(): Readonly<
  Record<'rules' | 'regimes' | 'documents' | 'ignore' | 'inlayHints' | 'codeLens', Schema>
> {
  const ids = ruleBook.map(({ id }) => id);
  return {
    rules: {
      type: 'object',
      markdownDescription:
        'How loud each rule is: `"vague-timing": "off"`. A level replaces every grading the rule makes itself.',
      additionalProperties: false,
      default: {},
      properties: Object.fromEntries(
        ruleBook.map(rule => [
          rule.id,
          { type: 'string', enum: levels, default: rule.severity, description: describe(rule) },
        ]),
      ),
    },
    regimes: {
      type: 'array',
      markdownDescription:
        'The laws a policy is read against. `auto`: those that its text invokes or whose people it addresses, else the EU GDPR; what is named beside it is added. `california` stands for `ccpa` and `caloppa`.',
      items: { type: 'string', enum: regimeNames },
      uniqueItems: true,
      default: defaultRegimes,
    },
    documents: {
      type: 'array',
      markdownDescription:
        'Which Markdown and plain-text documents are policies, as globs of paths in the workspace: `legal/**/*.md`. With `!` in front, documents that are none. The last glob that matches decides; without one, the text does.',
      items: { type: 'string' },
      default: [],
    },
    codeLens: {
      type: 'boolean',
      markdownDescription:
        'A line above each section title with what the section tells the reader, and above the title of the policy how many duties it meets.',
      default: true,
    },
    inlayHints: {
      type: 'boolean',
      markdownDescription: 'Shows the article behind each legal basis that a policy names: `Art. 6(1)(f) GDPR`.',
      default: true,
    },
    ignore: {
      type: 'array',
      markdownDescription:
        'Findings that are left on purpose, for plain text, which has no comments. `text` are words of the document: findings of the rule within them are ignored.',
      default: [],
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['rule', 'reason'],
        properties: {
          rule: { type: 'string', enum: ids, description: 'The rule to ignore.' },
          file: { type: 'string', description: 'Glob of the documents; all documents without it.' },
          text: { type: 'string', description: 'Words of the document; the whole document without them.' },
          reason: { type: 'string', minLength: 1, description: 'Why the finding may stay.' },
        },
      },
    },
  };
}
