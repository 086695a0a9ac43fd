import type { Connection } from 'vscode-languageserver';
import type { OnRuleError } from '../features/check';
import { abilitiesOf, type ClientAbilities } from './client';
import { Diagnostics } from './diagnostics';
import { type Checked, Documents } from './documents';
import { Guard } from './guard';
import type { Host } from './host';
import { WorkspaceSettings } from './settings';

/** All that a server knows between two messages. */
export class Session {
  readonly guard = new Guard();
  readonly documents: Documents;
  readonly settings: WorkspaceSettings;
  readonly diagnostics: Diagnostics;
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
    this.diagnostics = new Diagnostics(this.documents, this.settings, host, () => this.client.related, onRuleError);
  }

  /** The policy behind a request; undefined for a document that is unknown, or no policy. */
  async policyFor(uri: string): Promise<Checked | undefined> {
    await this.ready;
    const settings = await this.settings.for(uri);
    const document = this.documents.open.get(uri);
    return document && this.documents.checked(document, settings);
  }
}
