import { settingNames } from './load-settings';
import {
  ARTICLE_RULES_KEY,
  type SettingsStorage,
  SITE_RULES_KEY,
  type StorageListener,
  settingKey,
} from './settings-storage';

type WatchSettings = { storage: SettingsStorage; changed: () => void; signal?: AbortSignal };

/** Calls back after every change of settings, site rules or article rules, made in any page of the extension. */
export function watchSettings({ storage, changed, signal }: WatchSettings): void {
  const keys = new Set([SITE_RULES_KEY, ARTICLE_RULES_KEY, ...settingNames().map(settingKey)]);
  const listener: StorageListener = (changes, area) => {
    if (area === 'local' && Object.keys(changes).some((key) => keys.has(key))) changed();
  };
  storage.onChanged.addListener(listener);
  signal?.addEventListener('abort', () => storage.onChanged.removeListener(listener), { once: true });
}
