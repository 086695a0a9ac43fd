import { type Block, BlockMap } from '../../text/block';
import { overlaps, type Span } from '../../text/span';
import type { Severity } from '../rule';
import { enrolled, type Family, type Term, type Tier } from './family';
import { isAddress, isDefinition, isQuoted } from './gates';
import { Place, sentenceOf } from './place';

/** A phrase of the lexicon in a block (offsets of the block), with what became of it. */
export interface Judged extends Span {
  readonly family: Family;
  readonly term: Term;
  readonly place: Place;
  /** Absent where the phrase is left alone. */
  readonly severity?: Severity;
  /** Why it was graded down, left alone or named elsewhere. */
  readonly why: readonly string[];
  /** A stronger finding of the sentence speaks for this phrase too. */
  readonly foldedInto?: Judged;
}

const grades: readonly Severity[] = ['error', 'warning', 'information', 'hint'];
const gradeOf: Readonly<Record<Tier, Severity>> = { A: 'warning', B: 'information', C: 'hint', D: 'hint' };
const kept = new BlockMap<readonly Judged[]>();

/** Every phrase of the lexicon in a block, reported or not, in order. */
export function judge(block: Block): readonly Judged[] {
  let judged = kept.get(block);
  if (!judged) kept.set(block, (judged = isReadable(block) ? settle(candidates(block)) : []));
  return judged;
}

export const isReported = (judged: Judged): boolean => judged.severity !== undefined && !judged.foldedInto;

const isReadable = ({ kind }: Block): boolean => kind === 'paragraph' || kind === 'item' || kind === 'row';

function candidates(block: Block): Judged[] {
  const found: Judged[] = [];
  for (const family of enrolled()) {
    for (const term of family.terms) {
      for (const hit of block.find(term.words)) {
        const sentence = sentenceOf(block, hit.firstWord);
        if (!sentence) continue;
        const place = new Place(block, sentence, hit.firstWord, hit.endWord);
        found.push(weigh(family, term, place));
      }
    }
  }
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}

function weigh(family: Family, term: Term, place: Place): Judged {
  let grade = grades.indexOf(term.severity ?? gradeOf[term.tier]);
  let silent = false;
  const why: string[] = [];
  for (const gate of [isQuoted, isDefinition, isAddress, ...(family.gates ?? []), ...(term.gates ?? [])]) {
    const verdict = gate(place);
    if (!verdict) continue;
    why.push(verdict.why);
    if (verdict.level === 'silent') {
      silent = true;
      break;
    }
    grade = verdict.level === 'lower' ? Math.min(grade + 1, 3) : Math.max(grade, grades.indexOf(verdict.level));
  }
  const marked = silent ? place : (term.extent?.(place) ?? place);
  const { start, stop: end } = new Place(
    place.block,
    place.sentence,
    marked.first,
    Math.min(marked.end, marked.first + MOST),
  );
  return { family, term, place, start, end, why, ...(silent ? {} : { severity: grades[grade] as Severity }) };
}

function settle(all: readonly Judged[]): readonly Judged[] {
  const bySentence = new Map<unknown, Judged[]>();
  for (const judged of all) {
    const others = bySentence.get(judged.place.sentence);
    if (others) others.push(judged);
    else bySentence.set(judged.place.sentence, [judged]);
  }
  return [...bySentence.values()].flatMap(settleSentence);
}

/**
 * None inside another, and the weak ones only where nothing stronger stands. Of a family the strongest is graded for the
 * sentence, and of many families the strongest of all: the others are hints.
 */
function settleSentence(all: readonly Judged[]): readonly Judged[] {
  const byStrength = all.filter(({ severity }) => severity !== undefined).sort(stronger);
  const accepted: Judged[] = [];
  const folded = new Map<Judged, Judged>();
  for (const judged of byStrength) {
    const over = accepted.find(other => speaksFor(other, judged));
    if (over) folded.set(judged, over);
    else if (judged.term.tier !== 'D') accepted.push(judged);
  }
  const [strongest] = accepted;
  if (!strongest) return all.map(leftAlone);
  const heads = accepted.filter((judged, i) => accepted.findIndex(({ family }) => family === judged.family) === i);
  const dense = heads.length >= MANY;
  const settled = new Map<Judged, Judged>();
  for (const judged of accepted) {
    const spokenFor = all.filter(other => folded.get(other) === judged && !isSame(judged, other));
    const span = reaching(judged, spokenFor, accepted);
    const head = heads.find(({ family }) => family === judged.family) as Judged;
    const speaker = head !== judged ? head : dense && judged !== strongest ? strongest : undefined;
    const why = [...judged.why];
    if (spokenFor.length) why.push(`The sentence also says ${quoteAll(spokenFor)}.`);
    if (speaker)
      why.push(
        `The sentence holds ${accepted.length} vague phrases; ${quote(speaker)} is graded for ${speaker === head ? 'all of its kind' : 'all of them'}.`,
      );
    settled.set(judged, { ...judged, ...span, why, ...(speaker ? { severity: 'hint' as const } : {}) });
  }
  return all.map(judged => {
    const over = folded.get(judged);
    return over ? { ...judged, foldedInto: settled.get(over) ?? over } : (settled.get(judged) ?? leftAlone(judged));
  });
}

/** The same words for the same reason, or "partners" of "selected partners": to name them beside it tells nothing. */
const isSame = (judged: Judged, other: Judged): boolean =>
  overlaps(judged, other) && (judged.family === other.family || !judged.term.verbal);

// A finding marks at most this many words.
const MOST = 8;

/** The words of a finding with those of the phrases it speaks for, as far as that is short and meets no other finding. */
function reaching(judged: Judged, spokenFor: readonly Judged[], accepted: readonly Judged[]): Span {
  let { start, end } = judged;
  for (const other of spokenFor) {
    const wider = { start: Math.min(start, other.start), end: Math.max(end, other.end) };
    const between = judged.place.block.prose.slice(wider.start, wider.end);
    // "Certain data with tracing agents": the message would speak of the agents, too.
    const own = judged.start === start ? between.slice(judged.end - start, other.start - start) : '';
    if (!judged.term.verbal && !/^\s*(and|or)\s*$/.test(own)) continue;
    if (/[,;:()]/.test(between) || between.split(/[\s/]+/).length > MOST) continue;
    if (accepted.some(third => third !== judged && overlaps(third, wider))) continue;
    ({ start, end } = wider);
  }
  return { start, end };
}

function leftAlone(judged: Judged): Judged {
  const { severity, ...rest } = judged;
  return severity === undefined
    ? judged
    : { ...rest, why: [...judged.why, 'By itself it is seldom unclear to readers.'] };
}

// From this many findings in a sentence on, one of them speaks for the sentence and the others are hints.
const MANY = 3;

const strong = ({ term }: Judged): boolean => term.tier === 'A' || term.tier === 'B';

const stronger = (a: Judged, b: Judged): number =>
  (a.term.tier < b.term.tier ? -1 : a.term.tier > b.term.tier ? 1 : 0) ||
  grades.indexOf(a.severity as Severity) - grades.indexOf(b.severity as Severity) ||
  b.end - b.start - (a.end - a.start) ||
  a.start - b.start;

const speaksFor = (over: Judged, judged: Judged): boolean => overlaps(over, judged) || !strong(judged);

const quote = ({ place, start, end }: Judged): string =>
  `\u201c${place.block.prose.slice(start, end).replace(/\s+/g, ' ')}\u201d`;
const quoteAll = (all: readonly Judged[]): string => [...new Set(all.map(quote))].join(', ');
