import { loadList } from './load-list';
import { type ReportDamage, type SettingsStorage, SITE_RULES_KEY } from './settings-storage';
import { isSite, MOST_SITE_RULES, type SiteRules } from './site-rules';

/** The rules as stored, without damaged ones. */
export function loadSiteRules(storage: SettingsStorage, report?: ReportDamage): Promise<SiteRules> {
  const list = { key: SITE_RULES_KEY, isRow: isSite, most: MOST_SITE_RULES, named: 'sites that are left alone' };
  return loadList(storage, list, report);
}
