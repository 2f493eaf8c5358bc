import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { BrowserDriver } from '../../cli/browser/browser-driver';
import { type ChromiumDriver, driveChromium } from '../../cli/browser/drive-chromium';
import { driveFirefox } from '../../cli/browser/drive-firefox';
import { findBrowsers } from '../../cli/browser/find-browsers';
import { FIREFOX_ID } from '../../cli/firefox-id';

export type StartOptions = {
  proxy: string;
  /** A profile that an earlier start used, to come back to; left out, a fresh one. */
  profile?: string;
  colorScheme?: 'light' | 'dark';
};

const OUTPUT = path.resolve('.output');

export function createProfile(): string {
  return mkdtempSync(path.join(tmpdir(), 'backstory-e2e-'));
}

export function startChromium({ proxy, profile, colorScheme = 'light' }: StartOptions): Promise<ChromiumDriver> {
  const executablePath = findBrowsers().chromium;
  if (!executablePath) throw new Error('the browser tests need Chromium; on Debian: apt-get install chromium');
  return driveChromium({
    executablePath,
    extension: path.join(OUTPUT, 'chrome-mv3-e2e'),
    profile: profile ?? createProfile(),
    headless: true,
    colorScheme,
    proxy: `http://${proxy}`,
  });
}

export function startFirefox({ proxy, profile, colorScheme }: StartOptions): Promise<BrowserDriver> {
  const executablePath = findBrowsers().firefox;
  if (!executablePath) throw new Error('the browser tests need Firefox; on Debian: apt-get install firefox-esr');
  const isBack = profile !== undefined && readdirSync(profile).includes('extensions.json');
  return driveFirefox({
    executablePath,
    profile: profile ?? createProfile(),
    headless: true,
    extensionId: FIREFOX_ID,
    dark: colorScheme === 'dark',
    proxy,
    // A zip is installed for good, so that it is still there after a restart.
    install: isBack ? null : { file: findZip(), temporary: false },
  });
}

export const BROWSERS = [
  { name: 'Chromium', start: startChromium },
  { name: 'Firefox', start: startFirefox },
] as const;

function findZip(): string {
  const { name, version } = JSON.parse(readFileSync('package.json', 'utf8')) as { name: string; version: string };
  return path.join(OUTPUT, `${name}-${version}-firefox-e2e.zip`);
}
