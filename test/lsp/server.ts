import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { CodeAction, Diagnostic, DocumentDiagnosticReport, Range, TextEdit } from 'vscode-languageserver';
import {
  createMessageConnection,
  type MessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';

export const bundle = (name: string): string => join(process.env.OUT ?? 'out', name);

/** An editor with everything this server has use for. */
export const ABLE = {
  textDocument: {
    diagnostic: { dynamicRegistration: false, relatedDocumentSupport: false, relatedInformation: true },
    completion: { completionItem: { snippetSupport: true } },
  },
  workspace: {
    configuration: true,
    workspaceFolders: true,
    diagnostics: { refreshSupport: true },
    didChangeConfiguration: { dynamicRegistration: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
    workspaceEdit: { documentChanges: true, snippetEditSupport: true, resourceOperations: ['create'] },
  },
};

export interface Start {
  readonly capabilities?: object;
  readonly folder?: string;
  readonly initializationOptions?: unknown;
  /** What the editor answers to `workspace/configuration`. */
  readonly configuration?: unknown;
}

/** The language server as a process, and an editor's side of the conversation. */
export class Server {
  readonly process: ChildProcessWithoutNullStreams;
  readonly connection: MessageConnection;
  /** What was published by push, and how often a refresh was asked for. */
  readonly published = new Map<string, Diagnostic[]>();
  refreshes = 0;
  readonly log: string[] = [];
  configuration: unknown;
  #waiting: (() => void)[] = [];

  static readonly #all: Server[] = [];

  constructor(command: readonly string[] = [bundle('cli.js'), 'lsp', '--stdio']) {
    Server.#all.push(this);
    this.process = spawn(process.execPath, command);
    this.connection = createMessageConnection(
      new StreamMessageReader(this.process.stdout),
      new StreamMessageWriter(this.process.stdin),
    );
    this.connection.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) =>
      items.map(() => this.configuration),
    );
    this.connection.onRequest('client/registerCapability', () => null);
    this.connection.onRequest('workspace/diagnostic/refresh', () => {
      this.refreshes++;
      this.#tell();
      return null;
    });
    this.connection.onNotification('textDocument/publishDiagnostics', ({ uri, diagnostics }) => {
      this.published.set(uri, diagnostics);
      this.#tell();
    });
    this.connection.onNotification('window/logMessage', ({ message }: { message: string }) => {
      this.log.push(message);
    });
    this.connection.listen();
  }

  static async start(options: Start = {}, command?: readonly string[]): Promise<Server> {
    const server = new Server(command);
    await server.initialize(options);
    return server;
  }

  async initialize({ capabilities = ABLE, folder, initializationOptions, configuration }: Start) {
    this.configuration = configuration ?? {};
    const answer = await this.request<{ capabilities: Record<string, unknown> }>('initialize', {
      processId: process.pid,
      rootUri: null,
      capabilities,
      workspaceFolders: folder === undefined ? null : [{ uri: pathToFileURL(folder).href, name: 'folder' }],
      initializationOptions,
    });
    await this.connection.sendNotification('initialized', {});
    return answer;
  }

  request<T>(method: string, params: unknown): Promise<T> {
    return this.connection.sendRequest(method, params);
  }

  notify(method: string, params: unknown): Promise<void> {
    return this.connection.sendNotification(method, params);
  }

  open(uri: string, text: string, languageId = 'markdown', version = 1): Promise<void> {
    return this.notify('textDocument/didOpen', { textDocument: { uri, languageId, version, text } });
  }

  change(uri: string, version: number, ...contentChanges: { range?: Range; text: string }[]): Promise<void> {
    return this.notify('textDocument/didChange', { textDocument: { uri, version }, contentChanges });
  }

  report(uri: string, previousResultId?: string): Promise<DocumentDiagnosticReport> {
    return this.request('textDocument/diagnostic', {
      textDocument: { uri },
      ...(previousResultId && { previousResultId }),
    });
  }

  /** Codes of the diagnostics, those of missing and weak disclosures left out. */
  async codes(uri: string): Promise<(string | number | undefined)[]> {
    const report = await this.report(uri);
    const items = report.kind === 'full' ? report.items : [];
    return items.map(({ code }) => code).filter(code => !/^(missing|weak)-/.test(String(code)));
  }

  actions(uri: string, range: Range, only?: string[]): Promise<CodeAction[]> {
    return this.request('textDocument/codeAction', {
      textDocument: { uri },
      range,
      context: { diagnostics: [], ...(only && { only }) },
    });
  }

  command<T>(command: string, ...args: unknown[]): Promise<T> {
    return this.request('workspace/executeCommand', { command, arguments: args });
  }

  /** Waits until something holds that a message from the server brings about. */
  async until(holds: () => boolean): Promise<void> {
    while (!holds()) await new Promise<void>(resolve => this.#waiting.push(resolve));
  }

  /** Shuts down in order; the exit code. */
  async stop(): Promise<number | null> {
    const exited = once(this.process, 'exit');
    await this.request('shutdown', undefined);
    await this.notify('exit', undefined);
    const [code] = await exited;
    this.connection.dispose();
    return code as number | null;
  }

  /** Ends what tests have left running, failed ones above all. */
  static killAll(): void {
    for (const server of Server.#all) server.kill();
  }

  kill(): void {
    this.connection.dispose();
    this.process.kill();
  }

  #tell(): void {
    for (const resolve of this.#waiting.splice(0)) resolve();
  }
}

export const at = (line: number, character = 0): Range => ({ start: { line, character }, end: { line, character } });

/** The text after edits of LSP, which do not overlap. */
export function edited(text: string, edits: readonly TextEdit[]): string {
  const lines = text.split('\n');
  const offset = ({ line, character }: Range['start']) =>
    lines.slice(0, line).reduce((n, one) => n + one.length + 1, 0) + character;
  return [...edits]
    .map(({ range, newText }) => ({ start: offset(range.start), end: offset(range.end), newText }))
    .sort((a, b) => b.start - a.start)
    .reduce((done, { start, end, newText }) => done.slice(0, start) + newText + done.slice(end), text);
}
