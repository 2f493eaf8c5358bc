import browser from 'webextension-polyfill';

/** A tab as far as the pop-up needs it; its address is not among it, since we ask for no permission to read tabs. */
export type PageTab = { id: number };

/**
 * The tab that the pop-up is about: the active one of its window. Where the pop-up is itself a tab (Firefox for Android
 * opens it so), it is the tab that the reader came from.
 */
export async function findPageTab(): Promise<PageTab | null> {
  const [own, tabs] = await Promise.all([browser.tabs.getCurrent(), browser.tabs.query({ currentWindow: true })]);
  const others = tabs.filter((tab) => tab.id !== own?.id);
  const latest = others.toSorted((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0))[0];
  const page = own ? latest : (tabs.find((tab) => tab.active) ?? latest);
  return page?.id === undefined ? null : { id: page.id };
}
