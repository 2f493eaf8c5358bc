import { type BrowserDriver, pause, waitFor } from '../../cli/browser/browser-driver';
import { findMarkedWords, type MarkedWords } from '../../cli/browser/find-marked-words';

/** The page's name for our one element while a card is shown. */
export const HOST = 'bs-card';
/** The first start imports the starter pack before it answers. */
const FIRST_ANSWER_WITHIN_MS = 30_000;

/** The pointer is looked at once a frame. */
const POINTER_SEEN_MS = 80;

/** Waits for marks and gives them in the order of the page's registry. */
export async function waitForMarks(driver: BrowserDriver): Promise<MarkedWords[]> {
  const look = async () => {
    const words = await driver.evaluate(findMarkedWords, null);
    return words.length > 0 && words;
  };
  return waitFor('marks', look, FIRST_ANSWER_WITHIN_MS);
}

export async function waitForNoMarks(driver: BrowserDriver): Promise<void> {
  await waitFor('no marks', async () => (await driver.evaluate(findMarkedWords, null)).length === 0);
}

/** The marked words that say this, brought into view. @throws Error if there are none. */
export async function scrollToWords(driver: BrowserDriver, text: string): Promise<MarkedWords> {
  const find = async () => (await driver.evaluate(findMarkedWords, null)).find((words) => words.text === text);
  const words = await find();
  if (!words) throw new Error(`no marked words “${text}”`);
  await driver.evaluate((y) => window.scrollBy(0, y - window.innerHeight / 2), words.y);
  return (await find()) ?? words;
}

/** Points at marked words and waits for the card to be complete (or to say `part`); gives its text. */
export async function readCard(driver: BrowserDriver, text: string, part?: string): Promise<string> {
  const { x, y } = await scrollToWords(driver, text);
  // From outside, with no card open: words that Esc was pressed on stay silent until the pointer has left them.
  await driver.press('Escape');
  await waitForNoCard(driver);
  await driver.movePointer(1, 1);
  await pause(POINTER_SEEN_MS);
  await driver.movePointer(x - 1, y);
  await driver.movePointer(x, y);
  return waitForCard(driver, part);
}

/** The card's text once its record has arrived: the foot with the as-of date comes last. */
export async function waitForCard(driver: BrowserDriver, part = 'Facts as of'): Promise<string> {
  return waitFor(`a card that says “${part}”`, async () => {
    const text = await cardText(driver);
    return text?.includes(part) ? text : null;
  });
}

export function cardText(driver: BrowserDriver): Promise<string | null> {
  return driver.evaluate((host) => {
    const mount = document.querySelector(host)?.shadowRoot?.querySelector('.bs');
    return mount ? (mount.textContent ?? '') : null;
  }, HOST);
}

export async function waitForNoCard(driver: BrowserDriver): Promise<void> {
  await waitFor('the card to go', () => driver.evaluate((host) => document.querySelector(host) === null, HOST));
}
