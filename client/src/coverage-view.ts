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
  private readonly disposables: Disposable[];
  /** The answer of the server for which the view was last filled. */
  private filledFor: Overview | undefined;

  constructor(
    private readonly server: Server,
    private readonly overviews: Overviews,
  ) {
    this.tree = window.createTreeView('policywright.coverageView', { treeDataProvider: this, showCollapseAll: true });
    this.disposables = [
      this.tree,
      this.changed,
      overviews.onDidChange(() => this.update()),
      this.tree.onDidChangeVisibility(({ visible }) => visible && this.update()),
    ];
  }

  getChildren(node?: CoverageNode): CoverageNode[] {
    return [...(node ? node.children : this.roots)];
  }

  getParent(node: CoverageNode): CoverageNode | undefined {
    return node.parent;
  }

  getTreeItem(node: CoverageNode): TreeItem {
    return coverageItem(node, this.coverage?.uri ?? '');
  }

  /** Shows a duty, or the whole list. */
  async show(key?: string): Promise<void> {
    await this.update(true);
    const node = key === undefined ? this.roots[0] : dutyIn(this.roots, key);
    if (node) await this.tree.reveal(node, { select: key !== undefined, focus: true, expand: key !== undefined });
  }

  dispose(): void {
    for (const disposable of this.disposables) disposable.dispose();
  }

  /** Asks the server only while somebody looks, and once for each of its answers on the document. */
  private async update(wanted = this.tree.visible): Promise<void> {
    const { overview } = this.overviews;
    if (!overview?.policy) return this.fill(undefined, overview);
    if (!wanted || overview === this.filledFor) return;
    const coverage = await this.server.ask('policywright.server.coverage', overview.uri);
    // If the text has moved on meanwhile, a newer answer is on its way.
    if (overview !== this.overviews.overview) return;
    this.fill(coverage ?? undefined, overview);
  }

  private fill(coverage: Coverage | undefined, overview: Overview | undefined): void {
    // A change of document says so before the server has spoken: the old list stays for that moment, it does not blink.
    if (!coverage && !overview && this.overviews.document?.uri.toString() === this.coverage?.uri) return;
    this.filledFor = overview;
    this.coverage = coverage;
    this.roots = coverage ? coverageNodes(coverage) : [];
    this.tree.description = coverage ? this.description(coverage) : '';
    this.changed.fire();
  }

  private description({ regimes, counts }: Coverage): string {
    const [only, ...others] = regimes;
    return only && others.length === 0 ? `${only.title}: ${counts.words}` : counts.words;
  }
}
