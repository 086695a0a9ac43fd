import { MarkdownString, ThemeColor, ThemeIcon, TreeItem, TreeItemCollapsibleState } from 'vscode';
import type { CoverageNode } from './coverage-nodes';
import type { DutyView, StatementView } from './protocol';
import { why } from './regime-words';

const { Collapsed, Expanded, None } = TreeItemCollapsibleState;

export function coverageItem(node: CoverageNode, uri: string): TreeItem {
  const item = itemFor(node, uri);
  item.id = `${uri}#${node.path}`;
  const parts = [item.accessibilityInformation?.label ?? item.label, item.description];
  item.accessibilityInformation = { label: parts.filter(part => typeof part === 'string' && part).join(', ') };
  return item;
}

function itemFor(node: CoverageNode, uri: string): TreeItem {
  switch (node.kind) {
    case 'regime': {
      const item = new TreeItem(node.regime.title, Expanded);
      item.description = node.regime.counts.words;
      item.tooltip = why(node.regime);
      item.iconPath = new ThemeIcon('law');
      item.contextValue = 'regime';
      return item;
    }
    case 'group': {
      const due = node.duties.filter(isDue);
      const worst = WORST.find(status => due.some(duty => duty.status === status)) ?? 'not-applicable';
      const item = new TreeItem(node.title, worst === 'missing' || worst === 'weak' ? Expanded : Collapsed);
      item.description = due.length ? `${due.filter(({ status }) => status === 'found').length} of ${due.length}` : '';
      item.iconPath = ICONS[worst];
      item.accessibilityInformation = { label: `${node.title}, ${WORDS[worst]}` };
      item.contextValue = 'group';
      return item;
    }
    case 'duty':
      return dutyItem(node.duty, node.children.length > 0, uri);
    case 'statement':
      return statementItem(node.statement, node.shows, uri);
    case 'more': {
      const item = new TreeItem(`${node.count} more`, None);
      item.tooltip = 'More sentences of this policy speak to it.';
      return item;
    }
  }
}

function dutyItem(duty: DutyView, hasChildren: boolean, uri: string): TreeItem {
  const { title, status, kind, cites, evidence } = duty;
  const item = new TreeItem(title.charAt(0).toUpperCase() + title.slice(1), hasChildren ? Collapsed : None);
  const state = kind === 'guidance' && status === 'not-applicable' ? 'not said' : WORDS[status];
  item.description = [status === 'found' ? '' : state, kind === 'guidance' ? 'good practice' : cites[0]?.key]
    .filter(Boolean)
    .join(' · ');
  item.accessibilityInformation = { label: `${title}, ${state}` };
  item.iconPath = kind === 'guidance' && status === 'not-applicable' ? new ThemeIcon('circle-outline') : ICONS[status];
  item.tooltip = tooltip(duty);
  item.contextValue = `duty.${kind === 'guidance' ? 'guidance' : status}`;
  const [first] = evidence;
  if (first) item.command = reveal(uri, first);
  return item;
}

function statementItem(statement: StatementView, shows: boolean, uri: string): TreeItem {
  const item = new TreeItem(statement.text, None);
  if (shows) item.description = 'shows that it applies';
  item.tooltip = statement.text;
  item.iconPath = new ThemeIcon(shows ? 'lightbulb' : 'quote');
  item.command = reveal(uri, statement);
  item.contextValue = 'statement';
  return item;
}

const reveal = (uri: string, { range }: StatementView) => ({
  command: 'policywright.revealStatement',
  title: 'Show',
  arguments: [uri, range],
});

function tooltip({ title, explain, status, why, kind, lacks, cites, evidence }: DutyView): MarkdownString {
  const text = new MarkdownString('', true);
  text.appendMarkdown(`**${escaped(title.charAt(0).toUpperCase() + title.slice(1))}**\n\n${escaped(explain)}\n\n`);
  const answer = {
    found: 'The policy tells the reader enough.',
    weak: `The policy tells the reader too little: ${lacks ?? ''}.`,
    missing: 'The policy does not say it.',
    'not-applicable':
      why === 'declared'
        ? 'The policy says that it does not arise.'
        : kind === 'guidance'
          ? 'The policy does not say it, and the law does not ask for it.'
          : 'Nothing in the policy shows that it applies. Whether it does is for you to judge.',
  };
  text.appendMarkdown(`$(${ICONS[status].id}) ${escaped(answer[status])}\n\n`);
  // Articles 13 and 14 often say the same.
  for (const says of new Set(cites.map(cite => cite.says))) {
    const links = cites.filter(cite => cite.says === says).map(({ key, url }) => (url ? `[${key}](${url})` : key));
    text.appendMarkdown(`- ${links.join(', ')}${says ? `: ${escaped(says)}` : ''}\n`);
  }
  if (evidence.length) text.appendMarkdown('\nA click shows the sentence.');
  return text;
}

/** `appendText` would join all words of a line by no-break spaces, and a narrow hover would break them anywhere. */
const escaped = (words: string): string => words.replace(/[\\`*_{}[\]()#+\-!|<>~$]/g, '\\$&');

const isDue = ({ kind, status }: DutyView): boolean => kind !== 'guidance' && status !== 'not-applicable';

const WORST = ['missing', 'weak', 'found'] as const;

const WORDS: Record<DutyView['status'], string> = {
  found: 'found',
  weak: 'weak',
  missing: 'missing',
  'not-applicable': 'not applicable',
};

const themed = (id: string, color: string): ThemeIcon => new ThemeIcon(id, new ThemeColor(color));

const ICONS: Record<DutyView['status'], ThemeIcon> = {
  found: themed('pass', 'testing.iconPassed'),
  weak: themed('warning', 'list.warningForeground'),
  missing: themed('error', 'list.errorForeground'),
  'not-applicable': themed('circle-slash', 'disabledForeground'),
};
