import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BrowserDriver } from '../../cli/browser/browser-driver';
import { BROWSERS, createProfile } from './browsers';
import { waitForMarks, waitForNoMarks } from './page-probes';
import { createPopupSteps } from './popup-steps';
import { startTestServer, type TestServer } from './test-server';

const ARTICLE = 'http://harbourpost.example/summit.html';
const SUBDOMAIN = 'http://world.harbourpost.example/war.html';
const ELSEWHERE = 'http://evening.example/election.html';

describe.each(BROWSERS)('switching in $name', ({ start }) => {
  const profile = createProfile();
  let server: TestServer;
  let driver: BrowserDriver;
  const { text, waitForText, inPopup, inOptions, press } = createPopupSteps(() => driver);

  beforeAll(async () => {
    server = await startTestServer({});
    driver = await start({ proxy: server.proxy, profile });
  });
  afterAll(async () => {
    await driver?.close();
    await server?.close();
  });

  const flip = () => driver.evaluate(() => document.querySelector<HTMLInputElement>('[role=switch]')?.click(), null);

  it('says what was found, and takes the marks away at once when the site is switched off', async () => {
    await driver.open(ARTICLE);
    await waitForMarks(driver);
    await inPopup(async () => {
      await waitForText('Articles here are marked');
      expect(await text()).toMatch(/actors\d+in \d+ places?events?\d+in \d+ places?/);
      await flip();
      await waitForText('Left alone on this site');
    });
    await waitForNoMarks(driver);
  });

  it('keeps a site off over reload, on its subdomains, and nowhere else', async () => {
    await driver.reload();
    await driver.open(ELSEWHERE);
    await waitForMarks(driver);
    await driver.open(SUBDOMAIN);
    await inPopup(() => waitForText('Left alone on this site'));
    await driver.open(ARTICLE);
    await inPopup(() => waitForText('Left alone on this site'));
    await waitForNoMarks(driver);
  });

  it('keeps a site off over a restart of the browser', async () => {
    await driver.close();
    driver = await start({ proxy: server.proxy, profile });
    await driver.open(ELSEWHERE);
    await waitForMarks(driver);
    await driver.open(ARTICLE);
    await inPopup(() => waitForText('Left alone on this site'));
    await waitForNoMarks(driver);
  });

  it('lists the site in options, and marks it again when the rule is removed there', async () => {
    await inOptions(async () => {
      await waitForText('harbourpost.example');
      await waitForText('World affairs');
      await press('Mark again');
      await waitForText('No site is left alone');
    });
    await waitForMarks(driver);
  });

  it('pauses everywhere and resumes at once', async () => {
    await inPopup(async () => {
      await waitForText('Articles here are marked');
      await press('Pause until I resume');
      await waitForText('Paused on all sites');
    });
    await waitForNoMarks(driver);
    await inPopup(async () => {
      await waitForText('Paused on all sites');
      await press('Resume');
      await waitForText('Articles here are marked');
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
