import type { Status } from '../disclosures/disclosure';
import type { Policy, Section } from '../policy/policy';
import type { Finding } from '../rules/rule';
import type { Span } from '../text/span';
import { sectionAt } from './at';
import { dutiesOf } from './regimes';

/** What a section tells its reader on one subject. */
export interface Told {
  readonly key: string;
  readonly title: string;
  readonly short: string;
  readonly status: Status;
}

export interface OutlineItem {
  readonly section: Section;
  readonly title: string;
  readonly number: string;
  readonly level: number;
  /** From the title to the end of the section, subsections included. */
  readonly span: Span;
  readonly titleSpan: Span;
  /** By the section's own text, without its subsections. */
  readonly discloses: readonly Told[];
  readonly findings: number;
  readonly children: readonly OutlineItem[];
}

/** The sections of a policy, nested as its titles are. */
export function outline(
  policy: Policy,
  regimeNames: readonly string[],
  findings: readonly Finding[],
): readonly OutlineItem[] {
  const told = toldBySection(policy, regimeNames);
  const counts = new Map<Section, number>();
  for (const { span } of findings) {
    const section = sectionAt(policy, span.start);
    counts.set(section, (counts.get(section) ?? 0) + 1);
  }
  const children = new Map<Section | undefined, Section[]>();
  for (const section of policy.sections) {
    if (!section.heading) continue;
    const siblings = children.get(section.parent);
    if (siblings) siblings.push(section);
    else children.set(section.parent, [section]);
  }
  const item = (section: Section): OutlineItem => ({
    section,
    title: section.title,
    number: section.number,
    level: section.level,
    span: {
      start: Math.min(section.start, section.titleSpan.start),
      end: Math.max(section.end, section.titleSpan.end),
    },
    titleSpan: section.titleSpan,
    discloses: told.get(section) ?? [],
    findings: counts.get(section) ?? 0,
    children: (children.get(section) ?? []).map(item),
  });
  return (children.get(undefined) ?? []).map(item);
}

/** What each section tells by its own text. */
export function toldBySection(policy: Policy, regimeNames: readonly string[]): ReadonlyMap<Section, readonly Told[]> {
  const told = new Map<Section, Map<string, Told>>();
  for (const { disclosure, evidence } of dutiesOf(policy, regimeNames)) {
    const { key, title, short } = disclosure;
    for (const { placed, strength } of evidence) {
      let inSection = told.get(placed.section);
      if (!inSection) told.set(placed.section, (inSection = new Map()));
      const status = strength === 'denied' ? 'not-applicable' : strength;
      if (!inSection.has(key) || status === 'found') inSection.set(key, { key, title, short, status });
    }
  }
  return new Map([...told].map(([section, byKey]) => [section, [...byKey.values()]]));
}
