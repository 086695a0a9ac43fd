import { type ExtensionContext, Uri } from 'vscode';
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient } from 'vscode-languageclient/browser';
import { activatePolicywright } from './activate';

export function activate(context: ExtensionContext) {
  const script = Uri.joinPath(context.extensionUri, 'out', 'server.js').toString(true);
  let worker: Worker | undefined;
  // The language client knows a worker by `instanceof`, which fails here because the extension host has put a class of its
  // own in the place of `Worker`; so it is handed the two ends of the connection instead.
  const connect = async () => {
    worker?.terminate();
    worker = new Worker(script);
    return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
  };
  context.subscriptions.push({ dispose: () => worker?.terminate() });
  return activatePolicywright(context, options => new LanguageClient('policywright', 'Policywright', connect, options));
}
