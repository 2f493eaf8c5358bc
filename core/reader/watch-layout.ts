/** Calls `moved` (at most once a frame) when the page may have moved under an open card, until the signal aborts. */
export function watchLayout(options: {
  window: Window & typeof globalThis;
  moved: () => void;
  signal: AbortSignal;
}): void {
  const { window, moved, signal } = options;
  let frame = 0;
  function soon(): void {
    if (frame !== 0) return;
    frame = window.requestAnimationFrame(() => {
      frame = 0;
      if (!signal.aborted) moved();
    });
  }
  window.addEventListener('scroll', soon, { capture: true, passive: true, signal });
  window.addEventListener('resize', soon, { passive: true, signal });
  // Advertisements and pictures that arrive late push the words without any scrolling.
  const observer = new window.ResizeObserver(soon);
  observer.observe(window.document.body);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    window.cancelAnimationFrame(frame);
  });
}
