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
};

/** Switches Backstory on or off for the site of an address: its host and all below. Rejects if the browser cannot save. */
export async function switchSite({ storage, url, on }: SwitchSite): Promise<void> {
  const rules = await loadSiteRules(storage);
  const turnOn = on ?? isSiteOff(rules, url);
  await saveSiteRules(storage, turnOn ? removeSiteRules(rules, url) : addSiteRule(rules, url));
}
