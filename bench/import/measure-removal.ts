import { type BrowserDriver, waitFor } from '../../cli/browser/browser-driver';
import { secondsSince } from './seconds-since';

/** Seconds until the list is without the pack, and until its records are deleted as well. */
export type RemovalMeasured = { goneSeconds: number; deletedSeconds: number };

/** Held by every change to the store until it is over (core/knowledge/change-lock.ts). */
const LOCK = 'backstory-store-change';
/** No reader waits so long for anything; beyond it something is broken. */
const WITHIN_MS = 1_200_000;

/** Takes the pack of this title out of use, as a reader does. The options page is open. */
export async function measureRemoval(driver: BrowserDriver, title: string): Promise<RemovalMeasured> {
  const started = performance.now();
  for (const label of [`Remove ${title}`, `Remove ${title}?`]) {
    await waitFor(`the button “${label}”`, () =>
      driver.evaluate((wanted) => {
        const buttons = [...document.querySelectorAll('button')];
        const button = buttons.find((one) => (one.getAttribute('aria-label') ?? one.textContent) === wanted);
        button?.click();
        return button !== undefined;
      }, label),
    );
  }
  const isListed = () => driver.evaluate((name) => document.querySelector('table')?.textContent?.includes(name), title);
  await waitFor('the pack to go from the list', async () => !(await isListed()), WITHIN_MS);
  const goneSeconds = secondsSince(started);
  const isChanging = () =>
    driver.evaluate(async (lock) => {
      const { held = [] } = await navigator.locks.query();
      return held.some(({ name }) => name === lock);
    }, LOCK);
  await waitFor('the end of the deletion', async () => !(await isChanging()), WITHIN_MS);
  return { goneSeconds, deletedSeconds: secondsSince(started) };
}
