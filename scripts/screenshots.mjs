// Takes the pictures of the README from the real editor, with the package installed: node scripts/screenshots.mjs
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { packageVsix } from '../test/vscode/user.mjs';
import { freshWorkspace } from '../test/vscode/workspace.mjs';
import { launchBrowser } from './browser.mjs';
import { installEmbedded, root, startEmbedded } from './vscode-embedded.mjs';
import { THEMES, Workbench } from './workbench.mjs';

const images = join(root, 'docs', 'images');
mkdirSync(images, { recursive: true });
installEmbedded();
const settings = {
  'workbench.colorTheme': THEMES.light,
  'editor.minimap.enabled': false,
  'workbench.layoutControl.enabled': false,
  'editor.stickyScroll.enabled': false,
};
const vscode = await startEmbedded({ name: 'screenshots', vsix: packageVsix(), settings });
const browser = await launchBrowser();
try {
  const folder = freshWorkspace('drafts', 'sample');
  const bench = await Workbench.open(browser, vscode, { folder, file: 'privacy-policy.md', height: 800 });
  const picture = name => bench.picture(join(images, `${name}.png`));
  await bench.squiggles();
  await bench.command('Explorer: Focus on Policy View');
  await bench.page.locator('.sidebar .monaco-list-row').filter({ hasText: 'What we collect' }).waitFor();
  await bench.enlarge('Policy');
  await bench.page.locator('.sidebar .monaco-list-row').filter({ hasText: 'Getting in touch' }).waitFor();
  await bench.hover('from time to time');
  await picture('findings-light');
  await bench.page.keyboard.press('Escape');
  await bench.collapse('Policy');
  await bench.command('Explorer: Focus on Coverage View');
  await bench.page.locator('.sidebar .monaco-list-row').filter({ hasText: 'Who we are' }).waitFor();
  await bench.enlarge('Coverage');
  await bench.expand('How to reach the controller');
  await picture('coverage-light');
  await bench.theme('dark');
  await bench.quickFixes('Privacy Policy of the', 'Control+Home');
  await picture('quick-fix-dark');
} finally {
  await browser.close();
  await vscode.stop();
}
console.log(`Pictures are in ${images}.`);
process.exit(0);
