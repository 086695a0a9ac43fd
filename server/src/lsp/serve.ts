import {
  type CodeActionParams,
  type CompletionItem,
  CompletionItemKind,
  type CompletionParams,
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  type DocumentDiagnosticParams,
  type DocumentSymbolParams,
  ErrorCodes,
  type ExecuteCommandParams,
  type HoverParams,
  type InitializeParams,
  type InitializeResult,
  InsertTextFormat,
  InsertTextMode,
  MarkupKind,
  ResponseError,
  TextDocumentSyncKind,
  type WorkspaceDiagnosticParams,
} from 'vscode-languageserver';
import { complete } from '../features/complete';
import { hover } from '../features/hover';
import { outline } from '../features/outline';
import { plainText } from '../features/snippet';
import { codeActions, FIX_ALL } from './actions';
import { abilitiesOf, type ClientAbilities, foldersOf } from './client';
import { commands, EXPLAIN, explanation, OVERVIEW, overview, RULES, ruleNames } from './commands';
import { toRange, toSymbol } from './convert';
import { Diagnostics } from './diagnostics';
import { type Checked, Documents, isSettingsFile, judge, sourceOf } from './documents';
import { Guard } from './guard';
import type { Host } from './host';
import { WorkspaceSettings } from './settings';

/** Serves a connection: the whole language server, on whatever platform. */
export function serve(connection: Connection, version: string, host?: Host): void {
  const onRuleError = (rule: string, error: unknown) =>
    connection.console.error(`The rule ${rule} failed: ${error instanceof Error ? error.stack : error}`);
  const guard = new Guard();
  const documents = new Documents(onRuleError);
  const settings = new WorkspaceSettings(
    async uri => documents.open.get(uri)?.getText() ?? (await host?.readFile(uri)),
  );
  let client: ClientAbilities = abilitiesOf({});
  let ready: Promise<void> = Promise.resolve();
  const diagnostics = new Diagnostics(documents, settings, host, () => client.related, onRuleError);

  // ---- life

  connection.onInitialize((params: InitializeParams): InitializeResult | ResponseError<{ retry: boolean }> => {
    if (guard.phase !== 'new')
      return new ResponseError(ErrorCodes.InvalidRequest, 'The server is initialized already.', { retry: false });
    guard.phase = 'running';
    client = abilitiesOf(params);
    settings.folders = foldersOf(params);
    settings.setEditor(client.settings, complain);
    return {
      serverInfo: { name: 'policywright', version },
      capabilities: {
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
        hoverProvider: true,
        documentSymbolProvider: true,
        completionProvider: {},
        codeActionProvider: { codeActionKinds: ['quickfix', FIX_ALL] },
        executeCommandProvider: { commands },
        diagnosticProvider: {
          identifier: 'policywright',
          interFileDependencies: false,
          workspaceDiagnostics: host !== undefined,
        },
        workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
      },
    };
  });

  connection.onInitialized(() => {
    ready = start().catch((error: unknown) => complain(`Reading the settings failed: ${error}`));
  });

  async function start(): Promise<void> {
    if (client.registersConfiguration)
      await connection.client.register(DidChangeConfigurationNotification.type, { section: 'policywright' });
    if (client.registersWatchers) {
      const globs = ['**/.policywright.json', '**/*.{md,markdown,txt,policy}'];
      await connection.client.register(DidChangeWatchedFilesNotification.type, {
        watchers: globs.map(globPattern => ({ globPattern })),
      });
    }
    if (client.followsFolders)
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        const gone = new Set(removed.map(({ uri }) => trimmed(uri)));
        settings.folders = [
          ...settings.folders.filter(folder => !gone.has(folder)),
          ...added.map(({ uri }) => trimmed(uri)),
        ];
        changedSettings();
      });
    if (client.configuration) await pullConfiguration();
  }

  const trimmed = (uri: string) => uri.replace(/\/$/, '');

  connection.onShutdown(() => {
    guard.phase = 'shut down';
  });

  // ---- settings

  async function pullConfiguration(): Promise<void> {
    settings.setEditor(await connection.workspace.getConfiguration('policywright'), complain);
  }

  const complain = (message: string) => connection.console.warn(message);

  connection.onDidChangeConfiguration(({ settings: pushed }) => {
    ready = (async () => {
      if (client.configuration) await pullConfiguration();
      else settings.setEditor((pushed as { policywright?: unknown } | null)?.policywright, complain);
    })().catch((error: unknown) => complain(`Reading the settings failed: ${error}`));
    void ready.then(changedSettings);
  });

  connection.onDidChangeWatchedFiles(({ changes }) => {
    let settingsChanged = false;
    for (const { uri } of changes) {
      diagnostics.changed(uri);
      settingsChanged ||= isSettingsFile(uri);
    }
    if (settingsChanged) changedSettings();
    else refresh();
  });

  function changedSettings(): void {
    settings.forget();
    diagnostics.forget();
    refresh();
  }

  function refresh(): void {
    if (client.refreshes)
      connection.languages.diagnostics.refresh().catch(() => complain('The client did not refresh its diagnostics.'));
    if (!client.pulls) for (const uri of documents.open.keys()) push(uri);
  }

  // ---- documents

  documents.open.onDidOpen(({ document }) => diagnostics.opened(document.uri));
  documents.open.onDidChangeContent(({ document }) => {
    if (isSettingsFile(document.uri)) changedSettings();
    else if (!client.pulls) push(document.uri);
  });
  documents.open.onDidClose(({ document }) => {
    documents.close(document.uri);
    diagnostics.changed(document.uri);
    if (isSettingsFile(document.uri)) changedSettings();
    if (!client.pulls) push(document.uri);
  });
  documents.open.listen(connection);

  function push(uri: string): void {
    ready
      .then(() => diagnostics.push(connection, uri))
      .catch((error: unknown) => connection.console.error(`Checking ${uri} failed: ${error}`));
  }

  // ---- requests

  /** The policy behind a request; undefined for a document that is unknown, or no policy. */
  async function policyFor(uri: string): Promise<Checked | undefined> {
    await ready;
    const own = await settings.for(uri);
    const document = documents.open.get(uri);
    return document && documents.checked(document, own);
  }

  connection.languages.diagnostics.on(
    guard.request(['textDocument.uri'], async ({ textDocument, previousResultId }: DocumentDiagnosticParams) => {
      await ready;
      return diagnostics.ofDocument(textDocument.uri, previousResultId);
    }),
  );

  connection.languages.diagnostics.onWorkspace(
    guard.request(['previousResultIds'], async ({ previousResultIds }: WorkspaceDiagnosticParams, stop) => {
      await ready;
      return { items: await diagnostics.ofWorkspace(previousResultIds, stop) };
    }),
  );

  connection.onHover(
    guard.request(
      ['textDocument.uri', 'position.line', 'position.character'],
      async ({ textDocument, position }: HoverParams) => {
        const checked = await policyFor(textDocument.uri);
        if (!checked) return null;
        const { policy, findings } = checked;
        const found = hover(policy, policy.lines.offset(position), findings, checked.settings, client.ruleLink);
        return found
          ? { contents: { kind: MarkupKind.Markdown, value: found.markdown }, range: toRange(policy.lines, found.span) }
          : null;
      },
    ),
  );

  connection.onCompletion(
    guard.request(
      ['textDocument.uri', 'position.line', 'position.character'],
      async ({ textDocument, position }: CompletionParams) => {
        const checked = await policyFor(textDocument.uri);
        if (!checked) return [];
        const { policy, findings } = checked;
        return complete(policy, policy.lines.offset(position), findings, checked.settings.regimes).map(
          (item): CompletionItem => {
            const snippet = item.kind === 'clause' && client.completionSnippets;
            return {
              label: item.label,
              kind: item.kind === 'clause' ? CompletionItemKind.Snippet : CompletionItemKind.Reference,
              detail: item.detail,
              documentation: { kind: MarkupKind.Markdown, value: item.documentation },
              sortText: item.sort,
              filterText: item.filter,
              insertTextFormat: snippet ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
              insertTextMode: InsertTextMode.asIs,
              textEdit: {
                range: toRange(policy.lines, item.replace),
                newText: snippet || item.kind === 'rule' ? item.insert : plainText(item.insert),
              },
            };
          },
        );
      },
    ),
  );

  connection.onCodeAction(
    guard.request(
      [
        'textDocument.uri',
        'range.start.line',
        'range.start.character',
        'range.end.line',
        'range.end.character',
        'context.diagnostics',
      ],
      async (params: CodeActionParams) => {
        const { uri } = params.textDocument;
        const checked = await policyFor(uri);
        const document = documents.open.get(uri);
        if (!checked || !document) return [];
        return codeActions(params, document.version, checked, client, async () => {
          const file = await settings.fileFor(uri);
          // Without a look at the disk there is no telling whether a new file would hide an old one.
          if (!file || (!host && !documents.open.get(file))) return undefined;
          return { uri: file, text: await settings.read(file) };
        });
      },
    ),
  );

  connection.onDocumentSymbol(
    guard.request(['textDocument.uri'], async ({ textDocument }: DocumentSymbolParams) => {
      const checked = await policyFor(textDocument.uri);
      if (!checked) return [];
      const { policy, findings } = checked;
      return outline(policy, checked.settings.regimes, findings).map(item => toSymbol(policy.lines, item));
    }),
  );

  connection.onExecuteCommand(
    guard.request(['command'], async ({ command, arguments: args }: ExecuteCommandParams) => {
      const [first] = args ?? [];
      if (command === RULES) return ruleNames();
      if (command !== OVERVIEW && command !== EXPLAIN)
        return new ResponseError(ErrorCodes.InvalidParams, `There is no command “${command}”.`);
      if (typeof first !== 'string')
        return new ResponseError(ErrorCodes.InvalidParams, `${command} needs one text as its argument.`);
      if (command === EXPLAIN) return explanation(first);
      const checked = await policyFor(first);
      const own = await settings.for(first);
      const document = documents.open.get(first);
      return document ? overview(first, document.version, judge(sourceOf(document), own), checked) : null;
    }),
  );

  connection.listen();
}
