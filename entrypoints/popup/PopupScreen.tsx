import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { Popup } from '../../components/popup/Popup';
import { DEFAULT_SETTINGS } from '../../core/settings/settings';
import { type PopupState, startPopup } from './start-popup';

const AT_FIRST: PopupState = { page: { kind: 'asking' }, paused: DEFAULT_SETTINGS.paused, problem: null };

/** The pop-up with what it knows; the choices go to `startPopup`. */
export function PopupScreen() {
  const [state, setState] = useState(AT_FIRST);
  const [choices, setChoices] = useState<ReturnType<typeof startPopup> | null>(null);
  useEffect(() => {
    const life = new AbortController();
    setChoices(startPopup({ changed: setState, signal: life.signal }));
    return () => life.abort();
  }, []);
  return (
    <Popup
      {...state}
      onSite={(on) => choices?.switchSite(on)}
      onPause={(paused) => choices?.pause(paused)}
      onVerdict={(verdict) => choices?.correct(verdict)}
      onReload={() => choices?.reload()}
      onOptions={() => void browser.runtime.openOptionsPage()}
    />
  );
}
