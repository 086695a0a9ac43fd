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
import { COVERAGE_COMMAND, type Overview } from './protocol';
import { shortWhy } from './regime-words';

const SELECTOR = ['policy', 'markdown', 'plaintext'];

/**
 * The language status: whether the document in hand is checked, why, and how to overrule it; below it how many duties are
 * met, and each law with the reason for which it is asked. VS Code cuts a line that is wider than the room beside the status
 * bar, so each holds one fact.
 */
export class Status implements Disposable {
  readonly item: LanguageStatusItem;
  /** Lines that only a checked document has: its duties, then its laws. */
  readonly details: LanguageStatusItem[] = [];
  private shown: Overview | undefined;
  private readonly disposables: Disposable[];

  constructor(
    private readonly server: Server,
    private readonly overviews: Overviews,
  ) {
    // Lines of equal gravity stand in the order of their ids.
    this.item = languages.createLanguageStatusItem('policywright.checked', SELECTOR);
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
    const { overview } = overviews;
    this.showDetails(server.state !== 'failed' && overview?.policy ? overview : undefined);
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
    const { policy, reason } = overview ?? judge(document);
    item.detail = reason;
    if (!policy) {
      item.text = `Policywright: not checked: ${reason}`;
      item.detail = '';
      item.command = {
        command: 'policywright.checkDocument',
        title: 'Check It',
        tooltip: 'Check this document as a privacy policy',
      };
      return;
    }
    item.text = `Policywright: ${overview ? count(overview.findings, 'finding') : 'checking'}`;
    item.severity = severity(document);
    item.command = { command: 'policywright.doNotCheckDocument', title: 'Do Not Check' };
  }

  dispose(): void {
    for (const disposable of [...this.disposables, ...this.details]) disposable.dispose();
  }

  private showDetails(overview: Overview | undefined): void {
    if (overview === this.shown) return;
    this.shown = overview;
    const lines = overview ? detailsOf(overview) : [];
    // A line that stays is changed in its place, so that an open popup does not flicker at each edit.
    while (this.details.length > lines.length) this.details.pop()?.dispose();
    lines.forEach(({ text, detail }, at) => {
      let line = this.details[at];
      if (!line) {
        line = languages.createLanguageStatusItem(`policywright.detail${at}`, SELECTOR);
        line.name = at === 0 ? 'Policywright: duties' : `Policywright: law ${at}`;
        if (at === 0)
          line.command = { command: COVERAGE_COMMAND, title: 'Coverage', tooltip: 'Show the Coverage view' };
        this.details[at] = line;
      }
      line.text = text;
      line.detail = detail;
    });
  }
}

const detailsOf = ({ coverage, regimes }: Overview) => [
  { text: `Policywright: ${coverage.words}`, detail: '' },
  ...regimes.map(regime => ({ text: regime.title, detail: shortWhy(regime) })),
];

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
