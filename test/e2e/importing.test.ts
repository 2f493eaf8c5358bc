import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BrowserDriver, waitFor } from '../../cli/browser/browser-driver';
import { BROWSERS } from './browsers';
import { createPopupSteps } from './popup-steps';
import { startTestServer, type TestServer } from './test-server';

/** Enough to close the page in the middle of, on any machine. */
const RECORDS = 40_000;
const IMPORT_MS = 60_000;

describe.each(BROWSERS)('a large import in $name', ({ start }) => {
  let server: TestServer;
  let driver: BrowserDriver;
  const { waitForText } = createPopupSteps(() => driver);
  const noteText = () => driver.evaluate(() => document.querySelector('.progress, .note')?.textContent ?? '', null);
  const recordsTold = async () => Number(/[\d,.]+(?= records)/.exec(await noteText())?.[0].replace(/\D/g, '') ?? 0);

  beforeAll(async () => {
    server = await startTestServer({});
    driver = await start({ proxy: server.proxy });
    await driver.open('http://harbourpost.example/summit.html');
    await driver.open(driver.extensionUrl('options.html'));
    await waitForText('World affairs');
  });
  afterAll(async () => {
    await driver?.close();
    await server?.close();
  });

  it('goes on after its page was closed, and is in use at the end', { timeout: IMPORT_MS }, async () => {
    await driver.evaluate((records) => {
      const manifest = {
        type: 'pack',
        format: 'backstory-pack/1',
        id: 'long-list',
        version: '1',
        title: 'Long list',
        languages: ['en'],
        asOf: '2026-01',
        license: 'CC0-1.0',
        sources: [],
      };
      const actors = Array.from({ length: records }, (_, number) => ({
        type: 'actor',
        id: `harbour-master-${number}`,
        kind: 'person',
        label: { en: `Harbour Master ${number}` },
        description: { en: 'One of very many' },
        names: [{ text: `Harbour Master ${number}`, language: 'en', use: 'full' }],
        prominence: 0.1,
        sources: [],
      }));
      const lines = [manifest, ...actors].map((record) => JSON.stringify(record));
      const chosen = new DataTransfer();
      chosen.items.add(new File([lines.join('\n')], 'long.ndjson'));
      const field = document.querySelector<HTMLInputElement>('input[type=file]');
      if (!field) throw new Error('no field for a file');
      field.files = chosen.files;
      field.dispatchEvent(new Event('change', { bubbles: true }));
    }, RECORDS);
    const before = await waitFor('the first records', recordsTold);
    expect(before).toBeLessThan(RECORDS);
    await driver.reload();
    await waitForText('World affairs');
    await waitFor('the end', async () => (await noteText()).includes('Long list is in use'), IMPORT_MS);
    expect(await recordsTold()).toBe(RECORDS);
  });
});
