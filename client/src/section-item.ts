import {
  type Diagnostic,
  DiagnosticSeverity,
  MarkdownString,
  Range,
  ThemeColor,
  ThemeIcon,
  TreeItem,
  TreeItemCollapsibleState,
} from 'vscode';
import type { Range as ProtocolRange } from 'vscode-languageclient';
import { count } from './count';
import type { SectionView } from './protocol';

/** A section in the tree. The path of indexes is its identity, so that it keeps selection and folding across edits. */
export interface SectionNode {
  readonly path: string;
  readonly section: SectionView;
  readonly parent: SectionNode | undefined;
  readonly children: readonly SectionNode[];
}

export function nodes(sections: readonly SectionView[], parent?: SectionNode): SectionNode[] {
  return sections.map((section, index) => {
    const node = { path: `${parent?.path ?? ''}/${index}`, section, parent, children: [] as SectionNode[] };
    node.children = nodes(section.children, node);
    return node;
  });
}

export function toRange({ start, end }: ProtocolRange): Range {
  return new Range(start.line, start.character, end.line, end.character);
}

/** @param diagnostics those of the whole document. */
export function treeItem(node: SectionNode, uri: string, diagnostics: readonly Diagnostic[]): TreeItem {
  const { section, children } = node;
  const item = new TreeItem(
    section.title,
    children.length > 0 ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.None,
  );
  item.id = `${uri}#${node.path}`;
  item.contextValue = 'section';
  item.description = describe(section);
  item.tooltip = tooltip(section);
  item.iconPath = icon(node, diagnostics);
  item.command = { command: 'policywright.revealSection', title: 'Show', arguments: [uri, section.selectionRange] };
  const parts = [section.title, item.description];
  item.accessibilityInformation = { label: parts.filter(Boolean).join(', ') };
  return item;
}

/** "3 findings · retention, security": the number first, since a narrow view cuts the end. */
function describe(section: SectionView): string {
  const told = section.discloses.filter(({ status }) => status !== 'missing').map(({ key }) => words(key));
  const shown = told.length > 3 ? [...told.slice(0, 3), `${told.length - 3} more`] : told;
  const parts = [section.findings > 0 ? count(section.findings, 'finding') : '', shown.join(', ')];
  return parts.filter(Boolean).join(' · ');
}

function words(key: string): string {
  return key.replaceAll(/[-_]/g, ' ');
}

function tooltip(section: SectionView): MarkdownString {
  const text = new MarkdownString('', true);
  text.appendMarkdown('**').appendText(section.title).appendMarkdown('**\n\n');
  for (const { title, status } of section.discloses) {
    text
      .appendMarkdown(`- ${STATUS_ICON[status] ?? ''} `)
      .appendText(title)
      .appendMarkdown(`: ${words(status)}\n`);
  }
  if (section.discloses.length === 0) text.appendMarkdown('Answers none of the questions the law asks.\n');
  text.appendMarkdown(
    `\n${section.findings === 0 ? 'No findings' : count(section.findings, 'finding')} in this section.\n\n`,
  );
  return text.appendText(section.reading.text);
}

const STATUS_ICON: Record<string, string> = {
  found: '$(pass)',
  weak: '$(warning)',
  missing: '$(error)',
  'not-applicable': '$(circle-slash)',
};

/**
 * The worst that is known of the section. A warning sign always stands for a warning in the text: what is told weakly here
 * may be told well elsewhere, and what is merely hinted at does not spoil what is told.
 */
function icon(node: SectionNode, diagnostics: readonly Diagnostic[]): ThemeIcon {
  const worst = Math.min(...own(node, diagnostics).map(diagnostic => diagnostic.severity));
  const tells = (wanted: string) => node.section.discloses.some(({ status }) => status === wanted);
  if (worst === DiagnosticSeverity.Error) return themed('error', 'list.errorForeground');
  if (worst === DiagnosticSeverity.Warning) return themed('warning', 'list.warningForeground');
  if (worst === DiagnosticSeverity.Information || tells('weak'))
    return themed('info', 'notificationsInfoIcon.foreground');
  return tells('found') ? themed('pass', 'testing.iconPassed') : new ThemeIcon('circle-outline');
}

function themed(id: string, color: string): ThemeIcon {
  return new ThemeIcon(id, new ThemeColor(color));
}

/** The findings in the section's own text: what lies in a child is the child's. */
function own(node: SectionNode, diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const range = toRange(node.section.range);
  const inner = node.children.map(child => toRange(child.section.range));
  return diagnostics.filter(
    ({ range: { start } }) => range.contains(start) && !inner.some(part => part.contains(start)),
  );
}
