import { type InitializeParams, ResourceOperationKind } from 'vscode-languageserver';
import type { RuleLink } from '../features/hover';
import type { EditAbilities } from './actions';

/** What the client can do, as far as an answer depends on it. */
export interface ClientAbilities extends EditAbilities {
  readonly pulls: boolean;
  readonly refreshes: boolean;
  readonly refreshesInlays: boolean;
  readonly refreshesLenses: boolean;
  readonly configuration: boolean;
  readonly registersConfiguration: boolean;
  readonly registersWatchers: boolean;
  readonly followsFolders: boolean;
  readonly completionSnippets: boolean;
  readonly definitionLinks: boolean;
  /** Settings given at the start, for clients that have no other way. */
  readonly settings: unknown;
  readonly ruleLink: RuleLink;
  /** The client's command that shows a duty in its checklist; empty where it has none. */
  readonly coverageCommand: string;
}

/** Reads them from whatever the client sent: what is not there is not able. */
export function abilitiesOf(params: Partial<InitializeParams>): ClientAbilities {
  const { textDocument, workspace } = params.capabilities ?? {};
  const options = (params.initializationOptions ?? {}) as {
    explainCommand?: unknown;
    coverageCommand?: unknown;
    settings?: unknown;
  };
  const { explainCommand, coverageCommand } = options;
  return {
    pulls: textDocument?.diagnostic !== undefined,
    refreshes: workspace?.diagnostics?.refreshSupport === true,
    refreshesInlays: workspace?.inlayHint?.refreshSupport === true,
    refreshesLenses: workspace?.codeLens?.refreshSupport === true,
    related:
      textDocument?.diagnostic?.relatedInformation ?? textDocument?.publishDiagnostics?.relatedInformation ?? false,
    configuration: workspace?.configuration === true,
    registersConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    registersWatchers: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    followsFolders: workspace?.workspaceFolders === true,
    snippets: workspace?.workspaceEdit?.snippetEditSupport === true,
    createFiles: workspace?.workspaceEdit?.resourceOperations?.includes(ResourceOperationKind.Create) === true,
    completionSnippets: textDocument?.completion?.completionItem?.snippetSupport === true,
    definitionLinks: textDocument?.definition?.linkSupport === true,
    settings: options.settings,
    coverageCommand: typeof coverageCommand === 'string' ? coverageCommand : '',
    ruleLink: id =>
      typeof explainCommand === 'string'
        ? `command:${explainCommand}?${encodeURIComponent(JSON.stringify([id]))}`
        : undefined,
  };
}

/** The workspace folders, without a slash at their ends. */
export function foldersOf({ workspaceFolders, rootUri }: InitializeParams): string[] {
  const folders = workspaceFolders?.map(({ uri }) => uri) ?? (rootUri ? [rootUri] : []);
  return folders.map(uri => uri.replace(/\/$/, ''));
}
