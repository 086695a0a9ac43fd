import { type ExtensionContext, Uri } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { activatePolicywright } from './activate';

export function activate(context: ExtensionContext) {
  const module = Uri.joinPath(context.extensionUri, 'out', 'cli.js').fsPath;
  const server = { module, args: ['lsp'], transport: TransportKind.ipc };
  return activatePolicywright(
    context,
    options => new LanguageClient('policywright', 'Policywright', { run: server, debug: server }, options),
  );
}
