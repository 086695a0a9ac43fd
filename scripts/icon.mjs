// Draws images/icon.png (256 x 256) from images/icon.svg: `node scripts/icon.mjs`. CHROMIUM names another browser than Debian's.
import { readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--no-first-run'],
});
try {
  const page = await browser.newPage({ viewport: { width: 256, height: 256 } });
  await page.setContent(`<style>body{margin:0}svg{display:block}</style>${readFileSync('images/icon.svg', 'utf8')}`);
  await page.screenshot({ path: 'images/icon.png', omitBackground: true });
} finally {
  await browser.close();
}
