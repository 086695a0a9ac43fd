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
import { pathOf } from './addresses';
import { SOURCE, toDiagnostic, toRange } from './convert';
import type { DocumentSettings } from './document-settings';
import { type Documents, findingsOf, formatOf, isSettingsFile, type Source, sourceOf } from './documents';
import type { Host } from './host';
import type { WorkspaceSettings } from './settings';
import { readSettingsFile } from './settings-file';

/** Rule-like name of what is wrong with a settings file. */
export const SETTINGS_PROBLEM = 'settings-file';

interface Report {
  readonly resultId: string;
  /** Only asked for where the client does not know them yet. */
  readonly diagnostics: () => readonly Diagnostic[];
}

/** Answers what is wrong with documents, open or not, and says "unchanged" where the client knows it already. */
export class Diagnostics {
  // Of a file that is not open, what was found is kept until it or the settings change.
  readonly #closed = new Map<string, Report>();
  #files: Promise<readonly string[]> | undefined;
  #opened = 0;
  readonly #openedAs = new Map<string, number>();

  constructor(
    readonly documents: Documents,
    readonly settings: WorkspaceSettings,
    readonly host: Host | undefined,
    readonly related: () => boolean,
    readonly onRuleError: OnRuleError,
  ) {}

  opened(uri: string): void {
    // A version says nothing beyond one opening: clients may count from 1 again.
    this.#openedAs.set(uri, ++this.#opened);
    this.#closed.delete(uri);
  }

  /** A file was changed, made or deleted outside the editor. */
  changed(uri: string): void {
    this.#closed.delete(uri);
    this.#files = undefined;
  }

  forget(): void {
    this.#closed.clear();
    this.#files = undefined;
  }

  async ofDocument(uri: string, previous: string | undefined): Promise<DocumentDiagnosticReport> {
    const report = await this.#report(uri);
    if (!report) return { kind: 'full', items: [] };
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
    const files = [...(await this.#findFiles()), ...(await this.settings.filesRead())];
    const uris = new Set([...this.documents.open.keys(), ...files, ...known.keys()]);
    for (const uri of uris) {
      if (stop()) break;
      const version = this.documents.open.get(uri)?.version ?? null;
      const report = await this.#report(uri);
      const before = known.get(uri);
      if (report && report.resultId === before) items.push({ kind: 'unchanged', uri, version, resultId: before });
      else {
        const found = report?.diagnostics() ?? [];
        if (report && found.length)
          items.push({ kind: 'full', uri, version, resultId: report.resultId, items: [...found] });
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
      diagnostics: document && report ? [...report.diagnostics()] : [],
    });
  }

  async #report(uri: string): Promise<Report | undefined> {
    const settings = await this.settings.for(uri);
    const document = this.documents.open.get(uri);
    if (document) {
      const resultId = `${this.#openedAs.get(uri) ?? 0}.${document.version}.${this.settings.generation}`;
      const read = () => this.documents.policy(document);
      return { resultId, diagnostics: () => this.#diagnostics(sourceOf(document), settings, read) };
    }
    const known = this.#closed.get(uri);
    if (known) return known;
    const text = await this.host?.readFile(uri);
    // What cannot be read is not tried again until it changes.
    const found = text === undefined ? [] : this.#ofText({ uri, language: languageOf(uri), text }, settings);
    const report = { resultId: `${++this.#opened}.file`, diagnostics: () => found };
    this.#closed.set(uri, report);
    return report;
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

  async #findFiles(): Promise<readonly string[]> {
    this.#files ??= Promise.all(
      this.settings.folders.map(async folder => (await this.host?.findFiles(folder)) ?? []),
    ).then(lists => lists.flat());
    const files = await this.#files;
    // An open document is known under the name its client gave it, and clients encode names in ways of their own.
    const open = new Set(this.documents.open.keys().map(pathOf));
    return files.filter(uri => !open.has(pathOf(uri)));
  }
}

const languageOf = (uri: string): string =>
  /\.policy(\.txt)?$/i.test(uri) ? 'policy' : /\.(md|markdown)$/i.test(uri) ? 'markdown' : 'plaintext';

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
