import { type SymbolInformation, SymbolKind } from 'vscode-languageserver';
import { isNamedLike, namedPlaces } from '../features/symbols';
import { tooLarge } from '../features/too-large';
import { parsePolicy } from '../policy/parse';
import type { Policy } from '../policy/policy';
import { toRange } from './convert';
import type { DocumentSettings } from './document-settings';
import { formatOf, judge } from './documents';
import type { WorkspaceSettings } from './settings';
import { OfClosedFiles, type WorkspaceFiles } from './workspace-files';

/** The sections and terms of a policy whose names fit a query, as the protocol has them. */
export function symbolsIn(uri: string, policy: Policy, query: string): SymbolInformation[] {
  return namedPlaces(policy, query).map(({ name, kind, container, ...span }) => ({
    name,
    kind: kind === 'section' ? SymbolKind.String : SymbolKind.Constant,
    location: { uri, range: toRange(policy.lines, span) },
    ...(container && { containerName: container }),
  }));
}

/** The sections and terms of the workspace's policies that are not open. Of each file its names are kept, not its text. */
export class WorkspaceSymbols {
  readonly #names = new OfClosedFiles<readonly SymbolInformation[]>();

  constructor(
    readonly settings: WorkspaceSettings,
    readonly files: WorkspaceFiles,
  ) {}

  changed(uri: string): void {
    this.#names.changed(uri);
  }

  forget(): void {
    this.#names.clear();
  }

  /** `stop` tells between two files that nobody waits for the answer any more. */
  async ofClosed(query: string, stop: () => boolean): Promise<readonly SymbolInformation[]> {
    const found: SymbolInformation[] = [];
    for (const uri of await this.files.closed()) {
      if (stop()) break;
      const settings = await this.settings.for(uri);
      const names = await this.#names.get(uri, settings, () => this.#namesIn(uri, settings));
      for (const symbol of names) if (isNamedLike(symbol.name, query)) found.push(symbol);
    }
    return found;
  }

  async #namesIn(uri: string, settings: DocumentSettings): Promise<readonly SymbolInformation[]> {
    const source = await this.files.read(uri);
    if (!source || tooLarge(source.text) || !judge(source, settings).policy) return [];
    return symbolsIn(uri, parsePolicy(source.text, { format: formatOf(source.language, uri) }), '');
  }
}
