import { type ReportDamage, reportToConsole, type SettingsStorage, SITE_RULES_KEY } from './settings-storage';
import { readSiteRules, type SiteRules } from './site-rules';

/** The rules as stored; damaged entries are left out and reported, so that one of them does not cost the others. */
export async function loadSiteRules(
  storage: SettingsStorage,
  report: ReportDamage = reportToConsole,
): Promise<SiteRules> {
  const stored = (await storage.local.get([SITE_RULES_KEY]))[SITE_RULES_KEY];
  if (stored === undefined) return [];
  const read = readSiteRules(stored);
  if (!read) report('the list of sites that are left alone is damaged; no site is left alone');
  else if (read.damaged > 0) report(`${read.damaged} of the sites that are left alone are damaged and were left out`);
  return read?.rules ?? [];
}
