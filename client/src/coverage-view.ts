import { type Disposable, EventEmitter, type TreeDataProvider, type TreeItem, type TreeView, window } from 'vscode';
import type { Server } from './client';
import { coverageItem } from './coverage-item';
import { type CoverageNode, coverageNodes, dutyIn } from './coverage-nodes';
import type { Overviews } from './overviews';
import type { Coverage, Overview } from './protocol';

/** The Coverage view in the Explorer: every duty of the law with its state and the sentences that it rests on. */
export class CoverageView implements TreeDataProvider<CoverageNode>, Disposable {
  readonly tree: TreeView<CoverageNode>;
  roots: readonly CoverageNode[] = [];
  coverage: Coverage | undefined;
  private readonly changed = new EventEmitter<void>();
  readonly onDidChangeTreeData = this.changed.event;
  private readonly filled = new EventEmitter<void>();
  /** The list has been made anew. */
  readonly onDidFill = this.filled.event;
  private readonly disposables: Disposable[];
  /** The server's word on the document for which the list was made, and the making of it. */
  private filledFor: Overview | undefined;
  private filling: Promise<void> = Promise.resolve();

  constructor(
    private readonly server: Server,
    private readonly overviews: Overviews,
  ) {
    this.tree = window.createTreeView('policywright.coverageView', { treeDataProvider: this, showCollapseAll: true });
    this.disposables = [this.tree, this.changed, this.filled, overviews.onDidChange(() => this.consider())];
  }

  /** VS Code asks for the roots only while the view is visible, so nobody pays for a checklist that nobody sees. */
  async getChildren(node?: CoverageNode): Promise<CoverageNode[]> {
    if (node) return [...node.children];
    await this.fill();
    return [...this.roots];
  }

  getParent(node: CoverageNode): CoverageNode | undefined {
    return node.parent;
  }

  getTreeItem(node: CoverageNode): TreeItem {
    return coverageItem(node, this.coverage?.uri ?? '');
  }

  /** Shows a duty, or the whole list. */
  async show(key?: string): Promise<void> {
    await this.fill();
    const node = key === undefined ? this.roots[0] : dutyIn(this.roots, key);
    if (node) await this.tree.reveal(node, { select: key !== undefined, focus: true, expand: key !== undefined });
  }

  dispose(): void {
    for (const disposable of this.disposables) disposable.dispose();
  }

  private consider(): void {
    const { overview, document } = this.overviews;
    // Before the server has spoken of a new text of the same document the old list stays: it does not blink.
    if (overview === this.filledFor || (!overview && document?.uri.toString() === this.coverage?.uri)) return;
    this.changed.fire();
  }

  private fill(): Promise<void> {
    this.filling = this.filling.then(() => this.make());
    return this.filling;
  }

  private async make(): Promise<void> {
    const { overview } = this.overviews;
    if (overview === this.filledFor) return;
    const coverage = overview?.policy ? await this.server.ask('policywright.server.coverage', overview.uri) : undefined;
    // If the text has moved on meanwhile, the newer word makes the list anew.
    if (overview !== this.overviews.overview) return;
    this.filledFor = overview;
    this.coverage = coverage ?? undefined;
    this.roots = coverage ? coverageNodes(coverage) : [];
    this.tree.description = coverage ? description(coverage) : '';
    this.filled.fire();
  }
}

function description({ regimes, counts }: Coverage): string {
  const [only, ...others] = regimes;
  return only && others.length === 0 ? `${only.title}: ${counts.words}` : counts.words;
}
