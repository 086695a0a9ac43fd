import { type Citation, citations, ofReference } from '../law/citations';
import { isBritish } from '../law/invoked';
import { IRISH, NAMED_ACTS, NAMES_ACT } from '../law/named-acts';
import { references } from '../law/reference';
import { dayName } from '../policy/dates';
import type { Placed, Policy, Section } from '../policy/policy';
import type { Finding } from '../rules/rule';
import { judge } from '../rules/vagueness/judge';
import { contains, type Span } from '../text/span';
import { blockAt } from './at';
import type { CheckSettings } from './check';
import { citeLink, shortExamples } from './explain';
import { basisAt } from './hover-bases';
import { dutiesAt } from './hover-duties';
import { hoverTerms } from './hover-terms';
import { toldBySection } from './outline';
import { dutiesOf } from './regimes';
import { ruleNamed } from './rule-book';
import { suppressionsIn } from './suppress';

/** Markdown for a stretch of the document. */
export interface Hover {
  readonly span: Span;
  readonly markdown: string;
}

/** Makes the link that opens a rule's page, where the editor has such a thing. */
export type RuleLink = (id: string) => string | undefined;

const MOST = 3;

/** What stands at an offset, in the words of a reviewer: its findings first, else what the phrase, citation or title is. */
export function hover(
  policy: Policy,
  offset: number,
  findings: readonly Finding[],
  settings: CheckSettings,
  link: RuleLink,
): Hover | undefined {
  const at = { start: offset, end: offset };
  const suppressed = suppressionAt(policy, offset, link);
  if (suppressed) return suppressed;
  const here = findings
    .filter(({ span }) => contains(span, at))
    .sort((a, b) => a.span.end - a.span.start - (b.span.end - b.span.start))
    .slice(0, MOST);
  const parts: Hover[] = here.map(finding => ({ span: finding.span, markdown: describe(finding, link) }));
  const placed = blockAt(policy, offset);
  if (placed && offset >= placed.start) {
    // The page of a basis says more than that of the article which the text cites for it.
    const basis = basisAt(policy, placed, offset);
    const cited = basis ? undefined : citationAt(policy, placed, offset);
    if (cited) parts.unshift(cited);
    const titled = placed.block.kind === 'heading' ? titleAt(policy, placed.section, settings, findings) : undefined;
    if (titled) parts.unshift(titled);
    // What a word means here is asked as often where the sentence has a finding.
    const last = basis ?? hoverTerms(policy, offset) ?? (parts.length > 0 ? undefined : phraseAt(placed, offset, link));
    if (last) parts.push(last);
    // A finding says already what is wrong with the words.
    const duties = here.length > 0 ? undefined : dutiesAt(policy, placed, offset, settings.regimes);
    if (duties) {
      const { markdown, start, end } = duties;
      parts.push({ span: { start, end }, markdown });
    }
  }
  const [first] = parts;
  return first && { span: first.span, markdown: parts.map(({ markdown }) => markdown).join('\n\n---\n\n') };
}

function describe(finding: Finding, link: RuleLink): string {
  const rule = ruleNamed(finding.rule);
  const { bad, good } = shortExamples(rule?.examples ?? []);
  return lines(
    // The editor shows the message itself, right above.
    `**${rule?.title ?? finding.message}**`,
    rule?.explain,
    finding.note && `*${finding.note}*`,
    bad && good && `Instead of:\n\n${quote(bad)}\n\nwrite:\n\n${quote(good)}`,
    (finding.cites ?? rule?.cites)?.map(citeLink).join('  \n'),
    ruleLine(finding.rule, link),
  );
}

const lines = (...parts: readonly (string | undefined | false)[]): string => parts.filter(Boolean).join('\n\n');

/** Marks of examples, and Markdown in them, are for tests; a reader of a hover sees the words. */
const quote = (text: string): string =>
  text
    .replace(/[«»]/g, '')
    .split('\n')
    .map(line => `> ${line.replace(/^#/, '\\#')}  `)
    .join('\n');

function ruleLine(id: string, link: RuleLink): string {
  const target = link(id);
  return target ? `[Explain this rule](${target}) \`${id}\`` : `Rule \`${id}\``;
}

function suppressionAt(policy: Policy, offset: number, link: RuleLink): Hover | undefined {
  for (const { rules } of suppressionsIn(policy)) {
    const rule = rules.find(({ start, end }) => start <= offset && offset <= end);
    const page = rule && ruleNamed(rule.id);
    if (rule && page)
      return { span: rule, markdown: lines(`**${page.title}**`, page.explain, ruleLine(rule.id, link)) };
  }
  return undefined;
}

function citationAt(policy: Policy, placed: Placed, offset: number): Hover | undefined {
  const own = offset - placed.start;
  const { text } = placed.block;
  // A citation is short, so the words around the cursor are enough in a block of any size.
  const from = Math.max(0, own - 300);
  const around = text.slice(from, own + 300);
  const reference = references(around).find(({ start, end }) => start + from <= own && own <= end + from);
  if (!reference) return namedAct(around, from, placed, own);
  // Where the text names no act, the articles of a British policy are those of the UK GDPR.
  const british = reference.implied && isBritish(policy) ? { ...reference, act: 'UK GDPR' } : reference;
  const citation = ofReference(british);
  return citation && cited(citation, placed.start + from + reference.start, placed.start + from + reference.end);
}

/** An act or decision that is named without one of its places. */
function namedAct(around: string, from: number, { start, block }: Placed, own: number): Hover | undefined {
  for (const [name, key] of NAMES_ACT.test(around) ? NAMED_ACTS : []) {
    for (const { index, 0: words } of around.matchAll(name)) {
      const at = from + index;
      const citation = at <= own && own <= at + words.length ? citations.get(key) : undefined;
      // In Ireland an act has the same name.
      if (citation && !(key === 'DPA 2018' && IRISH.test(block.prose)))
        return cited(citation, start + at, start + at + words.length);
    }
  }
  return undefined;
}

function cited(citation: Citation, start: number, end: number): Hover {
  return {
    span: { start, end },
    markdown: lines(
      `**${citation.key}: ${citation.title}**`,
      citation.says,
      inForce(citation),
      `[Read it](${citation.url})`,
    ),
  };
}

const inForce = ({ validFrom, validTo }: Citation): string | undefined =>
  validTo
    ? `*In force until ${inWords(validTo)}, no longer today.*`
    : validFrom && `*In force since ${inWords(validFrom)}.*`;

/** "2026-06-19" as "19 June 2026". */
function inWords(isoDay: string): string {
  const [year = 0, month = 1, day = 1] = isoDay.split('-').map(Number);
  return dayName({ year, month, day });
}

function titleAt(
  policy: Policy,
  section: Section,
  settings: CheckSettings,
  findings: readonly Finding[],
): Hover | undefined {
  const { start, end, titleSpan } = section;
  const told = [...toldBySection(policy, settings.regimes)].filter(([{ index, firstBlock }]) =>
    section === policy.title
      ? true
      : firstBlock >= section.firstBlock && firstBlock < section.endBlock && index >= section.index,
  );
  const subjects = new Map(told.flatMap(([, all]) => all.map(one => [one.key, one] as const)));
  const inside = findings.filter(({ span }) => span.start >= start && span.start < end).length;
  const said = [...subjects.values()].map(
    ({ title, status }) =>
      `- ${title}${status === 'found' ? '' : ` (${status === 'weak' ? 'weak' : 'declared not to apply'})`}`,
  );
  return {
    span: titleSpan,
    markdown: lines(
      said.length
        ? `This section tells the reader:\n\n${said.join('\n')}`
        : 'This section states nothing that a duty of information asks for.',
      `${inside} ${inside === 1 ? 'finding' : 'findings'} here.`,
      section === policy.title && overallLine(policy, settings),
    ),
  };
}

function overallLine(policy: Policy, settings: CheckSettings): string {
  const missing = dutiesOf(policy, settings.regimes).filter(({ status }) => status === 'missing');
  return missing.length ? `Not disclosed: ${missing.map(({ disclosure }) => disclosure.title).join('; ')}.` : '';
}

/** A phrase of the lexicon that is left alone here, and why. */
function phraseAt(placed: Placed, offset: number, link: RuleLink): Hover | undefined {
  const own = offset - placed.start;
  const judged = judge(placed.block).find(({ start, end }) => start <= own && own <= end);
  if (!judged) return undefined;
  const { family, term, why, start, end } = judged;
  return {
    span: { start: placed.start + start, end: placed.start + end },
    markdown: lines(
      `**${family.title}**`,
      why.length ? `Not reported here. ${why.join(' ')}` : 'Not reported here.',
      `Where it is: ${term.instead ?? family.instead}`,
      ruleLine(family.id, link),
    ),
  };
}
