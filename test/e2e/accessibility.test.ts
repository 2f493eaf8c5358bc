import axe from 'axe-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BrowserDriver, waitFor } from '../../cli/browser/browser-driver';
import { BROWSERS } from './browsers';
import { HOST, readCard, waitForMarks } from './page-probes';
import { startTestServer, type TestServer } from './test-server';

type Finding = { id: string; targets: string[] };
type AxeWindow = { axe: { run: (context: Element) => Promise<axe.AxeResults> } };

/** Rules that looked at something: a run that checked nothing must not pass. */
const LEAST_CHECKS = 8;

describe.each(BROWSERS)('accessibility in $name', ({ start }) => {
  let server: TestServer;
  let driver: BrowserDriver;

  beforeAll(async () => {
    server = await startTestServer({});
    driver = await start({ proxy: server.proxy });
    await driver.open('http://harbourpost.example/summit.html');
    await waitForMarks(driver);
  });
  afterAll(async () => {
    await driver?.close();
    await server?.close();
  });

  const check = async (selector: string) => {
    await driver.addScript(axe.source);
    return driver.evaluate(async (context): Promise<{ findings: Finding[]; checks: number }> => {
      const element = document.querySelector(context);
      if (!element) throw new Error(`nothing to check at ${context}`);
      const results = await (window as unknown as AxeWindow).axe.run(element);
      return {
        findings: results.violations.map(({ id, nodes }) => ({ id, targets: nodes.map(({ html }) => html) })),
        checks: results.passes.length,
      };
    }, selector);
  };

  it.each(['Donald Trump', 'Kim Jong Un', 'met three times'])('finds nothing in the card of “%s”', async (words) => {
    const marked = (await waitForMarks(driver)).find(({ text }) => text.includes(words))?.text ?? words;
    await readCard(driver, marked, 'Why this is marked');
    const { findings, checks } = await check(HOST);
    expect(findings).toEqual([]);
    expect(checks).toBeGreaterThan(LEAST_CHECKS);
    await driver.press('Escape');
  });

  it.each([
    ['popup.html', 'Articles here are marked'],
    ['options.html', 'World affairs'],
  ])('finds nothing on %s', async (page, says) => {
    const tab = await driver.currentTab();
    await driver.openTab(driver.extensionUrl(page));
    await waitFor(says, () => driver.evaluate((text) => document.body.textContent?.includes(text) ?? false, says));
    const { findings, checks } = await check('html');
    expect(findings).toEqual([]);
    expect(checks).toBeGreaterThan(LEAST_CHECKS);
    await driver.closeTab();
    await driver.switchTo(tab);
  });
});
