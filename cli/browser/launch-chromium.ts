import { type BrowserContext, chromium, type Worker } from 'playwright-core';

export type Chromium = {
  context: BrowserContext;
  /** The extension's service worker, as it was when it first started. */
  worker: Worker;
  extensionId: string;
};

export type ChromiumOptions = {
  executablePath: string;
  /** Folder of the built extension. */
  extension: string;
  /** Folder of the profile; a new empty one is a fresh browser. */
  profile: string;
  headless: boolean;
  colorScheme?: 'light' | 'dark';
  viewport?: { width: number; height: number } | null;
  /** `host:port` of a proxy that all requests go to. */
  proxy?: string;
  args?: string[];
};

/** Nothing that the browser starts of its own accord should disturb a test or a demo. */
const QUIET = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
/** What the driver would add, but no reader's browser has: it would keep our extension or the back/forward cache out. */
const NOT_LIKE_READERS = ['--disable-extensions', '--enable-automation', '--disable-back-forward-cache'];
/** A cold start on a loaded machine; beyond it the extension did not load. */
const WORKER_WITHIN_MS = 20_000;

/**
 * Starts Chromium or Chrome with the built extension. Branded Chrome no longer obeys `--load-extension`
 * (since 137), so there the extension is loaded through the debugging pipe.
 */
export async function launchChromium(options: ChromiumOptions): Promise<Chromium> {
  const context = await chromium.launchPersistentContext(options.profile, {
    executablePath: options.executablePath,
    headless: false, // the old headless mode knows no extensions; the new one is a flag
    viewport: options.viewport === undefined ? { width: 1100, height: 820 } : options.viewport,
    ...(options.colorScheme ? { colorScheme: options.colorScheme } : {}),
    ...(options.proxy ? { proxy: { server: options.proxy } } : {}),
    ignoreDefaultArgs: NOT_LIKE_READERS,
    args: [
      ...(options.headless ? ['--headless=new'] : []),
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...QUIET,
      '--enable-unsafe-extension-debugging',
      `--load-extension=${options.extension}`,
      ...(options.args ?? []),
    ],
  });
  const worker = await findWorker(context, options.extension);
  return { context, worker, extensionId: new URL(worker.url()).host };
}

async function findWorker(context: BrowserContext, extension: string): Promise<Worker> {
  const started = context.serviceWorkers()[0];
  if (started) return started;
  const next = context.waitForEvent('serviceworker', { timeout: WORKER_WITHIN_MS });
  const early = await Promise.race([next, new Promise<null>((resolve) => setTimeout(resolve, 3_000, null))]);
  if (early) return early;
  const session = await context.browser()?.newBrowserCDPSession();
  // Newer than the protocol types of the driver.
  const send = session?.send.bind(session) as ((method: string, params: object) => Promise<unknown>) | undefined;
  await send?.('Extensions.loadUnpacked', { path: extension });
  return next;
}
