// Bundles the extension. `node esbuild.mjs` builds what exists into out/ (or the folder that OUT names);
// `--production` minifies for the package.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

const outdir = process.env.OUT ?? 'out';
const production = process.argv.includes('--production');

const common = {
  bundle: true,
  minify: production,
  // Stack traces name functions also in the package.
  keepNames: true,
  sourcemap: production ? false : 'linked',
  logLevel: 'warning',
  legalComments: 'none',
  target: 'es2022',
};
// jsonc-parser's CommonJS build cannot be bundled, its ES modules can.
const node = { ...common, platform: 'node', format: 'cjs', target: 'node20', mainFields: ['module', 'main'] };
const web = { ...common, platform: 'browser', mainFields: ['browser', 'module', 'main'] };

const bundles = [
  ['client/src/extension.node.ts', 'client.node', { ...node, external: ['vscode'] }],
  ['client/src/extension.web.ts', 'client.web', { ...web, format: 'cjs', external: ['vscode'] }],
  ['server/src/main.node.ts', 'server.node', node],
  ['server/src/main.web.ts', 'server.web', { ...web, format: 'iife' }],
  ['server/src/main.cli.ts', 'cli', { ...node, banner: { js: '#!/usr/bin/env node' } }],
  ['server/src/core.ts', 'core', node],
];

await Promise.all(
  bundles
    .filter(([entry]) => existsSync(entry))
    .map(([entry, name, options]) => build({ ...options, entryPoints: [entry], outfile: join(outdir, `${name}.js`) })),
);
