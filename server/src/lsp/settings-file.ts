import {
  findNodeAtLocation,
  getNodeValue,
  type Node,
  type ParseError,
  parseTree,
  printParseErrorCode,
} from 'jsonc-parser';
import { type ReadSettings, readSettings, type Settings } from '../features/settings';
import type { Span } from '../text/span';

export interface SettingsFile {
  /** Whether it is JSON at all. */
  readonly valid: boolean;
  /** What could be read; for the rest the defaults hold. */
  readonly settings: Partial<Settings>;
  /** What is wrong, with the place in the file's text. */
  readonly problems: readonly (Span & { readonly message: string })[];
}

/** Reads the text of a settings file: JSON, in which comments and trailing commas are allowed. Never fails. */
export function readSettingsFile(text: string): SettingsFile {
  const errors: ParseError[] = [];
  const body = text.startsWith('\ufeff') ? ` ${text.slice(1)}` : text;
  const root = parseTree(body, errors, { allowTrailingComma: true });
  const first = errors[0];
  if (first) {
    // After the first slip of the pen the parser guesses, so its first complaint is the one to show.
    const end = Math.min(text.length, first.offset + Math.max(1, first.length));
    const problem = {
      start: Math.min(first.offset, end),
      end,
      message: `Not valid JSON: ${words(printParseErrorCode(first.error))}. The settings of this file are not used.`,
    };
    return { valid: false, settings: {}, problems: [problem] };
  }
  const { settings, problems }: ReadSettings = readSettings(root ? getNodeValue(root) : undefined);
  return { valid: true, settings, problems: problems.map(({ path, message }) => ({ ...spanOf(root, path), message })) };
}

/** A wrong key is marked at its name, a wrong value at the value. */
function spanOf(root: Node | undefined, path: readonly (string | number)[]): Span {
  const node = root && (findNodeAtLocation(root, [...path]) ?? root);
  if (!node) return { start: 0, end: 0 };
  return { start: node.offset, end: node.offset + node.length };
}

/** "PropertyNameExpected" reads "property name expected". */
const words = (code: string): string => code.replace(/\B[A-Z]/g, letter => ` ${letter.toLowerCase()}`).toLowerCase();
