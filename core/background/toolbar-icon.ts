import type { PageStatus } from '../model/page-status';

/** The little of `browser.action` that we use, so that tests can hand in a stand-in. */
export type ActionApi = {
  setIcon(details: { tabId?: number; path: Record<string, string> }): Promise<void>;
  setBadgeText(details: { tabId?: number; text: string }): Promise<void>;
};

type IconState = 'on' | 'off' | 'paused';

/** Sizes that toolbars, menus and high-density screens ask for. Pixels. */
const SIZES = [16, 32, 48, 128];

/** The browsers' words for a tab that was closed before we came to it; that is no fault. */
const TAB_GONE = /No tab with id|Invalid tab ID/i;

type ShowStatus = { action: ActionApi; tabId: number; status: PageStatus; badgeCount: boolean };

/** Icon and badge of one tab; the browser resets them when the tab goes to another page. */
export async function showStatus({ action, tabId, status, badgeCount }: ShowStatus): Promise<void> {
  const marks = status.actors.marks + status.events.marks;
  try {
    await action.setIcon({ tabId, path: iconPaths(iconStateOf(status.state)) });
    await action.setBadgeText({ tabId, text: badgeCount && marks > 0 ? String(marks) : '' });
  } catch (error) {
    if (!TAB_GONE.test(String(error))) throw error;
  }
}

/** The icon of all tabs that have none of their own: pages that are no articles, and browser pages. */
export async function showDefaultIcon({ action, paused }: { action: ActionApi; paused: boolean }): Promise<void> {
  await action.setIcon({ path: iconPaths(paused ? 'paused' : 'on') });
}

function iconStateOf(state: PageStatus['state']): IconState {
  if (state === 'paused') return 'paused';
  return state === 'site-off' ? 'off' : 'on';
}

function iconPaths(state: IconState): Record<string, string> {
  return Object.fromEntries(SIZES.map((size) => [String(size), `/icons/${state}-${size}.png`]));
}
