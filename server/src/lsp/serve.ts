import {
  CodeLensRefreshRequest,
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  ErrorCodes,
  type InitializeParams,
  type InitializeResult,
  ResponseError,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import { CLAUSE_PREFIX } from '../features/complete';
import { SETTINGS_FILE, TEXT_FILES } from '../features/file-names';
import { FIX_ALL, INSERT_ALL } from './actions';
import { abilitiesOf, type ClientAbilities, foldersOf } from './client';
import { isSettingsFile } from './documents';
import { answerCommands, commands } from './execute';
import type { Host } from './host';
import { answerLenses } from './lens';
import { answerNavigation, navigationCapabilities } from './navigation';
import { answerReading, readingCapabilities } from './reading';
import { answerRequests } from './requests';
import { Session } from './session';

/** Serves a connection: the whole language server, on whatever platform. */
export function serve(connection: Connection, version: string, host?: Host): void {
  const session = new Session(connection, host);
  live(connection, version, session);
  follow(connection, session);
  answerRequests(connection, session);
  answerCommands(connection, session);
  answerLenses(connection, session);
  answerNavigation(connection, session);
  answerReading(connection, session);
  connection.listen();
}

/** From `initialize` to `shutdown`. */
function live(connection: Connection, version: string, session: Session): void {
  const { guard, settings } = session;

  connection.onInitialize((params: InitializeParams): InitializeResult | ResponseError<{ retry: boolean }> => {
    if (guard.phase !== 'new') {
      return new ResponseError(ErrorCodes.InvalidRequest, 'The server is initialized already.', { retry: false });
    }
    guard.phase = 'running';
    session.client = abilitiesOf(params);
    settings.folders = foldersOf(params);
    settings.setEditor(session.client.settings, message => connection.console.warn(message));
    return {
      serverInfo: { name: 'policywright', version },
      capabilities: {
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
        hoverProvider: true,
        documentSymbolProvider: true,
        completionProvider: { triggerCharacters: [CLAUSE_PREFIX.slice(-1)] },
        codeActionProvider: { codeActionKinds: ['quickfix', FIX_ALL, INSERT_ALL] },
        codeLensProvider: {},
        executeCommandProvider: { commands },
        ...navigationCapabilities,
        ...readingCapabilities,
        diagnosticProvider: {
          identifier: 'policywright',
          interFileDependencies: false,
          workspaceDiagnostics: session.host !== undefined,
        },
        workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
      },
    };
  });

  connection.onShutdown(
    guard.request([], () => {
      guard.phase = 'shut down';
    }),
  );
}

/** Keeps up with documents, settings, files and folders as they change. */
function follow(connection: Connection, session: Session): void {
  const { documents, settings, diagnostics } = session;
  const warn = (message: string) => connection.console.warn(message);

  connection.onInitialized(() => {
    session.ready = start().catch((error: unknown) => warn(`Reading the settings failed: ${error}`));
  });

  async function start(): Promise<void> {
    const { client } = session;
    if (client.followsFolders) connection.workspace.onDidChangeWorkspaceFolders(changeFolders);
    // Answers need the settings, but not the news of their changes.
    void register(client).catch((error: unknown) => warn(`The client did not register what to watch: ${error}`));
    if (client.configuration) await pullConfiguration();
  }

  async function register(client: ClientAbilities): Promise<void> {
    if (client.registersConfiguration) {
      await connection.client.register(DidChangeConfigurationNotification.type, { section: 'policywright' });
    }
    if (client.registersWatchers) {
      const watchers = [`**/${SETTINGS_FILE}`, TEXT_FILES].map(globPattern => ({ globPattern }));
      await connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
    }
  }

  function changeFolders(change: Record<'added' | 'removed', readonly { uri: string }[]>): void {
    const [added, removed] = [change.added, change.removed].map(list => list.map(({ uri }) => uri.replace(/\/$/, '')));
    settings.folders = [...settings.folders.filter(folder => !removed?.includes(folder)), ...(added ?? [])];
    changedSettings();
  }

  async function pullConfiguration(): Promise<void> {
    settings.setEditor(await connection.workspace.getConfiguration('policywright'), warn);
  }

  connection.onDidChangeConfiguration(({ settings: pushed }) => {
    const taken = async () => {
      if (session.client.configuration) await pullConfiguration();
      else settings.setEditor((pushed as { policywright?: unknown } | null)?.policywright, warn);
    };
    session.ready = taken().catch((error: unknown) => warn(`Reading the settings failed: ${error}`));
    void session.ready.then(changedSettings);
  });

  connection.onDidChangeWatchedFiles(({ changes }) => {
    // Of an open document the editor's text counts, whatever becomes of the file.
    const closed = changes.filter(({ uri }) => !documents.open.get(uri));
    for (const { uri } of closed) session.changed(uri);
    if (closed.some(({ uri }) => isSettingsFile(uri))) changedSettings();
    else if (closed.length) refresh();
  });

  function changedSettings(): void {
    session.forget();
    refresh();
  }

  function refresh(): void {
    if (session.client.refreshes) {
      connection.languages.diagnostics.refresh().catch(() => warn('The client did not refresh its diagnostics.'));
    }
    refreshLenses();
    if (session.client.refreshesInlays)
      connection.languages.inlayHint.refresh().catch(() => warn('The client did not refresh its inlay hints.'));
    if (!session.client.pulls) for (const uri of documents.open.keys()) push(uri);
  }

  function refreshLenses(): void {
    if (!session.client.refreshesLenses) return;
    connection
      .sendRequest(CodeLensRefreshRequest.type)
      .catch(() => warn('The client did not refresh its code lenses.'));
  }

  documents.open.onDidOpen(({ document }) => {
    diagnostics.opened(document.uri);
    // An editor that asked before it told of the document got no lenses, and asks no more until the text changes.
    refreshLenses();
  });
  documents.open.onDidChangeContent(({ document }) => {
    if (isSettingsFile(document.uri)) changedSettings();
    else if (!session.client.pulls) push(document.uri);
  });
  documents.open.onDidClose(({ document }) => {
    documents.close(document.uri);
    session.changed(document.uri);
    if (isSettingsFile(document.uri)) changedSettings();
    if (!session.client.pulls) push(document.uri);
  });
  documents.open.listen(connection);

  function push(uri: string): void {
    session.ready
      .then(() => diagnostics.push(connection, uri))
      .catch((error: unknown) => connection.console.error(`Checking ${uri} failed: ${error}`));
  }
}
