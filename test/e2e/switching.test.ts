import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BrowserDriver, waitFor } from '../../cli/browser/browser-driver';
import { BROWSERS, createProfile } from './browsers';
import { waitForMarks, waitForNoMarks } from './page-probes';
import { startTestServer, type TestServer } from './test-server';

const ARTICLE = 'http://harbourpost.example/summit.html';
const SUBDOMAIN = 'http://world.harbourpost.example/war.html';
const ELSEWHERE = 'http://evening.example/election.html';

describe.each(BROWSERS)('switching in $name', ({ start }) => {
  const profile = createProfile();
  let server: TestServer;
  let driver: BrowserDriver;

  beforeAll(async () => {
    server = await startTestServer({});
    driver = await start({ proxy: server.proxy, profile });
  });
  afterAll(async () => {
    await driver?.close();
    await server?.close();
  });

  const popupText = () => driver.evaluate(() => document.body.textContent ?? '', null);
  const waitForPopup = (part: string) =>
    waitFor(`the pop-up to say “${part}”`, async () => (await popupText()).includes(part));
  /** Opens the pop-up as a tab over the current one, does something there, and comes back. */
  const inPopup = async (step: () => Promise<unknown>) => {
    const tab = await driver.currentTab();
    await driver.openTab(driver.extensionUrl('popup.html'));
    try {
      await step();
    } finally {
      await driver.closeTab();
      await driver.switchTo(tab);
    }
  };
  const flip = () => driver.evaluate(() => document.querySelector<HTMLInputElement>('[role=switch]')?.click(), null);
  const press = (label: string) =>
    driver.evaluate((wanted) => {
      [...document.querySelectorAll('button')].find(({ textContent }) => textContent === wanted)?.click();
    }, label);

  it('says what was found, and takes the marks away at once when the site is switched off', async () => {
    await driver.open(ARTICLE);
    await waitForMarks(driver);
    await inPopup(async () => {
      await waitForPopup('Articles here are marked');
      expect(await popupText()).toMatch(/actors\d+in \d+ places?events?\d+in \d+ places?/);
      await flip();
      await waitForPopup('Left alone on this site');
    });
    await waitForNoMarks(driver);
  });

  it('keeps a site off over reload, on its subdomains, and nowhere else', async () => {
    await driver.reload();
    await driver.open(ELSEWHERE);
    await waitForMarks(driver);
    await driver.open(SUBDOMAIN);
    await inPopup(() => waitForPopup('Left alone on this site'));
    await driver.open(ARTICLE);
    await inPopup(() => waitForPopup('Left alone on this site'));
    await waitForNoMarks(driver);
  });

  it('keeps a site off over a restart of the browser', async () => {
    await driver.close();
    driver = await start({ proxy: server.proxy, profile });
    await driver.open(ELSEWHERE);
    await waitForMarks(driver);
    await driver.open(ARTICLE);
    await inPopup(() => waitForPopup('Left alone on this site'));
    await waitForNoMarks(driver);
  });

  it('lists the site in options, and marks it again when the rule is removed there', async () => {
    const tab = await driver.currentTab();
    await driver.openTab(driver.extensionUrl('options.html'));
    const text = () => driver.evaluate(() => document.body.textContent ?? '', null);
    await waitFor('the rule', async () => (await text()).includes('harbourpost.example'));
    await waitFor('the pack', async () => (await text()).includes('World affairs'));
    await press('Mark again');
    await waitFor('no rule', async () => (await text()).includes('No site is left alone'));
    await driver.closeTab();
    await driver.switchTo(tab);
    await waitForMarks(driver);
  });

  it('pauses everywhere and resumes at once', async () => {
    await inPopup(async () => {
      await waitForPopup('Articles here are marked');
      await press('Pause until I resume');
      await waitForPopup('Paused on all sites');
    });
    await waitForNoMarks(driver);
    await inPopup(async () => {
      await waitForPopup('Paused on all sites');
      await press('Resume');
      await waitForPopup('Articles here are marked');
    });
    await waitForMarks(driver);
  });

  it('switches the site by keyboard', async () => {
    await driver.runCommand('toggle-site');
    await waitForNoMarks(driver);
    await driver.runCommand('toggle-site');
    await waitForMarks(driver);
  });
});
