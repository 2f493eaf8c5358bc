import { accessSync, constants } from 'node:fs';
import path from 'node:path';

export type Browsers = { chromium: string | null; firefox: string | null };

/** Where systems install them, most common first; names without a folder are looked up on the PATH. */
const CHROMIUM_PLACES = [
  'chromium',
  'chromium-browser',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'google-chrome-for-testing',
  'google-chrome',
  'google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];
const FIREFOX_PLACES = [
  'firefox-esr',
  'firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

/** The installed Chromium or Chrome, and Firefox, as paths; `CHROMIUM` and `FIREFOX` in the environment win. */
export function findBrowsers(environment: NodeJS.ProcessEnv = process.env): Browsers {
  return {
    chromium: environment.CHROMIUM ?? findProgram(CHROMIUM_PLACES, environment),
    firefox: environment.FIREFOX ?? findProgram(FIREFOX_PLACES, environment),
  };
}

function findProgram(places: readonly string[], environment: NodeJS.ProcessEnv): string | null {
  const folders = (environment.PATH ?? '').split(path.delimiter);
  const candidates = places.flatMap((place) =>
    path.isAbsolute(place) || place.includes('\\') ? [place] : folders.map((folder) => path.join(folder, place)),
  );
  return candidates.find(isExecutable) ?? null;
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false; // not there, or not ours to run: the next place is tried
  }
}
