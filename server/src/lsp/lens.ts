import type { CodeLens, CodeLensParams, Connection } from 'vscode-languageserver';
import { lenses } from '../features/code-lens';
import { toRange } from './convert';
import type { Session } from './session';

/** Answers code lenses. */
export function answerLenses(connection: Connection, session: Session): void {
  connection.onCodeLens(
    session.guard.request(
      ['textDocument.uri'],
      async ({ textDocument: { uri } }: CodeLensParams): Promise<CodeLens[]> => {
        await session.ready;
        // Who has switched it off does not pay for it.
        if (!(await session.settings.for(uri)).codeLens) return [];
        const checked = await session.policyFor(uri);
        if (!checked) return [];
        const { policy, settings } = checked;
        return lenses(policy, settings.regimes).map(({ span, words, key }) => ({
          range: toRange(policy.lines, span),
          // Without a command of the client's the words stand there and do nothing.
          command: {
            title: words,
            command: session.client.coverageCommand,
            arguments: key === undefined ? [uri] : [uri, key],
          },
        }));
      },
    ),
  );
}
