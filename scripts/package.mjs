// Makes policywright.vsix from what .vscodeignore admits, and reports its size.
import { spawnSync } from 'node:child_process';
import { rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root, setUp } from './setup.mjs';

const GOAL = 700 * 1024;
const vsix = process.env.VSIX ?? join(root, 'policywright.vsix');

setUp();
rmSync(vsix, { force: true });
const { status, stdout, stderr } = spawnSync(
  process.execPath,
  [
    join(root, 'node_modules', '@vscode', 'vsce', 'vsce'),
    'package',
    '--no-dependencies',
    '--allow-missing-repository',
    // There is no repository whose address the README's links could be given.
    '--no-rewrite-relative-links',
    '--out',
    vsix,
  ],
  { cwd: root, encoding: 'utf8' },
);
if (status !== 0) {
  console.error(`${stdout}${stderr}`);
  process.exit(1);
}
const { size } = statSync(vsix);
console.log(stdout.slice(stdout.indexOf('Files included')).trim() || stdout.trim());
console.log(`${vsix}: ${(size / 1024).toFixed(0)} KB (goal: below ${GOAL / 1024} KB)`);
if (size >= GOAL) {
  console.error('The package is larger than its goal.');
  process.exit(1);
}
