// Everything that must hold, in the order in which it fails fastest. `npm test -- --quick` leaves out the real editor.
import { run, setUp } from './setup.mjs';

const node = process.execPath;
const bin = name => `node_modules/${name}`;
const quick = process.argv.includes('--quick');

const steps = [
  ['types: pure layers', () => run(node, [bin('typescript/bin/tsc'), '-p', 'server'])],
  ['types: edges', () => run(node, [bin('typescript/bin/tsc'), '-p', 'server/tsconfig.edge.json'])],
  ['types: client', () => run(node, [bin('typescript/bin/tsc'), '-p', 'client'])],
  ['types: page of the matrix', () => run(node, [bin('typescript/bin/tsc'), '-p', 'client/webview'])],
  ['types: tests', () => run(node, [bin('typescript/bin/tsc'), '-p', 'test'])],
  ['types: tests in VS Code', () => run(node, [bin('typescript/bin/tsc'), '-p', 'test/vscode'])],
  ['lint and format', () => run(node, [bin('@biomejs/biome/bin/biome'), 'ci', '.'])],
  ['bundles', () => run(node, ['esbuild.mjs'])],
  ['unit tests', () => run(node, ['test/run.mjs'])],
  ['grammars', () => run('npm', ['run', '--silent', 'test:grammar'])],
  ['package', () => run(node, ['scripts/package.mjs'])],
  ...(quick
    ? []
    : ['node', 'web', 'user'].map(host => [`real VS Code: ${host}`, () => run(node, ['test/vscode/run.mjs', host])])),
];

let passed = 0;
try {
  setUp();
  for (const [name, step] of steps) {
    const start = Date.now();
    console.log(`\n── ${name}`);
    step();
    passed++;
    console.log(`── ${name}: done in ${((Date.now() - start) / 1000).toFixed(1)} s`);
  }
  console.log(`\n${passed} passed, 0 failed`);
} catch (error) {
  console.error(`\n${error.message}\n${passed} passed, 1 failed`);
  process.exitCode = 1;
}
