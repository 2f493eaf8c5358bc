import { browser } from 'wxt/browser';
import type { PopupPage } from '../../components/popup/popup-page';
import { sendToTab } from '../../core/messaging/send-to-tab';
import { loadSettings } from '../../core/settings/load-settings';
import { saveSettings } from '../../core/settings/save-settings';
import { findSite } from '../../core/settings/site-rules';
import { switchSite } from '../../core/settings/switch-site';
import { watchSettings } from '../../core/settings/watch-settings';
import { findPageTab } from './find-page-tab';

export type PopupState = { page: PopupPage; paused: boolean; problem: string | null };

/** How often an open pop-up looks at the page: a first reading ends while the reader watches. Milliseconds. */
const LOOK_AGAIN = 400;
const NOT_KEPT = 'The browser could not keep this choice. That is so when the disk is full.';
const NOT_READ = 'Your choices could not be read. Restart the browser; they are kept.';

/** Keeps the pop-up's state true to the page and the settings until the signal aborts; gives what the reader can choose. */
export function startPopup({ changed, signal }: { changed: (state: PopupState) => void; signal: AbortSignal }) {
  let problem: string | null = null;
  const look = async () => {
    try {
      const [page, settings] = await Promise.all([askPage(), loadSettings(browser.storage)]);
      if (!signal.aborted) changed({ page, paused: settings.paused, problem });
    } catch (error) {
      console.error('Backstory:', error);
      if (!signal.aborted) changed({ page: { kind: 'asking' }, paused: false, problem: NOT_READ });
    }
  };
  const keep = async (saving: Promise<void>) => {
    problem = await saving.then(
      () => null,
      () => NOT_KEPT,
    );
    await look();
  };
  watchSettings({ storage: browser.storage, changed: () => void look(), signal });
  const timer = setInterval(() => void look(), LOOK_AGAIN);
  signal.addEventListener('abort', () => clearInterval(timer));
  void look();
  return {
    switchSite: async (on: boolean) => {
      const page = await askPage();
      if (page.kind === 'open') await keep(switchSite({ storage: browser.storage, url: page.status.url, on }));
    },
    pause: (paused: boolean) => keep(saveSettings(browser.storage, { paused })),
    reload: async () => {
      const tab = await findPageTab();
      if (tab) await browser.tabs.reload(tab.id);
    },
  };
}

async function askPage(): Promise<PopupPage> {
  const tab = await findPageTab();
  const status = tab && (await sendToTab({ tabs: browser.tabs, tabId: tab.id, name: 'page-status', request: {} }));
  const site = status && findSite(status.url);
  return status && site ? { kind: 'open', site, status } : { kind: 'closed' };
}
