import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { downloadAndUnzipVSCode, runTests } from '@vscode/test-electron';
import { home, Missing, root } from '../../scripts/vscode-embedded.mjs';
import { Report } from './report.mjs';
import { freshWorkspace } from './workspace.mjs';

/** Runs the suite in a desktop VS Code, with no other extension and with folders of its own. */
export async function runDesktop() {
  const vscodeExecutablePath = await desktop();
  const report = new Report('VS Code, desktop');
  const own = join(home, 'run', 'desktop');
  rmSync(own, { recursive: true, force: true });
  mkdirSync(own, { recursive: true });
  const results = join(own, 'results.jsonl');
  const dirs = ['--user-data-dir', join(own, 'user'), '--extensions-dir', join(own, 'extensions')];
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const ended = await runTests({
    vscodeExecutablePath,
    extensionDevelopmentPath: root,
    extensionTestsPath: join(root, 'out', 'test', 'vscode', 'index.node.js'),
    extensionTestsEnv: { POLICYWRIGHT_TEST_REPORT: results },
    launchArgs: [freshWorkspace('desktop'), '--disable-extensions', '--disable-workspace-trust', ...dirs, ...asRoot],
  }).catch(error => error);
  const lines = existsSync(results) ? readFileSync(results, 'utf8').split('\n') : [];
  for (const line of lines) report.take(line);
  if (!report.ended) report.fail('the suite comes to its end', `VS Code ended with ${ended}.`);
  return report.close();
}

async function desktop() {
  const named = process.env.VSCODE_PATH;
  if (named) {
    if (existsSync(named)) return named;
    throw new Missing(`VSCODE_PATH names ${named}, which does not exist.`);
  }
  try {
    return await downloadAndUnzipVSCode({ cachePath: join(home, 'desktop') });
  } catch (error) {
    throw new Missing(
      `No desktop VS Code can be had: ${error.message ?? error}\n` +
        'Set VSCODE_PATH to the executable of an installed VS Code (on Linux .../code/code, not the script in bin), ' +
        'or run `npm test`, which uses the embedded one.',
    );
  }
}
