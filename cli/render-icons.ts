import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { findBrowsers } from './browser/find-browsers';

/**
 * Draws the toolbar icons from their SVG sources, in the sizes that browsers ask for (16 and 32 for the toolbar,
 * 48 and 128 for the lists and the stores). Run after an icon's SVG has changed; the pictures are committed.
 */
const STATES = ['on', 'off', 'paused'] as const;
const SIZES = [16, 32, 48, 128] as const;
const FOLDER = path.resolve('public/icons');

const executablePath = findBrowsers().chromium;
if (!executablePath) {
  console.error('icons: no Chromium found; on Debian: apt-get install chromium');
  process.exit(2);
}
const context = await chromium.launchPersistentContext(mkdtempSync(path.join(tmpdir(), 'backstory-icons-')), {
  executablePath,
  args: ['--no-sandbox', '--disable-gpu'],
});
const page = await context.newPage();
for (const state of STATES) {
  const svg = readFileSync(path.join(FOLDER, `${state}.svg`), 'utf8');
  for (const size of SIZES) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<style>*{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
    const picture = await page.screenshot({ omitBackground: true, clip: { x: 0, y: 0, width: size, height: size } });
    writeFileSync(path.join(FOLDER, `${state}-${size}.png`), picture);
  }
}
await context.close();
