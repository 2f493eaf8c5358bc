import browser from 'webextension-polyfill';
import { OptionsPage } from '../../components/options/OptionsPage';
import { changeArticleRules } from '../../core/settings/change-article-rules';
import { saveSettings } from '../../core/settings/save-settings';
import { switchSite } from '../../core/settings/switch-site';
import { usePackBrowser } from './use-pack-browser';
import { usePacks } from './use-packs';
import { useSettings } from './use-settings';

/** The options page with what it knows; every choice is kept at once. */
export function OptionsScreen() {
  const packs = usePacks();
  const browsing = usePackBrowser(packs.packs);
  const { settings, sites, corrections, problem, keep } = useSettings();
  return (
    <OptionsPage
      packs={packs.packs}
      settingUp={packs.settingUp}
      storeProblem={packs.problem ?? problem ?? browsing.problem}
      importing={packs.importing}
      sites={sites}
      corrections={corrections}
      settings={settings}
      onImport={packs.importFile}
      onCancelImport={packs.cancelImport}
      onRemovePack={packs.remove}
      onRemoveSite={(host) => keep(switchSite({ storage: browser.storage, url: `https://${host}/`, on: true }))}
      onRemoveCorrection={(pages) => keep(changeArticleRules({ storage: browser.storage, pages, verdict: null }))}
      search={browsing.search}
      onQuery={browsing.change}
      onOpenRecord={browsing.open}
      onCardAct={browsing.act}
      onSetting={(change) => keep(saveSettings(browser.storage, change))}
    />
  );
}
