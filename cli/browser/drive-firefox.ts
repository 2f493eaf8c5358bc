import { writeFileSync } from 'node:fs';
import type { BrowserDriver } from './browser-driver';
import { type Firefox, type FirefoxOptions, launchFirefox } from './launch-firefox';

/** WebDriver's key codes: https://www.w3.org/TR/webdriver2/#keyboard-actions */
const KEYS = { Escape: '\uE00C', Tab: '\uE004', Enter: '\uE006', Alt: '\uE00A', Shift: '\uE008' } as const;

/** The commands' suggested keys (wxt.config.ts): Alt+Shift and this letter. */
const COMMAND_LETTERS: Readonly<Record<string, string>> = {
  'next-mark': 'n',
  'previous-mark': 'p',
  'toggle-site': 'x',
};

export type FirefoxDriver = BrowserDriver & { firefox: Firefox };

/** `install`: the packed extension (`temporary: false` outlives a restart), or null where the profile has it already. */
export async function driveFirefox({
  install,
  ...options
}: FirefoxOptions & { install: { file: string; temporary: boolean } | null }): Promise<FirefoxDriver> {
  const firefox = await launchFirefox(options);
  if (install) await firefox.install(install.file, { temporary: install.temporary });
  const { send } = firefox.marionette;
  const execute = (script: string, args: unknown[] = []) =>
    send('WebDriver:ExecuteScript', { script, args, sandbox: null });
  const inChrome = async (script: string, args: unknown[]) => {
    await send('Marionette:SetContext', { value: 'chrome' });
    try {
      return await send('WebDriver:ExecuteScript', { script, args, sandbox: 'system' });
    } finally {
      await send('Marionette:SetContext', { value: 'content' });
    }
  };
  const pointer = (actions: object[]) =>
    send('WebDriver:PerformActions', {
      actions: [{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }],
    });
  const move = (x: number, y: number) => ({ type: 'pointerMove', x: Math.round(x), y: Math.round(y), duration: 0 });
  const keys = (names: string[]) =>
    send('WebDriver:PerformActions', {
      actions: [
        {
          type: 'key',
          id: 'keyboard',
          actions: [
            ...names.map((value) => ({ type: 'keyDown', value })),
            ...[...names].reverse().map((value) => ({ type: 'keyUp', value })),
          ],
        },
      ],
    });
  const currentTab = async () => String(await send('WebDriver:GetWindowHandle'));

  return {
    name: 'Firefox',
    firefox,
    open: async (url) => {
      await send('WebDriver:Navigate', { url });
    },
    openTab: async (url) => {
      const opened = (await send('WebDriver:NewWindow', { type: 'tab', focus: true })) as { handle: string };
      await send('WebDriver:SwitchToWindow', { handle: opened.handle, focus: true });
      await send('WebDriver:Navigate', { url });
      return opened.handle;
    },
    currentTab,
    switchTo: async (handle) => {
      await send('WebDriver:SwitchToWindow', { handle, focus: true });
    },
    closeTab: async () => {
      await send('WebDriver:CloseWindow');
    },
    back: async () => {
      await send('WebDriver:Back');
    },
    reload: async () => {
      await send('WebDriver:Refresh');
    },
    evaluate: async <Argument, Result>(run: (argument: Argument) => Result | Promise<Result>, argument: Argument) =>
      (await execute(`return (${run.toString()})(arguments[0]);`, [argument])) as Result,
    addScript: async (source) => {
      await execute(source);
    },
    movePointer: async (x, y) => {
      await pointer([move(x, y)]);
    },
    click: async (x, y) => {
      await pointer([move(x, y), { type: 'pointerDown', button: 0 }, { type: 'pointerUp', button: 0 }]);
    },
    press: async (key) => {
      await keys([KEYS[key]]);
    },
    chooseFile: async (file) => {
      const field = await send('WebDriver:FindElement', { using: 'css selector', value: 'input[type=file]' });
      const [id] = Object.values(field as Record<string, string>);
      await send('WebDriver:ElementSendKeys', { id, text: file });
    },
    screenshot: async (file) => {
      const picture = await send('WebDriver:TakeScreenshot', { full: false });
      writeFileSync(file, Buffer.from(String(picture), 'base64'));
    },
    extensionUrl: firefox.extensionUrl,
    endBackground: async () => {
      await inChrome('return WebExtensionPolicy.getByID(arguments[0]).extension.terminateBackground();', [
        options.extensionId,
      ]);
    },
    runCommand: async (command) => {
      const letter = COMMAND_LETTERS[command];
      if (!letter) throw new Error(`no keys known for ${command}`);
      await send('Marionette:SetContext', { value: 'chrome' });
      try {
        await keys([KEYS.Alt, KEYS.Shift, letter]);
      } finally {
        await send('Marionette:SetContext', { value: 'content' });
      }
    },
    close: firefox.close,
  };
}
