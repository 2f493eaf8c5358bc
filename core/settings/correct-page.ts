import { type ArticleVerdict, findArticlePages, findArticleRule } from './article-rules';
import { changeArticleRules } from './change-article-rules';
import { loadArticleRules } from './load-article-rules';
import type { SettingsStorage } from './settings-storage';

type CorrectPage = { storage: SettingsStorage; url: string; verdict: ArticleVerdict | null };

/**
 * Keeps the reader's word on the page at this address and on its like; null takes back the rule that holds for the page.
 * Changes nothing where no word can be kept. Rejects if the browser cannot read or save.
 */
export async function correctPage({ storage, url, verdict }: CorrectPage): Promise<void> {
  const pages = verdict ? findArticlePages(url) : findArticleRule(await loadArticleRules(storage), url);
  if (pages) await changeArticleRules({ storage, pages, verdict });
}
