import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BrowserDriver } from '../../cli/browser/browser-driver';
import { listPageFixtures, readPageFixture } from '../article/page-fixture';
import { BROWSERS } from './browsers';
import { HOST, readCard, waitForMarks } from './page-probes';
import { startTestServer, type TestPage, type TestServer } from './test-server';

/** Names that every build knows, put into the first paragraph, so that each page gets marks and shows when it has been read. */
const KNOWN = 'Vladimir Putin received Xi Jinping in Moscow. ';
const MARKED = 'Vladimir Putin';
/** Pages of all shapes that the article fixtures have, in English and, by language codes, in others. */
const PAGES = listPageFixtures().filter((name) => /^article-(?:[a-z]{3}|de-|fr-|es-|it-|nl-)/.test(name));
const AT_LEAST = 30;

/** Runs in the page before anything else: what the page is once it is parsed, and all that changes from then on. */
const WATCH = `<script>
document.addEventListener('DOMContentLoaded', () => {
  window.before = document.documentElement.outerHTML;
  window.changes = [];
  window.errors = [];
  addEventListener('error', (event) => window.errors.push(event.message));
  addEventListener('unhandledrejection', (event) => window.errors.push(String(event.reason)));
  new MutationObserver((records) => {
    for (const { type, target, addedNodes, removedNodes } of records)
      window.changes.push([type, target.nodeName, ...[...addedNodes, ...removedNodes].map((node) => node.nodeName)].join(' '));
  }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
});
</script>`;

type WatchedWindow = { before: string; changes: string[]; errors: string[] };

describe.each(BROWSERS)('a page in $name', ({ start }) => {
  let server: TestServer;
  let driver: BrowserDriver;
  const logged: string[] = [];

  beforeAll(async () => {
    const pages = PAGES.map((name): [string, () => TestPage] => [
      `/2024/05/03/${name}`,
      () => ({ body: watched(name) }),
    ]);
    server = await startTestServer(Object.fromEntries(pages));
    driver = await start({ proxy: server.proxy });
    if ('page' in driver) {
      const chromium = driver as BrowserDriver & { page: () => import('playwright-core').Page };
      chromium.page().on('console', (message) => logged.push(`${message.type()}: ${message.text()}`));
    }
  });
  afterAll(async () => {
    await driver?.close();
    await server?.close();
  });

  it(`has one of ${PAGES.length} shapes`, () => expect(PAGES.length).toBeGreaterThanOrEqual(AT_LEAST));

  it.each(PAGES)('is the same with its marks as before, but for our host while a card is open: %s', async (name) => {
    await driver.open(`http://harbourpost.example/2024/05/03/${name}`);
    await waitForMarks(driver);
    expect(await compare(driver)).toEqual({ isSame: true, changes: [], errors: [] });
  });

  it('has our host, and nothing else of ours, while a card is open', async () => {
    await readCard(driver, MARKED);
    const { isSame, changes } = await compare(driver);
    expect(isSame).toBe(true);
    expect(changes.length).toBeGreaterThan(0);
    for (const change of changes) expect(change).toMatch(new RegExp(`(?:^| )${HOST}(?: |$)`, 'i'));
  });

  it('finds nothing of ours on its console', () => {
    expect(logged.filter((line) => !/Failed to load resource|net::ERR/.test(line))).toEqual([]);
  });
});

/** The fixture as a page of its own, with known names in its text. */
function watched(name: string): string {
  const { html } = readPageFixture(name);
  return html
    .replace(/<head[^>]*>/i, (head) => head + WATCH)
    .replace('<!--[paragraph]-->', (comment) => comment + KNOWN);
}

function compare(driver: BrowserDriver): Promise<{ isSame: boolean; changes: string[]; errors: string[] }> {
  return driver.evaluate((host) => {
    const { before, changes, errors } = window as unknown as WatchedWindow;
    const now = document.documentElement.cloneNode(true) as Element;
    for (const ours of now.querySelectorAll(host)) ours.remove();
    return { isSame: now.outerHTML === before, changes, errors };
  }, HOST);
}
