import type { SettingsStorage, StorageListener } from '../../core/settings/settings-storage';

/** `browser.storage` in memory. */
export function createFakeStorage(
  items: Record<string, unknown> = {},
): SettingsStorage & { items: Record<string, unknown> } {
  const listeners = new Set<StorageListener>();
  return {
    items,
    local: {
      get: async (keys) =>
        structuredClone(Object.fromEntries(keys.filter((key) => key in items).map((key) => [key, items[key]]))),
      set: async (changes) => {
        Object.assign(items, structuredClone(changes));
        for (const listener of listeners) listener(changes, 'local');
      },
    },
    onChanged: {
      addListener: (listener) => listeners.add(listener),
      removeListener: (listener) => listeners.delete(listener),
    },
  };
}
