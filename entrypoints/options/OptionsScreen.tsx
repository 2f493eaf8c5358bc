import browser from 'webextension-polyfill';
import { OptionsPage } from '../../components/options/OptionsPage';
import { saveSettings } from '../../core/settings/save-settings';
import { switchSite } from '../../core/settings/switch-site';
import { usePacks } from './use-packs';
import { useSettings } from './use-settings';

/** The options page with what it knows; every choice is kept at once. */
export function OptionsScreen() {
  const packs = usePacks();
  const { settings, sites, problem, keep } = useSettings();
  return (
    <OptionsPage
      packs={packs.packs}
      storeProblem={packs.problem ?? problem}
      importing={packs.importing}
      sites={sites}
      settings={settings}
      onImport={packs.importFile}
      onCancelImport={packs.cancelImport}
      onRemovePack={packs.remove}
      onRemoveSite={(host) => keep(switchSite({ storage: browser.storage, url: `https://${host}/`, on: true }))}
      onSetting={(change) => keep(saveSettings(browser.storage, change))}
    />
  );
}
