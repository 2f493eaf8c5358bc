import { loadSiteRules } from './load-site-rules';
import { saveSiteRules } from './save-site-rules';
import type { SettingsStorage } from './settings-storage';
import { addSiteRule, isSiteOff, removeSiteRules } from './site-rules';
import { type Locks, takeTurns } from './take-turns';

type SwitchSite = {
  storage: SettingsStorage;
  /** Any address of the site. */
  url: string;
  /** Left out: the other way from what it is. */
  on?: boolean;
  /** The browser's Web Locks, if it has them. */
  locks?: Locks | undefined;
};

const LOCK_NAME = 'backstory-site-rules';

/** Switches Backstory on or off for the site of an address: its host and all below. Rejects if the browser cannot save. */
export function switchSite({ storage, url, on, locks }: SwitchSite): Promise<void> {
  const change = async () => {
    const rules = await loadSiteRules(storage);
    const turnOn = on ?? isSiteOff(rules, url);
    await saveSiteRules(storage, turnOn ? removeSiteRules(rules, url) : addSiteRule(rules, url));
  };
  return takeTurns(LOCK_NAME, change, locks);
}
