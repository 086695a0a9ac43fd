import { type DiagnosticCollection, Disposable, languages, TabInputText, type Uri, window, workspace } from 'vscode';
import { TEXT_FILES } from '../../server/src/features/file-names';

/**
 * The lists of findings that VS Code shows. The language client leaves a closed document to the server's report on the
 * workspace; a document of no folder and a deleted file are in no such report, so their findings are taken away here.
 */
export class Problems implements Disposable {
  private readonly lists = new Set<DiagnosticCollection>();
  private readonly watcher = workspace.createFileSystemWatcher(TEXT_FILES, true, true, false);
  private readonly disposables = Disposable.from(
    this.watcher,
    this.watcher.onDidDelete(uri => this.forget(uri)),
    window.tabGroups.onDidChangeTabs(({ closed }) => {
      for (const { input } of closed) {
        if (input instanceof TabInputText && !workspace.getWorkspaceFolder(input.uri) && !isShown(input.uri))
          this.forget(input.uri);
      }
    }),
  );

  /** What the language client asks for when it needs a list. */
  readonly provider = {
    create: (name: string | undefined): DiagnosticCollection => {
      const list = languages.createDiagnosticCollection(name);
      this.lists.add(list);
      return list;
    },
    dispose: (list: DiagnosticCollection): void => {
      this.lists.delete(list);
      list.dispose();
    },
  };

  dispose(): void {
    this.disposables.dispose();
  }

  private forget(uri: Uri): void {
    for (const list of this.lists) list.delete(uri);
  }
}

function isShown(uri: Uri): boolean {
  const tabs = window.tabGroups.all.flatMap(group => group.tabs);
  return tabs.some(({ input }) => input instanceof TabInputText && input.uri.toString() === uri.toString());
}
