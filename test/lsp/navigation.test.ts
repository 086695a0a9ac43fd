import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type {
  DocumentHighlight,
  Hover,
  Location,
  LocationLink,
  Range,
  SemanticTokens,
  WorkspaceEdit,
} from 'vscode-languageserver';
import { mark } from '../marks';
import { ABLE, edited, Server } from './server';

const URI = 'file:///drafts/privacy.md';

const DRAFT = `# Rowan Cycles privacy notice

Rowan Cycles Ltd ("Rowan" or "we") runs rowan-cycles.test (the "Site"). We are the controller of your personal data and collect your name.

## 1. Visits

The Site sets one cookie 🍪 while you are on the Site. To refuse it, see section 2.

## 2. Your choices

Ask with the details in section 3.

## 3. Contact

Write to privacy@rowan-cycles.test. We delete your orders after six years.
`;

const lines = DRAFT.split('\n');
const offset = ({ line, character }: Range['start']) =>
  lines.slice(0, line).reduce((n, one) => n + one.length + 1, 0) + character;
const marked = (ranges: readonly Range[]) =>
  mark(
    DRAFT,
    ranges.map(({ start, end }) => ({ start: offset(start), end: offset(end) })),
  );

/** A request at the first place of some words. */
function on(words: string, more: object = {}) {
  const line = lines.findIndex(one => one.includes(words));
  return {
    textDocument: { uri: URI },
    position: { line, character: (lines[line] as string).indexOf(words) + 1 },
    ...more,
  };
}

after(Server.killAll);

describe('navigation', () => {
  let server: Server;
  before(async () => {
    server = await Server.start({
      capabilities: { ...ABLE, textDocument: { ...ABLE.textDocument, definition: { linkSupport: true } } },
    });
    await server.open(URI, DRAFT);
  });

  test('is announced', async () => {
    const other = new Server();
    const { capabilities } = await other.initialize({});
    for (const name of ['definition', 'references', 'documentHighlight', 'rename', 'semanticTokens'])
      assert.ok(capabilities[`${name}Provider`], name);
    assert.equal(await other.stop(), 0);
  });

  test('a term leads to its definition, a reference to its section', async () => {
    const [term] = await server.request<LocationLink[]>('textDocument/definition', on('Site sets'));
    assert.equal(marked([term?.targetSelectionRange as Range]), DRAFT.replace('"Site"', '"«Site»"'));
    assert.equal(marked([term?.originSelectionRange as Range]), DRAFT.replace('Site sets', '«Site» sets'));
    const [section] = await server.request<LocationLink[]>('textDocument/definition', on('section 2'));
    assert.equal(section?.targetSelectionRange.start.line, 8);
    assert.deepEqual(await server.request('textDocument/definition', on('cookie')), []);
  });

  test('a client without links gets plain places', async () => {
    const plain = await Server.start();
    await plain.open(URI, DRAFT);
    const [place] = await plain.request<Location[]>('textDocument/definition', on('Site sets'));
    assert.equal(place?.uri, URI);
    assert.equal(marked([place?.range as Range]), DRAFT.replace('"Site"', '"«Site»"'));
    assert.equal(await plain.stop(), 0);
  });

  test('references come with or without the definition, in UTF-16 units', async () => {
    const ask = async (includeDeclaration: boolean) =>
      marked(
        (
          await server.request<Location[]>(
            'textDocument/references',
            on('Site sets', { context: { includeDeclaration } }),
          )
        ).map(({ range }) => range),
      );
    assert.equal(await ask(true), DRAFT.replaceAll('Site', '«Site»'));
    assert.equal(await ask(false), DRAFT.replaceAll('Site', '«Site»').replace('"«Site»"', '"Site"'));
  });

  test('highlights tell the definition from uses', async () => {
    const all = await server.request<DocumentHighlight[]>('textDocument/documentHighlight', on('Site sets'));
    assert.deepEqual(
      all.map(({ kind }) => kind),
      [3, 2, 2],
    );
  });

  test('hover shows what a term means', async () => {
    const hover = await server.request<Hover>('textDocument/hover', on('Site. To'));
    assert.match((hover.contents as { value: string }).value, /\*\*Site\*\*: .*rowan-cycles\.test/);
  });

  test('rename is prepared and done', async () => {
    const prepared = await server.request<{ range: Range; placeholder: string }>(
      'textDocument/prepareRename',
      on('Site sets'),
    );
    assert.equal(prepared.placeholder, 'Site');
    assert.equal(marked([prepared.range]), DRAFT.replace('Site sets', '«Site» sets'));
    const edit = await server.request<WorkspaceEdit>('textDocument/rename', on('Site sets', { newName: 'Shop' }));
    assert.equal(edited(DRAFT, edit.changes?.[URI] ?? []), DRAFT.replaceAll('Site', 'Shop'));
  });

  test('rename is refused with a reason', async () => {
    const refused = async (words: string, newName: string) =>
      assert.rejects(
        server.request('textDocument/rename', on(words, { newName })),
        (error: Error & { code?: number }) => {
          assert.equal(error.code, -32803);
          assert.match(error.message, /\.$/);
          return true;
        },
      );
    await refused('Site sets', '');
    await refused('Site sets', 'Rowan');
    await refused('We are', 'They');
    await refused('cookie', 'biscuit');
    await assert.rejects(server.request('textDocument/prepareRename', on('We are')), /word of the language/);
    assert.equal(await server.request('textDocument/prepareRename', on('cookie')), null);
    await assert.rejects(server.request('textDocument/rename', on('Site sets')), /newName/);
  });

  test('tokens are the defined terms', async () => {
    const { data } = await server.request<SemanticTokens>('textDocument/semanticTokens/full', {
      textDocument: { uri: URI },
    });
    const ranges: Range[] = [];
    const modifiers: number[] = [];
    let line = 0;
    let character = 0;
    for (let i = 0; i < data.length; i += 5) {
      const [down, right, length, , modifier] = data.slice(i, i + 5) as [number, number, number, number, number];
      character = down ? right : character + right;
      line += down;
      ranges.push({ start: { line, character }, end: { line, character: character + length } });
      modifiers.push(modifier);
    }
    assert.equal(marked(ranges), DRAFT.replaceAll('Site', '«Site»').replace('"Rowan"', '"«Rowan»"'));
    assert.deepEqual(modifiers, [1, 1, 0, 0]);
  });

  test('a document that is no policy has no answers', async () => {
    const uri = 'file:///drafts/recipe.md';
    await server.open(uri, '# Soup\n\nBoil water (the "Broth"). Salt the Broth.\n');
    const at = { textDocument: { uri }, position: { line: 2, character: 38 } };
    assert.deepEqual(await server.request('textDocument/definition', at), []);
    assert.deepEqual(
      await server.request('textDocument/references', { ...at, context: { includeDeclaration: true } }),
      [],
    );
    assert.equal(await server.request('textDocument/prepareRename', at), null);
    const tokens = await server.request<SemanticTokens>('textDocument/semanticTokens/full', { textDocument: { uri } });
    assert.deepEqual(tokens.data, []);
  });
});
