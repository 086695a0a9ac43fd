// `npm start`: sets up what is missing, builds, and opens a real VS Code with the extension and a sample policy. The
// desktop one if the command `code` is there, otherwise the embedded one in a browser. `--embedded` asks for the latter.
import { cpSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { root, run, setUp } from './setup.mjs';

const draft = 'privacy-policy.md';

function stop(message) {
  console.error(message);
  process.exit(1);
}

try {
  setUp();
  console.log('Building ...');
  run(process.execPath, ['esbuild.mjs']);
} catch (error) {
  stop(error.message);
}

// Loaded after the set-up, because it needs the packages.
const { home, installEmbedded, Missing, onPath, startEmbedded } = await import('./vscode-embedded.mjs');
const folder = join(home, 'sample');
// What the writer did to the sample last time is kept.
if (!existsSync(folder)) cpSync(join(root, 'sample'), folder, { recursive: true });

try {
  const code = process.argv.includes('--embedded') ? undefined : onPath('code');
  if (code) openDesktop(code);
  else await openEmbedded();
} catch (error) {
  stop(error instanceof Missing ? error.message : error.stack);
}

function openDesktop(code) {
  run(code, ['--new-window', `--extensionDevelopmentPath=${root}`, folder, join(folder, draft)]);
  console.log(`The sample policy is ${join(folder, draft)}.`);
}

async function openEmbedded() {
  installEmbedded();
  const vscode = await startEmbedded({ name: 'start', fresh: false });
  const payload = [
    ['extensionDevelopmentPath', vscode.remote(root.replace(/\/$/, ''))],
    ['openFile', vscode.remote(join(folder, draft))],
  ];
  console.log(`\nVS Code with Policywright and a sample policy is ready. Open this address in a browser:\n`);
  console.log(`  ${vscode.address({ folder, payload })}\n`);
  console.log(`The sample policy is ${join(folder, draft)}. Press Ctrl+C to end.`);
  const code = await vscode.ended;
  stop(`VS Code ended with code ${code}.\n${vscode.log()}`);
}
