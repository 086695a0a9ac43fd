import { type Disposable, EventEmitter, MarkdownString, type TextDocument, Uri, window } from 'vscode';
import {
  type BaseLanguageClient,
  CloseAction,
  type ErrorHandler,
  ExecuteCommandRequest,
  type LanguageClientOptions,
  State,
} from 'vscode-languageclient';
import { documentSelector, openDocument } from './documents';
import { lendFiles } from './files';
import { Problems } from './problems';
import { COVERAGE_COMMAND, type Commands, EXPLAIN_COMMAND } from './protocol';

/** Makes the language client: a process on the desktop, a worker in the browser. */
export type MakeClient = (options: LanguageClientOptions) => BaseLanguageClient;

export type ServerState = 'off' | 'starting' | 'running' | 'failed';

/** The language server as the views see it: off until the first policy is open, and then asked for answers. */
export class Server implements Disposable {
  private client: BaseLanguageClient | undefined;
  private starting: Promise<void> | undefined;
  private crashSaid = false;
  private readonly stateChanged = new EventEmitter<ServerState>();
  private readonly problems = new Problems();
  private readonly answered = new EventEmitter<TextDocument>();

  /** The state has changed. */
  readonly onDidChangeState = this.stateChanged.event;
  /** The server has judged the present text of a document. */
  readonly onDidAnswer = this.answered.event;
  state: ServerState = 'off';

  constructor(private readonly make: MakeClient) {}

  /** Starts the server unless it runs; resolves when it answers, rejects when it cannot start. */
  start(): Promise<void> {
    if (this.state === 'failed') return this.restart();
    this.client ??= this.prepare();
    this.starting ??= this.client.start().catch((error: unknown) => {
      this.starting = undefined;
      this.enter('failed');
      throw error;
    });
    return this.starting;
  }

  async restart(): Promise<void> {
    const old = this.client;
    this.client = undefined;
    this.starting = undefined;
    this.crashSaid = false;
    this.state = 'off';
    // A client that has never started, or has given up, refuses to be disposed of.
    if (old?.isRunning()) await old.dispose();
    await this.start();
  }

  /** Asks a running server; undefined while there is none to ask. */
  async ask<C extends keyof Commands>(
    command: C,
    ...args: Commands[C]['args']
  ): Promise<Commands[C]['answer'] | undefined> {
    if (!this.client?.isRunning()) return undefined;
    return this.client.sendRequest(ExecuteCommandRequest.type, { command, arguments: args });
  }

  /** The language client, for tests that look behind the scenes. */
  get languageClient(): BaseLanguageClient | undefined {
    return this.client;
  }

  async dispose(): Promise<void> {
    this.problems.dispose();
    if (this.client?.isRunning()) await this.client.dispose();
  }

  private enter(state: ServerState): void {
    if (this.state === state) return;
    this.state = state;
    this.stateChanged.fire(state);
  }

  private prepare(): BaseLanguageClient {
    const client = this.make({
      documentSelector: documentSelector(),
      diagnosticCollectionProvider: this.problems.provider,
      initializationOptions: { explainCommand: EXPLAIN_COMMAND, coverageCommand: COVERAGE_COMMAND },
      errorHandler: this.errorHandler(() => client),
      middleware: {
        provideHover: async (document, position, token, next) => {
          const hover = await next(document, position, token);
          for (const part of hover?.contents ?? []) {
            if (part instanceof MarkdownString) part.isTrusted = { enabledCommands: [EXPLAIN_COMMAND] };
          }
          return hover;
        },
        provideDiagnostics: async (document, previous, token, next) => {
          const report = await next(document, previous, token);
          const judged = document instanceof Uri ? openDocument(document) : document;
          if (judged) this.answered.fire(judged);
          return report;
        },
      },
    });
    lendFiles(client);
    client.onDidChangeState(({ newState }) => {
      // A client that was stopped on purpose has nothing more to say.
      if (client === this.client) this.enter(NAMES[newState]);
    });
    return client;
  }

  /** The default policy (start again, give up after five crashes in three minutes), in words for a writer, said once. */
  private errorHandler(client: () => BaseLanguageClient): ErrorHandler {
    let usual: ErrorHandler | undefined;
    const handler = () => {
      usual ??= client().createDefaultErrorHandler();
      return usual;
    };
    return {
      error: (error, message, count) => handler().error(error, message, count),
      closed: async () => {
        const result = await handler().closed();
        if (result.action === CloseAction.DoNotRestart) this.sayStopped();
        else if (!this.crashSaid) {
          this.crashSaid = true;
          void window.showWarningMessage(
            'Policywright stopped unexpectedly and was started again. Your text is untouched.',
          );
        }
        return { ...result, handled: true };
      },
    };
  }

  private sayStopped(): void {
    const again = 'Restart';
    void window
      .showErrorMessage('Policywright keeps stopping and checks nothing now. Your text is untouched.', again)
      .then(choice => (choice === again ? this.restart() : undefined));
  }
}

const NAMES: Record<State, ServerState> = {
  [State.Stopped]: 'failed',
  [State.StartFailed]: 'failed',
  [State.Starting]: 'starting',
  [State.Running]: 'running',
};
