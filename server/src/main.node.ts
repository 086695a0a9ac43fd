import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { version } from '../../package.json';
import { nodeHost } from './lsp/nodeHost';
import { serve } from './lsp/serve';

// The transport comes from the command line: --stdio, --node-ipc, --socket=, --pipe=.
serve(createConnection(ProposedFeatures.all), version, nodeHost);
