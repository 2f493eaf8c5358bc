import type { Page } from 'playwright-core';
import type { BrowserDriver } from './browser-driver';
import { pause } from './browser-driver';
import { type ChromiumOptions, launchChromium } from './launch-chromium';

/** The worker is gone a moment after its target is closed. */
const WORKER_ENDS_MS = 700;

export type ChromiumDriver = BrowserDriver & {
  /** The page of the current tab, for what only this browser's own tools can do. */
  page: () => Page;
  extensionId: string;
};

export async function driveChromium(options: ChromiumOptions): Promise<ChromiumDriver> {
  const { context, extensionId } = await launchChromium(options);
  let page = context.pages()[0] ?? (await context.newPage());
  const handles = new Map<string, Page>();
  const handleOf = (wanted: Page): string => {
    const known = [...handles].find(([, other]) => other === wanted);
    const handle = known?.[0] ?? `tab-${handles.size + 1}`;
    handles.set(handle, wanted);
    return handle;
  };
  return {
    name: 'Chromium',
    extensionId,
    page: () => page,
    open: async (url) => {
      await page.goto(url, { waitUntil: 'load' });
    },
    openTab: async (url) => {
      page = await context.newPage();
      await page.goto(url, { waitUntil: 'load' });
      return handleOf(page);
    },
    currentTab: async () => handleOf(page),
    switchTo: async (tab) => {
      const wanted = handles.get(tab);
      if (!wanted) throw new Error(`no tab ${tab}`);
      page = wanted;
      await page.bringToFront();
    },
    closeTab: () => page.close(),
    back: async () => {
      await page.goBack({ waitUntil: 'commit' });
    },
    reload: async () => {
      await page.reload({ waitUntil: 'load' });
    },
    evaluate: async (run, argument) => {
      const source = `(${run.toString()})(${JSON.stringify(argument) ?? 'undefined'})`;
      return page.evaluate(source);
    },
    addScript: async (source) => {
      await page.evaluate(source);
    },
    movePointer: (x, y) => page.mouse.move(x, y),
    click: (x, y) => page.mouse.click(x, y),
    press: (key) => page.keyboard.press(key),
    chooseFile: (file) => page.setInputFiles('input[type=file]', file),
    screenshot: async (file) => {
      await page.screenshot({ path: file });
    },
    extensionUrl: (name) => `chrome-extension://${extensionId}/${name}`,
    endBackground: async () => {
      const session = await context.browser()?.newBrowserCDPSession();
      const targets = await session?.send('Target.getTargets');
      const worker = targets?.targetInfos.find(
        ({ type, url }) => type === 'service_worker' && url.includes(extensionId),
      );
      if (worker) await session?.send('Target.closeTarget', { targetId: worker.targetId });
      await pause(WORKER_ENDS_MS);
    },
    runCommand: async (command) => {
      // Chromium takes no keys for commands from its debugging pipe; the worker's own event is what they raise.
      const worker = context.serviceWorkers().at(-1);
      await worker?.evaluate(async (name) => {
        type Commands = { commands: { onCommand: { dispatch: (name: string, tab: unknown) => void } } };
        type Tabs = { tabs: { query: (filter: object) => Promise<unknown[]> } };
        const { commands, tabs } = (globalThis as unknown as { chrome: Commands & Tabs }).chrome;
        const [tab] = await tabs.query({ active: true, lastFocusedWindow: true });
        commands.onCommand.dispatch(name, tab);
      }, command);
    },
    close: () => context.close(),
  };
}
