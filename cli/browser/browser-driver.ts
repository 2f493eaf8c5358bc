/** A handle of an open tab. */
type Tab = string;

/**
 * One way to drive both browsers as a reader would: tabs, pointer, keys, pictures. `evaluate` runs in the page's own
 * world, so it sees what the page sees and nothing of the content script's.
 */
export type BrowserDriver = {
  name: 'Chromium' | 'Firefox';
  /** Opens an address in the current tab and waits until it has loaded. */
  open: (url: string) => Promise<void>;
  openTab: (url: string) => Promise<Tab>;
  currentTab: () => Promise<Tab>;
  switchTo: (tab: Tab) => Promise<void>;
  closeTab: () => Promise<void>;
  back: () => Promise<void>;
  reload: () => Promise<void>;
  /** The function must not use anything around it; arguments and result travel as JSON. */
  evaluate: <Argument, Result>(
    run: (argument: Argument) => Result | Promise<Result>,
    argument: Argument,
  ) => Promise<Result>;
  /** Runs a library's source in the page, past its content security policy. */
  addScript: (source: string) => Promise<void>;
  /** Client coordinates in CSS px. */
  movePointer: (x: number, y: number) => Promise<void>;
  click: (x: number, y: number) => Promise<void>;
  press: (key: 'Escape' | 'Tab' | 'Enter') => Promise<void>;
  /** Chooses a file in the page's field for one, as a reader does in the browser's own window. */
  chooseFile: (file: string) => Promise<void>;
  screenshot: (file: string) => Promise<void>;
  extensionUrl: (page: string) => string;
  /** Ends the background as the browser does when it has been idle. */
  endBackground: () => Promise<void>;
  /** What the browser does when the reader presses a command's keys. */
  runCommand: (command: string) => Promise<void>;
  close: () => Promise<void>;
};

/** How often a condition is looked at again. */
const POLL_MS = 50;

/** Waits until `look` gives something. @throws Error naming what did not come. */
export async function waitFor<T>(
  what: string,
  look: () => Promise<T | null | undefined | false>,
  withinMs = 10_000,
): Promise<T> {
  const deadline = Date.now() + withinMs;
  for (;;) {
    const found = await look();
    if (found) return found;
    if (Date.now() > deadline) throw new Error(`did not come within ${withinMs} ms: ${what}`);
    await pause(POLL_MS);
  }
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
