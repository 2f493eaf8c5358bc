import { DEFAULT_SETTINGS, type Settings } from './settings';
import { type ReportDamage, reportToConsole, type SettingsStorage, settingKey } from './settings-storage';

/** The settings as stored; what is missing or damaged is the default, and damage is reported. */
export async function loadSettings(
  storage: SettingsStorage,
  report: ReportDamage = reportToConsole,
): Promise<Settings> {
  const names = settingNames();
  const stored = await storage.local.get(names.map(settingKey));
  const settings = { ...DEFAULT_SETTINGS };
  for (const name of names) {
    const value = stored[settingKey(name)];
    if (value === undefined) continue;
    if (typeof value === typeof DEFAULT_SETTINGS[name]) Object.assign(settings, { [name]: value });
    else report(`the setting “${name}” is damaged and was taken as ${DEFAULT_SETTINGS[name]}`);
  }
  return settings;
}

export function settingNames(): (keyof Settings)[] {
  return Object.keys(DEFAULT_SETTINGS) as (keyof Settings)[];
}
