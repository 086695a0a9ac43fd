import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { launchBrowser } from '../../scripts/browser.mjs';
import { home, root, startEmbedded } from '../../scripts/vscode-embedded.mjs';
import { THEMES, Workbench } from '../../scripts/workbench.mjs';
import { Report } from './report.mjs';
import { freshWorkspace } from './workspace.mjs';

const pictures = join(home, 'screenshots');
/** Milliseconds after which one step of the user has failed. */
const LIMIT = 60_000;

/** Packages the extension as it is published. */
export function packageVsix() {
  const vsix = join(home, 'policywright.vsix');
  const options = { cwd: root, encoding: 'utf8', env: { ...process.env, VSIX: vsix } };
  rmSync(vsix, { force: true });
  const { stdout, stderr } = spawnSync(process.execPath, ['scripts/package.mjs'], options);
  // A package that is larger than its goal is a matter for the step that packages; here it is installed all the same.
  if (!existsSync(vsix)) throw new Error(`The extension could not be packaged:\n${stdout}${stderr}`);
  return vsix;
}

/** A writer installs the package, opens a draft, reads a finding, takes a fix. */
export async function runUser() {
  const report = new Report('VS Code, as a user');
  mkdirSync(pictures, { recursive: true });
  const folder = freshWorkspace('user', 'sample');
  const draft = join(folder, 'privacy-policy.md');
  const vscode = await startEmbedded({
    name: 'user',
    vsix: packageVsix(),
    settings: { 'workbench.colorTheme': THEMES.dark },
  });
  const browser = await launchBrowser();
  let bench;
  const step = async (title, act) => {
    const begun = Date.now();
    try {
      await limited(act());
      report.pass(title, Date.now() - begun);
    } catch (error) {
      report.fail(title, error.stack);
      await bench?.picture(join(pictures, `failed-user-${report.failed}.png`));
    }
    await bench?.page.keyboard.press('Escape');
  };
  try {
    await step('opens a draft and sees squiggles', async () => {
      bench = await Workbench.open(browser, vscode, { folder, file: 'privacy-policy.md' });
      await bench.squiggles();
      await bench.picture(join(pictures, 'draft-dark.png'));
    });
    await step('sees the sections and their findings in the Policy view', async () => {
      await bench.command('Explorer: Focus on Policy View');
      const row = bench.page
        .locator('.monaco-list-row')
        .filter({ hasText: 'What we do with it' })
        .filter({ hasText: /finding/ });
      await row.waitFor();
      await bench.picture(join(pictures, 'policy-view-dark.png'));
      await row.click();
      await bench.page.locator('.monaco-editor.focused').waitFor();
    });
    await step('hovers vague words and reads what is wrong and why', async () => {
      const hover = await bench.hover('from time to time');
      await hover.filter({ hasText: 'vague-timing' }).waitFor();
      expect(await hover.textContent(), /Art/, 'the article');
      await bench.picture(join(pictures, 'hover-dark.png'));
    });
    await step('opens the whole page of the rule from the hover', async () => {
      const hover = await bench.hover('from time to time');
      await hover.getByText('Explain', { exact: false }).first().click();
      await bench.page.locator('.tab.active').filter({ hasText: 'vague-timing' }).waitFor();
      await bench.preview().getByRole('heading', { level: 1 }).waitFor();
      await bench.picture(join(pictures, 'rule-page-dark.png'));
      await bench.closeBeside();
      await bench.editor('privacy-policy.md');
    });
    await step('reads the processing matrix and goes to a purpose by keyboard', async () => {
      await bench.command('Policywright: Show Processing Matrix');
      const cells = bench.preview().locator('tbody button');
      await bench.preview().getByRole('row', { name: 'to remind you of items' }).waitFor();
      await cells.first().focus();
      for (const key of ['ArrowDown', 'ArrowRight', 'ArrowRight']) await bench.page.keyboard.press(key);
      const focused = await bench.preview().locator('button:focus').getAttribute('aria-label');
      expect(String(focused), /Data: not stated/, 'the gap below and two to the right');
      await bench.picture(join(pictures, 'matrix-dark.png'));
      await bench.page.keyboard.press('Enter');
      await bench.page.locator('.monaco-editor.focused').waitFor();
      await bench.page.locator('.statusbar-item').filter({ hasText: 'Ln 16' }).waitFor();
      await bench.closeBeside();
      await bench.editor('privacy-policy.md');
    });
    await step('takes a quick fix, and the clause stands in the file', async () => {
      const before = readFileSync(draft, 'utf8');
      const fixes = await bench.quickFixes('Privacy Policy of the', 'Control+Home');
      await bench.picture(join(pictures, 'quick-fix-dark.png'));
      expect(await fixes.first().textContent(), /Insert clause/, 'a clause as the first fix');
      await bench.page.keyboard.press('Enter');
      await bench.page.locator('.tab.active.dirty').waitFor();
      const after = await bench.saved(draft);
      if (after.length < before.length + 60)
        throw new Error(`Only ${after.length - before.length} characters were inserted.`);
      await bench.picture(join(pictures, 'clause-dark.png'));
      await bench.page.keyboard.press('Control+z');
      await bench.saved(draft);
    });
    await step('writes a clause by completion', async () => {
      const before = readFileSync(draft, 'utf8');
      await bench.page.locator('.monaco-editor .view-lines').first().click();
      await bench.page.keyboard.press('Control+End');
      await bench.page.keyboard.type('\n');
      expect(await (await bench.suggestion()).textContent(), /\w/, 'a suggestion');
      await bench.picture(join(pictures, 'completion-dark.png'));
      await bench.page.keyboard.press('Enter');
      await bench.page.locator('.tab.active.dirty').waitFor();
      const after = await bench.saved(draft);
      if (after.length < before.length + 60)
        throw new Error(`Only ${after.length - before.length} characters were inserted.`);
      if (/\$\{\d/.test(after)) throw new Error('The tab stops of the clause were left in the text.');
      await bench.picture(join(pictures, 'completion-inserted-dark.png'));
    });
    await step('reads in the status how many duties are met and which laws count, and nothing is cut', async () => {
      await bench.page.locator('.statusbar-item[id^="status.languageStatus"]').first().click();
      const coverage = bench.page.locator('.hover-language-status a', { hasText: 'Coverage' });
      await coverage.waitFor();
      const lines = bench.page.locator('.hover-language-status > .element');
      const { width } = bench.page.viewportSize();
      for (const line of await lines.all()) {
        const right = await line.evaluate(element =>
          Math.max(...[element, ...element.querySelectorAll('*')].map(part => part.getBoundingClientRect().right)),
        );
        if (right > width) throw new Error(`Cut at the window's edge: ${await line.textContent()}`);
      }
      await lines.filter({ hasText: 'GDPR' }).filter({ hasText: 'the text' }).first().waitFor();
      await bench.picture(join(pictures, 'status-policy-dark.png'));
      await coverage.click();
      await bench.page.locator('.pane-header.expanded[aria-label^="Coverage "]').waitFor();
    });
    await step('finds the README unchecked, and the status says why', async () => {
      await bench.openFile('README.md');
      const status = bench.page.locator('.statusbar-item[id^="status.languageStatus"]').first();
      await status.click();
      await bench.page.getByText('not checked: does not read like a policy').first().waitFor();
      await bench.page.getByRole('button', { name: 'Check This Document as a Privacy Policy' }).waitFor();
      await bench.picture(join(pictures, 'status-dark.png'));
      if ((await bench.page.locator('.monaco-editor .squiggly-warning').count()) > 0)
        throw new Error('The README has squiggles.');
    });
    await step('sees the same in the light theme', async () => {
      await bench.openFile('privacy-policy.md');
      await bench.theme('light');
      await bench.squiggles();
      await bench.picture(join(pictures, 'draft-light.png'));
      await bench.hover('as long as necessary');
      await bench.picture(join(pictures, 'hover-light.png'));
    });
  } finally {
    await browser.close();
    await vscode.stop();
  }
  return report.close();
}

function expect(text, pattern, what) {
  if (!pattern.test(text)) throw new Error(`${what} is missing in: ${text}`);
}

function limited(promise) {
  let timer;
  const limit = new Promise((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`It did not end within ${LIMIT / 1000} s.`)), LIMIT);
  });
  return Promise.race([promise, limit]).finally(() => clearTimeout(timer));
}
