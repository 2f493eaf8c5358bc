import type { Settings } from './settings';
import { type SettingsStorage, settingKey } from './settings-storage';

/** Keeps the given settings and leaves the others alone. Rejects if the browser cannot save. */
export async function saveSettings(storage: SettingsStorage, changes: Partial<Settings>): Promise<void> {
  const items = Object.entries(changes).map(([name, value]) => [settingKey(name), value]);
  await storage.local.set(Object.fromEntries(items));
}
