import type { BrowserDriver } from '../../cli/browser/browser-driver';

/** What a person who clicks would have waited at most, in ms. `longestTask`: only Chromium tells, and only above 50 ms. */
export type Responsiveness = { longestGap: number; longestTask: number | null };

type Watch = { longestGap: number; longestTask: number | null; beat: number };

/** Time between two beats, in ms. */
const BEAT = 50;

/** Begins to watch how long the current page is held up. Not while it is hidden, when browsers slow its timers down. */
export function watchPage(driver: BrowserDriver): Promise<void> {
  return driver.evaluate((every) => {
    const watch: Watch = { longestGap: 0, longestTask: null, beat: performance.now() };
    setInterval(() => {
      const now = performance.now();
      if (!document.hidden) watch.longestGap = Math.max(watch.longestGap, now - watch.beat - every);
      watch.beat = now;
    }, every);
    // The first beat after it is shown again has waited for the last one of a slowed timer.
    document.addEventListener('visibilitychange', () => {
      watch.beat = performance.now();
    });
    if (PerformanceObserver.supportedEntryTypes.includes('longtask')) {
      watch.longestTask = 0;
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) watch.longestTask = Math.max(watch.longestTask ?? 0, duration);
      }).observe({ type: 'longtask' });
    }
    Object.assign(window, { benchWatch: watch });
  }, BEAT);
}

/** What was seen since it was asked last, or since the watch began. */
export function seenOnPage(driver: BrowserDriver): Promise<Responsiveness> {
  return driver.evaluate(() => {
    const { benchWatch: watch } = window as unknown as { benchWatch: Watch };
    const { longestGap, longestTask } = watch;
    Object.assign(watch, { longestGap: 0, longestTask: longestTask === null ? null : 0 });
    return { longestGap, longestTask };
  }, null);
}
