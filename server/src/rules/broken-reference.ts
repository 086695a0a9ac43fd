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
    const broken = referencesOf(policy).filter(({ problem }) => problem !== undefined);
    for (const why of ['nothing-numbered', 'stale'] as const) {
      const together = broken.filter(({ problem }) => isOf(problem, why));
      const [first, ...rest] = together;
      if (first?.problem) {
        yield {
          ...finding(first, first.problem),
          message:
            why === 'stale'
              ? `None of the ${together.length} links within this document finds its place.`
              : `This refers to ${nameOf(policy.text, first)}, but the sections have no numbers.`,
          related: rest.slice(0, MOST_RELATED).map(({ start, end }) => ({ start, end, message: 'So does this.' })),
        };
      }
    }
    for (const reference of broken) {
      const { problem } = reference;
      if (problem && !isOf(problem, 'nothing-numbered') && !isOf(problem, 'stale')) yield finding(reference, problem);
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
    { good: 'Bikes Ltd is a small company under section 382 of the Companies Act 2006.' },
    { good: 'Open the "Privacy" section of your browser settings.' },
  ],
};

const isOf = (problem: ReferenceProblem | undefined, why: 'nothing-numbered' | 'stale'): boolean =>
  why === 'stale' ? problem?.why === 'no-such-anchor' && problem.stale : problem?.why === why;

const nameOf = (text: string, { start, end }: Reference): string => `“${text.slice(start, end).replace(/\s+/g, ' ')}”`;

function finding(reference: Reference, problem: ReferenceProblem): RawFinding {
  const { start, end, section } = reference;
  const fix = fixFor(reference, problem);
  return {
    span: { start, end },
    message: messageFor(problem, section),
    ...(fix && { fixes: [fix] }),
    ...(section && { related: [{ ...section.titleSpan, message: 'This is the section referred to.' }] }),
  };
}

const HELD = { contact: 'contact details', rights: 'rights', cookies: 'cookies' } as const;

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
      return `Section ${section?.number ?? ''} says nothing of ${HELD[problem.claim]}.`;
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
