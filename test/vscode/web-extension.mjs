import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../../scripts/vscode-embedded.mjs';

const TYPES = { '.js': 'text/javascript', '.json': 'application/json', '.png': 'image/png' };

/**
 * Makes the page load the extension as vscode.dev does: over HTTP, into the web worker extension host. An extension that
 * the page gets from its remote server could not start a worker of its own there.
 */
export async function serveWebExtension(page, origin, tests) {
  const { protocol: scheme, host: authority } = new URL(origin);
  const at = path => ({ scheme: scheme.slice(0, -1), authority, path: `/policywright-extension${path}` });
  const developmentOptions = { extensions: [at('')], ...(tests && { extensionTestsPath: at(tests) }) };

  await page.route(`${origin}/policywright-extension/**`, async route => {
    const path = new URL(route.request().url()).pathname.replace('/policywright-extension', '');
    const body = await readFile(join(root, path)).catch(() => undefined);
    const contentType = TYPES[path.slice(path.lastIndexOf('.'))] ?? 'text/plain';
    await route.fulfill(body ? { body, contentType } : { status: 404, body: `${path} does not exist` });
  });
  // Deferred scripts, the workbench among them, run after the document has become interactive.
  await page.addInitScript(options => {
    document.addEventListener(
      'readystatechange',
      () => {
        const element = document.getElementById('vscode-workbench-web-configuration');
        if (!element) return;
        const settings = JSON.parse(element.getAttribute('data-settings'));
        element.setAttribute('data-settings', JSON.stringify({ ...settings, developmentOptions: options }));
      },
      { once: true },
    );
  }, developmentOptions);
}
