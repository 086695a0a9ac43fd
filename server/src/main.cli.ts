import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { version } from '../../package.json';
import { run } from './cli/program';
import { nodeHost } from './lsp/node-host';
import { serve } from './lsp/serve';
import { dayOf, setClock } from './rules/today';

setClock(() => dayOf(new Date()));

/**
 * The language server and the command line are one program, since they are nearly all the same code. It speaks over Node's
 * own channel where an editor forks it with one, else over stdin and stdout; the connection ends the process when its client goes.
 */
const serveClient = () =>
  serve(
    process.argv.includes('--node-ipc')
      ? createConnection(ProposedFeatures.all)
      : createConnection(ProposedFeatures.all, process.stdin, process.stdout),
    version,
    nodeHost,
  );

run(process.argv.slice(2), version, serveClient).then(
  code => {
    process.exitCode = code;
  },
  (error: unknown) => {
    process.stderr.write(`policywright: a bug in Policywright: ${error instanceof Error ? error.stack : error}\n`);
    process.exitCode = 2;
  },
);
