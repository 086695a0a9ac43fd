// Bundles the extension. `node esbuild.mjs` builds what exists into out/ (or the folder that OUT names);
// `--production` minifies for the package.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

const outdir = process.env.OUT ?? 'out';
const production = process.argv.includes('--production');

const common = {
  bundle: true,
  minify: production,
  charset: 'utf8',
  sourcemap: production ? false : 'linked',
  logLevel: 'warning',
  legalComments: 'none',
  target: 'es2022',
};
// jsonc-parser's CommonJS build cannot be bundled, its ES modules can.
const node = { ...common, platform: 'node', format: 'cjs', target: 'node20', mainFields: ['module', 'main'] };
const web = { ...common, platform: 'browser', mainFields: ['browser', 'module', 'main'] };

// The page of the matrix goes into the client as text: a page without files of its own needs no service worker to load.
const page = await build({
  ...web,
  format: 'iife',
  sourcemap: false,
  minify: true,
  write: false,
  entryPoints: ['client/webview/matrix-page.ts'],
});
const client = { external: ['vscode'], define: { MATRIX_PAGE: JSON.stringify(page.outputFiles[0].text) } };

const bundles = [
  ['client/src/extension.ts', 'client', { ...node, ...client, conditions: ['node', 'browser'] }],
  // One file for the server process, the browser's worker and the command line: what only Node has is loaded only there.
  ['server/src/main.ts', 'server', { ...node, format: 'iife', conditions: ['node', 'browser'] }],
  ['server/src/core.ts', 'core', node],
];

await Promise.all(
  bundles.map(([entry, name, options]) =>
    build({ ...options, entryPoints: [entry], outfile: join(outdir, `${name}.js`) }),
  ),
);
writeFileSync(join(outdir, 'cli.js'), "#!/usr/bin/env node\nrequire('./server.js');\n", { mode: 0o755 });
