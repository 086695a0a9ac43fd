import type {
  Connection,
  Diagnostic,
  DocumentDiagnosticReport,
  PreviousResultId,
  WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver';
import { DiagnosticSeverity } from 'vscode-languageserver';
import type { OnRuleError } from '../features/check';
import { parsePolicy } from '../policy/parse';
import type { Policy } from '../policy/policy';
import { Lines } from '../text/lines';
import { SOURCE, toDiagnostic, toRange } from './convert';
import type { DocumentSettings } from './document-settings';
import { type Documents, findingsOf, formatOf, isSettingsFile, type Source, sourceOf } from './documents';
import type { WorkspaceSettings } from './settings';
import { readSettingsFile } from './settings-file';
import { OfClosedFiles, type WorkspaceFiles } from './workspace-files';

/** Rule-like name of what is wrong with a settings file. */
const SETTINGS_PROBLEM = 'settings-file';

interface Report {
  readonly resultId: string;
  /** Only asked for where the client does not know them yet. */
  readonly diagnostics: () => readonly Diagnostic[];
}

/** Answers what is wrong with documents, open or not, and says "unchanged" where the client knows it already. */
export class Diagnostics {
  readonly #closed = new OfClosedFiles<Report>();
  #opened = 0;
  readonly #openedAs = new Map<string, number>();
  readonly #settingsIds = new WeakMap<DocumentSettings, number>();
  #settingsId = 0;

  constructor(
    readonly documents: Documents,
    readonly settings: WorkspaceSettings,
    readonly files: WorkspaceFiles,
    readonly related: () => boolean,
    readonly onRuleError: OnRuleError,
  ) {}

  opened(uri: string): void {
    // A version says nothing beyond one opening: clients may count from 1 again.
    this.#openedAs.set(uri, ++this.#opened);
    this.#closed.changed(uri);
  }

  /** A file was changed, made or deleted outside the editor. */
  changed(uri: string): void {
    this.#closed.changed(uri);
  }

  forget(): void {
    this.#closed.clear();
  }

  async ofDocument(uri: string, previous: string | undefined): Promise<DocumentDiagnosticReport> {
    const report = await this.#report(uri);
    const { resultId, diagnostics } = report;
    return resultId === previous
      ? { kind: 'unchanged', resultId }
      : { kind: 'full', resultId, items: [...diagnostics()] };
  }

  /** The policies of the workspace, and what the client still shows of files that are none any more. */
  async ofWorkspace(
    previous: readonly PreviousResultId[],
    stop: () => boolean,
  ): Promise<WorkspaceDocumentDiagnosticReport[]> {
    const known = new Map(previous.map(({ uri, value }) => [uri, value]));
    const items: WorkspaceDocumentDiagnosticReport[] = [];
    const files = [...(await this.files.closed()), ...(await this.settings.filesRead())];
    const uris = new Set([...this.documents.open.keys(), ...files, ...known.keys()]);
    for (const uri of uris) {
      if (stop()) break;
      const version = this.documents.open.get(uri)?.version ?? null;
      const report = await this.#report(uri);
      const before = known.get(uri);
      if (report.resultId === before) items.push({ kind: 'unchanged', uri, version, resultId: before });
      else {
        const found = report.diagnostics();
        if (found.length) items.push({ kind: 'full', uri, version, resultId: report.resultId, items: [...found] });
        else if (before !== undefined) items.push({ kind: 'full', uri, version, items: [] });
      }
    }
    return items;
  }

  /** For clients that do not ask. */
  async push(connection: Connection, uri: string): Promise<void> {
    const report = await this.#report(uri);
    const document = this.documents.open.get(uri);
    await connection.sendDiagnostics({
      uri,
      ...(document && { version: document.version }),
      diagnostics: document ? [...report.diagnostics()] : [],
    });
  }

  async #report(uri: string): Promise<Report> {
    const settings = await this.settings.for(uri);
    const document = this.documents.open.get(uri);
    if (document) {
      // The report belongs to the settings it is made under, whatever has become of them since.
      const resultId = `${this.#openedAs.get(uri) ?? 0}.${document.version}.${this.#idOf(settings)}`;
      const read = () => this.documents.policy(document);
      return { resultId, diagnostics: () => this.#diagnostics(sourceOf(document), settings, read) };
    }
    const report = await this.#closed.get(uri, settings, async () => {
      // What cannot be read is not tried again until it changes.
      const source = await this.files.read(uri);
      const found = source ? this.#ofText(source, settings) : [];
      return { resultId: `${++this.#opened}.file`, diagnostics: () => found };
    });
    // The file was opened while it was read.
    return this.documents.open.get(uri) ? this.#report(uri) : report;
  }

  #idOf(settings: DocumentSettings): number {
    let id = this.#settingsIds.get(settings);
    if (id === undefined) this.#settingsIds.set(settings, (id = ++this.#settingsId));
    return id;
  }

  #ofText(source: Source, settings: DocumentSettings): Diagnostic[] {
    const read = () => parsePolicy(source.text, { format: formatOf(source.language, source.uri) });
    return this.#diagnostics(source, settings, read);
  }

  #diagnostics(source: Source, settings: DocumentSettings, read: () => Policy): Diagnostic[] {
    if (isSettingsFile(source.uri)) return settingsDiagnostics(source.text);
    const { findings, lines } = findingsOf(source, settings, read, this.onRuleError);
    return findings.map(finding => toDiagnostic(source.uri, lines, finding, this.related()));
  }
}

function settingsDiagnostics(text: string): Diagnostic[] {
  const lines = new Lines(text);
  return readSettingsFile(text).problems.map(({ start, end, message }) => ({
    range: toRange(lines, { start, end }),
    severity: DiagnosticSeverity.Warning,
    code: SETTINGS_PROBLEM,
    source: SOURCE,
    message,
  }));
}
