import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { test } from 'node:test';
import { globSync } from 'tinyglobby';

// A folder imports from itself and from the folders to its left, nothing else.
const LAYERS = ['text', 'policy', 'disclosures', 'law', 'rules', 'features', 'lsp', 'main'];
// Parsers, and formulas of readability with the syllables they count: functions of their arguments alone.
const PURE_PACKAGES = /^(@lezer\/(markdown|common)|syllable|flesch|flesch-kincaid)$/;

const root = join('server', 'src');
const files = globSync('**/*.ts', { cwd: root });
const layerOf = (file: string) =>
  (file.includes(sep) ? (file.split(sep)[0] as string) : 'main').replace(/^cli$/, 'main');
const importsOf = (path: string) =>
  [...readFileSync(path, 'utf8').matchAll(/\bfrom '([^']+)'|\bimport\('([^']+)'\)/g)].map(
    ([, a, b]) => (a ?? b) as string,
  );

test('every folder is a layer, and imports point to the left', () => {
  assert.ok(files.length > 40, 'the server has been found');
  const wrong = files.flatMap(file => {
    const layer = LAYERS.indexOf(layerOf(file));
    if (layer < 0) return [`${file} is in no layer`];
    return importsOf(join(root, file))
      .filter(path => path.startsWith('.'))
      .filter(path => LAYERS.indexOf(layerOf(relative(root, join(root, dirname(file), path)).concat('.ts'))) > layer)
      .map(path => `${file} imports ${path}`);
  });
  assert.deepEqual(wrong, []);
});

test('the pure layers import no package but pure parsers and formulas', () => {
  const pure = files.filter(file => !['lsp', 'main'].includes(layerOf(file)));
  const wrong = pure.flatMap(file =>
    importsOf(join(root, file))
      .filter(path => !path.startsWith('.') && !PURE_PACKAGES.test(path))
      .map(path => `${file} imports ${path}`),
  );
  assert.deepEqual(wrong, []);
});

test('the client shares with the server only how a policy is recognised', () => {
  const client = globSync('client/src/**/*.ts');
  assert.ok(client.length > 3);
  const wrong = client.flatMap(file =>
    importsOf(file)
      .filter(path => path.includes('server/') && !/features\/(verdict|file-names)$/.test(path))
      .map(path => `${file} imports ${path}`),
  );
  assert.deepEqual(wrong, []);
});

test('no source file is longer than 250 lines, tables aside', () => {
  const tables = /[/\\](citations|usual-titles|words?|vague-lexicon|[a-z-]+-(table|words))\.ts$/;
  const long = [...files.map(file => join(root, file)), ...globSync('client/src/**/*.ts')]
    .filter(file => !tables.test(file))
    .map(file => [file, readFileSync(file, 'utf8').split('\n').length] as const)
    .filter(([, lines]) => lines > 250);
  assert.deepEqual(long, []);
});
