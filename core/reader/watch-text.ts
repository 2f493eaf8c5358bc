import type { Mark } from './mark';

/**
 * Calls `changed` before the page is drawn again when it writes other words where marks stand: a mark must never be seen on
 * them. Costs nothing while other text changes. Gives a function that says which marks stand; ends with the signal.
 */
export function watchText(options: {
  window: Window & typeof globalThis;
  changed: () => void;
  signal: AbortSignal;
}): (marks: readonly Mark[]) => void {
  const { window, changed, signal } = options;
  const observer = new window.MutationObserver(changed);
  signal.addEventListener('abort', () => observer.disconnect());
  return (marks) => {
    observer.disconnect();
    for (const { range } of marks) {
      for (const node of [range.startContainer, range.endContainer]) observer.observe(node, { characterData: true });
    }
  };
}
