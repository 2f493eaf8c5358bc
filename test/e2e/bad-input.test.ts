import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pause, waitFor } from '../../cli/browser/browser-driver';
import type { ChromiumDriver } from '../../cli/browser/drive-chromium';
import { createProfile, startChromium } from './browsers';
import { readCard, waitForMarks, waitForNoMarks } from './page-probes';
import { startTestServer, type TestServer } from './test-server';

const SITE = 'http://harbourpost.example';
/** A page of this size must be neither a hang nor an error. Characters. */
const HUGE = 5_000_000;
const LONG_PARAGRAPH = `<p>${'And so on, and so forth, said one. '.repeat(30)}</p>`;
/** Long enough for a reading to end where nothing is to be seen of it. */
const READING_MS = 1_500;

const page = (title: string, body: string) => ({
  body: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title></head><body>${body}</body></html>`,
});
const TEASERS = Array.from(
  { length: 30 },
  (_, index) => `<li><h3><a href="/${index}">Kim Jong Un inspects shipyard ${index}</a></h3></li>`,
).join('');
/** Paragraphs of Georgian, each its own: a script that the starter pack has no names in. */
const GEORGIAN = ['პარლამენტმა', 'მთავრობამ', 'სასამართლომ', 'კომისიამ', 'საბჭომ', 'ქალაქმა']
  .map(
    (who) =>
      `<p>${who} გუშინ ახალი კანონი მიიღო, რომელსაც ოპოზიცია აპროტესტებს. ${who} განაცხადა, რომ ცვლილებები აუცილებელია, თუმცა ექსპერტები სხვაგვარად ფიქრობენ და დამატებით განხილვას ითხოვენ.</p>`,
  )
  .join('');

describe('bad input in Chromium', () => {
  const profile = createProfile();
  const trouble: string[] = [];
  let server: TestServer;
  let driver: ChromiumDriver;

  beforeAll(async () => {
    server = await startTestServer({
      '/empty.html': () => page('', ''),
      '/front.html': () => page('The Harbour Post', `<main><h1>Today</h1><ul>${TEASERS}</ul></main>`),
      '/huge.html': (sample) => ({
        body: sample('war.html').replace(
          '</article>',
          `${LONG_PARAGRAPH.repeat(HUGE / LONG_PARAGRAPH.length)}</article>`,
        ),
      }),
      '/script.html': () =>
        page(
          'ახალი კანონი',
          `<article><h1>ახალი კანონი</h1><time datetime="2024-05-03">3 მაისი 2024</time>${GEORGIAN}</article>`,
        ),
    });
    driver = await startChromium({ proxy: server.proxy, profile });
    driver.page().on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') trouble.push(message.text());
    });
    driver.page().on('pageerror', (error) => trouble.push(String(error)));
    await driver.open(`${SITE}/summit.html`);
    await waitForMarks(driver);
  });
  afterAll(async () => {
    await driver?.close();
    await server?.close();
  });

  const popupSays = async () => {
    const tab = await driver.currentTab();
    await driver.openTab(driver.extensionUrl('popup.html'));
    const text = await waitFor('the pop-up', async () => {
      const words = await driver.evaluate(() => document.querySelector('main')?.textContent ?? '', null);
      return words !== '' && !words.includes('Being read') && words;
    });
    await driver.closeTab();
    await driver.switchTo(tab);
    return text;
  };

  it.each([
    { path: 'empty.html', says: 'this page is no article' },
    { path: 'front.html', says: 'this page is no article' },
    { path: 'script.html', says: 'found no actors or events' },
    { path: 'no-such-page.txt', says: 'this page is no article' },
  ])('leaves $path alone and says so', async ({ path: name, says }) => {
    await driver.open(`${SITE}/${name}`);
    await pause(READING_MS);
    await waitForNoMarks(driver);
    expect(await popupSays()).toContain(says);
  });

  it('reads a page of 5 MB without hanging it', async () => {
    await driver.open(`${SITE}/huge.html`);
    await waitForMarks(driver);
    expect(await readCard(driver, 'Yevgeny Prigozhin')).toContain('Wagner');
    await driver.press('Escape');
  });

  it('says that browser pages are closed', async () => {
    await driver.open('about:blank');
    expect(await popupSays()).toContain('Not on this page');
  });

  it('left no error on any page’s console', () => {
    expect(trouble.filter((text) => !text.includes('404'))).toEqual([]);
  });

  describe('packs', () => {
    const manifest = (change: object = {}) =>
      JSON.stringify({
        type: 'pack',
        format: 'backstory-pack/1',
        id: 'harbour',
        version: '1',
        title: 'Harbour affairs',
        languages: ['en'],
        asOf: '2026-01-01',
        license: 'CC0-1.0',
        sources: [{ id: 'own', name: 'Own knowledge' }],
        counts: { actors: 1, events: 0 },
        ...change,
      });
    const actor = (change: object = {}) =>
      JSON.stringify({
        type: 'actor',
        id: 'harbour-master',
        kind: 'person',
        label: { en: 'Mira Hafner' },
        description: { en: 'Harbour master' },
        names: [{ text: 'Mira Hafner', language: 'en', use: 'full' }],
        prominence: 0.1,
        sources: ['own'],
        ...change,
      });

    const importPack = async (name: string, text: string) => {
      const file = path.join(profile, name);
      writeFileSync(file, text);
      await driver.page().setInputFiles('input[type=file]', file);
      return waitFor('the outcome', async () => {
        const words = await driver.evaluate(() => document.querySelector('.note')?.textContent ?? '', null);
        return (words.includes(name) || words.includes('is in use')) && words;
      });
    };
    const packTitles = () =>
      driver.evaluate(() => [...document.querySelectorAll('tbody th b')].map(({ textContent }) => textContent), null);

    beforeAll(async () => {
      await driver.openTab(driver.extensionUrl('options.html'));
      await waitFor('the starter pack', async () => (await packTitles()).includes('World affairs'));
    });

    it.each([
      { name: 'noise.ndjson', text: 'this is no pack', says: 'line 1' },
      {
        name: 'next.ndjson',
        text: `${manifest({ format: 'backstory-pack/2' })}\n${actor()}\n`,
        says: 'backstory-pack/2',
      },
      { name: 'cut.ndjson', text: `${manifest({ counts: { actors: 2, events: 0 } })}\n${actor()}\n`, says: 'actors' },
      { name: 'torn.ndjson', text: `${manifest()}\n${actor().slice(0, 60)}`, says: 'line 2' },
      { name: 'bad.ndjson', text: `${manifest()}\n${actor({ kind: 'ghost' })}\n`, says: 'line 2: kind' },
      {
        name: 'link.ndjson',
        text: `${manifest()}\n${actor({ links: { wikipedia: 'http://en.wikipedia.org/wiki/X' } })}\n`,
        says: 'line 2',
      },
    ])('refuses $name, names the fault, and changes nothing', async ({ name, text, says }) => {
      const words = await importPack(name, text);
      expect(words).toContain('was not imported');
      expect(words).toContain(says);
      expect(await packTitles()).toEqual(['World affairs']);
    });

    it('imports a good pack, uses it at once, and removes it again', async () => {
      expect(await importPack('good.ndjson', `${manifest()}\n${actor()}\n`)).toContain('Harbour affairs is in use');
      await waitFor('its row', async () => (await packTitles()).join(', ') === 'World affairs, Harbour affairs');
      await driver.page().getByRole('button', { name: 'Remove Harbour affairs' }).click();
      await driver.page().getByRole('button', { name: 'Remove Harbour affairs?' }).click();
      await waitFor('its removal', async () => (await packTitles()).length === 1);
    });

    it('says that the store cannot be opened, in options, on the page and in the pop-up', async () => {
      // A database of a later version is what a downgrade meets; it cannot be opened and must not be touched.
      await driver.evaluate(async () => {
        const open = (version?: number) =>
          new Promise<IDBDatabase>((resolve, reject) => {
            const request = indexedDB.open('backstory', version);
            request.onsuccess = () => resolve(request.result);
            request.onerror = () => reject(request.error);
          });
        (await open(1_000)).close();
      }, null);
      await driver.reload();
      const text = () => driver.evaluate(() => document.body.textContent ?? '', null);
      await waitFor('the words', async () => (await text()).includes('newer Backstory'));
      expect(await text()).not.toContain('No pack is installed');
      await driver.endBackground();
      await driver.open(`${SITE}/war.html`);
      await pause(READING_MS);
      await waitForNoMarks(driver);
      expect(await popupSays()).toContain('background can’t be read');
    });
  });
});
