import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BrowserDriver, pause, waitFor } from '../../cli/browser/browser-driver';
import { findMarkedWords } from '../../cli/browser/find-marked-words';
import { createMutator } from '../reader/mutate-page';
import { BROWSERS } from './browsers';
import { waitForMarks } from './page-probes';
import { startTestServer, type TestServer } from './test-server';

const SITE = 'http://harbourpost.example';
const SEEDS = [1, 2, 3];
/** Changes at once; many more leave no article. */
const STEPS = 30;
/** The reader looks at a changed page within a second and reads it anew. */
const SETTLED_MS = 1_500;

/** What the mutator puts into the page; no mark may hold it. */
const FOREIGN = /Zarq|Holt/;

describe.each(BROWSERS)('marks in $name on a page that changes under them', ({ start }) => {
  let server: TestServer;
  let driver: BrowserDriver;
  /** The changed page as it is then, to be read as if it had come so. */
  let snapshot = '';

  beforeAll(async () => {
    server = await startTestServer({ '/snapshot.html': () => ({ body: snapshot }) });
    driver = await start({ proxy: server.proxy });
  });
  afterAll(async () => {
    await driver?.close();
    await server?.close();
  });

  const markedTexts = async (): Promise<string[]> =>
    (await driver.evaluate(findMarkedWords, null)).map(({ text }) => text.replace(/\s+/g, ' ').trim());

  it.each(SEEDS)('cover no words but those that the page gives reason for, seed %i', async (seed) => {
    await driver.open(`${SITE}/summit.html`);
    await waitForMarks(driver);
    const before = await markedTexts();
    const changes = await driver.evaluate(
      ({ source, seed, steps }) => {
        // The function’s own source, as it cannot travel otherwise.
        const create = new Function(`return (${source})`)() as typeof createMutator;
        const near: Node[] = [];
        for (const [, ranges] of CSS.highlights as unknown as Iterable<[string, Iterable<AbstractRange>]>) {
          for (const range of ranges) near.push(range.startContainer);
        }
        const mutator = create(document.querySelector('article') as Element, { seed, near, isPlain: true });
        return Array.from({ length: steps }, () => mutator.step());
      },
      { source: createMutator.toString(), seed, steps: STEPS },
    );
    await pause(SETTLED_MS);
    snapshot = await driver.evaluate(() => `<!doctype html>${document.documentElement.outerHTML}`, null);
    const settled = await markedTexts();
    await driver.open(`${SITE}/snapshot.html`);
    const fresh = await waitFor('the snapshot’s marks', async () => {
      const texts = await markedTexts();
      return texts.length > 0 && texts;
    });
    const strays = settled.filter((text) => !before.includes(text) && !fresh.includes(text));
    expect(strays, changes.join(', ')).toEqual([]);
    expect(settled.filter((text) => FOREIGN.test(text))).toEqual([]);
    // Not by having given up.
    expect(settled.length, changes.join(', ')).toBeGreaterThan(0);
  });
});
