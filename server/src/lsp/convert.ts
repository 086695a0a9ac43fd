import {
  type Diagnostic,
  DiagnosticSeverity,
  DiagnosticTag,
  type DocumentSymbol,
  type Range,
  SymbolKind,
} from 'vscode-languageserver';
import type { OutlineItem } from '../features/outline';
import { ruleNamed } from '../features/rule-book';
import { citations } from '../law/citations';
import type { Finding, Severity } from '../rules/rule';
import type { Lines } from '../text/lines';
import type { Span } from '../text/span';

export const SOURCE = 'policywright';

export const toRange = (lines: Lines, { start, end }: Span): Range => ({ start: lines.at(start), end: lines.at(end) });

export const toSpan = (lines: Lines, { start, end }: Range): Span => ({
  start: lines.offset(start),
  end: lines.offset(end),
});

const toSeverity: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** `related` says whether the client can show other places. */
export function toDiagnostic(uri: string, lines: Lines, finding: Finding, related: boolean): Diagnostic {
  const { rule, span, message, severity } = finding;
  const [cite = ''] = finding.cites ?? ruleNamed(rule)?.cites ?? [];
  const href = citations.get(cite)?.url;
  return {
    range: toRange(lines, span),
    severity: toSeverity[severity],
    code: rule,
    ...(href && { codeDescription: { href } }),
    source: SOURCE,
    message,
    ...(rule === 'suppression-unused' && { tags: [DiagnosticTag.Unnecessary] }),
    ...(related &&
      finding.related?.length && {
        relatedInformation: finding.related.map(place => ({
          location: { uri, range: toRange(lines, place) },
          message: place.message,
        })),
      }),
  };
}

/** Names must not be empty (LSP, DocumentSymbol). */
export function toSymbol(lines: Lines, item: OutlineItem): DocumentSymbol {
  const name = [item.number, item.title].filter(Boolean).join(' ');
  return {
    name: name.trim() || '(untitled)',
    detail: item.discloses.map(({ short, status }) => (status === 'weak' ? `${short} (weak)` : short)).join(', '),
    kind: item.level <= 1 ? SymbolKind.Module : SymbolKind.String,
    range: toRange(lines, item.span),
    selectionRange: toRange(lines, item.titleSpan),
    children: item.children.map(child => toSymbol(lines, child)),
  };
}
