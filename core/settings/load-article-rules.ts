import { type ArticleRules, isArticleRule, MOST_ARTICLE_RULES } from './article-rules';
import { loadList } from './load-list';
import { ARTICLE_RULES_KEY, type ReportDamage, type SettingsStorage } from './settings-storage';

/** The rules as stored, without damaged ones. */
export function loadArticleRules(storage: SettingsStorage, report?: ReportDamage): Promise<ArticleRules> {
  const list = { key: ARTICLE_RULES_KEY, isRow: isArticleRule, most: MOST_ARTICLE_RULES, named: 'corrected pages' };
  return loadList(storage, list, report);
}
