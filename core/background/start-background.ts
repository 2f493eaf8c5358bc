import { importStarter } from '../knowledge/import-starter';
import { openStore as openBrowserStore, type Store } from '../knowledge/open-store';
import type { PackFile } from '../knowledge/read-pack-file';
import { BACKGROUND_CHECKS } from '../messaging/background-checks';
import type { ListenRuntime } from '../messaging/browser-messages';
import { listen } from '../messaging/listen';
import { loadSettings } from '../settings/load-settings';
import type { SettingsStorage } from '../settings/settings-storage';
import { watchSettings } from '../settings/watch-settings';
import { createHandlers } from './create-handlers';
import { createIndexHost } from './index-host';
import { refreshIcons } from './refresh-icons';
import { runCommand, type TabsApi } from './run-command';
import { type ActionApi, showDefaultIcon } from './toolbar-icon';

/** The parts of the browser that the background uses. */
export type BackgroundBrowser = {
  runtime: ListenRuntime & {
    getManifest(): { version: string };
    onInstalled: { addListener(listener: () => void): void };
  };
  commands: { onCommand: { addListener(listener: (command: string) => void): void } };
  action: ActionApi;
  tabs: TabsApi;
  storage: SettingsStorage;
};

type StartBackground = {
  browser: BackgroundBrowser;
  /** Reads the pack that comes with the extension. */
  readStarter: () => Promise<PackFile>;
  /** Its index, made by the build; left out, it is compiled on the reader's machine, which takes a second more. */
  readStarterIndex?: () => Promise<Blob>;
  openStore?: () => Promise<Store>;
  /** How the addresses of the extension's own pages begin. */
  ownPages: string;
};

/**
 * Everything that the background does, begun in one turn: a browser wakes a worker only for listeners that it registered at
 * once. Store and index load meanwhile, and every answer waits for them.
 */
export function startBackground({
  browser,
  readStarter,
  readStarterIndex,
  openStore = openBrowserStore,
  ownPages,
}: StartBackground): void {
  const { runtime, commands, action, tabs, storage } = browser;
  const { version } = runtime.getManifest();
  const host = createIndexHost({
    openStore,
    importStarter: (request) =>
      importStarter({
        ...request,
        read: readStarter,
        ...(readStarterIndex && { readIndex: readStarterIndex }),
        version,
      }),
    log,
  });
  listen({
    runtime,
    handlers: createHandlers({ host, action, storage, ownPages }),
    checks: BACKGROUND_CHECKS,
  });
  runtime.onInstalled.addListener(() => logFailure('looking at the starter pack', host.checkStarter()));
  commands.onCommand.addListener((command) =>
    logFailure(`the command ${command}`, runCommand({ command, tabs, storage })),
  );
  watchSettings({
    storage,
    changed: () => logFailure('showing a changed setting', refreshIcons({ action, tabs, storage })),
  });
  logFailure('loading the index', host.ready());
  logFailure('showing the icon', showFirstIcon({ action, storage }));
}

async function showFirstIcon({ action, storage }: Pick<BackgroundBrowser, 'action' | 'storage'>): Promise<void> {
  const { paused } = await loadSettings(storage);
  await showDefaultIcon({ action, paused });
}

/** For work that nobody waits for: pages learn of a failure when they ask; here it is kept for whoever looks into it. */
function logFailure(what: string, work: Promise<unknown>): void {
  work.catch((error: unknown) => log(`${what} failed`, error));
}

function log(words: string, cause: unknown): void {
  console.error('Backstory:', words, cause);
}
