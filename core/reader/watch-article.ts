/** ms after the first change before we look; doubled each time, so a page in constant motion is looked at ever less. */
const FIRST_WAIT = 400;
/** Looks at one page session; a page that still changes after these (about seven minutes of waiting) is left alone. */
const LOOKS = 10;
/** Characters from which a paragraph that comes later counts as article text; shorter ones are labels and notices. */
const PARAGRAPH_LENGTH = 80;

/** `broken`: marks no longer stand on their text. `grown`: paragraphs were added. */
export type ArticleChange = 'broken' | 'grown';

/**
 * Calls `changed` once if the article's marks no longer stand on its text, or if paragraphs were added to it.
 * Costs one callback per look: between a change and its look nothing is observed.
 */
export function watchArticle(options: {
  window: Window & typeof globalThis;
  container: Element;
  /** Whether all marks still stand where they were painted. */
  isIntact: () => boolean;
  /** While a card is open new paragraphs can wait; broken marks cannot. */
  isBusy: () => boolean;
  changed: (change: ArticleChange) => void;
  signal: AbortSignal;
}): void {
  const { window, container, isIntact, isBusy, changed, signal } = options;
  let wait = FIRST_WAIT;
  let looks = 0;
  let timer = 0;
  let paragraphs = countParagraphs(container);
  const observer = new window.MutationObserver(() => {
    observer.disconnect();
    timer = window.setTimeout(look, wait);
  });

  function look(): void {
    if (signal.aborted) return;
    looks += 1;
    wait *= 2;
    const isBroken = !container.isConnected || !isIntact();
    const found = isBroken ? paragraphs : countParagraphs(container);
    if (isBroken || (found > paragraphs && !isBusy())) {
      changed(isBroken ? 'broken' : 'grown');
      return;
    }
    if (found < paragraphs) paragraphs = found;
    if (looks < LOOKS) observe();
  }

  function observe(): void {
    const root = container.parentElement ?? container;
    observer.observe(root, { childList: true, characterData: true, subtree: true });
  }

  observe();
  signal.addEventListener('abort', () => {
    observer.disconnect();
    window.clearTimeout(timer);
  });
}

function countParagraphs(container: Element): number {
  let count = 0;
  for (const paragraph of container.getElementsByTagName('p')) {
    if ((paragraph.textContent?.length ?? 0) >= PARAGRAPH_LENGTH) count += 1;
  }
  return count;
}
