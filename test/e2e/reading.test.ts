import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BrowserDriver, waitFor } from '../../cli/browser/browser-driver';
import type { MarkedWords } from '../../cli/browser/find-marked-words';
import { BROWSERS } from './browsers';
import { HOST, readCard, scrollToWords, waitForCard, waitForMarks, waitForNoCard } from './page-probes';
import { startTestServer, type TestServer } from './test-server';

/** A newspaper that forbids everything: no inline styles, no scripts, no frames. */
const STRICT = "default-src 'none'; style-src 'self'; script-src 'none'";
const SITE = 'http://harbourpost.example';
const ARTICLE = `${SITE}/summit.html`;

/** What the browsers ask of their own accord, with or without an extension; none of ours goes there. */
const BROWSERS_OWN = /\b(?:accounts\.google|update\.googleapis|[\w.-]+\.mozilla)\.(?:com|org|net)\b/;

describe.each(BROWSERS)('reading in $name', ({ start }) => {
  let server: TestServer;
  let driver: BrowserDriver;
  let words: MarkedWords[];

  beforeAll(async () => {
    server = await startTestServer({
      '/strict.html': (samples) => ({
        body: samples('summit.html'),
        headers: { 'content-security-policy': STRICT },
      }),
    });
    driver = await start({ proxy: server.proxy });
    await driver.open(ARTICLE);
    words = await waitForMarks(driver);
  });
  afterAll(async () => {
    await driver?.close();
    await server?.close();
  });

  it('marks actors and events, told apart', () => {
    const texts = (highlight: string) => words.filter((one) => one.highlight === highlight).map(({ text }) => text);
    expect(texts('m1')).toEqual(
      expect.arrayContaining(['Donald Trump', 'Kim Jong Un', 'Vladimir Putin', 'Kim', 'Seoul']),
    );
    expect(texts('m2').join(' | ')).toContain('talks collapsed');
    expect(texts('m2').join(' | ')).toContain('met three times');
  });

  it('leaves menu, teasers, captions and unknown people alone', async () => {
    const outside = await driver.evaluate(() => {
      const strays: string[] = [];
      const registry = CSS.highlights as unknown as Iterable<[string, Iterable<AbstractRange>]>;
      for (const [, ranges] of registry) {
        for (const { startContainer, startOffset } of ranges) {
          const holder = startContainer.parentElement;
          const isBody = holder?.closest('article') && !holder.closest('figure, .byline, h1');
          if (!isBody) strays.push(`${holder?.textContent} at ${startOffset}`);
        }
      }
      return strays;
    }, null);
    expect(outside).toEqual([]);
    // "Walter Trump" is nobody the pack knows, and his surname is not the president.
    const stranger = await driver.evaluate(() => {
      const marked: string[] = [];
      for (const [, ranges] of CSS.highlights as unknown as Iterable<[string, Iterable<AbstractRange>]>) {
        for (const range of ranges) {
          const text = range.startContainer.textContent ?? '';
          if (text.slice(Math.max(0, range.startOffset - 7), range.endOffset).startsWith('Walter ')) marked.push(text);
        }
      }
      return marked;
    }, null);
    expect(stranger).toEqual([]);
  });

  it('changes nothing in the page', async () => {
    const [now, served] = await driver.evaluate(async () => {
      const text = await (await fetch(location.href)).text();
      const parsed = new DOMParser().parseFromString(text, 'text/html');
      return [document.documentElement.outerHTML, parsed.documentElement.outerHTML];
    }, null);
    expect(now).toBe(served);
  });

  it('tells who an actor was when the article appeared', async () => {
    const card = await readCard(driver, 'Donald Trump');
    expect(card).toContain('Donald Trump');
    expect(card).toMatch(/President-elect/i);
  });

  it('adds one element while a card is shown, and takes it away on Esc', async () => {
    await readCard(driver, 'Kim Jong Un');
    const added = await driver.evaluate(
      () => [...document.documentElement.children].map(({ localName }) => localName),
      null,
    );
    expect(added).toEqual(['head', 'body', HOST]);
    await driver.press('Escape');
    await waitForNoCard(driver);
  });

  it('never covers the words it explains', async () => {
    await readCard(driver, 'Kim Jong Un');
    const { x, y } = await scrollToWords(driver, 'Kim Jong Un');
    const box = await driver.evaluate((host) => {
      const { left, right, top, bottom } = document.querySelector(host)?.getBoundingClientRect() ?? new DOMRect();
      return { left, right, top, bottom };
    }, HOST);
    expect(box.bottom).toBeGreaterThan(box.top);
    const covers = x > box.left && x < box.right && y > box.top && y < box.bottom;
    expect(covers).toBe(false);
  });

  it('tells what happened, how long before the article', async () => {
    const collapsed = words.find(({ text }) => text.includes('talks collapsed'))?.text ?? '';
    const card = await readCard(driver, collapsed);
    expect(card).toContain('Hanoi');
    expect(card).toContain('5 years 10 months');
  });

  it('shows the parts of a series', async () => {
    const times = words.find(({ text }) => text.includes('met three times'))?.text ?? '';
    const card = await readCard(driver, times, 'Three events');
    for (const place of ['Singapore', 'Hanoi', 'Panmunjom']) expect(card).toContain(place);
  });

  it('goes when the pointer leaves', async () => {
    await driver.movePointer(5, 5);
    await waitForNoCard(driver);
  });

  it('goes from mark to mark by keyboard, with the focus in the card', async () => {
    await driver.evaluate(() => window.scrollTo(0, 0), null);
    await driver.runCommand('next-mark');
    await waitForCard(driver);
    const focused = () => driver.evaluate((host) => document.activeElement === document.querySelector(host), HOST);
    await waitFor('focus in the card', focused);
    const first = await driver.evaluate(
      () => [...((CSS.highlights as unknown as Map<string, Iterable<AbstractRange>>).get('m5') ?? [])].length,
      null,
    );
    expect(first).toBe(1);
    await driver.press('Escape');
    await waitForNoCard(driver);
    expect(await focused()).toBe(false);
  });

  it('answers after the background was ended', async () => {
    await driver.endBackground();
    const card = await readCard(driver, 'Vladimir Putin');
    expect(card).toContain('President');
    await driver.press('Escape');
  });

  it('works on a page with a strict content security policy', async () => {
    await driver.open(`${SITE}/strict.html`);
    expect((await waitForMarks(driver)).length).toBe(words.length);
    expect(await readCard(driver, 'Kim Jong Un')).toContain('North Korea');
    await driver.press('Escape');
  });

  it('comes back from the back/forward cache', async () => {
    await driver.open(ARTICLE);
    await waitForMarks(driver);
    // What a page holds outlives it only in the cache: a page that was loaded anew knows nothing of this.
    await driver.evaluate(() => {
      addEventListener('pageshow', ({ persisted }) => Object.assign(window, { cameBack: persisted }));
    }, null);
    await driver.open(`${SITE}/war.html`);
    await waitForMarks(driver);
    await driver.back();
    const cameBack = () => driver.evaluate(() => (window as unknown as { cameBack?: boolean }).cameBack, null);
    await waitFor('the page to come back from the cache', cameBack);
    expect((await waitForMarks(driver)).length).toBe(words.length);
    expect(await readCard(driver, 'Kim Jong Un')).toContain('North Korea');
    await driver.press('Escape');
  });

  it('asks nobody but the page’s own site', () => {
    expect(server.strangers().filter((address) => !BROWSERS_OWN.test(address))).toEqual([]);
  });
});
