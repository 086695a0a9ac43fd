import type { Policy, Section } from '../policy/policy';
import { type Reference, referenceAt, referencesOf } from '../policy/references';
import { type TermAt, termAt } from '../policy/terms';
import type { Span } from '../text/span';
import { blockAt } from './at';

/** A term, or a section, that is asked about, and where the policy speaks of it. */
export interface Mentioned {
  /** Definitions of the term, or the title of the section. */
  readonly declared: readonly Span[];
  readonly used: readonly Span[];
}

/** Where the term or section at an offset is mentioned; undefined where there is neither. */
export function mentionsOf(policy: Policy, offset: number): Mentioned | undefined {
  const section = sectionMeant(policy, offset);
  if (section) return { declared: [section.titleSpan], used: referencesTo(policy, section) };
  const found = termAt(policy, offset);
  return found && { declared: definitionsOf(found), used: found.term.uses.filter(({ name }) => name === found.name) };
}

/** All mentions in document order, with or without what declares them. */
export function references(policy: Policy, offset: number, withDeclared: boolean): readonly Span[] {
  const mentioned = mentionsOf(policy, offset);
  if (!mentioned) return [];
  const { declared, used } = mentioned;
  return [...(withDeclared ? declared : []), ...used].sort((a, b) => a.start - b.start);
}

/** The section whose title stands at an offset, or to which the words there refer; terms within a title come first. */
export function sectionMeant(policy: Policy, offset: number): Section | undefined {
  const reference = referenceAt(policy, offset);
  if (reference?.section && leadsToTitle(reference)) return reference.section;
  const placed = blockAt(policy, offset);
  return placed?.block.kind === 'heading' && placed.section.heading && !termAt(policy, offset)
    ? placed.section
    : undefined;
}

const leadsToTitle = ({ section, target }: Reference): boolean =>
  section !== undefined && target !== undefined && target.start === section.titleSpan.start;

export const referencesTo = (policy: Policy, section: Section): readonly Reference[] =>
  referencesOf(policy).filter(reference => reference.section === section && leadsToTitle(reference));

/** The places that define the name. */
export const definitionsOf = ({ term, name }: TermAt): readonly Span[] =>
  [term.definition, ...term.others].flatMap(({ names }) => names.filter(({ text }) => text === name));
