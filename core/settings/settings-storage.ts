/** The little of `browser.storage` that we use, so that tests can hand in a stand-in. */
export type SettingsStorage = {
  local: {
    get(keys: string[]): Promise<Record<string, unknown>>;
    set(items: Record<string, unknown>): Promise<void>;
  };
  onChanged: {
    addListener(listener: StorageListener): void;
    removeListener(listener: StorageListener): void;
  };
};

export type StorageListener = (changes: Record<string, unknown>, area: string) => void;

/** Told about data that cannot be used; by default it goes to the console of the page that read it. */
export type ReportDamage = (words: string) => void;

export const reportToConsole: ReportDamage = (words) => console.warn('Backstory:', words);

export const SITE_RULES_KEY = 'site-rules';
export const ARTICLE_RULES_KEY = 'article-rules';

/** Each setting has a key of its own, so that two pages changing two settings do not undo each other. */
export function settingKey(name: string): string {
  return `setting:${name}`;
}
