import { type SettingsStorage, SITE_RULES_KEY } from './settings-storage';
import type { SiteRules } from './site-rules';

/** Keeps the rules. Rejects if the browser cannot save. */
export async function saveSiteRules(storage: SettingsStorage, rules: SiteRules): Promise<void> {
  await storage.local.set({ [SITE_RULES_KEY]: [...rules] });
}
