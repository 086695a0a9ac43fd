import { TextDocuments } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { check, graded, type OnRuleError } from '../features/check';
import { formatOfLanguage, languageOfFile, SETTINGS_FILE } from '../features/file-names';
import { tooLarge } from '../features/too-large';
import { type Verdict, verdict } from '../features/verdict';
import { parsePolicy } from '../policy/parse';
import type { Format, Policy } from '../policy/policy';
import type { Finding } from '../rules/rule';
import { Lines } from '../text/lines';
import type { DocumentSettings } from './document-settings';

/** A policy under its settings, as every request needs it. */
export interface Checked {
  readonly policy: Policy;
  readonly findings: readonly Finding[];
  readonly settings: DocumentSettings;
}

/** A text with an address and a language, open or not. */
export interface Source {
  readonly uri: string;
  readonly language: string;
  readonly text: string;
}

export const isSettingsFile = (uri: string): boolean => uri.endsWith(`/${SETTINGS_FILE}`);

/** Whether a document is checked, and why. */
export function judge({ uri, language, text }: Source, settings: DocumentSettings): Verdict {
  if (isSettingsFile(uri)) return { policy: false, reason: 'it holds settings' };
  return verdict({ text, language, chosen: settings.chosen });
}

/** What is to be reported on a text, and the lines it stands in. */
export function findingsOf(
  source: Source,
  settings: DocumentSettings,
  read: () => Policy,
  onRuleError: OnRuleError,
): { readonly findings: readonly Finding[]; readonly lines: Lines } {
  if (!judge(source, settings).policy) return { findings: [], lines: new Lines('') };
  const refused = tooLarge(source.text);
  if (refused)
    return { findings: graded(refused, settings.rules), lines: new Lines(source.text.slice(0, refused.span.end)) };
  const policy = read();
  return { findings: check(policy, settings, onRuleError), lines: policy.lines };
}

/** An editor may show a Markdown file in another language, and a new document has no name yet: either is enough. */
export const formatOf = (language: string, uri: string): Format =>
  language === 'markdown' ? 'markdown' : formatOfLanguage(languageOfFile(uri) ?? 'plaintext');

/** The open documents, and of each one version and one policy: all the server remembers of texts. */
export class Documents {
  readonly open = new TextDocuments(TextDocument);
  readonly #policies = new Map<string, { readonly version: number; readonly policy: Policy }>();

  constructor(readonly onRuleError: OnRuleError) {}

  close(uri: string): void {
    this.#policies.delete(uri);
  }

  /** An open document that is a policy, checked; undefined for every other. */
  checked(document: TextDocument, settings: DocumentSettings): Checked | undefined {
    const text = document.getText();
    if (tooLarge(text) || !judge(sourceOf(document), settings).policy) return undefined;
    const policy = this.policy(document);
    return { policy, findings: check(policy, settings, this.onRuleError), settings };
  }

  policy(document: TextDocument): Policy {
    const { uri, version, languageId } = document;
    const known = this.#policies.get(uri);
    if (known?.version === version) return known.policy;
    const policy = parsePolicy(document.getText(), { format: formatOf(languageId, uri) }, known?.policy);
    this.#policies.set(uri, { version, policy });
    return policy;
  }
}

export const sourceOf = (document: TextDocument): Source => ({
  uri: document.uri,
  language: document.languageId,
  text: document.getText(),
});
