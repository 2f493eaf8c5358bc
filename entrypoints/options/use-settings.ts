import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import type { ArticleRules } from '../../core/settings/article-rules';
import { loadArticleRules } from '../../core/settings/load-article-rules';
import { loadSettings } from '../../core/settings/load-settings';
import { loadSiteRules } from '../../core/settings/load-site-rules';
import { DEFAULT_SETTINGS } from '../../core/settings/settings';
import { SETTINGS_PROBLEM } from '../../core/settings/settings-problem';
import { watchSettings } from '../../core/settings/watch-settings';

/** Settings and rules as they are kept, wherever they are changed; `keep` awaits a change and tells if it failed. */
export function useSettings() {
  const [settings, setSettings] = useState(DEFAULT_SETTINGS);
  const [sites, setSites] = useState<string[]>([]);
  const [corrections, setCorrections] = useState<ArticleRules>([]);
  const [problem, setProblem] = useState<string | null>(null);
  useEffect(() => {
    const life = new AbortController();
    const load = async () => {
      try {
        setSettings(await loadSettings(browser.storage));
        setSites([...(await loadSiteRules(browser.storage))]);
        setCorrections(await loadArticleRules(browser.storage));
        setProblem(null);
      } catch (error) {
        console.error('Backstory:', error);
        setProblem(SETTINGS_PROBLEM.notRead);
      }
    };
    watchSettings({ storage: browser.storage, changed: () => void load(), signal: life.signal });
    void load();
    return () => life.abort();
  }, []);
  const keep = (saving: Promise<void>) =>
    void saving.then(
      () => setProblem(null),
      () => setProblem(SETTINGS_PROBLEM.notKept),
    );
  return { settings, sites, corrections, problem, keep };
}
