import { disclosures } from '../server/src/disclosures/index';
import { plainBody } from '../server/src/features/clause';
import { endings } from '../server/src/features/file-names';
import { limitGroupSchemas, limitSchemas } from '../server/src/features/limit-settings';
import { ruleBook } from '../server/src/features/rule-book';
import { settingsSchema } from '../server/src/features/settings';
import { literal } from '../server/src/features/snippet';

/** A file, or a part of one, that is made from what the rules and disclosures know. */
export interface Artefact {
  /** From the repository's root. */
  readonly path: string;
  /** The whole file as it should be, made from the file as it is (empty if there is none). */
  readonly make: (current: string) => string;
}

const json = (value: unknown): string => `${JSON.stringify(value, undefined, 2)}\n`;

export const artefacts: readonly Artefact[] = [
  { path: 'package.json', make: withConfiguration },
  { path: 'schemas/policywright.schema.json', make: fileSchema },
  { path: 'snippets/policy.json', make: () => snippets(heading => heading, plainBody) },
  {
    path: 'snippets/markdown.json',
    make: () =>
      snippets(
        heading => `## ${heading}`,
        body => body,
      ),
  },
  { path: 'README.md', make: withRuleTable },
];

/** The manifest is edited by hand but for the settings and the endings of our language's files. */
function withConfiguration(current: string): string {
  const manifest = JSON.parse(current) as {
    contributes: { languages: { id: string; extensions: readonly string[] }[]; configuration: unknown };
  };
  const { rules, regimes, documents, inlayHints, codeLens } = settingsSchema();
  const properties = Object.entries({ rules, regimes, documents, ...limitSchemas(), inlayHints, codeLens }).map(
    ([key, schema], order) => [`policywright.${key}`, { ...schema, order, scope: 'window' }],
  );
  for (const language of manifest.contributes.languages)
    if (language.id === 'policy') language.extensions = endings.policy.map(ending => `.${ending}`);
  manifest.contributes.configuration = { title: 'Policywright', properties: Object.fromEntries(properties) };
  return json(manifest);
}

function fileSchema(): string {
  return json({
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Policywright settings of a folder',
    description:
      'Read by the extension, the language server and the command line. It outweighs the settings of the editor.',
    type: 'object',
    additionalProperties: false,
    properties: { $schema: { type: 'string' }, ...settingsSchema(), ...limitGroupSchemas() },
  });
}

/** A clause for every disclosure, in the order of a policy. */
function snippets(title: (heading: string) => string, text: (body: string) => string): string {
  const inOrder = [...disclosures].sort((a, b) => a.order - b.order || (a.key < b.key ? -1 : 1));
  const entries = inOrder.map(({ key, title: subject, explain, clause }) => [
    `Clause: ${subject}`,
    {
      prefix: `pw-${key.replaceAll('_', '-')}`,
      description: explain,
      body: `${title(literal(clause.heading))}\n\n${text(clause.body)}\n$0`.split('\n'),
    },
  ]);
  return json(Object.fromEntries(entries));
}

const TABLE = /(<!-- rules -->)[\s\S]*?(<!-- \/rules -->)/;

function withRuleTable(current: string): string {
  const cell = (text: string) => text.replaceAll('|', '\\|');
  const rows = ruleBook.map(
    ({ id, title, severity, cites }) => `| \`${id}\` | ${severity} | ${cell(title)} | ${cites.slice(0, 1).join('')} |`,
  );
  const table = ['| Rule | Default | What it finds | Source |', '|---|---|---|---|', ...rows].join('\n');
  return current.replace(TABLE, (_, open: string, close: string) => `${open}\n${table}\n${close}`);
}
