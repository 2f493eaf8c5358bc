import { sendToTab } from '../messaging/send-to-tab';
import { loadSettings } from '../settings/load-settings';
import type { SettingsStorage } from '../settings/settings-storage';
import type { TabsApi } from './run-command';
import { type ActionApi, showDefaultIcon, showStatus } from './toolbar-icon';

type RefreshIcons = { action: ActionApi; tabs: TabsApi; storage: SettingsStorage };

/** After a change of settings: the default icon, and icon and badge of every tab whose page answers. */
export async function refreshIcons({ action, tabs, storage }: RefreshIcons): Promise<void> {
  const { paused, badgeCount } = await loadSettings(storage);
  await showDefaultIcon({ action, paused });
  const all = await tabs.query({});
  await Promise.all(
    all.map(async ({ id: tabId }) => {
      const status = tabId === undefined ? null : await sendToTab({ tabs, tabId, name: 'page-status', request: {} });
      if (tabId === undefined || !status) return;
      await showStatus({ action, tabId, status, badgeCount });
    }),
  );
}
