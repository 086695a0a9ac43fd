import { spelling, tokenize } from './tokens';
import { vocabulary } from './vocabulary';
import { anyOf, type WordTest, wordTest } from './word-test';

/** A phrase as it was written, read but not yet compiled. */
export type Node =
  | { readonly kind: 'word'; readonly test: WordTest }
  | { readonly kind: 'gap'; readonly max: number }
  | Choice;

export interface Choice {
  readonly kind: 'choice';
  readonly options: readonly (readonly Node[])[];
  readonly optional: boolean;
}

/** Reads the notation of `phrases`. Throws when it is malformed. */
export function parsePhrase(source: string): Node[] {
  let at = 0;
  const fail = (what: string): never => {
    throw new Error(`${what} in phrase: ${source}`);
  };

  function sequence(inGroup: boolean): Node[] {
    const nodes: Node[] = [];
    for (;;) {
      while (source[at] === ' ') at++;
      const char = source[at];
      if (char === undefined || char === ')' || (inGroup && char === '/')) return nodes;
      if (char === '(') {
        at++;
        nodes.push(group());
      } else if (char === '{') nodes.push(...named());
      else if (source.startsWith('…', at) || source.startsWith('..', at)) {
        nodes.push({ kind: 'gap', max: char === '…' ? 12 : 4 });
        at += char === '…' ? 1 : 2;
      } else nodes.push(...words(inGroup));
    }
  }

  function group(): Node {
    const from = at;
    const written = source.slice(from, groupEnd(source, from));
    let node = groups.get(written);
    if (node) at += written.length;
    else {
      node = readGroup();
      groups.set(source.slice(from, at), node);
    }
    return node;
  }

  function readGroup(): Node {
    const options: Node[][] = [];
    for (;;) {
      options.push(sequence(true));
      const char = source[at++];
      if (char === ')') break;
      if (char !== '/') fail('unclosed group');
    }
    const optional = source[at] === '?';
    if (optional) at++;
    // Alternatives of one word each are one look-up instead of many branches.
    const tests = options.map(option =>
      option.length === 1 && option[0]?.kind === 'word' ? option[0].test : undefined,
    );
    if (!optional && tests.every(test => test !== undefined)) return { kind: 'word', test: anyOf(tests as WordTest[]) };
    return { kind: 'choice', options, optional };
  }

  function named(): readonly Node[] {
    const close = source.indexOf('}', at);
    const nodes = close < 0 ? fail('unclosed class') : vocabularyNodes(source.slice(at + 1, close), source);
    at = close + 1;
    if (source[at] !== '?') return nodes;
    at++;
    return [{ kind: 'choice', options: [nodes], optional: true }];
  }

  function words(inGroup: boolean): Node[] {
    const end = inGroup ? WORD : WORDS;
    end.lastIndex = at;
    const raw = end.exec(source)?.[0] ?? fail(`unexpected "${source[at] ?? 'end'}"`);
    at += raw.length;
    const optional = source[at] === '?';
    if (optional) at++;
    const options = raw.split('/').map(word => wordNodes(word));
    if (!optional && options.length === 1) return options[0] as Node[];
    return [{ kind: 'choice', options, optional }];
  }

  const nodes = sequence(false);
  if (at < source.length) fail('unbalanced parenthesis');
  return nodes;
}

// Groups, too, recur in many phrases; they are read once and are one object.
const groups = new Map<string, Node>();

/** The end of a group, its question mark included, from the place after its opening parenthesis. */
function groupEnd(source: string, from: number): number {
  let depth = 1;
  let at = from;
  while (at < source.length && depth > 0) {
    const char = source.charCodeAt(at++);
    if (char === OPEN) depth++;
    else if (char === CLOSE) depth--;
  }
  return source[at] === '?' ? at + 1 : at;
}

const OPEN = 40;
const CLOSE = 41;

// What stands up to the next sign of the notation; in a group a slash is one.
const WORDS = /[^\s(){?]+/y;
const WORD = /[^\s(){?/]+/y;

const known = new Map<string, Node[]>();

/** "third-party~" is two words, as it is in the text. Read once: the same few thousand words make up all phrases. */
function wordNodes(word: string): Node[] {
  let nodes = known.get(word);
  if (!nodes) known.set(word, (nodes = readWord(word)));
  return nodes;
}

function readWord(word: string): Node[] {
  if (word === '#') return [{ kind: 'word', test: wordTest([], [], true) }];
  const any = word.endsWith('~');
  const { ids } = tokenize(any ? word.slice(0, -1) : word);
  return ids.map((id, i) => ({
    kind: 'word',
    test: any && i === ids.length - 1 ? wordTest([], [spelling(id)], false) : wordTest([id], [], false),
  }));
}

const classes = new Map<string, readonly Node[]>();

/** What a class of the vocabulary stands for; read once, however often it is written. */
function vocabularyNodes(name: string, whole: string): readonly Node[] {
  let nodes = classes.get(name);
  if (!nodes) {
    const written = vocabulary[name];
    if (written === undefined) throw new Error(`unknown word class {${name}} in phrase: ${whole}`);
    classes.set(name, (nodes = parsePhrase(written)));
  }
  return nodes;
}
