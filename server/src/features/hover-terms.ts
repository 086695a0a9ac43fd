import type { Policy } from '../policy/policy';
import { referenceAt } from '../policy/references';
import { type Term, termAt } from '../policy/terms';
import type { Span } from '../text/span';

const MOST_WORDS = 400;

/** What the term at an offset means, or where the reference there leads, in Markdown. */
export function hoverTerms(
  policy: Policy,
  offset: number,
): { readonly span: Span; readonly markdown: string } | undefined {
  const reference = referenceAt(policy, offset);
  if (reference?.section?.heading && reference.target) {
    const { number, title } = reference.section;
    const { start, end } = reference;
    return { span: { start, end }, markdown: `Leads to ${number ? `section ${number}, ` : ''}**${escaped(title)}**` };
  }
  const found = termAt(policy, offset);
  if (!found) return undefined;
  const { term, name, start, end, defines } = found;
  const parts = [`**${escaped(name)}**: ${meaning(policy, term)}`];
  const others = term.aliases.filter(alias => alias !== name);
  if (others.length) parts.push(`Also called ${others.map(alias => `“${escaped(alias)}”`).join(', ')}.`);
  if (term.scope) parts.push(`Defined for the section “${escaped(term.scope.title)}” only.`);
  const where = defines ? 'here' : `in line ${policy.lines.at(term.definition.span.start).line + 1}`;
  parts.push(`${term.uses.length} ${term.uses.length === 1 ? 'use' : 'uses'} of it, defined ${where}.`);
  return { span: { start, end }, markdown: parts.join('\n\n') };
}

/** The sentence that defines, as it stands in the text. */
function meaning({ text }: Policy, { definition }: Term): string {
  const { placed, span, standsFor, form } = definition;
  const sentence = placed.block.sentenceAt(span.start - placed.start);
  const words =
    form === 'parenthesis' && sentence
      ? text.slice(placed.start + sentence.start, placed.start + sentence.end)
      : text.slice(standsFor.start, standsFor.end);
  const plain = words.replace(/\s+/g, ' ').trim();
  return plain.length > MOST_WORDS ? `${plain.slice(0, MOST_WORDS).replace(/\s\S*$/, '')} …` : plain;
}

const escaped = (words: string): string => words.replace(/[\\`*_[\]<>]/g, '\\$&');
