import {
  type Connection,
  type DefinitionParams,
  type DocumentHighlight,
  DocumentHighlightKind,
  type DocumentHighlightParams,
  ErrorCodes,
  type Location,
  type LocationLink,
  LSPErrorCodes,
  type PrepareRenameParams,
  type ReferenceParams,
  type RenameParams,
  ResponseError,
  SemanticTokensBuilder,
  type SemanticTokensParams,
  type ServerCapabilities,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { define } from '../features/define';
import { highlight } from '../features/highlight';
import { references } from '../features/references';
import { prepareRename, type Refusal, rename } from '../features/rename';
import { semanticTokens } from '../features/semantic-tokens';
import { toRange } from './convert';
import type { Session } from './session';

const AT = ['textDocument.uri', 'position.line', 'position.character'];

// A defined term is to a policy what a type is to a program.
const TERM = 0;
const DECLARATION = 1;

export const navigationCapabilities = {
  definitionProvider: true,
  referencesProvider: true,
  documentHighlightProvider: true,
  renameProvider: { prepareProvider: true },
  semanticTokensProvider: { legend: { tokenTypes: ['type'], tokenModifiers: ['declaration'] }, full: true },
} satisfies ServerCapabilities;

/** Answers where terms and sections are defined and mentioned, and renames them. */
export function answerNavigation(connection: Connection, session: Session): void {
  const { guard } = session;

  connection.onDefinition(
    guard.request(AT, async ({ textDocument, position }: DefinitionParams): Promise<Location[] | LocationLink[]> => {
      const { uri } = textDocument;
      const checked = await session.policyFor(uri);
      if (!checked) return [];
      const { lines } = checked.policy;
      const found = define(checked.policy, lines.offset(position));
      if (!session.client.definitionLinks) return found.map(({ name }) => ({ uri, range: toRange(lines, name) }));
      return found.map(({ from, whole, name }) => ({
        originSelectionRange: toRange(lines, from),
        targetUri: uri,
        targetRange: toRange(lines, whole),
        targetSelectionRange: toRange(lines, name),
      }));
    }),
  );

  connection.onReferences(
    guard.request(AT, async ({ textDocument, position, context }: ReferenceParams): Promise<Location[]> => {
      const { uri } = textDocument;
      const checked = await session.policyFor(uri);
      if (!checked) return [];
      const { policy } = checked;
      return references(policy, policy.lines.offset(position), context?.includeDeclaration !== false).map(span => ({
        uri,
        range: toRange(policy.lines, span),
      }));
    }),
  );

  connection.onDocumentHighlight(
    guard.request(AT, async ({ textDocument, position }: DocumentHighlightParams): Promise<DocumentHighlight[]> => {
      const checked = await session.policyFor(textDocument.uri);
      if (!checked) return [];
      const { policy } = checked;
      return highlight(policy, policy.lines.offset(position)).map(({ kind, ...span }) => ({
        range: toRange(policy.lines, span),
        kind: kind === 'declares' ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
      }));
    }),
  );

  connection.onPrepareRename(
    guard.request(AT, async ({ textDocument, position }: PrepareRenameParams) => {
      const checked = await session.policyFor(textDocument.uri);
      if (!checked) return null;
      const { policy } = checked;
      const prepared = prepareRename(policy, policy.lines.offset(position));
      if (!prepared) return null;
      if ('refused' in prepared) return refusal(prepared);
      return { range: toRange(policy.lines, prepared.span), placeholder: prepared.name };
    }),
  );

  connection.onRenameRequest(
    guard.request(
      AT,
      async ({
        textDocument,
        position,
        newName,
      }: RenameParams): Promise<WorkspaceEdit | ResponseError<never> | null> => {
        if (typeof newName !== 'string')
          return new ResponseError(ErrorCodes.InvalidParams, 'The request lacks “newName”.');
        const { uri } = textDocument;
        const checked = await session.policyFor(uri);
        if (!checked) return null;
        const { policy } = checked;
        const edits = rename(policy, policy.lines.offset(position), newName);
        if ('refused' in edits) return refusal(edits);
        return {
          changes: { [uri]: edits.map(edit => ({ range: toRange(policy.lines, edit), newText: edit.text })) },
        };
      },
    ),
  );

  connection.languages.semanticTokens.on(
    guard.request(['textDocument.uri'], async ({ textDocument }: SemanticTokensParams) => {
      const builder = new SemanticTokensBuilder();
      const checked = await session.policyFor(textDocument.uri);
      if (!checked) return builder.build();
      const { policy } = checked;
      for (const { start, end, defines } of semanticTokens(policy)) {
        const { line, character } = policy.lines.at(start);
        builder.push(line, character, end - start, TERM, defines ? DECLARATION : 0);
      }
      return builder.build();
    }),
  );
}

/** The reason is shown to the writer as it is. */
const refusal = ({ refused }: Refusal): ResponseError<never> => new ResponseError(LSPErrorCodes.RequestFailed, refused);
