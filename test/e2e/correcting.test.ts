import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BrowserDriver, waitFor } from '../../cli/browser/browser-driver';
import { BROWSERS } from './browsers';
import { waitForMarks, waitForNoMarks } from './page-probes';
import { createPopupSteps } from './popup-steps';
import { startTestServer, type TestServer } from './test-server';

const SITE = 'http://harbourpost.example';
const ARTICLE = `${SITE}/world/2024/12/29/why-a-fourth-meeting`;
const ITS_LIKE = `${SITE}/world/2025/1/2/the-war-goes-on`;
const OTHER_SECTION = `${SITE}/politics/2025/1/2/a-vote-nears`;
const PRODUCT = `${SITE}/shop/the-road-to-hanoi-and-back-again`;
const PRODUCT_LIKE = `${SITE}/shop/a-short-history-of-the-two-koreas`;
const FRONT = `${SITE}/`;

/** A shop's page: it says itself that it is none of ours, and has prose enough to be read if the reader wants it. */
const productPage = {
  body: `<!doctype html><html lang="en"><head><title>The road to Hanoi</title><meta property="og:type" content="product"></head>
    <body><main><h1>The road to Hanoi and back again</h1>
    <p>Donald Trump and Kim Jong Un met for the first time in Singapore in 2018, and this book begins in the hours before they shook hands there.</p>
    <p>The author, who was in the hotel when the talks in Hanoi ended early, has spoken with translators, drivers and cooks on both sides.</p>
    <p>A last part follows Kim Jong Un to Russia, where Vladimir Putin had other things to ask of him than an end to his tests.</p>
    </main></body></html>`,
};
const frontPage = {
  body: `<!doctype html><html lang="en"><head><title>The Harbour Post</title></head><body><main>
    <p>The Harbour Post is written by people who live by the sea, and it has been read with breakfast for longer than anyone remembers.</p>
    <ul><li><a href="${ARTICLE}">Donald Trump and Kim Jong Un: why a fourth meeting would start from less</a></li></ul></main></body></html>`,
};

describe.each(BROWSERS)('correcting in $name', ({ start }) => {
  let server: TestServer;
  let driver: BrowserDriver;
  const { text, waitForText, inPopup, inOptions, press } = createPopupSteps(() => driver);

  beforeAll(async () => {
    server = await startTestServer({
      [new URL(ARTICLE).pathname]: (sample) => ({ body: sample('summit.html') }),
      [new URL(ITS_LIKE).pathname]: (sample) => ({ body: sample('war.html') }),
      [new URL(OTHER_SECTION).pathname]: (sample) => ({ body: sample('election.html') }),
      [new URL(PRODUCT).pathname]: () => productPage,
      [new URL(PRODUCT_LIKE).pathname]: () => productPage,
      '/': () => frontPage,
    });
    driver = await start({ proxy: server.proxy });
  });
  afterAll(async () => {
    await driver?.close();
    await server?.close();
  });

  /** What the page says of itself, and what is kept of it: the page has followed the reader's word. */
  const expectNoArticle = () =>
    inPopup(async () => {
      await waitForText('On, but this page is no article');
      await waitForText('You said that this is not an article.');
    });

  it('takes the marks off an article that the reader says is none, at once, and keeps to that', async () => {
    await driver.open(ARTICLE);
    await waitForMarks(driver);
    await inPopup(async () => {
      await waitForText('Articles here are marked');
      await press('Not an article');
      await waitForText('Kept for pages like harbourpost.example/world/…');
      await waitForText('On, but this page is no article');
    });
    await waitForNoMarks(driver);
    await driver.reload();
    await expectNoArticle();
    await waitForNoMarks(driver);
  });

  it('holds for pages of that kind, not for another section', async () => {
    await driver.open(OTHER_SECTION);
    await waitForMarks(driver);
    await inPopup(async () => {
      await waitForText('Not an article');
      expect(await text()).not.toContain('You said');
    });
    await driver.open(ITS_LIKE);
    await expectNoArticle();
    await waitForNoMarks(driver);
  });

  it('is taken back from any page of that kind, and every open tab follows at once', async () => {
    const first = await driver.currentTab();
    await driver.openTab(ARTICLE);
    await expectNoArticle();
    await inPopup(async () => {
      await waitForText('You said');
      await press('Undo');
      await waitForText('Articles here are marked');
    });
    await waitForMarks(driver);
    await driver.closeTab();
    await driver.switchTo(first);
    await waitForMarks(driver);
  });

  it('marks a page at once that the reader says is an article, and its like, but not the front page', async () => {
    await driver.open(PRODUCT);
    await inPopup(async () => {
      await waitForText('Backstory reads single articles.');
      await press('This is an article');
      await waitForText('Articles here are marked');
      await waitForText('Kept for pages like harbourpost.example/shop/…');
    });
    const marked = (await waitForMarks(driver)).map((words) => words.text);
    expect(marked).toContain('Vladimir Putin');
    await driver.open(PRODUCT_LIKE);
    await waitForMarks(driver);
    await driver.open(FRONT);
    await inPopup(async () => {
      await waitForText('Backstory reads single articles.');
      expect(await text()).not.toContain('You said');
    });
    await waitForNoMarks(driver);
  });

  it('is listed in options, and taken back there', async () => {
    await driver.open(PRODUCT);
    await waitForMarks(driver);
    await inOptions(async () => {
      await waitForText('harbourpost.example/shop/…You said: an article');
      await press('Undo');
      await waitForText('You have corrected no page.');
    });
    await waitForNoMarks(driver);
    await inPopup(() => waitForText('This is an article'));
  });

  it('is said and taken back by keyboard, on one and the same button', async () => {
    const focused = () => driver.evaluate(() => document.activeElement?.textContent ?? '', null);
    await driver.open(ARTICLE);
    await waitForMarks(driver);
    await inPopup(async () => {
      await waitForText('Not an article');
      for (let presses = 0; presses < 6 && (await focused()) !== 'Not an article'; presses++) await driver.press('Tab');
      expect(await focused()).toBe('Not an article');
      await driver.press('Enter');
      await waitForText('On, but this page is no article');
      await waitFor('the way back in its place', async () => (await focused()) === 'Undo');
      await driver.press('Enter');
      await waitForText('Articles here are marked');
      await waitFor('the first button again', async () => (await focused()) === 'Not an article');
    });
    await waitForMarks(driver);
  });
});
