import { createPace } from './pace';

/** Changes that may bring, take, show, hide or translate text. */
const CHANGES: MutationObserverInit = {
  childList: true,
  characterData: true,
  subtree: true,
  attributeFilter: ['hidden', 'class', 'style', 'aria-hidden', 'open', 'lang'],
};
/** Shadow roots that are watched; a page with more of them builds its buttons so, not its text. */
const MOST_SHADOW_ROOTS = 500;

/** What a look cost in ms, whether the page had news, and the shadow roots it came through. */
export type Look = { cost: number; found: boolean; shadowRoots: readonly ShadowRoot[] };

/**
 * Looks at the page now, and again after it changed, at a pace that costs the page next to nothing: between a change and the
 * look at it nothing is observed, so it does not matter how much else changes. A page in a hidden tab waits until it is shown.
 */
export function watchPage(options: {
  window: Window & typeof globalThis;
  look: () => Promise<Look>;
  signal: AbortSignal;
}): { lookSoon: () => void } {
  const { window, look, signal } = options;
  const { document, performance } = window;
  const pace = createPace(() => performance.now());
  let shadowRoots: readonly ShadowRoot[] = [];
  let isDue = false;
  let isLooking = false;
  let timer = 0;
  let timerAt = Number.POSITIVE_INFINITY;
  const observer = new window.MutationObserver(() => {
    observer.disconnect();
    isDue = true;
    arrange();
  });

  function observe(): void {
    for (const root of [document, ...shadowRoots.slice(0, MOST_SHADOW_ROOTS)]) observer.observe(root, CHANGES);
  }

  /** Sets the time of the next look, or brings it forward. */
  function arrange(): void {
    const at = performance.now() + pace.wait();
    if (!isDue || isLooking || at >= timerAt || signal.aborted) return;
    window.clearTimeout(timer);
    timerAt = at;
    timer = window.setTimeout(() => {
      timerAt = Number.POSITIVE_INFINITY;
      if (!document.hidden) void run();
    }, at - performance.now());
  }

  async function run(): Promise<void> {
    isLooking = true;
    isDue = false;
    observe();
    const { cost, found, ...seen } = await look();
    if (signal.aborted) return;
    pace.looked(cost, found);
    shadowRoots = seen.shadowRoots;
    isLooking = false;
    if (isDue) arrange();
    else observe();
  }

  function lookSoon(): void {
    isDue = true;
    hurry();
  }

  function hurry(): void {
    pace.hurry();
    arrange();
  }

  const passive = { capture: true, passive: true, signal };
  // What the reader presses may show text without any change of the document: a style sheet can do it alone.
  for (const kind of ['click', 'change'])
    window.addEventListener(kind, (event) => event.isTrusted && lookSoon(), passive);
  window.addEventListener('load', lookSoon, { signal });
  // Told to the document, but not to the window: a frame whose document can be seen into has another one.
  document.addEventListener(
    'load',
    ({ target }) => (target as HTMLIFrameElement).contentDocument && lookSoon(),
    passive,
  );
  // Boxes on the page scroll by themselves; the page itself mostly for the reader, who may want more of it.
  document.addEventListener('scrollend', ({ target }) => target === document && hurry(), { passive: true, signal });
  document.addEventListener('visibilitychange', arrange, { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    window.clearTimeout(timer);
  });
  void run();
  return { lookSoon };
}
