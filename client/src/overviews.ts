import { type Disposable, EventEmitter, languages, type TextDocument, type Uri, window, workspace } from 'vscode';
import type { Server } from './client';
import { isText } from './documents';
import type { Overview } from './protocol';

/** The document in hand and what the server last said of it; one place for both the status and the Policy view. */
export class Overviews implements Disposable {
  private readonly changed = new EventEmitter<void>();
  private readonly disposables: Disposable[];

  /** The document in hand, or what the server says of it, is another. */
  readonly onDidChange = this.changed.event;
  /** The text document whose editor was active last and which is still open. */
  document: TextDocument | undefined;
  /** What the server said of the document; undefined until it has spoken. It may be of an older version for a moment. */
  overview: Overview | undefined;

  constructor(private readonly server: Server) {
    this.disposables = [
      this.changed,
      window.onDidChangeActiveTextEditor(editor => editor && this.take(editor.document)),
      workspace.onDidCloseTextDocument(document => document === this.document && this.take(undefined)),
      // A change of language closes the document and opens it again under the same editor.
      workspace.onDidOpenTextDocument(document => this.isActive(document.uri) && this.take(document)),
      server.onDidAnswer(document => document === this.document && this.refresh()),
      server.onDidChangeState(() => this.forget()),
      languages.onDidChangeDiagnostics(({ uris }) => uris.some(uri => this.isInHand(uri)) && this.changed.fire()),
    ];
    this.take(window.activeTextEditor?.document);
  }

  /** Asks the server again and shows its answer, unless the text has moved on meanwhile: then a newer answer is on its way. */
  async refresh(): Promise<void> {
    const document = this.document;
    if (!document) return;
    const version = document.version;
    const overview = await this.server.ask('policywright.server.overview', document.uri.toString());
    if (document !== this.document || version !== document.version) return;
    if (overview && overview.version !== version) return;
    this.overview = overview ?? undefined;
    this.changed.fire();
  }

  dispose(): void {
    for (const disposable of this.disposables) disposable.dispose();
  }

  private take(document: TextDocument | undefined): void {
    // An output panel is a text editor too; the policy stays in hand while one is looked at.
    if (document && !isText(document) && document.uri.scheme === 'output') return;
    if (document === this.document) return;
    this.document = document;
    this.forget();
  }

  private forget(): void {
    this.overview = undefined;
    this.changed.fire();
    void this.refresh();
  }

  private isActive(uri: Uri): boolean {
    return window.activeTextEditor?.document.uri.toString() === uri.toString();
  }

  private isInHand(uri: Uri): boolean {
    return this.document?.uri.toString() === uri.toString();
  }
}
