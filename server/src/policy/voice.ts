import { type Block, BlockMap } from '../text/block';
import { spelling, wordId } from '../text/tokens';
import type { Policy } from './policy';
import { isModal, isThirdPerson, isWe, neverSpeaks } from './purpose-words';
import { everywhere } from './stretches';

/**
 * Who speaks in a policy as the controller: "we", and the name it gives itself ("Acme collects ..."). What is known of a
 * block depends on it, so it keeps that knowledge; two policies with the same voice share it.
 */
export class Voice {
  readonly #kept = new Map<string, WeakMap<Block, unknown>>();

  constructor(readonly names: ReadonlySet<number>) {}

  /** Whether a word is the controller as a subject. */
  speaks(id: number): boolean {
    return isWe(id) || this.names.has(id);
  }

  /** Computes a fact of a block once in this voice. */
  once<T>(fact: string, block: Block, compute: () => T): T {
    let facts = this.#kept.get(fact);
    if (!facts) this.#kept.set(fact, (facts = new WeakMap()));
    let known = facts.get(block) as { readonly value: T } | undefined;
    if (!known) facts.set(block, (known = { value: compute() }));
    return known.value;
  }
}

const voices = new Map<string, Voice>();
const MOST_VOICES = 32;

/** The voice of a policy: a name counts when the opening mentions it and it is the subject of a processing verb. */
export function voiceOf(policy: Policy): Voice {
  const opening = new Set<number>();
  for (const { block, start } of policy.blocks) {
    if (start > OPENING) break;
    for (const id of block.words.ids) opening.add(id);
  }
  const names = new Set<number>();
  if (speaksForOne(policy)) for (const id of FIRST_PERSON) names.add(id);
  for (const [, ids] of subjects(policy)) for (const id of ids) if (opening.has(id)) names.add(id);
  const key = [...names].sort((a, b) => a - b).join(' ');
  let voice = voices.get(key);
  if (!voice) {
    if (voices.size >= MOST_VOICES) voices.clear();
    voices.set(key, (voice = new Voice(names)));
  }
  return voice;
}

// A sole trader writes "I collect"; elsewhere "I" is the reader of a question or a number.
const FIRST_PERSON: readonly number[] = ['i', "i'm", "i'll", "i've", "i'd"].map(wordId);
const ONE =
  /(?:^|[^\w(])I (?:am|collect|use|process|keep|run|hold|store|ask|share|need|sell|make|offer)\b|(?:^|\s)I['’]m [A-Z]/;

function speaksForOne({ blocks }: Policy): boolean {
  for (const { block, start } of blocks) {
    if (start > OPENING) return false;
    if (block.kind !== 'heading' && ONE.test(block.prose.slice(0, OPENING))) return true;
  }
  return false;
}

// A policy says within its first lines whose it is.
const OPENING = 1500;
const kept = new BlockMap<readonly number[]>();

const subjects = everywhere(({ block, apart }) => {
  const ids = apart ? [] : subjectsIn(block);
  return ids.length ? ids : undefined;
});

/** Capitalised words that stand as the subject of "collects", "may use" and so on. */
function subjectsIn(block: Block): readonly number[] {
  let known = kept.get(block);
  if (known) return known;
  const { ids, starts } = block.words;
  const found: number[] = [];
  for (let verb = 1; verb < ids.length; verb++) {
    if (!isThirdPerson(ids[verb] as number)) continue;
    let subject = verb - 1;
    while (subject > 0 && isModal(ids[subject] as number)) subject--;
    const id = ids[subject] as number;
    const initial = block.prose[starts[subject] as number] as string;
    if (initial === initial.toLowerCase() || neverSpeaks(id)) continue;
    // "may use" needs the modal, "uses" does not: "Google use" is no sentence of one company.
    if (subject === verb - 1 && !spelling(ids[verb] as number).endsWith('s')) continue;
    found.push(id);
  }
  kept.set(block, (known = found));
  return known;
}
