import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { driveChromium } from './browser/drive-chromium';
import { driveFirefox } from './browser/drive-firefox';
import { buildExtension } from './build-extension';
import { type DemoBrowser, getBrowser } from './demo/get-browser';
import { printRecognised } from './demo/print-recognised';
import { showHeadless } from './demo/show-headless';
import { FIREFOX_ID } from './firefox-id';
import { serveFolder } from './serve-folder';

/** `npm start`: builds the extension and opens a sample article with it, in an installed browser and a fresh profile. */
const SAMPLES = path.resolve('cli/samples');
const PICTURES = path.resolve('pictures');
const NAMES = ['summit', 'war', 'election'];

const browser = getBrowser();
if (!browser) {
  console.error('Backstory needs a browser: install Chromium, Chrome or Firefox, then run npm start again.');
  process.exit(2);
}
const hasDisplay =
  ['darwin', 'win32'].includes(process.platform) || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
console.log('Building the extension …');
const extension = buildExtension({ target: browser.kind === 'firefox' ? 'firefox' : 'chrome', zip: false });
const server = await serveFolder(SAMPLES);
const article = `${server.url}${NAMES[0]}.html`;

if (hasDisplay) {
  const driver = await drive(browser, { headless: false, dark: null });
  await driver.open(article);
  console.log(`Reading ${article} in ${driver.name}. Point at the underlined words. Ctrl+C ends.`);
  process.on('SIGINT', () => void driver.close().finally(() => process.exit(0)));
} else {
  console.log('No display: reading it without one, and taking pictures.');
  for (const dark of [false, true]) {
    const driver = await drive(browser, { headless: true, dark });
    try {
      const pictures = await showHeadless({ driver, article, folder: PICTURES, suffix: dark ? 'dark' : 'light' });
      for (const { file, shows } of pictures) console.log(`  ${path.relative('.', file)}: ${shows}`);
    } finally {
      await driver.close();
    }
  }
  for (const name of NAMES) printRecognised(path.join(SAMPLES, `${name}.html`));
  server.close();
}

function drive({ kind, executablePath }: DemoBrowser, { headless, dark }: { headless: boolean; dark: boolean | null }) {
  const profile = mkdtempSync(path.join(tmpdir(), 'backstory-demo-'));
  if (kind === 'firefox') {
    return driveFirefox({
      executablePath,
      profile,
      headless,
      extensionId: FIREFOX_ID,
      dark: dark === true,
      install: { file: extension, temporary: true },
    });
  }
  return driveChromium({
    executablePath,
    extension,
    profile,
    headless,
    ...(dark === null ? { viewport: null } : { colorScheme: dark ? 'dark' : 'light' }),
  });
}
