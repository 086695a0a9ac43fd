import {
  type Disposable,
  EventEmitter,
  Selection,
  type TextDocument,
  TextEditorRevealType,
  Uri,
  ViewColumn,
  type WebviewPanel,
  window,
  workspace,
} from 'vscode';
import type { Server } from './client';
import { matrixHtml } from './matrix-html';
import type { FromPage, ToPage } from './matrix-messages';
import type { Overviews } from './overviews';
import type { MatrixView } from './protocol';
import { toRange } from './section-item';

/** The processing matrix of the policy in hand, in a panel beside it; it follows edits and changes of the editor. */
export class MatrixPanel implements Disposable {
  private panel: WebviewPanel | undefined;
  private readonly changed = new EventEmitter<void>();
  private readonly disposables: Disposable[];
  /** Tells an answer from those to later questions. */
  private asked = 0;

  /** The page has been given another matrix. */
  readonly onDidChange = this.changed.event;
  /** What the page was last given. */
  matrix: MatrixView | undefined;

  constructor(
    private readonly server: Server,
    private readonly overviews: Overviews,
  ) {
    this.disposables = [this.changed, overviews.onDidChange(() => void (this.isShown() || this.update()))];
  }

  /** Opens the panel, or brings it to the front. */
  show(): void {
    if (this.panel) {
      this.panel.reveal();
      return;
    }
    const column = window.activeTextEditor ? ViewColumn.Beside : ViewColumn.Active;
    const panel = window.createWebviewPanel('policywright.matrix', 'Processing Matrix', column, {
      enableScripts: true,
      enableFindWidget: true,
      localResourceRoots: [],
    });
    this.panel = panel;
    panel.onDidDispose(() => {
      this.panel = undefined;
      this.matrix = undefined;
    });
    panel.webview.onDidReceiveMessage((message: FromPage) => this.hear(message));
    panel.webview.html = matrixHtml();
    // The page asks again when it is there, also each time it comes back to the front.
    void this.update();
  }

  dispose(): void {
    this.panel?.dispose();
    for (const disposable of this.disposables) disposable.dispose();
  }

  /** Shows the place of a statement in the policy's editor. */
  async reveal(range: MatrixView['rows'][number]['range']): Promise<void> {
    const uri = this.matrix && Uri.parse(this.matrix.uri);
    if (!uri) return;
    const document = await workspace.openTextDocument(uri);
    const editor = await window.showTextDocument(document, { viewColumn: columnOf(document) });
    const target = toRange(range);
    editor.selection = new Selection(target.start, target.end);
    editor.revealRange(target, TextEditorRevealType.InCenterIfOutsideViewport);
  }

  private hear(message: FromPage): void {
    if (message.type === 'ready') void this.update();
    else void this.reveal(message.range);
  }

  /** Whether the page has the matrix of the text as it is: the overview changes also with the findings alone. */
  private isShown(): boolean {
    const { document, overview } = this.overviews;
    const { matrix } = this;
    return (
      matrix !== undefined &&
      matrix.uri === document?.uri.toString() &&
      matrix.version === document.version &&
      matrix.policy === overview?.policy
    );
  }

  /** Asks the server and hands its answer to the page, unless a later question is on its way. */
  private async update(): Promise<void> {
    const { panel } = this;
    const { document, overview } = this.overviews;
    if (!panel) return;
    const question = ++this.asked;
    if (!document || (overview && !overview.policy)) {
      this.matrix = undefined;
      this.tell({ type: 'nothing', message: 'Open a privacy policy to see what it says of each purpose.' });
      return;
    }
    const matrix = await this.server.ask('policywright.server.matrix', document.uri.toString());
    if (question !== this.asked || panel !== this.panel || !matrix) return;
    this.matrix = matrix;
    this.tell({ type: 'matrix', name: workspace.asRelativePath(document.uri), matrix });
  }

  private tell(message: ToPage): void {
    this.changed.fire();
    void this.panel?.webview.postMessage(message);
  }
}

/** Where a document is open already; else beside the panel would hide it, so the first column. */
const columnOf = (document: TextDocument): ViewColumn =>
  window.visibleTextEditors.find(editor => editor.document === document)?.viewColumn ?? ViewColumn.One;
