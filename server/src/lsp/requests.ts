import {
  type CodeActionParams,
  type CompletionItem,
  CompletionItemKind,
  type CompletionParams,
  CompletionTriggerKind,
  type Connection,
  type DocumentDiagnosticParams,
  type DocumentSymbolParams,
  type HoverParams,
  InsertTextFormat,
  InsertTextMode,
  MarkupKind,
  type WorkspaceDiagnosticParams,
} from 'vscode-languageserver';
import { CLAUSE_PREFIX, complete } from '../features/complete';
import { hover } from '../features/hover';
import { outline } from '../features/outline';
import { plainText } from '../features/snippet';
import { codeActions } from './actions';
import { toRange, toSymbol } from './convert';
import type { Session } from './session';

const AT = ['textDocument.uri', 'position.line', 'position.character'];

/** Answers requests: each is a question to a policy and its settings, and nothing is remembered from one to the next. */
export function answerRequests(connection: Connection, session: Session): void {
  const { guard, documents, settings, diagnostics, host } = session;

  connection.languages.diagnostics.on(
    guard.request(['textDocument.uri'], async ({ textDocument, previousResultId }: DocumentDiagnosticParams) => {
      await session.ready;
      return diagnostics.ofDocument(textDocument.uri, previousResultId);
    }),
  );

  connection.languages.diagnostics.onWorkspace(
    guard.request(['previousResultIds'], async ({ previousResultIds }: WorkspaceDiagnosticParams, stop) => {
      await session.ready;
      return { items: await diagnostics.ofWorkspace(previousResultIds, stop) };
    }),
  );

  connection.onHover(
    guard.request(AT, async ({ textDocument, position }: HoverParams) => {
      const checked = await session.policyFor(textDocument.uri);
      if (!checked) return null;
      const { policy, findings } = checked;
      const found = hover(policy, policy.lines.offset(position), findings, checked.settings, session.client.ruleLink);
      return found
        ? { contents: { kind: MarkupKind.Markdown, value: found.markdown }, range: toRange(policy.lines, found.span) }
        : null;
    }),
  );

  connection.onCompletion(
    guard.request(AT, async ({ textDocument, position, context }: CompletionParams) => {
      const checked = await session.policyFor(textDocument.uri);
      if (!checked) return [];
      const { policy, findings } = checked;
      const offset = policy.lines.offset(position);
      // In Markdown VS Code suggests nothing unasked, but for the last character of what asks for a clause.
      const unasked = context?.triggerKind === CompletionTriggerKind.TriggerCharacter;
      if (unasked && !policy.text.slice(0, offset).endsWith(CLAUSE_PREFIX)) return [];
      return complete(policy, offset, findings, checked.settings.regimes).map((item): CompletionItem => {
        const snippet = item.kind === 'clause' && session.client.completionSnippets;
        return {
          label: item.label,
          kind: item.kind === 'clause' ? CompletionItemKind.Snippet : CompletionItemKind.Reference,
          detail: item.detail,
          documentation: { kind: MarkupKind.Markdown, value: item.documentation },
          sortText: item.sort,
          filterText: item.filter,
          insertTextFormat: snippet ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
          insertTextMode: InsertTextMode.asIs,
          textEdit: {
            range: toRange(policy.lines, item.replace),
            newText: item.kind === 'clause' && !snippet ? plainText(item.insert) : item.insert,
          },
        };
      });
    }),
  );

  connection.onCodeAction(
    guard.request(
      [
        'textDocument.uri',
        'range.start.line',
        'range.start.character',
        'range.end.line',
        'range.end.character',
        'context.diagnostics',
      ],
      async (params: CodeActionParams) => {
        const { uri } = params.textDocument;
        const checked = await session.policyFor(uri);
        const document = documents.open.get(uri);
        if (!checked || !document) return [];
        return codeActions(params, document.version, checked, session.client, async () => {
          const file = await settings.fileFor(uri);
          // Without a look at the disk there is no telling whether a new file would hide an old one.
          if (!file || (!host && !documents.open.get(file))) return undefined;
          return { uri: file, text: await settings.read(file) };
        });
      },
    ),
  );

  connection.onDocumentSymbol(
    guard.request(['textDocument.uri'], async ({ textDocument }: DocumentSymbolParams) => {
      const checked = await session.policyFor(textDocument.uri);
      if (!checked) return [];
      const { policy, findings } = checked;
      return outline(policy, checked.settings.regimes, findings).map(item => toSymbol(policy.lines, item));
    }),
  );
}
