import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { loadSettings } from '../../core/settings/load-settings';
import { loadSiteRules } from '../../core/settings/load-site-rules';
import { DEFAULT_SETTINGS } from '../../core/settings/settings';
import { SETTINGS_PROBLEM } from '../../core/settings/settings-problem';
import { watchSettings } from '../../core/settings/watch-settings';

/** Settings and site rules as they are kept, wherever they are changed; `keep` awaits a change and tells if it failed. */
export function useSettings() {
  const [settings, setSettings] = useState(DEFAULT_SETTINGS);
  const [sites, setSites] = useState<string[]>([]);
  const [problem, setProblem] = useState<string | null>(null);
  useEffect(() => {
    const life = new AbortController();
    const load = async () => {
      try {
        setSettings(await loadSettings(browser.storage));
        setSites([...(await loadSiteRules(browser.storage))]);
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
  return { settings, sites, problem, keep };
}
