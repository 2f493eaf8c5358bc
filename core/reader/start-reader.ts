import { fitAddress } from '../article/fit-address';
import type { PageStatus } from '../model/page-status';
import type { EffectiveState } from '../settings/effective-state';
import { countFound } from './count-found';
import { type Session, startSession } from './start-session';
import type { Surroundings } from './surroundings';
import { watchAddress } from './watch-address';

/** Not worth a message on a page that was never in another state. */
const QUIET_STATES: ReadonlySet<PageStatus['state']> = new Set<PageStatus['state']>(['not-an-article', 'paused']);

/**
 * The reader's life on one page: a session while the site is on, a new one when settings say otherwise of a new address,
 * nothing while it is off or paused, or where the reader says that the page is no article. Everything ends with the signal;
 * nothing here throws or rejects.
 */
export function startReader(surroundings: Surroundings): void {
  const { document, window, settings, send, listen } = surroundings;
  const life = new AbortController();
  const signal = AbortSignal.any([surroundings.signal, life.signal]);
  let own: AbortController | null = null;
  let session: Session | null = null;
  let siteState: EffectiveState | null = null;
  let refreshes = 0;
  /** A new look was asked for and not begun yet. */
  let isDue = false;
  let hasReported = false;
  let status = statusOf('reading');

  function end(): void {
    life.abort();
  }

  /** Starts, stops or leaves alone, as settings say now. `hasMoved`: the page has another address. */
  async function refresh(hasMoved: boolean): Promise<void> {
    if (signal.aborted) return;
    refreshes += 1;
    const turn = refreshes;
    isDue ||= hasMoved;
    // Settings that change in quick succession may be answered in any order: only the last question counts.
    const isLate = () => signal.aborted || turn !== refreshes;
    try {
      const next = await settings.readSiteState(window.location.href);
      if (isLate()) return;
      const isOther = next !== siteState;
      siteState = next;
      if (isOther) begin(next);
      else if (isDue) session?.lookSoon();
      isDue = false;
    } catch (error) {
      if (isLate()) return;
      // Without settings we do not know that we are wanted here.
      stop();
      siteState = null;
      report({ ...statusOf('trouble'), trouble: { trouble: 'failed', message: String(error) } });
    }
  }

  function stop(): void {
    own?.abort();
    session = null;
  }

  function begin(state: EffectiveState): void {
    stop();
    if (state !== 'on' && state !== 'article') {
      report(statusOf(state));
      return;
    }
    status = statusOf('reading');
    own = new AbortController();
    session = startSession({
      surroundings,
      isArticle: state === 'article',
      outer: null,
      signal: AbortSignal.any([signal, own.signal]),
      report: (next) => report({ url: address(), ...next }),
      gone: end,
    });
  }

  function report(next: PageStatus): void {
    const isSame = JSON.stringify(next) === JSON.stringify(status);
    status = next;
    // Most pages are no articles: they must not wake the background only to say so.
    if (!isSame && (hasReported || !QUIET_STATES.has(next.state))) tell();
  }

  function tell(): void {
    hasReported = true;
    send('status', { status }).catch((error: unknown) => {
      // When the background cannot be reached the icon waits for the next news.
      if (surroundings.isGone(error)) end();
    });
  }

  /** From the back/forward cache, where no change of settings reached us, to a tab whose icon the browser has reset. */
  function comeBack(): void {
    if (hasReported) tell();
    void refresh(false);
  }

  function address(): string {
    return fitAddress(window.location.href);
  }

  function statusOf(state: PageStatus['state']): PageStatus {
    return { url: address(), state, title: null, ...countFound([]), trouble: null };
  }

  function start(): void {
    listen(
      {
        'page-status': async () => status,
        'page-command': async ({ command }) => {
          session?.step(command === 'next-mark' ? 1 : -1);
          return null;
        },
      },
      signal,
    );
    settings.watch(() => void refresh(false), signal);
    watchAddress({ window, moved: () => void refresh(true), signal });
    window.addEventListener('pageshow', (event) => event.persisted && comeBack(), { signal });
    void refresh(true);
  }

  // A page rendered in advance may never be seen.
  if ('prerendering' in document && document.prerendering === true) {
    document.addEventListener('prerenderingchange', start, { once: true, signal });
  } else start();
}
