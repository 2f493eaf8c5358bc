import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { type BrowserDriver, pause, waitFor } from '../browser/browser-driver';
import { findMarkedWords, type MarkedWords } from '../browser/find-marked-words';

/** The page's name for our one element while a card is shown. */
const HOST = 'bs-card';
/** The card fades in and fills up; a picture before that shows half of it. */
const SETTLE_MS = 700;
/** The first start imports the starter pack. */
const FIRST_MARKS_WITHIN_MS = 30_000;

export type Picture = { file: string; shows: string };

/** Reads the first sample as a person would, points at an actor and an event, and takes pictures of it all. */
export async function showHeadless(options: {
  driver: BrowserDriver;
  article: string;
  folder: string;
  suffix: string;
}): Promise<Picture[]> {
  const { driver, article, folder, suffix } = options;
  mkdirSync(folder, { recursive: true });
  const pictures: Picture[] = [];
  const shoot = async (name: string, shows: string) => {
    const file = path.join(folder, `${name}-${suffix}.png`);
    await driver.screenshot(file);
    pictures.push({ file, shows });
  };
  await driver.open(article);
  const words = await waitFor(
    'marks in the article',
    async () => {
      const found = await driver.evaluate(findMarkedWords, null);
      return found.length > 0 && found;
    },
    FIRST_MARKS_WITHIN_MS,
  );
  await pause(SETTLE_MS);
  await shoot('article', 'the article with its marks');
  const actor = words.find(({ highlight }) => highlight === 'm1');
  const event = words.find(({ highlight, text }) => highlight === 'm2' && text.includes(' '));
  for (const [name, target] of [
    ['actor', actor],
    ['event', event],
  ] as const) {
    if (!target) throw new Error(`the sample has no marked ${name}`);
    await point(driver, target);
    await shoot(`card-${name}`, `the card for “${target.text}”`);
  }
  await driver.press('Escape');
  await driver.openTab(driver.extensionUrl('popup.html'));
  await pause(SETTLE_MS);
  await shoot('popup', 'the pop-up, opened as a page');
  return pictures;
}

async function point(driver: BrowserDriver, { x, y }: MarkedWords): Promise<void> {
  await driver.press('Escape');
  await driver.movePointer(x - 2, y);
  await driver.movePointer(x, y);
  await waitFor('the card', () => driver.evaluate((host) => document.querySelector(host) !== null, HOST));
  await pause(SETTLE_MS);
}
