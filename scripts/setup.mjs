// Sets up what is missing before anything else runs; uses nothing but Node itself.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

/** Runs a command and shows what it prints; throws with its name when it fails. */
export function run(command, args, options = {}) {
  const { status, error } = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
    ...options,
  });
  if (error) throw new Error(`${command} could not be started: ${error.message}`);
  if (status !== 0) throw new Error(`failed (exit ${status}): ${command} ${args.join(' ')}`);
}

/** Checks Node and installs the packages of package-lock.json if they are missing or out of date. */
export function setUp() {
  const major = Number(process.versions.node.split('.')[0]);
  if (major < 20) throw new Error(`Policywright needs Node 20 or newer; this is Node ${process.versions.node}.`);
  const installed = join(root, 'node_modules', '.package-lock.json');
  const lock = join(root, 'package-lock.json');
  if (!existsSync(installed) || statSync(installed).mtimeMs < statSync(lock).mtimeMs) {
    console.log('Installing the packages of package-lock.json ...');
    run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  }
}
