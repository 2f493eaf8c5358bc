import type { Settings } from '../../core/settings/settings';

/** Every switch of the page: a new one is a row here and in settings.ts. */
const SWITCHES: { key: keyof Settings; title: string; text: string }[] = [
  { key: 'paused', title: 'Pause on all sites', text: 'No article is read until you turn this off.' },
  { key: 'badgeCount', title: 'Count on the toolbar icon', text: 'Shows how many actors and events an article names.' },
];

export function ReadingSection({
  settings,
  onSetting,
}: {
  settings: Settings;
  onSetting: (change: Partial<Settings>) => void;
}) {
  return (
    <div class="opts">
      {SWITCHES.map(({ key, title, text }) => (
        <label class="opt" key={key}>
          <span>
            <b>{title}</b>
            <small>{text}</small>
          </span>
          <span class="switch">
            <input
              type="checkbox"
              role="switch"
              checked={settings[key]}
              aria-checked={settings[key]}
              aria-label={title}
              onChange={(event) => onSetting({ [key]: event.currentTarget.checked })}
            />
            <span />
          </span>
        </label>
      ))}
    </div>
  );
}
