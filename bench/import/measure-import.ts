import { type BrowserDriver, waitFor } from '../../cli/browser/browser-driver';
import { waitForMarks } from '../../test/e2e/page-probes';
import { findExtensionProcess, residentOf, watchMemory } from './process-memory';
import { secondsSince } from './seconds-since';
import { type Responsiveness, seenOnPage, watchPage } from './watch-page';

export type ImportMeasured = {
  importSeconds: number;
  /** MB of the process that imports, in which the background lives too. */
  memoryBefore: number;
  memoryMost: number;
  /** Of `memoryBefore`, what is the browser's own program and what it shares with other processes. */
  memoryShared: number;
  whileImporting: Responsiveness;
  /** An article opened in the middle of it: how many marks stood after how many ms. */
  articleMeanwhile: { marks: number; milliseconds: number };
  /** The page then looks through all packs, to show the best known. */
  searchSeconds: number;
  whileSearching: Responsiveness;
};

const ARTICLE = 'http://harbourpost.example/summit.html';
/** No reader waits so long for anything; beyond it something is broken. */
const WITHIN_MS = 1_200_000;

/** From the choice of the file until the page says that the pack is in use; the page is the one that is open. */
export async function measureImport(
  driver: BrowserDriver,
  { file, title, records }: { file: string; title: string; records: number },
): Promise<ImportMeasured> {
  const extension = findExtensionProcess();
  const { now: memoryBefore, shared: memoryShared } = residentOf(extension);
  const endWatch = watchMemory(extension);
  await watchPage(driver);
  const started = performance.now();
  await driver.chooseFile(file);
  await waitFor('the middle of the import', async () => (await recordsTold(driver)) > records / 2, WITHIN_MS);
  const articleMeanwhile = await openArticle(driver);
  await waitFor(
    'the end of the import',
    async () => (await noteText(driver)).includes(`${title} is in use`),
    WITHIN_MS,
  );
  const importSeconds = secondsSince(started);
  const whileImporting = await seenOnPage(driver);
  const memoryMost = endWatch();
  const searching = performance.now();
  await waitFor('the end of the search', () => isSearched(driver, records), WITHIN_MS);
  return {
    importSeconds,
    memoryBefore,
    memoryMost,
    memoryShared,
    whileImporting,
    articleMeanwhile,
    searchSeconds: secondsSince(searching),
    whileSearching: await seenOnPage(driver),
  };
}

async function openArticle(driver: BrowserDriver): Promise<ImportMeasured['articleMeanwhile']> {
  const options = await driver.currentTab();
  const started = performance.now();
  await driver.openTab(ARTICLE);
  const marks = await waitForMarks(driver);
  const milliseconds = performance.now() - started;
  await driver.closeTab();
  await driver.switchTo(options);
  return { marks: marks.length, milliseconds };
}

function noteText(driver: BrowserDriver): Promise<string> {
  return driver.evaluate(() => document.querySelector('.progress, .note')?.textContent ?? '', null);
}

async function recordsTold(driver: BrowserDriver): Promise<number> {
  return numberIn(await noteText(driver));
}

/** Whether the page has looked through a pack of so many records, and not only those before it. */
async function isSearched(driver: BrowserDriver, records: number): Promise<boolean> {
  const text = await driver.evaluate(() => document.querySelector('.count')?.textContent ?? '', null);
  return !text.includes('…') && numberIn(text) >= records;
}

/** The number of records in one of the page's sentences, which set it in groups of three digits. */
function numberIn(text: string): number {
  return Number(/[\d,]+(?= records)/.exec(text)?.[0].replaceAll(',', '') ?? 0);
}
