import { type Connection, ErrorCodes, type ExecuteCommandParams, ResponseError } from 'vscode-languageserver';
import { EXPLAIN, explanation, MATRIX, matrixView, OVERVIEW, overview, RULES, ruleNames } from './commands';
import { coverageView, insertClauses } from './coverage';
import { judge, sourceOf } from './documents';
import type { Session } from './session';

const COVERAGE = 'policywright.server.coverage';
const INSERT_CLAUSE = 'policywright.server.insertClause';
const INSERT_MISSING = 'policywright.server.insertMissingClauses';

/** What `workspace/executeCommand` knows. */
export const commands = [OVERVIEW, EXPLAIN, RULES, MATRIX, COVERAGE, INSERT_CLAUSE, INSERT_MISSING];

/** How many texts a command needs as its arguments; 1 unless named here. */
const NEEDS: Readonly<Record<string, number>> = { [RULES]: 0, [INSERT_CLAUSE]: 2 };

const views = { [OVERVIEW]: overview, [MATRIX]: matrixView, [COVERAGE]: coverageView };

/** Answers commands: questions beyond plain LSP, and edits that the server has the client make. */
export function answerCommands(connection: Connection, session: Session): void {
  const { guard, documents, settings } = session;

  connection.onExecuteCommand(
    guard.request(['command'], async ({ command, arguments: args = [] }: ExecuteCommandParams) => {
      if (!commands.includes(command)) return refused(`There is no command “${command}”.`);
      const needs = NEEDS[command] ?? 1;
      const texts = args.filter((arg): arg is string => typeof arg === 'string').slice(0, needs);
      if (texts.length < needs || args.slice(0, needs).some(arg => typeof arg !== 'string'))
        return refused(
          `${command} needs ${needs === 1 ? 'one text as its argument' : `${needs} texts as its arguments`}.`,
        );
      const [first = '', key] = texts;
      if (command === RULES) return ruleNames();
      if (command === EXPLAIN) return explanation(first);
      const checked = await session.policyFor(first);
      const own = await settings.for(first);
      const document = documents.open.get(first);
      if (!document) return null;
      const view = views[command as keyof typeof views];
      if (view) return view(first, document.version, judge(sourceOf(document), own), checked);
      if (!checked) return { inserted: 0, applied: false };
      return insertClauses(connection, first, document.version, checked, session.client, key);
    }),
  );
}

const refused = (message: string) => new ResponseError(ErrorCodes.InvalidParams, message);
