import type { Connection } from 'vscode-languageserver';
import type { OnRuleError } from '../features/check';
import { abilitiesOf, type ClientAbilities } from './client';
import { Diagnostics } from './diagnostics';
import { type Checked, Documents } from './documents';
import { Guard } from './guard';
import type { Host } from './host';
import { WorkspaceSettings } from './settings';
import { WorkspaceFiles } from './workspace-files';
import { WorkspaceSymbols } from './workspace-symbols';

/** All that a server knows between two messages. */
export class Session {
  readonly guard = new Guard();
  readonly documents: Documents;
  readonly settings: WorkspaceSettings;
  readonly files: WorkspaceFiles;
  readonly diagnostics: Diagnostics;
  readonly symbols: WorkspaceSymbols;
  client: ClientAbilities = abilitiesOf({});
  /** Resolves when the settings are known; answers wait for it. */
  ready: Promise<void> = Promise.resolve();

  constructor(
    connection: Connection,
    readonly host: Host | undefined,
  ) {
    const onRuleError: OnRuleError = (rule, error) =>
      connection.console.error(`The rule ${rule} failed: ${error instanceof Error ? error.stack : error}`);
    this.documents = new Documents(onRuleError);
    this.settings = new WorkspaceSettings(
      async uri => this.documents.open.get(uri)?.getText() ?? (await host?.readFile(uri)),
    );
    this.files = new WorkspaceFiles(this.documents, this.settings, host);
    this.diagnostics = new Diagnostics(
      this.documents,
      this.settings,
      this.files,
      () => this.client.related,
      onRuleError,
    );
    this.symbols = new WorkspaceSymbols(this.settings, this.files);
  }

  /** A file was changed, made or deleted outside the editor, or is in the editor's hands no longer. */
  changed(uri: string): void {
    this.files.forget();
    this.diagnostics.changed(uri);
    this.symbols.changed(uri);
  }

  /** Settings or folders changed. */
  forget(): void {
    this.settings.forget();
    this.files.forget();
    this.diagnostics.forget();
    this.symbols.forget();
  }

  /** The policy behind a request; undefined for a document that is unknown, or no policy. */
  async policyFor(uri: string): Promise<Checked | undefined> {
    await this.ready;
    const settings = await this.settings.for(uri);
    const document = this.documents.open.get(uri);
    return document && this.documents.checked(document, settings);
  }
}
