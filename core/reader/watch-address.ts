/** ms a page gets to put the new article in place after it changed its address. */
const SETTLE = 300;

/** Chrome 102, Firefox 147; not in every TypeScript DOM library. */
type WindowWithNavigation = Window & { navigation?: EventTarget };

/**
 * Calls `moved` when the page goes to another address without loading (soft navigation), after it had time to settle.
 * A change of the fragment alone is not another page.
 */
export function watchAddress(options: { window: Window; moved: () => void; signal: AbortSignal }): void {
  const { window, moved, signal } = options;
  const { navigation } = window as WindowWithNavigation;
  let address = addressOf(window);
  let timer = 0;

  function check(): void {
    if (addressOf(window) === address) return;
    address = addressOf(window);
    window.clearTimeout(timer);
    timer = window.setTimeout(moved, SETTLE);
  }

  navigation?.addEventListener('currententrychange', check, { signal });
  window.addEventListener('popstate', check, { signal });
  signal.addEventListener('abort', () => window.clearTimeout(timer));
}

function addressOf({ location }: Window): string {
  return location.origin + location.pathname + location.search;
}
