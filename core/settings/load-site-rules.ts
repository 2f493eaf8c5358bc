import { type ReportDamage, reportToConsole, type SettingsStorage, SITE_RULES_KEY } from './settings-storage';
import { isSiteRules, type SiteRules } from './site-rules';

/** The rules as stored; a damaged list counts as empty and is reported. */
export async function loadSiteRules(
  storage: SettingsStorage,
  report: ReportDamage = reportToConsole,
): Promise<SiteRules> {
  const stored = (await storage.local.get([SITE_RULES_KEY]))[SITE_RULES_KEY];
  if (stored === undefined) return [];
  if (isSiteRules(stored)) return stored;
  report('the list of sites that are left alone is damaged; no site is left alone');
  return [];
}
