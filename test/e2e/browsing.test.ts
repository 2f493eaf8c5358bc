import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BrowserDriver, waitFor } from '../../cli/browser/browser-driver';
import { BROWSERS } from './browsers';
import { createPopupSteps } from './popup-steps';
import { startTestServer, type TestServer } from './test-server';

/** In their order on the page, behind the field for words. */
const FILTERS = ['Kind', 'Region', 'Decade'];

describe.each(BROWSERS)('the browser of the packs in $name', ({ start }) => {
  let server: TestServer;
  let driver: BrowserDriver;
  const { waitForText } = createPopupSteps(() => driver);

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

  const enter = (selector: string, value: string) =>
    driver.evaluate(
      ([where, what]) => {
        const field = document.querySelector<HTMLInputElement | HTMLSelectElement>(where ?? '');
        if (!field) throw new Error(`no field at ${where}`);
        field.value = what ?? '';
        field.dispatchEvent(new Event(field.localName === 'input' ? 'input' : 'change', { bubbles: true }));
      },
      [selector, value],
    );
  const choose = (label: string, value: string) =>
    enter(`label:nth-of-type(${FILTERS.indexOf(label) + 2}) > select`, value);
  const names = () =>
    driver.evaluate(() => [...document.querySelectorAll('.found b')].map(({ textContent }) => textContent), null);
  const cardText = () => driver.evaluate(() => document.querySelector('.panes .card')?.textContent ?? '', null);
  const follow = (selector: string) =>
    driver.evaluate((where) => document.querySelector<HTMLElement>(where)?.click(), selector);

  it('is written in the size of the design, whatever a browser gives its extension pages', async () => {
    expect(await driver.evaluate(() => getComputedStyle(document.body).fontSize, null)).toBe('14px');
  });

  it('lists the best known first, and narrows as the reader types', async () => {
    await waitFor('the best known', async () => (await names()).includes('United States'));
    await enter('.browse input', 'singapore summ');
    await waitFor('the summit', async () => (await names()).some((name) => name?.includes('Singapore')));
  });

  it('opens the card of what was chosen, with its sources, and cards from there', async () => {
    await driver.evaluate(() => document.querySelector<HTMLElement>('.found button')?.focus(), null);
    await follow('.found button');
    await waitFor('the card', async () => (await cardText()).includes('Sources: '));
    const before = await driver.evaluate(() => document.querySelector('.panes .card h2')?.textContent ?? '', null);
    await follow('.panes .card .facts .link');
    const back = `Back to ${before}`;
    await waitFor('the way back', () =>
      driver.evaluate((label) => document.querySelector(`[aria-label="${label}"]`) !== null, back),
    );
    await follow(`[aria-label="${back}"]`);
    await waitFor('the first card', async () => (await cardText()).includes(before));
    await follow('.panes [aria-label="Close"]');
    await waitFor('no card', async () => (await cardText()) === '');
    expect(await driver.evaluate(() => document.activeElement?.className, null)).toBe('row');
  });

  it('filters by kind, region and decade together', async () => {
    await enter('.browse input', '');
    await choose('Kind', 'coup');
    await choose('Region', 'africa');
    await choose('Decade', '2020');
    await waitFor('coups in Africa', async () => (await names()).some((name) => name?.includes('Niger')));
    expect(await names()).not.toContain('United States');
    await enter('.browse input', 'zzzz');
    await waitForText('No record fits.');
  });
});
