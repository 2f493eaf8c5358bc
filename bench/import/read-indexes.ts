import type { BrowserDriver } from '../../cli/browser/browser-driver';
import type { ChromiumDriver } from '../../cli/browser/drive-chromium';

/** What it took to read the indexes of all packs as they are kept. */
export type IndexesRead = { milliseconds: number; bytes: number };

/** Reads them where the background does: Firefox has it in the thread of the options page, Chromium in a worker. */
export async function readIndexes(driver: BrowserDriver | ChromiumDriver): Promise<IndexesRead> {
  if (!('page' in driver)) return driver.evaluate(readAllIndexes, null);
  const worker = driver.page().context().serviceWorkers().at(-1);
  if (!worker) throw new Error('no worker is awake');
  return worker.evaluate(readAllIndexes);
}

function readAllIndexes(): Promise<IndexesRead> {
  return new Promise((resolve, reject) => {
    const open = indexedDB.open('backstory');
    open.onerror = () => reject(open.error);
    open.onsuccess = () => {
      const started = performance.now();
      const rows = open.result.transaction('packIndexes').objectStore('packIndexes').getAll();
      rows.onsuccess = async () => {
        let bytes = 0;
        for (const { blob } of rows.result as { blob: Blob }[]) bytes += (await blob.arrayBuffer()).byteLength;
        open.result.close();
        resolve({ milliseconds: performance.now() - started, bytes });
      };
    };
  });
}
