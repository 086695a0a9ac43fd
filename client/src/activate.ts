import { commands, type ExtensionContext, type TextDocument, window, workspace } from 'vscode';
import { type MakeClient, Server } from './client';
import type { CoverageNode } from './coverage-nodes';
import { CoverageView } from './coverage-view';
import { isText, judge, settingsFileChooses } from './documents';
import { explainRule, ruleOf, serveRulePages } from './explain-rule';
import { insertClause, insertMissingClauses } from './insert-clauses';
import { MatrixPanel } from './matrix-panel';
import { overrule } from './overrule';
import { Overviews } from './overviews';
import { PolicyView, revealSection, revealStatement } from './policy-view';
import { COVERAGE_COMMAND, EXPLAIN_COMMAND } from './protocol';
import { Status } from './status';

/** What the extension hands to its tests. */
export interface Api {
  readonly server: Server;
  readonly overviews: Overviews;
  readonly policyView: PolicyView;
  readonly matrix: MatrixPanel;
  readonly coverageView: CoverageView;
  readonly status: Status;
}

/** Sets the extension up; the server is not started before a policy is open. */
export function activatePolicywright(context: ExtensionContext, make: MakeClient): Api {
  const server = new Server(make);
  const overviews = new Overviews(server);
  const policyView = new PolicyView(overviews);
  const matrix = new MatrixPanel(server, overviews);
  const coverageView = new CoverageView(server, overviews);
  const status = new Status(server, overviews);

  const consider = async (document: TextDocument) => {
    if (server.state !== 'off' || !isText(document)) return;
    try {
      if (judge(document).policy || (await settingsFileChooses(document))) await server.start();
    } catch (error) {
      showError(server, error);
    }
  };
  const reconsider = () => {
    status.show();
    for (const document of workspace.textDocuments) void consider(document);
  };

  context.subscriptions.push(
    server,
    overviews,
    policyView,
    matrix,
    coverageView,
    status,
    serveRulePages(server),
    workspace.onDidOpenTextDocument(consider),
    // A policy pasted into an empty document becomes one by an edit.
    workspace.onDidChangeTextDocument(({ document }) => {
      if (server.state === 'off' && isText(document)) {
        status.show();
        if (judge(document).policy) server.start().catch(error => showError(server, error));
      }
    }),
    workspace.onDidChangeConfiguration(event => event.affectsConfiguration('policywright') && reconsider()),
    commands.registerCommand(EXPLAIN_COMMAND, (id?: string) => explainRule(server, id)),
    commands.registerCommand('policywright.checkDocument', () => overrule(overviews.document, true)),
    commands.registerCommand('policywright.doNotCheckDocument', () => overrule(overviews.document, false)),
    commands.registerCommand('policywright.policyView.refresh', () => overviews.refresh()),
    commands.registerCommand('policywright.revealSection', revealSection),
    commands.registerCommand('policywright.showMatrix', () => matrix.show()),
    commands.registerCommand('policywright.revealStatement', revealStatement),
    commands.registerCommand(COVERAGE_COMMAND, (_uri?: string, key?: string) => coverageView.show(key)),
    commands.registerCommand('policywright.insertClause', (node?: CoverageNode) =>
      node?.kind === 'duty' && coverageView.coverage
        ? insertClause(server, coverageView.coverage.uri, node.duty.key)
        : undefined,
    ),
    commands.registerCommand('policywright.insertMissingClauses', () =>
      insertMissingClauses(server, overviews.document),
    ),
    commands.registerCommand('policywright.explainDuty', (node?: CoverageNode) =>
      node?.kind === 'duty' ? explainRule(server, ruleOf(node.duty)) : undefined,
    ),
    commands.registerCommand('policywright.restartServer', () => server.restart()),
  );
  reconsider();
  return { server, overviews, policyView, coverageView, matrix, status };
}

/** Says what went wrong, unless the language client has said already that the server did not start. */
function showError(server: Server, error: unknown): void {
  if (server.state === 'failed') return;
  const reason = error instanceof Error ? error.message : String(error);
  void window.showErrorMessage(`Policywright: ${reason}`);
}
