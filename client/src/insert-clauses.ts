import { type TextDocument, window } from 'vscode';
import type { Server } from './client';
import { openDocument } from './documents';

/** Brings a document to the front, where the tab stops of a clause can be filled in, and has the server insert. */
export async function insertClause(server: Server, uri: string, key: string): Promise<void> {
  const document = openDocument(uri);
  if (!document) return;
  await show(document);
  await server.ask('policywright.server.insertClause', uri, key);
}

export async function insertMissingClauses(server: Server, document: TextDocument | undefined): Promise<void> {
  if (!document) {
    void window.showInformationMessage('Open the policy first.');
    return;
  }
  await show(document);
  await server.start();
  const answer = await server.ask('policywright.server.insertMissingClauses', document.uri.toString());
  if (answer && answer.inserted === 0)
    void window.showInformationMessage('No clause is missing that the law is known to ask of this policy.');
}

async function show(document: TextDocument): Promise<void> {
  const beside = window.visibleTextEditors.find(editor => editor.document === document)?.viewColumn;
  await window.showTextDocument(document, beside === undefined ? {} : { viewColumn: beside });
}
