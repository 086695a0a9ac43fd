import { lostLinks } from '../policy/lost-links';
import type { Section } from '../policy/policy';
import { ownSlug } from '../policy/reference-anchors';
import { type Reference, type ReferenceProblem, referencesOf } from '../policy/references';
import type { Fix, PolicyRule, RawFinding } from './rule';

const MOST_RELATED = 10;

export const brokenReference: PolicyRule = {
  id: 'broken-reference',
  title: 'Reference to a place that is not there',
  severity: 'warning',
  cites: ['GDPR Art. 12(1)', 'GDPR Art. 12(2)'],
  explain: `The text sends its readers to a section that does not exist, or that does not hold what they are sent for. Often sections were
renumbered or renamed and the reference was not.

Name the section as it stands now. In Markdown, a link to its title finds the section even after it is moved.`,
  *inPolicy(policy) {
    // Of references to one place that is not there the first is reported; what is wrong with them is the same.
    const groups = new Map<string, Reference[]>();
    for (const reference of referencesOf(policy)) {
      const { problem, section } = reference;
      if (!problem) continue;
      const key = groupOf(problem, section);
      const group = groups.get(key);
      if (group) group.push(reference);
      else groups.set(key, [reference]);
    }
    for (const group of groups.values()) yield finding(policy.text, group);
    const [lost, ...others] = lostLinks(policy);
    if (lost) {
      yield {
        span: lost,
        message: 'This leads nowhere: the link was lost. Name the page and link it.',
        severity: 'hint',
        related: others.slice(0, MOST_RELATED).map(other => ({ ...other, message: 'So it is here.' })),
      };
    }
  },
  examples: [
    {
      bad: '## 1. What we collect\nYour name. You can ask for a copy, see «section 7».\n## 2. Your rights\nYou have the right to a copy.\n## 3. Contact\nWrite to privacy@bikes.example.',
    },
    {
      bad: '## 1. Your rights\nAsk for a copy with the contact details in «section 2».\n## 2. Cookies\nWe set one cookie.\n## 3. Contact us\nWrite to privacy@bikes.example.',
      fixed:
        '## 1. Your rights\nAsk for a copy with the contact details in section 3.\n## 2. Cookies\nWe set one cookie.\n## 3. Contact us\nWrite to privacy@bikes.example.',
    },
    {
      bad: '## 1. Storage\nFor retention periods, see «section 2».\n## 2. Contact us\nWrite to Mill Lane.',
    },
    {
      bad: '## Data\nSee the section "«How we protect your data»" below.\n## Contact\nWrite to privacy@bikes.example.',
    },
    {
      bad: '## Cookies\nYou can refuse them, see the section "«Your choices»" below.\n## Contact\nWrite to privacy@bikes.example.',
    },
    {
      bad: '## Cookies\n«[Who we are](#about)» explains whose cookies these are.\n## Who we are\nWe are Bikes Ltd.',
      fixed:
        '## Cookies\n[Who we are](#who-we-are) explains whose cookies these are.\n## Who we are\nWe are Bikes Ltd.',
    },
    {
      good: '## 1. Your rights\nAsk for a copy with the contact details in section 2.\n## 2. Contact us\nWrite to privacy@bikes.example.',
    },
    { good: '## 1. Copies\nTo object, see section 2.\n## 2. Your rights\nYou have the right to object.' },
    { good: '## 2. Transfers\nThey rest on section 17A DPA 2018.\n## 3. Cookies\nWe set one.' },
    { good: 'Bikes Ltd is a small company under section 382 of the Companies Act 2006.' },
    { bad: 'To see which partners we have, «click here».' },
    {
      good: 'To see which partners we have, [click here](partners.md). The terms are available here: https://bikes.example/terms.',
    },
    { good: 'See [our terms, click here].\n\n<a href="partners.md">Our partners are many. Click here.</a>' },
    { good: 'Open the "Privacy" section of your browser settings.' },
  ],
};

function groupOf(problem: ReferenceProblem, section: Section | undefined): string {
  if (isStale(problem)) return 'stale';
  return problem.why === 'nothing-numbered' ? problem.why : messageFor(problem, section).toLowerCase();
}

const isStale = (problem: ReferenceProblem): boolean => problem.why === 'no-such-anchor' && problem.stale;

function finding(text: string, group: readonly Reference[]): RawFinding {
  const [first, ...rest] = group as readonly [Reference, ...Reference[]];
  const { start, end, section } = first;
  const problem = first.problem as ReferenceProblem;
  const fixes = group.map(reference => fixFor(reference, problem));
  const [fix] = fixes;
  return {
    span: { start, end },
    message: isStale(problem)
      ? `None of the ${group.length} links within this document finds its place.`
      : problem.why === 'nothing-numbered'
        ? `This refers to “${text.slice(start, end).replace(/\s+/g, ' ')}”, but the sections have no numbers.`
        : messageFor(problem, section),
    ...(fix && !isStale(problem) && { fixes: [{ ...fix, edits: fixes.flatMap(each => each?.edits ?? []) }] }),
    related: [
      ...(section ? [{ ...section.titleSpan, message: 'This is the section referred to.' }] : []),
      ...rest.slice(0, MOST_RELATED).map(other => ({ start: other.start, end: other.end, message: 'So it is here.' })),
    ],
  };
}

function messageFor(problem: ReferenceProblem, section: Section | undefined): string {
  switch (problem.why) {
    case 'no-such-number':
    case 'nothing-numbered':
      return `There is no ${problem.noun} ${problem.number}.`;
    case 'no-such-title':
      return `There is no section “${problem.title.replace(/\s+/g, ' ')}”.`;
    case 'no-such-anchor':
      return `No title has the anchor “#${problem.slug}”.`;
    case 'other-title':
      return `Section ${section?.number ?? ''} is “${section?.title ?? ''}”, not “${problem.title}”.`;
    case 'not-held':
      return `Section ${section?.number ?? ''} says nothing of ${problem.claim}.`;
    case 'not-there':
      return `No ${problem.noun} can be found ${problem.direction}.`;
  }
}

/** A fix where the place that is meant can be told for certain. */
function fixFor({ numberSpan, slugSpan }: Reference, problem: ReferenceProblem): Fix | undefined {
  const meant = 'meant' in problem ? problem.meant : undefined;
  if (!meant) return undefined;
  if (problem.why === 'no-such-anchor') {
    const slug = ownSlug(meant);
    return slugSpan && { title: `Link to “${meant.title}”`, edits: [{ ...slugSpan, text: slug }] };
  }
  const number = meant.number.replace(/[().]+$/, '');
  if (!number || !numberSpan) return undefined;
  return { title: `Refer to section ${number}, “${meant.title}”`, edits: [{ ...numberSpan, text: number }] };
}
