import { applyEdits, modify, type ParseError, parse } from 'jsonc-parser';
import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  type Diagnostic,
  type SnippetTextEdit,
  type TextDocumentEdit,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { type Action, actionsFor, fixAll, type IgnoreProposal, insertAllTitle, insertMissing } from '../features/fixes';
import { plainText } from '../features/snippet';
import type { Edit, Finding } from '../rules/rule';
import { Lines } from '../text/lines';
import { parentOf, pathFrom } from './addresses';
import { toDiagnostic, toRange, toSpan } from './convert';
import type { Checked } from './documents';

export const FIX_ALL = `${CodeActionKind.SourceFixAll}.policywright`;
export const INSERT_ALL = `${CodeActionKind.Source}.insertMissingClauses.policywright`;
/** What is done to a whole document is offered only to those who ask for it. */
const WHOLE = [FIX_ALL, INSERT_ALL];

/** What the client can do with an answer. */
export interface EditAbilities {
  readonly snippets: boolean;
  readonly createFiles: boolean;
  readonly related: boolean;
}

/** The settings file in which to ignore a finding: its text, if it exists. */
export interface IgnoreFile {
  readonly uri: string;
  readonly text: string | undefined;
}

/** `version` is that of the open document; `ignoreFile` is asked only where a finding can be ignored in no other way. */
export async function codeActions(
  params: CodeActionParams,
  version: number,
  { policy, findings, settings }: Checked,
  abilities: EditAbilities,
  ignoreFile: () => Promise<IgnoreFile | undefined>,
): Promise<CodeAction[]> {
  const { uri } = params.textDocument;
  const wants = (kind: string) =>
    params.context.only?.some(only => kind === only || kind.startsWith(`${only}.`)) ?? !WHOLE.includes(kind);
  const made: CodeAction[] = [];
  if (wants(CodeActionKind.QuickFix)) {
    const { actions, ignores } = actionsFor(policy, toSpan(policy.lines, params.range), findings, settings.regimes);
    for (const action of actions) made.push(quickFix(action));
    const file = ignores.length ? await ignoreFile() : undefined;
    if (file && (file.text === undefined ? abilities.createFiles : takesEntries(file.text))) {
      for (const proposal of ignores) made.push(ignoring(proposal, file));
    }
  }
  if (wants(FIX_ALL)) {
    const edits = fixAll(findings);
    if (edits.length)
      made.push({ title: 'Fix all that only one change can mean', kind: FIX_ALL, edit: edit(edits, false) });
  }
  if (wants(INSERT_ALL)) {
    const { count, edits } = insertMissing(policy, findings, settings.regimes);
    if (count) made.push({ title: insertAllTitle(count), kind: INSERT_ALL, edit: edit(edits, true) });
  }
  return made;

  function quickFix(action: Action): CodeAction {
    return {
      title: action.title,
      kind: CodeActionKind.QuickFix,
      diagnostics: action.findings.map(shown),
      ...(action.preferred && { isPreferred: true }),
      edit: edit(action.edits, action.snippet),
    };
  }

  function ignoring(proposal: IgnoreProposal, file: IgnoreFile): CodeAction {
    return {
      title: `Ignore “${proposal.rule}” here in .policywright.json, and give the reason there`,
      kind: CodeActionKind.QuickFix,
      diagnostics: [shown(proposal.finding)],
      edit: ignoreEdit(proposal, file, globOf(pathFrom(parentOf(file.uri), uri))),
    };
  }

  function shown(finding: Finding): Diagnostic {
    return (
      params.context.diagnostics.find(
        ({ code, range }) => code === finding.rule && policy.lines.offset(range.start) === finding.span.start,
      ) ?? toDiagnostic(uri, policy.lines, finding, abilities.related)
    );
  }

  function edit(edits: readonly Edit[], snippet: boolean): WorkspaceEdit {
    return workspaceEdit(uri, version, policy.lines, edits, snippet, abilities);
  }
}

/** Edits of one document; what are snippets become plain text where the client knows none. */
export function workspaceEdit(
  uri: string,
  version: number,
  lines: Lines,
  edits: readonly Edit[],
  snippet: boolean,
  abilities: EditAbilities,
): WorkspaceEdit {
  if (snippet && abilities.snippets) {
    const snippets = edits.map(
      (one): SnippetTextEdit => ({ range: toRange(lines, one), snippet: { kind: 'snippet', value: one.text } }),
    );
    const change: TextDocumentEdit = { textDocument: { uri, version }, edits: snippets };
    return { documentChanges: [change] };
  }
  return {
    changes: {
      [uri]: edits.map(
        (one): TextEdit => ({ range: toRange(lines, one), newText: snippet ? plainText(one.text) : one.text }),
      ),
    },
  };
}

/** The document's path as the settings file names it; what a glob would read as its own sign is any one character. */
const globOf = (path: string | undefined): string | undefined => path?.replaceAll(/[*?[\]{}!()\\]/g, '?');

/** Whether an entry can be added without touching what is broken: the writer mends a broken file first. */
function takesEntries(text: string): boolean {
  if (text.trim() === '') return true;
  const errors: ParseError[] = [];
  const settings: unknown = parse(text, errors, { allowTrailingComma: true });
  if (errors.length > 0 || typeof settings !== 'object' || settings === null || Array.isArray(settings)) return false;
  return !('ignore' in settings) || Array.isArray(settings.ignore);
}

/** The reason is left empty, which is reported in the settings file until the writer has given it. */
function ignoreEdit({ rule, text }: IgnoreProposal, file: IgnoreFile, name: string | undefined): WorkspaceEdit {
  const entry = { rule, ...(name && { file: name }), ...(text && { text }), reason: '' };
  const before = file.text ?? '';
  const changed = applyEdits(
    before || '{}',
    modify(before || '{}', ['ignore', -1], entry, {
      formattingOptions: { insertSpaces: true, tabSize: 2 },
      isArrayInsertion: true,
    }),
  );
  const whole = { start: { line: 0, character: 0 }, end: new Lines(before).at(before.length) };
  const write: TextDocumentEdit = {
    textDocument: { uri: file.uri, version: null },
    edits: [{ range: whole, newText: changed }],
  };
  if (file.text !== undefined) return { documentChanges: [write] };
  return { documentChanges: [{ kind: 'create', uri: file.uri, options: { ignoreIfExists: true } }, write] };
}
