// What a person does in the page of VS Code, for the tests as a user and for the pictures of the README.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export const THEMES = { light: 'Default Light Modern', dark: 'Default Dark Modern' };

/** Milliseconds after which what was awaited in the page will not come. */
const VAIN = 20_000;

/** A page of the embedded VS Code with one document open. */
export class Workbench {
  constructor(page, vscode) {
    this.page = page;
    this.vscode = vscode;
    page.setDefaultTimeout(VAIN);
  }

  static async open(browser, vscode, { folder, file, width = 1280, height = 860, scale = 1 }) {
    const page = await browser.newPage({ viewport: { width, height }, deviceScaleFactor: scale });
    const bench = new Workbench(page, vscode);
    await page.goto(vscode.address({ folder, payload: [['openFile', vscode.remote(join(folder, file))]] }));
    await bench.editor(file);
    return bench;
  }

  /** The open editor of a file. */
  async editor(file) {
    await this.page.locator(`.tab.active[data-resource-name="${file}"]`).waitFor();
    await this.page.locator('.monaco-editor .view-line').first().waitFor();
  }

  async openFile(file) {
    await this.page.locator(`.explorer-folders-view .monaco-list-row[aria-label^="${file}"]`).dblclick();
    await this.editor(file);
  }

  async tab(file) {
    await this.page.locator(`.tab[data-resource-name="${file}"]`).click();
    await this.editor(file);
  }

  /** Closes what was opened beside the draft, and gives the draft the focus again. */
  async closeBeside() {
    await this.command('View: Focus First Editor Group');
    await this.command('View: Close Editors in Other Groups');
    await this.page.locator('.editor-group-container').nth(1).waitFor({ state: 'detached' });
  }

  /** What a Markdown preview shows; it lies two frames deep. */
  preview() {
    return this.page.frameLocator('iframe.webview.ready').frameLocator('#active-frame');
  }

  /** A command of the palette, by the beginning of its title. */
  async command(title) {
    await this.page.keyboard.press('F1');
    const input = this.page.locator('.quick-input-widget input[type="text"]');
    await input.waitFor();
    await input.fill(`>${title}`);
    await this.page.locator(`.quick-input-list .monaco-list-row[aria-label^="${title}"]`).first().click();
  }

  /** Gives a view of the Explorer the room below the files, and the Explorer more of the width. */
  async enlarge(view) {
    const header = await this.page.locator(`.pane-header[aria-label^="${view} "]`).first().boundingBox();
    const lastFile = await this.page.locator('.explorer-folders-view .monaco-list-row').last().boundingBox();
    await this.drag(
      '.sidebar .monaco-sash.horizontal',
      { x: header.x + 60, y: header.y },
      { y: lastFile.y + 4 * lastFile.height },
    );
    await this.drag('.monaco-sash.vertical', { x: header.x + header.width, y: header.y }, { x: header.x + 400 });
  }

  /** Drags the border that lies nearest to a point; the borders are thin, and headers next to them can be dragged, too. */
  async drag(borders, from, to) {
    const boxes = await Promise.all((await this.page.locator(borders).all()).map(border => border.boundingBox()));
    const distance = ({ x, y, width, height }) =>
      Math.abs(height > width ? x + width / 2 - from.x : y + height / 2 - from.y);
    const [nearest] = boxes.filter(box => box && box.width * box.height > 0).sort((a, b) => distance(a) - distance(b));
    const along = nearest.height > nearest.width;
    const at = along
      ? { x: nearest.x + nearest.width / 2, y: from.y }
      : { x: from.x, y: nearest.y + nearest.height / 2 };
    const end = { ...at, ...to };
    await this.page.mouse.move(at.x, at.y);
    await this.page.mouse.down();
    await this.page.mouse.move(end.x, end.y, { steps: 8 });
    await this.page.mouse.up();
  }

  /** Opens what stands below a row of a view. */
  async expand(row) {
    const rows = this.page.locator('.sidebar .monaco-list-row').filter({ hasText: row });
    await rows.first().locator('.monaco-tl-twistie').click();
  }

  /** Closes an open view of the sidebar. */
  async collapse(view) {
    await this.page.locator(`.sidebar .pane-header.expanded[aria-label^="${view} "]`).click();
  }

  /** Waits for squiggles in the editor. */
  async squiggles() {
    await this.page.locator('.monaco-editor .squiggly-error, .monaco-editor .squiggly-warning').first().waitFor();
  }

  /** Where the words stand on the screen, the first time they are shown in one line, once they have come to rest. */
  async wordsBox(words) {
    let last;
    for (;;) {
      const box = await this.wordsBoxNow(words);
      // A late reveal, hint or lens moves the lines, and a pointer sent to where they were rests on other words.
      if (last && ['x', 'y', 'width', 'height'].every(side => box[side] === last[side])) return box;
      last = box;
      await this.page.waitForTimeout(150);
    }
  }

  async wordsBoxNow(words) {
    const line = this.page.locator('.monaco-editor .view-line').filter({ hasText: words }).first();
    await line.waitFor();
    const box = await line.evaluate((element, wanted) => {
      // Rendered lines hold no-break spaces, and their words are spread over several elements.
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      const parts = [];
      for (let node = walker.nextNode(); node; node = walker.nextNode()) parts.push(node);
      const at = parts
        .map(node => node.data)
        .join('')
        .replaceAll('\u00a0', ' ')
        .indexOf(wanted);
      if (at < 0) return undefined;
      const point = offset => {
        let rest = offset;
        for (const node of parts) {
          if (rest <= node.data.length) return [node, rest];
          rest -= node.data.length;
        }
        return [parts.at(-1), parts.at(-1).data.length];
      };
      const range = document.createRange();
      range.setStart(...point(at));
      range.setEnd(...point(at + wanted.length));
      const { x, y, width, height } = range.getBoundingClientRect();
      return { x, y, width, height };
    }, words);
    if (!box) throw new Error(`"${words}" is not shown in one line of the editor.`);
    return box;
  }

  /**
   * Rests the pointer on words and gives the hover that opens. An editor that is redrawn under a resting pointer asks
   * for no hover until the pointer moves again, as a reader's would: so it is moved again.
   */
  async hover(words) {
    const hover = this.page.locator('.monaco-editor .monaco-hover:visible, .monaco-resizable-hover:visible').first();
    for (let tries = 1; ; tries++) {
      const box = await this.wordsBox(words);
      await this.page.mouse.move(box.x + box.width / 2 - 3, box.y + box.height / 2);
      await this.page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
      try {
        await hover.waitFor({ timeout: 4000 });
        return hover;
      } catch (error) {
        if (tries === 4) throw error;
      }
    }
  }

  async click(words) {
    const box = await this.wordsBox(words);
    await this.page.mouse.click(box.x + Math.min(12, box.width / 2), box.y + box.height / 2);
  }

  /** Opens the light bulb's menu at words, which may have to be scrolled to by a key, and gives its entries. */
  async quickFixes(words, key) {
    await this.page.locator('.monaco-editor .view-lines').first().click();
    if (key) await this.page.keyboard.press(key);
    await this.click(words);
    await this.page.keyboard.press('Control+.');
    const rows = this.page.locator('.action-widget .monaco-list-row.action');
    await rows.first().waitFor();
    return rows;
  }

  /** Asks for suggestions and gives the first. */
  async suggestion() {
    await this.page.keyboard.press('Control+Space');
    const first = this.page.locator('.suggest-widget.visible .monaco-list-row').first();
    await first.waitFor();
    return first;
  }

  /** Saves and gives what is on disk, which is what the writer has got. */
  async saved(path) {
    await this.page.keyboard.press('Control+s');
    await this.page.locator('.tab.active:not(.dirty)').waitFor();
    return readFileSync(path, 'utf8');
  }

  async theme(name) {
    await this.command('Preferences: Color Theme');
    const input = this.page.locator('.quick-input-widget input[type="text"]');
    const label = THEMES[name].replace('Default ', '');
    await input.fill(label);
    await this.page.locator('.quick-input-list .monaco-list-row.focused').filter({ hasText: label }).waitFor();
    await this.page.keyboard.press('Enter');
    await this.page.locator(`.monaco-workbench.${name === 'light' ? 'vs' : 'vs-dark'}`).waitFor();
    await input.waitFor({ state: 'hidden' });
  }

  async picture(path) {
    await this.page.screenshot({ path, animations: 'disabled' });
  }
}
