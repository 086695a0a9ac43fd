import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { explain } from '../features/explain';
import { regimeNames } from '../features/regimes';
import { ruleBook } from '../features/rule-book';
import type { Severity } from '../rules/rule';
import { checkFile, inspectFile, tableFile, type Wishes } from './examine';
import { SettingsFinder, Unreadable } from './files';
import { formats, type OutputFormat, reporter } from './formats';
import { type MatrixFormat, matrixFormats, matrixReporter } from './matrix-formats';
import { complain, endQuietlyWhenUnread, print } from './output';

/** Clean; findings at or above `--fail-on`; could not run, wholly or in part. */
const CLEAN = 0;
const FINDINGS = 1;
const FAILED = 2;

const gravity: readonly Severity[] = ['hint', 'information', 'warning', 'error'];

interface CheckWishes extends Wishes {
  readonly format: OutputFormat;
  readonly failOn: Severity | 'never';
}

/** Runs the command line and answers its exit code. `serve` starts the language server on stdin and stdout. */
export async function run(argv: readonly string[], version: string, serve: () => void): Promise<number> {
  endQuietlyWhenUnread();
  let code = CLEAN;
  const program = new Command('policywright')
    .description('Checks privacy policies: what they leave out, keep vague, or do not justify.')
    .version(version)
    .exitOverride()
    .configureOutput({ outputError: (message, write) => write(`policywright: ${message.replace(/^error: /, '')}`) });
  const files = (command: Command) =>
    command
      .argument('<file...>', 'Markdown or plain-text files; - for the standard input')
      .option('--force', 'check files that do not read like a policy, too')
      .option('--regime <name>', `law to read against; may be given again (${regimeNames.join(', ')})`, addRegime);

  files(program.command('check').description('print findings'))
    .addOption(new Option('--format <format>', 'how to print').choices([...formats]).default('text'))
    .addOption(
      new Option('--fail-on <severity>', 'exit with 1 from this severity on')
        .choices([...gravity, 'never'])
        .default('error'),
    )
    .action(async (names: string[], wishes: CheckWishes) => {
      code = await checkAll(names, wishes);
    });
  files(program.command('inspect').description('print everything known of each file as one line of JSON')).action(
    async (names: string[], wishes: Wishes) => {
      code = await eachFile(names, async (file, finder) =>
        print(JSON.stringify({ file, ...(await inspectFile(file, wishes, finder)) })),
      );
    },
  );
  files(program.command('matrix').description('print each purpose with its legal basis, data, recipients and period'))
    .addOption(new Option('--format <format>', 'how to print').choices([...matrixFormats]).default('markdown'))
    .action(async (names: string[], wishes: Wishes & { readonly format: MatrixFormat }) => {
      const report = matrixReporter(wishes.format, names.length > 1);
      code = await eachFile(names, async (file, finder) => report.file(await tableFile(file, wishes, finder)));
      await report.end();
    });
  program
    .command('explain')
    .description('print the page of a rule')
    .argument('<rule>', 'name of the rule')
    .action(async (id: string) => {
      const page = explain(id);
      if (page) return print(page.markdown.trimEnd());
      const rules = ruleBook.map(rule => rule.id);
      const alike = rules.filter(rule => rule.includes(id.toLowerCase()));
      const [said, shown] = alike.length ? ['rules with that word', alike] : ['the rules', rules];
      complain(`there is no rule “${id}”; ${said} are:\n${shown.map(rule => `  ${rule}`).join('\n')}`);
      code = FAILED;
    });
  program
    .command('lsp')
    .description('start the language server')
    .option('--stdio', 'speak over stdin and stdout (the default)')
    // An editor that starts the server in its own way adds what it needs: a channel of Node, its process number.
    .allowUnknownOption()
    .allowExcessArguments()
    .action(serve);
  try {
    await program.parseAsync([...argv], { from: 'user' });
  } catch (error) {
    // Commander has printed its message; help and version are no errors.
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode === 0 ? CLEAN : FAILED;
  }
  return code;
}

async function checkAll(names: readonly string[], wishes: CheckWishes): Promise<number> {
  const report = reporter(wishes.format);
  const least = wishes.failOn === 'never' ? Number.POSITIVE_INFINITY : gravity.indexOf(wishes.failOn);
  let failing = false;
  const code = await eachFile(names, async (file, finder) => {
    const checked = await checkFile(file, wishes, finder);
    failing ||= checked.findings.some(({ severity }) => gravity.indexOf(severity) >= least);
    await report.file(checked);
  });
  await report.end();
  return code === CLEAN && failing ? FINDINGS : code;
}

function addRegime(name: string, before: readonly string[] = []): readonly string[] {
  if (!regimeNames.includes(name)) throw new InvalidArgumentError(`Known: ${regimeNames.join(', ')}.`);
  return [...before, name];
}

/** Does something with each file; one that cannot be read is named, and the others go on. */
async function eachFile(
  names: readonly string[],
  act: (file: string, finder: SettingsFinder) => Promise<void>,
): Promise<number> {
  const finder = new SettingsFinder(complain);
  let code = CLEAN;
  for (const file of names) {
    try {
      await act(file, finder);
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      complain(`${file} ${error.message}`);
      code = FAILED;
    }
  }
  // What a team has switched on or off did not count: that may not pass for a check.
  return finder.failed ? FAILED : code;
}
