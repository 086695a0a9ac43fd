import type { ExtensionContext } from 'vscode';

/**
 * The one extension for the desktop and the browser. The two language clients share nearly all their code, so they share a
 * file; each host loads only its own.
 */
export async function activate(context: ExtensionContext) {
  const host = 'importScripts' in globalThis ? import('./extension.web') : import('./extension.node');
  return (await host).activate(context);
}
