// A complete VS Code without a download of VS Code: the npm package `code-server` carries the workbench, the extension
// host and the built-in extensions. This file installs it beside the project and starts it.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const VERSION = '4.100.3';

export const root = fileURLToPath(new URL('..', import.meta.url));
/** Everything that is installed or written for a real editor, ignored by Git. */
export const home = join(root, '.vscode-test');
const embedded = join(home, 'embedded');
const codeServer = join(embedded, 'node_modules', 'code-server');
const entry = join(codeServer, 'out', 'node', 'entry.js');
const marker = join(embedded, 'installed');

/** An error whose message is meant for a person who has to install something; it is shown without a stack. */
export class Missing extends Error {}

export function onPath(command) {
  const names = process.platform === 'win32' ? [`${command}.cmd`, `${command}.exe`] : [command];
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    for (const name of names) if (folder && existsSync(join(folder, name))) return join(folder, name);
  }
  return undefined;
}

/** Runs a command to its end and keeps what it says for the case that it fails. */
export function must(what, command, args, cwd) {
  const result = spawnSync(command, args, {
    cwd,
    encoding: 'utf8',
    maxBuffer: 1 << 26,
    shell: process.platform === 'win32',
  });
  if (result.status === 0) return;
  const said = `${result.stdout ?? ''}${result.stderr ?? ''}`.trim().split('\n').slice(-25).join('\n');
  throw new Error(`${what} failed: ${command} ${args.join(' ')}\n${result.error?.message ?? said}`);
}

export function installEmbedded(say = console.log) {
  if (existsSync(marker) && readFileSync(marker, 'utf8') === `${VERSION} ${process.versions.modules}`) return;
  if (process.platform === 'win32')
    throw new Missing('The embedded VS Code runs on Linux and macOS only. Install VS Code.');
  const missing = ['python3', 'make', 'g++'].filter(tool => !onPath(tool));
  if (missing.length > 0) {
    throw new Missing(
      `The embedded VS Code needs ${missing.join(', ')} to compile three small native modules. ` +
        'On Debian or Ubuntu: apt-get install python3 make g++',
    );
  }
  say(`Setting up the embedded VS Code (code-server ${VERSION}), once, about a minute ...`);
  rmSync(embedded, { recursive: true, force: true });
  mkdirSync(embedded, { recursive: true });
  writeFileSync(join(embedded, 'package.json'), '{ "private": true }\n');
  const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const vscode = join(codeServer, 'lib', 'vscode');
  must('Installing code-server', 'npm', ['install', `code-server@${VERSION}`, ...quiet], embedded);
  must('Installing the modules of VS Code', 'npm', ['install', '--omit=dev', ...quiet], vscode);
  // The bootstrap of VS Code looks for its modules under the name they have in the packaged desktop application.
  if (!existsSync(join(vscode, 'node_modules.asar'))) symlinkSync('node_modules', join(vscode, 'node_modules.asar'));
  must('Installing the built-in extensions', 'npm', ['install', '--omit=dev', ...quiet], join(vscode, 'extensions'));
  say('Compiling its native modules ...');
  must('Compiling argon2', 'npm', ['rebuild', 'argon2'], embedded);
  must('Compiling spdlog and the file watcher', 'npm', ['rebuild', '@vscode/spdlog', 'native-watchdog'], vscode);
  // `npm rebuild` is content when a name matches nothing, so the modules are loaded once to see that they are there.
  const modules = [
    join(embedded, 'node_modules/argon2'),
    join(vscode, 'node_modules/@vscode/spdlog'),
    join(vscode, 'node_modules/native-watchdog'),
  ];
  must(
    'Loading the native modules',
    process.execPath,
    ['-e', `${JSON.stringify(modules)}.forEach((path) => require(path))`],
    root,
  );
  // Written last, so that an installation which broke off is begun anew.
  writeFileSync(marker, `${VERSION} ${process.versions.modules}`);
}

function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

const running = new Set();

/** Ends what this process started; a detached child leads a group of its own, which goes as a whole. */
function kill(child, signal = 'SIGKILL') {
  running.delete(child);
  try {
    process.kill(-child.pid, signal);
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
  }
}

process.on('exit', () => {
  for (const child of [...running]) kill(child);
});
for (const [signal, code] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
  ['SIGHUP', 129],
]) {
  process.on(signal, () => process.exit(code));
}

/**
 * Starts the embedded VS Code with folders of its own.
 * @returns its origin, the address that opens a folder or workspace, its log so far, and how to end it.
 */
export async function startEmbedded({ name, settings = {}, vsix, fresh = true }) {
  const own = join(home, 'run', name);
  if (fresh) rmSync(own, { recursive: true, force: true });
  const dirs = { user: join(own, 'user'), extensions: join(own, 'extensions'), home: join(own, 'home') };
  for (const dir of Object.values(dirs)) mkdirSync(dir, { recursive: true });
  mkdirSync(join(dirs.user, 'User'), { recursive: true });
  const settingsFile = join(dirs.user, 'User', 'settings.json');
  if (!existsSync(settingsFile))
    writeFileSync(settingsFile, `${JSON.stringify({ ...quietSettings, ...settings }, null, 2)}\n`);
  const env = {
    ...process.env,
    HOME: dirs.home,
    XDG_CONFIG_HOME: join(dirs.home, '.config'),
    XDG_DATA_HOME: join(dirs.home, '.local'),
  };
  // A code-server that was started from a terminal inside VS Code would take these for orders to open files there.
  for (const key of Object.keys(env))
    if (key.startsWith('VSCODE_') || key === 'PORT' || key === 'PASSWORD') delete env[key];
  const common = ['--user-data-dir', dirs.user, '--extensions-dir', dirs.extensions];
  if (vsix) {
    const result = spawnSync(process.execPath, [entry, ...common, '--install-extension', vsix], {
      env,
      encoding: 'utf8',
    });
    if (result.status !== 0) throw new Error(`Installing ${vsix} failed:\n${result.stdout}${result.stderr}`);
  }
  const port = await freePort();
  const flags = [
    '--auth',
    'none',
    '--bind-addr',
    `127.0.0.1:${port}`,
    '--disable-telemetry',
    '--disable-update-check',
    '--disable-workspace-trust',
    '--disable-getting-started-override',
  ];
  const child = spawn(process.execPath, [entry, ...flags, ...common], {
    env,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.add(child);
  let log = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', chunk => {
      log = (log + chunk).slice(-100_000);
    });
  const ended = new Promise(resolve => child.once('exit', resolve));
  const origin = `http://127.0.0.1:${port}`;
  await new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error(`The embedded VS Code did not start within 60 s:\n${log}`)), 60_000);
    const settle = action => {
      clearTimeout(late);
      action();
    };
    ended.then(code => settle(() => reject(new Error(`The embedded VS Code ended with code ${code}:\n${log}`))));
    child.stdout.on('data', () => {
      if (log.includes('HTTP server listening')) settle(resolve);
    });
  });
  return {
    origin,
    settingsFile,
    ended,
    log: () => log,
    /** The address of a folder, or of a .code-workspace file; the payload is what the workbench hands its extension host. */
    address({ folder, workspace, payload = [] }) {
      const query = new URLSearchParams(workspace ? { workspace } : folder ? { folder } : { ew: 'true' });
      if (payload.length > 0) query.set('payload', JSON.stringify(payload));
      return `${origin}/?${query}`;
    },
    remote: path => `vscode-remote://127.0.0.1:${port}${path}`,
    async stop() {
      kill(child);
      await ended;
    },
  };
}

/** What would otherwise cover the page, ask the network or move while a picture is taken. */
const quietSettings = {
  'telemetry.telemetryLevel': 'off',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.enableExperiments': false,
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'update.mode': 'none',
  // A browser's VS Code saves by itself; the desktop's does not.
  'files.autoSave': 'off',
  'security.workspace.trust.enabled': false,
  'chat.commandCenter.enabled': false,
  'git.enabled': false,
};
