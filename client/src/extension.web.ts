import { type ExtensionContext, Uri } from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { activatePolicywright } from './activate';

export function activate(context: ExtensionContext) {
  const script = Uri.joinPath(context.extensionUri, 'out', 'server.web.js').toString(true);
  return activatePolicywright(
    context,
    (options) => new LanguageClient('policywright', 'Policywright', async () => new Worker(script), options),
  );
}
