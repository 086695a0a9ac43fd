// Runs the suite inside a real VS Code.
//   node test/vscode/run.mjs            node, web and user
//   node test/vscode/run.mjs node       in the extension host of the embedded VS Code, a Node process
//   node test/vscode/run.mjs web        in its web worker extension host, as on vscode.dev
//   node test/vscode/run.mjs user       the packaged extension, installed and used through the page
//   node test/vscode/run.mjs desktop    in a desktop VS Code: VSCODE_PATH, or one that @vscode/test-electron can download
// Exit code 0: all passed; 1: something failed; 2: it could not be run at all.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { launchBrowser } from '../../scripts/browser.mjs';
import { home, installEmbedded, Missing, root, startEmbedded } from '../../scripts/vscode-embedded.mjs';
import { runDesktop } from './desktop.mjs';
import { Report } from './report.mjs';
import { runUser } from './user.mjs';
import { serveWebExtension } from './web-extension.mjs';
import { freshWorkspace } from './workspace.mjs';

const suites = { node: () => inHost('node'), web: () => inHost('web'), user: runUser, desktop: runDesktop };
/** A suite that has not ended by then is broken; everything it started is ended with it. */
const LIMIT = 180_000;
const out = join(root, 'out', 'test', 'vscode');

async function bundle() {
  const built = spawnSync(process.execPath, ['esbuild.mjs'], { cwd: root, stdio: 'inherit' });
  if (built.status !== 0) throw new Missing('The extension could not be built.');
  for (const name of ['client.js', 'cli.js', 'server.js']) {
    if (!existsSync(join(root, 'out', name))) throw new Missing(`out/${name} is missing after the build.`);
  }
  const common = { bundle: true, format: 'cjs', target: 'es2022', sourcemap: 'inline', logLevel: 'warning' };
  const suite = join(root, 'test', 'vscode', 'suite');
  await build({
    ...common,
    platform: 'node',
    external: ['vscode', 'mocha'],
    entryPoints: [join(suite, 'index.node.ts')],
    outdir: out,
  });
  await build({
    ...common,
    platform: 'browser',
    external: ['vscode'],
    entryPoints: [join(suite, 'index.web.ts')],
    outdir: out,
  });
}

async function inHost(kind) {
  const report = new Report(kind === 'web' ? 'VS Code, web worker host' : 'VS Code, node host');
  const vscode = await startEmbedded({ name: `suite-${kind}` });
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, serviceWorkers: 'block' });
    const log = [];
    await page.exposeFunction('codeAutomationLog', (_type, args) => {
      for (const line of args) if (!report.take(String(line))) log.push(String(line));
    });
    const ended = new Promise(resolve => page.exposeFunction('codeAutomationExit', resolve));
    const tests = `/out/test/vscode/index.${kind}.js`;
    const extension = vscode.remote(root.replace(/\/$/, ''));
    const payload = [
      ['extensionDevelopmentPath', extension],
      ['extensionTestsPath', extension + tests],
    ];
    if (kind === 'web') await serveWebExtension(page, vscode.origin, tests);
    await page.goto(vscode.address({ folder: freshWorkspace(kind), payload: kind === 'web' ? [] : payload }));
    const code = await within(LIMIT, ended, () => 'time');
    if (code === 'time') report.fail('the suite comes to its end', `It did not within ${LIMIT / 1000} s.`);
    else if (!report.ended)
      report.fail('the suite runs', `The extension host ended with ${code}.\n${log.slice(-20).join('\n')}`);
    if (report.failed > 0) {
      mkdirSync(join(home, 'screenshots'), { recursive: true });
      await page.screenshot({ path: join(home, 'screenshots', `failed-${kind}.png`) });
      if (process.env.VERBOSE) console.log(log.join('\n'));
    }
  } finally {
    await browser.close();
    await vscode.stop();
  }
  return report.close();
}

function within(ms, promise, late) {
  let timer;
  const limit = new Promise(resolve => {
    timer = setTimeout(() => resolve(late()), ms);
  });
  return Promise.race([promise, limit]).finally(() => clearTimeout(timer));
}

const asked = process.argv.slice(2);
const names = asked.length > 0 ? asked : ['node', 'web', 'user'];
let status = 0;
try {
  const unknown = names.filter(name => !(name in suites));
  if (unknown.length > 0)
    throw new Missing(`Unknown suite: ${unknown.join(', ')}. Known: ${Object.keys(suites).join(', ')}`);
  await bundle();
  if (names.some(name => name !== 'desktop')) installEmbedded();
  for (const name of names) if (!(await suites[name]())) status = 1;
} catch (error) {
  console.error(error instanceof Missing ? error.message : error);
  status = 2;
}
// Leaving by exit ends what is still running.
process.exit(status);
