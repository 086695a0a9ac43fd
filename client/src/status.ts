import {
  DiagnosticSeverity,
  type Disposable,
  type LanguageStatusItem,
  LanguageStatusSeverity,
  languages,
  type TextDocument,
} from 'vscode';
import type { Server } from './client';
import { count } from './count';
import { judge } from './documents';
import type { Overviews } from './overviews';

/** The language status item: whether the document in hand is checked, why, and how to overrule it. */
export class Status implements Disposable {
  readonly item: LanguageStatusItem;
  private readonly disposables: Disposable[];

  constructor(
    private readonly server: Server,
    private readonly overviews: Overviews,
  ) {
    this.item = languages.createLanguageStatusItem('policywright.status', ['policy', 'markdown', 'plaintext']);
    this.item.name = 'Policywright';
    this.disposables = [
      this.item,
      overviews.onDidChange(() => this.show()),
      server.onDidChangeState(() => this.show()),
    ];
    this.show();
  }

  /** Shows what is known now. */
  show(): void {
    const { item, server, overviews } = this;
    const document = overviews.document;
    item.busy = server.state === 'starting';
    item.severity = LanguageStatusSeverity.Information;
    if (server.state === 'failed') {
      item.severity = LanguageStatusSeverity.Error;
      item.text = 'Policywright: stopped';
      item.detail = 'nothing is checked';
      item.command = { command: 'policywright.restartServer', title: 'Restart' };
      return;
    }
    if (!document) return;
    const { policy, reason } = overviews.overview ?? judge(document);
    item.detail = reason;
    if (!policy) {
      item.text = `Policywright: not checked: ${reason}`;
      item.detail = '';
      item.command = { command: 'policywright.checkDocument', title: 'Check This Document' };
      return;
    }
    const { overview } = overviews;
    item.text = overview
      ? `Policywright: ${overview.coverage.words} · ${count(overview.findings, 'finding')}`
      : 'Policywright: privacy policy · checking';
    // The room is short; why a law counts stands in the Coverage view.
    if (overview) item.detail = [...overview.regimes.map(({ title }) => title), reason].join(' · ');
    item.severity = severity(document);
    item.command = { command: 'policywright.doNotCheckDocument', title: 'Do Not Check' };
  }

  dispose(): void {
    for (const disposable of this.disposables) disposable.dispose();
  }
}

export const SOURCE = 'policywright';

function severity(document: TextDocument): LanguageStatusSeverity {
  const worst = Math.min(
    ...languages
      .getDiagnostics(document.uri)
      .filter(diagnostic => diagnostic.source === SOURCE)
      .map(diagnostic => diagnostic.severity),
  );
  if (worst === DiagnosticSeverity.Error) return LanguageStatusSeverity.Error;
  if (worst === DiagnosticSeverity.Warning) return LanguageStatusSeverity.Warning;
  return LanguageStatusSeverity.Information;
}
