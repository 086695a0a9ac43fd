import {
  type Diagnostic,
  type Event,
  extensions,
  languages,
  Range,
  type TextDocument,
  type TextEditor,
  Uri,
  WorkspaceEdit,
  window,
  workspace,
} from 'vscode';
import type { Api } from '../../../client/src/activate';
import * as assert from './assert';

/** The extension's own view of itself. */
export async function api(): Promise<Api> {
  const extension = extensions.getExtension<Api>('policywright.policywright');
  assert.ok(extension, 'the extension is installed');
  return extension.activate();
}

export function file(name: string): Uri {
  const folder = workspace.workspaceFolders?.[0];
  assert.ok(folder, 'a folder is open');
  return Uri.joinPath(folder.uri, name);
}

export async function open(name: string): Promise<TextEditor> {
  return window.showTextDocument(await workspace.openTextDocument(file(name)));
}

/** Milliseconds after which something that was awaited will not come: less than mocha's limit, which knows no reason. */
const VAIN = 10_000;

/** Waits until a condition holds, asking again at each event and never by the clock; `what` names it if that is in vain. */
export async function until<T>(
  event: Event<T>,
  what: string,
  condition: () => boolean | Promise<boolean>,
): Promise<void> {
  if (await condition()) return;
  await new Promise<void>((resolve, reject) => {
    const stop = (settle: () => void) => {
      listener.dispose();
      clearTimeout(limit);
      settle();
    };
    const limit = setTimeout(() => stop(() => reject(new Error(`in vain waited for: ${what}`))), VAIN);
    const listener = event(async () => {
      try {
        if (await condition()) stop(resolve);
      } catch (error) {
        stop(() => reject(error));
      }
    });
  });
}

export function findings(uri: Uri): Diagnostic[] {
  return languages.getDiagnostics(uri).filter(({ source }) => source === 'policywright');
}

/** The rule a finding comes from. */
export function rule({ code }: Diagnostic): string {
  return typeof code === 'object' ? String(code.value) : String(code);
}

export function rules(uri: Uri): string[] {
  return findings(uri).map(rule);
}

export function untilFindings(uri: Uri, what: string, condition: (rules: string[]) => boolean): Promise<void> {
  return until(languages.onDidChangeDiagnostics, what, () => condition(rules(uri)));
}

export async function replace(document: TextDocument, range: Range, text: string): Promise<void> {
  const edit = new WorkspaceEdit();
  edit.replace(document.uri, range, text);
  assert.ok(await workspace.applyEdit(edit), 'the edit was applied');
}

/** Puts the document back to what lies on disk. */
export async function restore(document: TextDocument): Promise<void> {
  const saved = new TextDecoder().decode(await workspace.fs.readFile(document.uri));
  if (document.getText() === saved) return;
  await replace(document, new Range(document.positionAt(0), document.positionAt(document.getText().length)), saved);
}

export function rangeOf(document: TextDocument, words: string): Range {
  const start = document.getText().indexOf(words);
  assert.ok(start >= 0, `the document says "${words}"`);
  return new Range(document.positionAt(start), document.positionAt(start + words.length));
}
