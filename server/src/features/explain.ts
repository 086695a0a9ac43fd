import { citations } from '../law/citations';
import type { RuleExample } from '../rules/rule';
import { type RulePage, ruleNamed } from './rule-book';

export interface Explanation {
  readonly id: string;
  readonly title: string;
  /** The whole page of a rule, in Markdown. */
  readonly markdown: string;
}

/** The page of a rule; undefined when there is none of this name. */
export function explain(id: string): Explanation | undefined {
  const rule = ruleNamed(id);
  return rule && { id, title: rule.title, markdown: page(rule) };
}

function page(rule: RulePage): string {
  const { id, title, severity, explain: why, cites } = rule;
  const parts = [
    `# ${title}`,
    `Rule \`${id}\`, ${severity === 'information' ? 'an information' : severity === 'error' ? 'an error' : `a ${severity}`} unless the settings say otherwise.`,
    `## Why\n\n${why}`,
    examplesOf(rule),
    cites.length ? `## Sources\n\n${cites.map(key => `- ${citeLink(key)}`).join('\n')}` : '',
    `## Settings\n\nIn the editor’s settings or in \`.policywright.json\`, which the command line reads, too:\n\n${fenced(
      JSON.stringify({ rules: { [id]: 'off' } }, undefined, 2),
      'json',
    )}\n\nFor one place, in Markdown: \`<!-- policywright-ignore-next-line ${id} -- reason -->\``,
    'Policywright checks text. It gives no legal advice.',
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

function examplesOf({ examples }: RulePage): string {
  const bad = examples.flatMap(example => ('bad' in example ? [example] : []));
  const good = examples.flatMap(example => ('good' in example ? [example.good] : []));
  const parts: string[] = [];
  if (bad.length) {
    parts.push(
      `## What is reported\n\nThe marked words are reported.\n\n${bad.map(({ bad: text, fixed }) => fenced(text) + (fixed ? `\n\nbecomes\n\n${fenced(fixed)}` : '')).join('\n\n')}`,
    );
  }
  if (good.length) parts.push(`## What is not\n\n${good.map(text => fenced(text)).join('\n\n')}`);
  return parts.join('\n\n');
}

const fenced = (text: string, language = 'text'): string => `\`\`\`\`${language}\n${text}\n\`\`\`\``;

/** A citation with its link and what the place says. */
export function citeLink(key: string): string {
  const citation = citations.get(key);
  return citation ? `[${key}](${citation.url}): ${citation.says}` : key;
}

/** A bad and a good text of a rule, short enough for a hover. */
export function shortExamples(examples: readonly RuleExample[]): { readonly bad?: string; readonly good?: string } {
  const short = (text: string) => text.length <= 300;
  // Only what is a rewriting of the bad text stands beside it: another good text would be about something else.
  const pair = examples.find(
    example => 'bad' in example && example.fixed !== undefined && short(example.bad) && short(example.fixed),
  );
  return pair && 'bad' in pair && pair.fixed !== undefined ? { bad: pair.bad, good: pair.fixed } : {};
}
