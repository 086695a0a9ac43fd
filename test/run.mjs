// Bundles unit tests with esbuild and runs them on node:test.
//   node test/run.mjs              all of test/**/*.test.ts but those inside VS Code
//   node test/run.mjs rules lsp    only files whose path contains one of the words
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { globSync } from 'tinyglobby';

const words = process.argv.slice(2);
const files = globSync(['test/**/*.test.ts'], { ignore: ['test/vscode/**'] })
  .filter(file => words.length === 0 || words.some(word => file.includes(word)))
  .sort();
if (files.length === 0) {
  console.error(`no test file matches: ${words.join(' ')}`);
  process.exit(2);
}
// A folder per run, so that two runs at once do not read each other's bundles.
const outdir = join(process.env.OUT ?? 'out', `test-${process.pid}`);
let status = 1;
try {
  await build({
    entryPoints: files,
    outdir,
    outbase: '.',
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    sourcemap: 'inline',
    logLevel: 'warning',
    packages: 'external',
    external: ['../out/*', '../../out/*'],
  });
  const bundled = files.map(file => join(outdir, file.replace(/\.ts$/, '.js')));
  status =
    spawnSync(process.execPath, ['--enable-source-maps', '--test', '--test-reporter=spec', ...bundled], {
      stdio: 'inherit',
    }).status ?? 1;
} finally {
  rmSync(outdir, { recursive: true, force: true });
}
process.exit(status);
