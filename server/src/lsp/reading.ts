import {
  type Connection,
  type DocumentLink,
  type DocumentLinkParams,
  ErrorCodes,
  type FoldingRange,
  FoldingRangeKind,
  type FoldingRangeParams,
  type InlayHint,
  type InlayHintParams,
  ResponseError,
  type SelectionRange,
  type SelectionRangeParams,
  type ServerCapabilities,
  type SymbolInformation,
  type WorkspaceSymbolParams,
} from 'vscode-languageserver';
import { folds } from '../features/fold';
import { inlays } from '../features/inlay';
import { links } from '../features/links';
import { selections } from '../features/select';
import { toRange, toSpan } from './convert';
import type { Session } from './session';
import { symbolsIn } from './workspace-symbols';

export const readingCapabilities = {
  foldingRangeProvider: true,
  selectionRangeProvider: true,
  documentLinkProvider: {},
  workspaceSymbolProvider: true,
  inlayHintProvider: true,
} satisfies ServerCapabilities;

/** Answers what helps to read and move about: folding, growing selections, links, and places by name. */
export function answerReading(connection: Connection, session: Session): void {
  const { guard, documents } = session;

  connection.onFoldingRanges(
    guard.request(['textDocument.uri'], async ({ textDocument }: FoldingRangeParams): Promise<FoldingRange[]> => {
      const checked = await session.policyFor(textDocument.uri);
      if (!checked) return [];
      return folds(checked.policy).map(({ startLine, endLine, kind }) => ({
        startLine,
        endLine,
        ...(kind === 'comment' && { kind: FoldingRangeKind.Comment }),
      }));
    }),
  );

  connection.onSelectionRanges(
    guard.request(
      ['textDocument.uri', 'positions'],
      async ({ textDocument, positions }: SelectionRangeParams): Promise<SelectionRange[] | null> => {
        const checked = await session.policyFor(textDocument.uri);
        if (!checked) return null;
        const { policy } = checked;
        return positions.map(position => {
          const at = { range: { start: position, end: position } };
          return (
            selections(policy, policy.lines.offset(position)).reduceRight<SelectionRange | undefined>(
              (parent, span) => ({ range: toRange(policy.lines, span), ...(parent && { parent }) }),
              undefined,
            ) ?? at
          );
        });
      },
    ),
  );

  connection.languages.inlayHint.on(
    guard.request(
      ['textDocument.uri', 'range.start.line', 'range.start.character', 'range.end.line', 'range.end.character'],
      async ({ textDocument, range }: InlayHintParams): Promise<InlayHint[]> => {
        const checked = await session.policyFor(textDocument.uri);
        if (!checked?.settings.inlayHints) return [];
        const { lines } = checked.policy;
        return inlays(checked.policy, toSpan(lines, range)).map(({ offset, label, tooltip }) => ({
          position: lines.at(offset),
          label,
          tooltip,
          paddingLeft: true,
        }));
      },
    ),
  );

  connection.onDocumentLinks(
    guard.request(['textDocument.uri'], async ({ textDocument }: DocumentLinkParams): Promise<DocumentLink[]> => {
      const checked = await session.policyFor(textDocument.uri);
      if (!checked) return [];
      const { policy } = checked;
      return links(policy).map(({ target, tooltip, ...span }) => ({
        range: toRange(policy.lines, span),
        target,
        ...(tooltip && { tooltip }),
      }));
    }),
  );

  connection.onWorkspaceSymbol(
    guard.request([], async ({ query }: WorkspaceSymbolParams, stop) => {
      if (typeof query !== 'string') return new ResponseError(ErrorCodes.InvalidParams, 'The request lacks “query”.');
      await session.ready;
      const found: SymbolInformation[] = [];
      for (const uri of documents.open.keys()) {
        const checked = stop() ? undefined : await session.policyFor(uri);
        if (checked) found.push(...symbolsIn(uri, checked.policy, query));
      }
      return [...found, ...(await session.symbols.ofClosed(query, stop))];
    }),
  );
}
