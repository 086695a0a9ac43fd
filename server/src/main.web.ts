import {
  BrowserMessageReader,
  BrowserMessageWriter,
  createConnection,
  ProposedFeatures,
} from 'vscode-languageserver/browser';
import { version } from '../../package.json';
import { clientHost } from './lsp/client-host';
import { serve } from './lsp/serve';
import { dayOf, setClock } from './rules/today';

setClock(() => dayOf(new Date()));

// The entry of a web worker.
declare const self: DedicatedWorkerGlobalScope;

const connection = createConnection(
  ProposedFeatures.all,
  new BrowserMessageReader(self),
  new BrowserMessageWriter(self),
);
serve(connection, version, clientHost(connection));
