import { loadSiteRules } from './load-site-rules';
import { saveSiteRules } from './save-site-rules';
import type { SettingsStorage } from './settings-storage';
import { addSiteRule, isSiteOff, removeSiteRules } from './site-rules';

type SwitchSite = {
  storage: SettingsStorage;
  /** Any address of the site. */
  url: string;
  /** Left out: the other way from what it is. */
  on?: boolean;
  /** The browser's Web Locks, if it has them. */
  locks?: Locks | undefined;
};

type Locks = { request(name: string, change: () => Promise<void>): Promise<void> };

const LOCK_NAME = 'backstory-site-rules';

/**
 * Switches Backstory on or off for the site of an address: its host and all below. Pages that do so at once wait for each
 * other, since each writes the whole list. Rejects if the browser cannot save.
 */
export async function switchSite({ locks = globalThis.navigator?.locks, ...change }: SwitchSite): Promise<void> {
  await (locks ? locks.request(LOCK_NAME, () => changeRules(change)) : changeRules(change));
}

async function changeRules({ storage, url, on }: Omit<SwitchSite, 'locks'>): Promise<void> {
  const rules = await loadSiteRules(storage);
  const turnOn = on ?? isSiteOff(rules, url);
  await saveSiteRules(storage, turnOn ? removeSiteRules(rules, url) : addSiteRule(rules, url));
}
