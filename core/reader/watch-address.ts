/** Chrome 102, Firefox 147; not in every TypeScript DOM library. */
type WindowWithNavigation = Window & { navigation?: EventTarget };

/**
 * Calls `moved` when the page goes to another address without loading (soft navigation). The page may not have put the new
 * article in place yet. A change of the fragment alone is not another page.
 */
export function watchAddress(options: { window: Window; moved: () => void; signal: AbortSignal }): void {
  const { window, moved, signal } = options;
  const { navigation } = window as WindowWithNavigation;
  let address = addressOf(window);

  // Also told of what the page's own script does with its history, in both browsers.
  navigation?.addEventListener(
    'currententrychange',
    () => {
      if (addressOf(window) === address) return;
      address = addressOf(window);
      moved();
    },
    { signal },
  );
}

function addressOf({ location }: Window): string {
  return location.origin + location.pathname + location.search;
}
