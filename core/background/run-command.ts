import type { SendTabs } from '../messaging/browser-messages';
import { sendToTab } from '../messaging/send-to-tab';
import type { SettingsStorage } from '../settings/settings-storage';
import { switchSite } from '../settings/switch-site';

/** The little of `browser.tabs` that we use, so that tests can hand in a stand-in. */
export type TabsApi = SendTabs & {
  query(filter: { active?: boolean; lastFocusedWindow?: boolean }): Promise<{ id?: number | undefined }[]>;
};

type RunCommand = { command: string; tabs: TabsApi; storage: SettingsStorage };

/** A keyboard command, for the page in front. On pages that we may not read it does nothing: there is nothing to act on. */
export async function runCommand({ command, tabs, storage }: RunCommand): Promise<void> {
  const [tab] = await tabs.query({ active: true, lastFocusedWindow: true });
  if (tab?.id === undefined) return;
  if (command === 'next-mark' || command === 'previous-mark') {
    await sendToTab({ tabs, tabId: tab.id, name: 'page-command', request: { command } });
  } else if (command === 'toggle-site') {
    // The page tells its address, since we ask for no permission to read tabs.
    const status = await sendToTab({ tabs, tabId: tab.id, name: 'page-status', request: {} });
    if (status) await switchSite({ storage, url: status.url });
  }
}
