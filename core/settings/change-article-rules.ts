import { type ArticlePages, type ArticleVerdict, changeArticleRule } from './article-rules';
import { loadArticleRules } from './load-article-rules';
import { ARTICLE_RULES_KEY, type SettingsStorage } from './settings-storage';
import { type Locks, takeTurns } from './take-turns';

type ChangeArticleRules = {
  storage: SettingsStorage;
  pages: ArticlePages;
  /** What the pages are from now on; null: Backstory decides again. */
  verdict: ArticleVerdict | null;
  /** The browser's Web Locks, if it has them. */
  locks?: Locks | undefined;
};

const LOCK_NAME = 'backstory-article-rules';

/** Keeps the reader's word on these pages, or forgets it. Rejects if the browser cannot save. */
export function changeArticleRules({ storage, pages, verdict, locks }: ChangeArticleRules): Promise<void> {
  const change = async () => {
    const rules = changeArticleRule(await loadArticleRules(storage), pages, verdict);
    await storage.local.set({ [ARTICLE_RULES_KEY]: [...rules] });
  };
  return takeTurns(LOCK_NAME, change, locks);
}
