import { spelling, tokenize } from './tokens';
import { vocabulary } from './vocabulary';

/** Whether a word, by its number, is the one asked for. */
export type WordTest = (id: number) => boolean;

/** A phrase as it was written, read but not yet compiled. */
export type Node =
  | { readonly kind: 'word'; readonly test: WordTest }
  | { readonly kind: 'gap'; readonly max: number }
  | { readonly kind: 'choice'; readonly options: readonly (readonly Node[])[]; readonly optional: boolean };

function testOf(words: readonly string[]): WordTest {
  const exact = new Set<string>();
  const prefixes: string[] = [];
  let digits = false;
  for (const word of words) {
    if (word === '#') digits = true;
    else if (word.endsWith('~')) prefixes.push(word.slice(0, -1));
    else exact.add(word);
  }
  const memo: (boolean | undefined)[] = [];
  return id => {
    const known = memo[id];
    if (known !== undefined) return known;
    const word = spelling(id);
    return (memo[id] =
      exact.has(word) || (digits && /^\d+$/.test(word)) || prefixes.some(prefix => word.startsWith(prefix)));
  };
}

/** Reads the notation of `phrases`. Throws when it is malformed. */
export function parsePhrase(source: string): Node[] {
  let at = 0;
  const expanded = expand(source, source);
  const fail = (what: string): never => {
    throw new Error(`${what} in phrase: ${source}`);
  };

  function sequence(inGroup: boolean): Node[] {
    const nodes: Node[] = [];
    for (;;) {
      while (expanded[at] === ' ') at++;
      const char = expanded[at];
      if (char === undefined || char === ')' || (inGroup && char === '/')) return nodes;
      if (char === '(') {
        at++;
        nodes.push(group());
      } else if (expanded.startsWith('…', at) || expanded.startsWith('..', at)) {
        nodes.push({ kind: 'gap', max: char === '…' ? 12 : 4 });
        at += char === '…' ? 1 : 2;
      } else nodes.push(...words(inGroup));
    }
  }

  function group(): Node {
    const options: Node[][] = [];
    for (;;) {
      options.push(sequence(true));
      const char = expanded[at++];
      if (char === ')') break;
      if (char !== '/') fail('unclosed group');
    }
    const optional = expanded[at] === '?';
    if (optional) at++;
    // Alternatives of one word each are one look-up instead of many branches.
    const tests = options.map(option =>
      option.length === 1 && option[0]?.kind === 'word' ? option[0].test : undefined,
    );
    if (!optional && tests.every(test => test !== undefined)) return { kind: 'word', test: anyOf(tests as WordTest[]) };
    return { kind: 'choice', options, optional };
  }

  function words(inGroup: boolean): Node[] {
    const start = at;
    while (at < expanded.length && !/[\s()?]/.test(expanded[at] as string) && !(inGroup && expanded[at] === '/')) at++;
    const raw = expanded.slice(start, at);
    if (!raw) fail(`unexpected "${expanded[at] ?? 'end'}"`);
    const optional = expanded[at] === '?';
    if (optional) at++;
    const options = raw.split('/').map(word => wordNodes(word));
    if (!optional && options.length === 1) return options[0] as Node[];
    return [{ kind: 'choice', options, optional }];
  }

  const nodes = sequence(false);
  if (at < expanded.length) fail('unbalanced parenthesis');
  return nodes;
}

function anyOf(tests: readonly WordTest[]): WordTest {
  const memo: (boolean | undefined)[] = [];
  return id => memo[id] ?? (memo[id] = tests.some(test => test(id)));
}

/** "third-party~" is two words, as it is in the text. */
function wordNodes(word: string): Node[] {
  if (word === '#') return [{ kind: 'word', test: testOf(['#']) }];
  const any = word.endsWith('~');
  const { ids } = tokenize(any ? word.slice(0, -1) : word);
  return ids.map((id, i) => ({
    kind: 'word',
    test: testOf([any && i === ids.length - 1 ? `${spelling(id)}~` : spelling(id)]),
  }));
}

function expand(source: string, whole: string, depth = 0): string {
  if (depth > 5) throw new Error(`vocabulary refers to itself in phrase: ${whole}`);
  return source.replace(/\{(\w+)\}/g, (_, name: string) => {
    const words = vocabulary[name];
    if (words === undefined) throw new Error(`unknown word class {${name}} in phrase: ${whole}`);
    return expand(words, whole, depth + 1);
  });
}
