import type { Span } from '../text/span';
import { shift } from '../text/span';
import type { Statement } from './basis-groups';

/**
 * The clauses of a sentence that shares several grounds out ("delivery is necessary for our contract; offers rest on your
 * consent"), each with the part of the statement that it gives. None where one clause holds them all.
 */
export function sharedOut(statement: Statement): readonly { readonly clause: Span; readonly part: Statement }[] {
  const { placed, mention } = statement;
  const { block } = placed;
  const sentence = block.sentences[mention.sentence];
  if (!sentence || mention.hits.length < 2) return [];
  const clauses: Span[] = [];
  let start = sentence.start;
  const borders = [...block.prose.slice(sentence.start, sentence.end).matchAll(BORDER)].map(({ index }) => index);
  for (const [at, hit] of mention.hits.entries()) {
    const next = mention.hits[at + 1];
    // "on our interests for fraud prevention and on your consent for newsletters": a ground, its use, the next ground.
    const use = next && FOR_USE.exec(block.prose.slice(hit.end, next.start));
    if (use) borders.push(hit.end + (use[1] as string).length - sentence.start);
  }
  for (const index of borders.sort((a, b) => a - b)) {
    if (sentence.start + index <= start) continue;
    clauses.push({ start, end: sentence.start + index });
    start = sentence.start + index + 1;
  }
  clauses.push({ start, end: sentence.end });
  const found = clauses.flatMap(clause => {
    const hits = mention.hits.filter(hit => hit.start >= clause.start && hit.start < clause.end);
    const [first] = hits;
    if (!first) return [];
    const span = { start: first.start, end: Math.max(...hits.map(({ end }) => end)) };
    const kinds = [...new Set(hits.map(({ kind }) => kind))];
    const part = {
      placed,
      mention: { ...mention, ...span, hits, kinds },
      span: shift(span, placed.start),
      whole: statement,
    };
    return [{ clause, part }];
  });
  return found.length > 1 ? found : [];
}

const BORDER = /[;:]|,(?= (?:and|while|whereas)\b)|,(?= [^,;]{3,60} (?:is|are|rests?|relies) )/g;
const FOR_USE = /^( (?:for|to) [^;:]{3,120}?),? (?:and|or) [\p{Ll} ]{0,16}$/u;
