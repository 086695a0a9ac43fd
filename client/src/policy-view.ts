import {
  commands,
  type Disposable,
  EventEmitter,
  languages,
  type Position,
  Selection,
  type TextEditor,
  TextEditorRevealType,
  type TreeDataProvider,
  type TreeItem,
  type TreeView,
  window,
} from 'vscode';
import type { Range as ProtocolRange } from 'vscode-languageclient';
import { count } from './count';
import { isText, judge, openDocument } from './documents';
import type { Overviews } from './overviews';
import { nodes, type SectionNode, toRange, treeItem } from './section-item';
import { SOURCE } from './status';

/** For `when` clauses: 'policy', 'text' (no policy, but could be checked), 'waiting' for the server's word, or 'none'. */
const CONTEXT = 'policywright.document';

/** The Policy view in the Explorer: the sections of the policy in hand, what each discloses and how many findings it has. */
export class PolicyView implements TreeDataProvider<SectionNode>, Disposable {
  readonly tree: TreeView<SectionNode>;
  roots: readonly SectionNode[] = [];
  private readonly changed = new EventEmitter<void>();
  readonly onDidChangeTreeData = this.changed.event;
  private readonly disposables: Disposable[];
  private shown = '';

  constructor(private readonly overviews: Overviews) {
    this.tree = window.createTreeView('policywright.policyView', { treeDataProvider: this, showCollapseAll: true });
    this.disposables = [
      this.tree,
      this.changed,
      overviews.onDidChange(() => this.update()),
      window.onDidChangeTextEditorSelection(({ textEditor }) => {
        if (textEditor.document === overviews.document) this.follow(textEditor.selection.active);
      }),
      this.tree.onDidChangeVisibility(({ visible }) => visible && this.followEditor()),
    ];
    this.update();
  }

  getChildren(node?: SectionNode): SectionNode[] {
    return [...(node ? node.children : this.roots)];
  }

  getParent(node: SectionNode): SectionNode | undefined {
    return node.parent;
  }

  getTreeItem(node: SectionNode): TreeItem {
    const uri = this.overviews.overview?.uri ?? '';
    const document = this.overviews.document;
    const diagnostics = document ? languages.getDiagnostics(document.uri) : [];
    return treeItem(
      node,
      uri,
      diagnostics.filter(({ source }) => source === SOURCE),
    );
  }

  dispose(): void {
    for (const disposable of this.disposables) disposable.dispose();
  }

  private update(): void {
    const { overview } = this.overviews;
    const policy = overview?.policy ? overview : undefined;
    this.roots = nodes(policy?.sections ?? []);
    this.shown = '';
    void commands.executeCommand('setContext', CONTEXT, this.kind());
    this.tree.description = policy ? summary(policy.coverage.missing, policy.findings) : '';
    this.tree.message = policy && this.roots.length === 0 ? 'This policy has no section titles.' : '';
    this.changed.fire();
    this.followEditor();
  }

  private kind(): 'policy' | 'text' | 'waiting' | 'none' {
    const { overview, document } = this.overviews;
    if (!document || !isText(document)) return 'none';
    if (overview) return overview.policy ? 'policy' : 'text';
    return judge(document).policy ? 'waiting' : 'text';
  }

  private followEditor(): void {
    const editor = window.activeTextEditor;
    if (editor && editor.document === this.overviews.document) this.follow(editor.selection.active);
  }

  private follow(position: Position): void {
    const node = innermost(this.roots, position);
    if (!node || !this.tree.visible || node.path === this.shown) return;
    this.shown = node.path;
    // The tree may have been replaced by a newer answer between this call and its turn; then the newer one follows anew.
    this.tree.reveal(node, { select: true, focus: false }).then(undefined, () => {
      this.shown = '';
    });
  }
}

function summary(missing: number, findings: number): string {
  return [missing > 0 ? `${missing} missing` : '', count(findings, 'finding')].filter(Boolean).join(' · ');
}

function innermost(level: readonly SectionNode[], position: Position): SectionNode | undefined {
  // Where one section ends the next begins, and a range contains its end: the later one is meant.
  const node = level.filter(({ section }) => toRange(section.range).contains(position)).at(-1);
  return node && (innermost(node.children, position) ?? node);
}

/** Shows a section in its editor, with its title near the top. */
export async function revealSection(uri: string, range: ProtocolRange): Promise<void> {
  const editor = await editorOf(uri);
  if (!editor) return;
  const { start } = toRange(range);
  editor.selection = new Selection(start, start);
  editor.revealRange(toRange(range), TextEditorRevealType.AtTop);
}

/** Selects words in their editor. */
export async function revealStatement(uri: string, range: ProtocolRange): Promise<void> {
  const editor = await editorOf(uri);
  if (!editor) return;
  const { start, end } = toRange(range);
  editor.selection = new Selection(start, end);
  editor.revealRange(toRange(range), TextEditorRevealType.InCenterIfOutsideViewport);
}

async function editorOf(uri: string): Promise<TextEditor | undefined> {
  const document = openDocument(uri);
  if (!document) return undefined;
  const beside = window.visibleTextEditors.find(editor => editor.document === document)?.viewColumn;
  return window.showTextDocument(document, beside === undefined ? {} : { viewColumn: beside });
}
