// The Chromium in which the embedded VS Code is opened.
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Missing, must, onPath, root } from './vscode-embedded.mjs';

function findChromium({ install = false, say = console.log } = {}) {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (existsSync(named)) return named;
    throw new Missing(`CHROMIUM_PATH names ${named}, which does not exist.`);
  }
  const find = () =>
    ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'].map(onPath).find(Boolean) ??
    [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
    ].find(existsSync);
  const found = find();
  if (found) return found;
  if (install && process.platform === 'linux' && process.getuid?.() === 0 && onPath('apt-get')) {
    say('Installing Chromium with apt-get ...');
    must('apt-get update', 'apt-get', ['update', '-qq'], root);
    must('Installing Chromium', 'apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], root);
    const installed = find();
    if (installed) return installed;
  }
  throw new Missing(
    'No Chromium was found. Install it (Debian, Ubuntu: apt-get install chromium) or name one in CHROMIUM_PATH.',
  );
}

/** A headless browser, as quiet as it can be made. */
export async function launchBrowser(options = {}) {
  const { chromium } = await import('playwright-core');
  return chromium.launch({
    executablePath: findChromium({ install: true }),
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-quic',
      `--disk-cache-dir=${join(tmpdir(), 'policywright-chromium')}`,
    ],
    ...options,
  });
}
