import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { home, root } from '../../scripts/vscode-embedded.mjs';

/** A copy of a folder, so that nothing a test writes stays. */
export function freshWorkspace(name, of = join('test', 'vscode', 'workspace')) {
  const folder = join(home, 'workspaces', name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  cpSync(join(root, of), folder, { recursive: true });
  return folder;
}
