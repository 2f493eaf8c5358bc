import { mkdtempSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import path from 'node:path';
import { pause } from '../cli/browser/browser-driver';
import { type ChromiumDriver, driveChromium } from '../cli/browser/drive-chromium';
import { findBrowsers } from '../cli/browser/find-browsers';
import { buildExtension } from '../cli/build-extension';
import { DWELL } from '../core/reader/hover-model';
import { HOST, scrollToWords, waitForNoCard } from '../test/e2e/page-probes';
import { startTestServer } from '../test/e2e/test-server';
import { loadingTime } from './import/loading-time';
import { median } from './import/median';
import { readIndexes } from './import/read-indexes';

/**
 * How long a reader waits for the background, in Chromium with the starter pack: after installing, and with a worker that
 * is awake or was ended by the browser. Times hold for this machine and its load, which is printed; the ratio of loading the
 * index to reading the same Blob holds anywhere.
 */
const INSTALLS = 3;
const HOVERS = 7;
const WORDS = ['Kim Jong Un', 'Vladimir Putin', 'Donald Trump'];
const ARTICLE = 'http://harbourpost.example/summit.html';
const OTHER_ARTICLE = 'http://harbourpost.example/war.html';
/** A loaded machine importing the starter pack; beyond it something is broken. */
const FIRST_MARKS_WITHIN_MS = 60_000;
const CARD_WITHIN_MS = 20_000;
/** The pointer is on no mark there. CSS px. */
const OUTSIDE = { x: 2, y: 2 };
/** After scrolling, the page is at rest. */
const SETTLED_MS = 200;

const executablePath = findBrowsers().chromium;
if (!executablePath) throw new Error('the bench needs Chromium');
const server = await startTestServer({});
// The build with an open card root: else nobody outside can see that a card is complete.
const extension = buildExtension({ target: 'chrome', mode: 'e2e' });
const start = () =>
  driveChromium({
    executablePath,
    extension,
    profile: mkdtempSync(path.join(tmpdir(), 'backstory-bench-')),
    headless: true,
    proxy: `http://${server.proxy}`,
  });

const installs: number[] = [];
let driver = await start();
for (let install = 1; ; install++) {
  installs.push(await timeFirstMarks(driver));
  if (install === INSTALLS) break;
  await driver.close();
  driver = await start();
}
const awake: number[] = [];
const woken: number[] = [];
const articles: number[] = [];
const loads: number[] = [];
const reads: number[] = [];
for (let round = 0; round < HOVERS; round++) {
  const words = WORDS[round % WORDS.length] ?? '';
  await driver.endBackground();
  woken.push(await timeCard(driver, words));
  awake.push(await timeCard(driver, words));
  const { load, read } = await timeIndex(driver);
  loads.push(load);
  reads.push(read);
  await driver.endBackground();
  articles.push(await timeMarks(driver, round % 2 === 0 ? OTHER_ARTICLE : ARTICLE));
  if (round % 2 === 0) await timeMarks(driver, ARTICLE);
}
await driver.close();
await server.close();

console.log(
  `load of the machine: ${loadavg()
    .map((load) => load.toFixed(1))
    .join(', ')} (1, 5, 15 minutes)`,
);
console.log(`installed → first marks: ${list(installs)}`);
console.log(`worker ended, new article → marks: ${list(articles)}`);
console.log(`worker ended, pointing → complete card, beyond the dwell of ${DWELL} ms: ${list(woken)}`);
console.log(`worker awake, pointing → complete card, beyond the dwell: ${list(awake)}`);
console.log(`worker starts, index loaded: ${list(loads)}; reading the same Blob alone: ${list(reads)}`);
console.log(`loading the index ÷ reading its Blob: ${(median(loads) / median(reads)).toFixed(2)}`);

/** From the worker's very first moment; the article is opened at once, as by a reader who has installed it there. */
async function timeFirstMarks(driver: ChromiumDriver): Promise<number> {
  const worker = driver.page().context().serviceWorkers()[0];
  const installed = await worker?.evaluate(() => performance.timeOrigin);
  if (installed === undefined) throw new Error('no worker was started');
  await driver.open(ARTICLE);
  return (await marksSeen(driver)) - installed;
}

/** From the moment that the browser asks for the page. */
async function timeMarks(driver: ChromiumDriver, url: string): Promise<number> {
  await driver.open(url);
  const seen = await marksSeen(driver);
  return seen - (await driver.evaluate(() => performance.timeOrigin, null));
}

/** When the first marks stood on the page, in ms since 1970. */
function marksSeen(driver: ChromiumDriver): Promise<number> {
  return driver.evaluate(async (within) => {
    const deadline = performance.now() + within;
    while (CSS.highlights.size === 0) {
      if (performance.now() > deadline) throw new Error('no marks came');
      await new Promise((resolve) => setTimeout(resolve, 2));
    }
    return performance.timeOrigin + performance.now();
  }, FIRST_MARKS_WITHIN_MS);
}

/** From the pointer's last movement to the card's last part, less the dwell. */
async function timeCard(driver: ChromiumDriver, text: string): Promise<number> {
  await driver.movePointer(OUTSIDE.x, OUTSIDE.y);
  await waitForNoCard(driver);
  const { x, y } = await scrollToWords(driver, text);
  await pause(SETTLED_MS);
  const complete = driver.evaluate(
    async ({ host, within }) => {
      const watch = new AbortController();
      let moved = performance.now();
      document.addEventListener(
        'pointermove',
        ({ timeStamp }) => {
          moved = timeStamp;
        },
        { capture: true, signal: watch.signal },
      );
      while (!document.querySelector(host)?.shadowRoot?.querySelector('.bs')?.textContent?.includes('Facts as of')) {
        if (performance.now() - moved > within) throw new Error('no card came');
        await new Promise((resolve) => setTimeout(resolve, 1));
      }
      watch.abort();
      return performance.now() - moved;
    },
    { host: HOST, within: CARD_WITHIN_MS },
  );
  await driver.movePointer(x, y);
  return (await complete) - DWELL;
}

/** How long the worker took to load its index when it started, and how long its saved Blob alone takes to read there. */
async function timeIndex(driver: ChromiumDriver): Promise<{ load: number; read: number }> {
  const load = await loadingTime(driver);
  const { milliseconds: read } = await readIndexes(driver);
  return { load, read };
}

function list(times: readonly number[]): string {
  return `${times.map(Math.round).join(', ')} ms (median ${Math.round(median(times))})`;
}
