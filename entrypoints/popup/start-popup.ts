import browser from 'webextension-polyfill';
import type { PopupPage } from '../../components/popup/popup-page';
import { sendToTab } from '../../core/messaging/send-to-tab';
import type { PageStatus } from '../../core/model/page-status';
import {
  type ArticleRules,
  type ArticleVerdict,
  findArticlePages,
  findArticleRule,
} from '../../core/settings/article-rules';
import { correctPage } from '../../core/settings/correct-page';
import { loadArticleRules } from '../../core/settings/load-article-rules';
import { loadSettings } from '../../core/settings/load-settings';
import { saveSettings } from '../../core/settings/save-settings';
import { SETTINGS_PROBLEM } from '../../core/settings/settings-problem';
import { findSite } from '../../core/settings/site-rules';
import { switchSite } from '../../core/settings/switch-site';
import { watchSettings } from '../../core/settings/watch-settings';
import { findPageTab } from './find-page-tab';

export type PopupState = { page: PopupPage; paused: boolean; problem: string | null };

/** What the page said of itself. */
type AskedPage = { kind: 'closed' } | { kind: 'open'; site: string; status: PageStatus };

/** How often an open pop-up looks at the page: a first reading ends while the reader watches. Milliseconds. */
const LOOK_AGAIN = 400;

/** Keeps the pop-up's state true to the page and the settings until the signal aborts; gives what the reader can choose. */
export function startPopup({ changed, signal }: { changed: (state: PopupState) => void; signal: AbortSignal }) {
  let problem: string | null = null;
  const look = async () => {
    const page = await askPage();
    try {
      const [{ paused }, rules] = await Promise.all([loadSettings(browser.storage), loadArticleRules(browser.storage)]);
      if (!signal.aborted) changed({ page: withCorrection(page, rules), paused, problem });
    } catch (error) {
      console.error('Backstory:', error);
      if (!signal.aborted)
        changed({ page: withCorrection(page, null), paused: false, problem: SETTINGS_PROBLEM.notRead });
    }
  };
  const keep = async (saving: Promise<void>) => {
    problem = await saving.then(
      () => null,
      () => SETTINGS_PROBLEM.notKept,
    );
    await look();
  };
  watchSettings({ storage: browser.storage, changed: () => void look(), signal });
  const timer = setInterval(() => void look(), LOOK_AGAIN);
  signal.addEventListener('abort', () => clearInterval(timer));
  void look();
  return {
    switchSite: async (on: boolean) => {
      const page = await askPage();
      if (page.kind === 'open') await keep(switchSite({ storage: browser.storage, url: page.status.url, on }));
    },
    correct: async (verdict: ArticleVerdict | null) => {
      const page = await askPage();
      if (page.kind === 'open') await keep(correctPage({ storage: browser.storage, url: page.status.url, verdict }));
    },
    pause: (paused: boolean) => keep(saveSettings(browser.storage, { paused })),
    reload: async () => {
      const tab = await findPageTab();
      if (tab) await browser.tabs.reload(tab.id);
    },
  };
}

async function askPage(): Promise<AskedPage> {
  const tab = await findPageTab();
  // A page that fails to answer is closed to us like one that does not.
  const status =
    tab && (await sendToTab({ tabs: browser.tabs, tabId: tab.id, name: 'page-status', request: {} }).catch(logged));
  const site = status && findSite(status.url);
  return status && site ? { kind: 'open', site, status } : { kind: 'closed' };
}

/** Without rules none holds, and none is offered. */
function withCorrection(page: AskedPage, rules: ArticleRules | null): PopupPage {
  if (page.kind === 'closed') return page;
  const { url } = page.status;
  const correction = rules
    ? { rule: findArticleRule(rules, url), pages: findArticlePages(url) }
    : { rule: null, pages: null };
  return { ...page, correction };
}

function logged(error: unknown): null {
  console.error('Backstory:', error);
  return null;
}
