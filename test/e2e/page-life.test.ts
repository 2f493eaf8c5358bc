import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pause, waitFor } from '../../cli/browser/browser-driver';
import type { ChromiumDriver } from '../../cli/browser/drive-chromium';
import { findMarkedWords } from '../../cli/browser/find-marked-words';
import { startChromium } from './browsers';
import { cardText, HOST, readCard, scrollToWords, waitForMarks, waitForNoCard, waitForNoMarks } from './page-probes';
import { startTestServer, type TestServer } from './test-server';

const SITE = 'http://harbourpost.example';
/** Longer than dwell and fade together. */
const CARD_MS = 700;

describe('a page’s life in Chromium', () => {
  let server: TestServer;
  let driver: ChromiumDriver;

  beforeAll(async () => {
    server = await startTestServer({});
    driver = await startChromium({ proxy: server.proxy });
  });
  afterAll(async () => {
    await driver?.close();
    await server?.close();
  });

  it('follows a soft navigation: the new article’s marks, none of the old', async () => {
    await driver.open(`${SITE}/summit.html`);
    await waitForMarks(driver);
    await driver.evaluate(async () => {
      const text = await (await fetch('/war.html')).text();
      const next = new DOMParser().parseFromString(text, 'text/html');
      history.pushState(null, '', '/war.html');
      document.title = next.title;
      document.querySelector('article')?.replaceWith(document.adoptNode(next.querySelector('article') as Element));
      document.querySelector('script')?.replaceWith(document.adoptNode(next.querySelector('script') as Element));
    }, null);
    const texts = await waitFor('the new marks', async () => {
      const words = (await driver.evaluate(findMarkedWords, null)).map(({ text }) => text);
      return words.includes('Yevgeny Prigozhin') && words;
    });
    expect(texts).not.toContain('Han Duck-soo');
    const detached = await driver.evaluate(() => {
      const registry = CSS.highlights as unknown as Iterable<[string, Iterable<AbstractRange>]>;
      return [...registry]
        .flatMap(([, ranges]) => [...ranges])
        .filter(({ startContainer }) => !startContainer.isConnected).length;
    }, null);
    expect(detached).toBe(0);
  });

  it('keeps one mark a place when the page is read again', async () => {
    await driver.evaluate(() => {
      const article = document.querySelector('article');
      article?.replaceWith(article.cloneNode(true));
    }, null);
    await waitForMarks(driver);
    const words = await driver.evaluate(findMarkedWords, null);
    const places = words.map(({ highlight, text, x, y }) => [highlight, text, Math.round(x), Math.round(y)].join());
    expect(new Set(places).size).toBe(places.length);
  });

  it('keeps a pinned card when the pointer leaves, and moves it with the text', async () => {
    await driver.open(`${SITE}/war.html`);
    await waitForMarks(driver);
    await readCard(driver, 'Yevgeny Prigozhin');
    await driver.page().locator(HOST).getByRole('button', { name: 'Keep open' }).click();
    await driver.movePointer(1, 1);
    await pause(CARD_MS);
    expect(await cardText(driver)).toContain('Prigozhin');
    const top = () => driver.evaluate((host) => document.querySelector(host)?.getBoundingClientRect().top ?? 0, HOST);
    const before = await top();
    await driver.evaluate(() => window.scrollBy(0, 40), null);
    await waitFor('the card to follow', async () => Math.abs(before - 40 - (await top())) < 1);
    await driver.press('Escape');
  });

  it('opens no card while text is being selected', async () => {
    const { x, y } = await scrollToWords(driver, 'Yevgeny Prigozhin');
    await driver.movePointer(1, 1);
    await driver.page().mouse.down();
    await driver.movePointer(x, y);
    await pause(CARD_MS);
    expect(await cardText(driver)).toBeNull();
    await driver.page().mouse.up();
    await driver.evaluate(() => getSelection()?.removeAllRanges(), null);
  });

  /** What is inert is not found at its place either. */
  const isOnTop = () =>
    driver.evaluate((host) => {
      const card = document.querySelector(host);
      const { left, top } = card?.getBoundingClientRect() ?? new DOMRect();
      return card !== null && document.elementFromPoint(left + 20, top + 20) === card;
    }, HOST);
  const enterFullScreen = () => driver.evaluate(() => document.querySelector('article')?.requestFullscreen(), null);
  const leaveFullScreen = () => driver.evaluate(() => document.fullscreenElement && document.exitFullscreen(), null);

  it('shows the card above a full-screen element', async () => {
    await enterFullScreen();
    await readCard(driver, 'Yevgeny Prigozhin');
    expect(await isOnTop()).toBe(true);
    await driver.press('Escape');
    await leaveFullScreen();
  });

  it('takes an open card into full screen and out again', async () => {
    await readCard(driver, 'Yevgeny Prigozhin');
    await driver.page().locator(HOST).getByRole('button', { name: 'Keep open' }).click();
    await enterFullScreen();
    await waitFor('the card on top of the full screen', isOnTop);
    await leaveFullScreen();
    await waitFor('the card on top of the page', isOnTop);
    await driver.page().locator(HOST).getByRole('button', { name: 'Close' }).click();
    await waitForNoCard(driver);
  });

  it('cleans up after itself when the extension is replaced under the page', async () => {
    await driver.open(`${SITE}/election.html`);
    await waitForMarks(driver);
    const { x, y } = await scrollToWords(driver, 'Park Geun-hye');
    await driver
      .page()
      .context()
      .serviceWorkers()
      .at(-1)
      ?.evaluate(() => {
        (globalThis as unknown as { chrome: { runtime: { reload: () => void } } }).chrome.runtime.reload();
      });
    await pause(CARD_MS);
    // The old script may have noticed already; if it still answers, it says that it is old, and nothing else.
    await driver.movePointer(x - 1, y);
    await driver.movePointer(x, y);
    await pause(CARD_MS);
    expect((await cardText(driver)) ?? 'Backstory was updated').toContain('Backstory was updated');
    await driver.press('Escape');
    await waitForNoMarks(driver);
    expect(await driver.evaluate((host) => document.querySelector(host) === null, HOST)).toBe(true);
  });
});
