import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { version } from '../../package.json';
import { run } from './cli/program';
import { nodeHost } from './lsp/nodeHost';
import { serve } from './lsp/serve';

/** The connection ends the process when its client goes. */
const serveStdio = () =>
  serve(createConnection(ProposedFeatures.all, process.stdin, process.stdout), version, nodeHost);

run(process.argv.slice(2), version, serveStdio).then(
  code => {
    process.exitCode = code;
  },
  (error: unknown) => {
    process.stderr.write(`policywright: a bug in Policywright: ${error instanceof Error ? error.stack : error}\n`);
    process.exitCode = 2;
  },
);
