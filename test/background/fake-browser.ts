import type { BackgroundBrowser } from '../../core/background/start-background';
import type { PageStatus } from '../../core/model/page-status';
import { createFakeRuntime } from '../messaging/fake-runtime';
import { createFakeStorage } from '../settings/fake-storage';

type Installed = () => void;
type Command = (command: string) => void;

/** A browser with one tab in front, which answers as a page with our content script does. */
export function createFakeBrowser({ version = '1.0.0' }: { version?: string } = {}) {
  const runtime = createFakeRuntime();
  const installed = new Set<Installed>();
  const commands = new Set<Command>();
  const shown: string[] = [];
  const toTab: unknown[] = [];
  const page: { status: PageStatus | null } = { status: null };
  const tabText = (tabId: number | undefined) => (tabId === undefined ? 'all tabs' : `tab ${tabId}`);
  const storage = createFakeStorage();
  const browser: BackgroundBrowser = {
    runtime: {
      ...runtime,
      getManifest: () => ({ version }),
      onInstalled: { addListener: (listener) => installed.add(listener) },
    },
    commands: { onCommand: { addListener: (listener) => commands.add(listener) } },
    action: {
      setIcon: async ({ tabId, path }) => {
        shown.push(`${tabText(tabId)}: ${path['16']}`);
      },
      setBadgeText: async ({ tabId, text }) => {
        shown.push(`${tabText(tabId)}: “${text}”`);
      },
    },
    tabs: {
      query: async () => [{ id: 7 }],
      sendMessage: async (_, message) => {
        toTab.push(message);
        if (!page.status) throw new Error('Could not establish connection. Receiving end does not exist.');
        return { reply: page.status };
      },
    },
    storage,
  };
  return { browser, runtime, storage, shown, toTab, page, installed, commands };
}

export function pageStatus(changes: Partial<PageStatus> = {}): PageStatus {
  return {
    url: 'https://www.news.example/a',
    state: 'marked',
    title: 'A title',
    actors: { targets: 2, marks: 5 },
    events: { targets: 1, marks: 2 },
    trouble: null,
    ...changes,
  };
}
