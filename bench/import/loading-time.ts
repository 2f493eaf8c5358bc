import { type BrowserDriver, waitFor } from '../../cli/browser/browser-driver';
import type { ChromiumDriver } from '../../cli/browser/drive-chromium';

/** As core/background/index-host.ts calls it. */
const MEASURE = 'backstory: load the index';

/** How long the background that is awake took to load its indexes when it started, in ms. In Firefox a page of ours is open. */
export function loadingTime(driver: BrowserDriver | ChromiumDriver): Promise<number> {
  return waitFor('the index', () => {
    if (!('page' in driver)) return driver.evaluate(askBackgroundPage, MEASURE);
    const worker = driver.page().context().serviceWorkers().at(-1);
    return (
      worker?.evaluate((name) => performance.getEntriesByName(name)[0]?.duration, MEASURE) ?? Promise.resolve(null)
    );
  });
}

async function askBackgroundPage(name: string): Promise<number | undefined> {
  type Browser = { runtime: { getBackgroundPage: () => Promise<Window & typeof globalThis> } };
  const { browser } = globalThis as unknown as { browser: Browser };
  const page = await browser.runtime.getBackgroundPage();
  return page.performance.getEntriesByName(name)[0]?.duration;
}
