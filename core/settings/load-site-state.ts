import { type EffectiveState, effectiveState } from './effective-state';
import { loadArticleRules } from './load-article-rules';
import { loadSettings } from './load-settings';
import { loadSiteRules } from './load-site-rules';
import { type ReportDamage, reportToConsole, type SettingsStorage } from './settings-storage';

/** What Backstory may do on the page at this address, as settings and rules stand now. */
export async function loadSiteState(
  storage: SettingsStorage,
  url: string,
  report: ReportDamage = reportToConsole,
): Promise<EffectiveState> {
  const [settings, rules, articleRules] = await Promise.all([
    loadSettings(storage, report),
    loadSiteRules(storage, report),
    loadArticleRules(storage, report),
  ]);
  return effectiveState(url, { settings, rules, articleRules });
}
