import { type BrowserDriver, waitFor } from '../../cli/browser/browser-driver';

/** What tests do in the pop-up and the options page. The driver is asked for each time, since a test may restart it. */
export function createPopupSteps(getDriver: () => BrowserDriver) {
  const text = () => getDriver().evaluate(() => document.body.textContent ?? '', null);
  /** Opens a page of ours as a tab over the current one, does something there, and comes back. */
  const inPage = async (page: string, step: () => Promise<unknown>) => {
    const driver = getDriver();
    const tab = await driver.currentTab();
    await driver.openTab(driver.extensionUrl(page));
    try {
      await step();
    } finally {
      await driver.closeTab();
      await driver.switchTo(tab);
    }
  };
  return {
    text,
    waitForText: (part: string) => waitFor(`the page to say “${part}”`, async () => (await text()).includes(part)),
    inPopup: (step: () => Promise<unknown>) => inPage('popup.html', step),
    inOptions: (step: () => Promise<unknown>) => inPage('options.html', step),
    /** Presses the button that says this. */
    press: (label: string) =>
      getDriver().evaluate((wanted) => {
        [...document.querySelectorAll('button')].find(({ textContent }) => textContent === wanted)?.click();
      }, label),
  };
}
